//! The journey in each of the three languages.

use std::{path::Path, process::Command};

/// Plays the journey; what it printed. Its results are in `out`.
#[track_caller]
pub(crate) fn journey(lang: &str, out: &Path) -> String {
    let mut command = Command::new(qyzmet_journeys::binary());
    for name in ["QYZMET_HOME", "QYZMET_GATEWAY", "QYZMET_LANG", "COLUMNS", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    let ran = command.args(["--plain", "--lang", lang, "--out"]).arg(out).output().unwrap();
    let printed = String::from_utf8(ran.stdout).unwrap();
    let talk = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(ran.status.code(), Some(0), "the journey fails in {lang}:\n{printed}{talk}");
    for step in 1..=6 {
        let heading = format!("── {step} / 6  ");
        assert_eq!(printed.matches(&heading).count(), 1, "step {step} in {lang}:\n{printed}");
    }
    assert!(!printed.contains('\u{1b}'), "a colour in spite of --plain:\n{printed}");
    printed
}

#[test]
fn the_journey_speaks_russian() {
    plays("ru", "Телефон привязан");
}

#[test]
fn the_journey_speaks_english() {
    plays("en", "phone is linked");
}

#[track_caller]
fn plays(lang: &str, said: &str) {
    let out = tempfile::tempdir().unwrap();
    let printed = journey(lang, out.path());
    let lower = printed.to_lowercase();
    assert!(lower.contains(&said.to_lowercase()), "{said:?} is not said:\n{printed}");
    let results: Vec<String> =
        out.path().read_dir().unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    for ending in [".pdf", ".pdf.p7s", "request.json", "receipt.p7m", "ledger.json"] {
        assert!(results.iter().any(|name| name.ends_with(ending)), "no {ending} in {results:?}");
    }
}

#[test]
fn another_language_is_a_wrong_command_line() {
    for args in [&["--lang", "wrong"][..], &["--lang", "wrong", "doctor"], &["doctor", "--lang", ""]] {
        let ran = Command::new(qyzmet_journeys::binary()).args(args).output().unwrap();
        assert_eq!(ran.status.code(), Some(2), "{args:?}");
        assert!(ran.stdout.is_empty());
        let said = String::from_utf8(ran.stderr).unwrap();
        assert!(said.contains("--lang"), "{said}");
    }
}
