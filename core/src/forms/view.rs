//! What a shell draws: the whole form in one language, flat, owned, in order. Shells decide nothing.

use std::fmt;

use serde_json::Value;

/// A form as it stands now, in one language.
#[derive(Clone, PartialEq)]
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

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    /// Its name within the form.
    pub id: String,
    /// What stands above it.
    pub title: String,
    /// Whether nothing in it is left to do.
    pub complete: bool,
    /// Whether anything in it is shown; one with nothing is passed over.
    pub visible: bool,
}

/// One question or note.
#[derive(Clone, PartialEq)]
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
    /// The answer as it is kept.
    pub value: Option<Value>,
    /// The answer as people write it; empty when there is none.
    pub shown_value: String,
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

/// How a question is drawn. Closed: a shell handles every one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// One line of text.
    Text,
    /// Several lines of text.
    Multiline,
    /// A number.
    Number,
    /// A day.
    Date,
    /// A mobile number.
    Phone,
    /// An IIN.
    Iin,
    /// One of many choices.
    Select,
    /// One of a few choices.
    Radio,
    /// Yes or no.
    Checkbox,
    /// An address, one text.
    Address,
    /// A note; nothing to answer.
    Info,
    /// Something newer than this version. The field's `note` asks to update the app; the draft is kept.
    Unknown {
        /// The widget's name in the form.
        name: String,
    },
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionView {
    /// What to answer with.
    pub value: String,
    /// What the citizen reads.
    pub label: String,
}

/// What is wrong with one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// A keyword of the profile, or `hostile`, `tooLong`, `unsupported`, `disabled`.
    pub keyword: String,
    /// What the citizen reads: how to mend it.
    pub text: String,
}

/// One line of the error summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// The question to go to; none when it is about the answers together.
    pub field: Option<String>,
    /// Its step.
    pub step: Option<String>,
    /// The question's text.
    pub label: String,
    /// As in [`FieldError::keyword`].
    pub keyword: String,
    /// As in [`FieldError::text`].
    pub text: String,
}

/// Prints no answer: a view must be safe to log.
impl fmt::Debug for FormView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormView")
            .field("form", &self.form)
            .field("version", &self.version)
            .field("complete", &self.complete)
            .field("fields", &self.fields)
            .finish_non_exhaustive()
    }
}

/// Prints no answer.
impl fmt::Debug for FieldView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldView")
            .field("id", &self.id)
            .field("block", &self.block)
            .field("answered", &self.value.is_some())
            .field("visible", &self.visible)
            .field("error", &self.error.as_ref().map(|e| &e.keyword))
            .finish_non_exhaustive()
    }
}
