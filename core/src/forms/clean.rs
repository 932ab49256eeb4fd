//! Text from outside: limits, one Unicode form, and no character that hides what a text says.

use unicode_normalization::UnicodeNormalization;

/// Largest answer, in characters; a form may allow less.
pub const MAX_CHARS: usize = 4000;
/// An answer of so many bytes is not even looked at: no character of ours takes more than three.
const MAX_BYTES: usize = MAX_CHARS * 4;

/// Why an answer was not taken at all: nothing was stored, the old answer stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Control, direction or invisible characters.
    Hostile,
    /// Over [`MAX_CHARS`].
    TooLong,
    /// No number: NaN or infinity.
    NoNumber,
    /// A rule keeps the question closed.
    Disabled,
    /// A widget this version does not know.
    Unsupported,
}

impl Refusal {
    const ALL: [Refusal; 5] =
        [Refusal::Hostile, Refusal::TooLong, Refusal::NoNumber, Refusal::Disabled, Refusal::Unsupported];

    /// The keyword under which it is shown.
    pub(super) fn keyword(self) -> &'static str {
        match self {
            Refusal::Hostile => "hostile",
            Refusal::TooLong => "tooLong",
            Refusal::NoNumber => "type",
            Refusal::Disabled => "disabled",
            Refusal::Unsupported => "unsupported",
        }
    }

    pub(super) fn named(keyword: &str) -> Option<Refusal> {
        Refusal::ALL.into_iter().find(|r| r.keyword() == keyword)
    }
}

/// Trimmed, NFC, with line feeds only where lines are allowed.
pub(super) fn clean(raw: &str, lines: bool) -> Result<String, Refusal> {
    if raw.len() > MAX_BYTES {
        return Err(Refusal::TooLong);
    }
    let mut text = String::with_capacity(raw.len());
    let mut chars = raw.trim().nfc().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => text.push(if lines { '\n' } else { ' ' }),
            '\t' => text.push(' '),
            // A soft hyphen comes along when a text is copied and says nothing.
            '\u{ad}' => {}
            c if hides(c) => return Err(Refusal::Hostile),
            c => text.push(c),
        }
    }
    match text.chars().count() > MAX_CHARS {
        true => Err(Refusal::TooLong),
        false => Ok(text),
    }
}

/// Characters that change or hide what a reader sees.
fn hides(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{180b}'..='\u{180f}' | '\u{115f}' | '\u{1160}'
            | '\u{3164}' | '\u{ffa0}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}'
            | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_is_kept_and_tidied() {
        assert_eq!(clean("  Әлия  ", false), Ok("Әлия".into()));
        assert_eq!(clean("и\u{306}", false), Ok("й".into()));
        assert_eq!(clean("a\r\nb\nc", true), Ok("a\nb\nc".into()));
        assert_eq!(clean("a\r\nb", false), Ok("a b".into()));
        assert_eq!(clean(" \n\t ", true), Ok(String::new()));
    }

    #[test]
    fn what_hides_is_refused() {
        for bad in
            ["a\u{202e}b", "a\u{200b}b", "a\u{0}b", "a\u{2066}b", "a\u{feff}b", "a\u{e0041}b", "a\u{1b}[1m"]
        {
            assert_eq!(clean(bad, true), Err(Refusal::Hostile), "{bad:?}");
        }
    }

    #[test]
    fn what_is_huge_is_refused() {
        assert_eq!(clean(&"ә".repeat(1 << 19), true), Err(Refusal::TooLong));
        assert_eq!(clean(&"ә".repeat(MAX_CHARS + 1), true), Err(Refusal::TooLong));
        assert!(clean(&"ә".repeat(MAX_CHARS), true).is_ok());
    }
}
