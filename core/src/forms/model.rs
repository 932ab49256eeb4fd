//! A form as data: `core/catalogue/forms/{id}.json`. Nothing here is checked yet; see [`super::Form`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Text;

/// A form file: a JSON Schema of the answers, and the steps that ask for them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormDefinition {
    /// Its name, kebab case.
    pub id: String,
    /// Counts from 1; higher after every change.
    pub version: u32,
    /// Code of the service it asks for, 8 digits.
    pub service: String,
    /// JSON Schema of the answers, in the profile of PROFILE.md.
    pub schema: Value,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// Questions that stand together on one screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name within the form.
    pub id: String,
    /// What the citizen reads above it.
    pub title: Text,
    /// Questions and notes, in order.
    pub elements: Vec<Element>,
}

/// A question, or a note between questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Element {
    /// A question.
    Control(Box<Control>),
    /// Plain text.
    Info(Note),
}

/// A question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// `#/properties/{name}`.
    pub scope: String,
    /// Name of the widget. One that this version does not know is drawn as [`super::Block::Unknown`].
    pub widget: String,
    /// The question.
    pub label: Text,
    /// How to answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Text>,
    /// Why it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// The choices of a select or radio; the same values as the schema's `enum`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
    /// What the answer is filled in from: `citizen.iin`, ...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefill: Option<String>,
    /// When it is shown or can be answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// Friendlier messages, by keyword.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub errors: BTreeMap<String, Text>,
}

/// Plain text between questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Its name within the form.
    pub id: String,
    /// The text.
    pub label: Text,
    /// When it is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
}

/// One choice of a select or radio.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The value that is sent.
    #[serde(rename = "const")]
    pub value: Value,
    /// What the citizen reads.
    pub label: Text,
}

/// A JSON Forms rule: what happens when another answer fits a schema.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What happens when the condition holds.
    pub effect: Effect,
    /// The condition.
    pub condition: Condition,
}

/// What a rule does when its condition holds; when it does not, the opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Effect {
    /// The element is shown.
    Show,
    /// The element is hidden, and its answer is not sent.
    Hide,
    /// The question can be answered.
    Enable,
    /// The question can't be answered; an answer that is there stays.
    Disable,
}

/// Another answer and the schema it has to fit. An answer that is not there fits nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// `#/properties/{name}` of the other question.
    pub scope: String,
    /// A schema of the profile.
    pub schema: Value,
}
