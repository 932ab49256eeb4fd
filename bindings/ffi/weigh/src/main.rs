//! `qyzmet-weigh TARGET LIBRARY PREFIX [--check LEDGER | --write LEDGER WHY]`, called by `bindings/ffi/size`.

use std::{fs, io::Write as _, path::Path, process::ExitCode};

use qyzmet_weigh::{BUDGET, Failure, Ledger, weigh};

const USAGE: &str = "qyzmet-weigh TARGET LIBRARY PREFIX [--check LEDGER | --write LEDGER WHY]";

fn main() -> Result<ExitCode, Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [target, library, prefix, rest @ ..] = arguments.as_slice() else { return Err(USAGE.into()) };
    let weight = weigh(Path::new(library), prefix)?;
    let mut out = std::io::stdout().lock();
    let kept = if weight.stripped <= BUDGET { "within" } else { "MISSED" };
    writeln!(out, "{target}: {} bytes stripped; budget {BUDGET} {kept}", weight.stripped)?;
    write!(out, "{}", weight.table())?;
    let read = |path: &str| -> Result<Ledger, Failure> {
        Ledger::parse(&fs::read_to_string(path)?).ok_or_else(|| format!("{path}: no ledger").into())
    };
    match rest {
        [] => {}
        ["--check", path] => {
            if let Err(unsaid) = read(path)?.check(target, weight.stripped) {
                writeln!(out, "{unsaid}")?;
                return Ok(ExitCode::FAILURE);
            }
        }
        ["--write", path, why] => {
            let mut ledger = read(path)?;
            if why.is_empty() {
                ledger.check(target, weight.stripped)?;
            }
            ledger.add(target, &weight, why);
            fs::write(path, ledger.render())?;
        }
        _ => return Err(USAGE.into()),
    }
    Ok(ExitCode::SUCCESS)
}
