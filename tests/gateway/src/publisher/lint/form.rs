//! Rules inside a form: what its schema and its questions say must agree.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Files, Report, list, string};

pub(super) fn check(files: &Files, report: &mut Report) {
    for (name, form) in &files.forms {
        let none = Map::new();
        let checked = FormCheck {
            file: format!("forms/{name}.json"),
            schema: &form["schema"],
            properties: form["schema"]["properties"].as_object().unwrap_or(&none),
            elements: list(form, "steps").iter().flat_map(|s| list(s, "elements")).collect(),
        };
        let file = &checked.file;
        report.ensure(string(form, "id") == name, file, "file-name", "id is not the file's name");
        ids(file, form, &checked.elements, report);
        checked.scopes(report);
        checked.controls(report);
        checked.required(report);
    }
}

struct FormCheck<'a> {
    file: String,
    schema: &'a Value,
    properties: &'a Map<String, Value>,
    elements: Vec<&'a Value>,
}

/// Step ids are unique, and so are the ids of notes.
fn ids(file: &str, form: &Value, elements: &[&Value], report: &mut Report) {
    let mut seen = BTreeSet::new();
    let steps = list(form, "steps").iter();
    for id in steps.map(|s| string(s, "id")) {
        report.ensure(seen.insert(id), file, "ids", format!("step {id} twice"));
    }
    seen.clear();
    for note in elements.iter().filter(|e| string(e, "type") == "Info") {
        let id = string(note, "id");
        report.ensure(seen.insert(id), file, "ids", format!("note {id} twice"));
    }
}

/// The property that a scope names.
fn property(scope: &Value) -> &str {
    let scope = scope.as_str().unwrap_or_default();
    scope.strip_prefix("#/properties/").unwrap_or_default()
}

impl FormCheck<'_> {
    fn questions(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.elements.iter().filter(|e| string(e, "type") == "Control").map(|e| (property(&e["scope"]), *e))
    }

    /// Every scope names a property, and every property is asked exactly once.
    fn scopes(&self, report: &mut Report) {
        let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
        for (name, _) in self.questions() {
            *asked.entry(name).or_default() += 1;
        }
        let rules = self.elements.iter().filter_map(|e| e.get("rule"));
        let rule_scopes = rules.map(|r| property(&r["condition"]["scope"]));
        for name in asked.keys().copied().chain(rule_scopes) {
            let known = self.properties.contains_key(name);
            report.ensure(known, &self.file, "scope", format!("no property {name:?}"));
        }
        for name in self.properties.keys() {
            let times = asked.get(name.as_str()).copied().unwrap_or(0);
            report.ensure(times == 1, &self.file, "asked-once", format!("{name} is asked {times} times"));
        }
    }

    /// Options equal the enum, and the widget fits the type.
    fn controls(&self, report: &mut Report) {
        for (name, control) in self.questions() {
            let Some(field) = self.properties.get(name) else {
                continue;
            };
            let options: Vec<_> = list(control, "options").iter().map(|o| &o["const"]).collect();
            let values: Vec<_> = list(field, "enum").iter().collect();
            report.ensure(
                options == values,
                &self.file,
                "options",
                format!("{name}: options are not the enum"),
            );
            let widget = string(control, "widget");
            report.ensure(
                fits(widget, field),
                &self.file,
                "widget",
                format!("{name}: {widget} does not fit its type"),
            );
        }
    }

    /// What must be given is asked whenever it must: the conditions of `allOf` and of the rules agree.
    fn required(&self, report: &mut Report) {
        let rules: BTreeMap<&str, &Value> =
            self.questions().filter_map(|(name, control)| Some((name, control.get("rule")?))).collect();
        for name in list(self.schema, "required").iter().filter_map(Value::as_str) {
            report.ensure(
                self.properties.contains_key(name),
                &self.file,
                "required",
                format!("no property {name}"),
            );
            report.ensure(
                !rules.contains_key(name),
                &self.file,
                "conditional",
                format!("{name} hides by a rule and is always required"),
            );
        }
        for condition in list(self.schema, "allOf") {
            let tested = condition["if"]["properties"].as_object();
            for name in list(&condition["then"], "required").iter().filter_map(Value::as_str) {
                report.ensure(
                    self.properties.contains_key(name),
                    &self.file,
                    "required",
                    format!("no property {name}"),
                );
                let agrees = rules.get(name).is_none_or(|rule| same(rule, tested));
                report.ensure(
                    agrees,
                    &self.file,
                    "conditional",
                    format!("{name} is shown and required under different conditions"),
                );
            }
            for name in tested.into_iter().flat_map(Map::keys) {
                report.ensure(
                    self.properties.contains_key(name),
                    &self.file,
                    "required",
                    format!("no property {name}"),
                );
            }
        }
    }
}

/// Whether a rule shows its question exactly under the one condition of an `if`.
fn same(rule: &Value, tested: Option<&Map<String, Value>>) -> bool {
    let condition = &rule["condition"];
    let Some(mut tested) = tested.map(Map::iter) else {
        return false;
    };
    string(rule, "effect") == "SHOW"
        && tested.next().is_some_and(|(name, schema)| {
            name == property(&condition["scope"]) && *schema == condition["schema"]
        })
        && tested.next().is_none()
}

fn fits(widget: &str, field: &Value) -> bool {
    let (kind, format) = (string(field, "type"), string(field, "format"));
    match widget {
        "select" | "radio" => field.get("enum").is_some(),
        "iin" => (kind, format) == ("string", "iin"),
        "phone" => (kind, format) == ("string", "phone-kz"),
        "date" => (kind, format) == ("string", "date"),
        "number" => matches!(kind, "integer" | "number"),
        "checkbox" => kind == "boolean",
        "text" | "multiline" | "address" => (kind, format) == ("string", ""),
        _ => false,
    }
}
