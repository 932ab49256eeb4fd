package org.qyzmet

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.Keys
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf
import org.qyzmet.sandbox.failsWith
import org.qyzmet.sandbox.trial
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicReference

/** Ports that throw, call back, hang or lie, and those that are called after the end. */
class BorderPortsTest : SandboxTest() {
    @Test
    fun `a key store of the app's own carries the whole journey`() = trial {
        val citizen = citizen()
        val keys = Keys()
        citizen.open(QyzmetPorts(deviceKey = keys)).use { phone ->
            citizen.enrol(phone)
            citizen.signed(phone)
            assertEquals(1u, phone.requests.deliver().filed)
            assertEquals(KeyHome.TEE, phone.health().keyHome)
            phone.erase()
            assertTrue(keys.aliases.isEmpty(), keys.aliases.toString())
        }
    }

    @Test
    fun `a port that throws`() = trial {
        val secret = "secret-990101500016"
        for (thrown in listOf(
            PortException("no key store"),
            IllegalStateException(secret),
            StackOverflowError(secret),
            OutOfMemoryError(secret),
        )) {
            val keys = Keys(before = { throw thrown })
            citizen().open(QyzmetPorts(deviceKey = keys)).use { phone ->
                val error = failsWith("internal.port") { phone.forms.start(Citizen.SERVICE, Lang.KK) }
                assertFalse(secret in error.developerText, error.developerText)
                assertEquals(thrown is PortException, "no key store" in error.developerText, error.developerText)
                // The rest goes on.
                assertTrue(phone.catalogue.categories(Lang.KK).isNotEmpty())
            }
        }
        val odd = QyzmetPorts(clock = { error("no clock") }, connectivity = { throw OutOfMemoryError() })
        citizen().open(odd).use { phone ->
            assertEquals(Line.UNKNOWN, phone.health().line)
            assertTrue(phone.forms.start(Citizen.SERVICE, Lang.KK).draftId.isNotEmpty())
        }
    }

    @Test
    fun `a port that lies`() = trial {
        for (length in listOf(0, 31, 33, 1 shl 20)) {
            citizen().open(QyzmetPorts(deviceKey = Keys(bound = { ByteArray(length) }))).use { phone ->
                val citizen = citizen()
                val code = codeOf {
                    citizen.enrol(phone)
                    citizen.signed(phone)
                }
                assertEquals("internal.port", code)
            }
            citizen().open(QyzmetPorts(deviceKey = Keys(wrapped = { ByteArray(length) }))).use { phone ->
                val code = codeOf {
                    phone.forms.start(Citizen.SERVICE, Lang.KK)
                    phone.pause()
                    phone.resume()
                    phone.forms.drafts(Lang.KK)
                }
                assertTrue(code in setOf("internal.port", "storage.vault_key_lost"), "$length: $code")
            }
        }
        for (ms in listOf(Long.MIN_VALUE, -1, Long.MAX_VALUE)) {
            citizen().open(QyzmetPorts(clock = { ms })).use { phone ->
                val draft = citizen().draft(phone)
                assertEquals(draft, phone.forms.open(draft, Lang.KK).draftId)
                phone.catalogue.status(Lang.KK)
            }
        }
    }

    @Test
    fun `a port that calls back is refused and waits for nobody`() = trial {
        val client = AtomicReference<Qyzmet>()
        val heard = AtomicReference<String>()
        val keys = Keys(before = { heard.set(runBlocking { codeOf { client.get().forms.drafts(Lang.KK) } }) })
        citizen().open(QyzmetPorts(deviceKey = keys)).use { phone ->
            client.set(phone)
            assertTrue(phone.forms.start(Citizen.SERVICE, Lang.KK).draftId.isNotEmpty())
            assertEquals("internal.port", heard.get())
        }
    }

    @Test
    fun `a port that hangs costs its own call only`() = trial {
        val never = CountDownLatch(1)
        val keys = Keys(before = { never.await() })
        val config = QyzmetConfig(folder.resolve("hanging"), sandbox.address, keyStoreSeconds = 1)
        Qyzmet.open(config, QyzmetPorts(deviceKey = keys)).use { phone ->
            failsWith("internal.port") { phone.forms.start(Citizen.SERVICE, Lang.KK) }
            assertTrue(phone.catalogue.categories(Lang.KK).isNotEmpty())
            phone.shutdown()
        }
        never.countDown()
        citizen().open(
            QyzmetPorts(connectivity = {
                never.await()
                Line.ONLINE
            }),
        ).use { it.health() }
    }

    @Test
    fun `no port is called after the end`() = trial {
        val calls = AtomicInteger()
        val ports = QyzmetPorts(
            deviceKey = Keys(before = { calls.incrementAndGet() }),
            clock = {
                calls.incrementAndGet()
                System.currentTimeMillis()
            },
            connectivity = {
                calls.incrementAndGet()
                Line.ONLINE
            },
        )
        val citizen = citizen()
        val phone = citizen.open(ports)
        citizen.draft(phone)
        phone.shutdown()
        val before = calls.get()
        assertTrue(before > 0)
        codeOf { phone.health() }
        codeOf { phone.identity.linkState(Lang.KK) }
        codeOf { phone.requests.deliver() }
        assertEquals(before, calls.get())
        assertNull(phone.changesNow())
    }

    private suspend fun Qyzmet.changesNow(): Change? {
        failsWith("conflict.closed") { changes.collect {} }
        return null
    }
}
