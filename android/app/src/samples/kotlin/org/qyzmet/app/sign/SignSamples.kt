package org.qyzmet.app.sign

import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.cardKeyView
import org.qyzmet.app.samples.certificate
import org.qyzmet.app.samples.keyView
import org.qyzmet.app.samples.lockedWithPuk
import org.qyzmet.app.samples.sessionView

private val alone = Around(bar = false)

val signSamples = listOf(
    sample("read") { sign(SignPage.Read) },
    sample("read-offline", alone.copy(offline = true)) { sign(SignPage.Read, offline = true) },
    sample("no-key") { sign(SignPage.Read, keyView("none")) },
    sample("locked") { sign(SignPage.Read, keyView("locked", 0u)) },
    sample("locked-puk") { sign(SignPage.Read, lockedWithPuk(), puk = true) },
    sample("sim-changed") { sign(SignPage.Read, keyView("sim-changed")) },
    sample("pepper") { sign(SignPage.Read, failure = failure("signature.pepper_needed", Kind.SIGNATURE, Retry.WhenOnline)) },
    sample("pin") { sign(SignPage.Pin, digits = 4) },
    sample("pin-wrong") { sign(SignPage.Pin, keyView("ready", 1u), failure = wrongPin(), shuffled = true) },
    sample("forgot") { sign(SignPage.Forgot) },
    sample("forgot-puk") { sign(SignPage.Forgot, puk = true) },
    sample("card-forgot") { sign(SignPage.Forgot, cardKeyView("ready"), puk = true).copy(onCard = true) },
    sample("card-pin-blocked") { sign(SignPage.Read, cardKeyView("card-pin-blocked", 0u), puk = true).copy(onCard = true) },
    sample("card-missing") {
        sign(SignPage.Read, cardKeyView("ready"), puk = true, failure = failure("signature.card_missing", Kind.SIGNATURE, Retry.AfterCitizenActs)).copy(onCard = true)
    },
    sample("signing") { sign(SignPage.Signing, busy = Busy.Working) },
    sample("waiting") { sign(SignPage.Read).copy(signing = Load.Waiting, key = null) },
    sample("failed") {
        sign(SignPage.Read).copy(signing = Load.Failed(failure("storage.full", Kind.STORAGE, Retry.AfterCitizenActs)))
    },
)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> SignState) =
    Sample("sign", name, around, state) { SignView(it) {} }

private suspend fun SampleWorld.sign(
    page: SignPage,
    key: KeyView? = null,
    digits: Int = 0,
    shuffled: Boolean = false,
    offline: Boolean = false,
    busy: Busy = Busy.No,
    failure: Failure? = null,
    puk: Boolean = false,
) = SignState(Load.Ready(signing()), key ?: keyView("ready"), puk, page, digits, shuffled, offline, busy, failure)

private suspend fun SampleWorld.wrongPin() = failure("signature.pin_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs)

private suspend fun SampleWorld.signing() = sessionView(
    "request", "begun", say("party-gateway"), certificate(),
    listOf(
        certificate(),
        "",
        text("ЖСН-іңіз: 990101 500016", "Ваш ИИН: 990101 500016", "Your IIN: 990101 500016"),
        text("Аты-жөніңіз: Үлгібаев Мысал Сынақұлы", "Фамилия, имя, отчество: Үлгібаев Мысал Сынақұлы", "Your full name: Үлгібаев Мысал Сынақұлы"),
        text(
            "Қай мекенжайда тіркелгенсіз? Астана қаласы, Үлгі көшесі, 1-үй, 12-пәтер",
            "По какому адресу вы зарегистрированы? город Астана, улица Улгi, дом 1, квартира 12",
            "At which address are you registered? 1 Ulgi Street, flat 12, Astana",
        ),
        text("Анықтаманы қайда апарасыз? Мектепке немесе балабақшаға", "Куда вы отдадите справку? В школу или детский сад", "Where will you take the certificate? For a school or kindergarten"),
        text("Анықтама қай тілде керек? Қазақша", "На каком языке нужна справка? На казахском", "In which language do you need it? Kazakh"),
    ).joinToString("\n"),
)
