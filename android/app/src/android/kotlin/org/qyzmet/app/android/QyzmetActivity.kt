package org.qyzmet.app.android

import android.content.res.Configuration
import android.os.Bundle
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
        setContent { QyzmetApp(env) }
    }

    override fun onStart() {
        super.onStart()
        host.inFront.value = true
    }

    override fun onStop() {
        host.inFront.value = false
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
