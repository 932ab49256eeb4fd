//! Tables `links`, `link_starts`, `locks`, `numbers`, `sessions` and `session_links`.

use rusqlite::{OptionalExtension, Transaction, params};

use super::{rules::SESSION_SECONDS, ties::Tie};
use crate::{
    http::{Refusal, Session},
    magic::{CITIZENS, Outcome, ROWS},
};

/// A linking under way, or done.
pub(super) struct Link {
    pub(super) id: String,
    pub(super) iin: String,
    pub(super) phone: String,
    /// Keyed hash of the code.
    pub(super) code: Vec<u8>,
    pub(super) sent_at: i64,
    pub(super) expires_at: i64,
    pub(super) wrong: u32,
    pub(super) resends: u32,
    pub(super) linked: bool,
}

/// The numbers that belong to somebody from the first day.
pub(crate) fn seed(tx: &Transaction<'_>) -> Result<(), Refusal> {
    let holder = CITIZENS.last().map_or("", |citizen| citizen.iin);
    for row in ROWS {
        if row.outcome == Outcome::NumberTaken {
            tx.execute("INSERT OR IGNORE INTO numbers VALUES (?1, ?2)", [row.number, holder])?;
        }
    }
    Ok(())
}

pub(super) fn find(tx: &Transaction<'_>, id: &str) -> rusqlite::Result<Option<Link>> {
    tx.prepare_cached("SELECT * FROM links WHERE id = ?1")?
        .query_row([id], |row| {
            Ok(Link {
                id: row.get("id")?,
                iin: row.get("iin")?,
                phone: row.get("phone")?,
                code: row.get("code")?,
                sent_at: row.get("sent_at")?,
                expires_at: row.get("expires_at")?,
                wrong: row.get("wrong")?,
                resends: row.get("resends")?,
                linked: row.get("linked")?,
            })
        })
        .optional()
}

pub(super) fn save(tx: &Transaction<'_>, link: &Link) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT OR REPLACE INTO links
         (id, iin, phone, code, sent_at, expires_at, wrong, resends, linked)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        link.id,
        link.iin,
        link.phone,
        link.code,
        link.sent_at,
        link.expires_at,
        link.wrong,
        link.resends,
        link.linked
    ])?;
    Ok(())
}

/// Codes that were sent to this number are over: they prove nothing of who has it from now on.
pub(crate) fn void_codes(tx: &Transaction<'_>, phone: &str, now: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("UPDATE links SET expires_at = ?2 WHERE phone = ?1 AND expires_at > ?2")?
        .execute(params![phone, now])?;
    Ok(())
}

/// When this number started links, oldest first.
pub(super) fn starts_since(tx: &Transaction<'_>, phone: &str, since: i64) -> rusqlite::Result<Vec<i64>> {
    tx.prepare_cached("SELECT at FROM link_starts WHERE phone = ?1 AND at > ?2 ORDER BY at")?
        .query_map(params![phone, since], |row| row.get(0))?
        .collect()
}

pub(super) fn count_start(tx: &Transaction<'_>, phone: &str, now: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT INTO link_starts VALUES (?1, ?2)")?.execute(params![phone, now])?;
    Ok(())
}

/// Until when this card or number is locked; 0 if it never was.
pub(super) fn locked_until(tx: &Transaction<'_>, subject: &str) -> rusqlite::Result<i64> {
    tx.prepare_cached("SELECT until FROM locks WHERE subject = ?1")?
        .query_row([subject], |row| row.get(0))
        .optional()
        .map(|until| until.unwrap_or(0))
}

/// Wrong tries since the last right one or the last lock.
pub(super) fn wrong_tries(tx: &Transaction<'_>, subject: &str, now: i64) -> rusqlite::Result<u32> {
    tx.prepare_cached("SELECT wrong FROM locks WHERE subject = ?1 AND until <= ?2")?
        .query_row(params![subject, now], |row| row.get(0))
        .optional()
        .map(|wrong| wrong.unwrap_or(0))
}

pub(super) fn lock(tx: &Transaction<'_>, subject: &str, wrong: u32, until: i64) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO locks VALUES (?1, ?2, ?3)")?
        .execute(params![subject, wrong, until])?;
    Ok(())
}

pub(super) fn unlock(tx: &Transaction<'_>, subject: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM locks WHERE subject = ?1")?.execute([subject])?;
    Ok(())
}

/// Whose number it is.
pub(super) fn holder(tx: &Transaction<'_>, phone: &str) -> rusqlite::Result<Option<String>> {
    tx.prepare_cached("SELECT iin FROM numbers WHERE phone = ?1")?
        .query_row([phone], |row| row.get(0))
        .optional()
}

pub(super) fn hold(tx: &Transaction<'_>, phone: &str, iin: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO numbers VALUES (?1, ?2)")?.execute([phone, iin])?;
    Ok(())
}

/// Opens the session of a link; an earlier one of the same link ends.
pub(super) fn open_session(
    tx: &Transaction<'_>,
    token: &[u8; 32],
    link: &Link,
    expires_at: i64,
) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT OR REPLACE INTO sessions (token, link, iin, phone, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![token, link.id, link.iin, link.phone, expires_at])?;
    Ok(())
}

/// Opens the session of a log-in by an authentication key; an earlier one of the same key ends. It is as old as the link
/// that the key is tied by.
pub(super) fn open_session_of_key(
    tx: &Transaction<'_>,
    token: &[u8; 32],
    key: &str,
    tie: &Tie,
    expires_at: i64,
) -> rusqlite::Result<()> {
    let link = format!("key:{key}");
    tx.prepare_cached(
        "DELETE FROM session_links WHERE token IN (SELECT token FROM sessions WHERE link = ?1)",
    )?
    .execute([&link])?;
    tx.prepare_cached(
        "INSERT OR REPLACE INTO sessions (token, link, iin, phone, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![token, link, tie.iin, tie.phone, expires_at])?;
    tx.prepare_cached("INSERT INTO session_links VALUES (?1, ?2)")?.execute(params![token, tie.linked_at])?;
    Ok(())
}

/// The session of this token's hash, if it is not over.
pub(crate) fn live_session(
    tx: &Transaction<'_>,
    token: &[u8; 32],
    now: i64,
) -> Result<Option<Session>, Refusal> {
    Ok(tx
        .prepare_cached(
            "SELECT iin, phone, sim_changed, ifnull(linked_at, expires_at - ?3)
             FROM sessions LEFT JOIN session_links USING (token) WHERE token = ?1 AND expires_at > ?2",
        )?
        .query_row(params![token, now, SESSION_SECONDS], |row| {
            Ok(Session {
                id: *token,
                iin: row.get(0)?,
                phone: row.get(1)?,
                sim_changed: row.get(2)?,
                linked_at: row.get(3)?,
            })
        })
        .optional()?)
}

/// Suspends the keys of all phones that are linked by this number; says how many sessions that are.
pub(super) fn suspend_keys(tx: &Transaction<'_>, phone: &str) -> rusqlite::Result<usize> {
    tx.execute("UPDATE sessions SET sim_changed = 1 WHERE phone = ?1", [phone])
}
