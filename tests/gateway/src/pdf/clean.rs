//! Makes text from outside harmless before it is measured: what can't be seen is dropped, what the font can't write is spelt out.

use std::fmt::Write as _;
use std::sync::LazyLock;

use rustybuzz::ttf_parser;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::font::REGULAR;

/// More marks than this on one letter are no language's spelling; stacked by the thousand they climb off the page.
const MARKS_ON_A_LETTER: usize = 2;

/// The text on one line: composed (NFC), every run of white space and control characters one space, nothing at either end, no character that
/// changes direction or hides, and a letter that the font lacks as `[U+4E2D]`.
pub(super) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks = 0;
    for c in text.chars().filter(|&c| !is_hidden(c)).nfc() {
        if is_combining_mark(c) {
            marks += 1;
            if marks > MARKS_ON_A_LETTER
                || !out.ends_with(|base: char| base.is_alphabetic() || is_combining_mark(base))
            {
                continue;
            }
        } else {
            marks = 0;
        }
        push(&mut out, c);
    }
    out.truncate(out.trim_end_matches([' ', NO_BREAK]).len());
    out
}

const NO_BREAK: char = '\u{A0}';

fn push(out: &mut String, c: char) {
    match c {
        NO_BREAK | '\u{2007}' | '\u{202F}' => {
            if !out.is_empty() {
                out.push(NO_BREAK);
            }
        }
        c if c.is_whitespace() || c.is_control() => {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
        c if in_font(c) => out.push(c),
        c => {
            // Writing into a String can't fail.
            let _ = write!(out, "[U+{:04X}]", c as u32);
        }
    }
}

/// Characters that draw nothing themselves and change how others are read: direction, joining, variation, soft hyphens, tags.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether the font has the letter; the two weights have the same ones, which a test holds.
fn in_font(c: char) -> bool {
    static FACE: LazyLock<Option<ttf_parser::Face<'static>>> =
        LazyLock::new(|| ttf_parser::Face::parse(REGULAR, 0).ok());
    FACE.as_ref().is_some_and(|face| face.glyph_index(c).is_some())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::pdf::font::SEMI_BOLD;

    #[test]
    fn every_kazakh_letter_is_in_both_weights() {
        for face in [REGULAR, SEMI_BOLD] {
            let face = ttf_parser::Face::parse(face, 0).unwrap();
            for c in "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя₸№«»—–…0123456789\u{AD}\u{A0}".chars() {
                assert!(face.glyph_index(c).is_some(), "{c}");
            }
        }
    }

    #[test]
    fn the_weights_have_the_same_letters() {
        let bold = ttf_parser::Face::parse(SEMI_BOLD, 0).unwrap();
        for c in ('\0'..='\u{2FFFF}').filter(|&c| in_font(c)) {
            assert!(bold.glyph_index(c).is_some(), "{:04X}", c as u32);
        }
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        for text in ["Қазақстан Республикасы, «Абай» к-сі, 12/3 үй", "5 000\u{A0}₸", "Ёлка", "address"]
        {
            assert_eq!(line(text), text);
        }
    }

    #[test]
    fn what_hides_is_dropped_and_space_is_one() {
        assert_eq!(line("  a\u{202E}b\u{200B}c \t\r\n d\0e\u{FEFF} "), "abc d e");
        assert_eq!(line("\u{202E}\u{200F}\0\t \u{A0}"), "");
        assert_eq!(line("и\u{306}"), "й");
    }

    #[test]
    fn a_letter_the_font_lacks_is_spelt_out() {
        assert_eq!(line("王Ә"), "[U+738B]Ә");
        assert_eq!(line("\u{E000}"), "[U+E000]");
    }

    #[test]
    fn marks_do_not_pile_up() {
        let tower = format!("а{}", "\u{301}".repeat(9000));
        assert_eq!(line(&tower).chars().count(), 3);
        assert_eq!(line("\u{301}\u{301}x"), "x");
    }
}
