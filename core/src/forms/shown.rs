//! Answers as people write them.

use serde_json::Value;

use super::{
    form::{Field, Kind},
    schema::{self, Format},
};
use crate::{Lang, text};

/// The answer in this language; what does not fit the question is shown as it was typed.
pub(super) fn answer(field: &Field, value: &Value, lang: Lang) -> String {
    if let Some(option) = field.options.iter().find(|o| o.value == *value) {
        return option.label.get(lang).to_owned();
    }
    match value {
        Value::String(typed) => match field.kind {
            Some(Kind::Formatted(format)) if format.accepts(typed) => formatted(format, typed, lang),
            _ => typed.clone(),
        },
        Value::Bool(flag) => text::say(lang, if *flag { "form-yes" } else { "form-no" }, &[]),
        Value::Number(n) => decimal(&n.to_string(), lang),
        Value::Null => String::new(),
        Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

fn formatted(format: Format, value: &str, lang: Lang) -> String {
    match format {
        Format::Date => schema::date(value).map_or_else(|| value.to_owned(), |d| text::date(lang, d)),
        Format::Iin => text::iin_grouped(value),
        Format::PhoneKz => text::phone_grouped(value),
    }
}

/// `38.5` of JSON as it is written in this language: a comma in Kazakh and Russian.
pub(super) fn decimal(json: &str, lang: Lang) -> String {
    match lang {
        Lang::Kk | Lang::Ru => json.replace('.', ","),
        Lang::En => json.to_owned(),
    }
}
