//! What the core says to people: Fluent files under `core/locales`, in Kazakh, Russian and English.

mod fluent;
mod format;
mod lang;

pub use fluent::{StateText, has, say, state};
pub use format::{ZONE, date, date_time, iin_grouped, iin_hidden, local, phone_grouped};
pub use lang::{Lang, Text};
