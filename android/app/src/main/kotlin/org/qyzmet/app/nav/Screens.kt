package org.qyzmet.app.nav

import androidx.compose.runtime.Composable
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.start.StartScreen

/** Which screen a route is. */
@Composable
fun ScreenOf(route: Route, app: AppModel, go: Go) {
    when (route) {
        Route.Start -> StartScreen(app, go)
        else -> Unit
    }
}
