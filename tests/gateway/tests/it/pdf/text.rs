//! What a reader, a search and a screen reader get out of the document.

use qyzmet_gateway::pdf::{Certificate, Field, render};

use super::sample::{english, have, kazakh, one_line, read, russian};

fn strings(doc: &Certificate) -> Vec<&str> {
    let fields =
        doc.rows.iter().chain([&doc.number, &doc.issued]).flat_map(|field| [&field.label, &field.value]);
    let others =
        [&doc.title, &doc.provider, &doc.check.hint, &doc.check.url, &doc.sandbox_notice, &doc.footer];
    fields.chain(&doc.statement).chain(others).map(String::as_str).collect()
}

#[test]
fn every_string_is_read_back_letter_for_letter() {
    if !have("pdftotext") {
        return;
    }
    for (name, doc) in [("kk", kazakh()), ("ru", russian()), ("en", english())] {
        // `-raw` keeps the order of drawing, so that a value that wraps stays in one piece.
        let text =
            String::from_utf8(read("pdftotext", &format!("text-{name}"), &render(&doc).unwrap(), &["-raw"]))
                .unwrap();
        let text = one_line(&text);
        for string in strings(&doc) {
            // A wrapped address has breaks within; a certificate's number is copied without its groups.
            assert!(
                text.contains(string) || text.replace(' ', "").contains(&string.replace(' ', "")),
                "{string:?} is not in {text:?}"
            );
        }
    }
}

#[test]
fn the_number_is_drawn_in_groups_and_copied_without() {
    if !have("pdftotext") {
        return;
    }
    let pdf = render(&russian()).unwrap();
    let text = String::from_utf8(read("pdftotext", "number", &pdf, &["-raw"])).unwrap();
    assert!(text.lines().any(|line| line.trim_end() == "261121000047"), "{text}");
}

#[test]
fn every_kazakh_letter_is_read_back() {
    if !have("pdftotext") {
        return;
    }
    let letters = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ ₸ № «»";
    let doc = Certificate {
        title: letters.into(),
        rows: vec![Field::new(letters, letters)],
        statement: vec![letters.into()],
        ..kazakh()
    };
    let text = String::from_utf8(read("pdftotext", "letters", &render(&doc).unwrap(), &["-raw"])).unwrap();
    assert_eq!(text.replace(char::is_whitespace, "").matches(&letters.replace(' ', "")).count(), 4, "{text}");
}

#[test]
fn the_file_says_its_language_title_date_and_structure() {
    if !have("pdfinfo") {
        return;
    }
    let pdf = render(&kazakh()).unwrap();
    let info = String::from_utf8(read("pdfinfo", "info", &pdf, &["-isodates"])).unwrap();
    for line in [
        "Tagged: yes",
        "Page size: 595.276 x 841.89 pts (A4)",
        "Pages: 1",
        "CreationDate: 2026-11-21T09:05:00Z",
    ] {
        assert!(one_line(&info).contains(line), "{line}: {info}");
    }
    assert!(info.contains(&kazakh().title), "{info}");
    let raw = String::from_utf8_lossy(&pdf).into_owned();
    assert!(raw.contains("/Lang (kk)") || raw.contains("/Lang(kk)"));
    assert!(raw.contains("<pdfaid:part>2</pdfaid:part>") && raw.contains("<pdfuaid:part>1</pdfuaid:part>"));
}

#[test]
fn the_same_certificate_is_the_same_bytes() {
    assert!(render(&kazakh()).unwrap() == render(&kazakh()).unwrap());
    let later = Certificate { issued_at: "2026-11-22T09:05:00Z".parse().unwrap(), ..kazakh() };
    assert!(render(&kazakh()).unwrap() != render(&later).unwrap());
}

#[test]
fn only_its_own_font_is_used() {
    if !have("pdffonts") {
        return;
    }
    let fonts = String::from_utf8(read("pdffonts", "fonts", &render(&kazakh()).unwrap(), &[])).unwrap();
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(fonts.len(), 2, "{fonts:?}");
    assert!(
        fonts.iter().all(|font| font.contains("+GolosText-") && font.contains("yes yes yes")),
        "{fonts:?}"
    );
}

#[test]
fn long_values_wrap_and_go_on_over_the_page() {
    if !have("pdftotext") {
        return;
    }
    let word = "қанағаттандырылмағандықтарыңыздан";
    let address = format!("Түркістан облысы, {}, 5-үй", "Қожа Ахмет Ясауи атындағы даңғыл, ".repeat(9));
    let mut doc = kazakh();
    doc.rows = (0..40).map(|i| Field::new(format!("{i}-{word}"), &address)).collect();
    let pdf = render(&doc).unwrap();
    let text = String::from_utf8(read("pdftotext", "long", &pdf, &["-raw"])).unwrap();
    let pages = text.matches('\u{c}').count();
    assert!(pages > 3, "{pages}");
    assert_eq!(
        one_line(&text).matches(&one_line(&doc.sandbox_notice)).count(),
        pages,
        "the band is on every page"
    );
    assert!(text.contains(&format!("{pages} / {pages}")));
    assert!(text.contains('\u{ad}'), "a long word in a narrow column parts with a soft hyphen");
}
