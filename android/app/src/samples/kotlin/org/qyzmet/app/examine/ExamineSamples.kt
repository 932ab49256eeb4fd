package org.qyzmet.app.examine

import org.qyzmet.ChainLink
import org.qyzmet.DocumentReport
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.SignatureReport
import org.qyzmet.SignerReport
import org.qyzmet.Verdict
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.Picked
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

private val tab = Around(Tab.Settings)
private val empty = ExamineState(null, null, null, null, null, Busy.No, null)

val examineSamples = listOf(
    examine("first") { empty },
    examine("unreadable") { empty.copy(trouble = FileTrouble.Unreadable) },
    examine("too-large", tab.copy(offline = true)) { empty.copy(trouble = FileTrouble.TooLarge) },
    examine("checking") { of("p7s").copy(busy = Busy.Working) },
    examine("slow") { of("p7s").copy(busy = Busy.Slow) },
    examine("asks-document") { of("p7s").copy(asks = ExamineAsks.Document) },
    examine("asks-signature") { of("pdf").copy(asks = ExamineAsks.Signature) },
    examine("unsupported-file") { of("p7s").copy(failure = failure("signature.unsupported", Kind.SIGNATURE, Retry.Never)) },
    examine("valid") { of("p7s").copy(beside = contract("pdf"), report = report(Verdict.VALID, listOf(signer("valid")))) },
    examine("valid-chain", open = true) { of("p7s").copy(beside = contract("pdf"), report = report(Verdict.VALID, listOf(signer("valid")))) },
    examine("valid-offline", tab.copy(offline = true)) { of("asice").copy(report = report(Verdict.VALID, listOf(signer("valid", answer = "no-answer")), documents("signed"))) },
    examine("altered") { of("asice").copy(report = report(Verdict.INVALID, listOf(signer("altered")), documents("altered"))) },
    examine("untrusted") { of("p7s").copy(beside = contract("pdf"), report = report(Verdict.UNTRUSTED, listOf(signer("untrusted", chain = false)))) },
    examine("unsupported") { of("p7s").copy(beside = contract("pdf"), report = report(Verdict.UNSUPPORTED, listOf(signer("valid"), signer("unsupported", chain = false)))) },
)

private fun examine(name: String, around: Around = tab, open: Boolean = false, state: suspend SampleWorld.() -> ExamineState) =
    Sample("examine", name, around, state) { ExamineView(it, open) {} }

private fun SampleWorld.contract(ending: String) = Picked(text("Несие шарты", "Кредитный договор", "Loan agreement") + ".$ending", 214)

private fun SampleWorld.of(ending: String) = empty.copy(file = contract(ending))

private suspend fun SampleWorld.report(verdict: Verdict, signers: List<SignerReport>, documents: List<DocumentReport> = emptyList()) =
    SignatureReport(verdict, state("state-document-${verdict.name.lowercase()}"), signers, documents)

private suspend fun SampleWorld.documents(state: String): List<DocumentReport> {
    val (one, other) = contract("pdf").name to text("Келісім", "Согласие", "Consent") + ".pdf"
    val wrong = if (state == "signed") "" else say("verify-document-$state", "name" to other)
    return listOf(DocumentReport(one, "signed", ""), DocumentReport(other, state, wrong))
}

private suspend fun SampleWorld.signer(reason: String, answer: String = "good", chain: Boolean = true): SignerReport {
    val name = text("ҮЛГІБАЕВ МЫСАЛ", "УЛГИБАЕВ МЫСАЛ", "ULGIBAYEV MYSAL")
    val time = text("22 қараша 2026 ж., 14:05", "22 ноября 2026 г., 14:05", "22 November 2026, 14:05")
    val authority = text("Сынақ куәландырушы орталығы", "Пробный удостоверяющий центр", "Sandbox authority")
    val lines = listOf(
        say("verify-signer", "name" to name, "time" to time), say("verify-issuer", "name" to authority), say("verify-level-software"),
        say("verify-stamp-none"), say("verify-revocation-$answer", "time" to time),
    )
    val verdict = when (reason) {
        "valid" -> Verdict.VALID
        "untrusted" -> Verdict.UNTRUSTED
        "unsupported" -> Verdict.UNSUPPORTED
        else -> Verdict.INVALID
    }
    val inForce = say("verify-in-force", "from" to time, "until" to text("22 қараша 2028 ж., 14:05", "22 ноября 2028 г., 14:05", "22 November 2028, 14:05"))
    val links = listOf(ChainLink(name, SERIAL, 0, 0, inForce), ChainLink(authority, SERIAL.reversed(), 0, 0, inForce)).takeIf { chain }.orEmpty()
    return SignerReport(
        verdict, reason, say("verify-$reason", "algorithm" to "GOST R 34.10-2012"), lines, name, SERIAL, "B-B", "1.2.840.10045.4.3.2", "ECDSA SHA-256", null,
        0, "none", null, null, 0, "now", answer, 0, null, emptyList(), emptyList(), links,
    )
}

private const val SERIAL = "5f2c81d07b9a46e3b1c0"
