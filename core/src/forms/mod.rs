//! Forms as data: a JSON Schema of the answers and the steps that ask for them become one flat view that
//! every shell draws, and answers that can be sealed. Everything here is pure; no I/O, no clock.
//!
//! ```text
//! form file --Form::from_json--> Form ─┬─ render ──────────> FormView (what a shell draws)
//!                      Draft (stored) ─┤
//!     Draft::answer, pass_step, upgrade ┴─ sealed_answers ──> what is signed
//! ```
//! A shell never validates: it hands in what was typed and draws the next view.

mod answer;
mod check;
mod clean;
mod client;
mod coerce;
mod draft;
mod element;
mod form;
mod messages;
pub mod model;
mod prefill;
mod render;
mod rules;
#[cfg(test)]
mod samples;
pub mod schema;
mod seal;
mod shown;
pub(crate) mod table;
mod upgrade;
mod view;

#[cfg(test)]
mod tests;

pub use answer::Answer;
pub use clean::MAX_CHARS;
pub use client::{DraftView, Forms};
pub(crate) use client::{Opened, draft_of, open, pass_all};
pub use draft::Draft;
pub use form::Form;
pub use prefill::Known;
pub use render::render;
pub use schema::{Problem, Schema};
pub use seal::{SealedAnswers, sealed_answers};
pub use upgrade::{Upgrade, upgrade};
pub use view::{Block, FieldError, FieldProblem, FieldView, FormView, OptionView, StepView};
