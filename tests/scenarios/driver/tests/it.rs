//! Every scenario, every wrong step, every file by its schema.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::Mutex;

use jsonschema::Validator;
use qyzmet_scenarios::{files, folder, play, read};
use serde_json::{Value, json};

/// Scenarios at a time: most of their time is waiting for a process or a slow hash.
const TOGETHER: usize = 4;

/// What became of each file.
fn played(files: Vec<String>) -> Vec<(String, Result<(), String>)> {
    let (waiting, done) = (Mutex::new(files), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..TOGETHER {
            scope.spawn(|| {
                loop {
                    let Some(file) = waiting.lock().unwrap().pop() else { return };
                    let ended = play(&folder(), &file);
                    done.lock().unwrap().push((file, ended));
                }
            });
        }
    });
    done.into_inner().unwrap()
}

#[test]
fn every_scenario_is_played_to_its_end() {
    let all = files("").unwrap();
    assert!(all.len() >= 30, "{} scenarios", all.len());
    let failed: Vec<String> = played(all).into_iter().filter_map(|(_, ended)| ended.err()).collect();
    assert!(failed.is_empty(), "\n{}\n", failed.join("\n"));
}

#[test]
fn a_wrong_step_is_said_in_one_line() {
    let all = files("broken").unwrap();
    assert!(all.len() >= 4);
    for (file, ended) in played(all) {
        let wanted = read(&folder(), &file).unwrap()["fails"].as_str().expect(&file).to_owned();
        assert_eq!(ended.unwrap_err(), wanted);
    }
}

#[test]
fn a_step_that_cannot_be_played_is_a_failure_too() {
    let folder = tempfile::tempdir().unwrap();
    let steps = [
        (json!({ "call": "identity.fly" }), "(identity.fly): expected step = \"done\", got \"no such call"),
        (json!({ "call": "forms.open" }), "(forms.open): expected step = \"done\", got \"no argument draft"),
        (json!({ "call": "forms.drafts", "args": { "x": 1 } }), "(forms.drafts): expected step = \"done\""),
        (json!({ "call": "forms.open", "args": { "draft": "${x}" } }), "got \"nobody saved ${x}\""),
        (json!({ "call": "forms.drafts", "save": { "x": "0.id" } }), "got \"0.id leads nowhere\""),
        (json!({ "end": "x" }), "(end x): expected step = \"done\""),
        (json!({ "gateway": "status", "request": "x", "is": "ready" }), "(gateway status): expected step"),
        (json!({ "play": "parts/none.json" }), "(play parts/none.json): expected step = \"done\""),
        (json!({}), "(?): expected step = \"done\", got \"no such verb\""),
    ];
    for (step, wanted) in steps {
        let story = json!({ "citizen": {}, "steps": [{ "time": 1 }, step] });
        std::fs::write(folder.path().join("a.json"), story.to_string()).unwrap();
        let line = play(folder.path(), "a.json").unwrap_err();
        assert!(line.starts_with("a.json step 2 (") && line.contains(wanted), "{line}");
    }
}

#[test]
fn every_file_keeps_the_schema() {
    let schema = read(&folder(), "schema.json").unwrap();
    let mut part = schema.clone();
    part["$ref"] = json!("#/$defs/part");
    for (inside, schema) in [("", &schema), ("broken", &schema), ("parts", &part)] {
        let validator: Validator = jsonschema::validator_for(schema).unwrap();
        for file in files(inside).unwrap() {
            let story = read(&folder(), &file).unwrap();
            let wrong: Vec<String> =
                validator.iter_errors(&story).map(|e| format!("{file} {}: {e}", e.instance_path())).collect();
            assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
            assert_eq!(story.get("fails").is_some(), inside == "broken", "{file}");
        }
    }
}

#[test]
fn the_schema_refuses_what_is_no_step() {
    let validator = jsonschema::validator_for(&read(&folder(), "schema.json").unwrap()).unwrap();
    let good = read(&folder(), &files("").unwrap()[0]).unwrap();
    assert!(validator.is_valid(&good));
    for step in [
        json!({}),
        json!({ "call": "identity.fly" }),
        json!({ "call": "requests.deliver", "phone": "kill" }),
        json!({ "call": "requests.deliver", "begin": "a", "expect": { ".": null } }),
        json!({ "call": "forms.drafts", "arg": {} }),
        json!({ "phone": "line", "is": "slow" }),
        json!({ "phone": "clock" }),
        json!({ "gateway": "fault", "order": { "fault": "drop_answer" } }),
        json!({ "gateway": "ledger", "expectError": { "code": "x" } }),
        json!({ "time": -1 }),
        json!({ "play": "../journey-kk.json" }),
    ] {
        let mut story = good.clone();
        story["steps"] = Value::Array(vec![step.clone()]);
        assert!(!validator.is_valid(&story), "{step}");
    }
}

#[test]
fn every_call_and_every_part_is_used() {
    let mut stories = String::new();
    for file in files("").unwrap().iter().chain(&files("parts").unwrap()) {
        stories.push_str(&read(&folder(), file).unwrap().to_string());
    }
    let schema = read(&folder(), "schema.json").unwrap();
    let calls =
        schema["$defs"]["calls"]["enum"].as_array().unwrap().iter().map(|c| c.as_str().unwrap().to_owned());
    let readme = std::fs::read_to_string(folder().join("README.md")).unwrap();
    for name in calls.chain(files("parts").unwrap()) {
        assert!(stories.contains(&format!("\"{name}\"")), "{name} is in no scenario");
        assert!(
            name.ends_with(".json") || readme.contains(&format!("`{name}`")),
            "{name} is not in the README"
        );
    }
}
