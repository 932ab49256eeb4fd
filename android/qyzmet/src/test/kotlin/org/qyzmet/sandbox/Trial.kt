package org.qyzmet.sandbox

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.fail
import org.qyzmet.QyzmetException
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds

/** Runs a test that must end: what waits for itself fails instead of hanging. */
fun trial(most: Duration = 60.seconds, block: suspend CoroutineScope.() -> Unit) = runBlocking {
    withTimeout(most) { block() }
}

/** The call fails with this code, and with nothing but our one error. */
suspend fun failsWith(code: String, block: suspend () -> Any?): QyzmetException {
    val result = try {
        block()
    } catch (e: Exception) {
        val error = assertInstanceOf(QyzmetException::class.java, e)
        assertEquals(code, error.code, error.developerText)
        return error
    }
    fail("expected $code, got ${result.toString().take(200)}")
}

/** The code that a call fails with; `ok` when it does not. */
suspend fun codeOf(block: suspend () -> Any?): String = try {
    block()
    "ok"
} catch (e: QyzmetException) {
    e.code
}
