#![allow(clippy::unwrap_used)]
//! The real catalogue passes, and every rule bites on a catalogue that breaks it.

use std::{collections::BTreeSet, path::PathBuf};

use serde_json::{Value, json};

use super::run;
use crate::publisher::{Files, LoadError};

fn files() -> Files {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../core/catalogue");
    Files::read(&folder).unwrap()
}

/// Rules that bite after the change.
fn rules(change: impl FnOnce(&mut Files)) -> BTreeSet<&'static str> {
    let mut files = files();
    change(&mut files);
    run(&files).into_iter().map(|i| i.rule).collect()
}

fn service<'a>(files: &'a mut Files, slug: &str) -> &'a mut Value {
    files.services.get_mut(slug).unwrap()
}

fn form<'a>(files: &'a mut Files, id: &str) -> &'a mut Value {
    files.forms.get_mut(id).unwrap()
}

#[test]
fn the_real_catalogue_is_fit_to_be_published() {
    let issues = run(&files());
    assert!(issues.is_empty(), "{}", LoadError::Lint(issues));
}

const ADDRESS: &str = "address-certificate";
const DOCTOR: &str = "doctor-home";

/// A rule, and a change that breaks it.
type Case = (&'static str, fn(&mut Files));

const SERVICE_CASES: &[Case] = &[
    ("schema", |f| service(f, ADDRESS)["extra"] = json!(1)),
    ("schema", |f| service(f, ADDRESS)["title"]["kk"] = json!("Мекенжай анықтамасы.")),
    ("schema", |f| f.schemas.clear()),
    ("count", |f| drop(f.services.remove("passport"))),
    ("unique", |f| service(f, ADDRESS)["code"] = json!("90060010")),
    ("unique", |f| service(f, ADDRESS)["slug"] = json!("passport")),
    ("unique", |f| service(f, ADDRESS)["rank"] = json!(2)),
    ("file-name", |f| service(f, ADDRESS)["slug"] = json!("address-paper")),
    ("heading", |f| service(f, ADDRESS)["category"] = json!("nowhere")),
    ("heading", |f| service(f, ADDRESS)["situation"] = json!("nowhere")),
    ("channels", |f| service(f, ADDRESS)["channels"] = json!(["portal", "app"])),
    ("form-link", |f| drop(f.forms.remove(ADDRESS))),
    ("form-link", |f| service(f, "passport")["form"] = json!(DOCTOR)),
    ("form-link", |f| drop(service(f, DOCTOR).as_object_mut().unwrap().remove("form"))),
    ("guide", |f| service(f, ADDRESS)["guide"] = json!([])),
    ("guide", |f| service(f, ADDRESS)["guide"][1]["text"]["en"] = json!(" ")),
    ("synonym-twice", |f| service(f, ADDRESS)["synonyms"]["ru"][1] = json!("адресная справка")),
];

const FORM_CASES: &[Case] = &[
    ("schema", |f| form(f, DOCTOR)["schema"]["properties"]["symptoms"]["pattern"] = json!("^(?=а)$")),
    ("schema", |f| form(f, DOCTOR)["schema"]["properties"]["symptoms"]["pattern"] = json!("^($")),
    ("file-name", |f| form(f, DOCTOR)["id"] = json!("doctor")),
    ("scope", |f| form(f, DOCTOR)["steps"][0]["elements"][1]["scope"] = json!("#/properties/nobody")),
    ("scope", |f| {
        form(f, DOCTOR)["steps"][0]["elements"][2]["rule"]["condition"]["scope"] =
            json!("#/properties/nobody");
    }),
    ("asked-once", |f| {
        let twice = form(f, DOCTOR)["steps"][1]["elements"][0].clone();
        form(f, DOCTOR)["steps"][1]["elements"].as_array_mut().unwrap().push(twice);
    }),
    ("asked-once", |f| {
        form(f, DOCTOR)["schema"]["properties"]["unasked"] = json!({"type": "string"});
    }),
    ("options", |f| form(f, DOCTOR)["steps"][0]["elements"][1]["options"][0]["const"] = json!("you")),
    ("options", |f| {
        form(f, DOCTOR)["schema"]["properties"]["patient"]["enum"] = json!(["child", "me", "other"]);
    }),
    ("widget", |f| form(f, DOCTOR)["steps"][1]["elements"][0]["widget"] = json!("number")),
    ("widget", |f| form(f, DOCTOR)["steps"][0]["elements"][2]["widget"] = json!("text")),
    ("ids", |f| form(f, DOCTOR)["steps"][1]["id"] = json!("patient")),
    ("ids", |f| {
        let note = form(f, DOCTOR)["steps"][0]["elements"][0].clone();
        form(f, DOCTOR)["steps"][1]["elements"].as_array_mut().unwrap().push(note);
    }),
    ("required", |f| {
        let required = form(f, DOCTOR)["schema"]["required"].as_array_mut().unwrap();
        required.push(json!("nobody"));
    }),
    ("required", |f| form(f, DOCTOR)["schema"]["allOf"][0]["then"]["required"] = json!(["nobody"])),
    ("conditional", |f| {
        let required = form(f, DOCTOR)["schema"]["required"].as_array_mut().unwrap();
        required.push(json!("patient_iin"));
    }),
    ("conditional", |f| {
        form(f, DOCTOR)["schema"]["allOf"][0]["if"]["properties"]["patient"] = json!({"const": "child"});
    }),
    ("conditional", |f| {
        form(f, DOCTOR)["steps"][0]["elements"][2]["rule"]["effect"] = json!("HIDE");
    }),
];

const LETTER_CASES: &[Case] = &[
    ("kazakh-letters", |f| {
        service(f, ADDRESS)["summary"]["kk"] = json!("Азаматтарга арналган аныктама бар болады");
    }),
    ("kazakh-letters", |f| {
        let mut text = service(f, ADDRESS).to_string();
        for (kazakh, plain) in [("ә", "а"), ("ғ", "г"), ("қ", "к"), ("ң", "н"), ("ө", "о")] {
            text = text.replace(kazakh, plain);
        }
        for (kazakh, plain) in [("ұ", "у"), ("ү", "у"), ("һ", "х"), ("і", "и"), ("Қ", "К")] {
            text = text.replace(kazakh, plain);
        }
        *service(f, ADDRESS) = serde_json::from_str(&text).unwrap();
    }),
    ("kazakh-is-russian", |f| {
        service(f, ADDRESS)["title"]["kk"] = service(f, ADDRESS)["title"]["ru"].clone();
    }),
    ("russian-letters", |f| service(f, ADDRESS)["title"]["kk"] = json!("Объект анықтамасы")),
    // A Latin i in a Kazakh word, and a Cyrillic a in an English one.
    ("mixed-alphabets", |f| service(f, ADDRESS)["title"]["kk"] = json!("Жеке куәлiк")),
    ("mixed-alphabets", |f| service(f, ADDRESS)["synonyms"]["ru"][0] = json!("cправка")),
    ("english-letters", |f| service(f, ADDRESS)["title"]["en"] = json!("Адрес")),
    ("composed", |f| service(f, ADDRESS)["title"]["kk"] = json!("Мекенжаи\u{306} анықтамасы")),
    ("empty-text", |f| f.taxonomy["situations"][0]["title"]["ru"] = json!("")),
    ("schema", |f| f.taxonomy["categories"].as_array_mut().unwrap().swap(0, 1)),
    ("deadlines", |f| f.deadlines = json!({"spec": "other"})),
    ("deadlines", |f| f.calendar = json!([])),
];

#[test]
fn every_rule_bites() {
    for cases in [SERVICE_CASES, FORM_CASES, LETTER_CASES] {
        for (i, (rule, change)) in cases.iter().enumerate() {
            let found = rules(change);
            assert!(found.contains(rule), "case {i} should break {rule}, broke {found:?}");
        }
    }
}

#[test]
fn a_catalogue_that_breaks_a_rule_is_not_put_together() {
    let mut files = files();
    service(&mut files, ADDRESS)["rank"] = json!(2);
    assert!(matches!(files.source(1), Err(LoadError::Lint(_))));
}

#[test]
fn no_shape_makes_the_linter_panic() {
    for nonsense in [json!(null), json!([]), json!("x"), json!({"steps": 5, "schema": []})] {
        let mut files = files();
        for value in files.services.values_mut().chain(files.forms.values_mut()) {
            *value = nonsense.clone();
        }
        files.taxonomy = nonsense;
        assert!(!run(&files).is_empty());
    }
}
