//! Drafts: one sealed row each, in the vault, written at every answer.

use rusqlite::{OptionalExtension, params};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Code, Error, Result, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE drafts (
        id          TEXT PRIMARY KEY,
        updated_at  INTEGER NOT NULL,
        request     TEXT,
        body        BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
";

/// Writes a draft; durable with the transaction.
pub(crate) fn put<T: Serialize>(v: &Vault<'_>, id: &str, now: i64, draft: &T) -> Result<()> {
    v.conn()
        .prepare_cached(
            "INSERT INTO drafts (id, updated_at, body) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET updated_at = ?2, body = ?3",
        )?
        .execute(params![id, now, v.seal_json(&place(id), draft)?])?;
    Ok(())
}

/// Reads a draft.
pub(crate) fn get<T: DeserializeOwned>(v: &Vault<'_>, id: &str) -> Result<T> {
    let sealed: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT body FROM drafts WHERE id = ?1")?
        .query_row([id], |r| r.get(0))
        .optional()?;
    let sealed = sealed.ok_or_else(|| Error::new(Code::DraftUnknown, "no such draft in the vault"))?;
    v.open_json(&place(id), &sealed)
}

/// All drafts, the last touched first.
pub(crate) fn all<T: DeserializeOwned>(v: &Vault<'_>) -> Result<Vec<T>> {
    let mut statement =
        v.conn().prepare_cached("SELECT id, body FROM drafts ORDER BY updated_at DESC, id DESC")?;
    let rows: Vec<(String, Vec<u8>)> =
        statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    rows.iter().map(|(id, sealed)| v.open_json(&place(id), sealed)).collect()
}

/// The request that was sealed from this draft and is not signed yet.
pub(crate) fn request_of(v: &Vault<'_>, id: &str) -> Result<Option<String>> {
    Ok(v.conn()
        .prepare_cached("SELECT request FROM drafts WHERE id = ?1")?
        .query_row([id], |r| r.get(0))
        .optional()?
        .flatten())
}

/// Remembers the request that was sealed from this draft.
pub(crate) fn set_request(v: &Vault<'_>, id: &str, request: Option<&str>) -> Result<()> {
    v.conn().prepare_cached("UPDATE drafts SET request = ?2 WHERE id = ?1")?.execute(params![id, request])?;
    Ok(())
}

/// Removes a draft.
pub(crate) fn remove(v: &Vault<'_>, id: &str) -> Result<()> {
    v.conn().prepare_cached("DELETE FROM drafts WHERE id = ?1")?.execute([id])?;
    Ok(())
}

fn place(id: &str) -> String {
    format!("drafts/{id}")
}
