package org.qyzmet.app.model

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test

class ErrandsTest {
    @Test
    fun `one waits for all that was handed over, also before anybody began it`() = runBlocking {
        val errands = Errands()
        val gate = CompletableDeferred<Unit>()
        errands.add { gate.await() }
        val done = async { errands.done() }
        val runner = launch { errands.run() }
        repeat(5) { yield() }
        assertFalse(done.isCompleted)
        gate.complete(Unit)
        done.await()
        runner.cancel()
    }
}
