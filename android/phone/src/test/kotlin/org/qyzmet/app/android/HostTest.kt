package org.qyzmet.app.android

import android.Manifest
import android.app.Activity
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.net.ConnectivityManager
import android.net.Uri
import android.provider.OpenableColumns
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.last
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.Lang
import org.qyzmet.Line
import org.qyzmet.app.model.TextScale
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowConnectivityManager
import java.io.File
import java.io.FileNotFoundException

/** As some builds of Android 11 are. */
@Implements(ConnectivityManager::class)
class RefusingConnectivity : ShadowConnectivityManager() {
    @Implementation
    override fun registerDefaultNetworkCallback(networkCallback: ConnectivityManager.NetworkCallback): Unit =
        throw SecurityException("Package android does not belong to 10123")
}

@RunWith(RobolectricTestRunner::class)
@Config(application = TestApplication::class)
class HostTest {
    private val activity: Activity = Robolectric.setupActivity(Activity::class.java)
    private val host by lazy { AndroidHost(activity) }
    private val resolver = activity.contentResolver

    private fun sharedFile(name: String = "анықтама.pdf"): File = File(host.workFolder(), name).apply {
        writeText("%PDF-")
    }

    private fun read(uri: Uri): String = resolver.openInputStream(uri)!!.use { it.reader().readText() }

    @Test
    fun `1414 opens the dialer, which the citizen presses`() {
        val dialer = ComponentName("dialer", "dialer.Main")
        shadowOf(activity.packageManager).addActivityIfNotPresent(dialer)
        shadowOf(activity.packageManager).addIntentFilterForActivity(
            dialer,
            IntentFilter(Intent.ACTION_DIAL).apply {
                addDataScheme("tel")
                addCategory(Intent.CATEGORY_DEFAULT)
            },
        )
        assertTrue(host.canDial)
        host.openDialer("1414")
        val intent = shadowOf(activity).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL, intent.action)
        assertEquals("tel:1414", intent.dataString)
    }

    @Test
    fun `a tablet that can't call says so and does not fall`() {
        assertFalse(host.canDial)
        shadowOf(activity.application).checkActivities(true)
        host.openDialer("1414")
    }

    @Test
    fun `without a permission for it the phone never speaks of its SIM, and nothing falls`() = runBlocking {
        assertEquals(0, host.simChanges.count())
    }

    @Test
    @Config(shadows = [RefusingConnectivity::class])
    fun `a phone that refuses to tell of its line knows nothing of it, and nothing falls`() = runBlocking {
        assertEquals(Line.UNKNOWN, host.line.last())
    }

    @Test
    fun `in an app that has the permission it does`() = runBlocking {
        shadowOf(activity.application).grantPermissions(Manifest.permission.READ_PHONE_STATE)
        host.simChanges.first()
    }

    @Test
    fun `a shared document can be read by whom the citizen chose`() {
        val file = sharedFile()
        host.share(listOf(file.path), "title")
        val chooser = shadowOf(activity).nextStartedActivity
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        @Suppress("DEPRECATION")
        val send = chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)!!
        assertEquals("application/pdf", send.type)
        assertTrue(send.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(0, send.flags and Intent.FLAG_GRANT_WRITE_URI_PERMISSION)
        val uri = send.clipData!!.getItemAt(0).uri
        assertEquals("%PDF-", read(uri))
        assertEquals("application/pdf", resolver.getType(uri))
        resolver.query(uri, null, null, null, null)!!.use {
            it.moveToFirst()
            assertEquals("анықтама.pdf", it.getString(it.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)))
            assertEquals(5, it.getLong(it.getColumnIndexOrThrow(OpenableColumns.SIZE)))
        }
    }

    @Test
    fun `several files travel in one clip`() {
        host.share(listOf(sharedFile("a.pdf").path, sharedFile("a.p7s").path), "title")
        @Suppress("DEPRECATION")
        val send = shadowOf(activity).nextStartedActivity.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)!!
        assertEquals(Intent.ACTION_SEND_MULTIPLE, send.action)
        assertEquals(2, send.clipData!!.itemCount)
    }

    @Test
    fun `nothing but the share folder leaves the app`() {
        val vault = File(activity.filesDir, "vault.db").apply { writeText("secret") }
        host.share(listOf(vault.path), "title")
        host.share(listOf(sharedFile().path, vault.path), "title")
        host.share(emptyList(), "title")
        assertNull(shadowOf(activity).nextStartedActivity)
        val inside = shareUri(activity, sharedFile())!!
        val outside =
            listOf("../../files/vault.db", "%2e%2e/%2e%2e/files/vault.db", "..%2F..%2Ffiles%2Fvault.db", "", ".")
        for (path in outside) {
            val uri = Uri.parse("content://${inside.authority}/$path")
            assertThrows(path, FileNotFoundException::class.java) { resolver.openInputStream(uri) }
        }
        val link = File(host.workFolder(), "link.pdf")
        java.nio.file.Files.createSymbolicLink(link.toPath(), vault.toPath())
        assertNull("a link out", shareUri(activity, link))
    }

    @Test
    fun `a shared file can't be written or deleted`() {
        val uri = shareUri(activity, sharedFile())!!
        for (mode in listOf("w", "rw", "rwt", "wa")) {
            assertThrows(FileNotFoundException::class.java) { resolver.openFileDescriptor(uri, mode) }
        }
        assertEquals(0, resolver.delete(uri, null, null))
        assertEquals("%PDF-", read(uri))
    }

    @Test
    fun `what was shared an hour ago is gone with the next`() {
        val old = sharedFile()
        val folder = old.parentFile!!
        assertTrue(folder.setLastModified(System.currentTimeMillis() - 3_700_000))
        val young = sharedFile()
        assertFalse(folder.exists())
        assertTrue(young.exists())
    }

    @Test
    fun `a document that is drawn has no name on the disk`() {
        // The drawing itself is Android's: Robolectric has no PdfRenderer.
        nameless(activity.cacheDir, "%PDF-".toByteArray()).use { file ->
            assertEquals(emptyList<String>(), activity.cacheDir.list().orEmpty().filter { it.startsWith("page") })
            assertTrue(file.fileDescriptor.valid())
        }
    }

    @Test
    fun `what the citizen set is there for the next Activity`() {
        assertNull(host.prefs.lang)
        host.prefs.lang = Lang.RU
        host.prefs.textScale = TextScale.Largest
        host.prefs.shuffledPad = true
        val later = AndroidPrefs(activity)
        assertEquals(Lang.RU, later.lang)
        assertEquals(TextScale.Largest, later.textScale)
        assertTrue(later.shuffledPad)
        host.prefs.lang = null
        assertNull(AndroidPrefs(activity).lang)
    }

    @Test
    @Config(sdk = [26])
    fun `an older phone keeps the language in the app`() {
        host.prefs.lang = Lang.EN
        assertEquals(Lang.EN, AndroidPrefs(activity).lang)
        assertFalse(host.prefs.wasSpokenElsewhere())
    }
}
