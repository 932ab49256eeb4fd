//! Files that are whole or not there.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use crate::Result;

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

/// Writes a file that must not be there yet; whole and durable when it returns, gone when it fails.
///
/// Errors: `input.output_exists`, `storage.full`, `storage.read_only`.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = File::options().write(true).create_new(true).open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if let Err(e) = written {
        // A torn file would look like the whole one.
        let _ = fs::remove_file(path);
        return Err(e.into());
    }
    sync_folder(path.parent().unwrap_or(Path::new(".")))
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
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e.into()),
        _ => Ok(()),
    }
}
