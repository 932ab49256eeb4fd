//! Rules: what is shown, open, required and sent.

use serde_json::{Value, json};

use super::{field, keyword, start, view};
use crate::{
    Code, Lang,
    forms::{
        Draft, Form,
        samples::{compile, control, form_json, rule, text, with},
        sealed_answers,
    },
};

/// a -> b (shown when a is "x") -> c (shown when b is there), a note, and d open only while a is "x".
fn chain(allof: Value) -> Form {
    let string = || json!({"type": "string"});
    let elements = vec![
        control("a", "text"),
        with(control("b", "text"), rule("SHOW", "a", json!({"const": "x"}))),
        with(control("c", "text"), rule("HIDE", "b", json!({"const": "no"}))),
        with(control("e", "text"), rule("SHOW", "b", json!({"minLength": 1}))),
        with(control("d", "text"), rule("ENABLE", "a", json!({"const": "x"}))),
        with(
            json!({"type": "Info", "id": "note", "label": text("Mind")}),
            rule("SHOW", "a", json!({"enum": ["x", "y"]})),
        ),
    ];
    let mut json = form_json(
        &["a"],
        json!({"a": string(), "b": string(), "c": string(), "d": string(), "e": string()}),
        elements,
    );
    if !allof.is_null() {
        json["schema"]["allOf"] = allof;
    }
    compile(&json).unwrap()
}

fn put(form: &Form, draft: &mut Draft, answers: &[(&str, &str)]) {
    for (id, text) in answers {
        draft.answer(form, id, (*text).into(), 2).unwrap();
    }
}

#[test]
fn a_rule_shows_and_hides_and_a_hidden_answer_counts_as_none() {
    let form = chain(Value::Null);
    let mut draft = start(&form, None);
    let shown = |draft: &Draft| -> Vec<String> {
        view(&form, draft).fields.into_iter().filter(|f| f.visible).map(|f| f.id).collect()
    };
    assert_eq!(shown(&draft), ["a", "c", "d"]);
    put(&form, &mut draft, &[("a", "x"), ("b", "no")]);
    assert_eq!(shown(&draft), ["a", "b", "e", "d", "note"]);
    put(&form, &mut draft, &[("e", "kept"), ("a", "y")]);
    // b is hidden, so its answer no longer hides c nor shows e.
    assert_eq!(shown(&draft), ["a", "c", "d", "note"]);
    assert_eq!(draft.answers["e"], "kept");
    let sealed = sealed_answers(&form, &draft, Lang::En).ok().unwrap();
    assert_eq!(Value::Object(sealed.answers), json!({"a": "y"}));
    put(&form, &mut draft, &[("a", "x")]);
    assert_eq!(field(&view(&form, &draft), "e").shown_value, "kept");
}

#[test]
fn a_hidden_question_takes_no_answer_and_a_closed_one_says_why() {
    let form = chain(Value::Null);
    let mut draft = start(&form, None);
    let hidden = draft.answer(&form, "b", "1".into(), 2).unwrap_err();
    assert_eq!(hidden.code(), Code::AnswerInvalid);
    for id in ["note", "nothing"] {
        assert_eq!(draft.answer(&form, id, "1".into(), 2).unwrap_err().code(), Code::AnswerInvalid);
    }
    draft.answer(&form, "d", "1".into(), 2).unwrap();
    let closed = view(&form, &draft);
    assert!(!field(&closed, "d").enabled && field(&closed, "d").value.is_none());
    assert_eq!(
        field(&closed, "d").note.as_deref(),
        Some("This question depends on your answer to another: a")
    );
    assert_eq!(keyword(&closed, "d").as_deref(), Some("disabled"));
    put(&form, &mut draft, &[("a", "x"), ("d", "1")]);
    let open = view(&form, &draft);
    assert!(field(&open, "d").enabled && field(&open, "d").note.is_none());
    assert_eq!(keyword(&open, "d"), None);
}

#[test]
fn required_follows_the_branch_that_is_taken() {
    let when = |value: &str| json!({"properties": {"a": {"const": value}}, "required": ["a"]});
    let form = chain(json!([{"if": when("x"), "then": {"required": ["b"]}, "else": {"required": ["d"]}}]));
    let mut draft = start(&form, None);
    put(&form, &mut draft, &[("a", "x")]);
    let x = view(&form, &draft);
    assert!(field(&x, "b").required && !field(&x, "d").required);
    put(&form, &mut draft, &[("a", "y")]);
    assert!(field(&view(&form, &draft), "d").required);
}

#[test]
fn what_the_schema_demands_is_shown_whatever_its_rule_says() {
    let form = chain(
        json!([{"if": {"properties": {"a": {"const": "z"}}, "required": ["a"]}, "then": {"required": ["e"]}}]),
    );
    let mut draft = start(&form, None);
    put(&form, &mut draft, &[("a", "z")]);
    let demanded = view(&form, &draft);
    assert!(field(&demanded, "e").visible && !field(&demanded, "b").visible);
    assert_eq!(demanded.next_field.as_deref(), Some("c"));
    put(&form, &mut draft, &[("e", "1")]);
    assert!(view(&form, &draft).complete);
}

#[test]
fn a_closed_question_that_is_required_says_what_it_waits_for() {
    let elements =
        vec![control("a", "text"), with(control("b", "text"), rule("DISABLE", "a", json!({"const": "x"})))];
    let form =
        compile(&form_json(&["b"], json!({"a": {"type": "string"}, "b": {"type": "string"}}), elements))
            .unwrap();
    let mut draft = start(&form, None);
    assert!(field(&view(&form, &draft), "b").enabled);
    put(&form, &mut draft, &[("a", "x")]);
    draft.pass_all(&form, 3);
    assert_eq!(keyword(&view(&form, &draft), "b").as_deref(), Some("disabled"));
}

#[test]
fn problems_about_the_answers_together_stand_alone_and_last() {
    let elements = vec![control("a", "text"), control("b", "text")];
    let mut json = form_json(&["a"], json!({"a": {"type": "string"}, "b": {"type": "string"}}), elements);
    json["schema"]["allOf"] =
        json!([{"anyOf": [{"required": ["b"]}, {"properties": {"a": {"const": "x"}}}]}]);
    let form = compile(&json).unwrap();
    let mut draft = start(&form, None);
    put(&form, &mut draft, &[("a", "y")]);
    let view = view(&form, &draft);
    assert!(!view.complete);
    let [problem] = &view.error_summary[..] else { panic!("one problem") };
    assert_eq!((&problem.field, problem.keyword.as_str()), (&None, "anyOf"));
    assert_eq!(sealed_answers(&form, &draft, Lang::En).err().unwrap().len(), 1);
}
