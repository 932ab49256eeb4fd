package org.qyzmet.app.nav

import androidx.compose.runtime.Composable
import org.qyzmet.app.card.OnCardScreen
import org.qyzmet.app.category.CategoryScreen
import org.qyzmet.app.check.CheckScreen
import org.qyzmet.app.document.DocumentScreen
import org.qyzmet.app.documents.DocumentsScreen
import org.qyzmet.app.done.DoneScreen
import org.qyzmet.app.examine.ExamineScreen
import org.qyzmet.app.form.FormScreen
import org.qyzmet.app.identify.IdentifyScreen
import org.qyzmet.app.key.KeyScreen
import org.qyzmet.app.link.LinkScreen
import org.qyzmet.app.log.LogScreen
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.offline.OfflineScreen
import org.qyzmet.app.other.OtherScreen
import org.qyzmet.app.other.OthersScreen
import org.qyzmet.app.pin.PinChangeScreen
import org.qyzmet.app.pin.PukScreen
import org.qyzmet.app.pin.SignInChangeScreen
import org.qyzmet.app.pin.SignInMakeScreen
import org.qyzmet.app.pin.UnlockScreen
import org.qyzmet.app.request.RequestScreen
import org.qyzmet.app.request.SignedScreen
import org.qyzmet.app.requests.RequestsScreen
import org.qyzmet.app.revoke.RevokeScreen
import org.qyzmet.app.search.SearchScreen
import org.qyzmet.app.service.ServiceScreen
import org.qyzmet.app.settings.EraseScreen
import org.qyzmet.app.settings.SettingsScreen
import org.qyzmet.app.sign.SignScreen
import org.qyzmet.app.signature.SignatureScreen
import org.qyzmet.app.signfile.SignFileScreen
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
        Route.Requests -> RequestsScreen(app, go)
        is Route.Request -> RequestScreen(app, go, route.id)
        is Route.Signed -> SignedScreen(app, route.id)
        Route.Documents -> DocumentsScreen(app, go)
        is Route.Document -> DocumentScreen(app, go, route.id)
        Route.Settings -> SettingsScreen(app, go)
        Route.Erase -> EraseScreen(app, go)
        Route.Signature -> SignatureScreen(app, go)
        Route.PinChange -> PinChangeScreen(app, go)
        Route.Puk -> PukScreen(app, go)
        is Route.Unlock -> UnlockScreen(app, go, route.then)
        Route.SignInMake -> SignInMakeScreen(app, go)
        Route.SignInChange -> SignInChangeScreen(app, go)
        is Route.Identify -> IdentifyScreen(app, go, route.then)
        Route.Revoke -> RevokeScreen(app, go)
        Route.Log -> LogScreen(app)
        Route.Others -> OthersScreen(app, go)
        is Route.Other -> OtherScreen(app, go, route.session)
        Route.Examine -> ExamineScreen(app)
        Route.SignFile -> SignFileScreen(app, go)
        is Route.Link -> LinkScreen(app, go, route.then)
        is Route.Key -> KeyScreen(app, go, route.then)
        is Route.OnCard -> OnCardScreen(app, go, route.then)
        is Route.Form -> FormScreen(app, go, route.draft, route.step)
        is Route.Check -> CheckScreen(app, go, route.draft)
        is Route.Sign -> SignScreen(app, go, route.draft)
        is Route.Done -> DoneScreen(app, go, route.request)
    }
}
