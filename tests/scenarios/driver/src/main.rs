//! Plays the scenarios that are named (`journey-kk`, or a path), or all of them: `qyzmet-scenarios [NAME...]`.

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
        let place = format!("{}.json", place.trim_end_matches(".json"));
        let ended = play(&folder(), &place);
        failed += usize::from(ended.is_err());
        let line = ended.err().unwrap_or_else(|| format!("{place} ok"));
        // Whoever closed our output does not want to know.
        let _ = writeln!(out, "{line}");
    }
    match (all.is_empty(), failed) {
        (false, 0) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
