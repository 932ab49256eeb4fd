package org.qyzmet.android

import android.content.Context
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** What EMBEDDING.md shows for an Android phone is compiled, and opens. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class EmbeddingTest {
    @Test
    fun `a client opens on a phone as the page says`() = runBlocking {
        val context: Context = RuntimeEnvironment.getApplication()
        val qyzmet = Qyzmet.open(context, gateway = "http://127.0.0.1:8414")
        assertEquals("90060001", qyzmet.catalogue.service(Lang.KK, "90060001").code)
        qyzmet.shutdown()
    }
}
