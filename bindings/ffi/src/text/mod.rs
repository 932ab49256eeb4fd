//! Languages, texts and the words of the screens.

mod model;

use std::collections::HashMap;

use qyzmet_core::text;

pub use model::{Lang, StateText, Wording};

use crate::shell::said_or;

/// A word or sentence of the screens, with its values; the id itself when there is none of it. An id that does
/// not begin with `screen-` is one of the core's own: `op-sign`, `month-1`. Does no I/O.
#[uniffi::export]
pub fn screen_text(lang: Lang, id: &str, args: HashMap<String, String>) -> String {
    let args = pairs(&args);
    said_or(|| id.to_owned(), || text::screen_text(lang, id, &args))
}

/// The three texts of a state, by its id without `state-`: for samples and pictures. Does no I/O.
#[uniffi::export]
pub fn state_text(lang: Lang, id: &str, args: HashMap<String, String>) -> StateText {
    let args = pairs(&args);
    said_or(StateText::default, || text::state(lang, id, &args))
}

/// Every word and sentence of the screens that names no value, by id: to be read once a language and kept.
/// Does no I/O.
#[uniffi::export]
pub fn screen_texts(lang: Lang) -> HashMap<String, String> {
    said_or(HashMap::new, || text::screen_texts(lang).into_iter().collect())
}

/// Values by name, as the core takes them.
pub(crate) fn pairs(args: &HashMap<String, String>) -> Vec<(&str, &str)> {
    args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}
