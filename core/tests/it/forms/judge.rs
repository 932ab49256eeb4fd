//! The judge: the `jsonschema` crate, which keeps all of the 2020-12 suite.

use std::collections::BTreeSet;

use jsonschema::{Draft, Validator};
use qyzmet_core::{
    forms::Schema,
    identity::{Iin, Phone},
};
use serde_json::Value;

type Found = BTreeSet<(String, String)>;

/// The judge's compiled form of a schema.
pub(super) fn judge(schema: &Value) -> Validator {
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_format("iin", |text: &str| Iin::parse(text).is_ok())
        .with_format("phone-kz", |text: &str| Phone::parse(text).is_ok_and(|p| p.e164() == text))
        .build(schema)
        .expect("a schema of the profile is a schema")
}

/// What the judge finds: instance path and keyword.
fn judged(judge: &Validator, instance: &Value) -> Found {
    judge
        .iter_errors(instance)
        .map(|e| (e.instance_path().to_string(), e.kind().keyword().to_owned()))
        .collect()
}

/// What ours finds.
fn ours(schema: &Schema, instance: &Value) -> Found {
    schema.validate(instance).into_iter().map(|p| (p.instance_path, p.keyword.to_owned())).collect()
}

/// The difference, if there is one.
pub(super) fn differ(schema: &Schema, judge: &Validator, instance: &Value) -> Option<String> {
    let (ours, theirs) = (ours(schema, instance), judged(judge, instance));
    let agree = ours == theirs
        && ours.is_empty() == judge.is_valid(instance)
        && ours.is_empty() == schema.accepts(instance);
    (!agree).then(|| format!("instance {instance}\n  ours {ours:?}\n  judge {theirs:?}"))
}

/// Both agree on this case, and with the expected keywords.
#[track_caller]
pub(super) fn agreed(schema: &Value, instance: &Value, expected: &[(&str, &str)]) {
    let compiled = Schema::compile(schema).unwrap_or_else(|e| panic!("{schema}: {e}"));
    if let Some(difference) = differ(&compiled, &judge(schema), instance) {
        panic!("{schema}\n{difference}");
    }
    let expected: Found =
        expected.iter().map(|(path, keyword)| ((*path).to_owned(), (*keyword).to_owned())).collect();
    assert_eq!(ours(&compiled, instance), expected, "{schema} {instance}");
}
