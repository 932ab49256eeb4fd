//! One scenario, step by step.

use std::{fs, path::Path};

use serde_json::{Map, Value};

use crate::{
    calls::Ended,
    expect::{at, shown, unmet},
    gate::Gate,
    names::Names,
    phone::Phone,
};

type Step = Map<String, Value>;

/// Why a step failed, without its place: `PATH = X, got Y`.
type Line = String;

/// A scenario being played.
struct Player<'a> {
    folder: &'a Path,
    names: Names,
    gate: Gate,
    phone: Phone,
}

/// Plays the scenario in this file, named relative to the folder of all scenarios.
///
/// Errors: the line that says what went wrong, `FILE step N (LABEL): expected PATH = X, got Y`; or why the
/// scenario could not be begun.
pub fn play(folder: &Path, file: &str) -> Result<(), String> {
    let begun = |why: String| format!("{file}: {why}");
    let story = read(folder, file).map_err(begun)?;
    let gate = Gate::start(&story["gateway"]).map_err(begun)?;
    let phone = Phone::new(&gate.url(), story["lang"].as_str().unwrap_or("kk")).map_err(begun)?;
    let mut names = Names::default();
    for (name, value) in story["citizen"].as_object().into_iter().flatten() {
        names.keep(name, value.clone());
    }
    names.keep("gateway", gate.url().into());
    names.keep("folder", phone.exports().into());
    Player { folder, names, gate, phone }.steps(file, &story)
}

/// The JSON of a file.
pub fn read(folder: &Path, file: &str) -> Result<Value, String> {
    let bytes = fs::read(folder.join(file)).map_err(|e| e.to_string())?;
    serde_json::from_slice(&bytes).map_err(|e| e.to_string())
}

impl Player<'_> {
    /// Plays all steps of a story; `file` is its name, for a part after the step that plays it.
    fn steps(&mut self, file: &str, story: &Value) -> Result<(), String> {
        let steps = story["steps"].as_array().ok_or_else(|| format!("{file}: no steps"))?;
        for (n, step) in steps.iter().enumerate() {
            let place = format!("{file} step {}", n + 1);
            let empty = Step::new();
            let step = step.as_object().unwrap_or(&empty);
            let (verb, word) = verb(step);
            let failed = |line: Line| format!("{place} ({}): expected {line}", label(verb, word));
            if verb == "play" {
                let part = read(self.folder, word).map_err(|why| failed(not_done(&why)))?;
                self.steps(&format!("{place} > {word}"), &part)?;
            } else {
                self.step(verb, word, step).map_err(failed)?;
            }
        }
        Ok(())
    }

    fn step(&mut self, verb: &str, word: &str, step: &Step) -> Result<(), Line> {
        let filled = self.names.fill(&Value::Object(step.clone())).map_err(|why| not_done(&why))?;
        let step = filled.as_object().ok_or_else(|| not_done("no step"))?;
        let expected = step.get("expect").and_then(Value::as_object);
        let ended = match (verb, word) {
            ("call", _) if step.contains_key("begin") => {
                self.phone.begin(word, step).map(|()| Ok(Value::Null))
            }
            ("call", _) => self.phone.call(word, step),
            ("end", _) => self.phone.end(word),
            ("phone", "changes") => Ok(Ok(self
                .phone
                .changes(|seen| expected.is_none_or(|expected| unmet(expected, seen, "").is_none())))),
            ("phone", _) => self.phone.step(word, step).map(Ok),
            ("gateway", _) => self.gate.step(word, step).map(Ok),
            ("time", _) => self.time(step).map(Ok),
            _ => Err("no such verb".to_owned()),
        };
        let result = judged(ended.map_err(|why| not_done(&why))?, step)?;
        if let Some(line) = expected.and_then(|expected| unmet(expected, &result, "")) {
            return Err(line);
        }
        for (name, path) in step.get("save").and_then(Value::as_object).into_iter().flatten() {
            let path = path.as_str().unwrap_or_default();
            let value = at(&result, path).ok_or_else(|| not_done(&format!("{path} leads nowhere")))?;
            self.names.keep(name, value.clone());
        }
        Ok(())
    }

    fn time(&mut self, step: &Step) -> Result<Value, String> {
        let advance = Step::from_iter([("advance".to_owned(), step["time"].clone())]);
        self.phone.step("clock", &advance)?;
        self.gate.step("clock", &advance)
    }
}

/// The result of a call that ended as the step expects; of one that failed as it should, the failure.
fn judged(ended: Ended, step: &Step) -> Result<Value, Line> {
    let expected = step.get("expectError").and_then(Value::as_object);
    match (ended, expected) {
        (Ok(result), None) => Ok(result),
        (Ok(_), Some(expected)) => Err(unmet(expected, &Value::Null, "error.").unwrap_or_default()),
        (Err(failure), expected) => {
            let line = match expected {
                None => Some(format!("error = null, got {}", shown(failure.get("code")))),
                Some(expected) => unmet(expected, &failure, "error."),
            };
            let developer = failure["developer"].as_str().unwrap_or_default().replace(['\n', '\r'], " ");
            line.map_or(Ok(failure), |line| Err(format!("{line}; {developer}")))
        }
    }
}

fn not_done(why: &str) -> Line {
    format!("step = \"done\", got {}", shown(Some(&why.into())))
}

/// The verb of a step and its word; empty where there is none.
fn verb(step: &Step) -> (&str, &str) {
    let of = |verb: &'static str| Some((verb, step.get(verb)?.as_str().unwrap_or_default()));
    ["call", "end", "phone", "gateway", "time", "play"].into_iter().find_map(of).unwrap_or_default()
}

fn label(verb: &str, word: &str) -> String {
    match verb {
        "call" => word.to_owned(),
        "time" => "time".to_owned(),
        "" => "?".to_owned(),
        _ => format!("{verb} {word}"),
    }
}
