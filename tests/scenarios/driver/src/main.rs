//! Plays the scenarios that are named, or all of them: `qyzmet-scenarios [FILE...]`.

use std::{io::Write, process::ExitCode};

use qyzmet_scenarios::{files, folder, play};

fn main() -> ExitCode {
    let named: Vec<String> = std::env::args().skip(1).collect();
    let all = if named.is_empty() { files("").unwrap_or_default() } else { named };
    let mut out = std::io::stdout();
    let mut failed = 0;
    for file in &all {
        // A file may be named from anywhere; in a message it is relative to the folder of all.
        let place = file.rsplit_once("scenarios/").map_or(file.as_str(), |(_, place)| place);
        let line = play(&folder(), place).map_or_else(|line| line, |()| format!("{place} ok"));
        failed += usize::from(!line.ends_with(" ok"));
        // Whoever closed our output does not want to know.
        let _ = writeln!(out, "{line}");
    }
    match (all.is_empty(), failed) {
        (false, 0) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
