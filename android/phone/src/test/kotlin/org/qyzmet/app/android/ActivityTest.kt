package org.qyzmet.app.android

import android.app.LocaleManager
import android.content.Intent
import android.content.res.Configuration
import android.net.Uri
import android.os.Bundle
import android.os.LocaleList
import android.os.Looper
import android.os.Parcel
import android.view.InputDevice
import android.view.MotionEvent
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
    private fun start(saved: Bundle? = null, intent: Intent? = null): ActivityController<QyzmetActivity> {
        val activity = Robolectric.buildActivity(QyzmetActivity::class.java, intent)
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
    fun `a link that asks for a signature leads to where one sees who asks`() {
        val activity = start()
        val link = Uri.parse("qyzmet://sign?link=https%3A%2F%2Fevil.example%2Fs")
        activity.newIntent(Intent(Intent.ACTION_VIEW, link))
        activity.screen.until("the settings") { activity.screen.isChosen("tab-settings") }
        activity.screen.awaitWords("Кім сұрайтынын көру")
    }

    @Test
    fun `an app that is opened by such a link begins there, but not again from the list of recent apps`() {
        val link = Intent(Intent.ACTION_VIEW, Uri.parse("qyzmet://sign?link=https%3A%2F%2Fevil.example%2Fs"))
        val first = start(intent = link)
        first.screen.awaitWords("Кім сұрайтынын көру")
        first.willGo()
        first.pause().stop().destroy()
        started -= first
        // Who left with "back" comes back with the intent of then.
        start(intent = Intent(link).addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)).screen.awaitWords("Сізге не керек?")
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
    fun `a secret screen is kept out of pictures, and takes no finger through another app's window`() {
        val activity = start().get()
        val host = AndroidHost(activity)
        val window = activity.window
        fun isSecure() = window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0
        assertFalse(isSecure())
        assertFalse(window.decorView.filterTouchesWhenObscured)
        host.secureScreen(true)
        assertTrue(isSecure())
        assertTrue(window.decorView.filterTouchesWhenObscured)
        fun touch(flags: Int) = host.touched(finger(flags))
        touch(MotionEvent.FLAG_WINDOW_IS_OBSCURED)
        assertTrue("who taps is told why nothing happens", host.covered.value)
        touch(0)
        assertFalse("the other window is gone", host.covered.value)
        touch(MotionEvent.FLAG_WINDOW_IS_OBSCURED)
        host.secureScreen(false)
        assertFalse(host.covered.value)
        touch(MotionEvent.FLAG_WINDOW_IS_OBSCURED)
        assertFalse("elsewhere every finger is taken", host.covered.value)
        assertFalse(isSecure())
        assertFalse(window.decorView.filterTouchesWhenObscured)
    }

    /** A finger that comes down, with what Android says of its way. */
    private fun finger(flags: Int): MotionEvent = MotionEvent.obtain(
        0, 0, MotionEvent.ACTION_DOWN, 1, arrayOf(MotionEvent.PointerProperties()), arrayOf(MotionEvent.PointerCoords()), 0, 0, 1f, 1f, 0, 0,
        InputDevice.SOURCE_TOUCHSCREEN, flags,
    )

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
