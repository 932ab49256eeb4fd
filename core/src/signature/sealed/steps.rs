//! The steps of one use of the key, each durable before the next begins. They block.

use super::{
    KeyId, SealedKey, StoreId,
    aliases::Mark,
    blob::{self, Blob, Header, LEVEL},
    counter::{Event, KeyState, Outside, Refusal},
    key::PrivateKey,
    pepper::{self, Peppers},
    schedule::{self, Parts, Secret},
};
use crate::{
    Code, Error, Result,
    signature::{
        ecdsa::sha256,
        pin::Pin,
        table::{self, Row},
        wire::PepperRequest,
    },
};

/// A try that was taken.
#[derive(Clone, Copy)]
pub(super) struct Try {
    key: KeyId,
    /// As it was stored when the try was taken.
    state: KeyState,
}

/// A try, and what the PIN made of it.
pub(super) struct Attempt {
    taken: Try,
    blob: Blob,
    /// The pepper that was kept, for a signature without the gateway.
    kept: Option<Secret>,
    parts: Derived,
}

/// What the PIN and the phone give.
struct Derived {
    citizen: Secret,
    device: Secret,
    /// The device's part of the next epoch, where the gateway is to be asked.
    device_next: Option<Secret>,
}

/// A private key that opened (PKCS#8).
pub(super) struct Opened(zeroize::Zeroizing<Vec<u8>>);

impl Attempt {
    pub(super) fn taken(&self) -> Try {
        self.taken
    }

    pub(super) fn key(&self) -> KeyId {
        self.taken.key
    }

    pub(super) fn epoch(&self) -> u64 {
        self.taken.state.epoch
    }

    /// What is shown to the gateway; none for an attempt that was begun without it.
    pub(super) fn request(&self) -> Option<PepperRequest> {
        let (key, epoch) = (self.key(), self.epoch());
        let device_next = self.parts.device_next.as_ref()?;
        let verifier = schedule::verifier(&schedule::proof(device_next, key, epoch.saturating_add(1)));
        let proof = schedule::proof(&self.parts.device, key, epoch);
        Some(pepper::request(epoch, &proof, &verifier))
    }

    /// Whether it can be judged without the gateway.
    pub(super) fn has_allowance(&self) -> bool {
        self.taken.state.offline_left > 0 && self.kept.is_some()
    }
}

impl SealedKey {
    /// Takes a try, stores that, and derives what the PIN opens. With `online`, makes the device key of the
    /// next epoch, too.
    pub(super) fn begin(&self, pin: &Pin, online: bool) -> Result<Attempt> {
        let row = self.usable()?;
        let blob = self.blob_of(&row)?;
        let aliases = self.aliases(row.id);
        // What a kill left of the epoch before must not outlive this use.
        aliases.end(row.state.epoch.saturating_sub(1))?;
        if !aliases.has(row.state.epoch)? {
            return Err(Error::new(Code::KeyMissing, "the phone's part of the key is gone"));
        }
        let spent = aliases.spent(row.state.epoch)?;
        let taken = Try { key: row.id, state: self.take_try(&row, spent, online)? };
        match self.derive(taken, pin, &blob.header, online) {
            Ok(parts) => Ok(Attempt { taken, blob, kept: row.pepper, parts }),
            // A citizen who refuses the phone's own lock, or a key store that is busy: the PIN was not judged.
            Err(e) => Err(self.not_judged(taken, e)),
        }
    }

    fn derive(&self, taken: Try, pin: &Pin, header: &Header, online: bool) -> Result<Derived> {
        let aliases = self.aliases(taken.key);
        let epoch = taken.state.epoch;
        aliases.remember(epoch, Mark::Try, taken.state.tries_spent())?;
        let citizen = schedule::citizen_part(pin, &header.salt, header.cost)?;
        let device = aliases.device_part(epoch, &citizen)?;
        let device_next = if online {
            let next = epoch.saturating_add(1);
            aliases.make(next)?;
            Some(aliases.device_part(next, &citizen)?)
        } else {
            None
        };
        Ok(Derived { citizen, device, device_next })
    }

    /// The row of a key that is whole and not locked.
    fn usable(&self) -> Result<Row> {
        let row = self.store.read(table::get)?;
        let row = row.ok_or_else(|| Error::new(Code::KeyMissing, "no key was made"))?;
        if row.state.is_locked() {
            self.lock(row.id)?;
            return Err(locked());
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
        let taken = self.change(row.id, |row| {
            if row.state.epoch != epoch {
                return Err(moved_on());
            }
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
                Ok(()) => locked(),
                Err(e) => e,
            },
            Refusal::PepperNeeded => pepper_needed(),
        })
    }

    /// Opens the blob with what the gateway gave; nothing if that is not the right pepper.
    pub(super) fn open_online(&self, attempt: &Attempt, peppers: &Peppers) -> Result<Option<Opened>> {
        self.open(attempt, &attempt.blob, &peppers.now)
    }

    /// Opens the blob with the pepper that was kept; nothing if the PIN is wrong.
    pub(super) fn open_offline(&self, attempt: &Attempt) -> Result<Option<Opened>> {
        match &attempt.kept {
            Some(kept) => self.open(attempt, &attempt.blob, kept),
            None => Err(pepper_needed()),
        }
    }

    fn open(&self, attempt: &Attempt, blob: &Blob, gateway: &Secret) -> Result<Option<Opened>> {
        let kek = self.kek(attempt, &attempt.parts.device, gateway, attempt.epoch())?;
        Ok(blob.open(&kek).map(Opened))
    }

    fn kek(&self, attempt: &Attempt, device: &Secret, gateway: &Secret, epoch: u64) -> Result<Secret> {
        let store = self.store_id()?;
        let parts = Parts { citizen: &attempt.parts.citizen, device, gateway };
        Ok(schedule::kek(&store, &parts, attempt.key(), epoch, LEVEL))
    }

    /// Seals the key under the next epoch, moves the counter on in the same transaction, deletes the old
    /// epoch, and signs.
    pub(super) fn sign_online(
        &self,
        attempt: Attempt,
        opened: Opened,
        peppers: &Peppers,
        digest: &[u8; 32],
    ) -> Result<Vec<u8>> {
        let before = attempt.epoch();
        let device_next = attempt.parts.device_next.as_ref().ok_or_else(moved_on)?;
        let header = Header { epoch: before.saturating_add(1), ..attempt.blob.header.clone() };
        let kek = self.kek(&attempt, device_next, &peppers.next, header.epoch)?;
        let blob = blob::seal(&header, &kek, &*self.entropy, &opened.0)?;
        let signature = opened.sign(&attempt.blob.header, digest)?;
        self.settle(attempt.taken, Event::OpenedOnline, |row| {
            row.key = Some(blob);
            row.pepper = Some(peppers.next.clone());
        })?;
        // The signature is good whether this works or not; the next use does it again.
        let _ = self.aliases(attempt.key()).end(before);
        Ok(signature)
    }

    /// Takes one of the offline allowance, gives the try back in the same transaction, and signs.
    pub(super) fn sign_offline(
        &self,
        attempt: Attempt,
        opened: Opened,
        digest: &[u8; 32],
    ) -> Result<Vec<u8>> {
        let signature = opened.sign(&attempt.blob.header, digest)?;
        let state = self.settle(attempt.taken, Event::OpenedOffline, |row| {
            if row.state.offline_left == 0 {
                // Nothing on this phone opens the blob any more before the gateway helps.
                row.pepper = None;
            }
        })?;
        // Outside of the vault, too, before the signature leaves.
        self.aliases(attempt.key()).remember(state.epoch, Mark::Offline, state.offline_spent())?;
        self.forget_try(attempt.taken);
        Ok(signature)
    }

    /// Stores that the PIN was wrong, and says so; locks the key when that was the last try.
    pub(super) fn wrong(&self, attempt: &Attempt, event: Event) -> Error {
        match self.settle(attempt.taken, event, |_| {}) {
            Ok(state) if state.is_locked() => match self.lock(attempt.key()) {
                Ok(()) => locked(),
                Err(e) => e,
            },
            Ok(state) => {
                Error::new(Code::PinWrong, "the PIN does not open the key").with("tries", state.tries_left)
            }
            Err(e) => e,
        }
    }

    /// Gives the try back: nobody looked at the PIN.
    pub(super) fn not_judged(&self, taken: Try, why: Error) -> Error {
        match self.settle(taken, Event::NotJudged, |_| {}) {
            Ok(_) => {
                self.forget_try(taken);
                why
            }
            Err(e) => e,
        }
    }

    /// Stores what came of the try, and what comes with it, in one transaction.
    fn settle(&self, taken: Try, event: Event, also: impl FnOnce(&mut Row)) -> Result<KeyState> {
        self.change(taken.key, |row| {
            if row.state.epoch != taken.state.epoch {
                return Err(moved_on());
            }
            row.state = row.state.after(event).map_err(|refusal| match refusal {
                Refusal::Locked => locked(),
                Refusal::PepperNeeded => pepper_needed(),
            })?;
            also(row);
            Ok(row.state)
        })
    }

    fn forget_try(&self, taken: Try) {
        // A mark that stays makes the counter stricter until the next epoch, no more.
        let _ = self.aliases(taken.key).forget_try(taken.state.epoch, taken.state.tries_spent());
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

impl Opened {
    /// Signs and wipes the key.
    fn sign(self, header: &Header, digest: &[u8; 32]) -> Result<Vec<u8>> {
        let key = PrivateKey::from_pkcs8(&self.0)?;
        if sha256(&key.spki()?) != header.spki_sha256 {
            return Err(Error::new(Code::VaultDamaged, "the sealed key is another one"));
        }
        key.sign(digest)
    }
}

pub(super) fn locked() -> Error {
    Error::new(Code::PinLocked, "no tries are left")
}

pub(super) fn pepper_needed() -> Error {
    Error::new(Code::PepperNeeded, "the offline allowance is used up")
}

fn moved_on() -> Error {
    Error::new(Code::StateChanged, "the key was used meanwhile by another process")
}
