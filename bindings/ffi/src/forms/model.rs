//! What a form is drawn from: the core's own records. Those with an answer in them stand in `view.rs`.

pub use qyzmet_core::forms::{Answer, Block, DraftView, FieldError, FieldProblem, OptionView, StepView};

use crate::text::StateText;

/// One step.
#[uniffi::remote(Record)]
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

/// How a question is drawn. Closed: a shell handles every one.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
pub struct OptionView {
    /// What to answer with.
    pub value: String,
    /// What the citizen reads.
    pub label: String,
}

/// What is wrong with one answer.
#[uniffi::remote(Record)]
pub struct FieldError {
    /// A keyword of the profile, or `hostile`, `tooLong`, `unsupported`, `disabled`.
    pub keyword: String,
    /// What the citizen reads: how to mend it.
    pub text: String,
}

/// One line of the error summary.
#[uniffi::remote(Record)]
pub struct FieldProblem {
    /// The question to go to; none when it is about the answers together.
    pub field: Option<String>,
    /// Its step.
    pub step: Option<String>,
    /// The question's text.
    pub label: String,
    /// As in `FieldError.keyword`.
    pub keyword: String,
    /// As in `FieldError.text`.
    pub text: String,
}

/// A draft in a list.
#[uniffi::remote(Record)]
pub struct DraftView {
    /// Draft id.
    pub id: String,
    /// Service code.
    pub service: String,
    /// What the citizen is asking for.
    pub title: String,
    /// Last touched, as people write it.
    pub updated: String,
    /// Whether it is complete, and what comes next.
    pub state: StateText,
    /// All questions are answered.
    pub complete: bool,
}

/// An answer as the citizen gave it. What it means for the question is decided by the core.
#[uniffi::remote(Enum)]
pub enum Answer {
    /// Letters as typed, or the value of a choice.
    Text(String),
    /// A number of a shell that has one. NaN and infinity are refused as an answer to mend.
    Number(f64),
    /// A whole number.
    Integer(i64),
    /// A tick, set or not.
    Flag(bool),
    /// No answer: the old one is removed.
    Empty,
}
