package org.qyzmet.desk.window

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Surface
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.qyzmet.app.theme.QyzmetTheme
import org.qyzmet.desk.golos
import java.io.IOException

/** What a developer may do to the phone beside it. */
@Composable
fun Strip(env: DeskEnv, sandbox: Sandbox, dark: Boolean, onDark: (Boolean) -> Unit, onSize: (DpSize) -> Unit, kill: () -> Unit) = QyzmetTheme(false, golos, 1f) {
    val scope = rememberCoroutineScope()
    var trouble by remember { mutableStateOf<String?>(null) }
    fun order(work: () -> Unit) {
        scope.launch { trouble = withContext(Dispatchers.IO) { troubleOf(work) } }
    }
    Surface(Modifier.fillMaxSize()) {
        Column(Modifier.verticalScroll(rememberScrollState()).padding(16.dp), Arrangement.spacedBy(12.dp)) {
            Part("The line") {
                var cut by remember { mutableStateOf(env.cut) }
                Row(verticalAlignment = Alignment.CenterVertically, horizontalArrangement = Arrangement.spacedBy(12.dp)) {
                    Switch(!cut, { on -> cut = !on; env.cut = !on })
                    Text(if (cut) "cut: also in the middle of a call" else "there")
                }
                OutlinedButton({ order { sandbox.fault("/services/", "drop_answer") } }) { Text("Lose the answer to the next request") }
            }
            Part("The SIM card") {
                val tray by env.host.sims.tray.collectAsState()
                FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                    Tray.entries.forEach { sim -> OutlinedButton({ env.host.sims.put(sim) }, enabled = sim != tray) { Text(sim.title) } }
                    OutlinedButton({ order { sandbox.newSim(PHONE) } }) { Text("The operator tells of a new one") }
                }
            }
            Part("The process") { OutlinedButton(kill) { Text("Kill it and start again") } }
            Part("The phone") {
                FlowRow(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                    Device.entries.forEach { device -> OutlinedButton({ onSize(device.size) }) { Text(device.title) } }
                    OutlinedButton({ onDark(!dark) }) { Text(if (dark) "Light" else "Dark") }
                    OutlinedButton({ order { sandbox.advance(DAY_S) } }) { Text("A day later") }
                }
                if (env.host.secure) Text("This screen is kept out of screenshots.")
                env.host.asked.takeLast(5).forEach { Text(it) }
            }
            Part("Who to be") { SelectionContainer { Text(WHO) } }
            Part("SMS") { Inbox(sandbox) }
            trouble?.let { Text(it, color = MaterialTheme.colorScheme.error) }
        }
    }
}

@Composable
private fun Part(title: String, content: @Composable () -> Unit) = Column(verticalArrangement = Arrangement.spacedBy(6.dp)) {
    Text(title, style = MaterialTheme.typography.titleMedium)
    content()
}

@Composable
private fun Inbox(sandbox: Sandbox) {
    val messages = remember { mutableStateListOf<Sms>() }
    LaunchedEffect(sandbox) {
        while (true) {
            val news = withContext(Dispatchers.IO) {
                try {
                    sandbox.sms(messages.lastOrNull()?.id ?: 0)
                } catch (_: IOException) {
                    emptyList()
                }
            }
            messages += news
            delay(LOOK_MS)
        }
    }
    SelectionContainer {
        Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
            if (messages.isEmpty()) Text("Nothing yet.")
            messages.reversed().forEach { Text("${it.to}\n${it.text}") }
        }
    }
}

private fun troubleOf(work: () -> Unit): String? = try {
    work()
    null
} catch (e: IOException) {
    "The sandbox: ${e.message}"
}

private enum class Device(val title: String, val size: DpSize) {
    Phone("Phone", DpSize(390.dp, 844.dp)),
    Small("Small phone", DpSize(360.dp, 640.dp)),
    Tablet("Tablet", DpSize(1024.dp, 768.dp)),
}

private const val PHONE = "+77010000001"
private const val WHO = "IIN 990101500016\nphone 701 000 00 01\nPIN of the identity card 1234\n\nOther numbers play other outcomes: tests/gateway/README.md"
private const val DAY_S = 86_400L
private const val LOOK_MS = 1_000L
