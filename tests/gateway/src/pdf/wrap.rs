//! Breaks text into lines by the font's own widths.

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation as _;

use super::font::{Fonts, Style};
use super::hyphen;

const SOFT_HYPHEN: char = '\u{AD}';

/// The lines of a cleaned text, none wider than `width` points. Each keeps the space it broke at, so that copied text keeps its words apart. No
/// lines for an empty text.
pub(super) fn wrap(fonts: &Fonts, text: &str, style: Style, width: f32) -> Vec<String> {
    let ruler = Ruler::new(fonts, text, style);
    let hyphen = fonts.width("\u{AD}", style);
    let mut lines = Vec::new();
    let (mut line, mut rest) = (0, 0);
    for (end, _) in linebreaks(text) {
        if ruler.width(line, visible_end(text, rest, end)) > width {
            if line < rest {
                lines.push(text[line..rest].to_owned());
                line = rest;
            }
            while ruler.width(line, visible_end(text, line, end)) > width {
                let (at, parted) = part(text, line, end, |from, to| ruler.width(from, to), width, hyphen);
                let mut piece = text[line..at].to_owned();
                if parted {
                    piece.push(SOFT_HYPHEN);
                }
                lines.push(piece);
                line = at;
            }
        }
        rest = end;
    }
    if line < text.len() {
        lines.push(text[line..].to_owned());
    }
    lines
}

/// Cuts `text` to one line, the last of it an ellipsis when it doesn't fit.
pub(super) fn cut(fonts: &Fonts, text: &str, style: Style, width: f32) -> String {
    let ruler = Ruler::new(fonts, text, style);
    if ruler.width(0, text.len()) <= width {
        return text.to_owned();
    }
    let room = width - fonts.width("…", style);
    let end = text
        .grapheme_indices(true)
        .map(|(at, _)| at)
        .take_while(|&at| ruler.width(0, at) <= room)
        .last()
        .unwrap_or(0);
    format!("{}…", text[..end].trim_end())
}

/// Parts a word that is wider than a line: at a syllable with a hyphen where it is a word, else between any two letters. The first part has a
/// letter at least, so that there is always an end to it.
fn part(
    text: &str,
    start: usize,
    end: usize,
    measure: impl Fn(usize, usize) -> f32,
    width: f32,
    hyphen: f32,
) -> (usize, bool) {
    let word = &text[start..visible_end(text, start, end)];
    let mut ends = word.grapheme_indices(true).map(|(at, letter)| start + at + letter.len());
    let first = ends.next().unwrap_or(end);
    let fit = ends.take_while(|&at| measure(start, at) <= width).last().unwrap_or(first);
    // What fits and the letters after it that its last syllable is known by: the rest of a word of ten thousand letters is not looked at.
    let ahead = text[fit..end].char_indices().nth(hyphen::AT_LEAST).map_or(end, |(at, _)| fit + at);
    let points = hyphen::points(&text[start..ahead]);
    match points
        .into_iter()
        .map(|at| start + at)
        .take_while(|&at| measure(start, at) + hyphen <= width)
        .last()
    {
        Some(at) => (at, true),
        None => (fit, false),
    }
}

fn visible_end(text: &str, start: usize, end: usize) -> usize {
    start + text[start..end].trim_end_matches(' ').len()
}

/// How far from the start of the text each letter stands: the text is shaped once, whatever the number of its lines.
struct Ruler {
    /// By byte offset; within a letter, the place where it ends.
    at: Vec<f32>,
}

impl Ruler {
    fn new(fonts: &Fonts, text: &str, style: Style) -> Self {
        let mut advance = vec![0.0; text.len() + 1];
        for glyph in fonts.shape(text, style) {
            // A letter's width counts from its last byte on.
            advance[glyph.text_range.end] += glyph.x_advance * style.size;
        }
        let mut x = 0.0;
        let at = advance.into_iter().map(|width| {
            x += width;
            x
        });
        Self { at: at.collect() }
    }

    fn width(&self, start: usize, end: usize) -> f32 {
        self.at[end] - self.at[start]
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;
    use crate::pdf::clean;
    use crate::pdf::font::Weight;
    use crate::pdf::model::Lang;

    const STYLE: Style = Style::new(Weight::Regular, 10.0, 14.0);

    fn fonts() -> Fonts {
        Fonts::load(Lang::Kk).unwrap()
    }

    #[test]
    fn words_go_to_the_next_line_whole() {
        let lines = wrap(&fonts(), "Тұрғылықты жері бойынша тіркелгені туралы", STYLE, 110.0);
        assert_eq!(lines, ["Тұрғылықты жері ", "бойынша тіркелгені ", "туралы"]);
    }

    #[test]
    fn a_word_wider_than_its_line_parts_at_syllables() {
        let lines = wrap(&fonts(), "қанағаттандырылмағандықтарыңыздан", STYLE, 90.0);
        assert!(lines.len() > 1 && lines[0].ends_with(SOFT_HYPHEN), "{lines:?}");
        assert_eq!(lines.concat().replace(SOFT_HYPHEN, ""), "қанағаттандырылмағандықтарыңыздан");
    }

    #[test]
    fn a_code_wider_than_its_line_gets_no_hyphen() {
        let lines = wrap(&fonts(), &"7".repeat(60), STYLE, 90.0);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), "7".repeat(60));
    }

    #[test]
    fn nothing_has_no_lines() {
        assert!(wrap(&fonts(), "", STYLE, 90.0).is_empty());
    }

    #[test]
    fn a_cut_line_fits() {
        let fonts = fonts();
        let text = cut(&fonts, "Тұрақты тұрғылықты жері бойынша мекенжай анықтамасы", STYLE, 120.0);
        assert!(text.ends_with('…') && fonts.width(&text, STYLE) <= 120.0, "{text}");
        assert_eq!(cut(&fonts, "Қысқа", STYLE, 120.0), "Қысқа");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(text in "\\PC{0,200}|[а-яәғқңөұүһі ]{0,300}|[!-~]{0,300}", width in 40.0f32..400.0) {
            let fonts = fonts();
            let text = clean::line(&text);
            let lines = wrap(&fonts, &text, STYLE, width);
            prop_assert_eq!(lines.concat().replace(SOFT_HYPHEN, ""), text);
            for line in &lines {
                // A whisker more: at a line's end the kerning with the next letter is gone ("Y" before "." comes 1.2 points nearer).
                prop_assert!(fonts.width(line.trim_end(), STYLE) <= width + 0.2 * STYLE.size, "{line}");
            }
        }
    }
}
