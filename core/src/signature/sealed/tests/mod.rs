#![allow(clippy::unwrap_used, clippy::expect_used)]
//! The sealed key over a real vault, a key store of files and a server that keeps the documented rules.

mod audits;
mod blob;
mod changing;
mod counter;
mod kill;
mod making;
mod rollback;
mod schedule;
pub(crate) mod server;
mod signing;
mod wire;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering},
    },
};

use tempfile::TempDir;
use zeroize::Zeroizing;

use super::*;
use crate::{
    Lang, Page,
    ports::{
        KeyHome, PortError,
        software::{SoftwareDeviceKey, SystemClock, SystemEntropy},
    },
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

/// A power cut: after so many calls of ports, every further one fails, so that nothing more is written.
#[derive(Clone)]
pub(crate) struct Fuse(Arc<AtomicI64>);

impl Fuse {
    pub(super) fn burn(&self) -> std::result::Result<(), PortError> {
        match self.0.fetch_sub(1, Ordering::SeqCst) {
            left if left > 0 => Ok(()),
            _ => Err(PortError { detail: "the power is gone".into() }),
        }
    }

    pub(super) fn set(&self, calls: i64) {
        self.0.store(calls, Ordering::SeqCst);
    }

    pub(super) fn is_blown(&self) -> bool {
        self.0.load(Ordering::SeqCst) < 0
    }
}

/// The key store of files behind the fuse; counts how often a PIN was bound to the phone.
pub(super) struct Wired {
    inner: SoftwareDeviceKey,
    fuse: Fuse,
    binds: AtomicUsize,
    /// The citizen refuses the phone's own lock.
    refuses: AtomicBool,
}

impl Wired {
    pub(super) fn refuse_binds(&self) {
        self.refuses.store(true, Ordering::SeqCst);
    }
}

impl DeviceKey for Wired {
    fn home(&self) -> KeyHome {
        self.inner.home()
    }
    fn create(&self, alias: &str) -> std::result::Result<(), PortError> {
        self.fuse.burn()?;
        self.inner.create(alias)
    }
    fn delete(&self, alias: &str) -> std::result::Result<(), PortError> {
        self.fuse.burn()?;
        self.inner.delete(alias)
    }
    fn exists(&self, alias: &str) -> std::result::Result<bool, PortError> {
        self.fuse.burn()?;
        self.inner.exists(alias)
    }
    fn bind(&self, alias: &str, input: &[u8; 32]) -> std::result::Result<Zeroizing<[u8; 32]>, PortError> {
        self.fuse.burn()?;
        if self.refuses.load(Ordering::SeqCst) {
            return Err(PortError { detail: "refused".into() });
        }
        self.binds.fetch_add(1, Ordering::SeqCst);
        self.inner.bind(alias, input)
    }
    fn wrap(&self, alias: &str, secret: &[u8]) -> std::result::Result<Vec<u8>, PortError> {
        self.fuse.burn()?;
        self.inner.wrap(alias, secret)
    }
    fn unwrap(&self, alias: &str, wrapped: &[u8]) -> std::result::Result<Zeroizing<Vec<u8>>, PortError> {
        self.fuse.burn()?;
        self.inner.unwrap(alias, wrapped)
    }
}

struct WiredEntropy(Fuse);

impl Entropy for WiredEntropy {
    fn fill(&self, out: &mut [u8]) -> std::result::Result<(), PortError> {
        self.0.burn()?;
        SystemEntropy.fill(out)
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
        self.device.binds.load(Ordering::SeqCst)
    }

    pub(super) fn row(&self) -> Option<Row> {
        self.store.read(table::get).unwrap()
    }
}

/// A phone: its folders, which outlive a process.
pub(super) struct Phone {
    folder: TempDir,
    pub(super) server: Server,
}

impl Phone {
    pub(super) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), server: Server::new() }
    }

    /// A phone whose key is made and certified.
    pub(super) async fn with_key() -> Self {
        let phone = Self::new();
        phone.start().sealed.create(&phone.server, pin(RIGHT), owner(), NOW).await.unwrap();
        phone
    }

    /// Starts a process. Its fuse holds.
    pub(super) fn start(&self) -> Process {
        let fuse = Fuse(Arc::new(AtomicI64::new(i64::MAX)));
        let inner = SoftwareDeviceKey::new(self.keys());
        let device = Arc::new(Wired {
            inner,
            fuse: fuse.clone(),
            binds: AtomicUsize::new(0),
            refuses: AtomicBool::new(false),
        });
        let entropy: Arc<dyn Entropy> = Arc::new(WiredEntropy(fuse.clone()));
        let store = Arc::new(Store::new(self.home(), device.clone(), Arc::new(SystemClock), entropy.clone()));
        let sealed = SealedKey { store: store.clone(), device: device.clone(), entropy, cost: Cost::CHEAP };
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
