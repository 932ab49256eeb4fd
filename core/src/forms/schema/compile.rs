//! From JSON to [`Node`]: knows the profile's keywords and refuses everything else.

use serde_json::{Map, Value};

use super::{Condition, Format, Node, Num, Pattern, Rules, Scalar, Type};
use crate::{Code, Error, Result};

/// The limits of the profile. A schema that breaks one is refused when it is compiled.
pub mod limits {
    /// Subschemas inside one another.
    pub const DEPTH: usize = 12;
    /// Subschemas in all.
    pub const NODES: usize = 1024;
    /// Properties of one object, branches of one `allOf`, `anyOf` or `oneOf`, names in one `required`.
    pub const MEMBERS: usize = 128;
    /// Values of one `enum`.
    pub const CHOICES: usize = 256;
    /// Bytes of a property's name or of a text in `const` and `enum`.
    pub const NAME: usize = 256;
    /// Characters of a pattern.
    pub const PATTERN: usize = 256;
    /// Bytes of a compiled pattern.
    pub const PATTERN_PROGRAM: usize = 64 * 1024;
    /// The largest count in a pattern.
    pub const REPEAT: usize = 1000;
    /// Bytes of a text that a pattern still looks at; a longer one does not match.
    pub const TEXT: usize = 16 * 1024;
}

/// The keywords of the profile, in the order of PROFILE.md.
pub const KEYWORDS: [&str; 20] = [
    "$schema",
    "type",
    "const",
    "enum",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "pattern",
    "format",
    "required",
    "properties",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
];

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

pub(super) fn compile(source: &Value) -> Result<Node> {
    let mut place = Place { pointer: String::new(), depth: 0, nodes: 0 };
    place.node(source)
}

/// Where in the source the compiler is, and what it has spent.
struct Place {
    pointer: String,
    depth: usize,
    nodes: usize,
}

impl Place {
    fn refuse<T>(&self, what: impl std::fmt::Display) -> Result<T> {
        let place = if self.pointer.is_empty() { "/" } else { &self.pointer };
        Err(Error::new(Code::FormUnsupported, format!("schema {place}: {what}")))
    }

    fn inside<T>(&mut self, name: &str, work: impl FnOnce(&mut Place) -> Result<T>) -> Result<T> {
        let before = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(name);
        let result = work(self);
        self.pointer.truncate(before);
        result
    }

    fn node(&mut self, source: &Value) -> Result<Node> {
        self.nodes += 1;
        if self.depth >= limits::DEPTH || self.nodes > limits::NODES {
            return self.refuse("too deep or too large");
        }
        let members = match source {
            Value::Bool(true) => return Ok(Node::Any),
            Value::Bool(false) => return Ok(Node::Never),
            Value::Object(members) if members.is_empty() => return Ok(Node::Any),
            Value::Object(members) => members,
            _ => return self.refuse("a schema is an object or a boolean"),
        };
        self.depth += 1;
        let rules = self.rules(members);
        self.depth -= 1;
        Ok(Node::Rules(Box::new(rules?)))
    }

    fn rules(&mut self, members: &Map<String, Value>) -> Result<Rules> {
        let mut rules = Rules::default();
        for (keyword, value) in members {
            self.keyword_length(keyword)?;
            self.inside(keyword, |place| place.keyword(&mut rules, members, keyword, value))?;
        }
        let known = |name: &String| rules.properties.iter().any(|(n, _)| n == name);
        if rules.closed && !rules.required.iter().all(known) {
            return self.refuse("requires a property that a closed object can't have");
        }
        Ok(rules)
    }

    /// A name that is shown in an error stays short.
    fn keyword_length(&self, keyword: &str) -> Result<()> {
        if keyword.len() > limits::NAME {
            return self.refuse("a name is too long");
        }
        Ok(())
    }

    fn keyword(
        &mut self,
        rules: &mut Rules,
        all: &Map<String, Value>,
        name: &str,
        value: &Value,
    ) -> Result<()> {
        match name {
            "$schema" if self.depth == 1 && value == DIALECT => {}
            "type" => rules.types = self.types(value)?,
            "const" => rules.constant = Some(self.scalar(value)?),
            "enum" => rules.enumeration = Some(self.scalars(value)?),
            "minLength" => rules.min_length = Some(self.length(value)?),
            "maxLength" => rules.max_length = Some(self.length(value)?),
            "minimum" => rules.minimum = Some(self.number(value)?),
            "maximum" => rules.maximum = Some(self.number(value)?),
            "pattern" => rules.pattern = Some(self.pattern(value)?),
            "format" => rules.format = Some(self.format(value)?),
            "required" => rules.required = self.names(value)?,
            "properties" => rules.properties = self.properties(value)?,
            "additionalProperties" => rules.closed = self.closed(all, value)?,
            "allOf" => rules.all_of = self.branches(value)?,
            "anyOf" => rules.any_of = self.branches(value)?,
            "oneOf" => rules.one_of = self.branches(value)?,
            "not" => rules.not = Some(self.node(value)?),
            "if" => rules.condition = Some(self.condition(all, value)?),
            // Compiled with their `if`.
            "then" | "else" if all.contains_key("if") => {}
            _ => return self.refuse("the profile has no such keyword here"),
        }
        Ok(())
    }

    fn list<'v>(&self, value: &'v Value, max: usize) -> Result<&'v [Value]> {
        match value {
            Value::Array(items) if (1..=max).contains(&items.len()) => Ok(items),
            _ => self.refuse(format_args!("needs a list of 1 to {max}")),
        }
    }

    fn types(&self, value: &Value) -> Result<Vec<Type>> {
        let single = std::slice::from_ref(value);
        let items = if value.is_array() { self.list(value, Type::ALL.len())? } else { single };
        let mut types = Vec::with_capacity(items.len());
        for item in items {
            match Type::ALL.into_iter().find(|t| item == t.name()) {
                Some(found) if !types.contains(&found) => types.push(found),
                _ => return self.refuse("an unknown or repeated type"),
            }
        }
        Ok(types)
    }

    fn scalar(&self, value: &Value) -> Result<Scalar> {
        match value {
            Value::String(s) if s.len() > limits::NAME => self.refuse("a text is too long"),
            _ => Scalar::of(value).map_or_else(|| self.refuse("only plain values"), Ok),
        }
    }

    fn scalars(&self, value: &Value) -> Result<Vec<Scalar>> {
        let items = self.list(value, limits::CHOICES)?;
        let mut scalars = Vec::with_capacity(items.len());
        for item in items {
            let scalar = self.scalar(item)?;
            if scalars.contains(&scalar) {
                return self.refuse("a value is repeated");
            }
            scalars.push(scalar);
        }
        Ok(scalars)
    }

    fn length(&self, value: &Value) -> Result<u64> {
        // `2.0` is the integer 2 to JSON Schema, and no form writes it so.
        value.as_u64().map_or_else(|| self.refuse("needs a whole number from 0"), Ok)
    }

    fn number(&self, value: &Value) -> Result<Num> {
        match value {
            Value::Number(n) => Ok(Num::of(n)),
            _ => self.refuse("needs a number"),
        }
    }

    fn pattern(&self, value: &Value) -> Result<Pattern> {
        let source = value.as_str().map_or_else(|| self.refuse("needs a text"), Ok)?;
        Pattern::compile(source).or_else(|what| self.refuse(what))
    }

    fn format(&self, value: &Value) -> Result<Format> {
        let found = value.as_str().and_then(Format::named);
        found.map_or_else(|| self.refuse("the profile has no such format"), Ok)
    }

    fn names(&self, value: &Value) -> Result<Vec<String>> {
        let items = match value {
            Value::Array(items) if items.len() <= limits::MEMBERS => items,
            _ => return self.refuse("needs a list of names"),
        };
        let mut names: Vec<String> = Vec::with_capacity(items.len());
        for item in items {
            match item {
                Value::String(name) if name.len() <= limits::NAME && !names.contains(name) => {
                    names.push(name.clone());
                }
                _ => return self.refuse("a name is no text, too long or repeated"),
            }
        }
        Ok(names)
    }

    fn properties(&mut self, value: &Value) -> Result<Vec<(String, Node)>> {
        let members = match value {
            Value::Object(members) if members.len() <= limits::MEMBERS => members,
            _ => return self.refuse("needs an object of properties"),
        };
        let mut properties = Vec::with_capacity(members.len());
        for (name, schema) in members {
            self.keyword_length(name)?;
            let node = self.inside(name, |place| place.node(schema))?;
            properties.push((name.clone(), node));
        }
        Ok(properties)
    }

    fn closed(&self, all: &Map<String, Value>, value: &Value) -> Result<bool> {
        match value {
            Value::Bool(open) if all.contains_key("properties") => Ok(!open),
            _ => self.refuse("only true or false, and only beside `properties`"),
        }
    }

    fn branches(&mut self, value: &Value) -> Result<Vec<Node>> {
        let items = self.list(value, limits::MEMBERS)?;
        let mut nodes = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            nodes.push(self.inside(&index.to_string(), |place| place.node(item))?);
        }
        Ok(nodes)
    }

    fn condition(&mut self, all: &Map<String, Value>, test: &Value) -> Result<Condition> {
        let test = self.node(test)?;
        let mut branch = |name: &str| all.get(name).map(|schema| self.node(schema)).transpose();
        Ok(Condition { test, then: branch("then")?, otherwise: branch("else")? })
    }
}
