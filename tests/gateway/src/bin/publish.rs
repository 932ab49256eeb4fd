//! `publish [--check] [FOLDER]`: makes `FOLDER/embedded` from the catalogue in FOLDER (default
//! `core/catalogue`). With `--check` it writes nothing and fails when what is there is not current.

use std::{
    error::Error,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use qyzmet_core::catalogue::{Trust, wire::Manifest};
use qyzmet_gateway::publisher::{Files, artefacts};

fn main() -> ExitCode {
    let (flags, folders): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|a| a.starts_with("--"));
    let check = flags.iter().any(|f| f == "--check");
    let known = flags.iter().all(|f| f == "--check") && folders.len() <= 1;
    let folder = PathBuf::from(folders.first().map_or("core/catalogue", String::as_str));
    let outcome = match known {
        true => run(&folder, check),
        false => Err("usage: publish [--check] [FOLDER]".into()),
    };
    match outcome {
        Ok(said) => {
            let _ = writeln!(std::io::stdout(), "{said}");
            ExitCode::SUCCESS
        }
        Err(e) => {
            let _ = writeln!(std::io::stderr(), "{e}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &Path, check: bool) -> Result<String, Box<dyn Error>> {
    let files = Files::read(folder)?;
    let embedded = folder.join("embedded");
    let there = |name: &str| fs::read(embedded.join(name)).unwrap_or_default();
    let before = last(&there("manifest.json"));
    // The same content keeps its version and time, so that publishing twice changes nothing; the reading
    // file may still change, with the core that builds it.
    let same = match &before {
        Some(m) => Some(artefacts(&files.source(m.catalogue_version)?, m.issued_at)?),
        None => None,
    };
    let same = same.filter(|s| s.manifest == there("manifest.json"));
    if let Some(same) = &same
        && same.files().iter().all(|(name, bytes)| there(name) == *bytes)
    {
        return Ok("the embedded catalogue is current".into());
    }
    if check {
        return Err(format!("{} is not current: run publish", embedded.display()).into());
    }
    let made = match same {
        Some(same) => same,
        None => {
            let version = before.map_or(1, |m| m.catalogue_version + 1);
            let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
            artefacts(&files.source(version)?, i64::try_from(now)?)?
        }
    };
    fs::create_dir_all(&embedded)?;
    for (name, bytes) in made.files() {
        fs::write(embedded.join(name), bytes)?;
    }
    Ok("the embedded catalogue is published".into())
}

/// The manifest that is there, if it is ours.
fn last(envelope: &[u8]) -> Option<Manifest> {
    Trust::sandbox().verify(envelope, None).ok()
}
