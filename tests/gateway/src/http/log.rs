//! The access log: when, what kind of call, how it went, how long. The path is the route's template
//! and there is no query, so nothing in it is a citizen's data.

use std::{
    fs::{self, File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    sync::Mutex,
};

/// At this size the log becomes `access.log.1` and a new one begins.
const LIMIT: u64 = 4 << 20;

/// An append-only file with one predecessor.
pub(crate) struct AccessLog {
    path: PathBuf,
    file: Mutex<(File, u64)>,
}

impl AccessLog {
    /// Opens or makes `access.log` in this folder. Does I/O.
    pub(crate) fn open(folder: &Path) -> std::io::Result<Self> {
        let path = folder.join("access.log");
        let opened = append(&path)?;
        Ok(Self { path, file: Mutex::new(opened) })
    }

    /// Writes one line. A log that cannot be written stops nothing.
    pub(crate) fn line(&self, line: &str) {
        let Ok(mut guard) = self.file.lock() else {
            return;
        };
        if guard.1 > LIMIT
            && fs::rename(&self.path, self.path.with_extension("log.1")).is_ok()
            && let Ok(next) = append(&self.path)
        {
            *guard = next;
        }
        if writeln!(guard.0, "{line}").is_ok() {
            guard.1 += line.len() as u64 + 1;
        }
    }
}

fn append(path: &Path) -> std::io::Result<(File, u64)> {
    let file = OpenOptions::new().append(true).create(true).open(path)?;
    let size = file.metadata()?.len();
    Ok((file, size))
}
