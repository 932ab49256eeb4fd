//! Tables `authentication_ties`, `authentication_keys` and `session_challenges`: by which number and link an authentication
//! key belongs to a phone, which public key that is, and what a log-in has to be over.

use rusqlite::{OptionalExtension, Transaction, params};

use crate::http::Session;

/// How an authentication key is tied to a phone.
pub(crate) struct Tie {
    pub(crate) iin: String,
    pub(crate) phone: String,
    /// When the phone was linked that it was tied by, Unix seconds.
    pub(crate) linked_at: i64,
    /// The operator gave the number a new SIM since.
    pub(crate) sim_changed: bool,
}

/// Ties a key to the phone of this session, whose number was proved.
pub(crate) fn tie(tx: &Transaction<'_>, key: &str, session: &Session) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO authentication_ties VALUES (?1, ?2, ?3, ?4, 0)")?
        .execute(params![key, session.iin, session.phone, session.linked_at])?;
    Ok(())
}

/// The tie of a key; none for a key that signs.
pub(crate) fn tie_of(tx: &Transaction<'_>, key: &str) -> rusqlite::Result<Option<Tie>> {
    tx.prepare_cached("SELECT iin, phone, linked_at, sim_changed FROM authentication_ties WHERE key = ?1")?
        .query_row([key], |row| {
            Ok(Tie { iin: row.get(0)?, phone: row.get(1)?, linked_at: row.get(2)?, sim_changed: row.get(3)? })
        })
        .optional()
}

/// Notes that the key which the phone of this session registered last is the one with this public key; whether it is. It is
/// settled once: a second public key needs a registration of its own.
pub(crate) fn bind(
    tx: &Transaction<'_>,
    session: &Session,
    spki_sha256: &[u8; 32],
) -> rusqlite::Result<bool> {
    let registered: Option<String> = tx
        .prepare_cached(
            "SELECT key FROM authentication_ties WHERE iin = ?1 AND phone = ?2 AND linked_at = ?3
             ORDER BY rowid DESC LIMIT 1",
        )?
        .query_row(params![session.iin, session.phone, session.linked_at], |row| row.get(0))
        .optional()?;
    let Some(key) = registered else { return Ok(false) };
    tx.prepare_cached("INSERT OR IGNORE INTO authentication_keys VALUES (?1, ?2)")?
        .execute(params![key, spki_sha256])?;
    is_bound(tx, &key, spki_sha256)
}

/// Whether the key of this name is the one with this public key.
pub(super) fn is_bound(tx: &Transaction<'_>, key: &str, spki_sha256: &[u8; 32]) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT count(*) FROM authentication_keys WHERE key = ?1 AND spki_sha256 = ?2")?
        .query_row(params![key, spki_sha256], |row| row.get::<_, u32>(0))
        .map(|n| n > 0)
}

/// The number has a new SIM: no key that is tied to it logs in before its phone is linked again.
pub(super) fn suspend(tx: &Transaction<'_>, phone: &str) -> rusqlite::Result<()> {
    tx.execute("UPDATE authentication_ties SET sim_changed = 1 WHERE phone = ?1", [phone])?;
    Ok(())
}

/// Keeps a challenge, and forgets those that are over; how many there are now.
pub(super) fn keep_challenge(
    tx: &Transaction<'_>,
    nonce: &[u8; 32],
    now: i64,
    expires_at: i64,
) -> rusqlite::Result<u32> {
    tx.prepare_cached("DELETE FROM session_challenges WHERE expires_at <= ?1")?.execute([now])?;
    tx.prepare_cached("INSERT INTO session_challenges VALUES (?1, ?2)")?
        .execute(params![nonce, expires_at])?;
    tx.query_row("SELECT count(*) FROM session_challenges", [], |row| row.get(0))
}

/// Whether this is a challenge that is still good.
pub(super) fn is_challenge(tx: &Transaction<'_>, nonce: &[u8], now: i64) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT count(*) FROM session_challenges WHERE nonce = ?1 AND expires_at > ?2")?
        .query_row(params![nonce, now], |row| row.get::<_, u32>(0))
        .map(|n| n > 0)
}

/// A challenge is used once.
pub(super) fn use_challenge(tx: &Transaction<'_>, nonce: &[u8]) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM session_challenges WHERE nonce = ?1")?.execute([nonce])?;
    Ok(())
}
