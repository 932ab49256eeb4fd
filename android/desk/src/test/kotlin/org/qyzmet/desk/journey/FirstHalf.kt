package org.qyzmet.desk.journey

import java.io.File

/** The first process of the journey, run as one of its own: `FirstHalf FOLDER NATIVE`. Ends by being killed. */
fun main(args: Array<String>) = Thumb.on(File(args[0]), File(args[1])) {
    findService()
    fillForm()
    linkPhone()
    makeKey()
    signWithLineCut()
    die()
}

/** From the first start to the service, typed without Kazakh letters. */
internal fun Thumb.findService() {
    see("start-welcome")
    tap("start-search")
    type("search-field", "мекенжай аныктамасы")
    tap("service-card-90060001")
    tap("service-main")
}

internal fun Thumb.fillForm() {
    type("field-iin", "990101500016")
    type("field-full_name", "Үлгібаев Мысал Сынақұлы")
    tap("form-main")
    type("field-address", "Астана қаласы, Үлгі көшесі, 1-үй, 12-пәтер")
    tap("form-main")
    tap("field-purpose")
    tap("field-purpose-option-school")
    tap("form-main")
    tap("field-language-option-kk")
    tap("form-main")
    tap("check-main")
}

internal fun Thumb.linkPhone(phone: String = "7010000001") {
    tap("link-main")
    type("link-iin", "990101500016")
    tap("link-main")
    type("link-phone", phone)
    tap("link-main")
    type("link-card-pin", "1234")
    tap("link-main")
    see("link-code")
    type("link-code", codeOf(sandbox.sms().last().text))
    see("link-linked")
    tap("link-main")
}

internal fun Thumb.makeKey() {
    tap("sign-main")
    tap("key-main")
    pin(PIN)
    pin(PIN)
    gone("pin-pad")
    gone("key-cancel")
    tap("key-main")
}

/** The line goes dead while the citizen reads; signing works all the same. */
private fun Thumb.signWithLineCut() {
    see("sign-text")
    env.cut = true
    see("offline-line")
    tap("sign-main")
    pin(PIN)
    see("done-main")
    check(!there("done-number")) { "nothing is filed yet" }
}

private fun codeOf(sms: String): String = checkNotNull(Regex("""\d{6}|\d{3}[ \u00a0]\d{3}""").find(sms)) { "no code in: $sms" }.value.filter(Char::isDigit)

internal const val PIN = "284917"
