//! SIGKILL at many moments of every command, of the real binary against a real gateway process: whatever
//! died when, the next command carries on, everything is filed exactly once and nothing confirmed is lost.

mod apply;
mod exports;
mod gateway;
mod key;
mod link;
mod outbox;
mod pin;
mod points;
mod together;

use std::collections::BTreeSet;

use qyzmet_journeys::{GateProcess, PIN, Terminal};
use serde_json::Value;

/// The service most of these apply for, and answers that complete its form.
const SERVICE: &str = qyzmet_journeys::ADDRESS_CERTIFICATE;
const ANSWERS: &str = r#"{"purpose":"bank","language":"kk"}"#;

/// Applies for the address certificate and stays until that is filed or failed; `more` are options.
fn apply(terminal: &Terminal, more: &[&str]) -> qyzmet_journeys::Ran {
    let file = terminal.file("answers.json", ANSWERS.as_bytes());
    terminal.run(&[&["apply", SERVICE, "--answers", file], more].concat(), &[PIN])
}

/// The requests that the phone shows, newest first.
fn requests(terminal: &Terminal) -> Vec<Value> {
    terminal.json(&["requests", "list", "--limit", "100"], &[])["requests"].as_array().unwrap().clone()
}

/// The drafts that the phone shows.
fn drafts(terminal: &Terminal) -> Vec<Value> {
    terminal.json(&["drafts"], &[])["drafts"].as_array().unwrap().clone()
}

/// Sends until nothing waits any more.
#[track_caller]
fn deliver_all(terminal: &Terminal) {
    for _ in 0..5 {
        let ran = terminal.run(&["outbox", "send"], &[]);
        if ran.sane().code == Some(0) {
            return;
        }
    }
    panic!("five deliveries and still something waits: {}", terminal.json(&["outbox"], &[]));
}

/// What the gateway filed is what the phone shows, each once, and nothing waits.
#[track_caller]
fn nothing_lost_nothing_twice(gate: &GateProcess, terminal: &Terminal, filed: usize) {
    let ledger = gate.ledger();
    assert_eq!(ledger.effects, filed as u64, "effects at the gateway: {ledger:?}");
    assert_eq!(ledger.rows.len(), filed);
    let at_the_gateway: BTreeSet<(String, String)> =
        ledger.rows.iter().map(|r| (r.request_id.clone(), r.number.clone())).collect();
    assert_eq!(at_the_gateway.len(), filed, "an id was filed twice: {ledger:?}");
    let sealed: BTreeSet<&str> = ledger.rows.iter().map(|r| r.sealed_sha256.as_str()).collect();
    assert_eq!(sealed.len(), filed, "the same bytes were filed twice: {ledger:?}");
    let text = |v: &Value| v.as_str().unwrap_or("not filed").to_owned();
    let shown: BTreeSet<(String, String)> =
        requests(terminal).iter().map(|r| (text(&r["id"]), text(&r["number"]))).collect();
    assert_eq!(shown, at_the_gateway, "the phone shows something else than was filed");
    assert_eq!(terminal.json(&["outbox"], &[])["waiting"], serde_json::json!([]));
}
