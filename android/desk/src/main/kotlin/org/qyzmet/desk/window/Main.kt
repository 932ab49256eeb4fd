package org.qyzmet.desk.window

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.runtime.saveable.SaveableStateRegistry
import androidx.compose.runtime.setValue
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.WindowPosition
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import org.qyzmet.app.QyzmetApp
import java.awt.GraphicsEnvironment
import java.io.File
import java.io.IOException
import kotlin.system.exitProcess

/** Opens the app as a phone on the desk: `Main FOLDER NATIVE`. */
fun main(args: Array<String>) {
    if (GraphicsEnvironment.isHeadless()) stop("There is no display to open a window on. The pictures of every screen can be drawn without one: desk/pictures")
    val folder = File(args.getOrElse(0) { "desk-data" }).absoluteFile.apply { mkdirs() }
    val sandbox = try {
        Sandbox.start(File(folder, "gateway"), File(args.getOrElse(1) { System.getProperty("jna.library.path").orEmpty() }))
    } catch (e: IOException) {
        stop(e.message.orEmpty())
    }
    val relay = Relay(sandbox.socket)
    val env = DeskEnv(folder, relay)
    val kept = File(folder, "screens")
    val registry = SaveableStateRegistry(Kept.take(kept), Kept::canCarry)
    application {
        var dark by remember { mutableStateOf(false) }
        val phone = rememberWindowState(position = WindowPosition(80.dp, 40.dp), size = DpSize(390.dp, 844.dp))
        val beside = rememberWindowState(position = WindowPosition(490.dp, 40.dp), size = DpSize(380.dp, 844.dp))
        val leave = {
            sandbox.close()
            exitApplication()
        }
        Window(leave, phone, title = "Qyzmet", onPreviewKeyEvent = { it.key == Key.Escape && it.type == KeyEventType.KeyUp && env.host.back() }) {
            CompositionLocalProvider(LocalSaveableStateRegistry provides registry) { QyzmetApp(env, dark) }
        }
        Window(leave, beside, title = "Qyzmet: the desk", focusable = true) {
            Strip(env, sandbox, dark, { dark = it }, { phone.size = it }) {
                // As a phone kills an app in the background: what the screens save is kept, nothing else gets a chance.
                Kept.write(kept, registry.performSave())
                Runtime.getRuntime().halt(KILLED)
            }
        }
    }
}

private fun stop(why: String): Nothing {
    System.err.println(why)
    exitProcess(1)
}

/** The exit code by which `desk/run` knows to start the app again. */
private const val KILLED = 137
