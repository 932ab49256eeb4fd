//! Who has the vault open: many processes at a time, but one that erases it has it alone.

use std::{fs::File, path::Path};

use super::locks::{Lock, lock_soon, open};
use crate::{Code, Error, Result};

/// The file that is locked.
pub(super) const LOCK: &str = "home.lock";

/// The right to use the home; it ends with the process, however that ends.
pub(super) struct InUse {
    _lock: Lock,
}

impl InUse {
    /// Together with others. Makes the file where it is not there.
    ///
    /// Errors: `conflict.home_busy` while somebody erases the home, storage.
    pub(super) fn together(home: &Path) -> Result<Self> {
        let path = home.join(LOCK);
        for _ in 0..2 {
            let lock = lock_soon(open(&path)?, File::try_lock_shared)?.ok_or_else(busy)?;
            // Whoever erased the home a moment ago took the file away: that lock would keep nobody off.
            if path.exists() {
                return Ok(Self { _lock: lock });
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
        let Ok(file) = open(&path).or_else(|_| File::open(&path)) else { return Ok(None) };
        let lock = lock_soon(file, File::try_lock)?.ok_or_else(busy)?;
        Ok(Some(Self { _lock: lock }))
    }
}

fn busy() -> Error {
    Error::new(Code::HomeBusy, "another process has the vault open, or erases it")
}
