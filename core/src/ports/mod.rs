//! What a shell supplies to the core. Synchronous traits, called from blocking threads; an adapter
//! never calls back into the client.
//!
//! The core ships software adapters for the terminal and for tests ([`software`]); they report the
//! level `software` and protect only as well as the folder they lie in.

mod signing_key;
mod sim_card;
mod sim_watch;
pub mod software;
mod video;

pub use signing_key::{
    EVIDENCE_BYTES, EVIDENCE_CERTIFICATES, HardwareKey, KeyEvidence, SPKI_BYTES, SigningKeyError,
};
pub use sim_card::{CARD_ANSWER_LIMIT, CardChannel, CardPortError, SimCard};
pub use sim_watch::{SIM_LIMIT, Sim, SimWatch, TOKEN_LIMIT};
pub use video::{ENVELOPE_LIMIT, VideoNews, VideoOpening, VideoProvider};

use zeroize::Zeroizing;

/// A port failed. `detail` is for the developer's log and holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct PortError {
    /// What failed.
    pub detail: String,
}

/// Where the device key lives; a hint of the shell's, never the level of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyHome {
    /// A file; no hardware protects it.
    Software,
    /// The phone's trusted environment.
    Tee,
    /// A separate secure element (StrongBox, Secure Enclave).
    SecureElement,
}

/// The key store of the phone. Each alias is a key that never leaves it.
///
/// An alias is at most 80 characters of `[a-z0-9/-]`.
pub trait DeviceKey: Send + Sync {
    /// Where the keys live.
    fn home(&self) -> KeyHome;

    /// Makes the key of this alias; does nothing when it is there. Durable when it returns.
    fn create(&self, alias: &str) -> Result<(), PortError>;

    /// Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
    fn delete(&self, alias: &str) -> Result<(), PortError>;

    /// Whether the key of this alias is there.
    fn exists(&self, alias: &str) -> Result<bool, PortError>;

    /// A 256-bit value that only this phone can derive from `input` (HMAC in a key store).
    fn bind(&self, alias: &str, input: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>, PortError>;

    /// Encrypts a secret of at most 64 bytes under the alias's key, authenticated.
    fn wrap(&self, alias: &str, secret: &[u8]) -> Result<Vec<u8>, PortError>;

    /// Opens what [`DeviceKey::wrap`] made; an altered value or another key is an error.
    fn unwrap(&self, alias: &str, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, PortError>;

    /// Whether [`DeviceKey::create_signing`] works on this phone. Asked before a key is made; does no I/O.
    fn makes_signing_keys(&self) -> bool {
        false
    }

    /// Makes a P-256 signing key that never leaves the hardware, in place of any of this alias, bound to the
    /// citizen's finger, face or screen lock, with the platform's attestation over `challenge` (32 bytes). Durable
    /// when it returns; takes seconds.
    fn create_signing(&self, alias: &str, challenge: &[u8; 32]) -> Result<HardwareKey, SigningKeyError> {
        let (_, _) = (alias, challenge);
        Err(SigningKeyError::Unsupported)
    }

    /// Signs a SHA-256 digest with the signing key of this alias: ECDSA, in DER. May ask the citizen to confirm,
    /// and waits for that.
    fn sign_digest(&self, alias: &str, digest: &[u8; 32]) -> Result<Vec<u8>, SigningKeyError> {
        let (_, _) = (alias, digest);
        Err(SigningKeyError::Unsupported)
    }

    /// Deletes the signing key of this alias for good; does nothing when there is none. Durable when it returns.
    fn delete_signing(&self, alias: &str) -> Result<(), SigningKeyError> {
        let _ = alias;
        Err(SigningKeyError::Unsupported)
    }
}

/// The wall clock.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970-01-01 UTC. May be wrong and may go back: the rules allow for it.
    fn now_ms(&self) -> i64;
}

/// Randomness fit for keys.
pub trait Entropy: Send + Sync {
    /// Fills `out`.
    fn fill(&self, out: &mut [u8]) -> Result<(), PortError>;
}

/// What the phone believes of its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// There is a network.
    Online,
    /// There is none; the core does not try.
    Offline,
    /// Not known; the core tries.
    Unknown,
}

/// The phone's network.
pub trait Connectivity: Send + Sync {
    /// The line now.
    fn line(&self) -> Line;
}

/// Told of changes after they are stored. Must hand off at once and never throw.
pub trait Observer: Send + Sync {
    /// Something changed; read it from the client.
    fn changed(&self, change: Change);
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The catalogue was replaced.
    Catalogue,
    /// The link or its session changed.
    Identity,
    /// A draft was made, changed or removed.
    Draft {
        /// Draft id.
        id: String,
    },
    /// A request moved on.
    Request {
        /// Request id.
        id: String,
    },
    /// A document was stored.
    Document {
        /// Document id.
        id: String,
    },
    /// The signature key, its counter or certificate changed.
    Signature,
}
