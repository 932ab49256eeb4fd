//! What is wrong, in words that say how to mend it.

use super::{
    Block, Draft, FieldError, FieldProblem, Form,
    clean::{MAX_CHARS, Refusal},
    form::{Field, Kind},
    rules::{self, Shape},
    schema::{Format, Problem},
    shown,
};
use crate::{Lang, text};

/// Everything to mend before sealing, in the order of the form; what is about no question comes last.
pub(super) fn problems(form: &Form, draft: &Draft, shape: &Shape, lang: Lang) -> Vec<FieldProblem> {
    let mut found = Vec::new();
    for (place, field) in form.fields.iter().enumerate() {
        if let Some(error) = error(form, draft, shape, place, lang) {
            found.push(FieldProblem {
                field: Some(field.id.clone()),
                step: Some(form.steps[field.step].id.clone()),
                label: field.label.get(lang).to_owned(),
                keyword: error.keyword,
                text: error.text,
            });
        }
    }
    let together = |p: &&Problem| rules::field_of(p).is_none_or(|id| form.field(id).is_none());
    found.extend(shape.problems.iter().filter(together).map(|problem| FieldProblem {
        field: None,
        step: None,
        label: String::new(),
        keyword: problem.keyword.to_owned(),
        text: text::say(lang, "form-error-other", &[]),
    }));
    found
}

/// What is wrong with one question, whether the citizen has been there or not.
pub(super) fn error(
    form: &Form,
    draft: &Draft,
    shape: &Shape,
    place: usize,
    lang: Lang,
) -> Option<FieldError> {
    let field = &form.fields[place];
    if !field.is_asked() || !shape.visible[place] {
        return None;
    }
    if let Some(keyword) = draft.refused.get(&field.id) {
        return Some(refused(form, field, keyword, lang));
    }
    let problem = shape.problems.iter().find(|p| rules::field_of(p) == Some(&field.id))?;
    if problem.keyword == "required" {
        // Asking for what can't be given helps nobody.
        if matches!(field.block, Block::Unknown { .. }) {
            return Some(refused(form, field, Refusal::Unsupported.keyword(), lang));
        }
        if !shape.enabled[place] {
            return Some(refused(form, field, Refusal::Disabled.keyword(), lang));
        }
    }
    let own = field.errors.get(problem.keyword).map(|t| t.get(lang).to_owned());
    let text = own.unwrap_or_else(|| default_text(field, problem, lang));
    Some(FieldError { keyword: problem.keyword.to_owned(), text })
}

fn refused(form: &Form, field: &Field, keyword: &str, lang: Lang) -> FieldError {
    let text = match Refusal::named(keyword) {
        Some(Refusal::Hostile) => text::say(lang, "form-error-hostile", &[]),
        Some(Refusal::TooLong) => {
            text::say(lang, "form-error-too-long", &[("limit", &MAX_CHARS.to_string())])
        }
        Some(Refusal::NoNumber) => text::say(lang, type_id(field), &[]),
        Some(Refusal::Disabled) => depends(form, field, lang),
        Some(Refusal::Unsupported) => text::say(lang, "form-note-update", &[]),
        // Written by a newer version.
        None => text::say(lang, "form-error-other", &[]),
    };
    FieldError { keyword: keyword.to_owned(), text }
}

/// Why a question is closed: it depends on the answer to another.
pub(super) fn depends(form: &Form, field: &Field, lang: Lang) -> String {
    let other = field.rule.as_ref().map_or("", |rule| form.fields[rule.on].label.get(lang));
    text::say(lang, "form-note-depends", &[("question", other)])
}

fn type_id(field: &Field) -> &'static str {
    if !field.options.is_empty() {
        return "form-error-choice";
    }
    match field.kind {
        Some(Kind::Integer) => "form-error-integer",
        Some(Kind::Number) => "form-error-number",
        Some(Kind::Flag) => "form-error-flag",
        Some(Kind::Formatted(format)) => format_id(format),
        Some(Kind::Text) | None => "form-error-type",
    }
}

fn format_id(format: Format) -> &'static str {
    match format {
        Format::Date => "form-error-date",
        Format::Iin => "form-error-iin",
        Format::PhoneKz => "form-error-phone",
    }
}

fn default_text(field: &Field, problem: &Problem, lang: Lang) -> String {
    let id = match problem.keyword {
        "required" => match field.block {
            Block::Select | Block::Radio => "form-error-required-choice",
            Block::Checkbox => "form-error-required-checkbox",
            _ => "form-error-required",
        },
        "const" if field.block == Block::Checkbox => "form-error-required-checkbox",
        "type" => type_id(field),
        "enum" | "const" => "form-error-choice",
        "minLength" => "form-error-min-length",
        "maxLength" => "form-error-max-length",
        "pattern" => "form-error-pattern",
        "minimum" => "form-error-minimum",
        "maximum" => "form-error-maximum",
        "format" => type_id(field),
        _ => "form-error-other",
    };
    let limit = shown::decimal(problem.param("limit").unwrap_or_default(), lang);
    let actual = problem.param("actual").unwrap_or_default();
    text::say(lang, id, &[("limit", &limit), ("actual", actual)])
}
