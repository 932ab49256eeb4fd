//! The private key in the open: for as long as one signature takes.

use p256::{
    ecdsa::{Signature, SigningKey, signature::hazmat::PrehashSigner},
    pkcs8::{DecodePrivateKey, EncodePrivateKey, EncodePublicKey, SecretDocument},
};
use zeroize::Zeroizing;

use crate::{Code, Error, Result, ports::Entropy, witness};

/// A P-256 private key; wiped when dropped. It signs what one PIN was given for and is gone.
pub(super) struct PrivateKey(SigningKey);

impl PrivateKey {
    /// Makes a key of the phone's randomness.
    pub(super) fn generate(entropy: &dyn Entropy) -> Result<Self> {
        let mut scalar = Zeroizing::new([0; 32]);
        // One value in 2^32 is no scalar of P-256; a generator that gives several is broken.
        for _ in 0..4 {
            entropy.fill(&mut *scalar)?;
            if let Ok(key) = SigningKey::from_slice(&*scalar) {
                witness::saw("private key", &*scalar);
                return Ok(Self(key));
            }
        }
        Err(Error::new(Code::PortFailed, "the generator gives no scalar of P-256"))
    }

    /// Reads PKCS#8 in DER.
    pub(super) fn from_pkcs8(der: &[u8]) -> Result<Self> {
        SigningKey::from_pkcs8_der(der)
            .map(Self)
            .map_err(|_| Error::new(Code::VaultDamaged, "what was sealed is no private key"))
    }

    /// PKCS#8 in DER; wiped when dropped.
    pub(super) fn to_pkcs8(&self) -> Result<SecretDocument> {
        self.0.to_pkcs8_der().map_err(|_| Error::new(Code::Defect, "the key has no PKCS#8"))
    }

    /// SubjectPublicKeyInfo in DER, uncompressed point.
    pub(super) fn spki(&self) -> Result<Vec<u8>> {
        let der = self.0.verifying_key().to_public_key_der();
        Ok(der.map_err(|_| Error::new(Code::Defect, "the key has no public form"))?.into_vec())
    }

    /// Signs a SHA-256 digest (ECDSA, deterministic, DER) and wipes the key. A signature made by a fault
    /// could tell the key: it goes nowhere but into `assemble` of the message, which verifies it first.
    pub(super) fn sign(self, digest: &[u8; 32]) -> Result<Vec<u8>> {
        self.sign_one(digest)
    }

    /// The same for the digests of one session, in their order.
    pub(super) fn sign_each(self, digests: &[[u8; 32]]) -> Result<Vec<Vec<u8>>> {
        digests.iter().map(|digest| self.sign_one(digest)).collect()
    }

    fn sign_one(&self, digest: &[u8; 32]) -> Result<Vec<u8>> {
        let fault = |_| Error::new(Code::Defect, "the key did not sign");
        let signature: Signature = self.0.sign_prehash(digest).map_err(fault)?;
        witness::saw("digest", digest);
        witness::saw("signature", &signature.to_bytes());
        Ok(signature.to_der().as_bytes().to_vec())
    }
}
