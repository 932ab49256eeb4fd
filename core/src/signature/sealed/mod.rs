//! The signature key that lies in the vault, sealed under what the citizen knows, what this phone has
//! and what the gateway gives.
//!
//! ```text
//! create   row -> device key -> gateway: verifier, peppers -> key made, request signed, sealed -> certificate
//! unlock   PUK tried as a PIN -> opened -> the PIN's copy destroyed -> sealed anew under a new PIN and the same PUK
//! change   as a signature, but the next epoch is sealed under the new PIN
//! sign     try taken -> marked outside -> a, b -> gateway: proof, pepper -> opened, signed
//!          -> sealed anew under the next epoch -> the old epoch's device key deleted
//! ```
//! Every arrow is durable before the next begins, and a kill at any of them loses no more than that
//! try. One PIN makes one signature: the private key is wiped before the call returns.
//!
//! What keeps a guesser out: the gateway counts wrong PINs online; the vault counts them offline, before
//! each is looked at; the phone's key store remembers them beside the vault, so that an older copy of the
//! vault gives none back; and the device key of an epoch that is over is gone, so that an older blob
//! never opens again. Within one offline allowance somebody who controls the whole phone, its key store
//! too, is kept out by Argon2id alone: hence the small allowance, and no level but `software-sealed`.

mod aliases;
mod attempt;
#[cfg(feature = "bench")]
mod bench;
mod blob;
mod change;
mod counter;
mod enrol;
mod hardware;
mod ids;
mod key;
mod make;
mod opened;
mod pepper;
mod proofs;
mod puk;
mod renew;
mod schedule;
mod settle;
mod sign;
mod steps;
#[cfg(test)]
pub(crate) mod tests;
mod unlock;

use std::sync::Arc;

pub(crate) use super::est::accept;
#[cfg(feature = "bench")]
pub use bench::{Unsealing, sign_unsealed};
pub(crate) use counter::KeyState;
pub(crate) use hardware::Hardware;
pub(crate) use ids::{KeyId, StoreId};
pub(crate) use make::Owner;
pub(crate) use pepper::{Gateway, KeyServer};

use self::{
    aliases::Aliases,
    schedule::{Cost, Use},
};
use super::{
    audit::{self, Outcome, What},
    certificate::{self, CertificateInfo},
    job::defect,
    pin::{AUTHENTICATION_PIN_LENGTH, PIN_LENGTH},
    table::{self, Row, Slot},
};
use crate::{
    Code, Error, Result,
    client::News,
    held::{DEEP, wiping},
    ports::{DeviceKey, Entropy, SimWatch},
    store::{Store, Vault},
};

/// The signature key of one store. A cheap handle; making one does no I/O.
#[derive(Clone)]
pub(crate) struct SealedKey {
    store: Arc<Store>,
    device: Arc<dyn DeviceKey>,
    entropy: Arc<dyn Entropy>,
    cost: Cost,
    /// Whom to ask for the operator's word on the SIM.
    sim: Option<Arc<dyn SimWatch>>,
    /// Which sealed copy this handle works on.
    slot: Slot,
    /// What is told once nobody works with this handle any more.
    _news: Option<News>,
}

/// How the key stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeyStatus {
    /// There is a key, locked or not. One whose making was broken off before it was sealed is none, and so
    /// is one whose part in the phone's key store is gone (an old copy of the vault, say).
    pub(crate) exists: bool,
    /// The PIN was wrong too often; only a new key helps.
    pub(crate) locked: bool,
    /// Wrong PINs that are still allowed.
    pub(crate) tries_left: u8,
    /// Signatures that can be made without the gateway.
    pub(crate) offline_left: u8,
    /// None while the certificate has not come yet; [`SealedKey::enrol`] asks for it again.
    pub(crate) certificate: Option<CertificateInfo>,
    /// Unix seconds when the key was made.
    pub(crate) created_at: i64,
    /// What is known of the key's place, where that is the phone's hardware.
    pub(crate) hardware: Option<Hardware>,
}

impl SealedKey {
    /// `device` is the key store that the store uses, too.
    pub(crate) fn new(store: Arc<Store>, device: Arc<dyn DeviceKey>, entropy: Arc<dyn Entropy>) -> Self {
        Self { store, device, entropy, cost: Cost::STANDARD, sim: None, slot: Slot::Pin, _news: None }
    }

    /// A key whose certificate may say what the operator tells of the SIM.
    pub(crate) fn with_sim(self, sim: Option<Arc<dyn SimWatch>>) -> Self {
        Self { sim, ..self }
    }

    /// A key whose uses are told of, once the last step of each is over.
    pub(crate) fn telling(self, news: &News) -> Self {
        Self { _news: Some(news.clone()), ..self }
    }

    /// The key that shows who the citizen is, in place of the one that signs.
    pub(crate) fn for_authentication(self) -> Self {
        Self { slot: Slot::Authentication, sim: None, ..self }
    }

    /// Digits of the PIN of this key.
    fn pin_length(&self) -> usize {
        match self.slot {
            Slot::Authentication => AUTHENTICATION_PIN_LENGTH,
            _ => PIN_LENGTH,
        }
    }

    fn key_use(&self) -> Use {
        match self.slot {
            Slot::Authentication => Use::Authentication,
            _ => Use::Signature,
        }
    }

    /// The same store's other copy.
    fn of(&self, slot: Slot) -> Self {
        Self { slot, ..self.clone() }
    }

    /// How the key stands. Blocks.
    pub(crate) fn status(&self) -> Result<KeyStatus> {
        let Some(row) = self.standing()? else {
            return Ok(KeyStatus {
                exists: false,
                locked: false,
                tries_left: 0,
                offline_left: 0,
                certificate: None,
                created_at: 0,
                hardware: None,
            });
        };
        let locked = row.state.is_locked();
        Ok(KeyStatus {
            exists: true,
            locked,
            tries_left: if locked { 0 } else { row.state.tries_left },
            offline_left: if locked { 0 } else { row.state.offline_left },
            certificate: row
                .certificates
                .first()
                .map(|der| certificate::info(der))
                .transpose()
                .map_err(defect)?,
            created_at: row.created_at,
            hardware: row.hardware,
        })
    }

    /// The key's name, also at the gateway. Blocks.
    pub(crate) fn id(&self) -> Result<Option<String>> {
        Ok(self.row()?.map(|row| row.id.to_string()))
    }

    /// The row of a key that is locked, or whole: sealed here, and its device key still in the phone.
    fn standing(&self) -> Result<Option<Row>> {
        // Twice, for another process may have moved on to the next epoch between the two looks.
        for _ in 0..2 {
            let Some(row) = self.row()? else { break };
            if row.state.is_locked() || row.key.is_some() && self.aliases(row.id).has(row.state.epoch)? {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// Destroys the key for good, with its copy under the PUK: the phone's part first, then the vault's. Does
    /// nothing when there is none. Durable when it returns; after a kill, called again, it finishes. Blocks.
    pub(crate) fn destroy(&self) -> Result<()> {
        for slot in self.slot.of_same_key() {
            self.of(*slot).destroy_slot()?;
        }
        Ok(())
    }

    fn destroy_slot(&self) -> Result<()> {
        let Some(row) = self.row()? else { return Ok(()) };
        self.delete_hardware(row.hardware.as_ref())?;
        self.aliases(row.id).destroy(row.state.epoch)?;
        self.store.write(|v| {
            let there = table::get_slot(v, self.slot)?.is_some_and(|now| now.id == row.id);
            // What never was a key is no use of one.
            if self.slot.is_main() && there && (row.key.is_some() || row.state.locked) {
                let mut gone = table::get_slot(v, self.slot)?.unwrap_or(row);
                gone.state.tries_left = 0;
                audit::append(v, &self.key_entry(self.store.now(), What::Destroy, Outcome::Done, &gone))?;
                return table::remove_slot(v, self.slot, gone.id);
            }
            table::remove_slot(v, self.slot, row.id)
        })
    }

    /// Locks the key: says so, destroys the phone's part, then the vault's. A kill in between leaves a
    /// key that is locked, and whose destruction the next use finishes.
    fn lock(&self, id: KeyId) -> Result<()> {
        self.end_copy(id)?;
        self.delete_hardware_of_locked()?;
        self.forget_copy(id)
    }

    /// The same while another copy is open: what the hardware holds is sealed anew, also where that copy's last try
    /// opened it.
    fn lock_beside_open(&self, id: KeyId) -> Result<()> {
        self.end_copy(id)?;
        self.forget_copy(id)
    }

    /// Says that this copy is locked, and destroys the phone's part of it.
    fn end_copy(&self, id: KeyId) -> Result<()> {
        let epoch = self.change(id, |v, row| {
            if !row.state.locked {
                row.state.locked = true;
                self.note_lock(v, row)?;
            }
            Ok(row.state.epoch)
        })?;
        self.aliases(id).destroy(epoch)
    }

    fn forget_copy(&self, id: KeyId) -> Result<()> {
        self.change(id, |_, row| {
            row.key = None;
            row.pepper = None;
            Ok(())
        })
    }

    /// Changes the row of this key in one transaction; `conflict.state_changed` when it is gone.
    fn change<T>(&self, id: KeyId, f: impl FnOnce(&Vault<'_>, &mut Row) -> Result<T>) -> Result<T> {
        self.store.write(|v| {
            let Some(mut row) = table::get_slot(v, self.slot)?.filter(|row| row.id == id) else {
                return Err(Error::new(Code::StateChanged, "the key was replaced meanwhile"));
            };
            let out = f(v, &mut row)?;
            table::put_slot(v, self.slot, &row)?;
            Ok(out)
        })
    }

    fn aliases(&self, id: KeyId) -> Aliases<'_> {
        Aliases::new(&*self.device, id, self.slot)
    }

    fn row(&self) -> Result<Option<Row>> {
        self.store.read(|v| table::get_slot(v, self.slot))
    }

    /// Runs what blocks (SQLite, the key store, Argon2id) beside the async threads.
    async fn blocking<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Self) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let this = self.clone();
        tokio::task::spawn_blocking(move || wiping::<DEEP, _>(|| f(&this)))
            .await
            // Not with the panic's words: they may hold a citizen's data.
            .map_err(|_| Error::new(Code::Defect, "a task of the core ended early"))?
    }
}
