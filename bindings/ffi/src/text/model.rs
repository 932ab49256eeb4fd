//! Languages and texts: the core's own.

pub use qyzmet_core::{Lang, text::StateText};

/// One text in all three languages. Not called `Text`: every SwiftUI and Compose screen has one of those.
pub type Wording = qyzmet_core::Text;

/// A language of the core. Kazakh is the default.
#[uniffi::remote(Enum)]
pub enum Lang {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

/// One text in all three languages.
#[uniffi::remote(Record)]
pub struct Wording {
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

/// Short, plain and what-next text of something a citizen can see.
#[uniffi::remote(Record)]
pub struct StateText {
    /// Two or three words, fit to be read aloud.
    pub short: String,
    /// One or two plain sentences.
    pub plain: String,
    /// What the citizen does next, or that there is nothing to do.
    pub next: String,
}
