//! The rules of a form, judged by a complete implementation of JSON Schema 2020-12.

use jsonschema::{Draft, Validator};
use qyzmet_core::{
    catalogue::source::Form,
    identity::{Iin, Phone},
};
use serde_json::{Map, Value};

use crate::StartError;

/// Wrong answers that are named at most.
const NAMED: usize = 10;

/// A form's version and the schema of its answers.
pub(crate) struct FormRules {
    pub(crate) version: u32,
    schema: Validator,
}

impl FormRules {
    pub(super) fn new(form: &Form) -> Result<Self, StartError> {
        let schema = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_format("iin", |text: &str| Iin::parse(text).is_ok())
            .with_format("phone-kz", |text: &str| Phone::parse(text).is_ok_and(|phone| phone.e164() == text))
            .should_validate_formats(true)
            .build(&serde_json::json!(form.schema))
            .map_err(|_| StartError::Defect(format!("the schema of {}", form.id)))?;
        Ok(Self { version: form.version, schema })
    }

    /// The places of the answers that break the rules, with the keyword of each; never a value.
    pub(crate) fn wrong(&self, answers: &Map<String, Value>) -> Vec<String> {
        self.schema
            .iter_errors(&Value::Object(answers.clone()))
            .take(NAMED)
            .map(|e| format!("{} ({})", e.instance_path(), e.schema_path()))
            .collect()
    }
}
