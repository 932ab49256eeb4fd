//! How an operation runs: its profile's commands one after the other, and what their answers mean.

use super::{
    CardFault, SecretKind,
    apdu::Status,
    exchange::Answer,
    key,
    profile::Meaning,
    session::Session,
    step::{Step, Values},
};

impl Session {
    /// Runs an operation and returns what it takes of the last answer. A wrong secret is one of this kind.
    pub(super) fn run(
        &mut self,
        what: &'static str,
        steps: &[Step],
        values: Values<'_>,
        secret: SecretKind,
    ) -> Result<Vec<u8>, CardFault> {
        if steps.is_empty() {
            return Err(CardFault::Unsupported(what));
        }
        let mut taken = Vec::new();
        for step in steps {
            let answer =
                if step.along_file { self.along_the_file(step, values)? } else { self.send(step, values)? };
            match self.meaning(&answer) {
                Outcome::Done => {}
                Outcome::Wrong(tries) => return Err(self.wrong(secret, tries)),
                Outcome::Blocked => return Err(CardFault::Blocked(secret)),
                Outcome::NotFound => return Err(CardFault::NotFound),
                Outcome::NotPermitted => return Err(CardFault::NotPermitted(answer.word)),
                Outcome::Refused => return Err(CardFault::Refused(answer.word)),
            }
            let found = step.taken(&answer.data).map_err(|e| key::other_kind(&answer.data).unwrap_or(e))?;
            // What a card keeps in several parts comes together.
            taken.extend_from_slice(found);
        }
        Ok(taken)
    }

    /// A wrong secret, with the tries that are left: by the answer, else by asking.
    fn wrong(&mut self, secret: SecretKind, tries: Option<u8>) -> CardFault {
        let tries = match (tries, secret) {
            (None, SecretKind::Pin) => self.tries().ok().flatten(),
            (tries, _) => tries,
        };
        match tries {
            // On some cards the last wrong one says 63C0, and so does every one after it.
            Some(0) => CardFault::Blocked(secret),
            tries => CardFault::Wrong { secret, tries },
        }
    }

    pub(super) fn send(&mut self, step: &Step, values: Values<'_>) -> Result<Answer, CardFault> {
        let data = step.fill(values)?;
        self.exchange.command(&self.profile, step.header, &data, step.take.is_some())
    }

    pub(super) fn meaning(&self, answer: &Answer) -> Outcome {
        match self.profile.status.get(&answer.word) {
            Some(Meaning::Done) => Outcome::Done,
            Some(Meaning::Wrong) => Outcome::Wrong(None),
            Some(Meaning::Tries) => Outcome::Wrong(Some(answer.word as u8 & 0x0F)),
            Some(Meaning::Blocked) => Outcome::Blocked,
            Some(Meaning::NotFound) => Outcome::NotFound,
            Some(Meaning::NotPermitted) => Outcome::NotPermitted,
            None => match Status::of(answer.word) {
                Status::Done => Outcome::Done,
                Status::WrongWithTries(tries) => Outcome::Wrong(Some(tries)),
                Status::Wrong => Outcome::Wrong(None),
                Status::Blocked => Outcome::Blocked,
                Status::NotPermitted => Outcome::NotPermitted,
                Status::NotFound => Outcome::NotFound,
                Status::More(_) | Status::Length(_) | Status::NoChaining | Status::Other => Outcome::Refused,
            },
        }
    }
}

/// What an answer comes to.
pub(super) enum Outcome {
    Done,
    Wrong(Option<u8>),
    Blocked,
    NotFound,
    NotPermitted,
    Refused,
}
