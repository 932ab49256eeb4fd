//! Programs that are started anew for every sample.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use crate::{Failure, samples::Samples};

/// A program and what it took.
#[derive(Debug)]
pub struct Fresh {
    program: PathBuf,
    arguments: Vec<PathBuf>,
    /// From the start of its `main` to what it is asked for, as it says itself.
    pub inside: Samples,
    /// From the parent's call to its end: with loading and relocating the program, which is paid once for
    /// the app as a whole on a phone.
    pub whole: Samples,
}

impl Fresh {
    /// A program beside this one.
    pub fn new(name: &str, arguments: &[&Path]) -> Result<Self, Failure> {
        let program = std::env::current_exe()?.with_file_name(name);
        let arguments = arguments.iter().map(|a| a.to_path_buf()).collect();
        Ok(Self { program, arguments, inside: Samples::default(), whole: Samples::default() })
    }

    /// Runs it once.
    fn run(&self) -> Result<(Duration, Duration), Failure> {
        let start = Instant::now();
        let output = Command::new(&self.program).args(&self.arguments).output()?;
        let whole = start.elapsed();
        if !output.status.success() {
            let says = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(format!("{}: {says}", self.program.display()).into());
        }
        let inside: u64 = String::from_utf8(output.stdout)?.trim().parse()?;
        Ok((Duration::from_nanos(inside), whole))
    }
}

/// Runs the programs in turn, so many rounds, so that what disturbs one disturbs all. The first rounds,
/// which fill the disk's cache, do not count.
pub fn in_turn(programs: &mut [Fresh], rounds: usize) -> Result<(), Failure> {
    const WARM_UP: usize = 3;
    for round in 0..rounds + WARM_UP {
        for program in programs.iter_mut() {
            let (inside, whole) = program.run()?;
            if round >= WARM_UP {
                program.inside.push(inside);
                program.whole.push(whole);
            }
        }
    }
    Ok(())
}

/// What such a program prints: nanoseconds since the start of its `main`.
pub fn report(took: Duration) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout(), "{}", took.as_nanos())?)
}
