//! The folders of one client: its home and its device keys.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use qyzmet_core::{
    client::{Client, Config, Ports},
    ports::{Line, software::FixedLine},
};

use crate::{Failure, chip::Chip};

/// A folder with a client's `home` and, beside it, its device `keys`.
#[derive(Debug, Clone)]
pub struct Home {
    folder: PathBuf,
    chip: Option<Chip>,
}

impl Home {
    /// Of this folder; nothing is made before a client needs it.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), chip: None }
    }

    /// Of a phone whose signing keys are made in this chip.
    #[must_use]
    pub fn with_chip(self, chip: Chip) -> Self {
        Self { chip: Some(chip), ..self }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The client's own folder.
    pub fn of_client(&self) -> PathBuf {
        self.folder.join("home")
    }

    /// A client that believes to have no line.
    pub fn offline(&self) -> Client {
        let ports = Ports { connectivity: Arc::new(FixedLine(Line::Offline)), ..self.ports() };
        Client::new(Config::sandbox(self.of_client(), "http://127.0.0.1:1"), ports)
    }

    /// A client of the gateway at this address.
    pub fn online(&self, gateway: &str) -> Client {
        Client::new(Config::sandbox(self.of_client(), gateway), self.ports())
    }

    /// Copies the folder; no client may have it open.
    pub fn copy_to(&self, folder: impl Into<PathBuf>) -> Result<Home, Failure> {
        let copy = Home { folder: folder.into(), chip: self.chip.clone() };
        copy_folder(&self.folder, &copy.folder)?;
        Ok(copy)
    }

    /// Bytes of the vault's write-ahead log, which one transaction after another is appended to until the
    /// next checkpoint.
    pub fn log_bytes(&self) -> u64 {
        fs::metadata(self.of_client().join("vault.db-wal")).map_or(0, |m| m.len())
    }

    fn ports(&self) -> Ports {
        let keys = self.folder.join("keys");
        match &self.chip {
            Some(chip) => Ports { device_key: Arc::new(chip.phone(&keys)), ..Ports::software(keys) },
            None => Ports::software(keys),
        }
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy_folder(&entry.path(), &target)?,
            false => {
                fs::copy(entry.path(), target)?;
            }
        }
    }
    Ok(())
}
