package org.qyzmet.app.android

import android.content.Intent
import android.content.pm.ActivityInfo
import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager
import android.graphics.drawable.AdaptiveIconDrawable
import android.net.Uri
import androidx.compose.ui.graphics.toArgb
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.Lang
import org.qyzmet.app.theme.Dark
import org.qyzmet.app.theme.Light
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.xmlpull.v1.XmlPullParser

/** What the packed app says of itself: the merged manifest and the linked resources. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApplication::class)
class ManifestTest {
    private val app = RuntimeEnvironment.getApplication()

    private fun info(flags: Int) = app.packageManager.getPackageInfo(app.packageName, flags)

    @Test
    fun `no permission that a citizen is asked for`() {
        val all = info(PackageManager.GET_PERMISSIONS).requestedPermissions.orEmpty().map {
            it.removePrefix(app.packageName)
        }.toSet()
        assertEquals(
            setOf(
                "android.permission.INTERNET",
                "android.permission.ACCESS_NETWORK_STATE",
                "android.permission.RECEIVE_BOOT_COMPLETED",
                "android.permission.USE_BIOMETRIC",
                ".DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION",
            ),
            all,
        )
    }

    @Test
    fun `nothing but the first screen is open to other apps`() {
        val parts = info(
            PackageManager.GET_ACTIVITIES or PackageManager.GET_SERVICES or PackageManager.GET_PROVIDERS or
                PackageManager.GET_RECEIVERS,
        )
        val open = (
            parts.activities!!.toList() + parts.services!!.toList() + parts.providers!!.toList() +
                parts.receivers!!.toList()
            )
            .filter { it.exported }.map { it.name }.toSet()
        // The second is androidx's own and asks its caller for android.permission.DUMP, which no app can have.
        assertEquals(setOf(QyzmetActivity::class.java.name, "androidx.profileinstaller.ProfileInstallReceiver"), open)
        assertEquals("android.permission.DUMP", parts.receivers!!.single().permission)
        assertEquals("android.permission.BIND_JOB_SERVICE", parts.services!!.single().permission)
    }

    @Test
    fun `no other app puts a screen of its own in the app's task`() {
        val screen = info(PackageManager.GET_ACTIVITIES).activities!!.single { it.name == QyzmetActivity::class.java.name }
        assertTrue("${screen.taskAffinity}", screen.taskAffinity.isNullOrEmpty())
        assertEquals(0, screen.flags and ActivityInfo.FLAG_ALLOW_TASK_REPARENTING)
    }

    @Test
    fun `links that ask for a signature are the app's, and no others`() {
        fun opens(link: String) = app.packageManager
            .queryIntentActivities(Intent(Intent.ACTION_VIEW, Uri.parse(link)).addCategory(Intent.CATEGORY_BROWSABLE), 0)
            .map { it.activityInfo.name }
        for (link in listOf("qyzmet://sign?link=x", "mobileSign:https://bank.example/s")) {
            assertEquals(listOf(QyzmetActivity::class.java.name), opens(link))
        }
        listOf("https://bank.example/s", "qyzmet://other").forEach { assertEquals(it, emptyList<String>(), opens(it)) }
    }

    @Test
    fun `nothing is backed up`() {
        assertEquals(0, app.applicationInfo.flags and ApplicationInfo.FLAG_ALLOW_BACKUP)
        val rules = app.resources.getXml(R.xml.qyzmet_data_extraction_rules)
        var excluded = 0
        while (rules.next() != XmlPullParser.END_DOCUMENT) {
            if (rules.eventType != XmlPullParser.START_TAG) continue
            assertTrue(rules.name, rules.name != "include")
            if (rules.name == "exclude") excluded++
        }
        assertEquals("nine kinds of data, to the cloud and to another phone", 18, excluded)
    }

    @Test
    fun `Android's own network code takes no plain HTTP and no certificate of a user`() {
        val rules = app.resources.getXml(R.xml.qyzmet_network_security)
        val sources = mutableListOf<String>()
        while (rules.next() != XmlPullParser.END_DOCUMENT) {
            if (rules.eventType != XmlPullParser.START_TAG) continue
            if (rules.name ==
                "base-config"
            ) {
                assertEquals("false", rules.getAttributeValue(null, "cleartextTrafficPermitted"))
            }
            if (rules.name == "certificates") sources += rules.getAttributeValue(null, "src")
        }
        assertEquals(listOf("system"), sources)
    }

    @Test
    fun `the languages that Android offers are the core's`() {
        val offered = app.resources.getXml(R.xml.locales_config)
        val tags = mutableListOf<String>()
        while (offered.next() != XmlPullParser.END_DOCUMENT) {
            if (offered.eventType == XmlPullParser.START_TAG && offered.name == "locale") {
                tags += offered.getAttributeValue("http://schemas.android.com/apk/res/android", "name")
            }
        }
        assertEquals(Lang.entries.map { it.name.lowercase() }, tags)
    }

    @Test
    fun `the name of the app by language`() {
        val names = listOf("kk", "ru", "en", "uz").associateWith {
            RuntimeEnvironment.setQualifiers(it)
            app.getString(R.string.app_name)
        }
        assertEquals(mapOf("kk" to "Қызмет", "ru" to "Кызмет", "en" to "Qyzmet", "uz" to "Қызмет"), names)
    }

    @Test
    @Suppress("DEPRECATION")
    fun `the moment before the first screen has the screens' colours`() {
        RuntimeEnvironment.setQualifiers("notnight")
        assertEquals(Light.ground.toArgb(), app.resources.getColor(R.color.ground))
        assertEquals(Light.sky.toArgb(), app.resources.getColor(R.color.icon_ground))
        RuntimeEnvironment.setQualifiers("night")
        assertEquals(Dark.ground.toArgb(), app.resources.getColor(R.color.ground))
    }

    @Test
    fun `the icon has its three layers`() {
        val icon = app.getDrawable(R.mipmap.ic_launcher) as AdaptiveIconDrawable
        assertNotNull(icon.background)
        assertNotNull(icon.foreground)
        assertNotNull(icon.monochrome)
    }
}
