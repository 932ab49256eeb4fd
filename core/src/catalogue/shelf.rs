//! The catalogue a client reads right now.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use super::{Reader, install};
use crate::Result;

/// Holds the reading file open, once it was first asked for.
pub(crate) struct Shelf {
    folder: PathBuf,
    current: RwLock<Option<Arc<Reader>>>,
    /// The newest content that any answer of the gateway spoke of.
    heard: AtomicU64,
}

impl Shelf {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, current: RwLock::new(None), heard: AtomicU64::new(0) }
    }

    /// Where fetched catalogues lie.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The newest catalogue of the folder, or the one in the binary.
    pub(crate) fn current(&self) -> Result<Arc<Reader>> {
        if let Some(reader) = &*self.current.read().unwrap_or_else(PoisonError::into_inner) {
            return Ok(reader.clone());
        }
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(reader) = &*current {
            return Ok(reader.clone());
        }
        let reader = Arc::new(install::open_newest(&self.folder)?);
        *current = Some(reader.clone());
        Ok(reader)
    }

    /// Puts another catalogue in its place; those who read the old one keep it until they are done.
    pub(crate) fn replace(&self, reader: Reader) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(reader));
    }

    /// An answer of the gateway named this version of the content.
    pub(crate) fn heard_of(&self, version: u64) {
        self.heard.fetch_max(version, Ordering::Relaxed);
    }

    /// Whether the gateway spoke of newer content than the current.
    pub(crate) fn newer_exists(&self, version: u64) -> bool {
        self.heard.load(Ordering::Relaxed) > version
    }

    /// Removes what was fetched; the catalogue of the binary is left.
    pub(crate) fn erase(&self) -> Result<()> {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = None;
        match std::fs::remove_dir_all(&self.folder) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e.into()),
            _ => Ok(()),
        }
    }
}
