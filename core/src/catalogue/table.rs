//! The trusted manifest: the one row that makes a rollback visible, in the vault.

use rusqlite::{OptionalExtension, params};

use crate::{Result, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE manifest (
        id        INTEGER PRIMARY KEY CHECK (id = 1),
        version   INTEGER NOT NULL,
        etag      TEXT,
        envelope  BLOB NOT NULL
    ) STRICT;
";

/// The manifest that was verified last, as it came.
pub(crate) struct Trusted {
    pub(crate) etag: Option<String>,
    pub(crate) envelope: Vec<u8>,
}

/// Reads it.
pub(crate) fn get(v: &Vault<'_>) -> Result<Option<Trusted>> {
    let row: Option<(Option<String>, Vec<u8>)> = v
        .conn()
        .prepare_cached("SELECT etag, envelope FROM manifest WHERE id = 1")?
        .query_row([], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    row.map(|(etag, sealed)| {
        let envelope = v.open(PLACE, &sealed)?.to_vec();
        Ok(Trusted { etag, envelope })
    })
    .transpose()
}

/// Replaces it; never by an older one.
pub(crate) fn put(v: &Vault<'_>, version: u64, etag: Option<&str>, envelope: &[u8]) -> Result<()> {
    v.conn()
        .prepare_cached(
            "INSERT INTO manifest (id, version, etag, envelope) VALUES (1, ?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET version = ?1, etag = ?2, envelope = ?3 WHERE version <= ?1",
        )?
        .execute(params![i64::try_from(version).unwrap_or(i64::MAX), etag, v.seal(PLACE, envelope)?])?;
    Ok(())
}

const PLACE: &str = "manifest/1";
