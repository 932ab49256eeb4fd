use super::key::PrivateKey;
use crate::Result;

/// Signs a SHA-256 digest with a private key that is not sealed (PKCS#8 in DER), as `SealedKey`
/// does once it has opened one. For `tests/benches`; in no build that ships.
///
/// Errors: `storage.vault_damaged` when it is no private key.
pub fn sign_unsealed(pkcs8: &[u8], digest: &[u8; 32]) -> Result<Vec<u8>> {
    PrivateKey::from_pkcs8(pkcs8)?.sign(digest)
}
