//! A signing key in the phone's hardware, and what its maker says of it.

use std::fmt;

/// Most certificates of an attestation chain.
pub const EVIDENCE_CERTIFICATES: usize = 10;
/// Most bytes of evidence in all.
pub const EVIDENCE_BYTES: usize = 64 << 10;
/// Most bytes of a public key.
pub const SPKI_BYTES: usize = 256;

/// What the maker of the phone says of a key. The core passes it on; the authority judges it.
#[derive(Clone, PartialEq, Eq)]
pub enum KeyEvidence {
    /// The platform gives none, or could not give it now.
    None,
    /// Android's key attestation: certificates in DER, the key's own first, the root last. At most
    /// [`EVIDENCE_CERTIFICATES`], [`EVIDENCE_BYTES`] together.
    AndroidChain(Vec<Vec<u8>>),
    /// An object of Apple's App Attest (CBOR), at most [`EVIDENCE_BYTES`]. It attests a key of its own, so its
    /// client data has to be the challenge followed by SHA-256 of our key's SubjectPublicKeyInfo (64 bytes), and
    /// `clientDataHash` SHA-256 of that.
    AppAttest(Vec<u8>),
}

impl KeyEvidence {
    /// Whether it keeps the limits.
    pub fn is_bounded(&self) -> bool {
        match self {
            Self::None => true,
            Self::AndroidChain(chain) => {
                (1..=EVIDENCE_CERTIFICATES).contains(&chain.len())
                    && chain.iter().map(Vec::len).sum::<usize>() <= EVIDENCE_BYTES
            }
            Self::AppAttest(object) => (1..=EVIDENCE_BYTES).contains(&object.len()),
        }
    }
}

impl fmt::Debug for KeyEvidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A chain names the phone's batch, at times the phone.
        f.write_str(match self {
            Self::None => "None",
            Self::AndroidChain(_) => "AndroidChain(hidden)",
            Self::AppAttest(_) => "AppAttest(hidden)",
        })
    }
}

/// A signing key that was made in hardware.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardwareKey {
    /// The public key: SubjectPublicKeyInfo in DER, P-256, uncompressed point; at most [`SPKI_BYTES`].
    pub spki: Vec<u8>,
    /// What the platform attests of it.
    pub evidence: KeyEvidence,
}

/// Why hardware made no key or no signature.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SigningKeyError {
    /// This phone makes no such keys.
    #[error("no signing keys in hardware here")]
    Unsupported,
    /// The citizen did not confirm by finger, face or the screen lock's code.
    #[error("the citizen did not confirm")]
    Refused,
    /// The key is of no use any more: the fingers, face or screen lock it was bound to were changed, or it is gone.
    #[error("the key is not valid any more")]
    Invalidated,
    /// It can't be done now; the detail is for the developer's log and holds no secret.
    #[error("{detail}")]
    Unavailable {
        /// What failed.
        detail: String,
    },
}
