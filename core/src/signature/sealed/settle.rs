//! What comes of a try is stored: with what it brought, in one transaction.

use super::{
    SealedKey,
    attempt::{Attempt, Purpose, Try},
    counter::{Event, Refusal},
};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{self, About, Entry, Outcome, What},
        table::{self, Row, Slot},
    },
    store::Vault,
};

impl SealedKey {
    /// Stores that the PIN was wrong, and says so; locks the key when that was the last try.
    pub(super) fn wrong(&self, attempt: &Attempt, event: Event) -> Error {
        // A gateway that has locked the key looks at no PIN any more.
        let outcome = match event {
            Event::LockedAtGateway => Outcome::NotJudged,
            _ if self.slot == Slot::Puk => Outcome::PukWrong,
            _ => Outcome::PinWrong,
        };
        let settled = self.settle(&attempt.taken, event, |v, row| {
            audit::append(v, &self.entry(v, row, &attempt.taken.purpose, outcome)?)?;
            if row.state.locked {
                self.note_lock(v, row)?;
            }
            Ok(row.state)
        });
        match settled {
            Ok(state) if state.is_locked() => match self.lock(attempt.key()) {
                Ok(()) => self.locked(),
                Err(e) => e,
            },
            Ok(state) => {
                let code = if self.slot == Slot::Puk { Code::PukWrong } else { Code::PinWrong };
                Error::new(code, "it does not open the key").with("tries", state.tries_left)
            }
            Err(e) => e,
        }
    }

    /// Gives the try back: nobody looked at the PIN.
    pub(super) fn not_judged(&self, taken: &Try, why: Error) -> Error {
        self.given_back(taken, Outcome::NotJudged, why)
    }

    /// Gives the try back: the PIN was right, and the phone's hardware made no signature.
    pub(super) fn not_confirmed(&self, taken: &Try, why: Error) -> Error {
        self.given_back(taken, Outcome::NotConfirmed, why)
    }

    fn given_back(&self, taken: &Try, outcome: Outcome, why: Error) -> Error {
        let settled = self.settle(taken, Event::NotJudged, |v, row| {
            audit::append(v, &self.entry(v, row, &taken.purpose, outcome)?)
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
            audit::append(v, &self.entry(v, row, &attempt.taken.purpose, Outcome::NotJudged)?)
        });
        noted.err().unwrap_or(why)
    }

    pub(super) fn entry(
        &self,
        v: &Vault<'_>,
        row: &Row,
        purpose: &Purpose,
        outcome: Outcome,
    ) -> Result<Entry> {
        let at = self.store.now();
        let entry = match self.slot {
            Slot::Pin | Slot::Authentication => self.key_entry(at, purpose.what, outcome, row),
            _ => {
                let certificates = table::get(v)?.map(|key| key.certificates).unwrap_or_default();
                Entry::new(at, purpose.what, outcome, &certificates).of_puk(row.id, row.state.tries_left)
            }
        };
        Ok(entry.about(purpose.about.clone()))
    }

    /// A row of the audit about this key itself.
    pub(super) fn key_entry(&self, at: i64, what: What, outcome: Outcome, row: &Row) -> Entry {
        let entry = Entry::new(at, what, outcome, &row.certificates);
        match self.slot {
            Slot::Authentication => entry.of_authentication(row.id, row.state.tries_left),
            _ => entry.of_key(row.id, row.state.tries_left),
        }
    }

    /// What the key does, as the audit tells it.
    pub(super) fn signs(&self) -> What {
        match self.slot {
            Slot::Authentication => What::SignIn,
            _ => What::Sign,
        }
    }

    /// A try whose outcome nobody wrote down: the app was ended in between. It is written down now.
    pub(super) fn note_broken_off(&self, v: &Vault<'_>, row: &Row) -> Result<()> {
        let what = if self.slot.is_main() { self.signs() } else { What::Unlock };
        if audit::tries(v, what)?.is_some_and(|known| known > row.state.tries_left) {
            let purpose = Purpose { what, about: About::default() };
            audit::append(v, &self.entry(v, row, &purpose, Outcome::BrokenOff)?)?;
        }
        Ok(())
    }

    pub(super) fn note_lock(&self, v: &Vault<'_>, row: &Row) -> Result<()> {
        let purpose = Purpose { what: What::Lock, about: About::default() };
        audit::append(v, &self.entry(v, row, &purpose, Outcome::Done)?)
    }

    /// Stores what came of the try, and what comes with it, in one transaction.
    pub(super) fn settle<T>(
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
                Refusal::Locked => self.locked(),
                Refusal::PepperNeeded => pepper_needed(),
            })?;
            with(v, row)
        })
    }

    pub(super) fn locked(&self) -> Error {
        match self.slot {
            Slot::Pin | Slot::PinNext | Slot::Authentication => locked(),
            Slot::Puk | Slot::PukNext => Error::new(Code::PukLocked, "no tries are left"),
        }
    }

    pub(super) fn forget_try(&self, taken: &Try) {
        // A mark that stays makes the counter stricter until the next epoch, no more.
        let _ = self.aliases(taken.key).forget_try(taken.state.epoch, taken.state.tries_spent());
    }
}

pub(super) fn locked() -> Error {
    Error::new(Code::PinLocked, "no tries are left")
}

pub(super) fn pepper_needed() -> Error {
    Error::new(Code::PepperNeeded, "the offline allowance is used up")
}

pub(super) fn moved_on() -> Error {
    Error::new(Code::StateChanged, "the key was used meanwhile by another process")
}
