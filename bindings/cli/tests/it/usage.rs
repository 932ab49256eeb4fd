//! The command line itself.

use crate::phone::{NOBODY, Phone, SERVICE};

#[test]
fn a_wrong_command_line_is_exit_code_2_and_touches_nothing() {
    let phone = Phone::new(NOBODY);
    for wrong in [
        vec!["nonsense"],
        vec!["--lang", "de", "doctor"],
        vec!["catalogue"],
        vec!["catalogue", "list", "--limit", "0"],
        vec!["catalogue", "list", "--limit", "101"],
        vec!["catalogue", "search"],
        vec!["apply"],
        vec!["--out", "results", "doctor"],
        vec!["link", "--resend", "--phone", "+77010000001"],
        vec!["link", "--card-pin", "1234"],
        vec!["key", "create", "--pin", "407193"],
        vec!["key", "create", "--authentication", "--slot", "0"],
        vec!["sign-in", "--pin", "27049"],
        vec!["gateway", "--port", "65536"],
    ] {
        let ran = phone.run(&wrong, &[]);
        assert_eq!(ran.code, 2, "{wrong:?}");
        assert!(ran.out.is_empty() && !ran.err.is_empty(), "{wrong:?}");
    }
    assert!(!phone.home().exists());
}

#[test]
fn the_journey_leaves_its_results_in_an_empty_folder_only() {
    let phone = Phone::new(NOBODY);
    phone.file("mine.txt", b"mine");
    let (code, error) = phone.json(&["--out", "."], &[]);
    assert_eq!((code, error["code"].as_str()), (2, Some("shell.out_full")));
}

#[test]
fn a_gateway_says_where_it_listens_and_stops_with_whoever_started_it() {
    use std::io::{BufRead, BufReader};

    let phone = Phone::new(NOBODY);
    let args = ["--json", "gateway", "--port", "0", "--data", "gateway", "--stop-at-eof"];
    let mut gateway = phone.command(&args).spawn().unwrap();
    let mut said = String::new();
    let mut lines = BufReader::new(gateway.stdout.take().unwrap()).lines();
    while !said.ends_with("\n}\n") {
        said.push_str(&lines.next().unwrap().unwrap());
        said.push('\n');
    }
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["sandbox"], true);
    let address = said["gateway"].as_str().unwrap();
    assert_eq!(Phone::new(address).run(&["inbox"], &[]).code, 0);
    // One gateway a folder.
    let (code, error) = phone.json(&["gateway", "--port", "0", "--data", "gateway"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("shell.gateway")));
    drop(gateway.stdin.take());
    assert_eq!(gateway.wait().unwrap().code(), Some(0));
    assert_eq!(Phone::new(address).run(&["inbox"], &[]).code, 4);
}

#[test]
fn the_help_names_every_command_and_exit_code() {
    let ran = Phone::new(NOBODY).run(&["--help"], &[]);
    assert_eq!(ran.code, 0);
    for word in [
        "link",
        "sign-in",
        "key",
        "catalogue",
        "apply",
        "drafts",
        "outbox",
        "requests",
        "documents",
        "sign",
        "verify",
        "inbox",
        "erase",
        "doctor",
        "gateway",
        "Exit codes",
        "130",
        "QYZMET_HOME",
        "never arguments",
    ] {
        assert!(ran.out.contains(word), "{word}");
    }
}

#[test]
fn an_error_is_words_on_stderr_or_one_json_document_on_stdout() {
    let phone = Phone::new(NOBODY);
    let ran = phone.run(&["--lang", "en", "catalogue", "show", "00000000"], &[]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("We found no such service") && ran.err.contains("catalogue.service_unknown"));
    let (code, error) = phone.json(&["--lang", "kk", "catalogue", "show", "00000000"], &[]);
    assert_eq!(code, 1);
    assert_eq!(error["code"], "catalogue.service_unknown");
    assert_eq!(error["kind"], "catalogue");
    assert_eq!(error["retry"], "never");
    assert!(error["citizen"].as_str().unwrap().contains("1414"));
    assert!(error["developer"].as_str().unwrap().contains("catalogue.service_unknown"));
}

#[test]
fn every_language_is_spoken_and_kazakh_is_the_default() {
    let phone = Phone::new(NOBODY);
    let title = |args: &[&str]| phone.json(args, &[]).1["title"].as_str().unwrap().to_owned();
    assert_eq!(title(&["catalogue", "show", SERVICE]), "Мекенжай анықтамасы");
    assert_eq!(title(&["--lang", "kk", "catalogue", "show", SERVICE]), "Мекенжай анықтамасы");
    assert_ne!(
        title(&["--lang", "ru", "catalogue", "show", SERVICE]),
        title(&["catalogue", "show", SERVICE])
    );
    assert!(title(&["catalogue", "show", SERVICE, "--lang", "en"]).is_ascii());
    let mut command = phone.command(&["--json", "catalogue", "show", SERVICE]);
    let output = command.env("QYZMET_LANG", "en").output().unwrap();
    let shown: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(shown["title"].as_str().unwrap().is_ascii());
}

#[cfg(unix)]
#[test]
fn the_home_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;

    let phone = Phone::new(NOBODY);
    assert_eq!(phone.run(&["doctor"], &[]).code, 0);
    assert_eq!(phone.home().metadata().unwrap().permissions().mode() & 0o777, 0o700);
}
