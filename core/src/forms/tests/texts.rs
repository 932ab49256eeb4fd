//! What is wrong, said in three languages.

use super::{start, title};
use crate::{
    Lang,
    forms::{
        Answer, Form, render,
        samples::{all_widgets, compile, control, form_json, text, with},
    },
    text::has,
};
use serde_json::{Value, json};

const IDS: [&str; 32] = [
    "form-yes",
    "form-no",
    "form-error-required",
    "form-error-required-choice",
    "form-error-required-checkbox",
    "form-error-type",
    "form-error-number",
    "form-error-integer",
    "form-error-flag",
    "form-error-choice",
    "form-error-min-length",
    "form-error-max-length",
    "form-error-pattern",
    "form-error-minimum",
    "form-error-maximum",
    "form-error-date",
    "form-error-iin",
    "form-error-phone",
    "form-error-hostile",
    "form-error-too-long",
    "form-error-other",
    "form-prefill-citizen-iin",
    "form-prefill-citizen-full-name",
    "form-prefill-citizen-birth-date",
    "form-prefill-citizen-phone",
    "form-prefill-citizen-address",
    "form-note-update",
    "form-note-depends",
    "form-note-redo",
    "form-note-changed",
    "form-note-changed-redo",
    "form-note-dropped",
];

/// What a citizen reads when this question is answered so.
fn said(form: &Form, id: &str, answer: Answer) -> [String; 3] {
    let mut draft = start(form, None);
    draft.answer(form, id, answer, 2).unwrap();
    Lang::ALL.map(|lang| {
        let view = render(form, &draft, &title(), lang);
        let field = view.fields.into_iter().find(|f| f.id == id).unwrap();
        field.error.expect("an error").text
    })
}

fn required(property: Value, widget: &str, more: Value) -> Form {
    compile(&form_json(&["a"], json!({"a": property}), vec![with(control("a", widget), more)])).unwrap()
}

#[test]
fn every_message_is_there_in_every_language() {
    for id in IDS {
        for lang in Lang::ALL {
            assert!(has(lang, id, None), "{lang} {id}");
        }
    }
}

#[test]
fn every_kind_of_mistake_has_words_that_say_how_to_mend_it() {
    let form = all_widgets();
    let cases: [(&str, Answer, [&str; 3]); 12] = [
        ("name", "Ә".into(), ["кемінде 2 таңба", "не меньше 2 знаков, сейчас 1", "at least 2 characters"]),
        (
            "name",
            Answer::Text("ә".repeat(41)),
            ["ең көбі 40 таңба, қазір 41", "не больше 40 знаков, сейчас 41", "at most 40 characters"],
        ),
        ("count", "3001".into(), ["3000 немесе одан аз", "3000 или меньше", "3000 or less"]),
        ("count", "1,5".into(), ["Бүтін санмен", "целое число", "whole number"]),
        ("degrees", "30".into(), ["34,5 немесе одан көп", "34,5 или больше", "34.5 or more"]),
        ("degrees", "ыстық".into(), ["Санмен жазыңыз", "Напишите число", "Write a number"]),
        ("day", "ертең".into(), ["21.11.2026", "21.11.2026", "21.11.2026"]),
        ("mobile", "112".into(), ["+7 701", "+7 701", "+7 701"]),
        ("person", "1".into(), ["12 цифр", "12 цифр", "12 digits"]),
        ("colour", "?".into(), ["Тізімнен", "из списка", "from the list"]),
        ("agree", "?".into(), ["«Иә» немесе «жоқ»", "«да» или «нет»", "“yes” or “no”"]),
        ("story", "a\u{200b}b".into(), ["көрінбейтін", "невидимые", "can’t be seen"]),
    ];
    for (id, answer, expected) in cases {
        let said = said(&form, id, answer);
        for (said, expected) in said.iter().zip(expected) {
            assert!(said.contains(expected), "{id}: {said:?} / {expected:?}");
        }
    }
    let long = said(&form, "name", Answer::Text("ә".repeat(5000)));
    assert!(long.iter().all(|t| t.contains("4000")), "{long:?}");
}

#[test]
fn what_is_missing_is_asked_for_by_kind() {
    let options =
        json!({"options": [{"const": "x", "label": text("X")}, {"const": "y", "label": text("Y")}]});
    let radio = required(json!({"type": "string", "enum": ["x", "y"]}), "radio", options);
    assert_eq!(
        said(&radio, "a", Answer::Empty),
        ["Біреуін таңдаңыз.", "Выберите один вариант.", "Choose one."]
    );
    let tick = required(json!({"type": "boolean", "const": true}), "checkbox", json!({}));
    for answer in [Answer::Empty, Answer::Flag(false)] {
        assert_eq!(said(&tick, "a", answer)[2], "A tick is needed here.");
    }
    let line = required(json!({"type": "string", "pattern": "^[^0-9]+$"}), "text", json!({}));
    assert_eq!(said(&line, "a", Answer::Empty)[2], "Answer this question.");
    assert!(said(&line, "a", "5".into())[2].contains("another way"));
}

#[test]
fn the_forms_own_words_go_first() {
    let own = json!({"errors": {"required": text("Tell us"), "pattern": text("No digits")}});
    let form = required(json!({"type": "string", "pattern": "^[^0-9]+$"}), "text", own);
    assert_eq!(said(&form, "a", Answer::Empty), ["Tell us қ", "Tell us р", "Tell us"]);
    assert_eq!(said(&form, "a", "5".into())[0], "No digits қ");
}
