//! The canonical source: its bytes and its limits.

use qyzmet_core::{Code, catalogue::source::Source};
use serde_json::{Value, json};

use super::fixture::real;

/// The source as JSON with something changed.
fn changed(change: impl FnOnce(&mut Value)) -> Result<Source, Code> {
    let mut json = serde_json::to_value(real()).unwrap();
    change(&mut json);
    Source::parse(json.to_string().as_bytes()).map_err(|e| e.code())
}

#[test]
fn canonical_bytes_come_back_as_they_were() {
    let bytes = real().canonical_bytes().unwrap();
    let again = Source::parse(&bytes).unwrap();
    assert_eq!(again.canonical_bytes().unwrap(), bytes);
    assert!(bytes.starts_with(br#"{"calendar":"#), "keys are sorted");
}

#[test]
fn a_source_that_breaks_a_rule_is_refused() {
    assert!(changed(|_| {}).is_ok());
    type Change = fn(&mut Value);
    let changes: &[(&str, Change)] = &[
        ("spec", |s| s["spec"] = json!("qyzmet-catalogue/2")),
        ("version", |s| s["version"] = json!(1u64 << 53)),
        ("unknown field", |s| s["extra"] = json!(1)),
        ("unknown field of a service", |s| s["services"][0]["extra"] = json!(1)),
        ("unknown channel", |s| s["services"][0]["channels"] = json!(["pigeon"])),
        ("channels out of order", |s| s["services"][0]["channels"] = json!(["portal", "app"])),
        ("note on what is free", |s| s["services"][0]["price"] = json!({"kind": "free", "note": "x"})),
        ("missing language", |s| {
            s["services"][0]["title"].as_object_mut().unwrap().remove("kk");
        }),
        ("empty text", |s| s["services"][0]["title"]["kk"] = json!("  ")),
        ("long title", |s| s["services"][0]["title"]["kk"] = json!("а".repeat(201))),
        ("text that moves the cursor", |s| s["services"][0]["title"]["kk"] = json!("а\u{1b}[2J")),
        ("text that turns", |s| s["services"][0]["summary"]["en"] = json!("a\u{202e}b")),
        ("code", |s| s["services"][0]["code"] = json!("9006000x")),
        ("code twice", |s| s["services"][0]["code"] = s["services"][1]["code"].clone()),
        ("rank twice", |s| s["services"][0]["rank"] = s["services"][1]["rank"].clone()),
        ("slug with a slash", |s| s["services"][0]["slug"] = json!("../up")),
        ("no such category", |s| s["services"][0]["category"] = json!("nowhere")),
        ("no such situation", |s| s["services"][0]["situation"] = json!("nowhere")),
        ("term of nothing", |s| s["services"][0]["term"]["amount"] = json!(0)),
        ("form of another service", |s| s["forms"][0]["service"] = json!("90060010")),
        ("form twice", |s| s["forms"][0]["id"] = s["forms"][1]["id"].clone()),
        ("form over its size", |s| s["forms"][0]["schema"]["x"] = json!("a".repeat(300_000))),
        ("category twice", |s| s["categories"][0]["id"] = s["categories"][1]["id"].clone()),
        ("calendar over its size", |s| s["calendar"] = json!("a".repeat(300_000))),
    ];
    for (what, change) in changes {
        assert_eq!(changed(change).err(), Some(Code::CatalogueDamaged), "{what}");
    }
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    let deep = format!("{{\"calendar\":{}", "[".repeat(100_000));
    assert_eq!(Source::parse(deep.as_bytes()).unwrap_err().code(), Code::CatalogueDamaged);
}
