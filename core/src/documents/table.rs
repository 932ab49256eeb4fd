//! Result documents: sealed rows in the vault, each with the authority's detached signature.

use rusqlite::{OptionalExtension, params};
use zeroize::Zeroizing;

use super::model::DocumentMeta;
use crate::{Code, Error, Result, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE documents (
        seq        INTEGER PRIMARY KEY,
        id         TEXT NOT NULL UNIQUE,
        request    TEXT NOT NULL,
        stored_at  INTEGER NOT NULL,
        meta       BLOB NOT NULL,
        content    BLOB NOT NULL,
        signature  BLOB NOT NULL
    ) STRICT;
";

/// Adds a document; one that is there already stays as it is.
pub(crate) fn insert(
    v: &Vault<'_>,
    now: i64,
    meta: &DocumentMeta,
    content: &[u8],
    signature: &[u8],
) -> Result<()> {
    let id = &meta.id;
    v.conn()
        .prepare_cached(
            "INSERT INTO documents (id, request, stored_at, meta, content, signature)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING",
        )?
        .execute(params![
            id,
            meta.request_id,
            now,
            v.seal_json(&place("meta", id), meta)?,
            v.seal(&place("content", id), content)?,
            v.seal(&place("signature", id), signature)?,
        ])?;
    Ok(())
}

/// Whether the document is here.
pub(crate) fn exists(v: &Vault<'_>, id: &str) -> Result<bool> {
    Ok(v.conn().prepare_cached("SELECT 1 FROM documents WHERE id = ?1")?.exists([id])?)
}

/// The documents, newest first.
pub(crate) fn page(v: &Vault<'_>, offset: u32, limit: u32) -> Result<Vec<DocumentMeta>> {
    metas(v, "SELECT id, meta FROM documents ORDER BY seq DESC LIMIT ?1 OFFSET ?2", params![limit, offset])
}

/// The documents of one request, oldest first.
pub(crate) fn of_request(v: &Vault<'_>, request: &str) -> Result<Vec<DocumentMeta>> {
    metas(v, "SELECT id, meta FROM documents WHERE request = ?1 ORDER BY seq", params![request])
}

/// How many documents there are.
pub(crate) fn count(v: &Vault<'_>) -> Result<u32> {
    Ok(v.conn().prepare_cached("SELECT count(*) FROM documents")?.query_row([], |r| r.get(0))?)
}

/// A document as it is kept.
pub(crate) struct Stored {
    pub(crate) meta: DocumentMeta,
    pub(crate) content: Zeroizing<Vec<u8>>,
    pub(crate) signature: Zeroizing<Vec<u8>>,
}

/// One document with its bytes.
pub(crate) fn get(v: &Vault<'_>, id: &str) -> Result<Stored> {
    let row: Option<(Vec<u8>, Vec<u8>, Vec<u8>)> = v
        .conn()
        .prepare_cached("SELECT meta, content, signature FROM documents WHERE id = ?1")?
        .query_row([id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?;
    let (meta, content, signature) =
        row.ok_or_else(|| Error::new(Code::DocumentUnknown, "no such document in the vault"))?;
    Ok(Stored {
        meta: v.open_json(&place("meta", id), &meta)?,
        content: v.open(&place("content", id), &content)?,
        signature: v.open(&place("signature", id), &signature)?,
    })
}

fn metas(v: &Vault<'_>, sql: &str, params: impl rusqlite::Params) -> Result<Vec<DocumentMeta>> {
    let mut statement = v.conn().prepare_cached(sql)?;
    let rows: Vec<(String, Vec<u8>)> =
        statement.query_map(params, |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    rows.iter().map(|(id, sealed)| v.open_json(&place("meta", id), sealed)).collect()
}

fn place(column: &str, id: &str) -> String {
    format!("documents/{column}/{id}")
}
