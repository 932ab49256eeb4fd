//! Sealing of the vault's values: AES-256-GCM, a fresh nonce a value, the place it belongs to as
//! associated data, so that a value moved to another row does not open.

use ring::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hkdf, hmac,
};
use zeroize::Zeroizing;

use crate::{
    Code, Error, Result,
    held::{Held, SHALLOW, wiping},
    ports::Entropy,
    witness,
};

/// Bytes of the vault's data key.
pub(crate) const DATA_KEY_LEN: usize = 32;
const VERSION: u8 = 1;

/// Seals and opens values, and makes look-up hashes. Keys are derived from the one data key.
pub(crate) struct Sealer {
    // ring's own keys are made for each use: it does not wipe them when the vault is closed.
    values: Held<32>,
    lookups: Held<32>,
}

impl Sealer {
    pub(crate) fn new(data_key: &[u8; DATA_KEY_LEN]) -> Self {
        Self {
            values: derive(data_key, b"qyzmet/vault/values/v1"),
            lookups: derive(data_key, b"qyzmet/vault/lookups/v1"),
        }
    }

    /// Version, nonce, ciphertext and tag. `place` names table and row.
    pub(crate) fn seal(&self, entropy: &dyn Entropy, place: &str, value: &[u8]) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE_LEN];
        entropy.fill(&mut nonce)?;
        let mut out = Vec::with_capacity(1 + NONCE_LEN + value.len() + AES_256_GCM.tag_len());
        out.push(VERSION);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(value);
        let nonce = Nonce::assume_unique_for_key(nonce);
        let aad = Aad::from(place.as_bytes());
        let tag = wiping::<SHALLOW, _>(|| {
            self.values().seal_in_place_separate_tag(nonce, aad, &mut out[1 + NONCE_LEN..])
        })
        .map_err(|_| Error::new(Code::Defect, "value too long to seal"))?;
        out.extend_from_slice(tag.as_ref());
        Ok(out)
    }

    /// Opens what [`Sealer::seal`] made for the same place.
    pub(crate) fn open(&self, place: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let damaged =
            || Error::new(Code::VaultDamaged, format!("a value of {} does not open", table_of(place)));
        let (version, rest) = sealed.split_first().ok_or_else(damaged)?;
        if *version != VERSION || rest.len() < NONCE_LEN {
            return Err(damaged());
        }
        let (nonce, body) = rest.split_at(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| damaged())?;
        let mut body = Zeroizing::new(body.to_vec());
        let aad = Aad::from(place.as_bytes());
        let len = wiping::<SHALLOW, _>(|| {
            self.values().open_in_place(nonce, aad, &mut body).map(|open| open.len())
        })
        .map_err(|_| damaged())?;
        body.truncate(len);
        Ok(body)
    }

    /// A keyed hash to look a value up by, without the value standing in the file.
    pub(crate) fn lookup(&self, column: &str, value: &str) -> [u8; 16] {
        let tag = wiping::<SHALLOW, _>(|| {
            let mut ctx = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &*self.lookups));
            ctx.update(column.as_bytes());
            ctx.update(&[0]);
            ctx.update(value.as_bytes());
            ctx.sign()
        });
        let mut out = [0; 16];
        out.copy_from_slice(&tag.as_ref()[..16]);
        out
    }

    fn values(&self) -> LessSafeKey {
        LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &*self.values).expect("32 bytes are an AES-256 key"))
    }
}

/// The part of a place that may stand in a log: the table, never the row.
fn table_of(place: &str) -> &str {
    place.split('/').next().unwrap_or("vault")
}

fn derive(data_key: &[u8; DATA_KEY_LEN], info: &'static [u8]) -> Held<32> {
    let salt = hkdf::Salt::new(hkdf::HKDF_SHA256, b"qyzmet");
    let mut out = Held::empty();
    salt.extract(data_key)
        .expand(&[info], hkdf::HKDF_SHA256)
        .and_then(|okm| okm.fill(&mut *out))
        .expect("32 bytes are within HKDF's limit");
    witness::saw("vault key", &*out);
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ports::software::SystemEntropy;

    #[test]
    fn a_value_opens_only_in_its_place_and_unaltered() {
        let sealer = Sealer::new(&[7; 32]);
        let sealed = sealer.seal(&SystemEntropy, "drafts/1", "Әлия".as_bytes()).unwrap();
        assert_eq!(sealer.open("drafts/1", &sealed).unwrap().as_slice(), "Әлия".as_bytes());
        assert_eq!(sealer.open("drafts/2", &sealed).unwrap_err().code(), Code::VaultDamaged);
        assert!(Sealer::new(&[8; 32]).open("drafts/1", &sealed).is_err());
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert!(sealer.open("drafts/1", &altered).is_err(), "byte {at}");
            assert!(sealer.open("drafts/1", &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn lookups_are_keyed_and_told_apart_by_column() {
        let (a, b) = (Sealer::new(&[7; 32]), Sealer::new(&[8; 32]));
        assert_eq!(a.lookup("lane", "x"), a.lookup("lane", "x"));
        assert_ne!(a.lookup("lane", "x"), b.lookup("lane", "x"));
        assert_ne!(a.lookup("lane", "x"), a.lookup("lan", "ex"));
    }
}
