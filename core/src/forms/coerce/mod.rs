//! What a citizen types, as the schema wants it: `21.11.2026`, `8 701 ...`, `38,5`, `иә`.
//!
//! What can't be read stays as it was typed: the validator then finds it wrong, the citizen sees the
//! same letters, and nothing is lost.

mod date;
mod number;

use serde_json::{Number, Value};

use super::{
    Answer, Block,
    clean::{Refusal, clean},
    form::{Field, Kind},
    schema::Format,
};
use crate::{Lang, identity::Phone};

/// The value to keep; none when the answer was emptied.
pub(super) fn coerce(field: &Field, answer: Answer) -> Result<Option<Value>, Refusal> {
    match answer {
        Answer::Empty => Ok(None),
        Answer::Text(raw) => {
            let text = clean(&raw, field.block == Block::Multiline)?;
            Ok((!text.is_empty()).then(|| from_text(field, text)))
        }
        Answer::Integer(whole) => Ok(Some(from_number(field, whole.into()))),
        Answer::Number(real) => {
            let number = number::from_real(real).ok_or(Refusal::NoNumber)?;
            Ok(Some(from_number(field, number)))
        }
        Answer::Flag(flag) => Ok(Some(Value::Bool(flag))),
    }
}

fn from_text(field: &Field, text: String) -> Value {
    if !field.options.is_empty() {
        return choice(field, &text).unwrap_or(Value::String(text));
    }
    let read = match field.kind {
        Some(Kind::Formatted(Format::Date)) => date::parse(&text).map(|d| Value::String(d.to_string())),
        Some(Kind::Formatted(Format::Iin)) => Some(Value::String(ungrouped(&text))),
        Some(Kind::Formatted(Format::PhoneKz)) => {
            Phone::parse(&text).ok().map(|p| Value::String(p.e164().to_owned()))
        }
        Some(Kind::Integer | Kind::Number) => number::parse(&text).map(Value::Number),
        Some(Kind::Flag) => flag(&text).map(Value::Bool),
        Some(Kind::Text) | None => None,
    };
    read.unwrap_or(Value::String(text))
}

/// A number handed in for a text question is the text of its digits.
fn from_number(field: &Field, number: Number) -> Value {
    match field.kind {
        Some(Kind::Integer | Kind::Number) => Value::Number(number),
        _ => from_text(field, number.to_string()),
    }
}

/// By its value, or by its label in any language, as a chat would have it.
fn choice(field: &Field, text: &str) -> Option<Value> {
    let by_key = field.options.iter().find(|o| o.key == text);
    let folded = text.to_lowercase();
    let named = |label: &str| label.to_lowercase() == folded;
    let by_label = || field.options.iter().find(|o| Lang::ALL.iter().any(|l| named(o.label.get(*l))));
    by_key.or_else(by_label).map(|o| o.value.clone())
}

/// An IIN is read aloud and written in groups.
fn ungrouped(text: &str) -> String {
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-')).collect();
    match digits.len() == 12 && digits.bytes().all(|b| b.is_ascii_digit()) {
        true => digits,
        false => text.to_owned(),
    }
}

fn flag(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "иә" | "ия" | "да" | "yes" => Some(true),
        "false" | "жоқ" | "жок" | "нет" | "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;
    use crate::forms::samples;

    fn coerced(id: &str, answer: impl Into<Answer>) -> Option<Value> {
        let form = samples::all_widgets();
        coerce(form.field(id).unwrap(), answer.into()).unwrap()
    }

    #[test]
    fn what_people_type_becomes_what_the_schema_wants() {
        assert_eq!(coerced("day", "21.11.2026"), Some(json!("2026-11-21")));
        assert_eq!(coerced("mobile", "8 (701) 000-00-01"), Some(json!("+77010000001")));
        assert_eq!(coerced("degrees", "38,5"), Some(json!(38.5)));
        assert_eq!(coerced("count", " 2027 "), Some(json!(2027)));
        assert_eq!(coerced("count", "3,0"), Some(json!(3)));
        assert_eq!(coerced("person", "990101 500016"), Some(json!("990101500016")));
        assert_eq!(coerced("agree", "Иә"), Some(json!(true)));
        assert_eq!(coerced("colour", "көк"), Some(json!("blue")));
        assert_eq!(coerced("colour", "blue"), Some(json!("blue")));
        assert_eq!(coerced("size", "2"), Some(json!(2)));
        assert_eq!(coerced("name", Value::from(5)), Some(json!("5")));
    }

    #[test]
    fn what_cannot_be_read_stays_as_typed() {
        for (id, typed) in
            [("day", "31.02.2026"), ("mobile", "12"), ("degrees", "hot"), ("colour", "қара"), ("agree", "?")]
        {
            assert_eq!(coerced(id, typed), Some(json!(typed)));
        }
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(coerced("name", " "), None);
        assert_eq!(coerced("name", Answer::Empty), None);
        assert_eq!(coerced("name", Value::Null), None);
    }

    #[test]
    fn no_number_and_hostile_text_are_refused() {
        let form = samples::all_widgets();
        let field = form.field("degrees").unwrap();
        assert_eq!(coerce(field, Answer::Number(f64::NAN)), Err(Refusal::NoNumber));
        assert_eq!(coerce(field, Answer::Number(f64::INFINITY)), Err(Refusal::NoNumber));
        assert_eq!(coerce(field, "3\u{202e}8".into()), Err(Refusal::Hostile));
    }
}
