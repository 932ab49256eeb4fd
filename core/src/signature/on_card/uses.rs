//! What a citizen does with the key on the card: sign, change the PIN, unblock it.

use super::{CardKey, certify::Opened, faults, row::Row};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{Outcome, What},
        card::{Applet, CardFault, CardSecret, Profile, Session},
    },
};

impl CardKey {
    /// The key's certificates, its own first, if the key is one to sign with now.
    ///
    /// # Errors
    /// `signature.key_missing`, `signature.certificate_expired`.
    pub(crate) fn certificates(&self, now: i64) -> Result<Vec<Vec<u8>>> {
        let row = self.standing()?;
        match row.certificate()? {
            None => Err(Error::new(Code::KeyMissing, "the key has no certificate yet")),
            Some(own) if own.not_after < now => {
                Err(Error::new(Code::CertificateExpired, "by the phone's clock"))
            }
            Some(_) => Ok(row.certificates),
        }
    }

    /// Signs these digests (SHA-256) with the citizen's PIN, each signature verified (DER). The PIN goes to the
    /// card before each of them, for an applet may take one signature a PIN. The card stays open for what is written with
    /// the PIN once the signatures are kept. Blocks.
    ///
    /// # Errors
    /// `signature.pin_wrong` with `tries`, `signature.card_*`, `signature.key_missing`, storage.
    pub(crate) fn signatures(
        &self,
        pin: &CardSecret,
        digests: &[[u8; 32]],
    ) -> Result<(Vec<Vec<u8>>, Opened)> {
        // The audit's row is written with what the signatures are for.
        self.with_session(None, |session, row| {
            let sign = |digest: &[u8; 32]| {
                session.verify(pin)?;
                session.sign(digest, &row.spki)
            };
            digests.iter().map(sign).collect()
        })
    }

    /// Changes the PIN. Blocks.
    pub(super) fn change_pin(&self, old: &CardSecret, new: &CardSecret) -> Result<()> {
        let ((), opened) =
            self.with_session(Some(What::PinChange), |session, _| session.change_pin(old, new))?;
        opened.write(new);
        Ok(())
    }

    /// Unblocks the PIN and sets it anew. Blocks.
    pub(super) fn unblock(&self, puk: &CardSecret, new: &CardSecret) -> Result<()> {
        self.with_session(Some(What::PinChange), |session, _| session.unblock(puk, new)).map(drop)
    }

    /// Unblocks the PIN of a card that no certified key of ours is on, and sets it anew: whatever card is in the slot.
    /// Blocks.
    pub(super) fn unblock_new(
        &self,
        (slot, profile): (u8, Profile),
        puk: &CardSecret,
        new: &CardSecret,
    ) -> Result<()> {
        let row = self.row()?;
        if row.as_ref().is_some_and(|row| !row.certificates.is_empty()) {
            return Err(Error::new(Code::KeyExists, "a key on a card is in use; unblock_card_pin is for it"));
        }
        let known = row.filter(|row| row.slot == slot && row.profile_id() == profile.id());
        let mut session = Applet::new(self.port()?, slot, profile.into()).open().map_err(faults::error)?;
        let done = session.unblock(puk, new);
        drop(session);
        if let Some(row) = known {
            let note = (What::PinChange, outcome(done.as_ref().err()));
            let counter = row.counter.learn(&done);
            self.change(&row.id, Some(note), |row| row.counter = counter)?;
        }
        done.map_err(faults::error)
    }

    /// Opens the card for something that takes a PIN or PUK, once it named the key; and remembers what it said of
    /// its counters.
    fn with_session<T>(
        &self,
        what: Option<What>,
        f: impl FnOnce(&mut Session, &Row) -> std::result::Result<T, CardFault>,
    ) -> Result<(T, Opened)> {
        let row = self.standing()?;
        let mut session = self.open(&row)?;
        // A card that names its key by the certificate alone can't before that is written.
        let names_key = row.on_card || row.profile()?.names_its_key();
        let named = if names_key { session.expect_key(&row.spki) } else { Ok(()) };
        let done = named.and_then(|()| f(&mut session, &row));
        let counter = row.counter.learn(&done);
        let note = what.map(|what| (what, outcome(done.as_ref().err())));
        if counter != row.counter || note.is_some() {
            self.change(&row.id, note, |row| row.counter = counter)?;
        }
        let done = done.map_err(faults::error)?;
        Ok((done, Opened { key: self.clone(), id: row.id, session }))
    }
}

fn outcome(fault: Option<&CardFault>) -> Outcome {
    match fault {
        None => Outcome::Done,
        Some(CardFault::Wrong { .. } | CardFault::Blocked(_)) => Outcome::PinWrong,
        Some(_) => Outcome::NotJudged,
    }
}
