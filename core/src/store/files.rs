//! Files that are whole or not there.

use std::{
    fs::{self, File},
    hash::{BuildHasher, RandomState},
    io::{self, ErrorKind, Write},
    path::Path,
};

use crate::Result;

/// Ending of a file that is still being written.
const UNFINISHED: &str = ".part";

/// Writes a small file so that after a crash it is either whole or not there.
pub(crate) fn write_atomically(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().expect("a file in a folder");
    let fresh = path.with_extension("new");
    let mut file = File::create(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    sync_folder(folder)
}

/// Writes a file that must not be there yet; whole and durable when it returns, not there when it fails. A
/// kill leaves no torn file of this name; what it leaves beside it, the next one removes. Blocks.
///
/// Errors: `input.output_exists`, `storage.full`, `storage.read_only`.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if is_there(path) {
        return Err(there_already().into());
    }
    let beginning = format!(".{name}.");
    remove_unfinished(folder, &beginning);
    // A name that nobody else has: whoever tidies up may take it away from us, never put another under it.
    let fresh = folder.join(format!("{beginning}{:016x}{UNFINISHED}", RandomState::new().hash_one(path)));
    let written = write_synced(&fresh, bytes).and_then(|()| give_name(&fresh, path));
    // Its other name, or what is left of it.
    let _ = fs::remove_file(&fresh);
    written?;
    sync_folder(folder)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives a finished file its name, unless another has it.
fn give_name(fresh: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(fresh, path) {
        Ok(()) => Ok(()),
        Err(e) if e.kind() == ErrorKind::AlreadyExists => Err(e),
        _ if is_there(path) => Err(there_already()),
        // Memory cards know no second name for a file.
        Err(_) => fs::rename(fresh, path),
    }
}

/// Whether anything has this name, and be it a link that leads nowhere.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

fn there_already() -> io::Error {
    ErrorKind::AlreadyExists.into()
}

/// Removes what killed processes left of this file. Best effort: it is in nobody's way.
fn remove_unfinished(folder: &Path, beginning: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(io::Result::ok) {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(beginning) && name.ends_with(UNFINISHED) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Makes a rename or a new file durable. Where folders can't be opened as files, the system does it.
pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    if let Ok(dir) = File::open(folder) {
        dir.sync_all()?;
    }
    Ok(())
}

pub(super) fn remove_database(path: &Path) -> Result<()> {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        remove(Path::new(&name))?;
    }
    Ok(())
}

pub(super) fn database_size(path: &Path) -> u64 {
    ["", "-wal"]
        .iter()
        .map(|suffix| {
            let mut name = path.as_os_str().to_owned();
            name.push(suffix);
            fs::metadata(name).map_or(0, |m| m.len())
        })
        .sum()
}

/// Removes a file; one that is not there is fine.
pub(super) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(e.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Code;

    #[test]
    fn a_new_file_is_whole_alone_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answer.pdf");
        // What two killed ones left, and what only looks like it.
        for name in [".answer.pdf.0123.part", ".answer.pdf.4567.part", ".another.pdf.0123.part"] {
            fs::write(folder.path().join(name), "torn").unwrap();
        }
        write_new(&path, b"whole").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        assert_eq!(write_new(&path, b"other").unwrap_err().code(), Code::OutputExists);
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
