//! Single steps of the sealed key, for `tests/benches`; in no build that ships.

use super::{
    KeyId,
    blob::{self, Blob, Header, Home},
    key::PrivateKey,
    schedule::{self, Cost, Parts, Secret},
};
use crate::{Result, ports::software::SystemEntropy};

/// A sealed private key with parts of phone and gateway that are fixed.
pub struct Unsealing {
    blob: Vec<u8>,
}

impl Unsealing {
    /// Makes a key and seals it at the cost of new keys.
    pub fn new(pin: &[u8; 6]) -> Result<Self> {
        let pkcs8 = PrivateKey::generate(&SystemEntropy)?.to_pkcs8()?;
        let header = Header {
            home: Home::Vault,
            cost: Cost::STANDARD,
            salt: [1; 16],
            key: KeyId::random(&SystemEntropy)?,
            epoch: 1,
            spki_sha256: [0; 32],
            created_at: 0,
        };
        let kek = kek(pin, &header)?;
        Ok(Self { blob: blob::seal(&header, &kek, &SystemEntropy, pkcs8.as_bytes())? })
    }

    /// Opens it: Argon2id, HKDF, AES. The PKCS#8, or nothing where the PIN is another.
    pub fn open(&self, pin: &[u8; 6]) -> Result<Option<zeroize::Zeroizing<Vec<u8>>>> {
        let blob = Blob::parse(&self.blob)?;
        Ok(blob.open(&kek(pin, &blob.header)?))
    }
}

fn kek(pin: &[u8; 6], header: &Header) -> Result<Secret> {
    let citizen = schedule::citizen_part(pin, &header.salt, header.cost)?;
    let (device, gateway) = (Secret::of(&[2; 32]), Secret::of(&[3; 32]));
    let parts = Parts { of: schedule::Use::Signature, citizen: &citizen, device: &device, gateway: &gateway };
    Ok(schedule::kek(&[4; 16], &parts, header.key, header.epoch, header.home.level()))
}

/// Signs a SHA-256 digest with a private key that is not sealed (PKCS#8 in DER), as `SealedKey`
/// does once it has opened one. For `tests/benches`; in no build that ships.
///
/// Errors: `storage.vault_damaged` when it is no private key.
pub fn sign_unsealed(pkcs8: &[u8], digest: &[u8; 32]) -> Result<Vec<u8>> {
    PrivateKey::from_pkcs8(pkcs8)?.sign(digest)
}
