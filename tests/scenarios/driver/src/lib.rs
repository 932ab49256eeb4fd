//! Plays the scenarios: behaviour as data, in the folder above. This driver is one of three that play the
//! same files; it uses the surface that the Kotlin and Swift libraries stand on, and no other.
//!
//! The folder's README says what a scenario is and what a driver does with it.

mod calls;
mod expect;
mod gate;
mod names;
mod phone;
mod player;
mod view;

use std::path::{Path, PathBuf};

pub use player::{play, read};

/// The folder of the scenarios.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// The files of a folder of scenarios, relative to [`folder`], in order; `inside` is empty for the scenarios
/// themselves.
pub fn files(inside: &str) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder().join(inside))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") && name != "schema.json" {
            found.push(if inside.is_empty() { name } else { format!("{inside}/{name}") });
        }
    }
    found.sort();
    Ok(found)
}
