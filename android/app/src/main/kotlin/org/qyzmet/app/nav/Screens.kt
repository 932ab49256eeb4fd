package org.qyzmet.app.nav

import androidx.compose.runtime.Composable
import org.qyzmet.app.category.CategoryScreen
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.offline.OfflineScreen
import org.qyzmet.app.search.SearchScreen
import org.qyzmet.app.service.ServiceScreen
import org.qyzmet.app.start.StartScreen

/** Which screen a route is. */
@Composable
fun ScreenOf(route: Route, app: AppModel, go: Go) {
    when (route) {
        Route.Start -> StartScreen(app, go)
        is Route.Search -> SearchScreen(app, go, route.query)
        is Route.Category -> CategoryScreen(app, go, route.id)
        is Route.Service -> ServiceScreen(app, go, route.code)
        Route.Offline -> OfflineScreen(app)
        else -> Unit
    }
}
