//! The page of the relying party: a QR code as SVG and, as large, the code to compare.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use super::table::Signing;
use crate::http::Refusal;

/// Empty modules on each side, as the standard asks.
const QUIET: usize = 4;

/// The whole page. Nothing in it runs, and nothing is fetched.
pub(super) fn html(link: &str, code: &str, signing: &Signing) -> Result<String, Refusal> {
    let mut documents = String::new();
    for document in &signing.documents.documents_to_sign {
        let _ = write!(documents, "<li>{}</li>", escaped(&document.name_kz));
    }
    let qr = svg(link)?;
    Ok(format!(
        "<!doctype html><html lang=\"kk\"><head><meta charset=\"utf-8\"><title>Қол қою</title><style>\
         body{{font:18px sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}}\
         .ask{{display:flex;flex-wrap:wrap;gap:2rem;align-items:center}}\
         .code{{font:bold 4rem monospace;letter-spacing:.2em}}</style></head><body>\
         <p>Бұл – сынақ режимі, заңды күші жоқ.</p><h1>{}</h1><div class=\"ask\">{qr}\
         <div><p>Телефондағы код осындай болуы керек:</p><p class=\"code\">{code}</p></div></div>\
         <ol>{documents}</ol></body></html>",
        escaped(&signing.description)
    ))
}

fn svg(text: &str) -> Result<String, Refusal> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|_| Refusal::defect("the link is too long for a QR code"))?;
    let (width, side) = (code.width(), code.width() + 2 * QUIET);
    let mut path = String::new();
    for (place, colour) in code.into_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            let _ = write!(path, "M{} {}h1v1h-1z", place % width + QUIET, place / width + QUIET);
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"QR\" width=\"280\" height=\"280\" \
         viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
         <path d=\"{path}\"/></svg>"
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
