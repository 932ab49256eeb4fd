//! A form changes under a draft.

use serde_json::{Value, json};

use super::{field, keyword, start, view};
use crate::forms::{
    Answer, Form,
    samples::{compile, control, form_json, with},
    upgrade,
};

fn old() -> Form {
    let string = || json!({"type": "string"});
    let elements = vec![
        control("stays", "text"),
        control("number", "text"),
        control("gone", "text"),
        with(control("name", "text"), json!({"prefill": "citizen.full_name"})),
        control("narrower", "text"),
    ];
    compile(&form_json(&["stays"], json!({"stays": string(), "number": string(), "gone": string(), "name": string(), "narrower": string()}), elements)).unwrap()
}

fn new() -> Form {
    let properties = json!({
        "stays": {"type": "string"}, "number": {"type": "number"}, "name": {"type": "string"},
        "narrower": {"type": "string", "maxLength": 3}, "added": {"type": "string"}
    });
    let elements = ["stays", "name", "narrower", "added"].map(|n| control(n, "text"));
    let elements = elements.into_iter().chain([control("number", "number")]).collect();
    let mut json: Value = form_json(&["stays", "added"], properties, elements);
    json["version"] = json!(2);
    compile(&json).unwrap()
}

#[test]
fn answers_are_read_again_and_nothing_is_lost() {
    let (old, new) = (old(), new());
    let known = crate::forms::Known { full_name: "Әлия".into(), ..Default::default() };
    let mut draft = start(&old, Some(&known));
    for (id, typed) in [("stays", "1"), ("number", "38,5"), ("gone", "сөз"), ("narrower", "ұзын")] {
        draft.answer(&old, id, typed.into(), 2).unwrap();
    }
    let changes = upgrade(&new, &mut draft, 9, 3);
    assert_eq!((changes.dropped, changes.redo), (vec!["gone".to_owned()], vec!["narrower".to_owned()]));
    assert_eq!((draft.form_version, draft.catalogue_version), (2, 9));
    assert_eq!(draft.answers["number"], 38.5);
    assert_eq!(draft.dropped["gone"], "сөз");
    assert_eq!(draft.prefilled["name"], "citizen.full_name");

    let shown = view(&new, &draft);
    assert_eq!(keyword(&shown, "narrower").as_deref(), Some("maxLength"));
    assert_eq!(
        field(&shown, "narrower").note.as_deref(),
        Some("The form has changed: look at this answer again.")
    );
    assert_eq!(shown.next_field.as_deref(), Some("narrower"));
    assert_eq!(shown.notes.len(), 3, "{:?}", shown.notes);

    draft.answer(&new, "narrower", "ал".into(), 4).unwrap();
    let mended = view(&new, &draft);
    assert!(mended.notes.is_empty() && field(&mended, "narrower").note.is_none());
    assert_eq!(mended.next_field.as_deref(), Some("added"));
}

#[test]
fn going_back_brings_the_old_answer_back() {
    let (old, new) = (old(), new());
    let mut draft = start(&old, None);
    draft.answer(&old, "gone", "сөз".into(), 2).unwrap();
    upgrade(&new, &mut draft, 9, 3);
    assert!(!draft.answers.contains_key("gone"));
    upgrade(&old, &mut draft, 8, 4);
    assert_eq!(draft.answers["gone"], "сөз");
    assert!(draft.dropped.is_empty());
}

#[test]
fn the_same_version_changes_nothing() {
    let form = old();
    let mut draft = start(&form, None);
    draft.answer(&form, "gone", Answer::from("x"), 2).unwrap();
    let before = draft.clone();
    assert_eq!(upgrade(&form, &mut draft, 9, 3), Default::default());
    assert_eq!(draft, before);
}
