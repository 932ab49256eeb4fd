//! The steps before the PIN is judged, each durable before the next begins. They block.

use super::{
    SealedKey, StoreId,
    aliases::Mark,
    attempt::{Attempt, Derived, How, Next, Purpose, Try},
    blob::{Blob, Header},
    counter::{KeyState, Outside, Refusal},
    schedule::{self, SALT_LEN},
    settle::{moved_on, pepper_needed},
};
use crate::{
    Code, Error, Result,
    signature::table::{self, Row, Slot},
};

impl SealedKey {
    /// Takes a try, stores that, and derives what the PIN opens. With the gateway to be asked, makes the device
    /// key of the next epoch, too.
    pub(super) fn begin(&self, digits: &[u8], how: How<'_>, purpose: Purpose) -> Result<Attempt> {
        let row = self.usable()?;
        let blob = self.blob_of(&row)?;
        let aliases = self.aliases(row.id);
        // What a kill left of the epoch before must not outlive this use.
        aliases.end(row.state.epoch.saturating_sub(1))?;
        if !aliases.has(row.state.epoch)? {
            return Err(Error::new(Code::KeyMissing, "the phone's part of the key is gone"));
        }
        let spent = aliases.spent(row.state.epoch)?;
        let state = self.take_try(&row, spent, how.is_online())?;
        let taken = Try { key: row.id, state, purpose };
        match self.derive(&taken, digits, &blob.header, how) {
            Ok(parts) => Ok(Attempt { taken, blob, kept: row.pepper, parts, of: self.key_use() }),
            // A citizen who refuses the phone's own lock, or a key store that is busy: the PIN was not judged.
            Err(e) => Err(self.not_judged(&taken, e)),
        }
    }

    fn derive(&self, taken: &Try, digits: &[u8], header: &Header, how: How<'_>) -> Result<Derived> {
        let aliases = self.aliases(taken.key);
        let epoch = taken.state.epoch;
        aliases.remember(epoch, Mark::Try, taken.state.tries_spent())?;
        let citizen = schedule::citizen_part(digits, &header.salt, header.cost)?;
        let device = aliases.device_part(epoch, &citizen)?;
        let (salt, citizen_next) = match how {
            How::Offline => return Ok(Derived { citizen, device, next: None }),
            How::Online => (header.salt, citizen.clone()),
            How::Change(new) => {
                let mut salt = [0; SALT_LEN];
                self.entropy.fill(&mut salt)?;
                (salt, schedule::citizen_part(new, &salt, self.cost)?)
            }
        };
        let next = epoch.saturating_add(1);
        aliases.make(next)?;
        let device_next = aliases.device_part(next, &citizen_next)?;
        Ok(Derived { citizen, device, next: Some(Next { salt, citizen: citizen_next, device: device_next }) })
    }

    /// The row of a key that is whole and not locked.
    fn usable(&self) -> Result<Row> {
        let row = self.row()?;
        let row = row.ok_or_else(|| Error::new(Code::KeyMissing, "no key was made"))?;
        if row.state.is_locked() {
            self.lock(row.id)?;
            return Err(self.locked());
        }
        let of_pin = match self.slot {
            Slot::Pin | Slot::Authentication => None,
            _ => self.store.read(table::get)?,
        };
        let hardware = of_pin.as_ref().unwrap_or(&row).hardware.as_ref();
        if hardware.is_some_and(|hardware| hardware.invalidated) {
            return Err(Error::new(Code::KeyInvalidated, "the hardware made the key unusable"));
        }
        Ok(row)
    }

    fn blob_of(&self, row: &Row) -> Result<Blob> {
        let bytes = row.key.as_ref();
        let blob =
            Blob::parse(bytes.ok_or_else(|| Error::new(Code::KeyMissing, "the key was not finished"))?)?;
        if blob.header.key != row.id || blob.header.epoch != row.state.epoch {
            return Err(Error::new(Code::VaultDamaged, "the sealed key is of another epoch"));
        }
        Ok(blob)
    }

    fn take_try(&self, row: &Row, spent: Outside, online: bool) -> Result<KeyState> {
        let epoch = row.state.epoch;
        let taken = self.change(row.id, |v, row| {
            if row.state.epoch != epoch {
                return Err(moved_on());
            }
            self.note_broken_off(v, row)?;
            match row.state.heard(spent).attempt(online) {
                Ok(state) => {
                    row.state = state;
                    Ok(Ok(state))
                }
                Err(refusal) => Ok(Err(refusal)),
            }
        })?;
        taken.map_err(|refusal| match refusal {
            Refusal::Locked => match self.lock(row.id) {
                Ok(()) => self.locked(),
                Err(e) => e,
            },
            Refusal::PepperNeeded => pepper_needed(),
        })
    }

    pub(super) fn store_id(&self) -> Result<StoreId> {
        if let Some(id) = self.store.read(table::store_id)? {
            return Ok(id);
        }
        let mut fresh = [0; 16];
        self.entropy.fill(&mut fresh)?;
        self.store.write(|v| table::make_store_id(v, &fresh))
    }
}
