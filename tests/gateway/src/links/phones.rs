//! Tables `phone_links` and `phone_keys`: which links and keys are one phone's, whatever number it had at the time.
//!
//! The gateway knows no phone, only what one shows: a link made under the session of an earlier one, and keys that are
//! certified, registered or used under a link. What was shown together is one phone's, for good.

use rusqlite::{OptionalExtension, Transaction, params};

use crate::{http::Session, secrets::sha256};

/// The key with this public key is used by the phone of this session.
pub(crate) fn certified(
    tx: &Transaction<'_>,
    session: &Session,
    spki_sha256: &[u8; 32],
) -> rusqlite::Result<()> {
    shown(tx, session, spki_sha256)
}

/// So is the sealed key that was registered under this name.
pub(crate) fn registered(tx: &Transaction<'_>, session: &Session, id: &str) -> rusqlite::Result<()> {
    shown(tx, session, &sha256(format!("registered:{id}").as_bytes()))
}

fn shown(tx: &Transaction<'_>, session: &Session, key: &[u8; 32]) -> rusqlite::Result<()> {
    let own = of_link(tx, &session.phone, session.linked_at)?;
    let known: Option<i64> = tx
        .prepare_cached("SELECT device FROM phone_keys WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    match known {
        Some(known) => one(tx, known, own),
        None => {
            tx.prepare_cached("INSERT INTO phone_keys VALUES (?1, ?2)")?.execute(params![key, own])?;
            Ok(())
        }
    }
}

/// The phone of this session was linked once more, then, by this number, for the same citizen.
pub(super) fn linked_again(
    tx: &Transaction<'_>,
    before: &Session,
    phone: &str,
    linked_at: i64,
) -> rusqlite::Result<()> {
    let known = of_link(tx, &before.phone, before.linked_at)?;
    let own = of_link(tx, phone, linked_at)?;
    one(tx, known, own)
}

/// The device of a link; a new one where nothing is known of it.
fn of_link(tx: &Transaction<'_>, phone: &str, linked_at: i64) -> rusqlite::Result<i64> {
    tx.prepare_cached(
        "INSERT OR IGNORE INTO phone_links VALUES (?1, ?2, (SELECT ifnull(max(device), 0) + 1 FROM phone_links))",
    )?
    .execute(params![phone, linked_at])?;
    tx.prepare_cached("SELECT device FROM phone_links WHERE phone = ?1 AND linked_at = ?2")?
        .query_row(params![phone, linked_at], |row| row.get(0))
}

/// Two turn out to be one.
fn one(tx: &Transaction<'_>, known: i64, own: i64) -> rusqlite::Result<()> {
    for table in ["phone_links", "phone_keys"] {
        tx.prepare_cached(&format!("UPDATE {table} SET device = ?1 WHERE device = ?2"))?
            .execute([known, own])?;
    }
    Ok(())
}

/// The keys of the phones that were last linked by this number, as SHA-256 of the public key; among them names of
/// registered keys, which are nobody's public key. A phone that has another number since is none of them.
pub(crate) fn keys_of(tx: &Transaction<'_>, phone: &str) -> rusqlite::Result<Vec<[u8; 32]>> {
    tx.prepare_cached(
        "SELECT key FROM phone_keys WHERE device IN
         (SELECT device FROM phone_links AS own WHERE phone = ?1 AND linked_at =
          (SELECT max(linked_at) FROM phone_links WHERE device = own.device))",
    )?
    .query_map([phone], |row| row.get(0))?
    .collect()
}
