//! `key create`, killed anywhere: there is one key or none, and the next call finishes it.

use std::fs;

use qyzmet_journeys::{GateProcess, PIN, Terminal, files_under};

use super::points::points;

/// The files of signature keys in the key store.
fn device_keys(terminal: &Terminal) -> Vec<String> {
    let files = files_under(&terminal.home().join("device-keys"));
    let names = files.iter().map(|f| f.file_name().unwrap().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with("sign_")).collect()
}

#[test]
fn making_a_key_killed_anywhere_ends_in_one_key() {
    let gate = GateProcess::start();
    let terminal = Terminal::new(&gate);
    terminal.link(&gate);
    let took = terminal.run(&["key", "create"], &[PIN, PIN]).must(0).took;
    assert_eq!(device_keys(&terminal).len(), 1);
    terminal.file("page.txt", b"page");
    for point in points(6, 7, took) {
        terminal.run(&["key", "destroy", "--yes"], &[]).must(0);
        assert_eq!(device_keys(&terminal), [""; 0], "a destroyed key left a part of itself");
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
        let parts = device_keys(&terminal);
        assert_eq!(parts.len(), 1, "killed after {point:?}: parts of another key are left: {parts:?}");
        // And it is the key of this PIN.
        terminal.run(&["sign", "page.txt"], &[PIN]).must(0);
        terminal.run(&["verify", "page.txt"], &[]).must(0);
        fs::remove_file(terminal.folder().join("page.txt.p7s")).unwrap();
    }
}
