//! `apply`, killed after each answer and anywhere on its way to the gateway.

use qyzmet_journeys::{GateProcess, PIN, Terminal};
use serde_json::{Value, json};

use super::{
    ANSWERS, SERVICE, apply, deliver_all, drafts, nothing_lost_nothing_twice, points::points, requests,
};

/// The form with the most questions, and its answers in the order in which it asks.
const KINDERGARTEN: &str = "90030001";

fn kindergarten() -> Vec<(&'static str, Value)> {
    vec![
        ("child_iin", json!("990101500708")),
        ("child_name", json!("Сынақбаева Үлгі")),
        ("relation", json!("mother")),
        ("region", json!("abai-region")),
        ("locality", json!("Семей")),
        ("kindergartens", json!("Балдырған, Айгөлек")),
        ("start_year", json!(2027)),
        ("education_language", json!("kk")),
        ("special_needs", json!("none")),
        ("privilege", json!("none")),
    ]
}

/// The answers that the draft lacks, as `apply` names them.
#[track_caller]
fn missing(terminal: &Terminal) -> Vec<String> {
    let ran = terminal.run(&["--json", "apply", KINDERGARTEN], &[]);
    if ran.code == Some(3) {
        // Complete: it got as far as asking for the PIN.
        return Vec::new();
    }
    let refused = ran.must(1).json();
    assert_eq!(refused["code"], "input.answer", "{refused}");
    let fields = refused["fields"].as_array().unwrap();
    fields.iter().map(|f| f["field"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_answer_that_was_confirmed_outlives_a_kill() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    let answers = kindergarten();
    let names: Vec<&str> = answers.iter().map(|(name, _)| *name).collect();
    for confirmed in 1..=answers.len() {
        let all: Value =
            answers.iter().cloned().map(|(n, v)| (n.to_owned(), v)).collect::<serde_json::Map<_, _>>().into();
        let file = terminal.file("kindergarten.json", all.to_string().as_bytes());
        let running = terminal.begin(&["apply", KINDERGARTEN, "--fresh", "--answers", file], &[]);
        // Each answer is shown once it is durable.
        let shown = |lines: &[String]| lines.iter().filter(|l| l.starts_with("? ")).count();
        let said = running.kill_when(|lines| shown(lines) == confirmed);
        assert_eq!(shown(&said), confirmed, "{said:?}");
        let missing = missing(&terminal);
        for name in &names[..confirmed] {
            assert!(!missing.iter().any(|m| m == name), "{name} was confirmed and is lost: {missing:?}");
        }
        // Those that this form still waits for are the next ones.
        assert!(missing.iter().all(|m| names[confirmed..].contains(&m.as_str())), "{missing:?}");
    }
    // What was begun is finished without a word said twice.
    let id = drafts(&terminal)[0]["id"].as_str().unwrap().to_owned();
    let filed = terminal.json(&["apply", KINDERGARTEN], &[PIN]);
    assert_eq!(filed["filed"], true);
    assert!(drafts(&terminal).iter().all(|d| d["id"] != id.as_str()), "a signed draft is still there");
    terminal
        .run(&["requests", "export", filed["request"]["id"].as_str().unwrap(), "--to", "out"], &[])
        .must(0);
    let sealed = std::fs::read(terminal.folder().join("out/request.json")).unwrap();
    let sealed: Value = serde_json::from_slice(&sealed).unwrap();
    for (name, value) in answers {
        assert_eq!(sealed["answers"][name], value, "{name}");
    }
    nothing_lost_nothing_twice(&gate, &terminal, 1);
}

#[test]
fn applying_killed_anywhere_files_once() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    let took = apply(&terminal, &[]).must(0).took;
    let file = terminal.file("answers.json", ANSWERS.as_bytes());
    for (n, point) in points(1, 11, took).enumerate() {
        let before = requests(&terminal).len();
        assert_eq!(before, n + 1);
        let ended = terminal.killed_after(point, &["apply", SERVICE, "--answers", file], &[PIN]);
        let (kept, signed) = (drafts(&terminal).len(), requests(&terminal).len() - before);
        assert!(
            kept + signed <= 1,
            "killed after {point:?}: {kept} drafts and {signed} requests of one application"
        );
        if let Some(ended) = ended {
            ended.must(0);
            assert_eq!((kept, signed), (0, 1));
        }
        // The citizen looks what is there, and carries on.
        if signed == 0 {
            apply(&terminal, &[]).must(0);
        }
        deliver_all(&terminal);
        nothing_lost_nothing_twice(&gate, &terminal, n + 2);
        assert!(drafts(&terminal).is_empty());
    }
}

#[test]
fn applying_offline_killed_anywhere_files_once() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    let file = terminal.file("answers.json", ANSWERS.as_bytes());
    let args = ["--offline", "apply", SERVICE, "--answers", file];
    let took = terminal.run(&args, &[PIN]).must(0).took;
    deliver_all(&terminal);
    let mut filed = 1;
    for point in points(2, 6, took) {
        let allowed =
            |terminal: &Terminal| terminal.json(&["key", "status"], &[])["offline_left"].as_u64().unwrap();
        let before = allowed(&terminal);
        terminal.killed_after(point, &args, &[PIN]);
        assert!(allowed(&terminal) <= before, "a kill gave back a signature without a network");
        if requests(&terminal).len() == filed {
            // With a line, which also gives the allowance back.
            apply(&terminal, &[]).must(0);
        }
        filed += 1;
        deliver_all(&terminal);
        nothing_lost_nothing_twice(&gate, &terminal, filed);
        if allowed(&terminal) == 0 {
            terminal.file("page.txt", b"page");
            terminal.run(&["sign", "page.txt"], &[PIN]).must(0);
            std::fs::remove_file(terminal.folder().join("page.txt.p7s")).unwrap();
        }
    }
}
