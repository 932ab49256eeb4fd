//! The signature key that lies in the vault, sealed under what the citizen knows, what this phone has
//! and what the gateway gives.
//!
//! ```text
//! create   row -> device key -> gateway: verifier, peppers -> key made, request signed, sealed -> certificate
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
#[cfg(feature = "bench")]
mod bench;
mod blob;
mod change;
mod counter;
mod enrol;
mod ids;
mod key;
mod make;
mod pepper;
mod schedule;
mod sign;
mod steps;
#[cfg(test)]
pub(crate) mod tests;

use std::sync::Arc;

#[cfg(feature = "bench")]
pub use bench::sign_unsealed;
pub(crate) use counter::KeyState;
pub(crate) use enrol::accept;
pub(crate) use ids::{KeyId, StoreId};
pub(crate) use make::Owner;
pub(crate) use pepper::{Gateway, KeyServer};

use self::{aliases::Aliases, schedule::Cost};
use super::{
    audit::{self, Entry, Outcome, What},
    certificate::{self, CertificateInfo},
    job::defect,
    table::{self, Row},
};
use crate::{
    Code, Error, Result,
    ports::{DeviceKey, Entropy},
    store::{Store, Vault},
};

/// The signature key of one store. A cheap handle; making one does no I/O.
#[derive(Clone)]
pub(crate) struct SealedKey {
    store: Arc<Store>,
    device: Arc<dyn DeviceKey>,
    entropy: Arc<dyn Entropy>,
    cost: Cost,
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
}

impl SealedKey {
    /// `device` is the key store that the store uses, too.
    pub(crate) fn new(store: Arc<Store>, device: Arc<dyn DeviceKey>, entropy: Arc<dyn Entropy>) -> Self {
        Self { store, device, entropy, cost: Cost::STANDARD }
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
        })
    }

    /// The row of a key that is locked, or whole: sealed here, and its device key still in the phone.
    fn standing(&self) -> Result<Option<Row>> {
        // Twice, for another process may have moved on to the next epoch between the two looks.
        for _ in 0..2 {
            let Some(row) = self.store.read(table::get)? else { break };
            if row.state.is_locked() || row.key.is_some() && self.aliases(row.id).has(row.state.epoch)? {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// Destroys the key for good: the phone's part first, then the vault's. Does nothing when there is
    /// none. Durable when it returns; after a kill, called again, it finishes. Blocks.
    pub(crate) fn destroy(&self) -> Result<()> {
        let Some(row) = self.store.read(table::get)? else { return Ok(()) };
        self.aliases(row.id).destroy(row.state.epoch)?;
        self.store.write(|v| {
            let there = table::get(v)?.is_some_and(|now| now.id == row.id);
            // What never was a key is no use of one.
            if there && (row.key.is_some() || row.state.locked) {
                let entry = Entry::new(self.store.now(), What::Destroy, Outcome::Done, &row.certificates);
                audit::append(v, &entry.of_key(row.id, 0))?;
            }
            table::remove(v, row.id)
        })
    }

    /// Locks the key: says so, destroys the phone's part, then the vault's. A kill in between leaves a
    /// key that is locked, and whose destruction the next use finishes.
    fn lock(&self, id: KeyId) -> Result<()> {
        let epoch = self.change(id, |v, row| {
            if !row.state.locked {
                row.state.locked = true;
                self.note_lock(v, row)?;
            }
            Ok(row.state.epoch)
        })?;
        self.aliases(id).destroy(epoch)?;
        self.change(id, |_, row| {
            row.key = None;
            row.pepper = None;
            row.request = None;
            Ok(())
        })
    }

    /// Changes the row of this key in one transaction; `conflict.state_changed` when it is gone.
    fn change<T>(&self, id: KeyId, f: impl FnOnce(&Vault<'_>, &mut Row) -> Result<T>) -> Result<T> {
        self.store.write(|v| {
            let Some(mut row) = table::get(v)?.filter(|row| row.id == id) else {
                return Err(Error::new(Code::StateChanged, "the key was replaced meanwhile"));
            };
            let out = f(v, &mut row)?;
            table::put(v, &row)?;
            Ok(out)
        })
    }

    fn aliases(&self, id: KeyId) -> Aliases<'_> {
        Aliases::new(&*self.device, id)
    }

    /// Runs what blocks (SQLite, the key store, Argon2id) beside the async threads.
    async fn blocking<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Self) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let this = self.clone();
        tokio::task::spawn_blocking(move || f(&this))
            .await
            // Not with the panic's words: they may hold a citizen's data.
            .map_err(|_| Error::new(Code::Defect, "a task of the core ended early"))?
    }
}
