//! Who has the vault open: many processes at a time, but one that erases it has it alone.

use std::{
    fs::{File, TryLockError},
    path::Path,
};

use crate::{Code, Error, Result};

/// The file that is locked.
pub(super) const LOCK: &str = "home.lock";

/// The right to use the home; it ends with the process, however that ends.
pub(super) struct InUse {
    _file: File,
}

impl InUse {
    /// Together with others. Makes the file where it is not there.
    ///
    /// Errors: `conflict.home_busy` while somebody erases the home, storage.
    pub(super) fn together(home: &Path) -> Result<Self> {
        let path = home.join(LOCK);
        for _ in 0..2 {
            let file = File::options().create(true).truncate(false).write(true).open(&path)?;
            locked(file.try_lock_shared())?;
            // Whoever erased the home a moment ago took the file away: that lock would keep nobody off.
            if path.exists() {
                return Ok(Self { _file: file });
            }
        }
        Err(busy())
    }

    /// Alone; nothing where there is no file and none can be made.
    ///
    /// Errors: `conflict.home_busy` while others have the vault open, storage.
    pub(super) fn alone(home: &Path) -> Result<Option<Self>> {
        let path = home.join(LOCK);
        // What is erased for good must not depend on whether the disk still takes a file.
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let Ok(file) = file.or_else(|_| File::open(&path)) else { return Ok(None) };
        locked(file.try_lock())?;
        Ok(Some(Self { _file: file }))
    }
}

fn locked(tried: std::result::Result<(), TryLockError>) -> Result<()> {
    tried.map_err(|e| match e {
        TryLockError::WouldBlock => busy(),
        TryLockError::Error(e) => e.into(),
    })
}

fn busy() -> Error {
    Error::new(Code::HomeBusy, "another process has the vault open, or erases it")
}
