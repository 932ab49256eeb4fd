//! A value against compiled rules. Recursion follows the schema, whose depth is limited, never the value.

use std::{cmp::Ordering, collections::BTreeSet};

use serde_json::Value;

use super::{Node, Num, Problem, Rules, Scalar, Type};

/// Names listed in one problem; a hostile object has any number of them.
const LISTED: usize = 8;

impl Scalar {
    pub(super) fn of(value: &Value) -> Option<Scalar> {
        Some(match value {
            Value::Null => Scalar::Null,
            Value::Bool(flag) => Scalar::Flag(*flag),
            Value::Number(n) => Scalar::Number(Num::of(n)),
            Value::String(s) => Scalar::Text(s.clone()),
            Value::Array(_) | Value::Object(_) => return None,
        })
    }

    fn is(&self, value: &Value) -> bool {
        match (self, value) {
            (Scalar::Null, Value::Null) => true,
            (Scalar::Flag(a), Value::Bool(b)) => a == b,
            (Scalar::Number(a), Value::Number(b)) => *a == Num::of(b),
            (Scalar::Text(a), Value::String(b)) => a == b,
            _ => false,
        }
    }
}

impl Type {
    fn has(self, value: &Value) -> bool {
        match self {
            Type::Null => value.is_null(),
            Type::Boolean => value.is_boolean(),
            Type::Integer => matches!(value, Value::Number(n) if Num::of(n).is_whole()),
            Type::Number => value.is_number(),
            Type::Text => value.is_string(),
            Type::Array => value.is_array(),
            Type::Object => value.is_object(),
        }
    }
}

pub(super) fn problems(node: &Node, value: &Value) -> Vec<Problem> {
    let mut check = Check { path: String::new(), found: Vec::new() };
    check.node(node, value);
    check.found
}

pub(super) fn accepts(node: &Node, value: &Value) -> bool {
    problems(node, value).is_empty()
}

pub(super) fn required(node: &Node, value: &Value, names: &mut BTreeSet<String>) {
    let Node::Rules(rules) = node else { return };
    names.extend(rules.required.iter().cloned());
    for branch in &rules.all_of {
        required(branch, value, names);
    }
    if let Some(condition) = &rules.condition {
        let taken = if accepts(&condition.test, value) { &condition.then } else { &condition.otherwise };
        if let Some(branch) = taken {
            required(branch, value, names);
        }
    }
}

pub(super) fn always_required(node: &Node, names: &mut BTreeSet<String>) {
    let Node::Rules(rules) = node else { return };
    names.extend(rules.required.iter().cloned());
    for branch in &rules.all_of {
        always_required(branch, names);
    }
}

struct Check {
    path: String,
    found: Vec<Problem>,
}

impl Check {
    fn report(&mut self, keyword: &'static str, params: Vec<(&'static str, String)>) {
        self.found.push(Problem { instance_path: self.path.clone(), keyword, params });
    }

    fn node(&mut self, node: &Node, value: &Value) {
        match node {
            Node::Any => {}
            Node::Never => self.report("falseSchema", Vec::new()),
            Node::Rules(rules) => self.rules(rules, value),
        }
    }

    fn rules(&mut self, rules: &Rules, value: &Value) {
        if !rules.types.is_empty() && !rules.types.iter().any(|t| t.has(value)) {
            let names: Vec<&str> = rules.types.iter().map(|t| t.name()).collect();
            self.report("type", vec![("type", names.join(", "))]);
        }
        if rules.constant.as_ref().is_some_and(|c| !c.is(value)) {
            self.report("const", Vec::new());
        }
        if rules.enumeration.as_ref().is_some_and(|all| !all.iter().any(|c| c.is(value))) {
            self.report("enum", Vec::new());
        }
        match value {
            Value::String(text) => self.text(rules, text),
            Value::Number(n) => self.number(rules, Num::of(n)),
            Value::Object(members) => self.object(rules, members),
            _ => {}
        }
        self.combined(rules, value);
    }

    fn text(&mut self, rules: &Rules, text: &str) {
        if rules.min_length.is_some() || rules.max_length.is_some() {
            let length = text.chars().count() as u64;
            let params = |limit: u64| vec![("limit", limit.to_string()), ("actual", length.to_string())];
            if let Some(limit) = rules.min_length.filter(|limit| length < *limit) {
                self.report("minLength", params(limit));
            }
            if let Some(limit) = rules.max_length.filter(|limit| length > *limit) {
                self.report("maxLength", params(limit));
            }
        }
        if rules.pattern.as_ref().is_some_and(|p| !p.matches(text)) {
            self.report("pattern", Vec::new());
        }
        if let Some(format) = rules.format.filter(|f| !f.accepts(text)) {
            self.report("format", vec![("format", format.name().to_owned())]);
        }
    }

    fn number(&mut self, rules: &Rules, number: Num) {
        if let Some(limit) = rules.minimum.filter(|m| number.compare(*m) == Ordering::Less) {
            self.report("minimum", vec![("limit", limit.to_string())]);
        }
        if let Some(limit) = rules.maximum.filter(|m| number.compare(*m) == Ordering::Greater) {
            self.report("maximum", vec![("limit", limit.to_string())]);
        }
    }

    fn object(&mut self, rules: &Rules, members: &serde_json::Map<String, Value>) {
        for name in rules.required.iter().filter(|name| !members.contains_key(*name)) {
            self.report("required", vec![("property", name.clone())]);
        }
        for (name, node) in &rules.properties {
            if let Some(member) = members.get(name) {
                let before = self.path.len();
                self.path.push('/');
                self.path.push_str(&name.replace('~', "~0").replace('/', "~1"));
                self.node(node, member);
                self.path.truncate(before);
            }
        }
        if rules.closed {
            let known = |name: &str| rules.properties.iter().any(|(n, _)| n == name);
            let strange = members.keys().filter(|name| !known(name)).take(LISTED);
            let params: Vec<_> = strange.map(|name| ("property", name.clone())).collect();
            if !params.is_empty() {
                self.report("additionalProperties", params);
            }
        }
    }

    fn combined(&mut self, rules: &Rules, value: &Value) {
        for branch in &rules.all_of {
            self.node(branch, value);
        }
        if !rules.any_of.is_empty() && !rules.any_of.iter().any(|n| accepts(n, value)) {
            self.report("anyOf", Vec::new());
        }
        if !rules.one_of.is_empty() && rules.one_of.iter().filter(|n| accepts(n, value)).count() != 1 {
            self.report("oneOf", Vec::new());
        }
        if rules.not.as_ref().is_some_and(|n| accepts(n, value)) {
            self.report("not", Vec::new());
        }
        if let Some(condition) = &rules.condition {
            let taken = if accepts(&condition.test, value) { &condition.then } else { &condition.otherwise };
            if let Some(branch) = taken {
                self.node(branch, value);
            }
        }
    }
}
