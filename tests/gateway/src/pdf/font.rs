//! The document's one family, Golos Text, in two weights: shaping and measuring with the same numbers that are drawn.

use std::str::FromStr as _;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{BufferFlags, Direction, Face, Feature, Language, UnicodeBuffer, script};

use super::model::{Lang, PdfError};

pub(super) const REGULAR: &[u8] = include_bytes!("../../fonts/GolosText-Regular.ttf");
pub(super) const SEMI_BOLD: &[u8] = include_bytes!("../../fonts/GolosText-SemiBold.ttf");

/// Which weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    SemiBold,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
    /// From one baseline to the next, in points.
    pub(super) pitch: f32,
    /// Digits all of one width.
    pub(super) tabular: bool,
}

impl Style {
    pub(super) const fn new(weight: Weight, size: f32, pitch: f32) -> Self {
        Self { weight, size, pitch, tabular: false }
    }

    pub(super) const fn tabular(self) -> Self {
        Self { tabular: true, ..self }
    }

    /// From the top of a line to its baseline, the letters' caps in the middle of the line.
    pub(super) fn rise(self) -> f32 {
        const CAP_HEIGHT: f32 = 0.7;
        (self.pitch + self.size * CAP_HEIGHT) / 2.0
    }
}

struct Cut {
    shaper: Face<'static>,
    font: Font,
    /// The widest digit, in the font's units.
    digit: i32,
}

/// Both weights, ready to measure and to draw.
pub(super) struct Fonts {
    regular: Cut,
    semi_bold: Cut,
    language: Option<Language>,
}

const DIGITS: &str = "0123456789";

impl Fonts {
    pub(super) fn load(lang: Lang) -> Result<Self, PdfError> {
        Ok(Self {
            regular: cut(REGULAR)?,
            semi_bold: cut(SEMI_BOLD)?,
            language: Language::from_str(lang.tag()).ok(),
        })
    }

    fn cut(&self, weight: Weight) -> &Cut {
        match weight {
            Weight::Regular => &self.regular,
            Weight::SemiBold => &self.semi_bold,
        }
    }

    /// The font to draw [`Fonts::shape`]'s glyphs with.
    pub(super) fn font(&self, weight: Weight) -> Font {
        self.cut(weight).font.clone()
    }

    /// The glyphs of one line of cleaned text, advances in parts of the size.
    pub(super) fn shape(&self, text: &str, style: Style) -> Vec<KrillaGlyph> {
        let cut = self.cut(style.weight);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::CYRILLIC);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        // The soft hyphen at a line's end is drawn; every other character of this kind has been cleaned away.
        buffer.set_flags(BufferFlags::PRESERVE_DEFAULT_IGNORABLES);
        // Contextual alternates make signs of letters ("->", "10x20"): in a document each letter stays what it is.
        let mut features = vec![Feature::new(Tag::from_bytes(b"calt"), 0, ..)];
        if style.tabular {
            features.push(Feature::new(Tag::from_bytes(b"tnum"), 1, ..));
            features.push(Feature::new(Tag::from_bytes(b"kern"), 0, ..));
        }
        let shaped = rustybuzz::shape(&cut.shaper, &features, buffer);
        let em = cut.font.units_per_em();
        let infos = shaped.glyph_infos();
        (infos.iter().zip(shaped.glyph_positions()).enumerate())
            .map(|(i, (info, place))| {
                let start = info.cluster as usize;
                let end = infos[i..]
                    .iter()
                    .map(|next| next.cluster as usize)
                    .find(|&next| next > start)
                    .unwrap_or(text.len());
                // The font's own tabular digits are not all of one width: each stands in the middle of the widest one's place.
                let wider = if style.tabular && DIGITS.contains(&text[start..end]) {
                    cut.digit - place.x_advance
                } else {
                    0
                };
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    (place.x_advance + wider) as f32 / em,
                    (place.x_offset + wider / 2) as f32 / em,
                    place.y_offset as f32 / em,
                    place.y_advance as f32 / em,
                    start..end,
                    None,
                )
            })
            .collect()
    }

    /// The line's width in points.
    pub(super) fn width(&self, text: &str, style: Style) -> f32 {
        self.shape(text, style).iter().map(|glyph| glyph.x_advance).sum::<f32>() * style.size
    }
}

fn cut(data: &'static [u8]) -> Result<Cut, PdfError> {
    let broken = || PdfError::Write("the embedded font can't be read".to_owned());
    let shaper = Face::from_slice(data, 0).ok_or_else(broken)?;
    let width =
        |digit| shaper.glyph_index(digit).and_then(|glyph| shaper.glyph_hor_advance(glyph)).map(i32::from);
    let digit = DIGITS.chars().filter_map(width).max().ok_or_else(broken)?;
    Ok(Cut { font: Font::new(data.into(), 0).ok_or_else(broken)?, shaper, digit })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn tabular_digits_are_all_of_one_width() {
        let fonts = Fonts::load(Lang::Kk).unwrap();
        for weight in [Weight::Regular, Weight::SemiBold] {
            let style = Style::new(weight, 10.0, 12.0).tabular();
            let zero = fonts.width("0", style);
            assert!(('1'..='9').all(|digit| (fonts.width(&digit.to_string(), style) - zero).abs() < 1e-4));
        }
    }

    #[test]
    fn the_soft_hyphen_at_a_lines_end_is_seen() {
        let fonts = Fonts::load(Lang::Kk).unwrap();
        let style = Style::new(Weight::Regular, 10.0, 12.0);
        assert!(fonts.width("қа\u{AD}", style) > fonts.width("қа", style) + 1.0);
    }
}
