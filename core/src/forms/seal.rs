//! From a draft to what is signed.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Draft, FieldProblem, Form, messages, rules};
use crate::Lang;

/// The answers as they go into a request.
#[derive(Clone, PartialEq)]
pub struct SealedAnswers {
    /// Answers to the questions that are shown; they fit the form's schema.
    pub answers: Map<String, Value>,
    /// Those that were filled in and left as they were: property to source.
    pub prefilled: BTreeMap<String, String>,
}

/// The answers to send: without those of hidden questions, and only when nothing is wrong.
///
/// # Errors
/// What the citizen has to mend, in the order of the form, in this language.
pub fn sealed_answers(form: &Form, draft: &Draft, lang: Lang) -> Result<SealedAnswers, Vec<FieldProblem>> {
    let shape = rules::shape(form, &draft.answers);
    let problems = messages::problems(form, draft, &shape, lang);
    if !problems.is_empty() {
        return Err(problems);
    }
    let answers = match shape.answers {
        Value::Object(answers) => answers,
        _ => Map::new(),
    };
    let mut prefilled = draft.prefilled.clone();
    prefilled.retain(|id, _| answers.contains_key(id));
    Ok(SealedAnswers { answers, prefilled })
}
