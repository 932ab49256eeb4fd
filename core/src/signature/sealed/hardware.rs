//! A key in the phone's hardware. What is sealed then is no key but a reference to one: counter, gateway, PUK and
//! audit are those of any sealed key, and without the PIN the core asks the hardware for nothing. Harmful software
//! with the app's rights needs no core: it can ask the hardware itself, as often as the citizen confirms. It can't
//! take the key away.

use p256::{
    ecdsa::{Signature, VerifyingKey, signature::hazmat::PrehashVerifier},
    pkcs8::DecodePublicKey,
};
use serde::{Deserialize, Serialize};

use super::{KeyId, SealedKey};
use crate::{
    Code, Error, Result,
    ports::{DeviceKey, SigningKeyError},
    signature::{
        ecdsa::{self, sha256},
        job::defect,
        pkcs10,
        table::{self, Slot},
    },
};

const MAGIC: &[u8; 4] = b"QHK1";

/// What the vault remembers of a key in hardware, so that it can be destroyed and talked of without a PIN.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Hardware {
    /// The key's name in the phone's key store.
    pub(crate) alias: String,
    /// The hardware made it unusable.
    #[serde(default)]
    pub(crate) invalidated: bool,
    /// The challenge of the authority that the evidence was over, as its path names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) challenge: Option<String>,
    /// What the authority made of the evidence: `proved`, or the reason's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) outcome: Option<String>,
}

impl Hardware {
    /// Of a key that is about to be made.
    pub(super) fn begun(key: KeyId) -> Self {
        Self { alias: format!("sign/{key}/key"), invalidated: false, challenge: None, outcome: None }
    }
}

/// What is sealed in the place of a private key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reference {
    alias: String,
    spki: Vec<u8>,
}

impl Reference {
    /// To the key of this name.
    ///
    /// # Errors
    /// `internal.port`: the port's key is none of P-256, or too long.
    pub(super) fn new(alias: &str, spki: &[u8]) -> Result<Self> {
        let lied = || Error::new(Code::PortFailed, "the hardware's key is none of P-256");
        pkcs10::public_key(spki).map_err(|e| lied().caused_by(e))?;
        match u8::try_from(alias.len()) {
            Ok(_) => Ok(Self { alias: alias.to_owned(), spki: spki.to_vec() }),
            Err(_) => Err(lied()),
        }
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let length = u8::try_from(self.alias.len()).unwrap_or(u8::MAX);
        [MAGIC.as_slice(), &[length], self.alias.as_bytes(), &self.spki].concat()
    }

    /// Reads what was sealed, if it is of this public key.
    pub(super) fn parse(bytes: &[u8], spki_sha256: &[u8; 32]) -> Result<Self> {
        let damaged = || Error::new(Code::VaultDamaged, "what was sealed is no reference to a key");
        let (length, rest) = bytes.strip_prefix(MAGIC).and_then(<[u8]>::split_first).ok_or_else(damaged)?;
        let (alias, spki) = rest.split_at_checked(usize::from(*length)).ok_or_else(damaged)?;
        if sha256(spki) != *spki_sha256 {
            return Err(damaged());
        }
        let alias = std::str::from_utf8(alias).map_err(|_| damaged())?.to_owned();
        Ok(Self { alias, spki: spki.to_vec() })
    }

    /// Lets the hardware sign each digest; every signature is verified before it is one.
    pub(super) fn sign_each(&self, device: &dyn DeviceKey, digests: &[[u8; 32]]) -> Result<Vec<Vec<u8>>> {
        digests.iter().map(|digest| self.sign(device, digest)).collect()
    }

    /// The same for one digest.
    pub(super) fn sign(&self, device: &dyn DeviceKey, digest: &[u8; 32]) -> Result<Vec<u8>> {
        let lied = |what: &str| Error::new(Code::PortFailed, what.to_owned());
        let der = device.sign_digest(&self.alias, digest)?;
        // Strict, and in the one form that everybody reads.
        let raw = ecdsa::der_to_raw(&der).map_err(|e| lied("the hardware's signature").caused_by(e))?;
        let key = VerifyingKey::from_public_key_der(&self.spki)
            .map_err(|_| Error::new(Code::VaultDamaged, "the public key of the hardware's key"))?;
        Signature::from_slice(&raw)
            .and_then(|signature| key.verify_prehash(digest, &signature))
            .map_err(|_| lied("the hardware's signature is of another key or digest"))?;
        ecdsa::raw_to_der(&raw).map_err(defect)
    }
}

impl SealedKey {
    /// Deletes the key in the phone's hardware, where the vault names one.
    pub(super) fn delete_hardware(&self, hardware: Option<&Hardware>) -> Result<()> {
        let Some(hardware) = hardware else { return Ok(()) };
        match self.device.delete_signing(&hardware.alias) {
            // A port that makes no such keys has none.
            Ok(()) | Err(SigningKeyError::Unsupported | SigningKeyError::Invalidated) => Ok(()),
            Err(e) => Err(e.into()),
        }
    }

    /// Deletes the hardware's key once neither PIN nor PUK opens the reference to it.
    pub(super) fn delete_hardware_of_locked(&self) -> Result<()> {
        if self.slot == Slot::Authentication {
            return Ok(());
        }
        let Some(row) = self.store.read(table::get)? else { return Ok(()) };
        if row.state.is_locked() && self.puk_tries()?.is_none() {
            self.delete_hardware(row.hardware.as_ref())?;
        }
        Ok(())
    }

    /// Remembers that the hardware made the key unusable.
    pub(super) fn note_invalidated(&self) -> Result<()> {
        self.store.write(|v| {
            let Some(mut row) = table::get(v)? else { return Ok(()) };
            let Some(hardware) = row.hardware.as_mut() else { return Ok(()) };
            hardware.invalidated = true;
            table::put(v, &row)
        })
    }
}
