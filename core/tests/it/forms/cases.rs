//! Each keyword by hand, where implementations like to differ.

use qyzmet_core::forms::Schema;
use serde_json::{Value, json};

use super::judge::agreed;

const GOOD: &[(&str, &str)] = &[];

#[track_caller]
fn good(schema: Value, instances: &[Value]) {
    for instance in instances {
        agreed(&schema, instance, GOOD);
    }
}

#[track_caller]
fn bad(schema: Value, keyword: &str, instances: &[Value]) {
    for instance in instances {
        agreed(&schema, instance, &[("", keyword)]);
    }
}

#[test]
fn a_whole_real_is_an_integer() {
    let schema = || json!({"type": "integer"});
    good(schema(), &[json!(1), json!(1.0), json!(-0.0), json!(1e3), json!(u64::MAX), json!(i64::MIN)]);
    bad(schema(), "type", &[json!(1.5), json!("1"), json!(true), json!(null), json!([]), json!({})]);
    bad(json!({"type": "number"}), "type", &[json!("1"), json!(false)]);
    good(json!({"type": ["string", "null"]}), &[json!("a"), json!(null)]);
    bad(json!({"type": ["string", "null"]}), "type", &[json!(0)]);
}

#[test]
fn const_and_enum_compare_numbers_by_value_and_nothing_else() {
    good(json!({"const": 1}), &[json!(1), json!(1.0)]);
    good(json!({"const": 1.0}), &[json!(1)]);
    bad(json!({"const": 1}), "const", &[json!(true), json!("1"), json!(1.000001), json!(null)]);
    bad(json!({"const": false}), "const", &[json!(0), json!(null), json!("")]);
    good(json!({"enum": [1, "a", null]}), &[json!(1.0), json!("a"), json!(null)]);
    bad(
        json!({"enum": [1, "a", null]}),
        "enum",
        &[json!(true), json!("A"), json!("a "), json!([]), json!({})],
    );
    bad(json!({"const": 9_007_199_254_740_993u64}), "const", &[json!(9_007_199_254_740_992u64)]);
    good(json!({"enum": ["й"]}), &[json!("й")]);
    bad(json!({"enum": ["й"]}), "enum", &[json!("и\u{306}")]);
}

#[test]
fn length_counts_code_points() {
    let schema = || json!({"minLength": 2, "maxLength": 3});
    good(
        schema(),
        &[json!("ҚҰ"), json!("😀😀"), json!("и\u{306}a"), json!("\u{0}\u{0}"), json!(5), json!(null)],
    );
    bad(schema(), "minLength", &[json!("Қ"), json!("😀"), json!("")]);
    bad(schema(), "maxLength", &[json!("әәәә"), json!("👩‍👩‍👧")]);
}

#[test]
fn limits_are_kept_exactly() {
    let schema = || json!({"minimum": 34.5, "maximum": 43});
    good(schema(), &[json!(34.5), json!(43), json!(43.0), json!("99"), json!(null)]);
    bad(schema(), "minimum", &[json!(34.4999999999), json!(-1), json!(i64::MIN)]);
    bad(schema(), "maximum", &[json!(43.000001), json!(u64::MAX), json!(1e300)]);
    bad(json!({"maximum": 9_007_199_254_740_992.0}), "maximum", &[json!(9_007_199_254_740_993u64)]);
}

#[test]
fn patterns_see_the_whole_text() {
    good(json!({"pattern": "^[^0-9]+$"}), &[json!("Әлия Ғ."), json!("a\nb"), json!(7)]);
    bad(json!({"pattern": "^[^0-9]+$"}), "pattern", &[json!(""), json!("a1"), json!("5")]);
    bad(json!({"pattern": "^[а-я]{2}$"}), "pattern", &[json!("аб\n"), json!("аәб"), json!("АБ")]);
    good(json!({"pattern": r"^\d{2}$"}), &[json!("12")]);
    bad(json!({"pattern": r"^\d{2}$"}), "pattern", &[json!("٢١")]);
}

#[test]
fn formats_are_asserted() {
    good(
        json!({"format": "date"}),
        &[json!("2024-02-29"), json!("0000-01-01"), json!("9999-12-31"), json!(5)],
    );
    let dates = [
        "2023-02-29",
        "2024-2-9",
        "2024-13-01",
        "2024-00-10",
        "2024-01-00",
        "24-01-01",
        "2024-01-01T00:00:00Z",
        " 2024-01-01",
        "2024/01/01",
        "২০২৪-01-01",
        "",
    ];
    bad(json!({"format": "date"}), "format", &dates.map(Value::from));
    good(json!({"format": "iin"}), &[json!("990101500016"), json!("990101500708"), json!(990101500016u64)]);
    bad(
        json!({"format": "iin"}),
        "format",
        &["990101500017", "990101 500016", "99010150001", "", "99010150001a"].map(Value::from),
    );
    good(json!({"format": "phone-kz"}), &[json!("+77010000001")]);
    bad(
        json!({"format": "phone-kz"}),
        "format",
        &["87010000001", "+7 701 000 00 01", "+77270000001", "", "+7701000000"].map(Value::from),
    );
}

#[test]
fn objects() {
    let schema = json!({"required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {}, "c": false}, "additionalProperties": false});
    agreed(&schema, &json!({}), &[("", "required")]);
    agreed(&schema, &json!({"a": 1}), &[("", "required"), ("/a", "type")]);
    agreed(&schema, &json!({"a": "x", "b": 1, "d": 1}), &[("", "additionalProperties")]);
    agreed(
        &schema,
        &json!({"a": "x", "b": 1, "c": 1, "d": 1}),
        &[("", "additionalProperties"), ("/c", "falseSchema")],
    );
    agreed(&schema, &json!("no object"), GOOD);
    let odd = json!({"properties": {"a/b~": {"type": "null"}, "": {"type": "null"}}});
    agreed(&odd, &json!({"a/b~": 1, "": 1}), &[("/a~1b~0", "type"), ("/", "type")]);
    agreed(&json!({"required": ["a"]}), &json!({"a": null}), GOOD);
    agreed(&json!({"properties": {"a": true}, "additionalProperties": true}), &json!({"b": 1}), GOOD);
}

#[test]
fn combinations() {
    let two = || json!([{"type": "string"}, {"minLength": 2}]);
    agreed(&json!({"allOf": two()}), &json!(1), &[("", "type")]);
    agreed(&json!({"anyOf": two()}), &json!("a"), GOOD);
    agreed(&json!({"oneOf": two()}), &json!("a"), GOOD);
    agreed(&json!({"oneOf": two()}), &json!("ab"), &[("", "oneOf")]);
    agreed(&json!({"oneOf": [false, false]}), &json!("ab"), &[("", "oneOf")]);
    agreed(&json!({"anyOf": [{"const": 1}, {"const": 2}]}), &json!(3), &[("", "anyOf")]);
    agreed(&json!({"not": {"const": 1}}), &json!(1.0), &[("", "not")]);
    agreed(&json!({"not": {"const": 1}}), &json!(2), GOOD);
    agreed(&json!(false), &json!(2), &[("", "falseSchema")]);
    agreed(&json!(true), &json!(2), GOOD);
    agreed(&json!({}), &json!([[{}]]), GOOD);
}

#[test]
fn conditions() {
    let schema = json!({
        "if": {"properties": {"p": {"const": "other"}}, "required": ["p"]},
        "then": {"required": ["q"]}, "else": {"required": ["r"]}
    });
    agreed(&schema, &json!({"p": "other"}), &[("", "required")]);
    agreed(&schema, &json!({"p": "other", "q": 1}), GOOD);
    agreed(&schema, &json!({"p": "bank", "q": 1}), &[("", "required")]);
    agreed(&schema, &json!({"r": 1}), GOOD);
    // Without `required` in the `if`, an absent answer satisfies it.
    let loose = json!({"if": {"properties": {"p": {"const": "other"}}}, "then": false});
    agreed(&loose, &json!({}), &[("", "falseSchema")]);
    agreed(&json!({"if": {"const": 1}}), &json!(1), GOOD);
}

/// The judge takes a sign for a digit here; RFC 3339 does not, and neither do we.
#[test]
fn a_year_has_no_sign() {
    let schema = Schema::compile(&json!({"format": "date"})).unwrap();
    assert!(!schema.accepts(&json!("+024-01-01")));
}
