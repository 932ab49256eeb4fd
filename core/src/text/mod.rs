//! What the core says to people: Fluent files under `core/locales`, in Kazakh, Russian and English.
//!
//! `errors.ftl` has one message a [`crate::Code`], `states.ftl` one a state in [`STATES`], `core.ftl`
//! the words of cards, pages, the text before signing and reports, `screens.ftl` the words of the apps. The files are in the binary; no
//! call here does I/O. `core/tests/it/text.rs` holds them to their rules.

mod fluent;
mod format;
mod lang;
mod screens;
mod states;

pub use fluent::{StateText, has, say, short, state};
pub use format::{ZONE, date, date_time, iin_grouped, iin_hidden, local, phone_grouped};
pub use lang::{Lang, Text};
pub use screens::{screen_text, screen_texts};
pub use states::STATES;
