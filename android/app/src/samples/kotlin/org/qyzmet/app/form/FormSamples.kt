package org.qyzmet.app.form

import org.qyzmet.Block
import org.qyzmet.FormView
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

private val alone = Around(bar = false)

val formSamples = listOf(
    sample("prefilled") { page(certificateForm(), "who") },
    sample("why") { page(certificateForm(), "address", saved = true) },
    sample("select") { page(certificateForm(), "purpose") },
    sample("wrong") { page(wrongForm(), "purpose", typed = mapOf("purpose_other" to "Е"), showSummary = true) },
    sample("radio") { page(certificateForm(), "language", saved = true) },
    sample("sheet") { page(everyBlock(), "all", choosing = "region") },
    sample("every") { page(everyBlock(), "all") },
    sample("every-wrong") { page(everyBlock(wrong = true), "all", showSummary = true) },
    sample("changed", alone.copy(offline = true)) { page(certificateForm().copy(notes = listOf(say("form-note-changed"))), "who") },
    sample("not-written") {
        page(certificateForm(), "address").copy(failure = failure("storage.full", Kind.STORAGE, Retry.AfterCitizenActs))
    },
    sample("discarding") { page(certificateForm(), "language").copy(discarding = true) },
    sample("waiting") { page(certificateForm(), "who").copy(form = Load.Waiting, step = "") },
    sample("failed") {
        page(certificateForm(), "who").copy(form = Load.Failed(failure("catalogue.form_missing", Kind.CATALOGUE, Retry.Never)), step = "")
    },
)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> FormState) =
    Sample("form", name, around, state) { FormPageView(it) {} }

private fun page(
    form: FormView,
    step: String,
    typed: Map<String, String> = emptyMap(),
    showSummary: Boolean = false,
    choosing: String? = null,
    saved: Boolean = false,
) = FormState(Load.Ready(form), step, typed, showSummary, choosing, saved, false, Busy.No, null)

/** One step with every kind of block that there is. */
private suspend fun SampleWorld.everyBlock(wrong: Boolean = false): FormView {
    val error = if (wrong) error("required", say("form-error-required")) else null
    val date = if (wrong) error("date", say("form-error-date")) else null
    val fields = listOf(
        field("note", Block.Info, text("Дәрігерді күтпей, 103 нөміріне қоңырау шалыңыз.", "Не ждите врача: звоните 103.", "Do not wait: call 103.")),
        field("name", Block.Text, text("Баланың аты-жөні", "Имя ребёнка", "The child's name"), hint = text("Туу туралы куәліктегідей.", "Как в свидетельстве.", "As on the birth certificate."), required = true, error = error),
        field("story", Block.Multiline, text("Не мазалайды?", "Что беспокоит?", "What is wrong?"), value = text("Қызуы көтерілді, тамағы ауырады.", "Температура, болит горло.", "A fever and a sore throat.")),
        field("degrees", Block.Number, text("Дене қызуы", "Температура", "Temperature"), value = "38,5"),
        field("since", Block.Date, text("Қай күннен бері?", "С какого дня?", "Since which day?"), hint = "21.11.2026", value = text("21 қараша 2026 ж.", "21 ноября 2026 г.", "21 November 2026"), required = true, error = date),
        field("phone", Block.Phone, text("Телефон", "Телефон", "Phone"), value = "+7 701 000 12 34", from = say("form-prefill-citizen-phone")),
        field("person", Block.Iin, text("Баланың ЖСН-і", "ИИН ребёнка", "The child's IIN"), why = text("Бала кезекке екі рет тіркелмеуі үшін.", "Чтобы не записать дважды.", "So that the child is not queued twice.")),
        field("region", Block.Select, text("Балабақша қай өңірде керек?", "В какой области нужен детский сад?", "In which region?"), options = regions(), choice = "turkistan", required = true),
        field("relation", Block.Radio, text("Сіз балаға кім боласыз?", "Кем вы приходитесь ребёнку?", "Who are you to the child?"), options = relations(), choice = "mother", required = true),
        field("agree", Block.Checkbox, text("Деректерімді тексеруге келісемін", "Согласен на проверку данных", "I agree to my data being checked"), required = true, checked = true),
        field("address", Block.Address, text("Мекенжай", "Адрес", "Address"), value = text("Түркістан облысы, Сайрам ауданы, Қарабұлақ ауылы, Үлгі көшесі, 12-үй", "Туркестанская область, Сайрамский район, Карабулак", "12 Ulgi Street, Qarabulaq, Sairam district, Turkistan region")),
        field("closed", Block.Text, text("Қай бөлімге?", "В какое отделение?", "Which ward?"), enabled = false, note = say("form-note-depends", "question" to text("Балабақша қай өңірде керек?", "В какой области?", "Which region?"))),
        field("video", Block.Unknown("video"), text("Бейне жазыңыз", "Запишите видео", "Record a video"), enabled = false, note = say("form-note-update")),
    )
    return form(text("Балабақшаға кезекке қою", "Постановка в очередь в детский сад", "Kindergarten queue"), listOf(step("all", text("Бала туралы", "О ребёнке", "About the child"))), fields.map { it.copy(step = "all") })
}

/** The certificate with an answer that is missing and one that is too short. */
internal suspend fun SampleWorld.wrongForm(): FormView {
    val form = certificateForm()
    val fields = form.fields.map {
        when (it.id) {
            "purpose" -> it.copy(error = error("required", say("form-error-required-choice")), choice = null, shownValue = "", keptValue = null)
            "purpose_other" -> it.copy(visible = true, shownValue = "Е", error = error("minLength", say("form-error-min-length", "limit" to 2, "actual" to 1)))
            else -> it
        }
    }
    return form.copy(fields = fields, complete = false).withSummary()
}
