//! The answers of a file, for scripts and for the journey.

use std::path::Path;

use qyzmet_core::forms::{Answer, FormView};
use serde_json::{Map, Value};

use super::questions;
use crate::{
    commands::read_file,
    failure::{FAILED, Failure, Outcome, USAGE},
    screen::Tone,
    shell::Shell,
};

/// Gives every answer of the file to the core, in the order of the form's questions, each durable when the
/// next is given. Questions that appear because of an answer are answered too.
pub(super) fn from_file(shell: &Shell, mut form: FormView, file: &Path) -> Outcome<FormView> {
    let mut left = read(file)?;
    shell.screen.title(&form.title)?;
    for field in form.fields.iter().filter(|f| f.visible && !left.contains_key(&f.id)) {
        questions::prefilled(shell, field)?;
    }
    while let Some(field) = next(&form, &left) {
        let value = left.remove(&field).unwrap_or(Value::Null);
        form = shell.client.forms().answer(&form.draft_id, &field, Answer::from(value), shell.lang)?;
        let given = form.fields.iter().find(|f| f.id == field);
        if let Some(field) = given {
            let (label, shown) = (&field.label, &field.shown_value);
            let quiet = |t: &str| shell.screen.paint.tone(Tone::Quiet, t);
            shell.screen.marked("? ", &format!("{label} {}", quiet(shown)))?;
            if let Some(error) = &field.error {
                shell.screen.marked("  ✗ ", &shell.screen.paint.tone(Tone::Loss, &error.text))?;
            }
        }
    }
    if let Some(name) = left.keys().next() {
        return Err(Failure::own("fail-no-question", &[("name", name)], FAILED));
    }
    Ok(form)
}

/// The first question that is asked now and that the file answers.
fn next(form: &FormView, left: &Map<String, Value>) -> Option<String> {
    let mut asked = form.fields.iter().filter(|f| f.visible);
    asked.find(|f| left.contains_key(&f.id)).map(|f| f.id.clone())
}

fn read(file: &Path) -> Outcome<Map<String, Value>> {
    let bytes = read_file(file)?;
    serde_json::from_slice(&bytes).map_err(|e| {
        let args = [("file", &*file.display().to_string()), ("why", &*e.to_string())];
        Failure::own("fail-answers", &args, USAGE)
    })
}
