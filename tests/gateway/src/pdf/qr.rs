//! The QR code as one path of bars: sharp at any size, on any printer.

use krilla::geom::{Path, PathBuilder, Rect};
use qrcode::{Color, EcLevel, QrCode};

use super::model::PdfError;

/// Empty modules on each side, as the standard asks.
const QUIET: usize = 4;
/// The smallest square a telephone still reads from a home printer's paper, in points.
const MODULE: f32 = 1.2;
const SMALLEST: f32 = 112.0;

/// A code ready to draw.
pub(super) struct Code {
    modules: Vec<bool>,
    width: usize,
}

impl Code {
    /// The code of an address already checked; it can be read with 15 % of it worn away.
    pub(super) fn new(url: &str) -> Result<Self, PdfError> {
        let code =
            QrCode::with_error_correction_level(url, EcLevel::M).map_err(|_| PdfError::CheckAddress)?;
        Ok(Self {
            width: code.width(),
            modules: code.into_colors().into_iter().map(|colour| colour == Color::Dark).collect(),
        })
    }

    /// The side of the square in points, quiet zone and all.
    pub(super) fn side(&self) -> f32 {
        ((self.width + 2 * QUIET) as f32 * MODULE).max(SMALLEST)
    }

    /// The dark modules in the square whose corner is at `x`, `y`: neighbours in a row are one bar.
    pub(super) fn path(&self, x: f32, y: f32) -> Option<Path> {
        let module = self.side() / (self.width + 2 * QUIET) as f32;
        let at = |index: usize| (index + QUIET) as f32 * module;
        let mut path = PathBuilder::new();
        for (row, modules) in self.modules.chunks(self.width).enumerate() {
            let mut column = 0;
            for bar in modules.chunk_by(|a, b| a == b) {
                if bar[0]
                    && let Some(rect) =
                        Rect::from_xywh(x + at(column), y + at(row), bar.len() as f32 * module, module)
                {
                    path.push_rect(rect);
                }
                column += bar.len();
            }
        }
        path.finish()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_modules_say_the_address() {
        for url in
            ["https://qyzmet.example/d/QZ-2026-0004", &format!("http://127.0.0.1:8080/{}", "a1-".repeat(160))]
        {
            let code = Code::new(url).unwrap();
            let (scale, size) = (4, code.width + 2 * QUIET);
            let mut image =
                rqrr::PreparedImage::prepare_from_greyscale(size * scale, size * scale, |x, y| {
                    let module = |v: usize| (v / scale).checked_sub(QUIET).filter(|&v| v < code.width);
                    match (module(x), module(y)) {
                        (Some(x), Some(y)) if code.modules[y * code.width + x] => 0,
                        _ => 255,
                    }
                });
            assert_eq!(image.detect_grids()[0].decode().unwrap().1, url);
        }
    }

    #[test]
    fn the_longest_address_fits_on_the_page() {
        let code = Code::new(&format!("https://{}", "x".repeat(504))).unwrap();
        assert!(code.side() < 140.0, "{}", code.side());
    }
}
