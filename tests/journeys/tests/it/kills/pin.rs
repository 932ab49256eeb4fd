//! A wrong PIN and a kill never give a try back.

use qyzmet_journeys::{GateProcess, PIN, Ran, Terminal, WRONG_PIN};

use super::points::points;

fn tries(terminal: &Terminal) -> u64 {
    terminal.json(&["key", "status"], &[])["tries_left"].as_u64().unwrap()
}

fn sign(terminal: &Terminal) -> Ran {
    let ran = terminal.run(&["sign", "page.txt"], &[PIN]);
    let _ = std::fs::remove_file(terminal.folder().join("page.txt.p7s"));
    ran
}

#[test]
fn a_wrong_pin_and_a_kill_give_no_try_back() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    terminal.file("page.txt", b"page");
    let online = ["sign", "page.txt"];
    let offline = ["--offline", "sign", "page.txt"];
    let took = terminal.run(&online, &[WRONG_PIN]).must(1).took;
    assert_eq!(tries(&terminal), 4);
    for (n, point) in points(8, 15, took).enumerate() {
        let before = tries(&terminal);
        if before <= 2 {
            // Only a right PIN that the gateway has seen gives tries back.
            sign(&terminal).must(0);
            assert_eq!(tries(&terminal), 5);
            continue;
        }
        let args: &[&str] = if n % 2 == 0 { &online } else { &offline };
        let ended = terminal.killed_after(point, args, &[WRONG_PIN]);
        let now = tries(&terminal);
        assert!(now <= before, "killed after {point:?}: {now} tries, {before} before");
        assert!(now + 1 >= before, "killed after {point:?}: one PIN cost {before} - {now} tries");
        if let Some(ended) = ended {
            assert!(ended.must(1).stderr.contains("signature.pin_wrong"));
            assert_eq!(now + 1, before, "a wrong PIN was judged and cost nothing");
        }
    }
    sign(&terminal).must(0);
}

#[test]
fn five_wrong_pins_lock_however_many_are_killed() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    terminal.file("page.txt", b"page");
    let mut looked = 0;
    // Late enough that most PINs are looked at, and never told.
    for point in points(9, 11, std::time::Duration::from_millis(330)).skip(2) {
        let before = tries(&terminal);
        if before == 0 {
            break;
        }
        terminal.killed_after(point, &["sign", "page.txt"], &[WRONG_PIN]);
        looked += before - tries(&terminal);
    }
    while tries(&terminal) > 0 {
        terminal.run(&["sign", "page.txt"], &[WRONG_PIN]).sane();
        looked += 1;
    }
    assert_eq!(looked, 5);
    let refused = sign(&terminal).must(3);
    assert!(refused.stderr.contains("signature.pin_locked"), "{}", refused.stderr);
    // Another key is the way on.
    terminal.run(&["key", "destroy", "--yes"], &[]).must(0);
    terminal.run(&["key", "create"], &[PIN, PIN]).must(0);
    sign(&terminal).must(0);
}

#[test]
fn wrong_pins_of_two_processes_at_once_cost_a_try_each() {
    let gate = GateProcess::start();
    let terminal = Terminal::linked_with_key(&gate);
    terminal.file("page.txt", b"page");
    let both = [(); 3].map(|()| terminal.begin(&["sign", "page.txt"], &[WRONG_PIN]));
    let mut judged = 0;
    for one in both {
        let ran = one.end();
        let said = &ran.sane().stderr;
        judged += u64::from(said.contains("signature.pin_wrong"));
    }
    assert!(judged >= 1);
    assert!(
        tries(&terminal) <= 5 - judged,
        "{judged} wrong PINs were judged, {} tries are left",
        tries(&terminal)
    );
    sign(&terminal).must(0);
    assert_eq!(tries(&terminal), 5);
}
