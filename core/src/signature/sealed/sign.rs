//! One PIN, one signature; or as many as one session has documents.

use super::{
    KeyServer, SealedKey,
    attempt::{Attempt, How, Purpose},
    counter::Event,
    pepper::Answer,
    settle::pepper_needed,
};
use crate::{
    Code, Error, Result,
    signature::{
        audit,
        job::{Job, Signed, Waiting},
        pin::Pin,
        table,
    },
};

impl SealedKey {
    /// Signs a job with the citizen's PIN: CAdES-B-B, signing time `now` (Unix seconds), in the job's order. What the
    /// job keeps, the counter and the audit are stored in one transaction before this returns.
    ///
    /// With a gateway, it judges the PIN and moves the key on to its next epoch; where it can't be
    /// reached, or without one, the key's offline allowance is used. The counter knows no clock. Costs
    /// Argon2id's 64 MiB and about 0.2 s, beside the async threads.
    ///
    /// A call that is dropped or killed has cost a try at most, and gave none back.
    ///
    /// # Errors
    /// `signature.key_missing` (no key, no certificate, or the phone's part of it is gone),
    /// `signature.certificate_expired` (no try is taken), `signature.pin_wrong` with `tries`,
    /// `signature.pin_locked`, `signature.pepper_needed`, what the gateway refuses with,
    /// `conflict.state_changed` when another process used the key meanwhile, what the job refuses to keep with,
    /// storage, `internal.port`.
    pub(crate) async fn sign<S: KeyServer>(
        &self,
        gateway: Option<&S>,
        pin: Pin,
        job: Job,
        now: i64,
    ) -> Result<Vec<Signed>> {
        let online = gateway.is_some();
        let (waiting, attempt) = self
            .blocking(move |this| {
                let waiting = this.prepare(job, now)?;
                let about = waiting.about();
                let how = if online { How::Online } else { How::Offline };
                Ok((waiting, this.begin(pin.digits(), how, Purpose { what: this.signs(), about })?))
            })
            .await?;
        let answer = match (gateway, attempt.request()) {
            (Some(gateway), Some(request)) => {
                Answer::of(gateway.pepper(attempt.key(), request).await, attempt.epoch())
            }
            _ => Answer::NotAsked,
        };
        self.blocking(move |this| this.finish(&attempt, answer, &waiting)).await
    }

    /// All that can fail without the PIN, before a try is taken.
    pub(super) fn prepare(&self, job: Job, now: i64) -> Result<Waiting> {
        let (row, head) = self.store.read(|v| Ok((table::get_slot(v, self.slot)?, audit::head(v)?)))?;
        // A locked key keeps its certificate: `begin` says that it is locked.
        Waiting::new(job, row.map(|row| row.certificates).unwrap_or_default(), &head, now)
    }

    /// Signs if the PIN is right, by whoever can judge it; stores what came of the try.
    pub(super) fn finish(&self, attempt: &Attempt, answer: Answer, waiting: &Waiting) -> Result<Vec<Signed>> {
        match answer {
            Answer::Given(peppers) => match self.open_online(attempt, &peppers)? {
                Some(opened) => self.sign_online(attempt, opened, &peppers, waiting),
                // The proof was right and the pepper is not: the gateway is at fault, and a gateway at
                // fault gives no try back.
                None if attempt.has_allowance() => self.finish_offline(attempt, waiting),
                None => Err(self.not_given_back(
                    attempt,
                    Error::new(Code::GatewayLied, "the pepper does not open the key"),
                )),
            },
            Answer::Wrong(left) => Err(self.wrong(attempt, Event::WrongAtGateway(left))),
            Answer::Locked => Err(self.wrong(attempt, Event::LockedAtGateway)),
            Answer::Refused(why) => Err(self.not_judged(attempt.taken(), why)),
            Answer::NotAsked => self.finish_offline(attempt, waiting),
            Answer::Unreachable(_) if attempt.has_allowance() => self.finish_offline(attempt, waiting),
            Answer::Unreachable(why) => Err(self.not_judged(attempt.taken(), pepper_needed().caused_by(why))),
        }
    }

    fn finish_offline(&self, attempt: &Attempt, waiting: &Waiting) -> Result<Vec<Signed>> {
        match self.open_offline(attempt)? {
            Some(opened) => self.sign_offline(attempt, opened, waiting),
            None => Err(self.wrong(attempt, Event::Wrong)),
        }
    }
}
