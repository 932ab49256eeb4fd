//! Paths into a result, and whether what is there meets what was expected. Pure.

use serde_json::{Map, Value};

/// Characters of a value that are shown of it.
const SHOWN: usize = 200;

/// What a path leads to; `None` when it leads nowhere.
pub(crate) fn at<'a>(root: &'a Value, path: &str) -> Option<&'a Value> {
    if path == "." {
        return Some(root);
    }
    path.split('.').try_fold(root, |value, name| match value {
        Value::Object(members) => members.get(name),
        Value::Array(list) => match name.split_once('=') {
            Some((key, wanted)) => list.iter().find(|e| e.get(key).is_some_and(|v| text(v) == wanted)),
            None => list.get(name.parse::<usize>().ok()?),
        },
        _ => None,
    })
}

/// A text as it is, anything else as JSON.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether what a path led to meets the expectation.
pub(crate) fn meets(expected: &Value, got: Option<&Value>) -> bool {
    let matcher = expected.as_object().filter(|o| o.len() == 1).and_then(|o| o.iter().next());
    if let Some((name, wanted)) = matcher
        && let Some(met) = special(name, wanted, got)
    {
        return met;
    }
    got.is_some_and(|got| same(expected, got))
}

/// What is more than a value; `None` when this is no such expectation.
fn special(name: &str, wanted: &Value, got: Option<&Value>) -> Option<bool> {
    Some(match name {
        "nothing" => got.is_none(),
        "not" => got.is_some() && !meets(wanted, got),
        "contains" => match (got, wanted) {
            (Some(Value::String(text)), Value::String(part)) => text.contains(part.as_str()),
            (Some(Value::Array(list)), _) => list.iter().any(|e| meets(wanted, Some(e))),
            _ => false,
        },
        "prefix" => match (got, wanted) {
            (Some(Value::String(text)), Value::String(part)) => text.starts_with(part.as_str()),
            _ => false,
        },
        "count" => got.and_then(Value::as_array).map(|l| l.len() as u64) == wanted.as_u64(),
        "atLeast" => got.and_then(Value::as_f64).is_some_and(|n| wanted.as_f64().is_some_and(|w| n >= w)),
        "atMost" => got.and_then(Value::as_f64).is_some_and(|n| wanted.as_f64().is_some_and(|w| n <= w)),
        "oneOf" => wanted.as_array().is_some_and(|l| l.iter().any(|e| meets(e, got))),
        _ => return None,
    })
}

fn same(expected: &Value, got: &Value) -> bool {
    match (expected, got) {
        (Value::Array(e), Value::Array(g)) => {
            e.len() == g.len() && e.iter().zip(g).all(|(e, g)| meets(e, Some(g)))
        }
        (Value::Object(e), Value::Object(g)) => {
            e.len() == g.len() && e.iter().all(|(name, e)| meets(e, g.get(name)))
        }
        (Value::Number(e), Value::Number(g)) => e == g || e.as_f64() == g.as_f64(),
        _ => expected == got,
    }
}

/// The first expectation, in the order of the paths, that is not met: `PATH = X, got Y`.
pub(crate) fn unmet(expected: &Map<String, Value>, got: &Value, before: &str) -> Option<String> {
    // By code points, whatever order the map keeps.
    let mut paths: Vec<_> = expected.iter().collect();
    paths.sort_by_key(|(path, _)| *path);
    paths.into_iter().find_map(|(path, wanted)| {
        let there = at(got, path);
        (!meets(wanted, there))
            .then(|| format!("{before}{path} = {}, got {}", shown(Some(wanted)), shown(there)))
    })
}

/// A value in a message: compact, members sorted, cut after 200 characters; `nothing` when there is none.
pub(crate) fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else { return "nothing".into() };
    let text = sorted(value).to_string();
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

/// The same with the members of every object in order, also where a build's map keeps another one.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().map(|(n, v)| (n.clone(), sorted(v))).collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(members.into_iter().collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn met(expected: Value, got: Value) -> bool {
        meets(&expected, Some(&got))
    }

    #[test]
    fn a_path_leads_by_member_place_and_key() {
        let root = json!({ "fields": [{ "id": "iin", "n": 7 }, { "id": "purpose", "error": null }] });
        assert_eq!(at(&root, "."), Some(&root));
        assert_eq!(at(&root, "fields.1.id"), Some(&json!("purpose")));
        assert_eq!(at(&root, "fields.id=purpose.error"), Some(&Value::Null));
        assert_eq!(at(&root, "fields.n=7.id"), Some(&json!("iin")));
        for nowhere in ["field", "fields.2", "fields.id=x", "fields.-1", "fields.id", "fields.0.id.x", ""] {
            assert_eq!(at(&root, nowhere), None, "{nowhere}");
        }
    }

    #[test]
    fn a_value_is_met_by_the_same() {
        assert!(met(json!(1), json!(1.0)) && !met(json!(1), json!("1")) && !met(json!(null), json!(false)));
        assert!(met(json!([1, { "not": 1 }]), json!([1, 2])) && !met(json!([1]), json!([1, 2])));
        assert!(met(json!({ "a": { "atLeast": 1 }, "b": 2 }), json!({ "a": 5, "b": 2 })));
        assert!(!met(json!({ "a": 1, "b": 2 }), json!({ "a": 1, "b": 2, "c": 3 })));
    }

    #[test]
    fn special_expectations_are_met() {
        assert!(met(json!({ "not": null }), json!(0)) && !met(json!({ "not": null }), Value::Null));
        assert!(
            met(json!({ "contains": "ән" }), json!("мән")) && !met(json!({ "contains": "x" }), json!("мән"))
        );
        assert!(met(json!({ "contains": { "id": 1 } }), json!([{ "id": 1 }])));
        assert!(
            met(json!({ "prefix": "QZ-" }), json!("QZ-1")) && !met(json!({ "prefix": "Z" }), json!("QZ"))
        );
        assert!(met(json!({ "count": 0 }), json!([])) && !met(json!({ "count": 0 }), json!("")));
        assert!(met(json!({ "atMost": 3 }), json!(3)) && !met(json!({ "atMost": 3 }), json!("3")));
        assert!(met(json!({ "oneOf": [1, { "prefix": "a" }] }), json!("ab")));
    }

    #[test]
    fn nothing_meets_only_nothing() {
        for expected in [json!(null), json!({ "not": 1 }), json!({ "count": 0 }), json!({ "a": 1 })] {
            assert!(!meets(&expected, None), "{expected}");
        }
        assert!(meets(&json!({ "nothing": true }), None) && !met(json!({ "nothing": true }), Value::Null));
    }

    #[test]
    fn the_first_path_in_order_is_named() {
        let expected = json!({ "b": 1, "a.x": { "z": 1, "y": "\"ә\"" } });
        let line = unmet(expected.as_object().unwrap(), &json!({ "b": 2 }), "error.").unwrap();
        assert_eq!(line, r#"error.a.x = {"y":"\"ә\"","z":1}, got nothing"#);
        assert_eq!(shown(Some(&json!("ә".repeat(300)))), format!("\"{}…", "ә".repeat(199)));
    }

    proptest! {
        #[test]
        fn no_path_panics(path in "[a-z.=0-9Ә]{0,20}", n in 0..3u8) {
            let root = json!({ "a": [{ "b": "c" }, n], "b": n });
            let _ = at(&root, &path);
        }
    }
}
