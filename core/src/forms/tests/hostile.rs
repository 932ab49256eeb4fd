//! Whatever a shell or a vault hands in: an error beside the field, never a panic.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{field, keyword, start, view};
use crate::{
    Lang,
    forms::{
        Answer, Form,
        samples::{all_widgets, compile, control, form_json, with},
        sealed_answers,
    },
};

#[test]
fn what_cannot_be_taken_leaves_the_old_answer_and_an_error() {
    let form = all_widgets();
    let mut draft = start(&form, None);
    for (id, old, new, expected) in [
        ("name", Answer::from("Әлия"), Answer::Text("ә".repeat(1 << 19)), "tooLong"),
        ("story", Answer::from("жақсы"), Answer::from("a\u{202e}b"), "hostile"),
        ("degrees", Answer::from("38,5"), Answer::Number(f64::NAN), "type"),
    ] {
        draft.answer(&form, id, old, 2).unwrap();
        let before = draft.answers.clone();
        draft.answer(&form, id, new, 3).unwrap();
        assert_eq!(draft.answers, before);
        assert_eq!(keyword(&view(&form, &draft), id).as_deref(), Some(expected));
    }
    // What the citizen meant is not what would be sent, so it is not sent.
    assert_eq!(sealed_answers(&form, &draft, Lang::Kk).err().unwrap().len(), 3);
    for (id, good) in [("name", "Әлия"), ("story", ""), ("degrees", "39")] {
        draft.answer(&form, id, good.into(), 4).unwrap();
    }
    assert!(sealed_answers(&form, &draft, Lang::Kk).is_ok());
}

#[test]
fn a_wrong_type_is_an_error_beside_the_field() {
    let form = all_widgets();
    let mut draft = start(&form, None);
    for (id, answer, expected) in [
        ("name", Answer::Flag(true), "type"),
        ("agree", Answer::from("бәлкім"), "type"),
        ("agree", Answer::Integer(1), "type"),
        ("count", Answer::Number(1.5), "type"),
        ("count", Answer::from("көп"), "type"),
        ("count", Answer::Integer(i64::MIN), "minimum"),
        ("degrees", Answer::Number(f64::MIN), "minimum"),
        ("day", Answer::Integer(5), "format"),
        ("day", Answer::from(json!([["deep"]])), "format"),
        ("colour", Answer::from("қара"), "enum"),
        ("size", Answer::Integer(3), "enum"),
        ("size", Answer::from("3"), "type"),
        ("name", Answer::from("Ә"), "minLength"),
    ] {
        draft.answer(&form, id, answer.clone(), 2).unwrap();
        let view = view(&form, &draft);
        assert_eq!(keyword(&view, id).as_deref(), Some(expected), "{id} {answer:?}");
        assert!(!field(&view, id).error.as_ref().unwrap().text.is_empty());
    }
}

#[test]
fn a_widget_of_a_newer_version_asks_to_update_and_keeps_the_draft() {
    let hologram = |required: &[&str]| {
        compile(&form_json(
            required,
            json!({"a": {"type": "string"}, "face": {"type": "string"}}),
            vec![control("a", "text"), control("face", "hologram")],
        ))
        .unwrap()
    };
    let form = hologram(&["face"]);
    let mut draft = start(&form, None);
    draft.answer(&form, "a", "қалады".into(), 2).unwrap();
    draft.answer(&form, "face", "x".into(), 2).unwrap();
    let shown = view(&form, &draft);
    assert_eq!(field(&shown, "face").block, crate::forms::Block::Unknown { name: "hologram".into() });
    assert_eq!(
        field(&shown, "face").note.as_deref(),
        Some("Update the app to answer this question. What you wrote is kept.")
    );
    assert_eq!(keyword(&shown, "face").as_deref(), Some("unsupported"));
    assert!(!shown.complete && !field(&shown, "face").enabled);
    assert_eq!(draft.answers["a"], "қалады");
    // Answered by a newer version before a downgrade: good as it is.
    draft.refused.clear();
    draft.answers.insert("face".into(), json!("sent"));
    assert!(view(&form, &draft).complete);
    // Where it is optional it stands in nobody's way.
    assert!(view(&hologram(&[]), &start(&hologram(&[]), None)).complete);
}

#[test]
fn a_draft_that_belongs_to_something_else_is_still_drawn() {
    let form = all_widgets();
    let mut draft = start(&form, None);
    draft.answers = json!({"nobody": 1, "note": "x", "name": {"deep": [1]}, "day": null, "count": "x"})
        .as_object()
        .unwrap()
        .clone();
    draft.prefilled.insert("name".into(), "somewhere.else".into());
    draft.refused.insert("story".into(), "newKeyword".into());
    let view = view(&form, &draft);
    assert!(!view.complete);
    assert_eq!(field(&view, "note").value, None);
    assert_eq!(keyword(&view, "story").as_deref(), Some("newKeyword"));
}

fn answer() -> impl Strategy<Value = Answer> {
    let odd = vec![
        "",
        " ",
        "\u{202e}",
        "21.11.2026",
        "8 701 000 00 01",
        "38,5",
        "blue",
        "иә",
        "990101 500016",
        "-",
        "1e999",
    ];
    prop_oneof![
        prop::sample::select(odd).prop_map(Answer::from),
        any::<String>().prop_map(Answer::Text),
        any::<f64>().prop_map(Answer::Number),
        any::<i64>().prop_map(Answer::Integer),
        any::<bool>().prop_map(Answer::Flag),
        Just(Answer::Empty),
    ]
}

fn ruled() -> Form {
    let rules = |on: &str| json!({"rule": {"effect": "SHOW", "condition": {"scope": format!("#/properties/{on}"), "schema": {"minLength": 1}}}});
    let elements = vec![
        control("a", "text"),
        with(control("b", "text"), rules("a")),
        with(control("c", "text"), rules("b")),
    ];
    compile(&form_json(
        &["a"],
        json!({"a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "string"}}),
        elements,
    ))
    .unwrap()
}

proptest! {
    #[test]
    fn any_answers_in_any_order(answers in prop::collection::vec((0usize..12, answer()), 0..20)) {
        for form in [all_widgets(), ruled()] {
            let mut draft = start(&form, None);
            for (place, answer) in &answers {
                let ids: Vec<String> = view(&form, &draft).fields.into_iter().map(|f| f.id).collect();
                let _ = draft.answer(&form, &ids[place % ids.len()], answer.clone(), 2);
                let view = view(&form, &draft);
                let sealed = sealed_answers(&form, &draft, Lang::Ru);
                prop_assert_eq!(view.complete, sealed.is_ok());
                // What is seen is what is wrong: every error of the summary is one of a field's.
                prop_assert!(view.error_summary.iter().all(|p| p.field.is_none() || !p.text.is_empty()));
                if let Ok(sealed) = sealed {
                    prop_assert!(form.schema().accepts(&Value::Object(sealed.answers)));
                }
            }
        }
    }
}
