//! From the answers of a request to what its document says. Pure.

use qyzmet_core::{
    Lang, Text,
    catalogue::source::{Form, Service},
    requests::wire::SealedRequest,
    text,
};
use serde::Deserialize;
use serde_json::Value;

use super::words::{self, say};
use crate::{
    magic,
    pdf::{self, Certificate, Check, Field},
};

/// What a document needs of a form's element; the core reads the rest.
#[derive(Deserialize)]
struct Element {
    #[serde(default)]
    scope: String,
    #[serde(default)]
    widget: String,
    label: Text,
    #[serde(default)]
    options: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    #[serde(rename = "const")]
    value: Value,
    label: Text,
}

#[derive(Deserialize)]
struct Step {
    elements: Vec<Element>,
}

/// The document of a request, in the language that its form asks for, else in the one it was signed in.
pub(super) fn of(
    sealed: &SealedRequest,
    service: &Service,
    form: Option<&Form>,
    number: &str,
    at: i64,
    check: String,
) -> Certificate {
    let asked = sealed.answers.get("language").and_then(Value::as_str);
    let lang = asked.and_then(|tag| tag.parse().ok()).unwrap_or(sealed.shown.lang);
    let statement =
        words::statement(&sealed.form).map_or_else(|| service.result.get(lang), |words| say(words, lang));
    Certificate {
        lang: match lang {
            Lang::Kk => pdf::Lang::Kk,
            Lang::Ru => pdf::Lang::Ru,
            Lang::En => pdf::Lang::En,
        },
        title: service.title.get(lang).into(),
        number: Field::new(say(words::NUMBER, lang), number),
        issued: Field::new(say(words::ISSUED, lang), text::date_time(lang, at)),
        issued_at: jiff::Timestamp::from_second(at).unwrap_or_default(),
        provider: service.provider.get(lang).into(),
        rows: rows(sealed, form, lang),
        statement: vec![statement.into()],
        check: Check { url: check, hint: say(words::CHECK, lang).into() },
        sandbox_notice: say(words::SANDBOX, lang).into(),
        footer: say(words::FOOTER, lang).into(),
    }
}

/// The answers in the form's order. Who asked stands first, where the form does not ask for it.
fn rows(sealed: &SealedRequest, form: Option<&Form>, lang: Lang) -> Vec<Field> {
    let mut rows = Vec::new();
    if !sealed.answers.contains_key("full_name")
        && let Some(citizen) = magic::citizen(&sealed.iin)
    {
        rows.push(Field::new(say(words::APPLICANT, lang), citizen.full_name()));
        let iin = text::iin_grouped(citizen.iin);
        rows.push(Field::new(say(words::APPLICANT_IIN, lang), iin));
    }
    let steps = form.map(|form| form.steps.clone()).unwrap_or_default();
    for step in steps {
        // A form whose inside is of another shape was refused before its request was filed.
        let Ok(step) = serde_json::from_value::<Step>(step) else {
            continue;
        };
        for element in step.elements {
            let property = element.scope.rsplit('/').next().unwrap_or_default();
            if let Some(value) = sealed.answers.get(property)
                && is_shown(sealed, property)
            {
                let label = words::label(&sealed.form, property)
                    .map_or_else(|| element.label.get(lang), |words| say(words, lang));
                rows.push(Field::new(label, spoken(&element, value, lang)));
            }
        }
    }
    rows
}

/// The language is seen; "other" is told by what was written beside it; the applicant's own IIN stands
/// above already where the form has no name.
fn is_shown(sealed: &SealedRequest, property: &str) -> bool {
    let told = sealed.answers.contains_key(&format!("{property}_other"));
    let above = property == "iin" && !sealed.answers.contains_key("full_name");
    property != "language" && !told && !above
}

/// An answer as people write it.
fn spoken(element: &Element, value: &Value, lang: Lang) -> String {
    if let Some(choice) = element.options.iter().find(|c| c.value == *value) {
        return choice.label.get(lang).into();
    }
    match value {
        Value::Bool(true) => say(words::YES, lang).into(),
        Value::Bool(false) => say(words::NO, lang).into(),
        Value::String(written) => match (element.widget.as_str(), written.parse()) {
            ("date", Ok(date)) => text::date(lang, date),
            ("iin", _) => text::iin_grouped(written),
            ("phone", _) => text::phone_grouped(written),
            _ => written.clone(),
        },
        other => other.to_string(),
    }
}
