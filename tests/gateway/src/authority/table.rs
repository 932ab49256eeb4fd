//! Table `certificates`: what was issued, the last one for a key. Table `serials`: everything that was ever issued, and
//! what was revoked of it.

use rusqlite::{OptionalExtension, Row, Transaction, params};

use super::revocation::IssuedCertificate;

/// Most rows of a list.
const LIST_LIMIT: u32 = 100;

/// A certificate that was issued.
pub(super) struct Issued {
    pub(super) iin: String,
    pub(super) der: Vec<u8>,
    pub(super) not_after: i64,
}

pub(super) fn find(tx: &Transaction<'_>, key_hash: &[u8; 32]) -> rusqlite::Result<Option<Issued>> {
    tx.prepare_cached("SELECT iin, der, not_after FROM certificates WHERE key_hash = ?1")?
        .query_row([key_hash], |row| {
            Ok(Issued { iin: row.get(0)?, der: row.get(1)?, not_after: row.get(2)? })
        })
        .optional()
}

pub(super) fn save(
    tx: &Transaction<'_>,
    iin: &str,
    key_hash: &[u8; 32],
    der: &[u8],
    not_after: i64,
    serial: &str,
) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT INTO serials (serial, iin, not_after) VALUES (?1, ?2, ?3)")?
        .execute(params![serial, iin, not_after])?;
    tx.prepare_cached("INSERT OR REPLACE INTO certificates VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![key_hash, iin, der, not_after])?;
    Ok(())
}

/// A revocation.
pub(super) struct Revoked {
    pub(super) at: i64,
    pub(super) reason: String,
}

/// How a number stands: never issued, issued, or revoked.
pub(super) fn standing(tx: &Transaction<'_>, serial: &str) -> rusqlite::Result<Option<Option<Revoked>>> {
    tx.prepare_cached("SELECT revoked_at, reason FROM serials WHERE serial = ?1")?
        .query_row([serial], |row| {
            let (at, reason): (Option<i64>, Option<String>) = (row.get(0)?, row.get(1)?);
            Ok(at.map(|at| Revoked { at, reason: reason.unwrap_or_default() }))
        })
        .optional()
}

/// Revokes a number, unless it is revoked already.
pub(super) fn revoke(tx: &Transaction<'_>, serial: &str, at: i64, reason: &str) -> rusqlite::Result<()> {
    let sql = "UPDATE serials SET revoked_at = ?2, reason = ?3 WHERE serial = ?1 AND revoked_at IS NULL";
    tx.prepare_cached(sql)?.execute(params![serial, at, reason])?;
    Ok(())
}

/// Forgets that a number was issued: the responder won't know it.
pub(super) fn forget(tx: &Transaction<'_>, serial: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM serials WHERE serial = ?1")?.execute([serial])?;
    Ok(())
}

const COLUMNS: &str = "SELECT serial, iin, not_after, revoked_at, reason FROM serials";

fn read(row: &Row<'_>) -> rusqlite::Result<IssuedCertificate> {
    Ok(IssuedCertificate {
        serial: row.get(0)?,
        iin: row.get(1)?,
        not_after: row.get(2)?,
        revoked_at: row.get(3)?,
        reason: row.get(4)?,
    })
}

pub(super) fn one(tx: &Transaction<'_>, serial: &str) -> rusqlite::Result<Option<IssuedCertificate>> {
    tx.prepare_cached(&format!("{COLUMNS} WHERE serial = ?1"))?.query_row([serial], read).optional()
}

pub(super) fn last(tx: &Transaction<'_>) -> rusqlite::Result<Vec<IssuedCertificate>> {
    tx.prepare_cached(&format!("{COLUMNS} ORDER BY rowid DESC LIMIT ?1"))?
        .query_map([LIST_LIMIT], read)?
        .collect()
}
