//! The forms of the catalogue.

use std::{fs, path::PathBuf};

use proptest::{prelude::*, test_runner::TestRunner};
use qyzmet_core::{
    Lang, Text,
    forms::{Block, Draft, Form, Schema, render, sealed_answers},
};
use serde_json::{Map, Value, json};

use super::judge::{differ, judge};

const IDS: [&str; 4] = ["address-certificate", "doctor-home", "kindergarten-queue", "pension-contributions"];

fn bytes(id: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("catalogue/forms/{id}.json"));
    fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn source(id: &str) -> Value {
    serde_json::from_slice(&bytes(id)).unwrap()
}

fn title() -> Text {
    Text { kk: "Қызмет".into(), ru: "Услуга".into(), en: "Service".into() }
}

#[test]
fn every_form_of_the_catalogue_compiles_and_draws_in_three_languages() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("catalogue/forms");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let form = Form::from_json(&fs::read(entry.unwrap().path()).unwrap()).unwrap();
        let draft = Draft::start(&form, "d".into(), 1, None, 0);
        for lang in Lang::ALL {
            let view = render(&form, &draft, &title(), lang);
            assert!(
                !view.complete && view.error_summary.is_empty() && view.next_field.is_some(),
                "{}",
                form.id()
            );
            assert!(view.fields.iter().all(|f| !matches!(f.block, Block::Unknown { .. })), "{}", form.id());
        }
        seen += 1;
    }
    assert!(seen >= IDS.len());
}

/// A value for this property: fitting, nearly, or anything.
fn value(property: &Value) -> BoxedStrategy<Value> {
    let choices = property["enum"].as_array().cloned().unwrap_or_else(|| vec![json!("Әлия"), json!("x")]);
    let near = vec![
        json!(2026),
        json!(2026.0),
        json!(38.5),
        json!(33),
        json!(99),
        json!("2026-11-21"),
        json!("2026-02-30"),
        json!("990101500016"),
        json!("990101500017"),
        json!("+77010000001"),
        json!("87010000001"),
        json!("a1"),
    ];
    prop_oneof![
        6 => prop::sample::select(choices),
        5 => prop::sample::select(near),
        2 => "\\PC{0,130}".prop_map(Value::from),
        1 => (1usize..700).prop_map(|n| json!("ә".repeat(n))),
        1 => any::<f64>().prop_map(|f| json!(f)),
        1 => Just(json!(null)),
        1 => Just(json!([{"deep": [1]}])),
    ]
    .boxed()
}

/// Answers to the form: each property there or not, and now and then one too many.
fn answers(schema: &Value) -> BoxedStrategy<Value> {
    let properties = schema["properties"].as_object().unwrap();
    let each: Vec<_> = properties
        .iter()
        .map(|(name, property)| (Just(name.clone()), prop::option::weighted(0.8, value(property))))
        .collect();
    let strange = prop::option::weighted(0.1, Just(("strange".to_owned(), json!(1))));
    (each, strange)
        .prop_map(|(each, strange)| {
            let given = each.into_iter().filter_map(|(name, value)| Some((name, value?)));
            Value::Object(given.chain(strange).collect::<Map<_, _>>())
        })
        .boxed()
}

#[test]
fn generated_answers_are_judged_alike() {
    for id in IDS {
        let source = source(id);
        let (schema, judge) = (Schema::compile(&source["schema"]).unwrap(), judge(&source["schema"]));
        let config = ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() };
        let result = TestRunner::new(config).run(&answers(&source["schema"]), |instance| {
            differ(&schema, &judge, &instance).map_or(Ok(()), |d| Err(TestCaseError::fail(d)))
        });
        result.unwrap_or_else(|e| panic!("{id}: {e}"));
    }
}

#[test]
fn whatever_a_draft_holds_it_is_drawn_and_what_is_sealed_fits_the_schema() {
    for id in IDS {
        let source = source(id);
        let (form, judge) = (Form::from_json(&bytes(id)).unwrap(), judge(&source["schema"]));
        let config = ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() };
        let result = TestRunner::new(config).run(&answers(&source["schema"]), |instance| {
            let mut draft = Draft::start(&form, "d".into(), 1, None, 0);
            draft.answers = instance.as_object().unwrap().clone();
            let view = render(&form, &draft, &title(), Lang::Kk);
            let sealed = sealed_answers(&form, &draft, Lang::Kk);
            prop_assert_eq!(view.complete, sealed.is_ok());
            match sealed {
                Ok(sealed) => prop_assert!(judge.is_valid(&Value::Object(sealed.answers))),
                Err(problems) => {
                    prop_assert!(problems.iter().all(|p| !p.text.is_empty() && p.field.is_some()))
                }
            }
            Ok(())
        });
        result.unwrap_or_else(|e| panic!("{id}: {e}"));
    }
}

/// What a citizen types, question by question, until the form is complete.
fn fill(id: &str, typed: &[(&str, &str)]) -> Value {
    let form = Form::from_json(&bytes(id)).unwrap();
    let mut draft = Draft::start(&form, "d".into(), 1, None, 0);
    for (expected, text) in typed {
        let next = render(&form, &draft, &title(), Lang::Kk).next_field;
        assert_eq!(next.as_deref(), Some(*expected), "{id}");
        draft.answer(&form, expected, (*text).into(), 1).unwrap();
    }
    let view = render(&form, &draft, &title(), Lang::Kk);
    assert_eq!((view.next_field, view.complete), (None, true), "{id} {:?}", view.error_summary);
    Value::Object(sealed_answers(&form, &draft, Lang::Kk).ok().unwrap().answers)
}

#[test]
fn the_address_certificate_is_filled_in_by_typing() {
    let answers = fill(
        "address-certificate",
        &[
            ("iin", "990101 500016"),
            ("full_name", "Әлия Сапарова"),
            ("address", "Астана, Достық 1"),
            ("purpose", "басқа жерге"),
            ("purpose_other", "Елшілікке"),
            ("language", "kk"),
        ],
    );
    assert_eq!(answers["purpose"], "other");
    assert_eq!(answers["iin"], "990101500016");
}

#[test]
fn the_doctor_is_called_by_typing() {
    let answers = fill(
        "doctor-home",
        &[
            ("patient", "me"),
            ("symptoms", "Жөтел"),
            ("temperature", "38,5"),
            ("since", "21.11.2026"),
            ("address", "Астана, Достық 1"),
            ("access", ""),
            ("iin", "990101500016"),
            ("phone", "8 701 000 00 01"),
        ],
    );
    assert_eq!(answers["temperature"], 38.5);
    assert_eq!(answers["since"], "2026-11-21");
    assert_eq!(answers["phone"], "+77010000001");
    assert!(answers.get("patient_iin").is_none() && answers.get("access").is_none());
}

#[test]
fn the_kindergarten_queue_asks_for_the_town_only_in_a_region() {
    let until_place = [("child_iin", "990101500708"), ("child_name", "Алан"), ("relation", "mother")];
    let after = [
        ("kindergartens", "№ 12"),
        ("start_year", "2027"),
        ("education_language", "kk"),
        ("special_needs", "none"),
        ("privilege", "none"),
    ];
    let city: Vec<_> = until_place.iter().chain(&[("region", "astana")]).chain(&after).copied().collect();
    assert!(fill("kindergarten-queue", &city).get("locality").is_none());
    let region: Vec<_> = until_place
        .iter()
        .chain(&[("region", "abai-region"), ("locality", "Семей")])
        .chain(&after)
        .copied()
        .collect();
    assert_eq!(fill("kindergarten-queue", &region)["locality"], "Семей");
}

#[test]
fn the_pension_form_asks_for_a_period_only_when_one_is_chosen() {
    let typed = [
        ("iin", "990101500016"),
        ("full_name", "Әлия Сапарова"),
        ("period", "chosen"),
        ("period_from", "1.1.2024"),
        ("period_to", "2026-01-01"),
        ("purpose", "self"),
        ("language", "ru"),
    ];
    let answers = fill("pension-contributions", &typed);
    assert_eq!(
        (&answers["period_from"], &answers["period_to"]),
        (&json!("2024-01-01"), &json!("2026-01-01"))
    );
}
