//! The result document on paper: one page of A4, or as many as its text asks for.
//!
//! [`render`] turns a [`Certificate`], whose every word is already in the citizen's language, into the bytes of a PDF file: archival (PDF/A-2a),
//! accessible (PDF/UA-1, tagged, with its language and title), with its own font inside and its text selectable letter for letter. It is pure: the
//! same certificate gives the same bytes, on any machine, at any time.
//!
//! Every page says in a band at its head that it is a sandbox sample; a certificate without those words is refused.

mod clean;
mod compose;
mod font;
mod frame;
mod hyphen;
mod model;
mod number;
mod ornament;
mod page;
mod paint;
mod qr;
mod tags;
mod theme;
mod wrap;

pub use model::{Certificate, Check, Field, Lang, PdfError};

/// Draws the certificate and returns the PDF file's bytes (some 60 kB for a page).
///
/// Text from outside is made harmless first: control and direction characters are dropped, white space is one space, a letter the font lacks is
/// written as its code, `[U+4E2D]`, so that nothing is lost unseen. Long text wraps and goes on over the next page.
///
/// Does no I/O, reads no clock; takes some tens of milliseconds for a page, so call it from a blocking thread.
///
/// # Errors
/// [`PdfError::Missing`], [`PdfError::TooLong`], [`PdfError::TooMany`] and [`PdfError::CheckAddress`] when the certificate is not one that can be
/// drawn; [`PdfError::Write`] when the PDF writer refuses, which no input is known to cause.
pub fn render(doc: &Certificate) -> Result<Vec<u8>, PdfError> {
    let doc = doc.cleaned()?;
    let fonts = font::Fonts::load(doc.lang)?;
    let code = qr::Code::new(&doc.check.url)?;
    let pages = compose::compose(&doc, &fonts, &code);
    paint::paint(&doc, &fonts, &code, &pages)
}
