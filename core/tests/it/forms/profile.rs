//! PROFILE.md says what the code does.

use qyzmet_core::forms::{
    MAX_CHARS, Schema,
    schema::{KEYWORDS, limits},
};
use serde_json::json;

const PROFILE: &str = include_str!("../../../src/forms/PROFILE.md");

/// The first cell of every row of the table under this heading, without its backticks.
fn rows(heading: &str) -> Vec<(String, String)> {
    let section = PROFILE.split("\n## ").find(|s| s.starts_with(heading)).expect("the section is there");
    let cells = section.lines().filter(|l| l.starts_with("| `")).map(|l| {
        let mut cells = l.trim_matches('|').split('|').map(|c| c.trim().trim_matches('`').to_owned());
        (cells.next().unwrap(), cells.next().unwrap())
    });
    cells.collect()
}

#[test]
fn the_written_keywords_are_the_ones_that_compile() {
    let written: Vec<String> = rows("Keywords").into_iter().map(|(name, _)| name).collect();
    assert_eq!(written, KEYWORDS);
    for refused in rows("Refused").into_iter().map(|(name, _)| name) {
        for value in [json!(true), json!(1), json!("x"), json!({}), json!(["a"])] {
            let schema = json!({ refused.as_str(): value, "properties": {} });
            assert!(Schema::compile(&schema).is_err(), "{schema}");
        }
    }
}

#[test]
fn the_written_limits_are_the_ones_that_hold() {
    let held = [
        ("DEPTH", limits::DEPTH),
        ("NODES", limits::NODES),
        ("MEMBERS", limits::MEMBERS),
        ("CHOICES", limits::CHOICES),
        ("NAME", limits::NAME),
        ("PATTERN", limits::PATTERN),
        ("PATTERN_PROGRAM", limits::PATTERN_PROGRAM),
        ("REPEAT", limits::REPEAT),
        ("TEXT", limits::TEXT),
        ("MAX_CHARS", MAX_CHARS),
    ];
    let held: Vec<_> = held.iter().map(|(name, n)| ((*name).to_owned(), n.to_string())).collect();
    assert_eq!(rows("Limits"), held);
}

#[test]
fn a_schema_over_a_limit_is_refused() {
    let names = |n: usize| (0..n).map(|i| format!("p{i}")).collect::<Vec<_>>();
    let mut deep = json!({"type": "string"});
    for _ in 0..limits::DEPTH {
        deep = json!({ "not": deep });
    }
    let wide =
        json!(names(limits::MEMBERS).iter().map(|_| json!({"allOf": vec![true; 9]})).collect::<Vec<_>>());
    for (schema, why) in [
        (deep, "too deep"),
        (json!({ "allOf": wide }), "too deep or too large"),
        (json!({"required": names(limits::MEMBERS + 1)}), "list"),
        (json!({"enum": names(limits::CHOICES + 1)}), "list"),
        (json!({"const": "ә".repeat(limits::NAME)}), "too long"),
        (json!({"pattern": format!("^{}$", "ә".repeat(limits::PATTERN))}), "longer"),
        (json!({"pattern": format!("^a{{{}}}$", limits::REPEAT + 1)}), "count"),
        (json!({"allOf": []}), "list"),
        (json!({"enum": [1, 1.0]}), "repeated"),
        (json!({"then": true}), "no such keyword"),
        (json!({"not": {"$schema": "https://json-schema.org/draft/2020-12/schema"}}), "no such keyword"),
        (json!({"$schema": "http://json-schema.org/draft-07/schema#"}), "no such keyword"),
        (json!([]), "object or a boolean"),
    ] {
        let error = Schema::compile(&schema).map(|_| ()).unwrap_err();
        assert!(error.developer_text().contains(why), "{error} / {why}");
    }
}
