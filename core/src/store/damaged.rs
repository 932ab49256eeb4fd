//! A damaged vault is set aside under another name, never deleted, and a new one begins.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;

use super::files::remove;
use crate::Result;

/// Left in the home when a running vault reported damage: the next opening looks at all of it.
const SUSPECT: &str = "vault.suspect";

/// Remembers that the vault reported damage while in use. Best effort: the damage shows again anyway.
pub(super) fn suspect(home: &Path) {
    let _ = fs::write(home.join(SUSPECT), b"");
}

/// Whether the vault has to be looked at as a whole before it is used.
pub(super) fn is_suspect(home: &Path) -> bool {
    home.join(SUSPECT).exists()
}

/// Whether SQLite finds the whole file sound.
pub(super) fn is_sound(conn: &Connection) -> bool {
    conn.query_row("PRAGMA quick_check(1)", [], |r| r.get::<_, String>(0)).is_ok_and(|answer| answer == "ok")
}

/// The vault turned out sound after all.
pub(super) fn clear(home: &Path) -> Result<()> {
    remove(&home.join(SUSPECT))
}

/// Renames the vault and its log to `vault.db.damaged-{ms}`; the data key stays, so that what is in
/// them can still be read by somebody with the phone.
pub(super) fn set_aside(home: &Path, now_ms: i64) -> Result<PathBuf> {
    let named = |ms: i64, suffix: &str| home.join(format!("vault.db.damaged-{ms}{suffix}"));
    // A clock that stands still or goes back must not put one over another.
    let ms = (now_ms..).find(|ms| !named(*ms, "").exists()).unwrap_or(now_ms);
    let aside = named(ms, "");
    for suffix in ["", "-wal", "-shm"] {
        let from = home.join(format!("vault.db{suffix}"));
        if from.exists() {
            fs::rename(&from, named(ms, suffix))?;
        }
    }
    clear(home)?;
    Ok(aside)
}

/// The vaults that were set aside, by file name.
pub(super) fn list(home: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(home) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .filter_map(|e| e.ok()?.file_name().into_string().ok())
        .filter(|n| n.starts_with("vault.db.damaged-") && !n.ends_with("-wal") && !n.ends_with("-shm"))
        .collect();
    names.sort();
    names
}
