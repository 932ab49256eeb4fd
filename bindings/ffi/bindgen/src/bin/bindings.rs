//! `bindings [--check] [LIBRARY]`: writes the Kotlin and Swift of the library into `android/` and `ios/`,
//! or says what is not current. The library is the one that lies beside this program.

use std::{error::Error, io::Write as _, path::PathBuf, process::ExitCode};

use qyzmet_bindgen::{generated, library_name, root, stale, write};

fn main() -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    let mut check = false;
    let mut library = std::env::current_exe()?.with_file_name(library_name());
    for argument in std::env::args_os().skip(1) {
        match argument.to_str() {
            Some("--check") => check = true,
            _ => library = PathBuf::from(argument),
        }
    }
    let files = generated(&library)?;
    let paths = if check { stale(&root(), &files) } else { write(&root(), &files)? };
    let mut out = std::io::stderr();
    for path in &paths {
        writeln!(out, "{} {path}", if check { "not current:" } else { "written:" })?;
    }
    Ok(if check && !paths.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
