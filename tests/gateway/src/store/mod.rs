//! The gateway's database: one SQLite file, WAL, `synchronous=FULL`, because the ledger is in it.

mod schema;

use std::{path::Path, sync::Mutex};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::http::Refusal;

/// One connection; calls wait for each other.
pub(crate) struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens or makes the database. Does I/O.
    pub(crate) fn open(path: &Path) -> rusqlite::Result<Self> {
        let mut connection = Connection::open(path)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        schema::bring_up(&mut connection)?;
        Ok(Self { connection: Mutex::new(connection) })
    }

    /// Runs `work` in one transaction; durable when it returns. A refusal of the caller is an outcome
    /// and is kept (a wrong code has been counted); a failure of ours (5xx) undoes everything.
    /// Blocks.
    pub(crate) fn run<T>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let mut connection = self.connection.lock().map_err(|_| Refusal::defect("database lock"))?;
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let outcome = work(&tx);
        match &outcome {
            Err(refusal) if refusal.is_failure() => tx.rollback()?,
            _ => tx.commit()?,
        }
        outcome
    }
}
