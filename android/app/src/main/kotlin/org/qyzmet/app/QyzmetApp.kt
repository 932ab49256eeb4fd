package org.qyzmet.app

import androidx.compose.foundation.background
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import org.qyzmet.Failure
import org.qyzmet.Lang
import org.qyzmet.QyzmetException
import org.qyzmet.app.fault.Unopened
import org.qyzmet.app.help.HelpSheet
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Core
import org.qyzmet.app.model.Courier
import org.qyzmet.app.model.Host
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.ScreenOf
import org.qyzmet.app.nav.Shell
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.nav.called
import org.qyzmet.app.nav.rememberStack
import org.qyzmet.app.theme.QyzmetTheme
import org.qyzmet.app.theme.colours

/** What a platform gives to the app. */
interface AppEnv {
    val host: Host

    /** The phone's own language, when it is one of ours. */
    val phoneLang: Lang?

    /** Opens the library; called off the drawing, and again after a failure. */
    suspend fun open(): Core
}

/** The whole app. */
@Composable
fun QyzmetApp(env: AppEnv, dark: Boolean = isSystemInDarkTheme()) {
    var app by remember(env) { mutableStateOf<AppModel?>(null) }
    var failure by remember(env) { mutableStateOf<Failure?>(null) }
    var turn by remember(env) { mutableIntStateOf(0) }
    LaunchedEffect(env, turn) {
        failure = null
        try {
            app = opened(env)
        } catch (e: QyzmetException) {
            failure = e.failure
        }
    }
    QyzmetTheme(dark, env.host.font, (app?.textScale ?: env.host.prefs.textScale).factor) {
        Box(Modifier.fillMaxSize().background(colours.ground)) {
            app?.let { Ready(it) }
            failure?.let { Unopened(it, env.host) { turn++ } }
        }
    }
}

@Composable
private fun Ready(app: AppModel) {
    val courier = remember(app) { Courier(app) }
    val stack = rememberStack()
    LaunchedEffect(courier) { courier.run() }
    LaunchedEffect(app, stack) {
        app.host.invitations.collect { link ->
            app.invited(link)
            stack.root(Tab.Settings, Route.Others)
        }
    }
    LaunchedEffect(app, stack) { for (call in app.calls) called(stack.top)?.let(stack::to) }
    Shell(app, stack, { route, go -> ScreenOf(route, app, go) }) { about, close -> HelpSheet(app, about, close) }
}

private suspend fun opened(env: AppEnv): AppModel {
    val core = env.open()
    val speeches = Lang.entries.associateWith { core.speech(it) }
    return AppModel(core, env.host, speeches, env.host.prefs.lang ?: env.phoneLang ?: Lang.KK)
}
