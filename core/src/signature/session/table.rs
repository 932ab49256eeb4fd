//! Sessions and the nonces that were used, in the vault.

use rusqlite::{OptionalExtension, params};

use super::model::Session;
use crate::{Code, Error, Result, requests::hex, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE signing_sessions (
        seq      INTEGER PRIMARY KEY,
        id       TEXT NOT NULL UNIQUE,
        subject  BLOB NOT NULL,
        open     INTEGER NOT NULL,
        session  BLOB NOT NULL
    ) STRICT;
    CREATE INDEX signing_sessions_subject ON signing_sessions (subject, seq);
    CREATE TABLE signing_nonces (
        seq      INTEGER PRIMARY KEY,
        nonce    BLOB NOT NULL UNIQUE
    ) STRICT;
";

/// Sessions that are over and kept at most, beside the open ones.
const KEPT: u32 = 200;
/// Sessions that are open at most; the oldest makes room.
const OPEN: u32 = 100;
/// Nonces that are remembered at most. By number and not by time, because a clock can be turned.
const NONCES: u32 = 10_000;

/// Adds a session and spends its nonce. `signature.session_over` when the nonce was used before.
pub(crate) fn insert(v: &Vault<'_>, session: &Session) -> Result<()> {
    let spent = v
        .conn()
        .prepare_cached("INSERT OR IGNORE INTO signing_nonces (nonce) VALUES (?1)")?
        .execute([v.lookup("signing_nonces", &format!("{}/{}", session.party.id, hex(&session.nonce)))])?;
    if spent == 0 {
        return Err(Error::new(Code::SessionOver, "the nonce was used before"));
    }
    v.conn()
        .prepare_cached("DELETE FROM signing_nonces WHERE seq <= (SELECT max(seq) FROM signing_nonces) - ?1")?
        .execute([NONCES])?;
    v.conn()
        .prepare_cached("INSERT INTO signing_sessions (id, subject, open, session) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![
            session.id,
            subject(v, session),
            session.progress.outcome().is_none(),
            v.seal_json(&place(&session.id), session)?,
        ])?;
    for (open, most) in [(false, KEPT), (true, OPEN)] {
        v.conn()
            .prepare_cached(
                "DELETE FROM signing_sessions WHERE open = ?1 AND seq <= (SELECT seq FROM signing_sessions
                 WHERE open = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)",
            )?
            .execute(params![open, most])?;
    }
    Ok(())
}

/// Writes what moved.
pub(crate) fn put(v: &Vault<'_>, session: &Session) -> Result<()> {
    v.conn()
        .prepare_cached("UPDATE signing_sessions SET open = ?2, session = ?3 WHERE id = ?1")?
        .execute(params![
            session.id,
            session.progress.outcome().is_none(),
            v.seal_json(&place(&session.id), session)?,
        ])?;
    Ok(())
}

/// One session; `signature.session_over` when there is none of this id any more.
pub(crate) fn get(v: &Vault<'_>, id: &str) -> Result<Session> {
    let sealed: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT session FROM signing_sessions WHERE id = ?1")?
        .query_row([id], |r| r.get(0))
        .optional()?;
    let sealed = sealed.ok_or_else(|| Error::new(Code::SessionOver, "there is no such session"))?;
    v.open_json(&place(id), &sealed)
}

/// The newest session of a subject, open or over.
pub(crate) fn newest_of(v: &Vault<'_>, subject: &str) -> Result<Option<Session>> {
    let found: Option<(String, Vec<u8>)> = v
        .conn()
        .prepare_cached(
            "SELECT id, session FROM signing_sessions WHERE subject = ?1 ORDER BY seq DESC LIMIT 1",
        )?
        .query_row([v.lookup("signing_sessions", subject)], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    found.map(|(id, sealed)| v.open_json(&place(&id), &sealed)).transpose()
}

/// Removes every session of a subject: what it was about is gone.
pub(crate) fn remove_of(v: &Vault<'_>, subject: &str) -> Result<()> {
    v.conn()
        .prepare_cached("DELETE FROM signing_sessions WHERE subject = ?1")?
        .execute([v.lookup("signing_sessions", subject)])?;
    Ok(())
}

/// Sessions, newest first.
pub(crate) fn page(v: &Vault<'_>, offset: u32, limit: u32) -> Result<Vec<Session>> {
    let mut statement = v
        .conn()
        .prepare_cached("SELECT id, session FROM signing_sessions ORDER BY seq DESC LIMIT ?1 OFFSET ?2")?;
    let raw =
        statement.query_map([limit, offset], |r| Ok((r.get::<_, String>(0)?, r.get::<_, Vec<u8>>(1)?)))?;
    raw.map(|raw| {
        let (id, sealed) = raw?;
        v.open_json(&place(&id), &sealed)
    })
    .collect()
}

/// How many sessions are kept.
pub(crate) fn count(v: &Vault<'_>) -> Result<u32> {
    Ok(v.conn().prepare_cached("SELECT count(*) FROM signing_sessions")?.query_row([], |r| r.get(0))?)
}

fn subject(v: &Vault<'_>, session: &Session) -> [u8; 16] {
    v.lookup("signing_sessions", &session.subject.key())
}

fn place(id: &str) -> String {
    format!("signing_sessions/{id}")
}
