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

/// Under which circumstances a certificate was issued.
pub(super) struct Issue<'a> {
    pub(super) iin: &'a str,
    pub(super) phone: &'a str,
    pub(super) key_hash: &'a [u8; 32],
    /// An operator saw the citizen for it.
    pub(super) identified: bool,
}

/// Notes them, once.
pub(super) fn note_issue(
    tx: &Transaction<'_>,
    serial: &str,
    issue: &Issue<'_>,
    at: i64,
) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR IGNORE INTO issues VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
        serial,
        issue.iin,
        issue.phone,
        issue.key_hash,
        at,
        issue.identified
    ])?;
    Ok(())
}

/// When this key was certified first.
pub(super) fn first_issue(tx: &Transaction<'_>, key_hash: &[u8; 32]) -> rusqlite::Result<Option<i64>> {
    tx.prepare_cached("SELECT min(at) FROM issues WHERE key_hash = ?1")?
        .query_row([key_hash], |row| row.get(0))
}

/// When a key or a phone of this citizen last came into other hands, unless a key was certified after a video since. What was
/// certified in that very second was certified before it.
pub(super) fn compromised_at(tx: &Transaction<'_>, iin: &str) -> rusqlite::Result<Option<i64>> {
    tx.prepare_cached(
        "SELECT max(at) FROM
         (SELECT revoked_at AS at FROM serials WHERE iin = ?1 AND reason = 'key-compromise'
          UNION ALL SELECT at FROM losses JOIN numbers USING (phone) WHERE iin = ?1)
         WHERE at >= (SELECT coalesce(max(at), -1) FROM issues WHERE iin = ?1 AND identified = 1)",
    )?
    .query_row([iin], |row| row.get(0))
}

/// The phone of this number is lost.
pub(super) fn report_loss(tx: &Transaction<'_>, phone: &str, at: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO losses VALUES (?1, ?2)")?.execute(params![phone, at])?;
    Ok(())
}

/// Whether it was lost since it was linked.
pub(super) fn is_lost(tx: &Transaction<'_>, phone: &str, linked_at: i64) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT count(*) FROM losses WHERE phone = ?1 AND at >= ?2")?
        .query_row(params![phone, linked_at], |row| row.get::<_, u32>(0))
        .map(|n| n > 0)
}

/// Keys that were certified for a phone of this number.
pub(super) fn keys_of_number(tx: &Transaction<'_>, phone: &str) -> rusqlite::Result<Vec<[u8; 32]>> {
    tx.prepare_cached("SELECT DISTINCT key_hash FROM issues WHERE phone = ?1")?
        .query_map([phone], |row| row.get(0))?
        .collect()
}

/// Revokes every certificate of a key that is not revoked; how many that are.
pub(super) fn revoke_all_of(
    tx: &Transaction<'_>,
    key_hash: &[u8; 32],
    at: i64,
    reason: &str,
) -> rusqlite::Result<usize> {
    let sql = "UPDATE serials SET revoked_at = ?2, reason = ?3 WHERE revoked_at IS NULL AND serial IN
         (SELECT serial FROM issues WHERE key_hash = ?1)";
    tx.prepare_cached(sql)?.execute(params![key_hash, at, reason])
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

/// Most entries of the list of revoked certificates.
const REVOKED_LIMIT: u32 = 10_000;

/// All that are revoked now, the last first.
pub(super) fn revoked(tx: &Transaction<'_>, now: i64) -> rusqlite::Result<Vec<(String, Revoked)>> {
    let sql = "SELECT serial, revoked_at, reason FROM serials WHERE revoked_at <= ?1 ORDER BY revoked_at DESC LIMIT ?2";
    tx.prepare_cached(sql)?
        .query_map(params![now, REVOKED_LIMIT], |row| {
            let reason: Option<String> = row.get(2)?;
            Ok((row.get(0)?, Revoked { at: row.get(1)?, reason: reason.unwrap_or_default() }))
        })?
        .collect()
}

/// Revokes a number, unless it is revoked already.
pub(super) fn revoke(tx: &Transaction<'_>, serial: &str, at: i64, reason: &str) -> rusqlite::Result<()> {
    let sql = "UPDATE serials SET revoked_at = ?2, reason = ?3 WHERE serial = ?1 AND revoked_at IS NULL";
    tx.prepare_cached(sql)?.execute(params![serial, at, reason])?;
    Ok(())
}

/// Revokes every certificate of the key that this number is of.
pub(super) fn revoke_key(tx: &Transaction<'_>, serial: &str, at: i64, reason: &str) -> rusqlite::Result<()> {
    revoke(tx, serial, at, reason)?;
    let sql = "UPDATE serials SET revoked_at = ?2, reason = ?3 WHERE revoked_at IS NULL AND serial IN
         (SELECT other.serial FROM issues JOIN issues AS other USING (key_hash) WHERE issues.serial = ?1)";
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
