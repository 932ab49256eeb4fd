//! Ports whose power a test cuts.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering},
    },
};

use zeroize::Zeroizing;

use super::chip::Chip;
use crate::ports::{
    DeviceKey, Entropy, HardwareKey, KeyHome, PortError, SigningKeyError,
    software::{SoftwareDeviceKey, SystemEntropy},
};

/// A power cut: after so many calls of ports, every further one fails, so that nothing more is written.
#[derive(Clone)]
pub(crate) struct Fuse(Arc<AtomicI64>);

impl Fuse {
    /// One that holds.
    pub(super) fn whole() -> Self {
        Self(Arc::new(AtomicI64::new(i64::MAX)))
    }

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
pub(in crate::signature::sealed) struct Wired {
    inner: SoftwareDeviceKey,
    fuse: Fuse,
    binds: AtomicUsize,
    /// The citizen refuses the phone's own lock.
    refuses: AtomicBool,
    /// Looking whether a key is there costs no power: it writes nothing.
    free_looks: AtomicBool,
    chip: Arc<Chip>,
}

impl Wired {
    pub(super) fn new(keys: PathBuf, fuse: Fuse, chip: Arc<Chip>) -> Self {
        Self {
            inner: SoftwareDeviceKey::new(keys),
            fuse,
            binds: AtomicUsize::new(0),
            refuses: AtomicBool::new(false),
            free_looks: AtomicBool::new(false),
            chip,
        }
    }

    /// How often a PIN was bound.
    pub(super) fn binds(&self) -> usize {
        self.binds.load(Ordering::SeqCst)
    }

    pub(super) fn look_for_free(&self) {
        self.free_looks.store(true, Ordering::SeqCst);
    }

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
        if !self.free_looks.load(Ordering::SeqCst) {
            self.fuse.burn()?;
        }
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
    fn makes_signing_keys(&self) -> bool {
        self.chip.is_there()
    }
    fn create_signing(
        &self,
        alias: &str,
        challenge: &[u8; 32],
    ) -> std::result::Result<HardwareKey, SigningKeyError> {
        self.powered()?;
        self.chip.create(alias, challenge)
    }
    fn sign_digest(&self, alias: &str, digest: &[u8; 32]) -> std::result::Result<Vec<u8>, SigningKeyError> {
        self.powered()?;
        self.chip.sign(alias, digest)
    }
    fn delete_signing(&self, alias: &str) -> std::result::Result<(), SigningKeyError> {
        self.powered()?;
        self.chip.delete(alias)
    }
}

impl Wired {
    fn powered(&self) -> std::result::Result<(), SigningKeyError> {
        self.fuse.burn().map_err(|e| SigningKeyError::Unavailable { detail: e.detail })
    }
}

/// Randomness behind the fuse: without it nothing is sealed.
pub(super) struct WiredEntropy(pub(super) Fuse);

impl Entropy for WiredEntropy {
    fn fill(&self, out: &mut [u8]) -> std::result::Result<(), PortError> {
        self.0.burn()?;
        SystemEntropy.fill(out)
    }
}
