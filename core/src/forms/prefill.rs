//! Answers that are known already, and where from.

use super::{
    Answer, Draft, Form,
    coerce::coerce,
    form::{Kind, Source},
    schema::Format,
};
use crate::{Lang, identity::wire::CitizenRecord, text};

/// What is known of the citizen, in one language. Never printed.
#[derive(Clone, Default)]
pub struct Known {
    /// IIN, 12 digits.
    pub iin: String,
    /// Surname, given name and patronymic.
    pub full_name: String,
    /// `YYYY-MM-DD`.
    pub birth_date: String,
    /// The linked number, E.164.
    pub phone: String,
    /// Registered address.
    pub address: String,
}

impl Known {
    /// From the register's record and the linked number, with the address in this language.
    pub fn of(record: &CitizenRecord, phone: &str, lang: Lang) -> Known {
        let names = [Some(&record.surname), Some(&record.given_name), record.patronymic.as_ref()];
        let names: Vec<&str> =
            names.into_iter().flatten().map(|n| n.trim()).filter(|n| !n.is_empty()).collect();
        Known {
            iin: record.iin.clone(),
            full_name: names.join(" "),
            birth_date: record.birth_date.clone(),
            phone: phone.to_owned(),
            address: record.address.get(lang).to_owned(),
        }
    }

    fn get(&self, source: Source) -> &str {
        match source {
            Source::Iin => &self.iin,
            Source::FullName => &self.full_name,
            Source::BirthDate => &self.birth_date,
            Source::Phone => &self.phone,
            Source::Address => &self.address,
        }
    }
}

/// Fills in what has no answer and was not touched. A value that the question would refuse, or that has
/// the wrong shape for it, is left for the citizen.
pub(super) fn fill(form: &Form, draft: &mut Draft, known: &Known) {
    for field in &form.fields {
        let Some(source) = field.prefill else {
            continue;
        };
        if draft.touched.contains(&field.id) || draft.answers.contains_key(&field.id) {
            continue;
        }
        let value = coerce(field, Answer::from(known.get(source))).ok().flatten();
        let fits = |text: &str| match field.kind {
            Some(Kind::Formatted(format)) => format.accepts(text),
            kind => kind == Some(Kind::Text),
        };
        if let Some(value) = value.filter(|v| v.as_str().is_some_and(fits)) {
            draft.answers.insert(field.id.clone(), value);
            draft.prefilled.insert(field.id.clone(), source.name().to_owned());
        }
    }
}

/// Where a prefilled answer is from, for the citizen; none for a source this version does not know.
pub(super) fn source_text(source: &str, lang: Lang) -> Option<String> {
    let source = Source::named(source)?;
    Some(text::say(lang, &format!("form-prefill-{}", source.name().replace(['.', '_'], "-")), &[]))
}

/// Whether a source gives what this question asks; a form that fills a date with a name is refused.
pub(super) fn suits(source: Source, kind: Kind) -> bool {
    match source {
        Source::Iin => matches!(kind, Kind::Text | Kind::Formatted(Format::Iin)),
        Source::BirthDate => matches!(kind, Kind::Text | Kind::Formatted(Format::Date)),
        Source::Phone => matches!(kind, Kind::Text | Kind::Formatted(Format::PhoneKz)),
        Source::FullName | Source::Address => kind == Kind::Text,
    }
}
