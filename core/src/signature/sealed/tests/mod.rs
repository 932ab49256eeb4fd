#![allow(clippy::unwrap_used, clippy::expect_used)]
//! The sealed key over a real vault, a key store of files and a server that keeps the documented rules.

mod audits;
mod authentication;
mod blob;
mod changing;
pub(super) mod chip;
mod counter;
mod hardware;
mod kill;
mod making;
mod power;
mod rollback;
mod schedule;
pub(crate) mod server;
mod signing;
mod unlocking;
mod wire;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use tempfile::TempDir;

use super::*;
use crate::{
    Lang, Page,
    ports::software::{SystemClock, SystemEntropy},
    signature::{
        AuditPage,
        audit::{self, About},
        cms::Content,
        ecdsa::sha256,
        job::{Document, Job, Signed},
        names::Subject,
        pin::Pin,
    },
};
use chip::Chip;
pub(crate) use power::Fuse;
use power::{Wired, WiredEntropy};
use server::Server;

pub(crate) const RIGHT: &str = "940173";
pub(crate) const WRONG: &str = "940174";
pub(crate) const NOW: i64 = 1_800_000_000;
pub(super) const IIN: &str = "990101500016";

pub(crate) fn pin(text: &str) -> Pin {
    Pin::parse(text).unwrap()
}

/// A job of these contents; nothing is kept of it.
pub(super) fn job(contents: &[&[u8]]) -> Job {
    let documents = contents
        .iter()
        .map(|content| Document {
            sha256: sha256(content),
            content: Content::Detached,
            attributes: Vec::new(),
            about: About { title: Some("paper".into()), ..About::default() },
        })
        .collect();
    Job { documents, keep: Arc::new(|_, _| Ok(Ok(()))) }
}

impl SealedKey {
    pub(super) async fn sign_cades<S: KeyServer>(
        &self,
        gateway: Option<&S>,
        pin: Pin,
        content: &[u8],
        now: i64,
    ) -> Result<Signed> {
        Ok(self.sign(gateway, pin, job(&[content]), now).await?.remove(0))
    }
}

pub(crate) fn owner() -> Owner {
    Owner {
        subject: Subject {
            common_name: "ҮЛГІ ҚЫЗМЕТ".into(),
            surname: "ҮЛГІ".into(),
            given_name: "ҚЫЗМЕТ".into(),
            iin: IIN.into(),
        },
        birth: Some(jiff::civil::date(2099, 1, 1)),
    }
}

/// One running process: all of it is gone when it is dropped, but for what it wrote.
pub(super) struct Process {
    pub(super) sealed: SealedKey,
    pub(super) store: Arc<Store>,
    pub(super) device: Arc<Wired>,
    pub(super) fuse: Fuse,
}

impl Process {
    pub(super) fn binds(&self) -> usize {
        self.device.binds()
    }

    pub(super) fn row(&self) -> Option<Row> {
        self.store.read(table::get).unwrap()
    }
}

/// A phone: its folders, which outlive a process.
pub(super) struct Phone {
    folder: TempDir,
    pub(super) server: Server,
    pub(super) chip: Arc<Chip>,
}

impl Phone {
    pub(super) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), server: Server::new(), chip: Arc::default() }
    }

    /// A phone whose key is made and certified.
    pub(super) async fn with_key() -> Self {
        let phone = Self::new();
        phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
        phone
    }

    /// The very same phone and server once more, no process of which is running.
    pub(super) fn copy(&self) -> Self {
        let copy = Self {
            folder: tempfile::tempdir().unwrap(),
            server: self.server.copy(),
            chip: self.chip.clone(),
        };
        for (from, to) in [(self.home(), copy.home()), (self.keys(), copy.keys())] {
            fs::create_dir_all(&to).unwrap();
            copy_files(&from, &to);
        }
        copy
    }

    /// Starts a process. Its fuse holds.
    pub(super) fn start(&self) -> Process {
        let fuse = Fuse::whole();
        let device = Arc::new(Wired::new(self.keys(), fuse.clone(), self.chip.clone()));
        let entropy: Arc<dyn Entropy> = Arc::new(WiredEntropy(fuse.clone()));
        let store = Arc::new(Store::new(self.home(), device.clone(), Arc::new(SystemClock), entropy.clone()));
        let sealed = SealedKey {
            store: store.clone(),
            device: device.clone(),
            entropy,
            cost: Cost::CHEAP,
            sim: None,
            slot: Slot::Pin,
            _news: None,
        };
        Process { sealed, store, device, fuse }
    }

    /// Signs without the gateway, in a process of its own.
    pub(super) async fn sign_offline(&self, text: &str) -> Result<Signed> {
        self.start().sealed.sign_cades(None::<&Server>, pin(text), b"content", NOW).await
    }

    /// Signs with the gateway, in a process of its own.
    pub(super) async fn sign_online(&self, text: &str) -> Result<Signed> {
        self.start().sealed.sign_cades(Some(&self.server), pin(text), b"content", NOW).await
    }

    pub(super) fn status(&self) -> KeyStatus {
        self.start().sealed.status().unwrap()
    }

    /// The whole audit, newest first.
    pub(super) fn audit(&self) -> AuditPage {
        self.start().store.read(|v| audit::page_of(v, Page::first(100), Lang::En)).unwrap()
    }

    pub(super) fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn keys(&self) -> PathBuf {
        self.folder.path().join("keys")
    }

    /// Names in the key store that are about signature keys.
    pub(super) fn device_keys(&self) -> Vec<String> {
        let entries = fs::read_dir(self.keys()).into_iter().flatten();
        let mut names: Vec<String> = entries
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .filter(|n| n.starts_with("sign"))
            .collect();
        names.sort();
        names
    }

    /// A copy of the vault as it lies on the disk.
    pub(super) fn backup(&self) -> TempDir {
        let copy = tempfile::tempdir().unwrap();
        copy_files(&self.home(), copy.path());
        copy
    }

    /// Puts a copy of the vault back.
    pub(super) fn restore(&self, copy: &TempDir) {
        fs::remove_dir_all(self.home()).unwrap();
        fs::create_dir_all(self.home()).unwrap();
        copy_files(copy.path(), &self.home());
    }
}

fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

pub(super) fn code<T>(result: Result<T>) -> Code {
    match result {
        Ok(_) => panic!("should have failed"),
        Err(e) => e.code(),
    }
}
