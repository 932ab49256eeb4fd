package org.qyzmet.app.nav

import androidx.compose.runtime.Composable
import org.qyzmet.app.check.CheckScreen
import org.qyzmet.app.done.DoneScreen
import org.qyzmet.app.form.FormScreen
import org.qyzmet.app.key.KeyScreen
import org.qyzmet.app.link.LinkScreen
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.sign.SignScreen
import org.qyzmet.app.start.StartScreen

/** Which screen a route is. */
@Composable
fun ScreenOf(route: Route, app: AppModel, go: Go) {
    when (route) {
        Route.Start -> StartScreen(app, go)
        is Route.Link -> LinkScreen(app, go, route.then)
        is Route.Key -> KeyScreen(app, go, route.then)
        is Route.Form -> FormScreen(app, go, route.draft, route.step)
        is Route.Check -> CheckScreen(app, go, route.draft)
        is Route.Sign -> SignScreen(app, go, route.draft)
        is Route.Done -> DoneScreen(app, go, route.request)
        else -> Unit
    }
}
