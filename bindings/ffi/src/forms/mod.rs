//! Forms and drafts: a screen draws the view and hands in what was typed; it decides nothing.

mod model;
mod view;

use std::sync::Arc;

pub use model::*;
pub use view::{FieldView, FormView};

use crate::{error::NativeError, limits, shell::Shell, text::Lang};

/// Forms and drafts. All of it works offline; every answer is durable when the call returns.
#[derive(uniffi::Object)]
pub struct NativeForms {
    shell: Arc<Shell>,
}

impl NativeForms {
    pub(crate) fn new(shell: Arc<Shell>) -> Self {
        Self { shell }
    }
}

#[uniffi::export]
impl NativeForms {
    /// Begins a draft for this service, filled in with what the register knows of a linked citizen. Durable
    /// when it returns. Works before the phone is linked; the citizen links before signing.
    ///
    /// Errors: `catalogue.service_unknown`, `catalogue.form_missing`, storage.
    pub fn start(&self, service: &str, lang: Lang) -> Result<FormView, NativeError> {
        self.shell.now(&[service], |client| Ok(client.forms().start(service, lang)?.into()))
    }

    /// A draft as it stands. One that was begun with another version of the form is brought to this one,
    /// and the view says what to look at again.
    ///
    /// Errors: `document.draft_unknown`, `catalogue.form_missing` when the service no longer has a form.
    pub fn open(&self, draft_id: &str, lang: Lang) -> Result<FormView, NativeError> {
        self.shell.now(&[draft_id], |client| Ok(client.forms().open(draft_id, lang)?.into()))
    }

    /// Takes an answer as it was typed; what can't be right stays and is named in the view. Durable when it
    /// returns.
    ///
    /// Errors: `document.draft_unknown`, `input.answer` (no such question), `input.too_large`, storage.
    pub fn answer(
        &self,
        draft_id: &str,
        field: &str,
        answer: Answer,
        lang: Lang,
    ) -> Result<FormView, NativeError> {
        let typed = match &answer {
            Answer::Text(text) => text.len(),
            _ => 0,
        };
        self.shell.now(&[draft_id, field], |client| {
            limits::length(typed)?;
            Ok(client.forms().answer(draft_id, field, answer, lang)?.into())
        })
    }

    /// The citizen leaves a step: what is missing in it is named from now on. Durable when it returns.
    ///
    /// Errors: `document.draft_unknown`, storage.
    pub fn pass_step(&self, draft_id: &str, step: &str, lang: Lang) -> Result<FormView, NativeError> {
        self.shell.now(&[draft_id, step], |client| Ok(client.forms().pass_step(draft_id, step, lang)?.into()))
    }

    /// The drafts, the last touched first.
    pub fn drafts(&self, lang: Lang) -> Result<Vec<DraftView>, NativeError> {
        self.shell.now(&[], |client| client.forms().drafts(lang))
    }

    /// Removes a draft for good. Durable when it returns.
    pub fn discard(&self, draft_id: &str) -> Result<(), NativeError> {
        self.shell.now(&[draft_id], |client| client.forms().discard(draft_id))
    }
}
