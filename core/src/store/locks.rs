//! Files that processes lock to take turns. A lock ends with its process, however that ends.

use std::{
    fs::{File, TryLockError},
    path::Path,
    thread,
    time::Duration,
};

use crate::Result;

/// How often, and how long between two looks, a lock is tried: whoever has it may be just letting go.
const LOOKS: u32 = 10;
const MOMENT: Duration = Duration::from_millis(5);

/// A file that is locked as long as this lives, and no longer than its process.
pub(crate) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file is not enough: a process that is just being started has a copy of it for a moment, and holds the
        // lock with it. Where it can't be unlocked, closing is what is left.
        let _ = self.0.unlock();
    }
}

/// Opens a file, made where it is not there, and locks it against everybody else; nothing when somebody
/// holds it. Blocks for a twentieth of a second at most.
pub(crate) fn take_turn(path: &Path) -> Result<Option<Lock>> {
    lock_soon(open(path)?, File::try_lock)
}

/// The file that is locked, made where it is not there.
pub(super) fn open(path: &Path) -> std::io::Result<File> {
    File::options().create(true).truncate(false).write(true).open(path)
}

/// The file's lock, if it could be had, now or in a moment.
pub(super) fn lock_soon(
    file: File,
    lock: impl Fn(&File) -> std::result::Result<(), TryLockError>,
) -> Result<Option<Lock>> {
    for look in 0..LOOKS {
        if look > 0 {
            thread::sleep(MOMENT);
        }
        match lock(&file) {
            Ok(()) => return Ok(Some(Lock(file))),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(e)) => return Err(e.into()),
        }
    }
    Ok(None)
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

    #[test]
    fn a_lock_that_is_let_go_is_free_although_a_copy_of_its_file_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("turn.lock");
        let held = take_turn(&path).unwrap().unwrap();
        // What a process has of us between fork and exec: the same open file.
        let copy = held.0.try_clone().unwrap();
        assert!(take_turn(&path).unwrap().is_none());
        drop(held);
        assert!(take_turn(&path).unwrap().is_some());
        drop(copy);
    }
}
