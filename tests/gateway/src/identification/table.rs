//! Tables `identifications` and `identification_tries`.

use qyzmet_core::{Lang, signature::identification::wire::Decision};
use rusqlite::{OptionalExtension, Transaction, params};
use serde::{Deserialize, Serialize};

use crate::http::Refusal;

/// Most rows of a list.
const LIST_LIMIT: u32 = 100;

/// One identification.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Identification {
    pub(super) id: String,
    pub(super) iin: String,
    pub(super) phone: String,
    /// The key that it is for.
    pub(super) key_sha256: String,
    pub(super) begun_at: i64,
    pub(super) expires_at: i64,
    pub(super) state: Decision,
    pub(super) reason: Option<String>,
    pub(super) consent: Option<Consent>,
    pub(super) ticket: Option<Ticket>,
    pub(super) video: Option<Video>,
    /// Tries of this one that were begun.
    pub(super) begun_tries: u32,
    /// An operator decides, and not the sandbox by itself.
    pub(super) by_hand: bool,
    pub(super) approved_at: Option<i64>,
    /// What was brought: its hash.
    pub(super) envelope: Option<String>,
}

/// What the citizen agreed to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Consent {
    pub(super) version: String,
    pub(super) lang: Lang,
    pub(super) at: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Ticket {
    pub(super) ticket: String,
    pub(super) expires_at: i64,
}

/// The provider's session.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Video {
    pub(super) session: String,
    pub(super) ahead: u32,
    /// How often it was asked about.
    pub(super) step: u32,
    pub(super) prompt: Option<(String, Option<String>)>,
    pub(super) captured: Option<Captured>,
    pub(super) ended: bool,
    /// The provider forgot it.
    pub(super) lost: bool,
}

/// What was recorded.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Captured {
    /// Base64.
    pub(super) envelope: String,
    pub(super) sha256: String,
    pub(super) expires_at: i64,
}

pub(super) fn find(tx: &Transaction<'_>, id: &str) -> Result<Option<Identification>, Refusal> {
    one(tx, "SELECT row FROM identifications WHERE id = ?1", id)
}

/// By its ticket.
pub(super) fn of_ticket(tx: &Transaction<'_>, ticket: &str) -> Result<Option<Identification>, Refusal> {
    one(tx, "SELECT row FROM identifications WHERE ticket = ?1", ticket)
}

/// By the provider's session.
pub(super) fn of_session(tx: &Transaction<'_>, session: &str) -> Result<Option<Identification>, Refusal> {
    one(tx, "SELECT row FROM identifications WHERE session = ?1", session)
}

/// All of a citizen, newest first.
pub(super) fn of_citizen(tx: &Transaction<'_>, iin: &str) -> Result<Vec<Identification>, Refusal> {
    many(tx, "SELECT row FROM identifications WHERE iin = ?1 ORDER BY rowid DESC LIMIT ?2", iin)
}

/// The last hundred, newest first.
pub(super) fn last(tx: &Transaction<'_>) -> Result<Vec<Identification>, Refusal> {
    many(tx, "SELECT row FROM identifications WHERE ?1 = '' ORDER BY rowid DESC LIMIT ?2", "")
}

pub(super) fn save(tx: &Transaction<'_>, row: &Identification) -> Result<(), Refusal> {
    let json = serde_json::to_string(row).map_err(|_| Refusal::defect("an identification has no JSON"))?;
    let ticket = row.ticket.as_ref().map(|t| &t.ticket);
    let session = row.video.as_ref().map(|v| &v.session);
    tx.prepare_cached(
        "INSERT INTO identifications (id, iin, ticket, session, row) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET ticket = ?3, session = ?4, row = ?5",
    )?
    .execute(params![row.id, row.iin, ticket, session, json])?;
    Ok(())
}

/// Tries that a citizen used up since the last approval.
pub(super) fn used(tx: &Transaction<'_>, iin: &str) -> rusqlite::Result<u8> {
    tx.prepare_cached("SELECT used FROM identification_tries WHERE iin = ?1")?
        .query_row([iin], |row| row.get(0))
        .optional()
        .map(|used| used.unwrap_or(0))
}

pub(super) fn set_used(tx: &Transaction<'_>, iin: &str, used: u8) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO identification_tries VALUES (?1, ?2)")?
        .execute(params![iin, used])?;
    Ok(())
}

fn one(tx: &Transaction<'_>, sql: &str, name: &str) -> Result<Option<Identification>, Refusal> {
    let row: Option<String> = tx.prepare_cached(sql)?.query_row([name], |row| row.get(0)).optional()?;
    row.map(|json| read(&json)).transpose()
}

fn many(tx: &Transaction<'_>, sql: &str, name: &str) -> Result<Vec<Identification>, Refusal> {
    let mut statement = tx.prepare_cached(sql)?;
    let rows = statement.query_map(params![name, LIST_LIMIT], |row| row.get::<_, String>(0))?;
    rows.map(|row| read(&row?)).collect()
}

fn read(json: &str) -> Result<Identification, Refusal> {
    serde_json::from_str(json).map_err(|_| Refusal::defect("an identification is none"))
}
