//! `outbox send` and `requests follow`, killed anywhere.

use std::time::{Duration, Instant};

use qyzmet_gateway::faults::{Fault, FaultOrder};
use qyzmet_journeys::{ADDRESS_CERTIFICATE, GateProcess, PENSION_CONTRIBUTIONS, PIN, Terminal};

use super::{apply, deliver_all, nothing_lost_nothing_twice, points::points, requests};

/// Signs two requests of two services that wait in the outbox.
fn two_waiting(gate: &GateProcess, terminal: &Terminal) {
    let broken = FaultOrder::new("/services/", Fault::Status);
    gate.fault(&FaultOrder { method: Some("POST".into()), status: Some(500), times: 9, ..broken });
    let pension = terminal.file("pension.json", br#"{"period":"all","purpose":"self","language":"kk"}"#);
    terminal.run(&["apply", PENSION_CONTRIBUTIONS, "--answers", pension], &[PIN]).must(4);
    apply(terminal, &[]).must(4);
    gate.no_more_faults();
}

#[test]
fn sending_killed_anywhere_files_once() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    two_waiting(&gate, &terminal);
    let took = terminal.run(&["outbox", "send"], &[]).must(0).took;
    nothing_lost_nothing_twice(&gate, &terminal, 2);
    for (n, point) in points(10, 9, took).enumerate() {
        two_waiting(&gate, &terminal);
        if n % 3 == 2 {
            // As if a kill were not enough, the answer is lost, too.
            gate.fault(&FaultOrder {
                method: Some("POST".into()),
                ..FaultOrder::new("/services/", Fault::DropAnswer)
            });
        }
        terminal.killed_after(point, &["outbox", "send"], &[]);
        deliver_all(&terminal);
        gate.no_more_faults();
        nothing_lost_nothing_twice(&gate, &terminal, 2 * n + 4);
    }
}

#[test]
fn following_killed_anywhere_brings_the_document_once() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    let follow = |number: &str| terminal.run(&["--json", "requests", "follow", number], &[]).must(0);
    let mut took = None;
    for n in 0..8 {
        apply(&terminal, &[]).must(0);
        let newest = requests(&terminal).remove(0);
        assert_eq!(newest["service"], ADDRESS_CERTIFICATE);
        let number = newest["number"].as_str().unwrap();
        if let Some(took) = took {
            let point = points(11, 7, took).nth(n).expect("as many as there are");
            terminal.killed_after(point, &["requests", "follow", number], &[]);
        }
        let followed = follow(number);
        took.get_or_insert(followed.took);
        let end = followed.json();
        assert_eq!(end["state"]["id"], "ready", "{end}");
        assert_eq!(end["documents"].as_array().map(Vec::len), Some(1), "{end}");
        nothing_lost_nothing_twice(&gate, &terminal, n + 1);
    }
    let documents = terminal.json(&["documents", "list"], &[]);
    assert_eq!(documents["total"], 8);
    for document in documents["documents"].as_array().unwrap() {
        terminal.run(&["documents", "verify", document["id"].as_str().unwrap()], &[]).must(0);
    }
}

/// The status is known, and what it promises is not here yet.
#[test]
fn killed_before_the_document_came_it_comes_at_once() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    apply(&terminal, &[]).must(0);
    let number = requests(&terminal)[0]["number"].as_str().unwrap().to_owned();
    gate.fault(&FaultOrder { ms: Some(60_000), ..FaultOrder::new("/documents/", Fault::Delay) });
    let following = terminal.begin(&["requests", "follow", &number], &[]);
    let begun = Instant::now();
    while requests(&terminal)[0]["state"]["id"] != "ready" {
        assert!(begun.elapsed() < Duration::from_secs(20), "it is never ready: {:?}", requests(&terminal));
    }
    assert!(following.kill_after(Duration::ZERO).is_none(), "it did not wait for the document");
    assert_eq!(terminal.json(&["documents", "list"], &[])["total"], 0);
    let followed = terminal.run(&["requests", "follow", &number], &[]).must(0);
    assert!(followed.took < Duration::from_secs(10), "it waited {:?}", followed.took);
    assert_eq!(terminal.json(&["documents", "list"], &[])["total"], 1);
}
