//! What a right PIN opens: signed with, sealed for the next epoch.

use super::{
    SealedKey,
    aliases::Mark,
    attempt::Attempt,
    blob::{self, Blob, Header, Home},
    counter::Event,
    hardware::Reference,
    key::PrivateKey,
    pepper::Peppers,
    schedule::{self, Parts, Secret},
    settle::{moved_on, pepper_needed},
};
use crate::{
    Code, Error, Result,
    signature::{
        ecdsa::sha256,
        job::{Signed, Waiting},
        table::Row,
    },
    store::Vault,
};

/// What opened: a private key (PKCS#8), or a reference to one in the phone's hardware.
pub(super) struct Opened(zeroize::Zeroizing<Vec<u8>>);

impl SealedKey {
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
        let parts =
            Parts { of: attempt.of, citizen: &attempt.parts.citizen, device: &attempt.parts.device, gateway };
        let kek = schedule::kek(
            &self.store_id()?,
            &parts,
            attempt.key(),
            attempt.epoch(),
            blob.header.home.level(),
        );
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
        let signed = waiting.assemble(&self.signatures(attempt, opened, waiting)?)?;
        self.move_on(attempt, blob, peppers, |v, row| self.keep(v, row, waiting, &signed))??;
        Ok(signed)
    }

    /// The key sealed for its next epoch.
    pub(super) fn reseal(&self, attempt: &Attempt, opened: &Opened, peppers: &Peppers) -> Result<Vec<u8>> {
        let next = attempt.parts.next.as_ref().ok_or_else(moved_on)?;
        let epoch = attempt.epoch().saturating_add(1);
        let header =
            Header { epoch, salt: next.salt, cost: self.cost_after(attempt), ..attempt.blob.header.clone() };
        let parts =
            Parts { of: attempt.of, citizen: &next.citizen, device: &next.device, gateway: &peppers.next };
        let kek = schedule::kek(&self.store_id()?, &parts, attempt.key(), epoch, header.home.level());
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
            // Kept where something may be done without the gateway, and nowhere else.
            row.pepper = (row.state.offline_left > 0).then(|| peppers.next.clone());
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
        let signed = waiting.assemble(&self.signatures(attempt, opened, waiting)?)?;
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

    /// The signatures of a key that opened. Where the hardware makes none the PIN was right, and the try is given
    /// back.
    fn signatures(&self, attempt: &Attempt, opened: Opened, waiting: &Waiting) -> Result<Vec<Vec<u8>>> {
        let header = &attempt.blob.header;
        if header.home == Home::Vault {
            return opened.sign(header, &waiting.digests());
        }
        let reference = Reference::parse(opened.secret(), &header.spki_sha256)?;
        drop(opened);
        reference.sign_each(&*self.device, &waiting.digests()).map_err(|e| {
            let invalidated = e.code() == Code::KeyInvalidated;
            let e = self.not_confirmed(&attempt.taken, e);
            match invalidated.then(|| self.note_invalidated()) {
                Some(Err(storage)) => storage,
                _ => e,
            }
        })
    }

    fn keep(&self, v: &Vault<'_>, row: &Row, waiting: &Waiting, signed: &[Signed]) -> Result<Result<()>> {
        let at = self.store.now();
        waiting.keep(v, signed, |outcome| self.key_entry(at, self.signs(), outcome, row))
    }
}

impl Opened {
    /// The key or the reference itself, to be sealed again.
    pub(super) fn secret(&self) -> &[u8] {
        &self.0
    }

    /// Signs each digest, and wipes the key.
    pub(super) fn sign(self, header: &Header, digests: &[[u8; 32]]) -> Result<Vec<Vec<u8>>> {
        let key = PrivateKey::from_pkcs8(&self.0)?;
        if sha256(&key.spki()?) != header.spki_sha256 {
            return Err(Error::new(Code::VaultDamaged, "the sealed key is another one"));
        }
        key.sign_each(digests)
    }
}
