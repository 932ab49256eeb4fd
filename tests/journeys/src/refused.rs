//! What every refusal must have.

use qyzmet_core::{Code, Error, Lang};

/// A result that has to be an error.
pub trait Refused {
    /// The error, if it has this code and a text for the citizen in each of the three languages.
    fn refused(self, code: Code) -> Error;
}

impl<T: std::fmt::Debug> Refused for qyzmet_core::Result<T> {
    #[track_caller]
    fn refused(self, code: Code) -> Error {
        match self {
            Ok(done) => panic!("{code} expected, but it was done: {done:?}"),
            Err(e) => {
                assert_eq!(e.code(), code, "{}", e.developer_text());
                in_three_languages(|lang| e.citizen_text(lang));
                e
            }
        }
    }
}

/// Asserts that a text is there in Kazakh, Russian and English, filled in, and is not the same twice.
#[track_caller]
pub fn in_three_languages(text: impl Fn(Lang) -> String) {
    let [kk, ru, en] = [Lang::Kk, Lang::Ru, Lang::En].map(text);
    for said in [&kk, &ru, &en] {
        assert!(said.chars().count() > 2, "no text: {said:?}");
        assert!(!said.contains(['{', '}', '$']), "a text with a hole: {said}");
        assert!(!said.starts_with("error-") && !said.starts_with("state-"), "an id for a text: {said}");
    }
    assert!(kk != ru && ru != en && kk != en, "not three languages: {kk} / {ru} / {en}");
}
