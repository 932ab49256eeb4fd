//! `key create`, killed anywhere: there is one key or none, and the next call finishes it.

use std::fs;

use qyzmet_journeys::{GateProcess, PIN, Terminal};

use super::points::points;

/// The device keys of signature keys on this disk.
fn device_keys(terminal: &Terminal) -> usize {
    let Ok(entries) = fs::read_dir(terminal.home().join("device-keys")) else { return 0 };
    entries.filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().starts_with("sign_")).count()
}

#[test]
fn making_a_key_killed_anywhere_ends_in_one_key() {
    let gate = GateProcess::start();
    let terminal = Terminal::new(&gate);
    terminal.link(&gate);
    let took = terminal.run(&["key", "create"], &[PIN, PIN]).must(0).took;
    let one = device_keys(&terminal);
    terminal.file("page.txt", b"page");
    for point in points(6, 10, took) {
        terminal.run(&["key", "destroy", "--yes"], &[]).must(0);
        assert_eq!(device_keys(&terminal), 0, "a destroyed key left a part of itself");
        terminal.killed_after(point, &["key", "create"], &[PIN, PIN]);
        let state = terminal.json(&["key", "status"], &[])["state"]["id"].as_str().unwrap().to_owned();
        match state.as_str() {
            "ready" => {
                let refused = terminal.run(&["key", "create"], &[PIN, PIN]).must(1);
                assert!(refused.stderr.contains("signature.key_exists"), "{}", refused.stderr);
            }
            "none" | "certificate-missing" => {
                terminal.run(&["key", "create"], &[PIN, PIN]).must(0);
            }
            other => panic!("killed after {point:?}: {other}"),
        }
        let status = terminal.json(&["key", "status"], &[]);
        assert_eq!(status["state"]["id"], "ready", "killed after {point:?}: {status}");
        assert_eq!(status["tries_left"], 5);
        assert_eq!(device_keys(&terminal), one, "killed after {point:?}: parts of another key are left");
        // And it is the key of this PIN.
        terminal.run(&["sign", "page.txt"], &[PIN]).must(0);
        terminal.run(&["verify", "page.txt"], &[]).must(0);
        fs::remove_file(terminal.folder().join("page.txt.p7s")).unwrap();
    }
}
