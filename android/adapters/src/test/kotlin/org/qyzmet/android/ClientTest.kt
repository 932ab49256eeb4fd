package org.qyzmet.android

import android.app.Application
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.KeyHome
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.QyzmetException
import org.qyzmet.QyzmetPorts
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.io.File

/** The real core on these ports: the desk's native library, Android's classes, a key store in memory. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class ClientTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val shelf = TestShelf()

    private suspend fun open(space: String = "main", keys: KeyShelf = shelf): Qyzmet = Qyzmet.open(
        QyzmetConfig(qyzmetHome(app, space), gateway = "http://127.0.0.1:1"),
        QyzmetPorts(deviceKey = KeystoreDeviceKey(keys), connectivity = NetworkLine(app)),
    )

    private suspend fun Qyzmet.draft(): String {
        val service = catalogue.search(Lang.KK, "мекенжай", org.qyzmet.Page(0u, 1u)).hits.first().card.code
        return forms.start(service, Lang.KK).draftId
    }

    @Test
    fun `a draft survives the process and stays outside of backups`() = runBlocking {
        val first = open()
        val draft = first.draft()
        first.shutdown()
        val second = open()
        assertEquals(listOf(draft), second.forms.drafts(Lang.KK).map { it.id })
        assertEquals(KeyHome.SECURE_ELEMENT, second.health().keyHome)
        second.shutdown()
        assertTrue(File(app.noBackupFilesDir, "qyzmet/main/vault.db").exists())
    }

    @Test
    fun `keys that are gone are said, and nothing is overwritten`() = runBlocking {
        val first = open()
        first.draft()
        first.shutdown()
        val other = open(keys = TestShelf())
        val e = assertThrows(QyzmetException::class.java) { runBlocking { other.forms.drafts(Lang.KK) } }
        assertEquals("storage.vault_key_lost", e.code)
        other.shutdown()
        val again = open()
        assertEquals(1, again.forms.drafts(Lang.KK).size)
        again.shutdown()
    }

    @Test
    fun `a key store that fails is a typed error and heals`() = runBlocking {
        val client = open()
        client.draft()
        client.pause()
        client.resume()
        val healthy = shelf.fault
        shelf.fail()
        val e = assertThrows(QyzmetException::class.java) { runBlocking { client.forms.drafts(Lang.KK) } }
        assertFalse(e.toString(), e.toString().contains("nobody may see"))
        shelf.fault = healthy
        assertEquals(1, client.forms.drafts(Lang.KK).size)
        client.shutdown()
    }

    @Test
    fun `two spaces know nothing of each other`() = runBlocking {
        val one = open("one", TestShelf())
        val two = open("two", TestShelf())
        one.draft()
        assertEquals(0, two.forms.drafts(Lang.KK).size)
        one.shutdown()
        two.shutdown()
        assertThrows(IllegalArgumentException::class.java) { qyzmetHome(app, "../one") }
        Unit
    }

    @Test
    fun `without Android's key store the vault stays shut and the catalogue works`() = runBlocking {
        // Robolectric has none, so this is also all that is run of the real one.
        val client = Qyzmet.open(app, gateway = "http://127.0.0.1:1")
        assertTrue(client.catalogue.categories(Lang.KK).isNotEmpty())
        val e = assertThrows(QyzmetException::class.java) { runBlocking { client.draft() } }
        assertTrue(e.code, e.failure.developer.contains("key store: "))
        client.shutdown()
    }
}
