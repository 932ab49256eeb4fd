//! One call, one effect: `Idempotency-Key` as the IETF draft has it (a quoted structured-field string).
//!
//! The answer is stored in the transaction that does the work, so a crash leaves both or neither.

mod key;
mod table;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::http::StatusCode;
use rusqlite::Transaction;

pub(crate) use key::Key;
pub(crate) use table::prune;

use crate::{
    gateway::{App, Gateway},
    http::{Answer, Refusal},
};

/// Seconds after which a running call may be asked about again.
const RUNNING_RETRY_SECONDS: i64 = 1;

/// The keys whose first call is still running in this process.
#[derive(Default)]
pub(crate) struct Running(Arc<Mutex<HashSet<(String, String)>>>);

/// Takes its key out of the set when the work ends, however it ends.
struct Turn {
    keys: Arc<Mutex<HashSet<(String, String)>>>,
    mine: (String, String),
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Ok(mut keys) = self.keys.lock() {
            keys.remove(&self.mine);
        }
    }
}

impl Running {
    fn take(&self, scope: &str, key: &str) -> Result<Turn, Refusal> {
        let mine = (scope.to_owned(), key.to_owned());
        let mut keys = self.0.lock().map_err(|_| Refusal::defect("set of running keys"))?;
        if !keys.insert(mine.clone()) {
            return Err(Refusal::own(
                StatusCode::CONFLICT,
                "idempotency.running",
                "the first call with this key has no answer yet",
            )
            .wait(RUNNING_RETRY_SECONDS));
        }
        Ok(Turn { keys: Arc::clone(&self.0), mine })
    }
}

/// A call that must have its effect once.
pub(crate) struct Once {
    /// Kind of call, and whose: keys of different scopes do not meet.
    pub(crate) scope: String,
    /// The caller's key.
    pub(crate) key: Key,
    /// Hash of what was asked.
    pub(crate) fingerprint: [u8; 32],
    /// How long the work is held back while the key is taken (a fault of the sandbox).
    pub(crate) hold: Duration,
}

impl Once {
    /// Gives the stored answer to this key, or does the work and stores its answer. Refusals that would
    /// be repeated are stored too; failures and "not now" are not.
    pub(crate) async fn run(
        self,
        app: &App,
        work: impl FnOnce(&Gateway, &Transaction<'_>, i64) -> Result<Answer, Refusal> + Send + 'static,
    ) -> Result<Answer, Refusal> {
        let turn = app.running.take(&self.scope, self.key.as_str())?;
        let app = Arc::clone(app);
        // On a task of its own: a caller that hangs up does not stop work that has begun.
        tokio::spawn(async move {
            let _turn = turn;
            tokio::time::sleep(self.hold).await;
            app.run(move |app, tx, now| self.in_transaction(app, tx, now, work)).await
        })
        .await?
    }

    fn in_transaction(
        &self,
        app: &Gateway,
        tx: &Transaction<'_>,
        now: i64,
        work: impl FnOnce(&Gateway, &Transaction<'_>, i64) -> Result<Answer, Refusal>,
    ) -> Result<Answer, Refusal> {
        if let Some((fingerprint, answer)) = table::find(tx, &self.scope, self.key.as_str())? {
            if fingerprint != self.fingerprint {
                return Err(mismatch());
            }
            return Ok(answer.with("idempotency-replayed", "true"));
        }
        let answer = match work(app, tx, now) {
            Ok(answer) => answer,
            Err(refusal) if refusal.is_final() => refusal.into_answer(),
            Err(refusal) => return Err(refusal),
        };
        table::store(tx, &self.scope, self.key.as_str(), &self.fingerprint, &answer, now)?;
        Ok(answer)
    }
}

/// This key was used for another body.
pub(crate) fn mismatch() -> Refusal {
    Refusal::own(StatusCode::UNPROCESSABLE_ENTITY, "idempotency.mismatch", "this key belongs to another body")
}
