package org.qyzmet.app.android

import android.app.Activity
import android.content.ClipData
import android.content.Intent
import android.net.Uri
import androidx.activity.ComponentActivity
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.Picking
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.File

@RunWith(RobolectricTestRunner::class)
@Config(application = TestApplication::class)
class FilePickerTest {
    private val activity = Robolectric.buildActivity(ComponentActivity::class.java).setup().get()
    private val host = AndroidHost(activity)
    private val scope = CoroutineScope(Dispatchers.Unconfined)

    /** A file of another app, under the address by which it may be read. */
    private fun file(name: String, content: String): Uri =
        checkNotNull(shareUri(activity, File(host.workFolder(), name).apply { writeText(content) }))

    /** What comes of it when the citizen answers [answer] to the question, which [asked] looks at. */
    private fun picks(
        many: Boolean,
        answer: Intent?,
        result: Int = Activity.RESULT_OK,
        asked: (Intent) -> Unit = {},
    ): Picking {
        val picking = scope.async { host.pick(many) }
        val question = shadowOf(activity).nextStartedActivityForResult.intent
        asked(question)
        assertFalse("it waits for the answer", picking.isCompleted)
        shadowOf(activity).receiveResult(question, result, answer)
        return runBlocking { picking.await() }
    }

    @Test
    fun `one file is asked for, from whatever app has it, and read`() {
        val uri = file("шарт.pdf", "%PDF-")
        val picking = picks(many = false, Intent().setData(uri)) {
            assertEquals(Intent.ACTION_OPEN_DOCUMENT, it.action)
            assertEquals("*/*", it.type)
            assertTrue(it.hasCategory(Intent.CATEGORY_OPENABLE))
            assertFalse(it.getBooleanExtra(Intent.EXTRA_ALLOW_MULTIPLE, true))
        } as Picking.Files
        assertEquals(listOf("шарт.pdf" to "%PDF-"), picking.files.map { it.name to it.bytes.decodeToString() })
    }

    @Test
    fun `several files come in one answer`() {
        val clip = ClipData(null, arrayOf("*/*"), ClipData.Item(file("a.txt", "a")))
        clip.addItem(ClipData.Item(file("b.txt", "b")))
        val picking = picks(many = true, Intent().apply { clipData = clip }) {
            assertTrue(it.getBooleanExtra(Intent.EXTRA_ALLOW_MULTIPLE, false))
        } as Picking.Files
        assertEquals(listOf("a.txt", "b.txt"), picking.files.map { it.name })
    }

    @Test
    fun `who chooses none after all may choose again`() {
        assertSame(Picking.Nothing, picks(many = false, null, Activity.RESULT_CANCELED))
        assertSame(Picking.Nothing, picks(many = false, Intent()))
        assertEquals(1, (picks(many = false, Intent().setData(file("a.txt", "a"))) as Picking.Files).files.size)
    }

    @Test
    fun `what is gone, and what is a path into the app, is not read`() {
        val gone = file("a.txt", "a")
        File(checkNotNull(shareRoot(activity).walk().first { it.name == "a.txt" }.path)).delete()
        val vault = File(activity.filesDir, "vault.db").apply { writeText("secret") }
        val elsewhere = Uri.parse("content://org.example.closed/1")
        shadowOf(activity.contentResolver).registerInputStreamSupplier(elsewhere) { throw SecurityException("not yours") }
        for (uri in listOf(gone, Uri.fromFile(vault), elsewhere)) {
            val trouble = picks(many = false, Intent().setData(uri)) as Picking.Trouble
            assertEquals("$uri", FileTrouble.Unreadable, trouble.trouble)
        }
    }
}
