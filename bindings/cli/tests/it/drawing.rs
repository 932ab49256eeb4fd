//! What stands on the screen: colours, width, pipes.

use std::{io::Read, process::Stdio};

use crate::phone::{NOBODY, Phone, SERVICE};

#[test]
fn colours_only_where_they_are_wanted() {
    let phone = Phone::new(NOBODY);
    let draw = |env: &[(&str, &str)], args: &[&str]| {
        let mut command = phone.command(args);
        command.envs(env.iter().copied());
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let args = ["catalogue", "show", SERVICE];
    assert!(!draw(&[], &args).contains('\u{1b}'), "a pipe gets none");
    assert!(draw(&[("CLICOLOR_FORCE", "1")], &args).contains('\u{1b}'));
    assert!(!draw(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &args).contains('\u{1b}'));
    assert!(!draw(&[("CLICOLOR_FORCE", "1")], &["--plain", "catalogue", "show", SERVICE]).contains('\u{1b}'));
    assert!(!draw(&[("CLICOLOR_FORCE", "1")], &["--json", "catalogue", "show", SERVICE]).contains('\u{1b}'));
}

#[test]
fn lines_are_as_wide_as_the_terminal() {
    let phone = Phone::new(NOBODY);
    for columns in [40_usize, 60, 90, 300] {
        for args in [&["catalogue", "show", SERVICE][..], &["catalogue", "search", "анықтама"], &["doctor"]]
        {
            let mut command = phone.command(args);
            let output = command.env("COLUMNS", columns.to_string()).output().unwrap();
            for line in String::from_utf8(output.stdout).unwrap().lines() {
                // A word that is longer than a line (a path) is never broken.
                let breakable = line.trim().contains(' ');
                assert!(line.chars().count() <= columns || !breakable, "{columns}: {line}");
            }
        }
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let phone = Phone::new(NOBODY);
    let mut child = phone.command(&["catalogue", "list", "--limit", "100"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""));
}

#[test]
fn nobody_listening_at_all_is_no_panic() {
    let phone = Phone::new(NOBODY);
    let mut command = phone.command(&["catalogue", "show", "00000000"]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop((child.stdout.take(), child.stderr.take()));
    assert_eq!(child.wait().unwrap().code(), Some(1));
}
