//! Two processes on one home at the same time.

use std::time::Duration;

use qyzmet_gateway::faults::{Fault, FaultOrder};
use qyzmet_journeys::{GateProcess, PIN, Terminal};

use super::{
    ANSWERS, SERVICE, apply, deliver_all, drafts, nothing_lost_nothing_twice, points::points, requests,
};

/// The next submission fails, or waits so long.
fn fault(gate: &GateProcess, fault: Fault, ms: u64) {
    let order = FaultOrder::new("/services/", fault);
    gate.fault(&FaultOrder { method: Some("POST".into()), status: Some(500), ms: Some(ms), ..order });
}

#[test]
fn two_deliveries_at_once_file_once() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    for n in 0..4 {
        fault(&gate, Fault::Status, 0);
        apply(&terminal, &[]).must(4);
        fault(&gate, Fault::Hold, 50);
        let both = [(); 3].map(|()| terminal.begin(&["--json", "outbox", "send"], &[]));
        let mut sent = 0;
        for one in both {
            let ran = one.end();
            ran.sane();
            let said = ran.json();
            match ran.code {
                Some(0) => sent += said["report"]["sent"].as_u64().unwrap(),
                _ => assert_eq!(said["code"], "conflict.home_busy", "{said}"),
            }
        }
        assert_eq!(sent, 1);
        nothing_lost_nothing_twice(&gate, &terminal, n + 1);
        assert!(gate.ledger().rows.iter().all(|r| r.sendings == 1));
    }
}

#[test]
fn two_applications_at_once_are_each_filed_or_refused_and_nothing_is_lost() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    let file = terminal.file("answers.json", ANSWERS.as_bytes());
    for n in 0..5 {
        if n % 2 == 0 {
            // Both find the same draft.
            terminal.run(&["apply", SERVICE, "--answers", file], &[]).must(3);
        }
        let before = requests(&terminal).len();
        let both = [(); 2].map(|()| terminal.begin(&["--json", "apply", SERVICE, "--answers", file], &[PIN]));
        let mut applied = 0;
        for one in both {
            let ran = one.end();
            ran.sane();
            match ran.code {
                // Filed, or signed and waiting for the other's delivery.
                Some(0 | 4) => applied += 1,
                _ => {
                    let code = ran.json()["code"].as_str().unwrap().to_owned();
                    let clear =
                        ["conflict.state_changed", "document.request_unknown", "document.draft_unknown"];
                    assert!(clear.contains(&code.as_str()), "{code}: {}", ran.stdout);
                }
            }
        }
        assert_eq!(requests(&terminal).len() - before, applied, "what was said is what is there");
        assert!(applied > 0 || !drafts(&terminal).is_empty(), "both were refused, and the draft is gone");
        deliver_all(&terminal);
        nothing_lost_nothing_twice(&gate, &terminal, before + applied);
        for draft in drafts(&terminal) {
            terminal.run(&["drafts", "discard", draft["id"].as_str().unwrap()], &[]).must(0);
        }
    }
}

#[test]
fn erasing_while_another_process_delivers_is_done_or_refused() {
    let gate = GateProcess::start();
    let (mut refused, mut erased) = (0, 0);
    for point in points(16, 5, Duration::from_millis(300)) {
        let terminal = Terminal::linked_with_key(&gate);
        let filed = gate.ledger().effects;
        fault(&gate, Fault::Status, 0);
        apply(&terminal, &[]).must(4);
        fault(&gate, Fault::Hold, 300);
        let delivering = terminal.begin(&["--json", "outbox", "send"], &[]);
        std::thread::sleep(point);
        let erasing = terminal.run(&["--json", "erase", "--yes"], &[]);
        let delivered = delivering.end();
        delivered.sane();
        gate.no_more_faults();
        // However it ended, the home starts.
        terminal.run(&["doctor"], &[]).must(0);
        match erasing.sane().code {
            Some(0) => {
                erased += 1;
                assert_eq!(terminal.json(&["link", "status"], &[])["state"]["id"], "unlinked");
                assert!(requests(&terminal).is_empty() && drafts(&terminal).is_empty());
                assert_ne!(delivered.code, None);
                terminal.link(&gate);
                terminal.run(&["key", "create"], &[PIN, PIN]).must(0);
            }
            _ => {
                refused += 1;
                assert_eq!(erasing.json()["code"], "conflict.home_busy", "{}", erasing.stdout);
                deliver_all(&terminal);
                assert_eq!(requests(&terminal).len(), 1, "a refused erasing lost a request");
                assert_eq!(gate.ledger().effects, filed + 1);
            }
        }
        gate.advance(3600);
    }
    assert!(refused > 0, "the two never met ({erased} erased)");
}

#[test]
fn erasing_killed_anywhere_leaves_a_home_that_starts() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    let took = terminal.run(&["erase", "--yes"], &[]).must(0).took;
    for point in points(17, 5, took) {
        gate.advance(3600);
        terminal.link(&gate);
        terminal.run(&["key", "create"], &[PIN, PIN]).must(0);
        terminal.killed_after(point, &["erase", "--yes"], &[]);
        terminal.run(&["doctor"], &[]).must(0);
        let status = terminal.json(&["link", "status"], &[]);
        assert!(["linked", "unlinked"].contains(&status["state"]["id"].as_str().unwrap()), "{status}");
        terminal.run(&["erase", "--yes"], &[]).must(0);
    }
}
