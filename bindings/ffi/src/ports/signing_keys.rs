//! Signing keys in the phone's hardware. A port of its own beside the key store: who has no such hardware leaves it
//! out, and a citizen who is still asked for a finger holds up no other key.

use std::{sync::Arc, time::Duration};

use qyzmet_core::ports::{self, PortError, SPKI_BYTES, SigningKeyError};

use super::{NativePortError, patience::PortThread};

/// Characters of a port's detail that are kept.
const DETAIL: usize = 500;
/// Longest signature: two numbers of 33 bytes in DER.
const SIGNATURE_BYTES: usize = 72;

/// What the maker of the phone says of a key. The core passes it on; the authority judges it.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
pub enum KeyEvidence {
    /// The platform gives none, or could not give it now.
    Missing,
    /// Android's key attestation.
    AndroidChain {
        /// Certificates in DER, the key's own first, the root last: at most 10, 64 KiB together.
        certificates: Vec<Vec<u8>>,
    },
    /// Apple's App Attest. It attests a key of its own, so its client data is the challenge followed by SHA-256 of our
    /// key's `spki` (64 bytes), and `clientDataHash` SHA-256 of that.
    AppAttest {
        /// The attestation object (CBOR), at most 64 KiB.
        statement: Vec<u8>,
    },
}

impl From<KeyEvidence> for ports::KeyEvidence {
    fn from(evidence: KeyEvidence) -> Self {
        match evidence {
            KeyEvidence::Missing => Self::None,
            KeyEvidence::AndroidChain { certificates } => Self::AndroidChain(certificates),
            KeyEvidence::AppAttest { statement } => Self::AppAttest(statement),
        }
    }
}

/// A signing key that was made in hardware.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct HardwareKey {
    /// The public key: SubjectPublicKeyInfo in DER, P-256, uncompressed point.
    pub spki: Vec<u8>,
    /// What the platform attests of it.
    pub evidence: KeyEvidence,
}

/// Why hardware made no key or no signature.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum NativeSigningKeyError {
    /// This phone makes no such keys; the core makes one of its own then.
    #[error("no signing keys in hardware here")]
    Unsupported,
    /// The citizen did not confirm by finger, face or the screen lock's code.
    #[error("the citizen did not confirm")]
    NotConfirmed,
    /// The key is of no use any more: the fingers, face or screen lock it was bound to were changed, or it is gone.
    #[error("the key is not valid any more")]
    Invalidated,
    /// It can't be done now. The detail is for the developer's log and holds no secret.
    #[error("{detail}")]
    Unavailable {
        /// What failed.
        detail: String,
    },
}

/// It threw something of its own. What that says may name a citizen: only that it happened goes on.
impl From<uniffi::UnexpectedUniFFICallbackError> for NativeSigningKeyError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unavailable { detail: "a port of the app threw an error of its own".into() }
    }
}

impl From<NativeSigningKeyError> for SigningKeyError {
    fn from(error: NativeSigningKeyError) -> Self {
        match error {
            NativeSigningKeyError::Unsupported => Self::Unsupported,
            NativeSigningKeyError::NotConfirmed => Self::Refused,
            NativeSigningKeyError::Invalidated => Self::Invalidated,
            NativeSigningKeyError::Unavailable { detail } => {
                Self::Unavailable { detail: detail.chars().take(DETAIL).collect() }
            }
        }
    }
}

/// Signing keys in the phone's hardware, each bound to the citizen's finger, face or screen lock. Called one call at a
/// time, from a thread of its own that may wait for the citizen for as long as the configuration's `key_store_seconds`;
/// it may not call the client.
#[uniffi::export(foreign)]
pub trait NativeSigningKeys: Send + Sync {
    /// Whether this phone makes such keys now. Asked before a key is made; answers at once. What fails counts as yes:
    /// making a key fails then, and says why, where a "no" would quietly make a weaker one.
    fn available(&self) -> Result<bool, NativePortError>;

    /// Makes a P-256 key that never leaves the hardware, in place of any of this alias, attested over `challenge` (32
    /// bytes). Durable when it returns; takes seconds.
    fn create(&self, alias: String, challenge: Vec<u8>) -> Result<HardwareKey, NativeSigningKeyError>;

    /// Signs a SHA-256 digest (32 bytes): ECDSA, in DER. Asks the citizen to confirm, and waits for that.
    fn sign(&self, alias: String, digest: Vec<u8>) -> Result<Vec<u8>, NativeSigningKeyError>;

    /// Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
    fn delete(&self, alias: String) -> Result<(), NativeSigningKeyError>;
}

/// The app's signing keys for the core: waited for with patience, their answers measured.
pub(super) struct ForeignSigningKeys {
    port: Arc<dyn NativeSigningKeys>,
    thread: PortThread,
}

impl ForeignSigningKeys {
    pub(super) fn new(port: Arc<dyn NativeSigningKeys>, patience: Duration) -> Self {
        Self { port, thread: PortThread::new("qyzmet-signing-keys", patience) }
    }

    pub(super) fn available(&self) -> bool {
        let port = self.port.clone();
        !matches!(self.thread.ask(move || port.available()), Ok(Ok(false)))
    }

    pub(super) fn create(
        &self,
        alias: &str,
        challenge: &[u8; 32],
    ) -> Result<ports::HardwareKey, SigningKeyError> {
        let challenge = challenge.to_vec();
        let HardwareKey { spki, evidence } = self.ask(alias, |port, alias| port.create(alias, challenge))?;
        let evidence = ports::KeyEvidence::from(evidence);
        if !(1..=SPKI_BYTES).contains(&spki.len()) || !evidence.is_bounded() {
            return Err(lied("create"));
        }
        Ok(ports::HardwareKey { spki, evidence })
    }

    pub(super) fn sign(&self, alias: &str, digest: &[u8; 32]) -> Result<Vec<u8>, SigningKeyError> {
        let digest = digest.to_vec();
        let signature = self.ask(alias, |port, alias| port.sign(alias, digest))?;
        match signature.len() {
            1..=SIGNATURE_BYTES => Ok(signature),
            _ => Err(lied("sign")),
        }
    }

    pub(super) fn delete(&self, alias: &str) -> Result<(), SigningKeyError> {
        self.ask(alias, |port, alias| port.delete(alias))
    }

    fn ask<T: Send + 'static>(
        &self,
        alias: &str,
        call: impl FnOnce(&dyn NativeSigningKeys, String) -> Result<T, NativeSigningKeyError> + Send + 'static,
    ) -> Result<T, SigningKeyError> {
        let (port, alias) = (self.port.clone(), alias.to_owned());
        let answered = self.thread.ask(move || call(&*port, alias));
        answered.map_err(|PortError { detail }| SigningKeyError::Unavailable { detail })?.map_err(Into::into)
    }
}

fn lied(what: &str) -> SigningKeyError {
    SigningKeyError::Unavailable { detail: format!("{what} of the app's signing keys is beyond its limits") }
}
