//! Mapping a reading file: the only place of the core with `unsafe` in it.
//!
//! # Why it is sound
//! A mapping is undefined behaviour for Rust when the bytes under a `&[u8]` change. They do not:
//! - A reading file is immutable. It is written under another name, synced, and only then renamed to the
//!   name that is opened ([`super::super::install`]); nothing ever writes to a file of that name.
//! - It is replaced by `rename` and removed by `unlink`. Both leave the mapped file itself (its inode) as
//!   it was until the last mapping goes.
//! - It lies in the app's own folder, which no other app can write. Whoever can write there can as well
//!   replace the app; cutting the file short under us ends the process with a signal (SIGBUS), and gives
//!   nobody another read or write.
//! - The mapping is private and read-only, and it lives as long as the [`Image`] that lends its bytes.
//!
//! What the bytes *say* is never trusted: every reader of them goes through `bytes.rs`.
#![allow(unsafe_code)]

use std::{fs::File, path::Path};

use memmap2::Mmap;

use super::layout::MAX_FILE_BYTES;
use crate::{Result, catalogue::damaged};

/// The bytes of an image, wherever they lie.
pub(super) enum Image {
    /// In the binary.
    Static(&'static [u8]),
    /// In memory.
    Owned(Vec<u8>),
    /// In a mapped file.
    Mapped(Mmap),
}

impl Image {
    /// Maps a file. `CatalogueDamaged` when it is empty or over its limit.
    pub(super) fn map(path: &Path) -> Result<Self> {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        // Mapping nothing is an error on some systems, and an empty file is no catalogue anyway.
        if length == 0 || length > MAX_FILE_BYTES {
            return Err(damaged("catalogue file of an impossible length"));
        }
        // SAFETY: the file is immutable under its name, see the module's documentation.
        let map = unsafe { Mmap::map(&file) }?;
        Ok(Image::Mapped(map))
    }

    /// The bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Image::Static(bytes) => bytes,
            Image::Owned(bytes) => bytes,
            Image::Mapped(map) => map,
        }
    }
}
