//! Unlocking: the PUK opens its copy of the key, and the key is sealed anew under a new PIN. It keeps its
//! certificate; only the name of its PIN's copy is another, for the gateway locked the old one for ever.

use jiff::civil::Date;

use super::{
    KeyServer, SealedKey,
    attempt::{Attempt, How, Purpose},
    counter::{Event, KeyState},
    make::{Begun, Plain},
    opened::Opened,
    pepper::{Answer, Peppers},
};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{self, About, Entry, Outcome, What},
        pin::Pin,
        puk::Puk,
        table::{self, Row, Slot},
    },
};

impl SealedKey {
    /// Gives the key a new PIN, locked or forgotten as the old one is. Needs the gateway. Killed anywhere, the key
    /// is as it was, or locked and the PUK still works, or the new PIN works.
    ///
    /// # Errors
    /// `signature.pin_weak` (no try is taken), `signature.puk_missing`, `signature.puk_wrong` with `tries`,
    /// `signature.puk_locked`, network and gateway (the PUK was not judged), `gateway.lied`,
    /// `conflict.state_changed`, storage, `internal.port`.
    pub(crate) async fn unlock<S: KeyServer>(
        &self,
        gateway: &S,
        puk: Puk,
        new: Pin,
        birth: Option<Date>,
        now: i64,
    ) -> Result<()> {
        new.refuse_other_than(self.pin_length())?;
        new.refuse_weak(birth)?;
        let attempt = self
            .blocking(move |this| {
                let there =
                    this.of(Slot::Puk).row()?.is_some_and(|row| row.key.is_some() || row.state.is_locked());
                if !there || this.row()?.is_none() {
                    return Err(Error::new(Code::PukMissing, "no PUK was made for this key"));
                }
                let purpose = Purpose { what: What::Unlock, about: About::default() };
                this.of(Slot::Puk).begin(puk.digits(), How::Online, purpose)
            })
            .await?;
        let answer = match attempt.request() {
            Some(request) => Answer::of(gateway.pepper(attempt.key(), request).await, attempt.epoch()),
            None => Answer::NotAsked,
        };
        let (attempt, peppers, begun) = self
            .blocking(move |this| {
                let puk = this.of(Slot::Puk);
                let peppers = puk.judged(&attempt, answer)?;
                // It opens: the PUK is right, whatever comes now.
                drop(puk.opened(&attempt, &peppers)?);
                match this.of(Slot::PinNext).begin_copy(new.digits(), now) {
                    Ok(begun) => Ok((attempt, peppers, begun)),
                    Err(e) => Err(puk.not_judged(attempt.taken(), e)),
                }
            })
            .await?;
        let registered = gateway.register(begun.key, begun.registration(Slot::Pin)).await;
        self.blocking(move |this| {
            let puk = this.of(Slot::Puk);
            let pin_peppers = match registered.map_err(Error::from).and_then(|answer| Peppers::of(&answer, 1))
            {
                Ok(peppers) => peppers,
                Err(e) => return Err(puk.not_judged(attempt.taken(), e)),
            };
            let opened = puk.opened(&attempt, &peppers)?;
            this.finish_unlock((&attempt, &peppers), opened, (&begun, &pin_peppers))
        })
        .await
    }

    fn finish_unlock(
        &self,
        (attempt, peppers): (&Attempt, &Peppers),
        opened: Opened,
        (begun, pin_peppers): (&Begun, &Peppers),
    ) -> Result<()> {
        let puk = self.of(Slot::Puk);
        let row = self.row()?.ok_or_else(|| Error::new(Code::KeyMissing, "no key was made"))?;
        let plain =
            Plain { home: attempt.home(), secret: opened.secret(), spki_sha256: attempt.spki_sha256() };
        let pin_blob = self.seal_copy(begun, pin_peppers, &plain, row.created_at)?;
        let puk_blob = puk.reseal(attempt, &opened, peppers)?;
        // The old PIN's part of the phone goes before the new one works; in between the PUK does.
        self.lock_beside_open(row.id)?;
        puk.move_on(attempt, puk_blob, peppers, |v, puk_row| {
            let changed = || Error::new(Code::StateChanged, "the key was replaced meanwhile");
            let row = table::get(v)?.filter(|now| now.id == row.id).ok_or_else(changed)?;
            let next = table::get_slot(v, Slot::PinNext)?.filter(|next| next.id == begun.key);
            next.ok_or_else(changed)?;
            table::remove_slot(v, Slot::PinNext, begun.key)?;
            let state = KeyState::fresh(1);
            table::put(
                v,
                &Row {
                    id: begun.key,
                    state,
                    key: Some(pin_blob),
                    pepper: Some(pin_peppers.now.clone()),
                    ..row
                },
            )?;
            let entry = puk.entry(v, puk_row, attempt.purpose(), Outcome::Done)?;
            audit::append(v, &Entry { tries: Some(state.tries_left), ..entry })
        })
    }

    /// What the gateway gave for a right PIN or PUK; anything else is settled, and an error.
    pub(super) fn judged(&self, attempt: &Attempt, answer: Answer) -> Result<Peppers> {
        match answer {
            Answer::Given(peppers) => Ok(peppers),
            Answer::Wrong(left) => Err(self.wrong(attempt, Event::WrongAtGateway(left))),
            Answer::Locked => Err(self.wrong(attempt, Event::LockedAtGateway)),
            Answer::Refused(why) | Answer::Unreachable(why) => Err(self.not_judged(attempt.taken(), why)),
            Answer::NotAsked => {
                let why = Error::new(Code::Offline, "it needs the gateway");
                Err(self.not_judged(attempt.taken(), why))
            }
        }
    }

    /// The key, opened with what the gateway gave.
    pub(super) fn opened(&self, attempt: &Attempt, peppers: &Peppers) -> Result<Opened> {
        self.open_online(attempt, peppers)?.ok_or_else(|| {
            let why = Error::new(Code::GatewayLied, "the pepper does not open the key");
            self.not_given_back(attempt, why)
        })
    }
}
