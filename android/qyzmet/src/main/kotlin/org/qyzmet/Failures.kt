package org.qyzmet

import kotlinx.coroutines.CancellationException
import java.nio.charset.CharacterCodingException

/** Nothing that the generated code throws gets out: each becomes the one error of this library. */
internal inline fun <T> translated(block: () -> T): T = try {
    block()
} catch (e: CancellationException) {
    throw e
} catch (e: QyzmetException) {
    throw e
} catch (e: NativeException.Failed) {
    throw QyzmetException.of(e.failure)
} catch (e: Exception) {
    throw stranger(e)
}

/** What uniffi itself throws. */
internal fun stranger(e: Exception): QyzmetException = when (e) {
    // Half of a pair of UTF-16 units is no text, so it can't be handed over.
    is CharacterCodingException -> failed("input.hostile_text", "a string with a lone surrogate", e)

    // The handle is gone.
    is IllegalStateException -> failed("conflict.closed", "the client is closed", e)

    else -> failed("internal.defect", e.javaClass.simpleName, e)
}

/** An error of ours with the core's texts. Calls the library. */
internal fun failed(code: String, developer: String, cause: Throwable? = null): QyzmetException =
    QyzmetException.of(failure(code, developer, emptyMap()), cause)
