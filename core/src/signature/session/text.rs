//! The text that is shown and whose hash is signed: one Unicode form, and nothing in it that hides what
//! it says.

use unicode_normalization::UnicodeNormalization;

use crate::{Code, Error, Result};

/// Largest text, in characters.
const MAX_CHARS: usize = 400_000;
/// Most marks on one letter; more paint over the lines around it.
const MAX_MARKS: usize = 4;

/// A text that was checked: NFC, lines by `\n` alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ShownText(String);

impl ShownText {
    /// Takes a text made by the core from a document's data. Pure.
    ///
    /// # Errors
    /// `input.hostile_text`: controls, direction or invisible characters, private characters, heaps of marks.
    /// `input.too_large`.
    pub(crate) fn new(text: &str) -> Result<Self> {
        if text.len() > MAX_CHARS * 4 {
            return Err(Error::new(Code::TooLarge, "the text to be signed"));
        }
        let text: String = text.nfc().collect();
        let mut marks = 0;
        for c in text.chars() {
            marks = if unicode_normalization::char::is_combining_mark(c) { marks + 1 } else { 0 };
            if marks > MAX_MARKS || c != '\n' && hides(c) {
                return Err(Error::new(Code::TextHostile, "the text to be signed"));
            }
        }
        Ok(Self(text))
    }

    #[cfg(test)]
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

/// Characters that change or hide what a reader sees: controls, marks of direction, what has no width, fillers
/// that look like a space, variation selectors, tags, and what no font must agree upon.
pub(crate) fn hides(c: char) -> bool {
    // The last two of each plane are no characters, and nothing shows them.
    c.is_control()
        || u32::from(c) & 0xFFFE == 0xFFFE
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ordinary_text_of_three_languages_is_taken_in_one_form() {
        let text = "Өтініш: «мекенжай анықтамасы» – 21 қараша 2026 ж.\nЗаявление № 5, ёлка\nIt’s fine… 100 ₸";
        assert_eq!(ShownText::new(text).unwrap().as_str(), text);
        let (one, other) = (ShownText::new("и\u{306}").unwrap(), ShownText::new("й").unwrap());
        assert_eq!(one, other);
    }

    #[test]
    fn what_hides_is_refused() {
        for bad in [
            "100\u{202e}000.1", // turned round
            "egov\u{200b}.kz",  // no width
            "a\u{200d}b",
            "a\u{200c}b",         // joiners
            "a\u{2066}b\u{2069}", // isolates
            "a\u{61c}b",
            "\u{feff}a", // Arabic mark, byte order mark
            "a\u{ad}b",  // soft hyphen
            "a\tb",
            "a\rb",
            "a\u{0}b",
            "a\u{1b}[2Jb",
            "a\u{85}b",
            "a\u{2028}b",
            "a\u{3164}b",
            "a\u{115f}b",
            "a\u{2800}b", // look like a space
            "a\u{e0041}b",
            "a\u{fe0f}b",
            "a\u{34f}b", // tags, selectors, joiner
            "a\u{e000}b",
            "a\u{fffc}b",
            "a\u{fffd}b",
            "egov\u{ffff}.kz",
            "a\u{fffe}b",
            "a\u{1fffe}b",
            "a\u{fdd0}b",
            "a\u{13430}b", // no characters at all, and a format's
            "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}b", // heaps of marks
        ] {
            assert_eq!(ShownText::new(bad).unwrap_err().code(), Code::TextHostile, "{bad:?}");
        }
    }

    #[test]
    fn what_is_huge_is_refused() {
        assert_eq!(ShownText::new(&"a".repeat(MAX_CHARS * 4 + 1)).unwrap_err().code(), Code::TooLarge);
    }

    proptest! {
        #[test]
        fn what_is_taken_stays_as_it_is(text in "\\PC{0,60}") {
            if let Ok(taken) = ShownText::new(&text) {
                prop_assert_eq!(ShownText::new(taken.as_str()).unwrap(), taken);
            }
        }
    }
}
