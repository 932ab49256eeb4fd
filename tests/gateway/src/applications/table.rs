//! Tables `ledger` (one row for an effect, for ever), `sendings` (how often a request came) and
//! `applications` (where it stands).

use qyzmet_core::requests::wire::{Status, StatusLine};
use rusqlite::{OptionalExtension, Transaction, params};

use crate::{
    http::Refusal,
    magic::{self, Outcome},
};

/// A row of the ledger.
pub(super) struct Entry {
    pub(super) request_id: String,
    pub(super) number: String,
    pub(super) sealed_sha256: String,
    pub(super) service: String,
    pub(super) received_at: i64,
    pub(super) sendings: u32,
}

/// A filed request.
pub(super) struct Filed {
    pub(super) request_id: String,
    pub(super) iin: String,
    /// The phone it was filed from; a magic one chooses what becomes of it.
    pub(super) phone: String,
    /// Whether an operator moved it: then it no longer moves by itself.
    pub(super) by_hand: bool,
    pub(super) sealed: Vec<u8>,
    pub(super) signature: Vec<u8>,
    /// CMS, DER.
    pub(super) receipt: Vec<u8>,
    pub(super) received_at: i64,
    pub(super) number: String,
    pub(super) history: Vec<StatusLine>,
}

impl Filed {
    /// What becomes of it.
    pub(super) fn outcome(&self) -> Outcome {
        magic::outcome(&self.phone)
    }

    /// Where it stands.
    pub(super) fn status(&self) -> Status {
        self.history.last().map_or(Status::Filed, |line| line.status)
    }
}

/// The next number of the ledger. Numbers grow; one that was not used in the end is used again.
pub(super) fn next_sequence(tx: &Transaction<'_>) -> rusqlite::Result<i64> {
    tx.query_row("SELECT coalesce(max(seq), 0) + 1 FROM ledger", [], |row| row.get(0))
}

/// The one place where an effect is made: the ledger refuses a second row of a request.
pub(super) fn insert(
    tx: &Transaction<'_>,
    filed: &Filed,
    service: &str,
    sealed_sha256: &str,
) -> Result<(), Refusal> {
    tx.execute(
        "INSERT INTO ledger (request_id, number, sealed_sha256, service, received_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![filed.request_id, filed.number, sealed_sha256, service, filed.received_at],
    )?;
    tx.execute(
        "INSERT INTO applications VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            filed.request_id,
            filed.iin,
            filed.phone,
            filed.by_hand,
            filed.sealed,
            filed.signature,
            filed.receipt,
            history_text(filed)?,
        ],
    )?;
    Ok(())
}

/// Stores how far a request has come.
pub(super) fn update(tx: &Transaction<'_>, filed: &Filed) -> Result<(), Refusal> {
    tx.prepare_cached("UPDATE applications SET by_hand = ?2, history = ?3 WHERE request_id = ?1")?
        .execute(params![filed.request_id, filed.by_hand, history_text(filed)?])?;
    Ok(())
}

fn history_text(filed: &Filed) -> Result<String, Refusal> {
    serde_json::to_string(&filed.history).map_err(|_| Refusal::defect("history"))
}

pub(super) fn find(tx: &Transaction<'_>, request_id: &str) -> Result<Option<Filed>, Refusal> {
    let found = tx
        .prepare_cached(
            "SELECT a.*, l.received_at, l.number FROM applications a
             JOIN ledger l USING (request_id) WHERE request_id = ?1",
        )?
        .query_row([request_id], |row| {
            let history: String = row.get("history")?;
            Ok((
                Filed {
                    request_id: row.get("request_id")?,
                    iin: row.get("iin")?,
                    phone: row.get("phone")?,
                    by_hand: row.get("by_hand")?,
                    sealed: row.get("sealed")?,
                    signature: row.get("signature")?,
                    receipt: row.get("receipt")?,
                    received_at: row.get("received_at")?,
                    number: row.get("number")?,
                    history: Vec::new(),
                },
                history,
            ))
        })
        .optional()?;
    let Some((mut filed, history)) = found else {
        return Ok(None);
    };
    filed.history = serde_json::from_str(&history).map_err(|_| Refusal::defect("history"))?;
    Ok(Some(filed))
}

/// Counts that a request came once more, whatever becomes of it.
pub(super) fn count_sending(tx: &Transaction<'_>, request_id: &str) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO sendings VALUES (?1, 1)
         ON CONFLICT (request_id) DO UPDATE SET times = times + 1",
    )?
    .execute([request_id])?;
    Ok(())
}

/// The ledger, oldest first.
pub(super) fn ledger(tx: &Transaction<'_>, after: i64, limit: u32) -> rusqlite::Result<Vec<Entry>> {
    tx.prepare_cached(
        "SELECT l.*, coalesce(s.times, 0) AS times FROM ledger l
         LEFT JOIN sendings s USING (request_id) WHERE seq > ?1 ORDER BY seq LIMIT ?2",
    )?
    .query_map(params![after, limit], |row| {
        Ok(Entry {
            request_id: row.get("request_id")?,
            number: row.get("number")?,
            sealed_sha256: row.get("sealed_sha256")?,
            service: row.get("service")?,
            received_at: row.get("received_at")?,
            sendings: row.get("times")?,
        })
    })?
    .collect()
}

/// Rows of the ledger: the effects of this gateway.
pub(super) fn effects(tx: &Transaction<'_>) -> rusqlite::Result<u64> {
    tx.query_row("SELECT count(*) FROM ledger", [], |row| row.get::<_, i64>(0).map(i64::unsigned_abs))
}
