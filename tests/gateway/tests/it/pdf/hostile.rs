//! Text made to break the page.

use proptest::prelude::*;
use qyzmet_gateway::pdf::{Certificate, Check, Field, PdfError, render};

use super::sample::{have, kazakh, read};

/// Every word that the document has drawn, and where, by poppler: all must be on the sheet.
fn stays_on_the_sheet(name: &str, pdf: &[u8]) {
    if !have("pdftotext") {
        return;
    }
    let boxes = String::from_utf8(read("pdftotext", name, pdf, &["-bbox"])).unwrap();
    let mut words = 0;
    for word in boxes.lines().filter(|line| line.trim_start().starts_with("<word ")) {
        let place = |side: &str| -> f64 {
            word.split(&format!("{side}=\""))
                .nth(1)
                .and_then(|rest| rest.split('"').next())
                .unwrap()
                .parse()
                .unwrap()
        };
        assert!(
            place("xMin") >= 0.0 && place("xMax") <= 595.3 && place("yMin") >= 0.0 && place("yMax") <= 841.9,
            "{word}"
        );
        words += 1;
    }
    assert!(words > 0);
}

#[test]
fn ten_thousand_characters_of_anything_stay_on_the_sheet() {
    let texts = [
        ("letters", "Ұ".repeat(10_000)),
        ("words", "қызмет ".repeat(1_428)),
        ("digits", "7".repeat(10_000)),
        ("marks", format!("а{}", "\u{301}".repeat(9_999))),
        ("direction", "\u{202E}әбв\u{2066}123\u{202D}".repeat(1_000)),
        ("control", "\u{0}\u{7}\u{1b}[31m\r\n\t\u{85}".repeat(1_000)),
        ("foreign", "王".repeat(1_000)),
        ("arabic", "الخدمة ".repeat(150)),
        ("emoji", "👨‍👩‍👧‍👦".repeat(200)),
        ("spaces", "\u{A0}\u{2007}\u{3000} ".repeat(2_500)),
    ];
    for (name, text) in texts {
        let doc = Certificate {
            rows: vec![Field::new("Мәні", &text), Field::new("Соңы", "соңы")],
            statement: vec![text],
            ..kazakh()
        };
        stays_on_the_sheet(&format!("hostile-{name}"), &render(&doc).unwrap());
    }
}

#[test]
fn texts_of_full_length_everywhere_stay_on_the_sheet() {
    for letter in ["Щ", "Ю ", "w", "1"] {
        let long = |length: usize| letter.repeat(length / letter.chars().count());
        let doc = Certificate {
            title: long(200),
            number: Field::new(long(200), long(80)),
            issued: Field::new(long(200), long(80)),
            provider: long(200),
            rows: (0..20).map(|_| Field::new(long(200), long(300))).collect(),
            check: Check { url: format!("https://{}", "w".repeat(504)), hint: long(300) },
            sandbox_notice: long(300),
            footer: long(300),
            ..kazakh()
        };
        stays_on_the_sheet("full", &render(&doc).unwrap());
    }
}

#[test]
fn a_certificate_of_nothing_but_what_it_needs_is_drawn() {
    let doc = Certificate {
        number: Field::new("", "1"),
        issued: Field::new("", ""),
        provider: String::new(),
        rows: vec![Field::new("", "")],
        statement: vec![String::new()],
        check: Check { hint: String::new(), ..kazakh().check },
        footer: String::new(),
        ..kazakh()
    };
    stays_on_the_sheet("bare", &render(&doc).unwrap());
    let doc = Certificate { rows: vec![], statement: vec![], ..doc };
    stays_on_the_sheet("barest", &render(&doc).unwrap());
}

#[test]
fn what_is_missing_is_named() {
    let hidden = "\u{202E}\u{200B}\0 ".to_owned();
    for (field, doc) in [
        ("title", Certificate { title: hidden.clone(), ..kazakh() }),
        ("number", Certificate { number: Field::new("№", &hidden), ..kazakh() }),
        ("sandbox_notice", Certificate { sandbox_notice: hidden.clone(), ..kazakh() }),
    ] {
        assert_eq!(render(&doc), Err(PdfError::Missing { field }));
    }
}

#[test]
fn what_is_too_much_is_named() {
    let many = |count| vec![Field::new("а", "б"); count];
    for (error, doc) in [
        (
            PdfError::TooLong { field: "title", limit: 200 },
            Certificate { title: "Ұ".repeat(201), ..kazakh() },
        ),
        (
            PdfError::TooLong { field: "rows", limit: 12_000 },
            Certificate { rows: vec![Field::new("", "a".repeat(5_000_000))], ..kazakh() },
        ),
        (
            PdfError::TooLong { field: "all", limit: 60_000 },
            Certificate { statement: vec!["a".repeat(12_000); 6], ..kazakh() },
        ),
        (PdfError::TooMany { field: "rows", limit: 300 }, Certificate { rows: many(301), ..kazakh() }),
        (
            PdfError::TooMany { field: "statement", limit: 50 },
            Certificate { statement: vec![String::new(); 51], ..kazakh() },
        ),
    ] {
        assert_eq!(render(&doc), Err(error));
    }
}

#[test]
fn only_a_plain_web_address_goes_into_the_code() {
    for url in [
        "",
        "https://",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://қызмет.kz",
        "https://a b",
        "https://a\u{202E}b",
        &"https://a".repeat(60),
    ] {
        let doc = Certificate { check: Check { url: url.into(), ..kazakh().check }, ..kazakh() };
        assert_eq!(render(&doc), Err(PdfError::CheckAddress), "{url}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_text_is_its_undoing(title in any::<String>(), label in any::<String>(), value in "(.|\n){0,400}", hint in any::<String>(), tail in "[!-~]{0,60}") {
        let doc = Certificate {
            title,
            number: Field::new(&label, &value),
            issued: Field::new(&value, &label),
            provider: label.clone(),
            rows: vec![Field::new(&label, &value), Field::new(&hint, &hint)],
            statement: vec![value],
            check: Check { url: format!("https://{tail}"), hint: hint.clone() },
            footer: hint,
            ..kazakh()
        };
        match render(&doc) {
            Ok(pdf) => prop_assert!(pdf.starts_with(b"%PDF-1.7")),
            Err(PdfError::Write(why)) => prop_assert!(false, "{why}"),
            Err(_) => {}
        }
    }
}
