//! Languages, texts and the words of the screens.

mod model;

use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use qyzmet_core::text;

pub use model::{Lang, StateText, Wording};

/// A word or sentence of the screens, with its values; the id itself when there is none of it. An id that does
/// not begin with `screen-` is one of the core's own: `op-sign`, `month-1`. Does no I/O.
#[uniffi::export]
pub fn screen_text(lang: Lang, id: &str, args: HashMap<String, String>) -> String {
    let args = pairs(&args);
    let said = catch_unwind(AssertUnwindSafe(|| text::screen_text(lang, id, &args)));
    said.unwrap_or_else(|_| id.to_owned())
}

/// The three texts of a state, by its id without `state-`: for samples and pictures. Does no I/O.
#[uniffi::export]
pub fn state_text(lang: Lang, id: &str, args: HashMap<String, String>) -> StateText {
    let args = pairs(&args);
    catch_unwind(AssertUnwindSafe(|| text::state(lang, id, &args))).unwrap_or_default()
}

/// Every word and sentence of the screens that names no value, by id: to be read once a language and kept.
/// Does no I/O.
#[uniffi::export]
pub fn screen_texts(lang: Lang) -> HashMap<String, String> {
    catch_unwind(|| text::screen_texts(lang)).unwrap_or_default().into_iter().collect()
}

fn pairs(args: &HashMap<String, String>) -> Vec<(&str, &str)> {
    args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}
