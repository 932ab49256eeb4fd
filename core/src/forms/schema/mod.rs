//! A small validator of a written profile of JSON Schema 2020-12: `core/src/forms/PROFILE.md`.
//!
//! A schema is compiled once; what the profile does not know is refused then, never skipped. The full
//! `jsonschema` crate judges it in the tests: same verdict, same paths, same keywords.

mod compile;
mod formats;
mod number;
mod pattern;
mod validate;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Result;

pub use compile::{KEYWORDS, limits};
pub(crate) use formats::{Format, date};
use number::Num;
use pattern::Pattern;

/// A compiled schema. Immutable; cheap to use, not to make.
#[derive(Debug, Clone)]
pub struct Schema {
    root: Node,
}

/// One thing a value does not keep to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// JSON Pointer (RFC 6901) of the value that is wrong; empty for the whole instance.
    pub instance_path: String,
    /// The keyword it breaks; `falseSchema` for a place where nothing may stand.
    pub keyword: &'static str,
    /// What a message can name: `limit`, `actual`, `property`, `format`, `type`.
    pub params: Vec<(&'static str, String)>,
}

impl Problem {
    /// The value of a parameter, if this keyword has it.
    pub fn param(&self, name: &str) -> Option<&str> {
        let found = self.params.iter().find(|(n, _)| *n == name);
        found.map(|(_, v)| v.as_str())
    }
}

impl Schema {
    /// Compiles a schema of the profile.
    ///
    /// # Errors
    /// `catalogue.form_unsupported` when it uses what the profile does not know or breaks a limit; the
    /// detail names the place.
    pub fn compile(source: &Value) -> Result<Schema> {
        compile::compile(source).map(|root| Schema { root })
    }

    /// Everything that is wrong with this value, in the order of the schema. Never panics; costs time
    /// in proportion to schema and value.
    pub fn validate(&self, instance: &Value) -> Vec<Problem> {
        validate::problems(&self.root, instance)
    }

    /// Whether nothing is wrong with this value.
    pub fn accepts(&self, instance: &Value) -> bool {
        validate::accepts(&self.root, instance)
    }

    /// The properties that must be there, given the others: of the root, of `allOf`, and of the
    /// branch each `if` takes.
    pub fn required(&self, instance: &Value) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        validate::required(&self.root, instance, &mut names);
        names
    }

    /// The properties that must be there whatever else is answered.
    pub(crate) fn always_required(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        validate::always_required(&self.root, &mut names);
        names
    }
}

/// A compiled subschema.
#[derive(Debug, Clone)]
enum Node {
    /// `true` and `{}`.
    Any,
    /// `false`.
    Never,
    Rules(Box<Rules>),
}

/// The keywords of one subschema; an absent one holds nothing.
#[derive(Debug, Clone, Default)]
struct Rules {
    types: Vec<Type>,
    enumeration: Option<Vec<Scalar>>,
    constant: Option<Scalar>,
    min_length: Option<u64>,
    max_length: Option<u64>,
    pattern: Option<Pattern>,
    minimum: Option<Num>,
    maximum: Option<Num>,
    format: Option<Format>,
    required: Vec<String>,
    properties: Vec<(String, Node)>,
    closed: bool,
    all_of: Vec<Node>,
    any_of: Vec<Node>,
    one_of: Vec<Node>,
    not: Option<Node>,
    condition: Option<Condition>,
}

/// `if` with its branches.
#[derive(Debug, Clone)]
struct Condition {
    test: Node,
    then: Option<Node>,
    otherwise: Option<Node>,
}

/// A value of `const` or `enum`.
#[derive(Debug, Clone, PartialEq)]
enum Scalar {
    Null,
    Flag(bool),
    Number(Num),
    Text(String),
}

/// A name that `type` can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Null,
    Boolean,
    Integer,
    Number,
    Text,
    Array,
    Object,
}

impl Type {
    const ALL: [Type; 7] =
        [Type::Null, Type::Boolean, Type::Integer, Type::Number, Type::Text, Type::Array, Type::Object];

    fn name(self) -> &'static str {
        match self {
            Type::Null => "null",
            Type::Boolean => "boolean",
            Type::Integer => "integer",
            Type::Number => "number",
            Type::Text => "string",
            Type::Array => "array",
            Type::Object => "object",
        }
    }
}
