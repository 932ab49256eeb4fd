package org.qyzmet.app.link

import org.qyzmet.CitizenView
import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.LinkView
import org.qyzmet.Retry
import org.qyzmet.SimView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.changedSim

private val alone = Around(bar = false)

val linkSamples = listOf(
    sample("sign-in") { signIn(digits = 3) },
    sample("sign-in-wrong") { signIn(tries = 1, failure = failure("signature.pin_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("sign-in-offline", alone.copy(offline = true)) { signIn(failure = failure("net.offline", Kind.OFFLINE, Retry.WhenOnline)).copy(offline = true) },
    sample("signing-in") { signIn(busy = Busy.Slow) },
    sample("sign-in-locked") { link(LinkPage.Why, view("session-expired")).copy(noPin = state("state-authentication-locked")) },
    sample("why") { link(LinkPage.Why) },
    sample("reprove") { link(LinkPage.Why, view("linked"), reproof = changedSim()) },
    sample("other-person") { link(LinkPage.Why, failure = said("identity.other_person")) },
    sample("iin") { link(LinkPage.Iin, iin = "990101500016") },
    sample("iin-wrong") { link(LinkPage.Iin, iin = "99010150001", failure = said("input.iin", Kind.INPUT)) },
    sample("phone") { link(LinkPage.Phone, phone = "7010001234") },
    sample("number-taken") { link(LinkPage.Phone, phone = "7010000002", failure = said("identity.number_taken")) },
    sample("card", alone.copy(offline = true)) { link(LinkPage.CardPin, cardPin = 3, offline = true) },
    sample("no-line") { link(LinkPage.CardPin, failure = failure("net.offline", Kind.OFFLINE, Retry.WhenOnline)) },
    sample("working") { link(LinkPage.Working, view("starting"), busy = Busy.Slow) },
    sample("code") { link(LinkPage.Code, sent(), code = "4821", expiresIn = 95, resendIn = 12) },
    sample("code-wrong") { link(LinkPage.Code, sent(tries = 1u), expiresIn = 48, resendIn = 0, failure = said("identity.code_wrong")) },
    sample("code-checked") { link(LinkPage.Code, sent(), code = "482193", expiresIn = 80, resendIn = 0, busy = Busy.Working) },
    sample("code-expired") { link(LinkPage.Code, view("code-expired"), expiresIn = 0, resendIn = 0) },
    sample("linked") { link(LinkPage.Linked, view("linked")) },
    sample("locked") { link(LinkPage.Locked, view("locked", "minutes" to 10), lockedFor = 588) },
    sample("centre") { link(LinkPage.Centre) },
    sample("waiting") { link(LinkPage.Why).copy(view = Load.Waiting) },
    sample("failed") { link(LinkPage.Why).copy(view = Load.Failed(failure("storage.full", Kind.STORAGE, Retry.AfterCitizenActs))) },
)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> LinkState) =
    Sample("link", name, around, state) { LinkView(it) {} }

private suspend fun SampleWorld.link(
    page: LinkPage,
    view: LinkView? = null,
    iin: String = "",
    phone: String = "",
    cardPin: Int = 0,
    code: String = "",
    expiresIn: Int? = null,
    resendIn: Int? = null,
    lockedFor: Int? = null,
    offline: Boolean = false,
    busy: Busy = Busy.No,
    failure: Failure? = null,
    reproof: SimView? = null,
) = LinkState(
    Load.Ready(view ?: view("unlinked")), reproof, page, iin, phone, cardPin, code, expiresIn, resendIn, lockedFor,
    citizen().takeIf { page == LinkPage.Linked }, offline, busy, failure,
)

private suspend fun SampleWorld.signIn(digits: Int = 0, tries: Int = 5, busy: Busy = Busy.No, failure: Failure? = null) =
    link(LinkPage.SignIn, view("session-expired"), busy = busy, failure = failure).copy(pad = SignInPad(digits, tries, shuffled = false))

private suspend fun SampleWorld.view(state: String, vararg args: Pair<String, Any>) =
    LinkView(state, "990101 ••• 016", "+7 701 000 12 34", null, null, null, null, null, state("state-link-$state", *args))

private suspend fun SampleWorld.sent(tries: UInt = 3u) =
    view("code-sent", "phone" to "+7 701 000 12 34", "tries" to tries).copy(codeLength = 6u, triesLeft = tries)

private suspend fun SampleWorld.said(code: String, kind: Kind = Kind.IDENTITY) = failure(code, kind, Retry.AfterCitizenActs)

private fun SampleWorld.citizen() = CitizenView(
    "Үлгібаев Мысал Сынақұлы", "990101 ••• 016", text("1 қаңтар 2099 ж.", "1 января 2099 г.", "1 January 2099"), "+7 701 000 12 34",
    text("Астана қаласы, Үлгі көшесі, 1-үй", "город Астана, улица Улгi, дом 1", "1 Ulgi Street, Astana"),
)
