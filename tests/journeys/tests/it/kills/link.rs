//! `link`, killed while the code is asked for and while it is handed in.

use qyzmet_journeys::{GateProcess, Person, Terminal};
use serde_json::Value;

use super::points::points;

/// A number a point, as a number starts five links an hour at most.
fn person(n: usize) -> Person {
    let number = format!("+7701000{:04}", 1000 + n);
    Person::FIRST.with_phone(number.leak())
}

fn status(terminal: &Terminal) -> Value {
    terminal.json(&["link", "status"], &[])
}

/// What the citizen does who finds the phone somewhere on its way.
#[track_caller]
fn carry_on(gate: &GateProcess, terminal: &Terminal) {
    let Person { iin, phone, card_pin } = terminal.person;
    for _ in 0..4 {
        match status(terminal)["state"]["id"].as_str().unwrap() {
            "linked" => return,
            "code-sent" => {
                let code = gate.code(phone).expect("an SMS");
                if terminal.run(&["link"], &[&code]).sane().code == Some(0) {
                    continue;
                }
                // The code was spent before its answer came: another one is asked for.
                terminal.run(&["link", "--iin", iin, "--phone", phone], &[card_pin]).sane();
            }
            "unlinked" => {
                terminal.run(&["link", "--iin", iin, "--phone", phone], &[card_pin]).must(3);
            }
            other => panic!("{other} is no state to be in after a kill: {}", status(terminal)),
        }
    }
    panic!("four tries and not linked: {}", status(terminal));
}

#[test]
fn asking_for_a_code_killed_anywhere_can_be_carried_on() {
    let gate = GateProcess::start();
    let ask = |terminal: &Terminal| {
        let Person { iin, phone, card_pin } = terminal.person;
        (["link", "--iin", iin, "--phone", phone], [card_pin])
    };
    let first = Terminal::of(&gate, person(0));
    let (args, typed) = ask(&first);
    let took = first.run(&args, &typed).must(3).took;
    for (n, point) in points(3, 10, took).enumerate() {
        let terminal = Terminal::of(&gate, person(n + 1));
        let (args, typed) = ask(&terminal);
        terminal.killed_after(point, &args, &typed);
        carry_on(&gate, &terminal);
        assert_eq!(status(&terminal)["phone"].as_str().map(|p| p.is_empty()), Some(false));
    }
}

#[test]
fn handing_in_the_code_killed_anywhere_can_be_carried_on() {
    let gate = GateProcess::start();
    let mut took = None;
    for n in 0..10 {
        let terminal = Terminal::of(&gate, person(100 + n));
        let Person { iin, phone, card_pin } = terminal.person;
        terminal.run(&["link", "--iin", iin, "--phone", phone], &[card_pin]).must(3);
        let code = gate.code(phone).expect("an SMS");
        let Some(took) = took else {
            took = Some(terminal.run(&["link"], &[&code]).must(0).took);
            continue;
        };
        let point = points(4, 9, took).nth(n).expect("as many as there are");
        terminal.killed_after(point, &["link"], &[&code]);
        carry_on(&gate, &terminal);
    }
}

#[test]
fn a_wrong_code_and_a_kill_give_no_try_back() {
    let gate = GateProcess::start();
    for n in 0..8 {
        let terminal = Terminal::of(&gate, person(200 + n));
        let Person { iin, phone, card_pin } = terminal.person;
        terminal.run(&["link", "--iin", iin, "--phone", phone], &[card_pin]).must(3);
        let code = gate.code(phone).expect("an SMS");
        let wrong: String = code.chars().map(|c| if c == '9' { '0' } else { '9' }).collect();
        let tries = || match status(&terminal)["state"]["id"].as_str() {
            Some("code-sent") => status(&terminal)["tries_left"].as_u64().unwrap(),
            // Locked, or back at the beginning.
            _ => 0,
        };
        let mut left = tries();
        assert_eq!(left, 3);
        for point in points(5 + n as u64, 2, std::time::Duration::from_millis(60)) {
            let ended = terminal.killed_after(point, &["link"], &[&wrong]);
            let now = tries();
            assert!(now <= left, "{now} tries after a kill, {left} before");
            if ended.is_some_and(|e| e.sane().stderr.contains("identity.code_wrong")) {
                assert!(now < left, "a wrong code was judged and cost nothing");
            }
            left = now;
        }
    }
}
