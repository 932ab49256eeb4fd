//! The sealed key as bytes: a header in the clear that is authenticated, a nonce, the sealed PKCS#8.

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use zeroize::Zeroizing;

use super::{
    KeyId,
    schedule::{Cost, SALT_LEN, Secret},
};
use crate::{Code, Error, Result, ports::Entropy};

/// What is sealed; part of the key schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// The private key itself.
    Vault,
    /// A reference to a key in the phone's hardware.
    Hardware,
}

impl Home {
    /// Its name in the key schedule. No level of a certificate: that is the authority's word.
    pub(super) fn level(self) -> &'static str {
        match self {
            Home::Vault => "software-sealed",
            Home::Hardware => "device-se",
        }
    }

    fn byte(self) -> u8 {
        match self {
            Home::Vault => 1,
            Home::Hardware => 2,
        }
    }
}

const MAGIC: &[u8; 4] = b"QSK1";
const HEADER_LEN: usize = 4 + 1 + 12 + SALT_LEN + 16 + 8 + 32 + 8;
/// PKCS#8 of a P-256 key is 138 bytes, a reference with its public key 180; nothing much longer belongs here.
const SEALED_LIMIT: usize = 512;

/// What stands before the sealed bytes; every bit of it is authenticated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) home: Home,
    pub(super) cost: Cost,
    pub(super) salt: [u8; SALT_LEN],
    pub(super) key: KeyId,
    /// The counter of the blob: every success at the gateway makes a new one.
    pub(super) epoch: u64,
    /// SHA-256 of the public key (SubjectPublicKeyInfo in DER).
    pub(super) spki_sha256: [u8; 32],
    /// Unix seconds when the key was made.
    pub(super) created_at: i64,
}

impl Header {
    fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(HEADER_LEN);
        out.extend_from_slice(MAGIC);
        out.push(self.home.byte());
        for number in [self.cost.memory_kib, self.cost.passes, self.cost.lanes] {
            out.extend_from_slice(&number.to_be_bytes());
        }
        out.extend_from_slice(&self.salt);
        out.extend_from_slice(&self.key.to_bytes());
        out.extend_from_slice(&self.epoch.to_be_bytes());
        out.extend_from_slice(&self.spki_sha256);
        out.extend_from_slice(&self.created_at.to_be_bytes());
        out
    }

    fn parse(bytes: &[u8; HEADER_LEN]) -> Option<Self> {
        let mut rest = bytes.as_slice();
        if &take::<4>(&mut rest)? != MAGIC {
            return None;
        }
        let [byte] = take::<1>(&mut rest)?;
        let home = [Home::Vault, Home::Hardware].into_iter().find(|home| home.byte() == byte)?;
        let cost = Cost {
            memory_kib: u32::from_be_bytes(take(&mut rest)?),
            passes: u32::from_be_bytes(take(&mut rest)?),
            lanes: u32::from_be_bytes(take(&mut rest)?),
        };
        Some(Self {
            home,
            cost,
            salt: take(&mut rest)?,
            key: KeyId::from_bytes(take(&mut rest)?),
            epoch: u64::from_be_bytes(take(&mut rest)?),
            spki_sha256: take(&mut rest)?,
            created_at: i64::from_be_bytes(take(&mut rest)?),
        })
        .filter(|h| h.cost.is_allowed() && h.epoch > 0)
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (first, after) = rest.split_first_chunk::<N>()?;
    *rest = after;
    Some(*first)
}

/// A sealed key that was read; nothing of it is known to be true before it opens.
pub(super) struct Blob {
    pub(super) header: Header,
    aad: [u8; HEADER_LEN],
    nonce: [u8; NONCE_LEN],
    sealed: Vec<u8>,
}

impl Blob {
    /// Reads a blob. Bounded; `storage.vault_damaged` on anything that is not one, or whose Argon2 would
    /// be cheaper than the floor or dearer than a phone can pay.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self> {
        let damaged = || Error::new(Code::VaultDamaged, "the sealed key is not one");
        let (aad, rest) = bytes.split_first_chunk::<HEADER_LEN>().ok_or_else(damaged)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_LEN>().ok_or_else(damaged)?;
        if !(AES_256_GCM.tag_len()..=SEALED_LIMIT).contains(&sealed.len()) {
            return Err(damaged());
        }
        Ok(Self {
            header: Header::parse(aad).ok_or_else(damaged)?,
            aad: *aad,
            nonce: *nonce,
            sealed: sealed.to_vec(),
        })
    }

    /// The private key (PKCS#8) or the reference to one, or nothing if the key of the schedule or any bit is another.
    pub(super) fn open(&self, kek: &Secret) -> Option<Zeroizing<Vec<u8>>> {
        let mut out = Zeroizing::new(self.sealed.clone());
        let len = cipher(kek)
            .open_in_place(Nonce::assume_unique_for_key(self.nonce), Aad::from(&self.aad), &mut out)
            .ok()?
            .len();
        out.truncate(len);
        Some(out)
    }
}

/// Seals a private key (PKCS#8), or a reference to one, under a header.
pub(super) fn seal(header: &Header, kek: &Secret, entropy: &dyn Entropy, pkcs8: &[u8]) -> Result<Vec<u8>> {
    let mut nonce = [0; NONCE_LEN];
    entropy.fill(&mut nonce)?;
    let mut out = header.to_bytes();
    let mut body = Zeroizing::new(pkcs8.to_vec());
    let tag = cipher(kek)
        .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(&out), &mut body)
        .map_err(|_| Error::new(Code::Defect, "the private key is too long to seal"))?;
    out.extend_from_slice(&nonce);
    out.extend_from_slice(&body);
    out.extend_from_slice(tag.as_ref());
    Ok(out)
}

fn cipher(kek: &Secret) -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &**kek).expect("32 bytes are an AES-256 key"))
}
