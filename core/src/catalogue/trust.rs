//! Whom a client trusts to publish.

use super::{
    damaged,
    manifest::{self, PinnedKeys},
    wire::Manifest,
};
use crate::Result;

/// Public keys of the sandbox's publisher. Their private halves are public too
/// (`tests/gateway/keys`), so they prove nothing but that the machinery works.
const SANDBOX_KEYS: [[u8; 32]; 3] = [
    hex(b"c6404a5e74e48daa5bff14d878559cd579a1edbcc4d90da9612e670d355464a1"),
    hex(b"5a74357791d224891791dc8ecd0f55086e93a0930bd10182994636c1f38ea5ab"),
    hex(b"685c1077685dbe715410063cc197bf51a22405be2dcd6c8ac7b192b3f0a018ba"),
];

/// A key from its hex, when the core is compiled.
const fn hex(digits: &[u8; 64]) -> [u8; 32] {
    const fn value(digit: u8) -> u8 {
        match digit {
            b'0'..=b'9' => digit - b'0',
            b'a'..=b'f' => digit - b'a' + 10,
            _ => panic!("a key is written in lower-case hex"),
        }
    }
    let mut out = [0; 32];
    let mut i = 0;
    while i < 32 {
        out[i] = value(digits[2 * i]) << 4 | value(digits[2 * i + 1]);
        i += 1;
    }
    out
}

/// Whom a client trusts to publish, and whether that is a sandbox. Comes from the client's configuration,
/// never from the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trust {
    /// The publisher's keys.
    pub publisher: PinnedKeys,
    /// Whether manifests are a sandbox's: one that is not is refused, and the other way round.
    pub sandbox: bool,
}

impl Trust {
    /// The sandbox: three keys, two of which must sign.
    pub fn sandbox() -> Self {
        Self { publisher: PinnedKeys { keys: SANDBOX_KEYS.to_vec(), threshold: 2 }, sandbox: true }
    }

    /// [`manifest::verify`], and that a sandbox stays a sandbox (`CatalogueDamaged`).
    pub fn verify(&self, envelope: &[u8], previous: Option<u64>) -> Result<Manifest> {
        let manifest = manifest::verify(envelope, &self.publisher, previous)?;
        if manifest.sandbox != self.sandbox {
            return Err(damaged("sandbox and real publisher mixed"));
        }
        Ok(manifest)
    }
}
