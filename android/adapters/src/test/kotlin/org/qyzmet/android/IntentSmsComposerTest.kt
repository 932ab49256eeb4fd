package org.qyzmet.android

import android.app.Application
import android.content.Intent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

@RunWith(RobolectricTestRunner::class)
class IntentSmsComposerTest {
    private val app: Application = RuntimeEnvironment.getApplication()

    @Test
    fun `the composer opens with number and text, and sends nothing`() {
        assertTrue(IntentSmsComposer(app).compose("414", "Өтінім № 7 & 8 #?"))
        val intent = shadowOf(app).nextStartedActivity
        assertEquals(Intent.ACTION_SENDTO, intent.action)
        assertEquals("smsto:414", intent.dataString)
        assertEquals("Өтінім № 7 & 8 #?", intent.getStringExtra("sms_body"))
        assertNull(shadowOf(app).nextStartedActivity)
    }

    @Test
    fun `a hash in a number stays in the number`() {
        assertTrue(IntentSmsComposer(app).compose("*111#", ""))
        assertEquals("*111#", shadowOf(app).nextStartedActivity.data?.schemeSpecificPart)
    }

    @Test
    fun `a phone without a composer says so`() {
        shadowOf(app).checkActivities(true)
        assertFalse(IntentSmsComposer(app).compose("414", "x"))
    }
}
