package org.qyzmet.app.form

import org.qyzmet.Block
import org.qyzmet.FieldError
import org.qyzmet.FieldProblem
import org.qyzmet.FieldView
import org.qyzmet.FormView
import org.qyzmet.OptionView
import org.qyzmet.StepView
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.certificate

/** The form of the certificate, answered. */
internal suspend fun SampleWorld.certificateForm() = form(
    certificate(),
    listOf(
        step("who", text("Сіз туралы", "О вас", "About you")),
        step("address", text("Мекенжайыңыз", "Ваш адрес", "Your address")),
        step("purpose", text("Анықтама қайда керек?", "Куда нужна справка?", "Where do you need it?")),
        step("language", text("Анықтаманың тілі", "Язык справки", "Language of the certificate")),
    ),
    listOf(
        field(
            "iin", Block.Iin, text("ЖСН-іңіз", "Ваш ИИН", "Your IIN"), value = "990101 500016", required = true,
            hint = text("Телефоныңызға байланған ЖСН өзі толтырылды.", "Подставлен ИИН, к которому привязан ваш телефон.", "Filled in from the IIN linked to your phone."),
            from = say("form-prefill-citizen-iin"),
        ).copy(step = "who"),
        field(
            "full_name", Block.Text, text("Аты-жөніңіз", "Фамилия, имя, отчество", "Your full name"), value = "Үлгібаев Мысал Сынақұлы", required = true,
            hint = text("Жеке куәліктегідей. Қате болса, түзетіңіз.", "Как в удостоверении. Если есть ошибка, исправьте.", "As on your identity card."),
            from = say("form-prefill-citizen-full-name"),
        ).copy(step = "who"),
        field(
            "address", Block.Address, text("Қай мекенжайда тіркелгенсіз?", "По какому адресу вы зарегистрированы?", "At which address are you registered?"),
            value = text("Астана қаласы, Үлгі көшесі, 1-үй, 12-пәтер", "город Астана, улица Улгi, дом 1, квартира 12", "1 Ulgi Street, flat 12, Astana"), required = true,
            hint = text("Өңір, қала немесе ауыл, көше, үй, пәтер.", "Область, город или село, улица, дом, квартира.", "Region, town or village, street, house, flat."),
            why = text("Бұл мекенжайды тіркеу дерегімен салыстырамыз.", "Мы сверим адрес с данными о регистрации.", "We compare it with the registration data."),
            from = say("form-prefill-citizen-address"),
        ).copy(step = "address"),
        field(
            "moved", Block.Info,
            text(
                "Жақында көшсеңіз, алдымен жаңа мекенжайға тіркеліңіз. Әйтпесе анықтамада ескі мекенжай тұрады.",
                "Если вы недавно переехали, сначала зарегистрируйтесь по новому адресу. Иначе в справке будет старый.",
                "If you have moved lately, register at the new address first. Otherwise the certificate will show the old one.",
            ),
        ).copy(step = "address"),
        field(
            "purpose", Block.Select, text("Анықтаманы қайда апарасыз?", "Куда вы отдадите справку?", "Where will you take the certificate?"), required = true,
            why = text("Бұл анықтамада жазылады.", "Это будет указано в справке.", "This is written on the certificate."),
            options = purposes(), choice = "school",
        ).copy(step = "purpose"),
        field(
            "purpose_other", Block.Text, text("Нақты қайда?", "Куда именно?", "Where exactly?"), required = true,
            hint = text("Мысалы: шет елдің елшілігіне.", "Например: в посольство другой страны.", "For example: to a foreign embassy."),
        ).copy(step = "purpose", visible = false),
        field(
            "language", Block.Radio, text("Анықтама қай тілде керек?", "На каком языке нужна справка?", "In which language do you need it?"), required = true,
            options = languages(), choice = "kk",
        ).copy(step = "language"),
    ),
)

internal fun form(title: String, steps: List<StepView>, fields: List<FieldView>) = FormView(
    "0198c3a0-0000-7000-8000-000000000002", 1u, "90060001", title, "address-certificate", 1u, steps, fields, true, emptyList(), null, emptyList(),
).withSummary()

/** The summary that belongs to the errors of the fields. */
internal fun FormView.withSummary() = copy(
    errorSummary = fields.mapNotNull { f -> f.error?.let { FieldProblem(f.id, f.step, f.label, it.keyword, it.text) } },
    complete = fields.none { it.error != null },
)

internal fun step(id: String, title: String) = StepView(id, title, complete = true, visible = true)

internal fun error(keyword: String, text: String) = FieldError(keyword, text)

internal fun field(
    id: String,
    block: Block,
    label: String,
    hint: String? = null,
    why: String? = null,
    options: List<OptionView> = emptyList(),
    value: String = "",
    choice: String? = null,
    checked: Boolean? = null,
    required: Boolean = false,
    enabled: Boolean = true,
    from: String? = null,
    note: String? = null,
    error: FieldError? = null,
) = FieldView(
    id, "", block, label, hint, why, options, options.find { it.value == choice }?.label ?: value, value.ifEmpty { choice }, checked, choice, required,
    enabled, true, from, note, error,
)

internal fun SampleWorld.purposes() = listOf(
    OptionView("bank", text("Банкке", "В банк", "For a bank")),
    OptionView("school", text("Мектепке немесе балабақшаға", "В школу или детский сад", "For a school or kindergarten")),
    OptionView("work", text("Жұмысқа", "На работу", "For work")),
    OptionView("court", text("Сотқа", "В суд", "For a court")),
    OptionView("other", text("Басқа жерге", "В другое место", "For somewhere else")),
)

internal fun SampleWorld.languages() = listOf(
    OptionView("kk", text("Қазақша", "На казахском", "Kazakh")),
    OptionView("ru", text("Орысша", "На русском", "Russian")),
    OptionView("en", text("Ағылшынша", "На английском", "English")),
)

internal fun SampleWorld.relations() = listOf(
    OptionView("mother", text("Анасымын", "Мать", "Mother")),
    OptionView("father", text("Әкесімін", "Отец", "Father")),
    OptionView("guardian", text("Қорғаншысы немесе қамқоршысымын", "Опекун или попечитель", "Guardian or trustee")),
)

internal fun SampleWorld.regions() = listOf(
    OptionView("astana", text("Астана қаласы", "город Астана", "Astana")),
    OptionView("almaty", text("Алматы қаласы", "город Алматы", "Almaty")),
    OptionView("shymkent", text("Шымкент қаласы", "город Шымкент", "Shymkent")),
    OptionView("abai", text("Абай облысы", "Абайская область", "Abai region")),
    OptionView("aqmola", text("Ақмола облысы", "Акмолинская область", "Aqmola region")),
    OptionView("aqtobe", text("Ақтөбе облысы", "Актюбинская область", "Aqtobe region")),
    OptionView("west", text("Батыс Қазақстан облысы", "Западно-Казахстанская область", "West Kazakhstan region")),
    OptionView("turkistan", text("Түркістан облысы", "Туркестанская область", "Turkistan region")),
    OptionView("east", text("Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "East Kazakhstan region")),
)
