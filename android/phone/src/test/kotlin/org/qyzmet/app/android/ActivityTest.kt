package org.qyzmet.app.android

import android.app.LocaleManager
import android.content.res.Configuration
import android.os.Bundle
import android.os.LocaleList
import android.os.Looper
import android.os.Parcel
import android.view.WindowManager
import androidx.compose.runtime.Recomposer
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.Lang
import org.qyzmet.QyzmetException
import org.qyzmet.Retry
import org.qyzmet.Wording
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config

/** The real Activity, screens and core. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApplication::class, qualifiers = "kk-w390dp-h844dp-night")
class ActivityTest {
    private val started = mutableListOf<ActivityController<QyzmetActivity>>()

    /** Of Activities that ended within the test. */
    private val gone = mutableListOf<Pair<Screen, Recomposer>>()

    private fun ActivityController<QyzmetActivity>.willGo() {
        gone += screen to screen.recomposer
    }

    /** The Activity when its first screen is there: the language's names of the tabs are. */
    private fun start(saved: Bundle? = null): ActivityController<QyzmetActivity> {
        val activity = Robolectric.buildActivity(QyzmetActivity::class.java)
        started += activity
        if (saved == null) activity.setup() else activity.setup(saved)
        activity.screen.until("the first screen") { activity.screen.words.isNotEmpty() }
        return activity
    }

    private val ActivityController<QyzmetActivity>.screen get() = Screen(get())

    @After
    fun end() {
        // What Compose has under way must not reach into the next test, whose main thread begins anew.
        val ends = started.map { it.screen to it.screen.recomposer }
        started.forEach { it.close() }
        for ((screen, recomposer) in ends + gone) {
            screen.until("the end of what it ran") { recomposer.currentState.value == Recomposer.State.ShutDown }
        }
        runBlocking { (RuntimeEnvironment.getApplication() as TestApplication).core().shutdown() }
    }

    @Test
    fun `the first start shows what one can do, in Kazakh`() {
        start().screen.awaitWords("Сізге не керек?")
    }

    @Test
    @Config(qualifiers = "+ru")
    fun `a Russian phone gets Russian`() {
        start().screen.awaitWords("Что вам нужно?")
    }

    @Test
    @Config(qualifiers = "+de")
    fun `a phone in another language gets Kazakh`() {
        start().screen.awaitWords("Сізге не керек?")
    }

    @Test
    fun `the language of the app in the phone's settings is the app's`() {
        setAppLanguage("en")
        start().screen.awaitWords("What do you need?")
    }

    @Test
    fun `a language chosen in the phone's settings is spoken at the same place`() {
        val activity = start()
        activity.screen.tap("tab-documents")
        activity.screen.until("documents") { activity.screen.isChosen("tab-documents") }
        val first = activity.get()
        activity.willGo()
        setAppLanguage("ru")
        activity.get().onConfigurationChanged(Configuration(activity.get().resources.configuration))
        activity.screen.until("Russian") { "Документы" in activity.screen.words }
        assertNotSame(first, activity.get())
        assertTrue(activity.screen.isChosen("tab-documents"))
    }

    @Test
    fun `an app without its library says so, and tries again when asked`() {
        val app = RuntimeEnvironment.getApplication() as TestApplication
        val words = Wording("Қосымша толық орнатылмаған.", "", "")
        app.beforeOpen = {
            throw QyzmetException.of(
                Failure(Kind.INTERNAL, "internal.library_missing", Retry.AfterCitizenActs, words, "", emptyMap()),
            )
        }
        val activity = start()
        activity.screen.awaitWords("Қосымша толық орнатылмаған.")
        app.beforeOpen = {}
        activity.screen.tap("fault-main")
        activity.screen.awaitWords("Сізге не керек?")
    }

    @Test
    fun `a killed process comes back to the same place`() {
        val first = start()
        first.screen.tap("tab-settings")
        first.screen.until("settings") { first.screen.isChosen("tab-settings") }
        val saved = Bundle()
        first.willGo()
        first.pause().stop().saveInstanceState(saved).destroy()
        started -= first
        val second = start(throughParcel(saved))
        second.screen.until("settings again") { second.screen.isChosen("tab-settings") }
    }

    @Test
    fun `turning the phone, the night and large text keep the Activity`() {
        val activity = start()
        activity.screen.awaitWords("Сізге не керек?")
        val first = activity.get()
        RuntimeEnvironment.setQualifiers("+land-notnight")
        RuntimeEnvironment.setFontScale(2f)
        activity.configurationChange()
        activity.screen.awaitWords("Сізге не керек?")
        assertEquals(first, activity.get())
    }

    @Test
    fun `one who leaves and comes back finds the place as it was`() {
        val activity = start()
        activity.screen.tap("tab-documents")
        activity.screen.until("documents") { activity.screen.isChosen("tab-documents") }
        activity.pause().stop()
        shadowOf(Looper.getMainLooper()).idle()
        activity.start().resume()
        activity.screen.until("documents") { activity.screen.isChosen("tab-documents") }
    }

    @Test
    fun `whoever comes back has the SIM looked at`() {
        val app = RuntimeEnvironment.getApplication() as TestApplication
        val activity = start()
        activity.screen.tap("tab-documents")
        activity.screen.until("documents") { activity.screen.isChosen("tab-documents") }
        // The store begins with the first thing that is kept: before it there is nothing to compare a SIM with.
        runBlocking { app.core().forms.start("90060001", Lang.KK) }
        activity.pause().stop()
        shadowOf(Looper.getMainLooper()).idle()
        val before = app.looks.get()
        activity.start().resume()
        activity.screen.until("a look") { app.looks.get() > before }
    }

    @Test
    fun `a secret screen is kept out of pictures`() {
        val activity = start().get()
        val host = AndroidHost(activity)
        fun isSecure() = activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0
        assertFalse(isSecure())
        host.secureScreen(true)
        assertTrue(isSecure())
        host.secureScreen(false)
        assertFalse(isSecure())
    }

    private fun setAppLanguage(tag: String) {
        val manager = checkNotNull(RuntimeEnvironment.getApplication().getSystemService(LocaleManager::class.java))
        manager.applicationLocales = LocaleList.forLanguageTags(tag)
    }

    /** As it comes back to another process. */
    private fun throughParcel(bundle: Bundle): Bundle {
        val parcel = Parcel.obtain()
        bundle.writeToParcel(parcel, 0)
        parcel.setDataPosition(0)
        return checkNotNull(parcel.readBundle(javaClass.classLoader)).also { parcel.recycle() }
    }
}
