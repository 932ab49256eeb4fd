//! A phone's hardware for signing keys, with every mood that it can have.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use p256::{
    ecdsa::{Signature, SigningKey, signature::hazmat::PrehashSigner},
    pkcs8::EncodePublicKey,
};

use crate::ports::{Entropy, HardwareKey, KeyEvidence, SigningKeyError, software::SystemEntropy};

/// How the hardware, or the citizen before it, takes a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Mood {
    #[default]
    Fair,
    /// The citizen does not confirm.
    Refuses,
    /// Fingers were changed.
    Invalidated,
    /// It signs something else.
    Lies,
    /// What it answers is no signature.
    Garbage,
    /// It says that it makes keys, and makes none.
    Boasts,
}

/// Survives processes, and what happens to the vault.
#[derive(Default)]
pub(crate) struct Chip {
    there: AtomicBool,
    mood: Mutex<Mood>,
    keys: Mutex<BTreeMap<String, SigningKey>>,
}

impl Chip {
    pub(crate) fn put_in(&self) {
        self.there.store(true, Ordering::SeqCst);
    }

    pub(crate) fn is_there(&self) -> bool {
        self.there.load(Ordering::SeqCst)
    }

    pub(crate) fn mood(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.keys.lock().unwrap().keys().cloned().collect()
    }

    pub(super) fn create(&self, alias: &str, challenge: &[u8; 32]) -> Result<HardwareKey, SigningKeyError> {
        if *self.mood.lock().unwrap() == Mood::Boasts {
            return Err(SigningKeyError::Unsupported);
        }
        let mut seed = [0; 32];
        SystemEntropy.fill(&mut seed).unwrap();
        let key = SigningKey::from_slice(&seed).unwrap();
        let spki = key.verifying_key().to_public_key_der().unwrap().into_vec();
        self.keys.lock().unwrap().insert(alias.to_owned(), key);
        Ok(HardwareKey { spki, evidence: KeyEvidence::AndroidChain(vec![challenge.to_vec()]) })
    }

    pub(super) fn sign(&self, alias: &str, digest: &[u8; 32]) -> Result<Vec<u8>, SigningKeyError> {
        let mood = *self.mood.lock().unwrap();
        let keys = self.keys.lock().unwrap();
        let key = keys.get(alias).ok_or(SigningKeyError::Invalidated)?;
        let digest = match mood {
            Mood::Refuses => return Err(SigningKeyError::Refused),
            Mood::Invalidated => return Err(SigningKeyError::Invalidated),
            Mood::Garbage => return Ok(vec![0x30; 70]),
            Mood::Lies => &[9; 32],
            Mood::Fair | Mood::Boasts => digest,
        };
        let signature: Signature = key.sign_prehash(digest).unwrap();
        Ok(signature.to_der().as_bytes().to_vec())
    }

    pub(super) fn delete(&self, alias: &str) -> Result<(), SigningKeyError> {
        self.keys.lock().unwrap().remove(alias);
        Ok(())
    }
}
