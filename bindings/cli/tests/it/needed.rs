//! What is needed first is said before anything is asked for or tried.

use crate::phone::{CARD_PIN, Gateway, IIN, NOBODY, PHONE, PIN, Phone, SERVICE};

#[test]
fn an_unlinked_phone_reads_and_fills_in_but_does_not_sign() {
    let phone = Phone::new(NOBODY);
    let (code, error) = phone.json(&["key", "create"], &[PIN, PIN]);
    assert_eq!((code, error["code"].as_str()), (3, Some("identity.link_required")));
    phone.file("letter.txt", b"text");
    let (code, error) = phone.json(&["sign", "letter.txt"], &[PIN]);
    assert_eq!((code, error["code"].as_str()), (3, Some("identity.link_required")));
    phone.file("all.json", r#"{"iin":"990101500016","full_name":"Үлгібаев Мысал","address":"Астана, Сынақ көшесі, 1","purpose":"bank","language":"kk"}"#.as_bytes());
    let (code, error) = phone.json(&["apply", SERVICE, "--answers", "all.json"], &[PIN]);
    assert_eq!((code, error["code"].as_str()), (3, Some("identity.link_required")));
    // The answers are kept all the same.
    let (_, drafts) = phone.json(&["drafts"], &[]);
    assert_eq!(drafts["drafts"][0]["complete"], true, "{drafts}");
}

#[test]
fn a_linked_phone_without_a_key_does_not_sign() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.run(&["link", "--iin", IIN, "--phone", PHONE], &[CARD_PIN]);
    assert_eq!(phone.run(&["link"], &[&phone.sms_code()]).code, 0);
    let (code, error) = phone.apply(&[]);
    assert_eq!((code, error["code"].as_str()), (3, Some("signature.key_missing")));
    // The PIN is needed, and nobody is there to type it.
    let (code, error) = phone.json(&["key", "create"], &[]);
    assert_eq!((code, error["code"].as_str()), (3, Some("shell.no_input")));
    let (code, error) = phone.json(&["key", "create"], &[PIN, "407194"]);
    assert_eq!((code, error["code"].as_str()), (1, Some("shell.pins_differ")));
    let (code, error) = phone.json(&["key", "create"], &["123456", "123456"]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.pin_weak")));
}

#[test]
fn wrong_answers_are_named_and_kept() {
    let phone = Phone::new(NOBODY);
    phone.file("wrong.json", r#"{"purpose":"other","purpose_other":"үй"}"#.as_bytes());
    let (code, error) = phone.json(&["apply", SERVICE, "--answers", "wrong.json"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("input.answer")));
    let fields = error["fields"].as_array().unwrap();
    let of = |id: &str| fields.iter().find(|f| f["field"] == id).unwrap_or_else(|| panic!("{id}: {error}"));
    assert_eq!(of("purpose_other")["keyword"], "minLength");
    assert_eq!(of("language")["keyword"], "required");
    assert!(!of("language")["text"].as_str().unwrap().is_empty());

    // What the file says and the form does not ask is a mistake of the script.
    phone.file("odd.json", br#"{"colour":"blue"}"#);
    let (code, error) = phone.json(&["apply", SERVICE, "--answers", "odd.json"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("shell.no_question")));
    phone.file("torn.json", br#"{"purpose":"#);
    let (code, error) = phone.json(&["apply", SERVICE, "--answers", "torn.json"], &[]);
    assert_eq!((code, error["code"].as_str()), (2, Some("shell.answers")));
    let (code, _) = phone.json(&["apply", SERVICE, "--answers", "absent.json"], &[]);
    assert_eq!(code, 1);
    // All of that was one draft.
    assert_eq!(phone.json(&["drafts"], &[]).1["drafts"].as_array().unwrap().len(), 1);
}

#[test]
fn erasing_wants_a_yes() {
    let phone = Phone::new(NOBODY);
    phone.file("some.json", br#"{"purpose":"bank"}"#);
    phone.run(&["apply", SERVICE, "--answers", "some.json"], &[]);
    let ran = phone.run(&["--lang", "en", "erase"], &["y"]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("forms that are begun: 1") && ran.err.contains("--yes"), "{}", ran.err);
    assert_eq!(phone.json(&["drafts"], &[]).1["drafts"].as_array().unwrap().len(), 1);
    let (code, erased) = phone.json(&["erase", "--yes"], &[]);
    assert_eq!((code, erased["drafts"].as_u64()), (0, Some(1)));
    assert_eq!(phone.json(&["doctor"], &[]).1["vault"]["state"], "absent");
}
