//! Table `documents`. A document is never changed.

use qyzmet_core::Text;
use rusqlite::{OptionalExtension, Row, Transaction, params};

/// A result.
pub(super) struct Document {
    pub(super) id: String,
    pub(super) request_id: String,
    /// Whose it is.
    pub(super) iin: String,
    pub(super) number: String,
    pub(super) title: Text,
    pub(super) issued_at: i64,
    /// Lower-case hex.
    pub(super) sha256: String,
    /// PDF.
    pub(super) bytes: Vec<u8>,
    /// CMS, DER.
    pub(super) signature: Vec<u8>,
}

const SELECT: &str = "SELECT d.*, a.iin FROM documents d JOIN applications a USING (request_id)";

fn document(row: &Row<'_>) -> rusqlite::Result<Document> {
    let title: String = row.get("title")?;
    Ok(Document {
        id: row.get("id")?,
        request_id: row.get("request_id")?,
        iin: row.get("iin")?,
        number: row.get("number")?,
        title: serde_json::from_str(&title).unwrap_or_default(),
        issued_at: row.get("issued_at")?,
        sha256: row.get("sha256")?,
        bytes: row.get("bytes")?,
        signature: row.get("signature")?,
    })
}

pub(super) fn find(tx: &Transaction<'_>, id: &str) -> rusqlite::Result<Option<Document>> {
    tx.prepare_cached(&format!("{SELECT} WHERE d.id = ?1"))?.query_row([id], document).optional()
}

pub(super) fn of_request(tx: &Transaction<'_>, request_id: &str) -> rusqlite::Result<Vec<Document>> {
    tx.prepare_cached(&format!("{SELECT} WHERE d.request_id = ?1 ORDER BY d.rowid"))?
        .query_map([request_id], document)?
        .collect()
}

pub(super) fn insert(tx: &Transaction<'_>, document: &Document) -> rusqlite::Result<()> {
    tx.execute(
        "INSERT INTO documents (id, request_id, number, title, issued_at, sha256, bytes, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            document.id,
            document.request_id,
            document.number,
            serde_json::to_string(&document.title).unwrap_or_default(),
            document.issued_at,
            document.sha256,
            document.bytes,
            document.signature
        ],
    )?;
    Ok(())
}
