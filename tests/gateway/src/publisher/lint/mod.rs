//! What makes a catalogue good: rules over its files, each with a name.
//!
//! Shapes are judged by the JSON Schemas that lie beside the files; what a schema can't say stands here.
//! The rules read JSON that may be of any shape, so that one run names everything that is wrong.

mod form;
mod letters;
mod schema;
mod service;
#[cfg(test)]
mod tests;

use std::fmt;

use qyzmet_core::requests::{calendar::Calendar, deadline::RuleTable};
use serde_json::Value;

use super::Files;

/// Services of the model catalogue.
pub const SERVICES: usize = 40;

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// File, below the catalogue's folder.
    pub file: String,
    /// Name of the rule.
    pub rule: &'static str,
    /// What is wrong, and where in the file.
    pub detail: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: [{}] {}", self.file, self.rule, self.detail)
    }
}

/// Collects issues.
#[derive(Default)]
struct Report(Vec<Issue>);

impl Report {
    fn add(&mut self, file: &str, rule: &'static str, detail: impl Into<String>) {
        self.0.push(Issue { file: file.to_owned(), rule, detail: detail.into() });
    }

    fn ensure(&mut self, holds: bool, file: &str, rule: &'static str, detail: impl Into<String>) {
        if !holds {
            self.add(file, rule, detail);
        }
    }
}

/// Every issue of these files; none when the catalogue is fit to be published.
pub fn run(files: &Files) -> Vec<Issue> {
    let mut report = Report::default();
    schema::check(files, &mut report);
    service::check(files, &mut report);
    form::check(files, &mut report);
    letters::check(files, &mut report);
    for (file, json, parses) in [
        ("calendar.json", &files.calendar, calendar as fn(&[u8]) -> _),
        ("deadlines.json", &files.deadlines, deadlines),
    ] {
        if let Err(e) = parses(json.to_string().as_bytes()) {
            report.add(file, "deadlines", e.developer_text());
        }
    }
    report.0
}

fn calendar(json: &[u8]) -> qyzmet_core::Result<()> {
    Calendar::from_json(json).map(drop)
}

fn deadlines(json: &[u8]) -> qyzmet_core::Result<()> {
    RuleTable::from_json(json).map(drop)
}

/// The string at a key; empty where there is none, which the schema reports.
fn string<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// The list at a key; empty where there is none.
fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}
