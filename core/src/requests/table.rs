//! The outbox and what became of it: one row a request, in the vault.

use rusqlite::{OptionalExtension, Row, params};
use zeroize::Zeroizing;

use super::{
    model::Filing,
    rules::{Progress, State},
};
use crate::{Code, Error, Result, store::Vault};

/// Rows of an unknown `state` are a newer version's: they are kept and skipped.
pub(crate) const V1: &str = "
    CREATE TABLE requests (
        seq        INTEGER PRIMARY KEY,
        id         TEXT NOT NULL UNIQUE,
        lane       BLOB NOT NULL,
        state      TEXT NOT NULL,
        attempts   INTEGER NOT NULL DEFAULT 0,
        next_at    INTEGER NOT NULL DEFAULT 0,
        problem    TEXT,
        settled    INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        filing     BLOB NOT NULL,
        sealed     BLOB NOT NULL,
        signature  BLOB,
        receipt    BLOB
    ) STRICT;
    CREATE INDEX requests_active ON requests (lane, seq) WHERE settled = 0 AND state != 'sealed';
";

/// A row without its large values.
pub(crate) struct RequestRow {
    pub(crate) id: String,
    pub(crate) lane: [u8; 16],
    /// The state's name; see [`State::from_name`].
    pub(crate) state: String,
    pub(crate) attempts: u32,
    pub(crate) next_at: i64,
    pub(crate) problem: Option<Code>,
    pub(crate) settled: bool,
    pub(crate) filing: Filing,
}

impl RequestRow {
    /// What moves, unless a newer version wrote the state.
    pub(crate) fn progress(&self) -> Option<Progress> {
        Some(Progress {
            state: State::from_name(&self.state)?,
            attempts: self.attempts,
            next_at: self.next_at,
            problem: self.problem,
            settled: self.settled,
        })
    }
}

const COLUMNS: &str = "id, lane, state, attempts, next_at, problem, settled, filing";
pub(crate) const ACTIVE: &str = "
    SELECT id, lane, state, attempts, next_at, problem, settled, filing
    FROM requests INDEXED BY requests_active WHERE settled = 0 AND state != 'sealed' ORDER BY lane, seq
";

/// Adds a sealed request.
pub(crate) fn insert(
    v: &Vault<'_>,
    id: &str,
    lane: &str,
    now: i64,
    filing: &Filing,
    sealed: &[u8],
) -> Result<()> {
    v.conn()
        .prepare_cached(
            "INSERT INTO requests (id, lane, state, created_at, filing, sealed)
             VALUES (?1, ?2, 'sealed', ?3, ?4, ?5)",
        )?
        .execute(params![
            id,
            v.lookup("lane", lane),
            now,
            v.seal_json(&place("filing", id), filing)?,
            v.seal(&place("sealed", id), sealed)?,
        ])?;
    Ok(())
}

/// Removes a request that was never signed; does nothing to any other.
pub(crate) fn remove_unsigned(v: &Vault<'_>, id: &str) -> Result<()> {
    v.conn().prepare_cached("DELETE FROM requests WHERE id = ?1 AND state = 'sealed'")?.execute([id])?;
    Ok(())
}

/// The draft was touched after it was sealed: what was sealed may no longer be signed. Does nothing to a
/// request that is signed.
pub(crate) fn outdate_unsigned(v: &Vault<'_>, id: &str) -> Result<()> {
    v.conn()
        .prepare_cached("UPDATE requests SET problem = ?2 WHERE id = ?1 AND state = 'sealed'")?
        .execute([id, Code::StateChanged.as_str()])?;
    Ok(())
}

/// One request.
pub(crate) fn get(v: &Vault<'_>, id: &str) -> Result<RequestRow> {
    v.conn()
        .prepare_cached(&format!("SELECT {COLUMNS} FROM requests WHERE id = ?1"))?
        .query_row([id], raw)
        .optional()?
        .ok_or_else(|| Error::new(Code::RequestUnknown, "no such request in the vault"))
        .and_then(|raw| raw.open(v))
}

/// All requests that are signed, newest first.
pub(crate) fn page(v: &Vault<'_>, offset: u32, limit: u32) -> Result<Vec<RequestRow>> {
    rows(
        v,
        &format!(
            "SELECT {COLUMNS} FROM requests WHERE state != 'sealed' ORDER BY seq DESC LIMIT ?1 OFFSET ?2"
        ),
        params![limit, offset],
    )
}

/// How many requests are signed.
pub(crate) fn count(v: &Vault<'_>) -> Result<u32> {
    Ok(v.conn()
        .prepare_cached("SELECT count(*) FROM requests WHERE state != 'sealed'")?
        .query_row([], |r| r.get(0))?)
}

/// Everything that may still move, in the order of its lanes.
pub(crate) fn active(v: &Vault<'_>) -> Result<Vec<RequestRow>> {
    rows(v, ACTIVE, params![])
}

/// The same without those that do not open any more: one damaged row must not stop the others.
pub(crate) fn active_readable(v: &Vault<'_>) -> Result<Vec<RequestRow>> {
    raw_rows(v, ACTIVE, params![])?
        .into_iter()
        .map(|raw| raw.open(v))
        .filter(|row| !row.as_ref().is_err_and(|e| e.code() == Code::VaultDamaged))
        .collect()
}

/// Writes what moved.
pub(crate) fn move_on(v: &Vault<'_>, id: &str, p: &Progress) -> Result<()> {
    v.conn()
        .prepare_cached(
            "UPDATE requests SET state = ?2, attempts = ?3, next_at = ?4, problem = ?5, settled = ?6 WHERE id = ?1",
        )?
        .execute(params![id, p.state.name(), p.attempts, p.next_at, p.problem.map(Code::as_str), p.settled])?;
    Ok(())
}

/// Writes what the gateway says of the request.
pub(crate) fn set_filing(v: &Vault<'_>, id: &str, filing: &Filing) -> Result<()> {
    v.conn()
        .prepare_cached("UPDATE requests SET filing = ?2 WHERE id = ?1")?
        .execute(params![id, v.seal_json(&place("filing", id), filing)?])?;
    Ok(())
}

/// The bytes the citizen signs.
pub(crate) fn sealed_bytes(v: &Vault<'_>, id: &str) -> Result<Zeroizing<Vec<u8>>> {
    blob(v, "sealed", id)?.ok_or_else(|| Error::new(Code::RequestUnknown, "no such request in the vault"))
}

/// Stands before a signature that never went out and may still get its time stamp. Without it the bytes have left, or may
/// have left, and don't change any more: the gateway knows a request by its bytes.
const NEVER_SENT: u8 = 2;

/// Keeps a signature that was not sent yet.
pub(crate) fn set_signature(v: &Vault<'_>, id: &str, signature: &[u8]) -> Result<()> {
    write_signature(v, id, &Zeroizing::new([&[NEVER_SENT], signature].concat()))
}

fn write_signature(v: &Vault<'_>, id: &str, stored: &[u8]) -> Result<()> {
    v.conn()
        .prepare_cached("UPDATE requests SET signature = ?2 WHERE id = ?1")?
        .execute(params![id, v.seal(&place("signature", id), stored)?])?;
    Ok(())
}

/// The signature, once there is one.
pub(crate) fn signature(v: &Vault<'_>, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
    let stored = blob(v, "signature", id)?;
    Ok(stored.map(|stored| match stored.split_first() {
        Some((&NEVER_SENT, signature)) => Zeroizing::new(signature.to_vec()),
        _ => stored,
    }))
}

/// The signature, if it was surely never sent.
pub(crate) fn unsent_signature(v: &Vault<'_>, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
    let stored = blob(v, "signature", id)?;
    Ok(stored.and_then(|stored| match stored.split_first() {
        Some((&NEVER_SENT, signature)) => Some(Zeroizing::new(signature.to_vec())),
        _ => None,
    }))
}

/// From now on the signature may be out: it stays as it is. Part of the transaction that marks it so.
pub(crate) fn freeze_signature(v: &Vault<'_>, id: &str) -> Result<()> {
    match unsent_signature(v, id)? {
        Some(signature) => write_signature(v, id, &signature),
        None => Ok(()),
    }
}

/// Keeps the receipt.
pub(crate) fn set_receipt(v: &Vault<'_>, id: &str, receipt: &[u8]) -> Result<()> {
    v.conn()
        .prepare_cached("UPDATE requests SET receipt = ?2 WHERE id = ?1")?
        .execute(params![id, v.seal(&place("receipt", id), receipt)?])?;
    Ok(())
}

/// The receipt, once there is one.
pub(crate) fn receipt(v: &Vault<'_>, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
    blob(v, "receipt", id)
}

fn blob(v: &Vault<'_>, column: &'static str, id: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
    let sealed: Option<Option<Vec<u8>>> = v
        .conn()
        .prepare_cached(&format!("SELECT {column} FROM requests WHERE id = ?1"))?
        .query_row([id], |r| r.get(0))
        .optional()?;
    sealed.flatten().map(|bytes| v.open(&place(column, id), &bytes)).transpose()
}

struct Raw {
    row: (String, [u8; 16], String, u32, i64, Option<String>, bool),
    filing: Vec<u8>,
}

impl Raw {
    fn open(self, v: &Vault<'_>) -> Result<RequestRow> {
        let (id, lane, state, attempts, next_at, problem, settled) = self.row;
        let filing = v.open_json(&place("filing", &id), &self.filing)?;
        let problem = problem.as_deref().and_then(Code::from_name);
        Ok(RequestRow { id, lane, state, attempts, next_at, problem, settled, filing })
    }
}

fn raw(r: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok(Raw {
        row: (r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?, r.get(6)?),
        filing: r.get(7)?,
    })
}

fn rows(v: &Vault<'_>, sql: &str, params: impl rusqlite::Params) -> Result<Vec<RequestRow>> {
    raw_rows(v, sql, params)?.into_iter().map(|r| r.open(v)).collect()
}

fn raw_rows(v: &Vault<'_>, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Raw>> {
    let mut statement = v.conn().prepare_cached(sql)?;
    Ok(statement.query_map(params, raw)?.collect::<rusqlite::Result<_>>()?)
}

fn place(column: &str, id: &str) -> String {
    format!("requests/{column}/{id}")
}
