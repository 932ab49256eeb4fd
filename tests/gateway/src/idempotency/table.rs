//! Table `answers`: the finished answer to a key.

use rusqlite::{OptionalExtension, Transaction, params};

use crate::http::Answer;

/// Answers are kept this long after the newest call: more than the promised 180 days.
const KEPT_SECONDS: i64 = 200 * 86_400;

/// The answer to this key, and the fingerprint of what was asked.
pub(super) fn find(
    tx: &Transaction<'_>,
    scope: &str,
    key: &str,
) -> rusqlite::Result<Option<([u8; 32], Answer)>> {
    tx.prepare_cached("SELECT fingerprint, status, headers, body FROM answers WHERE scope = ?1 AND key = ?2")?
        .query_row(params![scope, key], |row| {
            let headers: String = row.get(2)?;
            let answer = Answer {
                status: row.get(1)?,
                headers: serde_json::from_str(&headers).unwrap_or_default(),
                body: row.get(3)?,
            };
            Ok((row.get(0)?, answer))
        })
        .optional()
}

/// Stores the answer to this key.
pub(super) fn store(
    tx: &Transaction<'_>,
    scope: &str,
    key: &str,
    fingerprint: &[u8; 32],
    answer: &Answer,
    now: i64,
) -> rusqlite::Result<()> {
    let headers = serde_json::to_string(&answer.headers).unwrap_or_default();
    tx.prepare_cached("INSERT INTO answers VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(params![
        scope,
        key,
        fingerprint,
        answer.status,
        headers,
        answer.body,
        now
    ])?;
    Ok(())
}

/// Removes answers whose time is long over. A request's id stays in the ledger for ever.
pub(crate) fn prune(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute("DELETE FROM answers WHERE at < (SELECT max(at) FROM answers) - ?1", [KEPT_SECONDS])?;
    Ok(())
}
