//! What was fetched and can be fetched again: one sealed copy of each answer, with its `ETag`.

use rusqlite::{OptionalExtension, params};
use zeroize::Zeroizing;

use super::Vault;
use crate::Result;

pub(super) const V1: &str = "
    CREATE TABLE answers (
        key     BLOB PRIMARY KEY,
        etag    TEXT NOT NULL,
        body    BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
";

/// An answer as it was fetched.
pub(crate) struct Answer {
    pub(crate) etag: String,
    pub(crate) body: Zeroizing<Vec<u8>>,
}

/// Keeps the answer of this address, instead of the one before.
pub(crate) fn put(cache: &Vault<'_>, address: &str, etag: &str, body: &[u8]) -> Result<()> {
    let sealed = cache.seal(&place(address), body)?;
    cache
        .conn()
        .prepare_cached(
            "INSERT INTO answers (key, etag, body) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET etag = ?2, body = ?3",
        )?
        .execute(params![cache.lookup("answers", address), etag, sealed])?;
    Ok(())
}

/// The answer of this address, if it was kept.
pub(crate) fn get(cache: &Vault<'_>, address: &str) -> Result<Option<Answer>> {
    let row: Option<(String, Vec<u8>)> = cache
        .conn()
        .prepare_cached("SELECT etag, body FROM answers WHERE key = ?1")?
        .query_row([cache.lookup("answers", address)], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    row.map(|(etag, sealed)| Ok(Answer { etag, body: cache.open(&place(address), &sealed)? })).transpose()
}

fn place(address: &str) -> String {
    format!("answers/{address}")
}
