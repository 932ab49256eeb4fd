//! What a form must keep, beyond its schema.

use serde_json::{Value, json};

use crate::{
    Code,
    forms::samples::{all_widgets, compile, control, form_json, rule, text, with},
};

fn base() -> Value {
    let elements = vec![
        with(
            control("a", "select"),
            json!({"options": [
            {"const": "x", "label": text("X")}, {"const": "y", "label": text("Y")}]}),
        ),
        control("b", "text"),
    ];
    form_json(&["a"], json!({"a": {"type": "string", "enum": ["x", "y"]}, "b": {"type": "string"}}), elements)
}

#[track_caller]
fn refused(change: impl FnOnce(&mut Value), why: &str) {
    let mut form = base();
    change(&mut form);
    let error = compile(&form).map(|_| ()).unwrap_err();
    assert_eq!(error.code(), Code::FormUnsupported);
    assert!(error.developer_text().contains(why), "{}", error.developer_text());
}

#[test]
fn good_forms_compile() {
    compile(&base()).unwrap();
    all_widgets();
}

#[test]
fn a_form_that_is_none_is_refused() {
    refused(|f| f["id"] = json!("Bad Id"), "id");
    refused(|f| f["version"] = json!(0), "version");
    refused(|f| f["service"] = json!("1"), "service");
    refused(|f| f["extra"] = json!(1), "no form of ours");
    refused(|f| f["steps"] = json!([]), "steps");
    refused(|f| f["steps"][0]["elements"] = json!([]), "elements");
    refused(|f| f["steps"][0]["title"]["kk"] = json!(" "), "empty");
    refused(|f| f["steps"][0]["title"] = json!({"kk": "a", "ru": "b"}), "no form of ours");
    refused(|f| f["steps"][0]["elements"][1]["type"] = json!("Group"), "no form of ours");
    refused(|f| f["steps"][0]["elements"][1]["onclick"] = json!("x"), "no form of ours");
    refused(|f| f["steps"] = json!([f["steps"][0], f["steps"][0]]), "repeated");
    let huge = vec![b' '; crate::forms::Form::MAX_BYTES + 1];
    assert_eq!(crate::forms::Form::from_json(&huge).map(|_| ()).unwrap_err().code(), Code::FormUnsupported);
}

#[test]
fn a_schema_that_does_not_suit_is_refused() {
    refused(|f| f["schema"]["type"] = json!("array"), "no object");
    refused(|f| f["schema"]["additionalProperties"] = json!(true), "not closed");
    refused(|f| f["schema"]["properties"]["c"] = json!({"type": "string"}), "never asked");
    refused(|f| f["schema"]["properties"]["b"] = json!({"type": "object"}), "a property is a string");
    refused(|f| f["schema"]["properties"]["b"] = json!({"$ref": "#"}), "no such keyword");
    refused(|f| f["schema"]["properties"]["b"] = json!({"type": "integer"}), "does not fit");
    refused(|f| f["schema"]["properties"] = json!({}), "");
}

#[test]
fn elements_that_do_not_suit_are_refused() {
    refused(|f| f["steps"][0]["elements"][1]["scope"] = json!("#/properties/z"), "no such property");
    refused(|f| f["steps"][0]["elements"][1]["scope"] = json!("#/properties/a"), "stands twice");
    refused(|f| f["steps"][0]["elements"][1]["scope"] = json!("#/$defs/a"), "not #/properties");
    refused(|f| f["steps"][0]["elements"][1]["widget"] = json!("date"), "does not fit");
    refused(|f| f["steps"][0]["elements"][1]["widget"] = json!("select"), "choices");
    refused(|f| f["steps"][0]["elements"][0]["options"][1]["const"] = json!("z"), "not those of the enum");
    refused(|f| f["steps"][0]["elements"][1]["prefill"] = json!("citizen.shoe_size"), "unknown source");
    refused(|f| f["steps"][0]["elements"][0]["widget"] = json!("text"), "choices");
    let note = json!({"type": "Info", "id": "a", "label": text("Twice")});
    refused(|f| f["steps"][0]["elements"].as_array_mut().unwrap().push(note), "stands twice");
}

#[test]
fn a_source_of_another_kind_is_refused() {
    let day = with(control("a", "date"), json!({"prefill": "citizen.full_name"}));
    let form = form_json(&[], json!({"a": {"type": "string", "format": "date"}}), vec![day]);
    assert!(compile(&form).map(|_| ()).unwrap_err().developer_text().contains("another kind"));
}

#[test]
fn rules_that_cannot_be_kept_are_refused() {
    let put = |f: &mut Value, place: usize, effect: &str, on: &str| {
        f["steps"][0]["elements"][place]["rule"] = rule(effect, on, json!({"const": "x"}))["rule"].clone();
    };
    refused(|f| put(f, 1, "SHOW", "z"), "looks at no question");
    refused(|f| put(f, 1, "SHOW", "b"), "circle");
    refused(
        |f| {
            put(f, 1, "SHOW", "a");
            put(f, 0, "ENABLE", "b");
        },
        "circle",
    );
    refused(|f| put(f, 0, "HIDE", "b"), "always required");
    refused(|f| put(f, 1, "BLINK", "a"), "no form of ours");
    refused(
        |f| {
            put(f, 1, "SHOW", "a");
            f["steps"][0]["elements"][1]["rule"]["condition"]["schema"] = json!({"$ref": "#"});
        },
        "no such keyword",
    );
}
