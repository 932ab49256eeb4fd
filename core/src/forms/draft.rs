//! A form being filled in: what the citizen has answered, and where the rest came from.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    Answer, Block, Form,
    clean::Refusal,
    coerce::coerce,
    prefill::{self, Known},
    rules,
};
use crate::{Code, Error, Result};

/// A draft, as it is stored (sealed in the vault) after every change.
///
/// `Debug` prints no answer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Draft id.
    pub id: String,
    /// Service code, 8 digits.
    pub service: String,
    /// Form id.
    pub form: String,
    /// Version of the form that the answers belong to.
    pub form_version: u32,
    /// Version of the catalogue that the form was read from.
    pub catalogue_version: u64,
    /// Property to answer. May hold what is wrong or hidden; [`super::sealed_answers`] leaves that out.
    pub answers: Map<String, Value>,
    /// Answers filled in and left as they were: property to source (`citizen.address`).
    pub prefilled: BTreeMap<String, String>,
    /// Questions the citizen has answered, emptied or passed by.
    #[serde(default)]
    pub touched: BTreeSet<String>,
    /// Questions whose last answer was not taken at all: property to keyword. The answer before it stays.
    #[serde(default)]
    pub refused: BTreeMap<String, String>,
    /// Questions to look at again because the form has changed.
    #[serde(default)]
    pub redo: BTreeSet<String>,
    /// Answers to questions that a newer form no longer asks. Kept, never sent.
    #[serde(default)]
    pub dropped: Map<String, Value>,
    /// Whether the form has changed and the citizen has not been through what that means.
    #[serde(default)]
    pub form_changed: bool,
    /// Unix milliseconds of the last change.
    pub updated_ms: i64,
    /// Counts the changes.
    #[serde(default)]
    pub revision: u64,
    /// The request that the gateway did not take, where the draft was begun with its answers.
    #[serde(default)]
    pub mends: Option<String>,
}

impl Draft {
    /// A new draft of this form, filled in with what is known of the citizen. Pure: the caller stores it.
    pub fn start(
        form: &Form,
        id: String,
        catalogue_version: u64,
        known: Option<&Known>,
        now_ms: i64,
    ) -> Draft {
        let mut draft = Draft {
            id,
            service: form.service().to_owned(),
            form: form.id().to_owned(),
            form_version: form.version(),
            catalogue_version,
            answers: Map::new(),
            prefilled: BTreeMap::new(),
            touched: BTreeSet::new(),
            refused: BTreeMap::new(),
            redo: BTreeSet::new(),
            dropped: Map::new(),
            form_changed: false,
            updated_ms: now_ms,
            revision: 1,
            mends: None,
        };
        if let Some(known) = known {
            prefill::fill(form, &mut draft, known);
        }
        draft
    }

    /// Fills in what is known now and was not answered yet, for a draft begun before the phone was linked.
    pub fn fill_in(&mut self, form: &Form, known: &Known, now_ms: i64) {
        prefill::fill(form, self, known);
        self.changed(now_ms);
    }

    /// Takes an answer, right or wrong. What can't be taken at all (hostile or huge text, no number, a
    /// closed question) leaves the old answer and is shown as that question's error. Pure: the caller
    /// stores the draft.
    ///
    /// # Errors
    /// `input.answer` when the form has no such question or it is hidden now; nothing was changed.
    pub fn answer(&mut self, form: &Form, field: &str, answer: Answer, now_ms: i64) -> Result<()> {
        let shape = rules::shape(form, &self.answers);
        let place = form.fields.iter().position(|f| f.is_asked() && f.id == field);
        let Some(place) = place.filter(|place| shape.visible[*place]) else {
            return Err(Error::new(Code::AnswerInvalid, "the form has no such question, or it is hidden"));
        };
        let field = &form.fields[place];
        let taken = match field.block {
            Block::Unknown { .. } => Err(Refusal::Unsupported),
            _ if !shape.enabled[place] => Err(Refusal::Disabled),
            _ => coerce(field, answer),
        };
        match taken {
            Ok(value) => self.keep(&field.id, value),
            Err(refusal) => {
                self.refused.insert(field.id.clone(), refusal.keyword().to_owned());
            }
        }
        self.touched.insert(field.id.clone());
        self.form_changed &= !self.redo.is_empty();
        self.changed(now_ms);
        Ok(())
    }

    fn keep(&mut self, id: &str, value: Option<Value>) {
        self.refused.remove(id);
        self.redo.remove(id);
        if self.answers.get(id) != value.as_ref() {
            self.prefilled.remove(id);
        }
        match value {
            Some(value) => self.answers.insert(id.to_owned(), value),
            None => self.answers.remove(id),
        };
    }

    /// The citizen goes on from this step: its questions count as looked at, so that what is missing shows.
    pub fn pass_step(&mut self, form: &Form, step: &str, now_ms: i64) {
        let of_step = |f: &&super::form::Field| f.is_asked() && form.steps[f.step].id == step;
        self.pass(form.fields.iter().filter(of_step), now_ms);
    }

    /// The citizen wants to sign: every question counts as looked at.
    pub fn pass_all(&mut self, form: &Form, now_ms: i64) {
        self.pass(form.fields.iter().filter(|f| f.is_asked()), now_ms);
    }

    pub(super) fn changed(&mut self, now_ms: i64) {
        self.updated_ms = now_ms;
        self.revision += 1;
    }

    fn pass<'f>(&mut self, fields: impl Iterator<Item = &'f super::form::Field>, now_ms: i64) {
        self.touched.extend(fields.map(|f| f.id.clone()));
        self.changed(now_ms);
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("id", &self.id)
            .field("form", &self.form)
            .field("form_version", &self.form_version)
            .field("answered", &self.answers.len())
            .finish_non_exhaustive()
    }
}
