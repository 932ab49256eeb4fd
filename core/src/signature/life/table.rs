//! What is known of certificates, by their number, and orders that the authority has not got yet.

use rusqlite::{OptionalExtension, params};

use super::rules::Life;
use crate::{Result, requests::hex, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE signature_life (
        serial   BLOB PRIMARY KEY,
        waiting  INTEGER NOT NULL,
        life     BLOB NOT NULL,
        message  BLOB
    ) STRICT;
";

const TABLE: &str = "signature_life";
/// Rows that are kept at most; the oldest that wait for nothing make room.
const KEPT: u32 = 50;

/// What is known of the certificate of this number (lower-case hex).
pub(super) fn get(v: &Vault<'_>, serial: &str) -> Result<Life> {
    let key = v.lookup(TABLE, serial);
    let sealed: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT life FROM signature_life WHERE serial = ?1")?
        .query_row([key], |r| r.get(0))
        .optional()?;
    Ok(sealed.map(|sealed| v.open_json(&place(&key, "life"), &sealed)).transpose()?.unwrap_or_default())
}

pub(super) fn put(v: &Vault<'_>, serial: &str, life: &Life) -> Result<()> {
    put_by(v, v.lookup(TABLE, serial), life)
}

fn put_by(v: &Vault<'_>, key: [u8; 16], life: &Life) -> Result<()> {
    v.conn()
        .prepare_cached(
            "INSERT INTO signature_life (serial, waiting, life) VALUES (?1, ?2, ?3)
             ON CONFLICT (serial) DO UPDATE SET waiting = ?2, life = ?3",
        )?
        .execute(params![key, life.waiting, v.seal_json(&place(&key, "life"), life)?])?;
    v.conn()
        .prepare_cached(
            "DELETE FROM signature_life WHERE waiting = 0 AND rowid <= (SELECT rowid FROM signature_life
             ORDER BY rowid DESC LIMIT 1 OFFSET ?1)",
        )?
        .execute([KEPT])?;
    Ok(())
}

/// Keeps the citizen's order (CMS in DER) beside what is known.
pub(super) fn put_order(v: &Vault<'_>, serial: &str, order: &[u8]) -> Result<()> {
    let key = v.lookup(TABLE, serial);
    v.conn()
        .prepare_cached("UPDATE signature_life SET message = ?2 WHERE serial = ?1")?
        .execute(params![key, v.seal(&place(&key, "message"), order)?])?;
    Ok(())
}

/// An order that waits.
pub(super) struct Waiting {
    key: [u8; 16],
    pub(super) order: Vec<u8>,
}

/// All that wait, oldest first.
pub(super) fn waiting(v: &Vault<'_>) -> Result<Vec<Waiting>> {
    let mut statement = v.conn().prepare_cached(
        "SELECT serial, message FROM signature_life WHERE waiting = 1 AND message IS NOT NULL ORDER BY rowid",
    )?;
    let raw = statement.query_map([], |r| Ok((r.get::<_, [u8; 16]>(0)?, r.get::<_, Vec<u8>>(1)?)))?;
    raw.map(|raw| {
        let (key, sealed) = raw?;
        Ok(Waiting { key, order: v.open(&place(&key, "message"), &sealed)?.to_vec() })
    })
    .collect()
}

/// Changes what is known of a certificate whose order waited; the order itself goes.
pub(super) fn delivered(v: &Vault<'_>, waiting: &Waiting, change: impl FnOnce(&Life) -> Life) -> Result<()> {
    let key = waiting.key;
    let sealed: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT life FROM signature_life WHERE serial = ?1")?
        .query_row([key], |r| r.get(0))
        .optional()?;
    let Some(sealed) = sealed else { return Ok(()) };
    put_by(v, key, &change(&v.open_json(&place(&key, "life"), &sealed)?))?;
    v.conn().prepare_cached("UPDATE signature_life SET message = NULL WHERE serial = ?1")?.execute([key])?;
    Ok(())
}

fn place(key: &[u8; 16], column: &str) -> String {
    format!("signature_life/{}/{column}", hex(key))
}
