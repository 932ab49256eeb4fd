//! The printed page, as a camera sees it.

use qyzmet_gateway::pdf::{Certificate, Check, render};

use super::sample::{URL, have, kazakh, read};

/// A grey picture out of `pdftoppm -gray`: its width and its pixels, row by row.
fn picture(pgm: &[u8]) -> (usize, &[u8]) {
    // "P5\n595 842\n255\n", then one byte a pixel.
    let mut fields = pgm.splitn(4, |&b| b == b'\n');
    assert_eq!(fields.next(), Some(&b"P5"[..]));
    let size = String::from_utf8(fields.next().unwrap().to_vec()).unwrap();
    fields.next();
    (size.split(' ').next().unwrap().parse().unwrap(), fields.next().unwrap())
}

/// What a scanner reads on one page (from 1).
fn decoded(name: &str, doc: &Certificate, page: &str) -> String {
    let arguments = ["-gray", "-r", "200", "-f", page, "-l", page];
    let pgm = read("pdftoppm", name, &render(doc).unwrap(), &arguments);
    let (width, pixels) = picture(&pgm);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, pixels.len() / width, |x, y| {
        pixels[y * width + x]
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

#[test]
fn the_printed_code_leads_to_the_address() {
    if !have("pdftoppm") {
        return;
    }
    assert_eq!(decoded("code", &kazakh(), "1"), URL);
}

#[test]
fn the_longest_address_is_still_read_from_paper() {
    if !have("pdftoppm") {
        return;
    }
    let url = format!("https://qyzmet.example/{}", "Ab-7".repeat(122));
    let doc = Certificate { check: Check { url: url.clone(), ..kazakh().check }, ..kazakh() };
    assert_eq!(decoded("code-long", &doc, "2"), url);
}

#[test]
fn nothing_touches_the_sheets_edge_but_the_bands() {
    if !have("pdftoppm") {
        return;
    }
    let pgm = read("pdftoppm", "edge", &render(&kazakh()).unwrap(), &["-gray", "-r", "72"]);
    let (width, pixels) = picture(&pgm);
    let text_edge = 50;
    for (y, row) in pixels.chunks(width).enumerate().skip(220) {
        let margins = row[..text_edge].iter().chain(&row[width - text_edge..]);
        assert!(margins.into_iter().all(|&grey| grey > 250), "row {y}");
    }
}
