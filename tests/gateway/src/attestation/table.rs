//! Table `attestations`: challenges, what they were used for, and what came of it. Table `attestation_chains`: by
//! which certificates. Table `attestation_status`: the sandbox's list of revoked certificates.

use rusqlite::{OptionalExtension, Transaction, params};

use super::status::{StatusDocument, StatusEntry};
use crate::http::Session;

/// Most rows of the sandbox's list.
pub(super) const STATUS_LIMIT: i64 = 1000;

/// A challenge.
pub(super) struct Row {
    pub(super) session: Vec<u8>,
    pub(super) expires_at: i64,
    /// SHA-256 of the key that it was used for.
    pub(super) key_hash: Option<Vec<u8>>,
    pub(super) key_outcome: Option<String>,
    pub(super) sim_outcome: Option<String>,
}

pub(super) fn make(
    tx: &Transaction<'_>,
    challenge: &[u8; 32],
    session: &Session,
    now: i64,
    expires_at: i64,
) -> rusqlite::Result<()> {
    tx.execute("DELETE FROM attestations WHERE key_hash IS NULL AND expires_at < ?1", [now])?;
    tx.prepare_cached(
        "INSERT INTO attestations (challenge, session, expires_at, phone) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![challenge, session.id, expires_at, session.phone])?;
    Ok(())
}

/// Challenges of a session that wait for their evidence.
pub(super) fn waiting(tx: &Transaction<'_>, session: &[u8; 32], now: i64) -> rusqlite::Result<u32> {
    let sql =
        "SELECT count(*) FROM attestations WHERE session = ?1 AND key_hash IS NULL AND expires_at >= ?2";
    tx.prepare_cached(sql)?.query_row(params![session, now], |row| row.get(0))
}

pub(super) fn find(tx: &Transaction<'_>, challenge: &[u8; 32]) -> rusqlite::Result<Option<Row>> {
    let sql = "SELECT session, expires_at, key_hash, key_outcome, sim_outcome FROM attestations WHERE challenge = ?1";
    tx.prepare_cached(sql)?
        .query_row([challenge], |row| {
            Ok(Row {
                session: row.get(0)?,
                expires_at: row.get(1)?,
                key_hash: row.get(2)?,
                key_outcome: row.get(3)?,
                sim_outcome: row.get(4)?,
            })
        })
        .optional()
}

/// What came of the evidence over a challenge.
pub(super) fn settle(
    tx: &Transaction<'_>,
    challenge: &[u8; 32],
    key_hash: &[u8; 32],
    key: Option<&str>,
    sim: (Option<&str>, Option<i64>),
) -> rusqlite::Result<()> {
    let sql = "UPDATE attestations SET key_hash = ?2, key_outcome = ?3, sim_outcome = ?4, sim_at = ?5 WHERE challenge = ?1";
    tx.prepare_cached(sql)?.execute(params![challenge, key_hash, key, sim.0, sim.1])?;
    Ok(())
}

/// Whether a key was proved to be in hardware.
pub(super) fn is_proved(tx: &Transaction<'_>, key_hash: &[u8; 32]) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM attestations WHERE key_hash = ?1 AND key_outcome = 'proved' LIMIT 1";
    Ok(tx.prepare_cached(sql)?.query_row([key_hash], |_| Ok(())).optional()?.is_some())
}

/// Keeps the numbers of the certificates that a key was proved by.
pub(super) fn keep_chain(
    tx: &Transaction<'_>,
    key_hash: &[u8; 32],
    serials: &[String],
) -> rusqlite::Result<()> {
    let mut statement = tx.prepare_cached("INSERT OR IGNORE INTO attestation_chains VALUES (?1, ?2)")?;
    for serial in serials {
        statement.execute(params![key_hash, serial])?;
    }
    Ok(())
}

/// Those numbers.
pub(super) fn chain(tx: &Transaction<'_>, key_hash: &[u8; 32]) -> rusqlite::Result<Vec<String>> {
    tx.prepare_cached("SELECT serial FROM attestation_chains WHERE key_hash = ?1")?
        .query_map([key_hash], |row| row.get(0))?
        .collect()
}

/// When the SIM of this number was last proved with a key.
pub(super) fn sim_at(
    tx: &Transaction<'_>,
    key_hash: &[u8; 32],
    phone: &str,
) -> rusqlite::Result<Option<i64>> {
    let sql =
        "SELECT max(sim_at) FROM attestations WHERE key_hash = ?1 AND phone = ?2 AND sim_outcome = 'proved'";
    tx.prepare_cached(sql)?.query_row(params![key_hash, phone], |row| row.get(0))
}

/// The number has another SIM: what was proved of the one before is over.
pub(crate) fn forget_sims(tx: &Transaction<'_>, phone: &str) -> rusqlite::Result<()> {
    let sql =
        "UPDATE attestations SET sim_outcome = 'changed', sim_at = NULL WHERE phone = ?1 AND sim_at > 0";
    tx.prepare_cached(sql)?.execute([phone])?;
    Ok(())
}

pub(super) fn status(tx: &Transaction<'_>) -> rusqlite::Result<StatusDocument> {
    let entries = tx
        .prepare_cached("SELECT serial, status, reason FROM attestation_status")?
        .query_map([], |row| Ok((row.get(0)?, StatusEntry { status: row.get(1)?, reason: row.get(2)? })))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(StatusDocument { entries })
}

pub(super) fn set_status(tx: &Transaction<'_>, serial: &str, entry: &StatusEntry) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO attestation_status VALUES (?1, ?2, ?3)")?.execute(params![
        serial,
        entry.status,
        entry.reason
    ])?;
    Ok(())
}

pub(super) fn statuses(tx: &Transaction<'_>) -> rusqlite::Result<i64> {
    tx.query_row("SELECT count(*) FROM attestation_status", [], |row| row.get(0))
}
