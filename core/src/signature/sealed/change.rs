//! Another PIN for the same key. The old PIN is judged as for a signature; the key goes on to its next epoch,
//! sealed under the new one, in one transaction. Killed anywhere, the old PIN works or the new one does,
//! never both: the gateway takes the proof of the epoch that the vault stands at.

use jiff::civil::Date;

use super::{
    KeyServer, SealedKey,
    attempt::{Attempt, How, Purpose},
    pepper::Answer,
};
use crate::{
    Result,
    signature::{
        audit::{self, About, Outcome, What},
        pin::Pin,
    },
};

impl SealedKey {
    /// Changes the PIN. Needs the gateway: its part is renewed, too. A new PIN that is weak is refused before a
    /// try is taken. Durable when it returns; costs twice what a signature does.
    ///
    /// # Errors
    /// `signature.pin_weak`, `signature.key_missing`, `signature.pin_wrong` with `tries`, `signature.pin_locked`,
    /// network and gateway (the PIN was not judged), `gateway.lied`, `conflict.state_changed`, storage,
    /// `internal.port`.
    pub(crate) async fn change_pin<S: KeyServer>(
        &self,
        gateway: &S,
        old: Pin,
        new: Pin,
        birth: Option<Date>,
    ) -> Result<()> {
        new.refuse_other_than(self.pin_length())?;
        new.refuse_weak(birth)?;
        let attempt = self
            .blocking(move |this| {
                let purpose = Purpose { what: What::PinChange, about: About::default() };
                this.begin(old.digits(), How::Change(new.digits()), purpose)
            })
            .await?;
        let answer = match attempt.request() {
            Some(request) => Answer::of(gateway.pepper(attempt.key(), request).await, attempt.epoch()),
            None => Answer::NotAsked,
        };
        self.blocking(move |this| this.finish_change(&attempt, answer)).await
    }

    fn finish_change(&self, attempt: &Attempt, answer: Answer) -> Result<()> {
        let peppers = self.judged(attempt, answer)?;
        let opened = self.opened(attempt, &peppers)?;
        let blob = self.reseal(attempt, &opened, &peppers)?;
        self.move_on(attempt, blob, &peppers, |v, row| {
            audit::append(v, &self.entry(v, row, attempt.purpose(), Outcome::Done)?)
        })
    }
}
