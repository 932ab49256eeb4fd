//! Generated schemas of the profile, generated values: same verdict, same paths, same keywords.

use proptest::prelude::*;
use qyzmet_core::forms::Schema;
use serde_json::{Map, Value, json};

use super::judge::{differ, judge};

/// Few names and values, so that schemas and instances meet.
fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["a", "b", "c", "x/y~"]).prop_map(str::to_owned)
}

fn scalar() -> impl Strategy<Value = Value> {
    let fixed = vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(1),
        json!(1.0),
        json!(-0.0),
        json!(1.5),
        json!(-3),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("a"),
        json!("ab"),
        json!("қ"),
        json!("😀"),
        json!("5"),
        json!("2024-02-29"),
        json!("2023-02-29"),
        json!("990101500016"),
        json!("990101500017"),
        json!("+77010000001"),
    ];
    prop_oneof![
        6 => prop::sample::select(fixed),
        1 => "\\PC{0,6}".prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_filter_map("JSON has no such number", |f| serde_json::Number::from_f64(f).map(Value::Number)),
    ]
}

fn instance() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            4 => prop::collection::btree_map(name(), inner.clone(), 0..5)
                .prop_map(|m| Value::Object(m.into_iter().collect())),
            1 => prop::collection::vec(inner, 0..3).prop_map(Value::Array),
        ]
    })
}

fn distinct(values: Vec<Value>) -> Vec<Value> {
    let same = |a: &Value, b: &Value| a == b || a.as_f64().is_some() && a.as_f64() == b.as_f64();
    let mut kept: Vec<Value> = Vec::new();
    for value in values {
        if !kept.iter().any(|k| same(k, &value)) {
            kept.push(value);
        }
    }
    kept
}

fn plain_keyword() -> impl Strategy<Value = (&'static str, Value)> {
    let types = vec!["null", "boolean", "integer", "number", "string", "array", "object"];
    let patterns = vec!["^[^0-9]+$", "^[a-b]{1,2}$", r"^(?:\d|қ)*$", "^$", "^[A-ZӘҒ]?a$"];
    let number =
        prop_oneof![Just(json!(0)), Just(json!(1.5)), Just(json!(-3)), any::<i32>().prop_map(Value::from)];
    prop_oneof![
        prop::sample::select(types.clone()).prop_map(|t| ("type", json!(t))),
        prop::sample::subsequence(types, 1..4).prop_map(|t| ("type", json!(t))),
        scalar().prop_map(|v| ("const", v)),
        prop::collection::vec(scalar(), 1..14).prop_map(|v| ("enum", Value::Array(distinct(v)))),
        (0u8..4).prop_map(|n| ("minLength", json!(n))),
        (0u8..4).prop_map(|n| ("maxLength", json!(n))),
        number.clone().prop_map(|n| ("minimum", n)),
        number.prop_map(|n| ("maximum", n)),
        prop::sample::select(patterns).prop_map(|p| ("pattern", json!(p))),
        prop::sample::select(vec!["date", "iin", "phone-kz"]).prop_map(|f| ("format", json!(f))),
        prop::collection::btree_set(name(), 0..4).prop_map(|n| ("required", json!(n))),
    ]
}

fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => any::<bool>().prop_map(Value::Bool),
        8 => prop::collection::vec(plain_keyword(), 0..4).prop_map(object),
    ];
    leaf.prop_recursive(3, 20, 3, |inner| {
        let branches = || prop::collection::vec(inner.clone(), 1..4);
        let properties = prop::collection::btree_map(name(), inner.clone(), 0..4);
        let nested = prop_oneof![
            3 => (properties, any::<bool>()).prop_map(|(p, open)| vec![
                ("properties", json!(p)), ("additionalProperties", json!(open))]),
            1 => branches().prop_map(|b| vec![("allOf", json!(b))]),
            1 => branches().prop_map(|b| vec![("anyOf", json!(b))]),
            1 => branches().prop_map(|b| vec![("oneOf", json!(b))]),
            1 => inner.clone().prop_map(|s| vec![("not", s)]),
            2 => (inner.clone(), prop::option::of(inner.clone()), prop::option::of(inner.clone())).prop_map(|(i, t, e)| {
                let branches = [("then", t), ("else", e)].into_iter().filter_map(|(k, s)| Some((k, s?)));
                std::iter::once(("if", i)).chain(branches).collect()
            }),
        ];
        let beside = prop::collection::vec(plain_keyword(), 0..3);
        (nested, beside).prop_map(|(nested, beside)| object(nested.into_iter().chain(beside).collect()))
    })
}

fn object(members: Vec<(&'static str, Value)>) -> Value {
    let members = members.into_iter().map(|(k, v)| (k.to_owned(), v));
    let mut schema: Map<_, _> = members.collect();
    // The profile has no closed object that requires what it can't have.
    if schema.get("additionalProperties") == Some(&json!(false)) {
        let known = schema["properties"].clone();
        if let Some(Value::Array(names)) = schema.get_mut("required") {
            names.retain(|name| known.get(name.as_str().unwrap()).is_some());
        }
    }
    Value::Object(schema)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn generated_schemas_are_judged_alike(schema in schema(), instances in prop::collection::vec(instance(), 1..6)) {
        let compiled = Schema::compile(&schema).map_err(|e| TestCaseError::fail(format!("{schema}: {e}")))?;
        let judge = judge(&schema);
        for instance in &instances {
            if let Some(difference) = differ(&compiled, &judge, instance) {
                return Err(TestCaseError::fail(format!("{schema}\n{difference}")));
            }
        }
    }

    #[test]
    fn no_json_is_too_strange_to_compile(source in instance(), schema in schema(), keyword in "[a-zA-Z$]{1,12}") {
        let _ = Schema::compile(&source);
        let mut strange = schema;
        if let Value::Object(members) = &mut strange {
            members.insert(keyword, source);
            let _ = Schema::compile(&strange);
        }
    }
}
