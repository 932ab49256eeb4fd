//! Table `signings`.

use qyzmet_core::signature::session::wire::Documents;
use rusqlite::{OptionalExtension, Transaction};
use serde::{Deserialize, Serialize};

use super::Lie;
use crate::http::Refusal;

/// One asking for a signature.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Signing {
    pub(super) id: String,
    pub(super) description: String,
    pub(super) expires_at: i64,
    pub(super) lie: Option<Lie>,
    /// As they are to be signed.
    pub(super) documents: Documents,
    pub(super) nonce: Vec<u8>,
    pub(super) token: String,
    /// How often the documents were fetched.
    pub(super) fetched: u32,
    /// `waiting` or `signed`.
    pub(super) state: String,
    pub(super) problem: Option<String>,
    pub(super) signer: Option<String>,
    pub(super) signed: Option<Documents>,
}

pub(super) fn find(tx: &Transaction<'_>, id: &str) -> Result<Option<Signing>, Refusal> {
    let row: Option<String> = tx
        .prepare_cached("SELECT signing FROM signings WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    row.map(|json| serde_json::from_str(&json).map_err(|_| Refusal::defect("a signing is none"))).transpose()
}

pub(super) fn save(tx: &Transaction<'_>, signing: &Signing) -> Result<(), Refusal> {
    let json = serde_json::to_string(signing).map_err(|_| Refusal::defect("a signing has no JSON"))?;
    tx.prepare_cached("INSERT OR REPLACE INTO signings (id, signing) VALUES (?1, ?2)")?
        .execute([&signing.id, &json])?;
    Ok(())
}
