//! The key's copy under the PUK: sealed as the PIN's is, with a part of the phone and of the gateway of its own, so
//! that neither a copied phone nor the gateway's database is worth a guess. Ten tries, counted on both sides.

use super::{
    KeyId, KeyServer, SealedKey,
    attempt::{Attempt, How, Purpose},
    make::{Begun, Plain},
    pepper::{Answer, Peppers},
};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{self, About, Entry, Outcome, What},
        pin::Pin,
        puk::Puk,
        table::{self, Slot},
    },
    store::Vault,
};

impl SealedKey {
    /// Makes a PUK for a key that is there, in place of the one before; the PIN is judged as for a signature.
    /// Needs the gateway. Killed anywhere, the PIN still works; the PUK before may be gone then.
    ///
    /// # Errors
    /// As [`SealedKey::change_pin`].
    pub(crate) async fn make_puk<S: KeyServer>(
        &self,
        gateway: &S,
        pin: Pin,
        puk: Puk,
        now: i64,
    ) -> Result<()> {
        let begun = self
            .blocking(move |this| {
                if this.standing()?.is_none() {
                    return Err(Error::new(Code::KeyMissing, "no key was made"));
                }
                this.of(Slot::PukNext).begin_copy(puk.digits(), now)
            })
            .await?;
        let answer = gateway.register(begun.key, begun.registration(Slot::Puk)).await?;
        let puk_peppers = Peppers::of(&answer, 1)?;
        let attempt = self
            .blocking(move |this| {
                let purpose = Purpose { what: What::PukMade, about: About::default() };
                this.begin(pin.digits(), How::Online, purpose)
            })
            .await?;
        let answer = match attempt.request() {
            Some(request) => Answer::of(gateway.pepper(attempt.key(), request).await, attempt.epoch()),
            None => Answer::NotAsked,
        };
        self.blocking(move |this| {
            let peppers = this.judged(&attempt, answer)?;
            this.finish_puk(&attempt, &peppers, &begun, &puk_peppers, now)
        })
        .await
    }

    fn finish_puk(
        &self,
        attempt: &Attempt,
        peppers: &Peppers,
        begun: &Begun,
        puk_peppers: &Peppers,
        now: i64,
    ) -> Result<()> {
        let opened = self.opened(attempt, peppers)?;
        let blob = self.reseal(attempt, &opened, peppers)?;
        let plain =
            Plain { home: attempt.home(), secret: opened.secret(), spki_sha256: attempt.spki_sha256() };
        let sealed = self.seal_copy(begun, puk_peppers, &plain, now)?;
        // The phone's part of the PUK before goes first, so that no old copy of the vault brings it back.
        let before = self.of(Slot::Puk);
        if let Some(row) = before.row()? {
            before.aliases(row.id).destroy(row.state.epoch)?;
        }
        self.move_on(attempt, blob, peppers, |v, row| {
            self.take_puk(v, begun.key, sealed, &row.certificates)?;
            let entry = self.entry(v, row, attempt.purpose(), Outcome::Done)?;
            // The PIN's tries came back with it.
            audit::append(v, &Entry { puk_tries: None, ..entry })
        })
    }

    /// A PUK's copy that was begun takes its place. Part of the caller's transaction.
    pub(super) fn take_puk(
        &self,
        v: &Vault<'_>,
        id: KeyId,
        sealed: Vec<u8>,
        certificates: &[Vec<u8>],
    ) -> Result<()> {
        let begun = table::get_slot(v, Slot::PukNext)?.filter(|row| row.id == id);
        let mut row = begun.ok_or_else(|| Error::new(Code::StateChanged, "another PUK is being made"))?;
        row.key = Some(sealed);
        table::remove_slot(v, Slot::PukNext, id)?;
        table::put_slot(v, Slot::Puk, &row)?;
        let entry = Entry::new(self.store.now(), What::PukMade, Outcome::Done, certificates);
        audit::append(v, &entry.of_puk(id, row.state.tries_left))
    }

    /// Tries that the PUK has left; nothing where there is none, or none that works any more.
    pub(crate) fn puk_tries(&self) -> Result<Option<u8>> {
        let puk = self.of(Slot::Puk);
        let Some(row) = puk.row()? else { return Ok(None) };
        let works =
            !row.state.is_locked() && row.key.is_some() && puk.aliases(row.id).has(row.state.epoch)?;
        Ok(works.then_some(row.state.tries_left))
    }
}
