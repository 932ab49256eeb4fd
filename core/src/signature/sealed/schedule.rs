//! The key schedule: what a citizen knows (`a`), what this phone has (`b`) and what the gateway gives
//! (`c`) together open the key; any two of them do not.
//!
//! ```text
//! a     = Argon2id(PIN, salt)
//! b     = device key of the epoch, bind(a)
//! c     = the gateway's pepper of the epoch
//! proof = HMAC-SHA256(b, "qyzmet/pepper-proof/v1" || key id || epoch)      shown to the gateway
//! KEK   = HKDF-SHA256(salt = store id, ikm = a || b || c, info = "qyzmet/kek/v1" || key id || epoch || level)
//! ```
//! For the authentication key the two labels are others (`qyzmet/authentication-…`): a blob of one key never opens
//! as the other's, and no proof of one is a proof of the other.
//! The key id is its 36 characters, the epoch 8 bytes, big end first. What ring keeps inside of a call
//! it does not wipe; everything that stands here is wiped when dropped.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use ring::{digest, hkdf, hmac};
use zeroize::Zeroizing;

use super::{KeyId, StoreId};
use crate::{
    Code, Error, Result,
    held::{Held, SHALLOW, wiping},
    witness,
};

/// A 256-bit secret that is wiped when dropped.
pub(super) type Secret = Held<32>;

/// Bytes of the salt of `a`.
pub(super) const SALT_LEN: usize = 16;

const PROOF: &[u8] = b"qyzmet/pepper-proof/v1";
const KEK: &[u8] = b"qyzmet/kek/v1";
const AUTHENTICATION_PROOF: &[u8] = b"qyzmet/authentication-proof/v1";
const AUTHENTICATION_KEK: &[u8] = b"qyzmet/authentication-kek/v1";

/// Which key a schedule is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Signature,
    Authentication,
}

impl Use {
    fn proof_label(self) -> &'static [u8] {
        match self {
            Use::Signature => PROOF,
            Use::Authentication => AUTHENTICATION_PROOF,
        }
    }

    fn kek_label(self) -> &'static [u8] {
        match self {
            Use::Signature => KEK,
            Use::Authentication => AUTHENTICATION_KEK,
        }
    }
}

/// What one guess of the PIN costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cost {
    /// Memory in KiB.
    pub(super) memory_kib: u32,
    pub(super) passes: u32,
    pub(super) lanes: u32,
}

impl Cost {
    /// 64 MiB, three passes, one lane: what new keys get.
    pub(crate) const STANDARD: Cost = Cost { memory_kib: 64 << 10, passes: 3, lanes: 1 };
    const FLOOR: Cost = Cost { memory_kib: 19 << 10, passes: 2, lanes: 1 };
    /// A header may not ask for more: a phone has to be able to pay it.
    const CEILING: Cost = Cost { memory_kib: 256 << 10, passes: 8, lanes: 4 };
    /// For tests of everything but the cost itself.
    #[cfg(test)]
    pub(crate) const CHEAP: Cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };

    /// Whether a header may name it: no less than the floor, no more than a phone can pay.
    pub(super) fn is_allowed(self) -> bool {
        #[cfg(test)]
        if self == Self::CHEAP {
            return true;
        }
        (Self::FLOOR.memory_kib..=Self::CEILING.memory_kib).contains(&self.memory_kib)
            && (Self::FLOOR.passes..=Self::CEILING.passes).contains(&self.passes)
            && (Self::FLOOR.lanes..=Self::CEILING.lanes).contains(&self.lanes)
    }
}

/// `a`: the citizen's part, of the digits of a PIN or a PUK. Takes its cost in memory and about 150 ms; blocks.
pub(super) fn citizen_part(digits: &[u8], salt: &[u8; SALT_LEN], cost: Cost) -> Result<Secret> {
    let defect = |e: argon2::Error| Error::new(Code::Defect, format!("Argon2: {e}"));
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(defect)?;
    let mut memory = Vec::new();
    memory
        .try_reserve_exact(params.block_count())
        .map_err(|e| Error::new(Code::Defect, "no memory for Argon2").caused_by(e))?;
    memory.resize(params.block_count(), Block::new());
    // A boxed slice is wiped in place; a `Vec` would be wiped twice, the second time byte by byte.
    let mut memory = Zeroizing::new(memory.into_boxed_slice());
    let mut out = Secret::empty();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(digits, salt, &mut *out, &mut memory[..])
        .map_err(defect)?;
    witness::saw("citizen part", &*out);
    Ok(out)
}

/// What the gateway is shown: only who has both the PIN and this phone can make it.
pub(super) fn proof(device_part: &Secret, of: Use, key: KeyId, epoch: u64) -> Secret {
    // It is made on whichever thread asks the gateway, which goes on to other work.
    let out = wiping::<SHALLOW, _>(|| {
        let mac = hmac::Key::new(hmac::HMAC_SHA256, &**device_part);
        let mut ctx = hmac::Context::with_key(&mac);
        ctx.update(of.proof_label());
        ctx.update(key.to_string().as_bytes());
        ctx.update(&epoch.to_be_bytes());
        let mut out = Secret::empty();
        out.copy_from_slice(ctx.sign().as_ref());
        out
    });
    witness::saw("proof", &*out);
    out
}

/// What the gateway keeps to recognise a proof.
pub(super) fn verifier(proof: &Secret) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, &**proof).as_ref());
    out
}

/// The three parts of one epoch.
pub(super) struct Parts<'a> {
    pub(super) of: Use,
    pub(super) citizen: &'a Secret,
    pub(super) device: &'a Secret,
    pub(super) gateway: &'a Secret,
}

/// The key that the blob of this epoch is sealed with.
pub(super) fn kek(store: &StoreId, parts: &Parts<'_>, key: KeyId, epoch: u64, level: &str) -> Secret {
    let mut ikm = Zeroizing::new([0; 96]);
    ikm[..32].copy_from_slice(&**parts.citizen);
    ikm[32..64].copy_from_slice(&**parts.device);
    ikm[64..].copy_from_slice(&**parts.gateway);
    let (key, epoch) = (key.to_string(), epoch.to_be_bytes());
    let mut out = Secret::empty();
    hkdf::Salt::new(hkdf::HKDF_SHA256, store)
        .extract(&*ikm)
        .expand(&[parts.of.kek_label(), key.as_bytes(), &epoch, level.as_bytes()], hkdf::HKDF_SHA256)
        .and_then(|okm| okm.fill(&mut *out))
        .expect("32 bytes are within HKDF's limit");
    witness::saw("kek", &*out);
    out
}
