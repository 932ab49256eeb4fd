//! The gateway, killed in the middle of a call and started again on the same folder and port.

use std::time::Duration;

use qyzmet_gateway::faults::{Fault, FaultOrder};
use qyzmet_journeys::{GateProcess, PIN, Terminal};

use super::{
    ANSWERS, SERVICE, apply, deliver_all, drafts, nothing_lost_nothing_twice, points::points, requests,
};

/// Kills the gateway so long after this moment, and starts it again once the phone's command is over.
fn without_gateway(
    gate: &mut GateProcess,
    terminal: &Terminal,
    after: Duration,
    args: &[&str],
    typed: &[&str],
) -> qyzmet_journeys::Ran {
    let running = terminal.begin(args, typed);
    std::thread::sleep(after);
    gate.kill();
    let ran = running.end();
    ran.sane();
    gate.start_again();
    ran
}

#[test]
fn a_gateway_killed_while_it_takes_a_request_files_it_once() {
    let mut gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    let took = apply(&terminal, &[]).must(0).took;
    let file = terminal.file("answers.json", ANSWERS.as_bytes());
    for (n, point) in points(13, 7, took).enumerate() {
        let before = requests(&terminal).len();
        without_gateway(&mut gate, &terminal, point, &["apply", SERVICE, "--answers", file], &[PIN]);
        let signed = requests(&terminal).len() - before;
        assert_eq!(drafts(&terminal).len() + signed, 1, "killed after {point:?}");
        if signed == 0 {
            apply(&terminal, &[]).must(0);
        }
        deliver_all(&terminal);
        nothing_lost_nothing_twice(&gate, &terminal, n + 2);
    }
}

#[test]
fn a_gateway_killed_while_it_works_files_once() {
    let mut gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    for (n, point) in points(14, 5, Duration::from_millis(120)).enumerate() {
        let order = |fault, ms| FaultOrder {
            method: Some("POST".into()),
            ms: Some(ms),
            ..FaultOrder::new("/services/", fault)
        };
        gate.fault(&FaultOrder { status: Some(500), ..order(Fault::Status, 0) });
        apply(&terminal, &[]).must(4);
        // It has taken the call, and not done its work yet.
        gate.fault(&order(if n % 2 == 0 { Fault::Hold } else { Fault::Delay }, 60));
        without_gateway(&mut gate, &terminal, point, &["outbox", "send"], &[]);
        deliver_all(&terminal);
        nothing_lost_nothing_twice(&gate, &terminal, n + 1);
    }
}

#[test]
fn a_gateway_killed_while_it_links_or_certifies_is_no_dead_end() {
    let mut gate = GateProcess::start();
    let terminal = Terminal::new(&gate);
    terminal.link(&gate);
    let took = terminal.run(&["key", "create"], &[PIN, PIN]).must(0).took;
    for point in points(15, 4, took) {
        terminal.run(&["key", "destroy", "--yes"], &[]).must(0);
        let ran = without_gateway(&mut gate, &terminal, point, &["key", "create"], &[PIN, PIN]);
        if ran.code != Some(0) {
            terminal.run(&["key", "create"], &[PIN, PIN]).must(0);
        }
        assert_eq!(terminal.json(&["key", "status"], &[])["state"]["id"], "ready");
    }
    apply(&terminal, &[]).must(0);
    nothing_lost_nothing_twice(&gate, &terminal, 1);
}
