//! A phone whose signing keys are made in hardware: for the chip stands P-256 in software, in memory.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use p256::{
    ecdsa::{Signature, SigningKey, signature::hazmat::PrehashSigner},
    pkcs8::EncodePublicKey,
};
use qyzmet_core::ports::{
    DeviceKey, Entropy, HardwareKey, KeyEvidence, KeyHome, PortError, SigningKeyError,
    software::{SoftwareDeviceKey, SystemEntropy},
};
use zeroize::Zeroizing;

use crate::samples::Samples;

/// What the chip holds; every copy of a home finds its key here.
#[derive(Debug, Clone, Default)]
pub struct Chip(Arc<Mutex<Inside>>);

#[derive(Debug, Default)]
struct Inside {
    keys: BTreeMap<String, SigningKey>,
    took: Samples,
}

impl Chip {
    /// What the chip itself took for each signature that it made: no part of ours.
    pub fn took(&self) -> Samples {
        self.inside().took.clone()
    }

    /// The key store of a phone with this chip; its other keys are files in this folder. Does no I/O.
    pub fn phone(&self, keys: &Path) -> Phone {
        Phone { files: SoftwareDeviceKey::new(keys), chip: self.clone() }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The key store of such a phone.
#[derive(Debug)]
pub struct Phone {
    files: SoftwareDeviceKey,
    chip: Chip,
}

impl DeviceKey for Phone {
    fn home(&self) -> KeyHome {
        self.files.home()
    }
    fn create(&self, alias: &str) -> Result<(), PortError> {
        self.files.create(alias)
    }
    fn delete(&self, alias: &str) -> Result<(), PortError> {
        self.files.delete(alias)
    }
    fn exists(&self, alias: &str) -> Result<bool, PortError> {
        self.files.exists(alias)
    }
    fn bind(&self, alias: &str, input: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>, PortError> {
        self.files.bind(alias, input)
    }
    fn wrap(&self, alias: &str, secret: &[u8]) -> Result<Vec<u8>, PortError> {
        self.files.wrap(alias, secret)
    }
    fn unwrap(&self, alias: &str, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, PortError> {
        self.files.unwrap(alias, wrapped)
    }

    fn makes_signing_keys(&self) -> bool {
        true
    }

    fn create_signing(&self, alias: &str, _: &[u8; 32]) -> Result<HardwareKey, SigningKeyError> {
        let mut seed = Zeroizing::new([0; 32]);
        SystemEntropy.fill(&mut *seed).map_err(|_| unavailable("no randomness"))?;
        let key = SigningKey::from_slice(&*seed).map_err(|_| unavailable("no scalar of P-256"))?;
        let spki = key.verifying_key().to_public_key_der().map_err(|_| unavailable("no public key"))?;
        self.chip.inside().keys.insert(alias.to_owned(), key);
        // What a certificate says of it changes nothing of how it signs.
        Ok(HardwareKey { spki: spki.into_vec(), evidence: KeyEvidence::None })
    }

    fn sign_digest(&self, alias: &str, digest: &[u8; 32]) -> Result<Vec<u8>, SigningKeyError> {
        let mut inside = self.chip.inside();
        let Inside { keys, took } = &mut *inside;
        let key = keys.get(alias).ok_or(SigningKeyError::Invalidated)?;
        let signature: Result<Signature, _> = took.time(|| key.sign_prehash(digest));
        Ok(signature.map_err(|_| unavailable("no signature"))?.to_der().as_bytes().to_vec())
    }

    fn delete_signing(&self, alias: &str) -> Result<(), SigningKeyError> {
        self.chip.inside().keys.remove(alias);
        Ok(())
    }
}

fn unavailable(detail: &str) -> SigningKeyError {
    SigningKeyError::Unavailable { detail: detail.into() }
}
