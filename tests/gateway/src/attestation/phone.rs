//! A phone with hardware for keys, for rehearsals: keys are files, and what attests them is the sandbox's own maker. It
//! lives here and not in the core, so that nothing that can make evidence is in a citizen's app.

use std::{fs, path::PathBuf, sync::Mutex};

use p256::{
    ecdsa::{Signature, SigningKey, signature::hazmat::PrehashSigner},
    pkcs8::EncodePublicKey,
};
use qyzmet_core::ports::{
    DeviceKey, Entropy, HardwareKey, KeyEvidence, KeyHome, PortError, SigningKeyError,
    software::{SoftwareDeviceKey, SystemEntropy},
};
use zeroize::Zeroizing;

use super::maker::{self, Told};
use crate::secrets::write_private;

/// What is wrong with a phone, or with its citizen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing.
    #[default]
    None,
    /// The citizen does not confirm.
    NotConfirmed,
    /// Fingers were changed since the key was made.
    Invalidated,
    /// Its keys are in software.
    SoftwareLevel,
    /// Its boot loader is unlocked.
    BootUnlocked,
    /// Its keys ask for no screen lock.
    NoScreenLock,
    /// It attests over a challenge of its own.
    OtherChallenge,
    /// It attests another key.
    OtherKey,
    /// Its evidence is no evidence.
    Garbage,
    /// It gives no evidence.
    Silent,
}

/// The sandbox's phone. It says of itself that it is software, for that is what it is.
pub struct SandboxPhone {
    files: SoftwareDeviceKey,
    folder: PathBuf,
    flaw: Mutex<Flaw>,
}

impl SandboxPhone {
    /// A phone whose keys lie in this folder; made when first needed. Does no I/O.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        Self { files: SoftwareDeviceKey::new(&folder), folder, flaw: Mutex::default() }
    }

    /// From now on this is wrong with it.
    pub fn has(&self, flaw: Flaw) {
        *self.flaw.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = flaw;
    }

    fn flaw(&self) -> Flaw {
        *self.flaw.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn path(&self, alias: &str) -> Result<PathBuf, SigningKeyError> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'/' || b == b'-';
        match alias.bytes().all(plain) && !alias.is_empty() {
            true => Ok(self.folder.join(format!("{}.p256", alias.replace('/', "_")))),
            false => Err(unavailable("an alias")),
        }
    }
}

impl DeviceKey for SandboxPhone {
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

    fn create_signing(&self, alias: &str, challenge: &[u8; 32]) -> Result<HardwareKey, SigningKeyError> {
        let mut seed = Zeroizing::new([0; 32]);
        SystemEntropy.fill(&mut *seed).map_err(|_| unavailable("no randomness"))?;
        let key = SigningKey::from_slice(&*seed).map_err(|_| unavailable("no scalar of P-256"))?;
        fs::create_dir_all(&self.folder).map_err(|_| unavailable("the folder of the keys"))?;
        write_private(&self.path(alias)?, &*seed).map_err(|_| unavailable("a key can't be written"))?;
        let spki = spki(&key)?;
        let mut told = Told::good(challenge);
        let mut attested = spki.clone();
        match self.flaw() {
            Flaw::SoftwareLevel => told.level = 0,
            Flaw::BootUnlocked => (told.locked, told.boot) = (false, 2),
            Flaw::NoScreenLock => told.screen_lock = false,
            Flaw::OtherChallenge => told.challenge = vec![7; 32],
            Flaw::OtherKey => attested = self::spki(&maker::key(b"another key"))?,
            Flaw::Garbage => {
                let evidence = KeyEvidence::AndroidChain(vec![vec![0x30, 0]]);
                return Ok(HardwareKey { spki, evidence });
            }
            Flaw::Silent => return Ok(HardwareKey { spki, evidence: KeyEvidence::None }),
            Flaw::None | Flaw::NotConfirmed | Flaw::Invalidated => {}
        }
        let chain = maker::chain(&attested, &told).map_err(|e| unavailable(&e.to_string()))?;
        Ok(HardwareKey { spki, evidence: KeyEvidence::AndroidChain(chain) })
    }

    fn sign_digest(&self, alias: &str, digest: &[u8; 32]) -> Result<Vec<u8>, SigningKeyError> {
        match self.flaw() {
            Flaw::NotConfirmed => return Err(SigningKeyError::Refused),
            Flaw::Invalidated => return Err(SigningKeyError::Invalidated),
            _ => {}
        }
        let seed = Zeroizing::new(fs::read(self.path(alias)?).map_err(|_| SigningKeyError::Invalidated)?);
        let key = SigningKey::from_slice(&seed).map_err(|_| unavailable("a key file is damaged"))?;
        let signature: Signature = key.sign_prehash(digest).map_err(|_| unavailable("no signature"))?;
        Ok(signature.to_der().as_bytes().to_vec())
    }

    fn delete_signing(&self, alias: &str) -> Result<(), SigningKeyError> {
        match fs::remove_file(self.path(alias)?) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(unavailable("a key can't be deleted")),
            _ => Ok(()),
        }
    }
}

fn spki(key: &SigningKey) -> Result<Vec<u8>, SigningKeyError> {
    let der = key.verifying_key().to_public_key_der().map_err(|_| unavailable("no public key"))?;
    Ok(der.into_vec())
}

fn unavailable(detail: &str) -> SigningKeyError {
    SigningKeyError::Unavailable { detail: detail.into() }
}
