package org.qyzmet.sandbox

import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.io.TempDir
import java.io.File

/** Tests that share one gateway; each citizen has a folder and a number of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxTest {
    protected lateinit var folder: File

    protected lateinit var sandbox: Sandbox

    private var citizens = 0

    @BeforeAll
    fun gatewayUp(@TempDir own: File) {
        folder = own
        sandbox = Sandbox.start(folder.resolve("gateway"))
    }

    @AfterAll
    fun gatewayDown() = sandbox.close()

    @AfterEach
    fun noFaults() {
        sandbox.noFaults()
    }

    /** Somebody with a new phone. */
    protected fun citizen() = Citizen(sandbox, folder.resolve("phone-${++citizens}"))
}
