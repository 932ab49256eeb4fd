//! The form as a screen draws it. The records of the core with the answer in a shape that crosses.

use std::fmt;

use qyzmet_core::forms;

use super::model::{Block, FieldError, FieldProblem, OptionView, StepView};

/// A form as it stands now, in one language.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct FormView {
    /// The draft it shows.
    pub draft_id: String,
    /// Which state of the draft it shows: each change counts it up. Of two views, the one with the higher number is the
    /// newer; whoever reads while somebody writes may be handed the older one last.
    pub revision: u64,
    /// Service code, 8 digits.
    pub service: String,
    /// What the citizen is asking for.
    pub title: String,
    /// Form id.
    pub form: String,
    /// Form version.
    pub version: u32,
    /// The steps, in order.
    pub steps: Vec<StepView>,
    /// All questions and notes, in the order of focus, hidden ones too.
    pub fields: Vec<FieldView>,
    /// Whether it can be sealed as it is.
    pub complete: bool,
    /// What is to be mended, in order, of the questions the citizen has been through.
    pub error_summary: Vec<FieldProblem>,
    /// The question to ask next: the first that needs an answer or was not looked at yet.
    pub next_field: Option<String>,
    /// What to tell above the form, for example that it has changed since the draft was begun.
    pub notes: Vec<String>,
}

/// One question or note.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct FieldView {
    /// The property it answers, or the note's id.
    pub id: String,
    /// Id of its step.
    pub step: String,
    /// How it is drawn.
    pub block: Block,
    /// The question, or the note's text.
    pub label: String,
    /// How to answer.
    pub hint: Option<String>,
    /// Why it is asked.
    pub why: Option<String>,
    /// The choices.
    pub options: Vec<OptionView>,
    /// The answer as people write it; empty when there is none.
    pub shown_value: String,
    /// The answer as it is kept, for a field that is typed or picked in: a day as `2026-11-21`, a number as
    /// `1500.5`.
    pub kept_value: Option<String>,
    /// Whether a tick is set; nothing where the question is no tick or was not answered.
    pub checked: Option<bool>,
    /// The value of the chosen option; nothing where there are no options or none is chosen.
    pub choice: Option<String>,
    /// Whether it must be answered, as the other answers stand.
    pub required: bool,
    /// Whether it can be answered; if not, `note` says why.
    pub enabled: bool,
    /// Whether it is shown.
    pub visible: bool,
    /// Where the answer was filled in from, for the citizen; gone once the citizen changes it.
    pub prefilled_from: Option<String>,
    /// What to know about it besides: why it can't be answered, or that it has changed.
    pub note: Option<String>,
    /// What is wrong with the answer, once the citizen has been there.
    pub error: Option<FieldError>,
}

impl From<forms::FormView> for FormView {
    fn from(v: forms::FormView) -> Self {
        Self {
            draft_id: v.draft_id,
            revision: v.revision,
            service: v.service,
            title: v.title,
            form: v.form,
            version: v.version,
            steps: v.steps,
            fields: v.fields.into_iter().map(FieldView::from).collect(),
            complete: v.complete,
            error_summary: v.error_summary,
            next_field: v.next_field,
            notes: v.notes,
        }
    }
}

impl From<forms::FieldView> for FieldView {
    fn from(v: forms::FieldView) -> Self {
        // Text as it stands, everything else as its JSON: a number, `true`.
        let kept_value = v.value.as_ref().map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned));
        let choice = kept_value.clone().filter(|kept| v.options.iter().any(|o| o.value == *kept));
        Self {
            id: v.id,
            step: v.step,
            block: v.block,
            label: v.label,
            hint: v.hint,
            why: v.why,
            options: v.options,
            shown_value: v.shown_value,
            checked: v.value.as_ref().and_then(|v| v.as_bool()),
            kept_value,
            choice,
            required: v.required,
            enabled: v.enabled,
            visible: v.visible,
            prefilled_from: v.prefilled_from,
            note: v.note,
            error: v.error,
        }
    }
}

/// Prints no answer: a view must be safe to log.
impl fmt::Debug for FormView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormView")
            .field("form", &self.form)
            .field("fields", &self.fields)
            .finish_non_exhaustive()
    }
}

/// Prints no answer.
impl fmt::Debug for FieldView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldView").field("id", &self.id).field("block", &self.block).finish_non_exhaustive()
    }
}
