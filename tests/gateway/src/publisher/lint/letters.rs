//! Rules over letters: Kazakh is Kazakh, and no word hides a letter of another alphabet.

use serde_json::Value;
use unicode_normalization::is_nfc;

use super::{Files, Report};

/// The letters that Kazakh has and Russian has not, small.
const KAZAKH: [char; 9] = ['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і'];
/// Letters that stand in Kazakh only in words taken from Russian as they are.
const RUSSIAN: [char; 3] = ['ё', 'щ', 'ъ'];
/// Characters from which on a Kazakh text without a Kazakh letter is suspect.
const LONG: usize = 30;

pub(super) fn check(files: &Files, report: &mut Report) {
    let services = files.services.iter().map(|(n, v)| (format!("services/{n}.json"), v));
    let forms = files.forms.iter().map(|(n, v)| (format!("forms/{n}.json"), v));
    let taxonomy = [("taxonomy.json".to_owned(), &files.taxonomy)];
    for (file, json) in services.chain(forms).chain(taxonomy) {
        let mut kazakh = String::new();
        walk(json, "", &mut |at, value| match value {
            Value::String(text) => word_rules(&file, at, text, report),
            Value::Object(text) if is_text(value) => {
                let get = |lang: &str| text.get(lang).and_then(Value::as_str).unwrap_or_default();
                text_rules(&file, at, [get("kk"), get("ru"), get("en")], report);
                kazakh.push_str(get("kk"));
            }
            _ => {}
        });
        report.ensure(has_kazakh(&kazakh), &file, "kazakh-letters", "no Kazakh letter in the whole file");
    }
}

/// An object of the three languages with strings in them.
fn is_text(value: &Value) -> bool {
    ["kk", "ru", "en"].iter().all(|lang| value[lang].is_string())
}

/// Visits every value with its path.
fn walk(value: &Value, at: &str, visit: &mut impl FnMut(&str, &Value)) {
    visit(at, value);
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                walk(inner, &format!("{at}/{key}"), visit);
            }
        }
        Value::Array(items) => {
            for (i, inner) in items.iter().enumerate() {
                walk(inner, &format!("{at}/{i}"), visit);
            }
        }
        _ => {}
    }
}

fn has_kazakh(text: &str) -> bool {
    text.to_lowercase().contains(KAZAKH)
}

fn text_rules(file: &str, at: &str, [kk, ru, en]: [&str; 3], report: &mut Report) {
    for (lang, text) in [("kk", kk), ("ru", ru), ("en", en)] {
        report.ensure(!text.trim().is_empty(), file, "empty-text", format!("{at}/{lang}"));
    }
    let long = kk.chars().count() >= LONG;
    report.ensure(!long || has_kazakh(kk), file, "kazakh-letters", format!("{at}/kk: {kk}"));
    report.ensure(!kk.to_lowercase().contains(RUSSIAN), file, "russian-letters", format!("{at}/kk: {kk}"));
    // A name that is written alike in both (`Telegram`, `QR`) has no Cyrillic letter.
    let copied = kk == ru && kk.chars().any(is_cyrillic);
    report.ensure(!copied, file, "kazakh-is-russian", format!("{at}: {kk}"));
    report.ensure(!en.chars().any(is_cyrillic), file, "english-letters", format!("{at}/en: {en}"));
}

fn word_rules(file: &str, at: &str, text: &str, report: &mut Report) {
    // A pattern names ranges of both alphabets and is no text.
    if at.ends_with("/pattern") {
        return;
    }
    report.ensure(is_nfc(text), file, "composed", format!("{at}: {text}"));
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let mixed = word.chars().any(is_cyrillic) && word.chars().any(|c| c.is_ascii_alphabetic());
        report.ensure(!mixed, file, "mixed-alphabets", format!("{at}: {word}"));
    }
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}
