//! Bar 7: what the language border costs. `tests/benches/run border` builds what it needs and calls it.

mod direct;
mod table;

use std::{
    collections::BTreeMap,
    ffi::OsString,
    io::Write,
    process::{Command, Stdio},
    time::Duration,
};

use qyzmet_benches::{
    Failure,
    home::Home,
    page::{full_size, install_into},
    samples::Samples,
};

const USAGE: &str = "border SCRATCH NAME COMMAND... [-- NAME COMMAND...]: a folder, and for each language how its \
                     program is started; `cold` or `warm` is added";
/// Fresh processes of each language: what happens once in each.
const COLD: usize = 11;
/// Processes of each language that repeat a call until it is warm, and then measure it.
const WARM: usize = 3;

/// A language, how its program is started, and what it said: nanoseconds by measure.
struct Side {
    name: String,
    command: Vec<OsString>,
    said: BTreeMap<String, Samples>,
}

impl Side {
    fn new(words: &[OsString]) -> Result<Self, Failure> {
        let (name, command) = words.split_first().filter(|(_, command)| !command.is_empty()).ok_or(USAGE)?;
        let name = name.to_string_lossy().into_owned();
        Ok(Self { name, command: command.to_vec(), said: BTreeMap::new() })
    }

    /// Runs the program once and keeps its lines: a measure, a blank, nanoseconds.
    fn run(&mut self, mode: &str, home: &Home) -> Result<(), Failure> {
        let output = Command::new(&self.command[0])
            .args(&self.command[1..])
            .arg(mode)
            .env("QYZMET_BENCH_HOME", home.of_client())
            .stderr(Stdio::inherit())
            .output()?;
        if !output.status.success() {
            return Err(format!("{} {mode}: {}", self.name, output.status).into());
        }
        for line in String::from_utf8(output.stdout)?.lines() {
            let (measure, ns) = line.split_once(' ').ok_or_else(|| format!("{}: {line}", self.name))?;
            self.said.entry(measure.to_owned()).or_default().push(Duration::from_nanos(ns.parse()?));
        }
        Ok(())
    }
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments.first().is_some_and(|a| a == "direct") {
        return direct::run(&arguments[1..]);
    }
    let (scratch, sides) = arguments.split_first().ok_or(USAGE)?;
    let mut sides: Vec<Side> = sides.split(|word| word == "--").map(Side::new).collect::<Result<_, _>>()?;
    let scratch = tempfile::tempdir_in(scratch)?;
    let home = Home::at(scratch.path());
    let (image, version) = full_size()?;
    install_into(&home.of_client(), &image, version)?;
    // In turn, so that what disturbs one disturbs all; the first round fills the disk's cache.
    sides.iter_mut().try_for_each(|side| side.run("cold", &home))?;
    sides.iter_mut().for_each(|side| side.said.clear());
    for (mode, rounds) in [("cold", COLD), ("warm", WARM)] {
        for _ in 0..rounds {
            sides.iter_mut().try_for_each(|side| side.run(mode, &home))?;
        }
    }
    let medians: Vec<_> = sides
        .iter()
        .map(|side| {
            let median = |(measure, ns): (&String, &Samples)| (measure.clone(), ns.median());
            (side.name.as_str(), side.said.iter().map(median).collect())
        })
        .collect();
    Ok(write!(std::io::stdout().lock(), "\n{}", table::render(&medians))?)
}
