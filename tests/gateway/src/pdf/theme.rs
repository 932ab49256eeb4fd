//! Sky, sand and gold: the colours by the part they play, the type by its place on the page, the measures of the sheet.

use super::font::{Style, Weight};

/// Red, green, blue.
pub(super) type Colour = [u8; 3];

pub(super) const PAPER: Colour = [0xFF, 0xFF, 0xFF];
pub(super) const INK: Colour = [0x14, 0x25, 0x33];
pub(super) const INK_QUIET: Colour = [0x55, 0x63, 0x70];
pub(super) const SKY: Colour = [0x0A, 0x6A, 0xA8];
pub(super) const SKY_DEEP: Colour = [0x07, 0x4D, 0x7D];
pub(super) const SKY_PALE: Colour = [0xEA, 0xF4, 0xFA];
pub(super) const SAND: Colour = [0xFA, 0xF5, 0xEA];
pub(super) const SAND_DEEP: Colour = [0xF3, 0xE4, 0xC3];
pub(super) const SAND_LINE: Colour = [0xE4, 0xD9, 0xC0];
pub(super) const SAND_INK: Colour = [0x5A, 0x41, 0x0C];
pub(super) const GOLD: Colour = [0xB5, 0x86, 0x2A];
pub(super) const GOLD_LIGHT: Colour = [0xF0, 0xCF, 0x7E];

/// A4 in points.
pub(super) const PAGE_WIDTH: f32 = 595.276;
/// A4 in points.
pub(super) const PAGE_HEIGHT: f32 = 841.89;
pub(super) const MARGIN: f32 = 56.0;
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// The table's left column and the gap after it.
pub(super) const LABEL_WIDTH: f32 = 158.0;
pub(super) const COLUMN_GAP: f32 = 18.0;

pub(super) const NOTICE: Style = Style::new(Weight::SemiBold, 8.8, 12.0);
pub(super) const PROVIDER: Style = Style::new(Weight::SemiBold, 12.5, 16.5);
pub(super) const TITLE: Style = Style::new(Weight::SemiBold, 23.0, 29.0);
pub(super) const CAPTION: Style = Style::new(Weight::Regular, 8.8, 12.0);
pub(super) const NUMBER: Style = Style::new(Weight::SemiBold, 15.0, 20.0).tabular();
pub(super) const ISSUED: Style = Style::new(Weight::SemiBold, 13.0, 20.0);
pub(super) const LABEL: Style = Style::new(Weight::Regular, 9.6, 15.6);
pub(super) const VALUE: Style = Style::new(Weight::SemiBold, 11.0, 15.6);
pub(super) const STATEMENT: Style = Style::new(Weight::Regular, 10.8, 16.6);
pub(super) const HINT: Style = Style::new(Weight::SemiBold, 10.4, 15.0);
pub(super) const ADDRESS: Style = Style::new(Weight::Regular, 9.2, 13.0);
pub(super) const RUNNING: Style = Style::new(Weight::SemiBold, 9.0, 12.0);
pub(super) const FOOTER: Style = Style::new(Weight::Regular, 8.2, 11.4);
pub(super) const PAGE_NUMBER: Style = Style::new(Weight::Regular, 8.2, 11.4).tabular();

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Colour) -> f64 {
        let [r, g, b] = colour.map(|c| {
            let c = f64::from(c) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(a: Colour, b: Colour) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_stands_out_from_its_ground() {
        let pairs = [
            (INK, PAPER),
            (INK_QUIET, PAPER),
            (INK, SKY_PALE),
            (INK_QUIET, SKY_PALE),
            (SKY, SAND),
            (INK, SAND),
            (SAND_INK, SAND_DEEP),
            (PAPER, SKY),
            (PAPER, SKY_DEEP),
        ];
        for (text, ground) in pairs {
            assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {}", contrast(text, ground));
        }
    }

    #[test]
    fn signs_stand_out_from_their_ground() {
        for (sign, ground) in [(GOLD, PAPER), (GOLD_LIGHT, SKY_DEEP), (PAPER, SKY)] {
            assert!(contrast(sign, ground) >= 3.0, "{sign:?} on {ground:?}: {}", contrast(sign, ground));
        }
    }
}
