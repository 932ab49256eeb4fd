//! Files that processes lock to take turns. A lock ends with its process, however that ends.

use std::{
    fs::{File, TryLockError},
    path::Path,
    thread,
    time::Duration,
};

use crate::Result;

/// How often, and how long between two looks, a turn is waited for. A process that is just being started by
/// this one holds copies of its open files for a moment, and with them its locks.
const LOOKS: u32 = 10;
const MOMENT: Duration = Duration::from_millis(5);

/// Opens a file, made where it is not there, and locks it against everybody else; nothing when somebody
/// holds it. Blocks for a twentieth of a second at most.
pub(crate) fn take_turn(path: &Path) -> Result<Option<File>> {
    let file = open(path)?;
    Ok(soon(|| file.try_lock())?.then_some(file))
}

/// The file that is locked, made where it is not there.
pub(super) fn open(path: &Path) -> std::io::Result<File> {
    File::options().create(true).truncate(false).write(true).open(path)
}

/// Whether the lock could be had, now or in a moment.
pub(super) fn soon(lock: impl Fn() -> std::result::Result<(), TryLockError>) -> Result<bool> {
    for look in 0..LOOKS {
        if look > 0 {
            thread::sleep(MOMENT);
        }
        match lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(e)) => return Err(e.into()),
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_lock_that_is_let_go_in_a_moment_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("turn.lock");
        let held = take_turn(&path).unwrap().unwrap();
        assert!(take_turn(&path).unwrap().is_none());
        thread::scope(|scope| {
            let waiting = scope.spawn(|| take_turn(&path).unwrap().is_some());
            drop(held);
            assert!(waiting.join().unwrap());
        });
    }
}
