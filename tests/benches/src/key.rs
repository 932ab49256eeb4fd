//! A signature key that lies open, with a certificate: what is left of signing when the PIN is paid for.

use std::{
    fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use p256::{
    ecdsa::{Signature, SigningKey, signature::Signer},
    pkcs8::{EncodePrivateKey, EncodePublicKey, SecretDocument},
};
use qyzmet_core::signature::{
    FormatError,
    certificate::{Terms, issue_citizen, issue_root, issue_time_stamper},
    cms::{Content, Prepared},
    names::Subject,
    oids, sign_unsealed, tsp,
};
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};

use crate::Failure;

const DAY: i64 = 24 * 60 * 60;

/// An authority for one run.
pub struct Authority {
    key: SigningKey,
    /// Its certificate.
    pub root: Vec<u8>,
}

/// A key of P-256 and its certificate.
pub struct OpenKey {
    pkcs8: SecretDocument,
    certificate: Vec<u8>,
    random: SystemRandom,
    by_ring: EcdsaKeyPair,
}

impl Authority {
    /// Makes one.
    pub fn make() -> Result<Self, Failure> {
        let key = new_key(&SystemRandom::new())?;
        let root = issue_root("Bench", &terms(&spki(&key)?, 2)?, &|bytes| Ok(der(key.sign(bytes))))?;
        Ok(Self { key, root })
    }

    /// A citizen's key.
    pub fn citizen(&self) -> Result<OpenKey, Failure> {
        let subject = Subject {
            common_name: "Үлгібаев Мысал".into(),
            surname: "Үлгібаев".into(),
            given_name: "Мысал".into(),
            iin: "990101500016".into(),
        };
        let policies = [oids::POLICY_SOFTWARE_SEALED, oids::POLICY_SIM_NUMBER_ONLY];
        self.certified(|terms| issue_citizen(&self.root, &subject, &policies, terms, &|b| self.sign(b)))
    }

    /// A key for time stamps.
    pub fn stamper(&self) -> Result<OpenKey, Failure> {
        self.certified(|terms| issue_time_stamper(&self.root, "Bench stamps", terms, &|b| self.sign(b)))
    }

    fn certified(
        &self,
        issue: impl FnOnce(&Terms<'_>) -> Result<Vec<u8>, FormatError>,
    ) -> Result<OpenKey, Failure> {
        let key = new_key(&SystemRandom::new())?;
        let certificate = issue(&terms(&spki(&key)?, 1)?)?;
        OpenKey::of(key.to_pkcs8_der()?, certificate)
    }

    fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, FormatError> {
        Ok(der(self.key.sign(bytes)))
    }
}

impl OpenKey {
    /// Makes a key and has it certified by an authority that is forgotten at once.
    pub fn make() -> Result<Self, Failure> {
        Authority::make()?.citizen()
    }

    fn of(pkcs8: SecretDocument, certificate: Vec<u8>) -> Result<Self, Failure> {
        let random = SystemRandom::new();
        let by_ring = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_bytes(), &random)
            .map_err(|e| format!("ring takes no such key: {e}"))?;
        Ok(Self { pkcs8, certificate, random, by_ring })
    }

    /// Writes `key.der` (PKCS#8) and `certificate.der` into a folder.
    pub fn save(&self, folder: &Path) -> Result<(), Failure> {
        fs::write(folder.join("key.der"), self.pkcs8.as_bytes())?;
        Ok(fs::write(folder.join("certificate.der"), &self.certificate)?)
    }

    /// Reads what [`OpenKey::save`] wrote.
    pub fn load(folder: &Path) -> Result<Self, Failure> {
        let pkcs8 = SecretDocument::try_from(fs::read(folder.join("key.der"))?.as_slice())?;
        Self::of(pkcs8, fs::read(folder.join("certificate.der"))?)
    }

    /// Its public point.
    pub fn public_point(&self) -> Vec<u8> {
        self.by_ring.public_key().as_ref().to_vec()
    }

    /// A detached CAdES-B-B signature, as the core makes it once a key is open.
    pub fn cades(&self, content: &[u8]) -> Result<Vec<u8>, Failure> {
        let prepared = Prepared::new(sha256(content), &self.certificate, now()?, Content::Detached)?;
        let signature = sign_unsealed(self.pkcs8.as_bytes(), &prepared.digest())?;
        Ok(prepared.assemble(&signature, &[&self.certificate])?)
    }

    /// The signature alone as the core makes it: PKCS#8 in, DER out.
    pub fn sign(&self, digest: &[u8; 32]) -> Result<Vec<u8>, Failure> {
        Ok(sign_unsealed(self.pkcs8.as_bytes(), digest)?)
    }

    /// The signature alone, by ring: the floor.
    pub fn sign_by_ring(&self, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        let signature = self.by_ring.sign(&self.random, bytes).map_err(|e| format!("ring: {e}"))?;
        Ok(signature.as_ref().to_vec())
    }

    /// A stamp on a signature's value, if this is a key for that.
    pub fn stamp(&self, value: &[u8]) -> Result<Vec<u8>, Failure> {
        let terms = tsp::Terms {
            policy: oids::POLICY_TIME_STAMPS,
            serial: &[1],
            at: now()?,
            accuracy: 1,
            certificate: &self.certificate,
        };
        let sign = |bytes: &[u8]| {
            sign_unsealed(self.pkcs8.as_bytes(), &sha256(bytes)).map_err(|_| FormatError::NotSigned)
        };
        let answer = tsp::issue(&tsp::Request::new(value, &[7; 16])?, &terms, &sign)?;
        Ok(tsp::token(&answer)?.ok_or("no stamp")?)
    }
}

/// SHA-256.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, bytes).as_ref());
    out
}

/// Unix seconds now.
pub fn now() -> Result<i64, Failure> {
    Ok(i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?)
}

fn terms(spki_der: &[u8], days: i64) -> Result<Terms<'_>, Failure> {
    let now = now()?;
    let serial = &[1, 2, 3, 4, 5, 6, 7, 8];
    Ok(Terms { spki_der, serial, not_before: now - days * DAY, not_after: now + days * DAY })
}

fn spki(key: &SigningKey) -> Result<Vec<u8>, Failure> {
    Ok(key.verifying_key().to_public_key_der()?.into_vec())
}

fn new_key(random: &SystemRandom) -> Result<SigningKey, Failure> {
    let mut scalar = [0; 32];
    random.fill(&mut scalar).map_err(|e| format!("no randomness: {e}"))?;
    Ok(SigningKey::from_slice(&scalar)?)
}

fn der(signature: Signature) -> Vec<u8> {
    signature.to_der().as_bytes().to_vec()
}
