//! What documents say besides the answers: Kazakh, Russian, English.

use qyzmet_core::Lang;

/// A text in [`Lang::ALL`]'s order.
pub(super) type Words = [&'static str; 3];

/// The text in this language.
pub(super) fn say(words: Words, lang: Lang) -> &'static str {
    words[lang.index()]
}

/// Label of the number.
pub(super) const NUMBER: Words = ["Құжат нөмірі", "Номер документа", "Document number"];
/// Label of the date of issue.
pub(super) const ISSUED: Words = ["Берілген күні", "Дата выдачи", "Issued"];
/// Label of whoever asked, where the form does not.
pub(super) const APPLICANT: Words = ["Өтініш беруші", "Заявитель", "Applicant"];
/// Label of the applicant's IIN.
pub(super) const APPLICANT_IIN: Words = ["Өтініш берушінің ЖСН-і", "ИИН заявителя", "Applicant's IIN"];
/// A ticked box.
pub(super) const YES: Words = ["Иә", "Да", "Yes"];
/// An unticked box.
pub(super) const NO: Words = ["Жоқ", "Нет", "No"];
/// Beside the code.
pub(super) const CHECK: Words = [
    "Құжатты тексеру үшін кодты телефонмен сканерлеңіз немесе мына мекенжайды ашыңыз:",
    "Чтобы проверить документ, отсканируйте код телефоном или откройте адрес:",
    "To check this document, scan the code with a phone or open this address:",
];
/// On every page.
pub(super) const SANDBOX: Words = [
    "ҮЛГІ. Бұл құжат сынақ ортасында жасалған, оның заңды күші жоқ.",
    "ОБРАЗЕЦ. Документ создан в тестовой среде и не имеет юридической силы.",
    "SAMPLE. This document was made in a sandbox and has no legal force.",
];
/// At the foot.
pub(super) const FOOTER: Words = [
    "Құжат автоматты түрде жасалып, электрондық қолтаңбамен куәландырылды. Анықтама: 1414.",
    "Документ создан автоматически и заверен электронной подписью. Справки: 1414.",
    "Made automatically and certified with an electronic signature. Questions: 1414.",
];

/// What the document of a form states.
pub(super) fn statement(form: &str) -> Option<Words> {
    Some(match form {
        "address-certificate" => [
            "Осы анықтама жоғарыда аталған азаматтың көрсетілген мекенжайда тіркелгенін растайды.",
            "Справка подтверждает, что названный выше гражданин зарегистрирован по указанному адресу.",
            "This certifies that the citizen named above is registered at the address shown.",
        ],
        "pension-contributions" => [
            "Сұралған кезеңдегі зейнетақы жарналары туралы мәлімет берілді. Сынақ ортасында сомалар көрсетілмейді.",
            "Сведения о пенсионных взносах за запрошенный период выданы. В тестовой среде суммы не указываются.",
            "Pension contributions for the period asked for have been stated. A sandbox shows no amounts.",
        ],
        "kindergarten-queue" => [
            "Бала балабақша кезегіне қойылды.",
            "Ребёнок поставлен в очередь в детский сад.",
            "The child has been placed in the kindergarten queue.",
        ],
        "doctor-home" => [
            "Дәрігерді үйге шақыру қабылданды.",
            "Вызов врача на дом принят.",
            "The call for a doctor at home has been accepted.",
        ],
        _ => return None,
    })
}

/// How a document names an answer, where a form's question would read badly; for one form first, then
/// for all.
pub(super) fn label(form: &str, property: &str) -> Option<Words> {
    Some(match (form, property) {
        ("doctor-home", "address") => ["Науқастың мекенжайы", "Адрес пациента", "Patient's address"],
        (_, "iin") => ["ЖСН", "ИИН", "IIN"],
        (_, "full_name") => ["Тегі, аты, әкесінің аты", "Фамилия, имя, отчество", "Full name"],
        (_, "address") => ["Тіркелген мекенжайы", "Адрес регистрации", "Registered address"],
        (_, "purpose" | "purpose_other") => ["Мақсаты", "Цель", "Purpose"],
        (_, "period") => ["Кезең", "Период", "Period"],
        (_, "period_from") => ["Кезеңнің басы", "Начало периода", "From"],
        (_, "period_to") => ["Кезеңнің соңы", "Конец периода", "To"],
        (_, "child_iin") => ["Баланың ЖСН-і", "ИИН ребёнка", "Child's IIN"],
        (_, "child_name") => ["Баланың аты-жөні", "Фамилия и имя ребёнка", "Child's name"],
        (_, "relation") => {
            ["Өтініш беруші балаға кім", "Кем приходится заявитель", "Applicant is the child's"]
        }
        (_, "region") => ["Өңір", "Регион", "Region"],
        (_, "locality") => ["Елді мекен", "Населённый пункт", "Locality"],
        (_, "kindergartens") => ["Таңдалған балабақшалар", "Выбранные детские сады", "Kindergartens chosen"],
        (_, "start_year") => ["Баратын жылы", "Год поступления", "Starting year"],
        (_, "education_language") => ["Тәрбие тілі", "Язык воспитания", "Language of education"],
        (_, "special_needs") => ["Ерекше қажеттіліктері", "Особые потребности", "Special needs"],
        (_, "privilege") => ["Жеңілдігі", "Льгота", "Priority right"],
        (_, "patient") => ["Науқас", "Пациент", "Patient"],
        (_, "patient_iin") => ["Науқастың ЖСН-і", "ИИН пациента", "Patient's IIN"],
        (_, "symptoms") => ["Шағымдары", "Жалобы", "Complaints"],
        (_, "temperature") => ["Дене қызуы, °C", "Температура, °C", "Temperature, °C"],
        (_, "since") => ["Ауыра бастаған күні", "Болеет с", "Ill since"],
        (_, "access") => ["Кіреберіс, қабат, домофон", "Подъезд, этаж, домофон", "Entrance, floor, intercom"],
        (_, "phone") => ["Байланыс нөмірі", "Контактный номер", "Contact number"],
        _ => return None,
    })
}
