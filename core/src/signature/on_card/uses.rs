//! What a citizen does with the key on the card: sign, change the PIN, unblock it.

use super::{CardKey, faults, row::Row};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{Outcome, What},
        card::{CardFault, CardSecret, Session},
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
    /// card before each of them, for an applet may take one signature a PIN. Blocks.
    ///
    /// # Errors
    /// `signature.pin_wrong` with `tries`, `signature.card_*`, `signature.key_missing`, storage.
    pub(crate) fn signatures(&self, pin: &CardSecret, digests: &[[u8; 32]]) -> Result<Vec<Vec<u8>>> {
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
        self.with_session(Some(What::PinChange), |session, _| session.change_pin(old, new))
    }

    /// Unblocks the PIN and sets it anew. Blocks.
    pub(super) fn unblock(&self, puk: &CardSecret, new: &CardSecret) -> Result<()> {
        self.with_session(Some(What::PinChange), |session, _| session.unblock(puk, new))
    }

    /// Opens the card for something that takes a PIN or PUK, once it named the key; and remembers what it said of
    /// its counters.
    fn with_session<T>(
        &self,
        what: Option<What>,
        f: impl FnOnce(&mut Session, &Row) -> std::result::Result<T, CardFault>,
    ) -> Result<T> {
        let row = self.standing()?;
        let mut session = self.open(&row)?;
        // A card that names its key by the certificate alone can't before that is written.
        let names_key = row.on_card || row.profile()?.names_its_key();
        let named = if names_key { session.expect_key(&row.spki) } else { Ok(()) };
        let done = named.and_then(|()| f(&mut session, &row));
        drop(session);
        let counter = match &done {
            Ok(_) => row.counter.right(),
            Err(fault) => row.counter.after(fault),
        };
        let note = what.map(|what| (what, outcome(done.as_ref().err())));
        if counter != row.counter || note.is_some() {
            self.change(&row.id, note, |row| row.counter = counter)?;
        }
        done.map_err(faults::error)
    }
}

fn outcome(fault: Option<&CardFault>) -> Outcome {
    match fault {
        None => Outcome::Done,
        Some(CardFault::Wrong { .. } | CardFault::Blocked(_)) => Outcome::PinWrong,
        Some(_) => Outcome::NotJudged,
    }
}
