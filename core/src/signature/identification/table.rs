//! The one identification of this phone, in the vault, and whether the authority asked for one.

use rusqlite::{OptionalExtension, params};
use zeroize::Zeroizing;

use super::model::Identification;
use crate::{Result, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE signature_identification (
        one       INTEGER PRIMARY KEY CHECK (one = 1),
        value     BLOB NOT NULL,
        envelope  BLOB
    ) STRICT;
    CREATE TABLE signature_identification_wanted (
        one       INTEGER PRIMARY KEY CHECK (one = 1),
        key       BLOB NOT NULL
    ) STRICT;
";

const PLACE: &str = "signature_identification/value";
const WANTED: &str = "signature_identification_wanted";

pub(crate) fn get(v: &Vault<'_>) -> Result<Option<Identification>> {
    let sealed: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT value FROM signature_identification")?
        .query_row([], |r| r.get(0))
        .optional()?;
    sealed.map(|sealed| v.open_json(PLACE, &sealed)).transpose()
}

/// Writes it; another one before it is gone, and its envelope with it.
pub(crate) fn put(v: &Vault<'_>, kept: &Identification) -> Result<()> {
    if kept.envelope.is_none() {
        v.conn().prepare_cached("UPDATE signature_identification SET envelope = NULL")?.execute([])?;
    }
    v.conn()
        .prepare_cached(
            "INSERT INTO signature_identification (one, value) VALUES (1, ?1)
             ON CONFLICT (one) DO UPDATE SET value = ?1",
        )?
        .execute([v.seal_json(PLACE, kept)?])?;
    Ok(())
}

/// Keeps the bytes of the envelope of an identification that was written before.
pub(crate) fn put_envelope(v: &Vault<'_>, id: &str, bytes: &[u8]) -> Result<()> {
    v.conn()
        .prepare_cached("UPDATE signature_identification SET envelope = ?1")?
        .execute([v.seal(&envelope_place(id), bytes)?])?;
    Ok(())
}

pub(crate) fn envelope(v: &Vault<'_>, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
    let sealed: Option<Option<Vec<u8>>> = v
        .conn()
        .prepare_cached("SELECT envelope FROM signature_identification")?
        .query_row([], |r| r.get(0))
        .optional()?;
    sealed.flatten().map(|sealed| v.open(&envelope_place(id), &sealed)).transpose()
}

/// The authority wants an identification before it certifies this key (SHA-256, hex).
pub(crate) fn want(v: &Vault<'_>, key_sha256: &str) -> Result<()> {
    v.conn()
        .prepare_cached("INSERT OR REPLACE INTO signature_identification_wanted (one, key) VALUES (1, ?1)")?
        .execute(params![v.lookup(WANTED, key_sha256)])?;
    Ok(())
}

/// It wants none any more.
pub(crate) fn want_none(v: &Vault<'_>) -> Result<()> {
    v.conn().prepare_cached("DELETE FROM signature_identification_wanted")?.execute([])?;
    Ok(())
}

/// Whether it wants one for this key.
pub(crate) fn is_wanted(v: &Vault<'_>, key_sha256: &str) -> Result<bool> {
    let found: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT key FROM signature_identification_wanted")?
        .query_row([], |r| r.get(0))
        .optional()?;
    Ok(found.is_some_and(|key| key == v.lookup(WANTED, key_sha256)))
}

fn envelope_place(id: &str) -> String {
    format!("signature_identification/{id}/envelope")
}
