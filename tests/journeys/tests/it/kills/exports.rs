//! `documents export` and `requests export`, killed anywhere: a file is whole or not there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use qyzmet_journeys::{GateProcess, Terminal, files_under};

use super::{apply, points::points, requests};

/// A phone with a document; its number.
fn with_document(gate: &GateProcess) -> (Terminal, String) {
    let terminal = Terminal::linked_with_key(gate);
    apply(&terminal, &[]).must(0);
    let number = requests(&terminal)[0]["number"].as_str().unwrap().to_owned();
    terminal.run(&["requests", "follow", &number], &[]).must(0);
    (terminal, number)
}

/// Every file that has the name of one of the whole ones has its bytes; how many those are.
#[track_caller]
fn whole(folder: &Path, reference: &Path) -> usize {
    let mut found = 0;
    for wanted in files_under(reference) {
        let file = folder.join(wanted.file_name().unwrap());
        if file.exists() {
            assert_eq!(fs::read(&file).unwrap(), fs::read(&wanted).unwrap(), "{} is torn", file.display());
            found += 1;
        }
    }
    found
}

#[test]
fn an_exported_file_is_whole_or_absent() {
    let gate = GateProcess::start();
    let (terminal, number) = with_document(&gate);
    for what in ["documents", "requests"] {
        let export = |to: &str| terminal.run(&[what, "export", &number, "--to", to], &[]);
        let reference = terminal.folder().join(format!("whole-{what}"));
        let took = export(reference.to_str().unwrap()).must(0).took;
        let all = files_under(&reference).len();
        for (n, point) in points(12, 9, took).enumerate() {
            let to = terminal.folder().join(format!("{what}-{n}"));
            let args = [what, "export", &number, "--to", to.to_str().unwrap()];
            terminal.killed_after(point, &args, &[]);
            if whole(&to, &reference) == 0 {
                export(to.to_str().unwrap()).must(0);
                assert_eq!(whole(&to, &reference), all);
            }
        }
    }
}

/// Kills a command in the middle of writing a file: the system ends whoever writes past this size.
fn killed_past(bytes: u64, mut command: Command) -> Option<i32> {
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("ulimit -c 0; ulimit -f {}; exec \"$0\" \"$@\"", bytes / 512));
    shell.arg(command.get_program()).args(command.get_args());
    shell.current_dir(command.get_current_dir().unwrap());
    // The environment that was taken away from the command stays away.
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    command = shell;
    command.output().unwrap().status.code()
}

#[test]
fn a_kill_in_the_middle_of_a_write_leaves_no_torn_document() {
    let gate = GateProcess::start();
    let (terminal, number) = with_document(&gate);
    let reference = terminal.folder().join("whole");
    terminal.run(&["documents", "export", &number, "--to", "whole"], &[]).must(0);
    let size = files_under(&reference).iter().map(|f| f.metadata().unwrap().len()).max().unwrap();
    // Room for the index of the vault's log, not for the document.
    let limit = 34 << 10;
    assert!(size > limit, "the document has only {size} bytes: nothing would be torn");
    let args = ["documents", "export", &number, "--to", "torn"];
    let code = killed_past(limit, terminal.command(&args));
    assert_eq!(code, None, "it was not killed");
    let torn: PathBuf = terminal.folder().join("torn");
    assert_eq!(whole(&torn, &reference), 0);
    // The next one tidies up what is left of it.
    terminal.run(&args, &[]).must(0);
    assert_eq!(whole(&torn, &reference), 2);
    assert_eq!(files_under(&torn).len(), 2, "{:?}", files_under(&torn));
}
