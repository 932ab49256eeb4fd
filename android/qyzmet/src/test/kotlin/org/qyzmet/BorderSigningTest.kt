package org.qyzmet

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.qyzmet.SigningKeyException.Reason
import org.qyzmet.sandbox.Chip
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.Keys
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.failsWith
import org.qyzmet.sandbox.trial
import java.util.concurrent.atomic.AtomicInteger

/** Signing keys of the app's hardware, an operator's word and the app's video, through their ports. */
class BorderSigningTest : SandboxTest() {
    private lateinit var chip: Chip

    @BeforeEach
    fun anotherChip() {
        chip = Chip()
    }

    private suspend fun phone(
        citizen: Citizen = citizen(),
        simWatch: SimWatch? = null,
        video: VideoProvider? = null,
        use: suspend (Qyzmet) -> Unit,
    ) = citizen.open(QyzmetPorts(deviceKey = Keys(), simWatch = simWatch, signingKeys = chip, video = video)).use {
        citizen.link(it)
        use(it)
    }

    private suspend fun Qyzmet.make() = signature.createKey(Citizen.PIN, Lang.EN)

    private suspend fun Qyzmet.sign() = signature.sign("text".toByteArray(), Citizen.PIN)

    @Test
    fun `a key in hardware signs, and nobody's word raises its level`() = trial {
        phone { phone ->
            assertEquals("none", phone.signature.level().levelId)
            assertTrue("no statement" in phone.make().level.plain)
            assertEquals(1, chip.aliases.size)
            assertEquals(KeyLevel("software", "number-only", null), phone.signature.level())
            val signed = phone.sign()
            assertEquals(Verdict.VALID, phone.signature.verify(signed.signature, "text".toByteArray(), Lang.EN).verdict)
            val levels = phone.signature.levels(Lang.KK)
            assertEquals(listOf("sim-applet", "device-se", "software", "split-key"), levels.map { it.id })
            phone.signature.destroyKey()
            assertTrue(chip.aliases.isEmpty())
        }
    }

    @Test
    fun `each reason of the hardware has its code, and none costs a try of the PIN`() = trial {
        phone { phone ->
            phone.make()
            val secret = "secret-990101500016"
            for ((thrown, code) in listOf(
                SigningKeyException(Reason.NOT_CONFIRMED) to "signature.not_confirmed",
                SigningKeyException(Reason.UNAVAILABLE, "no free slot") to "internal.port",
                IllegalStateException(secret) to "internal.port",
                OutOfMemoryError(secret) to "internal.port",
                SigningKeyException(Reason.INVALIDATED) to "signature.key_invalidated",
            )) {
                chip.signing = { throw thrown }
                val error = failsWith(code) { phone.sign() }
                assertFalse(secret in error.developerText, error.developerText)
                assertEquals("no free slot" in thrown.message.orEmpty(), "no free slot" in error.developerText)
                assertEquals(5u, phone.signature.state(Lang.EN).triesLeft)
            }
            assertEquals("invalidated", phone.signature.state(Lang.EN).stateId)
            chip.signing = {}
            phone.make()
            phone.sign()
        }
    }

    @Test
    fun `hardware that can't has a key of the vault, hardware that fails has none`() = trial {
        phone { phone ->
            chip.here = { throw IllegalStateException() }
            chip.making = { throw SigningKeyException(Reason.UNAVAILABLE, "busy") }
            failsWith("internal.port") { phone.make() }
            chip.making = { throw SigningKeyException(Reason.UNSUPPORTED) }
            phone.make()
            phone.sign()
            assertTrue(chip.aliases.isEmpty())
        }
    }

    @Test
    fun `an operator is asked over a challenge, and one that is silent proves nothing`() = trial {
        val asked = AtomicInteger()
        val watch = object : SimWatch {
            override fun sims(): List<Sim>? = null

            override fun operatorToken(nonce: ByteArray): ByteArray? {
                assertEquals(32, nonce.size)
                asked.incrementAndGet()
                return null
            }
        }
        phone(simWatch = watch) { phone ->
            phone.make()
            assertEquals(1, asked.get())
            assertEquals("number-only", phone.signature.level().simId)
        }
    }

    @Test
    fun `a video of the app's own is followed`() = trial {
        val video = object : VideoProvider {
            var news: VideoNews = VideoNews.Queue(3u, 90u)

            override fun open(ticket: String) = VideoOpening.Open("mine")

            override fun poll(session: String): VideoNews {
                assertEquals("mine", session)
                return news
            }

            override fun close(session: String) = throw IllegalStateException()
        }
        val citizen = Citizen(sandbox, folder.resolve("seen"), phone = "+77010000021")
        phone(citizen, video = video) { phone ->
            assertEquals("identification-needed", phone.make().stateId)
            var view = phone.identification.begin(Lang.KK)
            view = phone.identification.agree(view.consent!!.version, Lang.KK)
            repeat(4) { if (view.stateId != "queue") view = phone.identification.advance(Lang.KK) }
            assertEquals(3u, view.queue!!.ahead)
            video.news = VideoNews.Prompt("read-number", "4711")
            assertEquals("4711", phone.identification.advance(Lang.KK).prompt!!.number)
            phone.identification.breakOff(Lang.KK)
        }
    }
}
