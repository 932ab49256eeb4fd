//! A signature key that lies open, with a certificate: what is left of signing when the PIN is paid for.

use std::time::{SystemTime, UNIX_EPOCH};

use p256::{
    ecdsa::{Signature, SigningKey, signature::Signer},
    pkcs8::{EncodePrivateKey, EncodePublicKey, SecretDocument},
};
use qyzmet_core::signature::{
    FormatError,
    certificate::{Terms, issue_citizen, issue_root},
    cms::{Content, Prepared},
    names::Subject,
    oids, sign_unsealed,
};
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair},
};

use crate::Failure;

const DAY: i64 = 24 * 60 * 60;

/// A key of P-256 and its certificate.
pub struct OpenKey {
    pkcs8: SecretDocument,
    certificate: Vec<u8>,
    random: SystemRandom,
    by_ring: EcdsaKeyPair,
}

impl OpenKey {
    /// Makes a key and has it certified by an authority that is forgotten at once.
    pub fn make() -> Result<Self, Failure> {
        let random = SystemRandom::new();
        let (root_key, key) = (new_key(&random)?, new_key(&random)?);
        let now = now()?;
        let sign = |bytes: &[u8]| -> Result<Vec<u8>, FormatError> { Ok(der(root_key.sign(bytes))) };
        let spki = root_key.verifying_key().to_public_key_der()?;
        let serial = [1, 2, 3, 4, 5, 6, 7, 8];
        let terms = |spki_der, days: i64| Terms {
            spki_der,
            serial: &serial,
            not_before: now - days * DAY,
            not_after: now + days * DAY,
        };
        let root = issue_root("Bench", &terms(spki.as_bytes(), 2), &sign)?;
        let subject = Subject {
            common_name: "Үлгібаев Мысал".into(),
            surname: "Үлгібаев".into(),
            given_name: "Мысал".into(),
            iin: "990101500016".into(),
        };
        let own = key.verifying_key().to_public_key_der()?;
        let policies = [oids::POLICY_SOFTWARE_SEALED, oids::POLICY_SIM_NUMBER_ONLY];
        let certificate = issue_citizen(&root, &subject, &policies, &terms(own.as_bytes(), 1), &sign)?;
        let pkcs8 = key.to_pkcs8_der()?;
        let by_ring = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_bytes(), &random)
            .map_err(|e| format!("ring takes no such key: {e}"))?;
        Ok(Self { pkcs8, certificate, random, by_ring })
    }

    /// A detached CAdES-B-B signature, as the core makes it once a key is open.
    pub fn cades(&self, content: &[u8]) -> Result<Vec<u8>, Failure> {
        let hash: [u8; 32] = digest(&SHA256, content).as_ref().try_into()?;
        let prepared = Prepared::new(hash, &self.certificate, now()?, Content::Detached)?;
        let signature = sign_unsealed(self.pkcs8.as_bytes(), &prepared.digest())?;
        Ok(prepared.assemble(&signature, &[&self.certificate])?)
    }

    /// The signature alone, by ring: the floor.
    pub fn sign_by_ring(&self, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        let signature = self.by_ring.sign(&self.random, bytes).map_err(|e| format!("ring: {e}"))?;
        Ok(signature.as_ref().to_vec())
    }
}

fn new_key(random: &SystemRandom) -> Result<SigningKey, Failure> {
    let mut scalar = [0; 32];
    random.fill(&mut scalar).map_err(|e| format!("no randomness: {e}"))?;
    Ok(SigningKey::from_slice(&scalar)?)
}

fn der(signature: Signature) -> Vec<u8> {
    signature.to_der().as_bytes().to_vec()
}

fn now() -> Result<i64, Failure> {
    Ok(i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?)
}
