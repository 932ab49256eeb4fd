package org.qyzmet.app.android

import android.content.Intent
import android.content.res.Configuration
import android.os.Bundle
import android.view.MotionEvent
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import org.qyzmet.Lang
import org.qyzmet.app.AppEnv
import org.qyzmet.app.QyzmetApp
import org.qyzmet.app.model.Core

/**
 * The one Activity. Everything that a citizen sees is common to Android and the desk; this hangs it into the phone.
 *
 * The manifest lets it handle turning, folding, the night and the size of text without a new Activity. A killed process
 * comes back to the same place: the screens save where one was, never what was typed in secret.
 */
class QyzmetActivity : ComponentActivity() {
    private lateinit var host: AndroidHost

    override fun onCreate(savedInstanceState: Bundle?) {
        setTheme(R.style.Theme_Qyzmet)
        super.onCreate(savedInstanceState)
        enableEdgeToEdge()
        host = AndroidHost(this)
        val env = Env(host)
        // One that was killed and comes back was invited before, and so was one from the list of recent apps.
        val again = intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0
        if (savedInstanceState == null && !again) invited(intent)
        setContent { QyzmetApp(env) }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        invited(intent)
    }

    /** Somebody asks for a signature: what the link says is judged by the library, and nothing is signed by opening it. */
    private fun invited(intent: Intent) {
        val link = intent.takeIf { it.action == Intent.ACTION_VIEW }?.dataString ?: return
        host.invited(link)
    }

    override fun dispatchTouchEvent(event: MotionEvent): Boolean {
        host.touched(event)
        return super.dispatchTouchEvent(event)
    }

    override fun onStart() {
        super.onStart()
        (application as QyzmetApplication).confirm.shown(this)
        host.inFront.value = true
    }

    override fun onStop() {
        host.inFront.value = false
        (application as QyzmetApplication).confirm.hidden(this)
        super.onStop()
    }

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        // The signs of the status bar follow the night.
        enableEdgeToEdge()
        // Chosen in the phone's settings and not in ours: begin anew in that language, at the same place.
        if (host.prefs.wasSpokenElsewhere()) recreate()
    }

    private inner class Env(override val host: AndroidHost) : AppEnv {
        override val phoneLang: Lang? = phoneLang(resources.configuration)

        override suspend fun open(): Core = (application as QyzmetApplication).core()
    }
}
