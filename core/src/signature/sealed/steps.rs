//! The steps of one use of the key, each durable before the next begins. They block.

use super::{
    KeyId, SealedKey, StoreId,
    aliases::Mark,
    blob::{self, Blob, Header, LEVEL},
    counter::{Event, KeyState, Outside, Refusal},
    key::PrivateKey,
    pepper::{self, Peppers},
    schedule::{self, Parts, SALT_LEN, Secret},
};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{self, About, Entry, Outcome, What},
        ecdsa::sha256,
        job::{Signed, Waiting},
        pin::Pin,
        table::{self, Row},
        wire::PepperRequest,
    },
    store::Vault,
};

/// What a try is for, as the audit tells it.
#[derive(Debug, Clone)]
pub(super) struct Purpose {
    pub(super) what: What,
    pub(super) about: About,
}

/// How a try goes about it.
#[derive(Clone, Copy)]
pub(super) enum How<'a> {
    /// Without the gateway.
    Offline,
    /// With the gateway; the key goes on under the same PIN.
    Online,
    /// With the gateway; the key goes on under this PIN.
    Change(&'a Pin),
}

impl How<'_> {
    fn is_online(self) -> bool {
        !matches!(self, How::Offline)
    }
}

/// A try that was taken.
#[derive(Clone)]
pub(super) struct Try {
    key: KeyId,
    /// As it was stored when the try was taken.
    state: KeyState,
    purpose: Purpose,
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
    /// What opens the key in its next epoch, where the gateway is to be asked.
    next: Option<Next>,
}

/// The citizen's and the phone's part of the next epoch.
struct Next {
    salt: [u8; SALT_LEN],
    citizen: Secret,
    device: Secret,
}

/// A private key that opened (PKCS#8).
pub(super) struct Opened(zeroize::Zeroizing<Vec<u8>>);

impl Attempt {
    pub(super) fn taken(&self) -> &Try {
        &self.taken
    }

    pub(super) fn purpose(&self) -> &Purpose {
        &self.taken.purpose
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
        let next = self.parts.next.as_ref()?;
        let verifier = schedule::verifier(&schedule::proof(&next.device, key, epoch.saturating_add(1)));
        let proof = schedule::proof(&self.parts.device, key, epoch);
        Some(pepper::request(epoch, &proof, &verifier))
    }

    /// Whether it can be judged without the gateway.
    pub(super) fn has_allowance(&self) -> bool {
        self.taken.state.offline_left > 0 && self.kept.is_some()
    }
}

impl SealedKey {
    /// Takes a try, stores that, and derives what the PIN opens. With the gateway to be asked, makes the device
    /// key of the next epoch, too.
    pub(super) fn begin(&self, pin: &Pin, how: How<'_>, purpose: Purpose) -> Result<Attempt> {
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
        match self.derive(&taken, pin, &blob.header, how) {
            Ok(parts) => Ok(Attempt { taken, blob, kept: row.pepper, parts }),
            // A citizen who refuses the phone's own lock, or a key store that is busy: the PIN was not judged.
            Err(e) => Err(self.not_judged(&taken, e)),
        }
    }

    fn derive(&self, taken: &Try, pin: &Pin, header: &Header, how: How<'_>) -> Result<Derived> {
        let aliases = self.aliases(taken.key);
        let epoch = taken.state.epoch;
        aliases.remember(epoch, Mark::Try, taken.state.tries_spent())?;
        let citizen = schedule::citizen_part(pin, &header.salt, header.cost)?;
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
        let parts = Parts { citizen: &attempt.parts.citizen, device: &attempt.parts.device, gateway };
        let kek = schedule::kek(&self.store_id()?, &parts, attempt.key(), attempt.epoch(), LEVEL);
        Ok(blob.open(&kek).map(Opened))
    }

    /// Signs, seals the key under the next epoch, and keeps the signatures and moves the counter on in one
    /// transaction; then deletes the old epoch.
    pub(super) fn sign_online(
        &self,
        attempt: &Attempt,
        opened: Opened,
        peppers: &Peppers,
        waiting: &Waiting,
    ) -> Result<Vec<Signed>> {
        let blob = self.reseal(attempt, &opened, peppers)?;
        let signed = waiting.assemble(&opened.sign(&attempt.blob.header, &waiting.digests())?)?;
        self.move_on(attempt, blob, peppers, |v, row| self.keep(v, row, waiting, &signed))??;
        Ok(signed)
    }

    /// The key sealed for its next epoch.
    pub(super) fn reseal(&self, attempt: &Attempt, opened: &Opened, peppers: &Peppers) -> Result<Vec<u8>> {
        let next = attempt.parts.next.as_ref().ok_or_else(moved_on)?;
        let epoch = attempt.epoch().saturating_add(1);
        let header =
            Header { epoch, salt: next.salt, cost: self.cost_after(attempt), ..attempt.blob.header.clone() };
        let parts = Parts { citizen: &next.citizen, device: &next.device, gateway: &peppers.next };
        let kek = schedule::kek(&self.store_id()?, &parts, attempt.key(), epoch, LEVEL);
        blob::seal(&header, &kek, &*self.entropy, &opened.0)
    }

    /// A new salt comes with today's cost; an old one was derived at its own.
    fn cost_after(&self, attempt: &Attempt) -> schedule::Cost {
        match &attempt.parts.next {
            Some(next) if next.salt != attempt.blob.header.salt => self.cost,
            _ => attempt.blob.header.cost,
        }
    }

    /// Moves the key on to its next epoch, with what comes with it, in one transaction, and deletes the old
    /// epoch.
    pub(super) fn move_on<T>(
        &self,
        attempt: &Attempt,
        blob: Vec<u8>,
        peppers: &Peppers,
        with: impl FnOnce(&Vault<'_>, &Row) -> Result<T>,
    ) -> Result<T> {
        let settled = self.settle(&attempt.taken, Event::OpenedOnline, |v, row| {
            row.key = Some(blob);
            row.pepper = Some(peppers.next.clone());
            with(v, row)
        })?;
        // What was done is good whether this works or not; the next use does it again.
        let _ = self.aliases(attempt.key()).end(attempt.epoch());
        Ok(settled)
    }

    /// Takes one of the offline allowance, gives the try back and keeps the signatures in one transaction.
    pub(super) fn sign_offline(
        &self,
        attempt: &Attempt,
        opened: Opened,
        waiting: &Waiting,
    ) -> Result<Vec<Signed>> {
        let signed = waiting.assemble(&opened.sign(&attempt.blob.header, &waiting.digests())?)?;
        let state = attempt.taken.state;
        let aliases = self.aliases(attempt.key());
        // Outside of the vault first: the signature is in the vault as soon as it is settled.
        if let Err(e) = aliases.remember(state.epoch, Mark::Offline, state.offline_spent().saturating_add(1))
        {
            return Err(self.not_judged(&attempt.taken, e));
        }
        let kept = self.settle(&attempt.taken, Event::OpenedOffline, |v, row| {
            if row.state.offline_left == 0 {
                // Nothing on this phone opens the blob any more before the gateway helps.
                row.pepper = None;
            }
            Ok((row.state, self.keep(v, row, waiting, &signed)?))
        })?;
        // Another process may have used the allowance meanwhile.
        aliases.remember(kept.0.epoch, Mark::Offline, kept.0.offline_spent())?;
        self.forget_try(&attempt.taken);
        kept.1?;
        Ok(signed)
    }

    fn keep(&self, v: &Vault<'_>, row: &Row, waiting: &Waiting, signed: &[Signed]) -> Result<Result<()>> {
        let at = self.store.now();
        waiting.keep(v, signed, |outcome| {
            Entry::new(at, What::Sign, outcome, &row.certificates).of_key(row.id, row.state.tries_left)
        })
    }

    /// Stores that the PIN was wrong, and says so; locks the key when that was the last try.
    pub(super) fn wrong(&self, attempt: &Attempt, event: Event) -> Error {
        // A gateway that has locked the key looks at no PIN any more.
        let outcome = match event {
            Event::LockedAtGateway => Outcome::NotJudged,
            _ => Outcome::PinWrong,
        };
        let settled = self.settle(&attempt.taken, event, |v, row| {
            audit::append(v, &self.entry(row, &attempt.taken.purpose, outcome))?;
            if row.state.locked {
                self.note_lock(v, row)?;
            }
            Ok(row.state)
        });
        match settled {
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
    pub(super) fn not_judged(&self, taken: &Try, why: Error) -> Error {
        let settled = self.settle(taken, Event::NotJudged, |v, row| {
            audit::append(v, &self.entry(row, &taken.purpose, Outcome::NotJudged))
        });
        match settled {
            Ok(()) => {
                self.forget_try(taken);
                why
            }
            Err(e) => e,
        }
    }

    /// Writes down that a try came to nothing, and gives nothing back: the gateway is at fault.
    pub(super) fn not_given_back(&self, attempt: &Attempt, why: Error) -> Error {
        let noted = self.change(attempt.key(), |v, row| {
            audit::append(v, &self.entry(row, &attempt.taken.purpose, Outcome::NotJudged))
        });
        noted.err().unwrap_or(why)
    }

    pub(super) fn entry(&self, row: &Row, purpose: &Purpose, outcome: Outcome) -> Entry {
        Entry::new(self.store.now(), purpose.what, outcome, &row.certificates)
            .of_key(row.id, row.state.tries_left)
            .about(purpose.about.clone())
    }

    /// A try whose outcome nobody wrote down: the app was ended in between. It is written down now.
    fn note_broken_off(&self, v: &Vault<'_>, row: &Row) -> Result<()> {
        if audit::tries(v)?.is_some_and(|known| known > row.state.tries_left) {
            let purpose = Purpose { what: What::Sign, about: About::default() };
            audit::append(v, &self.entry(row, &purpose, Outcome::BrokenOff))?;
        }
        Ok(())
    }

    pub(super) fn note_lock(&self, v: &Vault<'_>, row: &Row) -> Result<()> {
        let purpose = Purpose { what: What::Lock, about: About::default() };
        audit::append(v, &self.entry(row, &purpose, Outcome::Done))
    }

    /// Stores what came of the try, and what comes with it, in one transaction.
    fn settle<T>(
        &self,
        taken: &Try,
        event: Event,
        with: impl FnOnce(&Vault<'_>, &mut Row) -> Result<T>,
    ) -> Result<T> {
        self.change(taken.key, |v, row| {
            if row.state.epoch != taken.state.epoch {
                return Err(moved_on());
            }
            row.state = row.state.after(event).map_err(|refusal| match refusal {
                Refusal::Locked => locked(),
                Refusal::PepperNeeded => pepper_needed(),
            })?;
            with(v, row)
        })
    }

    fn forget_try(&self, taken: &Try) {
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
    /// Signs each digest, and wipes the key.
    fn sign(self, header: &Header, digests: &[[u8; 32]]) -> Result<Vec<Vec<u8>>> {
        let key = PrivateKey::from_pkcs8(&self.0)?;
        if sha256(&key.spki()?) != header.spki_sha256 {
            return Err(Error::new(Code::VaultDamaged, "the sealed key is another one"));
        }
        key.sign_each(digests)
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
