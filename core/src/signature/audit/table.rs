//! The rows of the audit, and the two ends of their chain. Each row is sealed with the hash before it.

use rusqlite::{OptionalExtension, params};

use super::{
    model::Entry,
    rules::{self, Link, Row},
};
use crate::{Code, Error, Result, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE signature_audit (
        seq    INTEGER PRIMARY KEY,
        row    BLOB NOT NULL
    ) STRICT;
    CREATE TABLE signature_audit_ends (
        one    INTEGER PRIMARY KEY CHECK (one = 1),
        ends   BLOB NOT NULL
    ) STRICT;
";

const ENDS: &str = "signature_audit_ends/ends";
const ENDS_LEN: usize = 40 + 40 + 3;

/// Both ends of the chain, and what the last row said of the tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ends {
    pub(super) base: Link,
    pub(super) head: Link,
    pub(super) tries: Option<u8>,
    pub(super) puk_tries: Option<u8>,
    pub(super) authentication_tries: Option<u8>,
}

/// The ends, if the chain was ever begun.
pub(super) fn ends(v: &Vault<'_>) -> Result<Option<Ends>> {
    let sealed: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT ends FROM signature_audit_ends")?
        .query_row([], |r| r.get(0))
        .optional()?;
    let Some(sealed) = sealed else { return Ok(None) };
    let bytes = v.open(ENDS, &sealed)?;
    read_ends(&bytes)
        .ok_or_else(|| Error::new(Code::VaultDamaged, "the ends of the audit are not ends"))
        .map(Some)
}

fn read_ends(bytes: &[u8]) -> Option<Ends> {
    let link = |at: usize| {
        Some(Link {
            seq: u64::from_be_bytes(bytes.get(at..at + 8)?.try_into().ok()?),
            hash: bytes.get(at + 8..at + 40)?.try_into().ok()?,
        })
    };
    let number = |at: usize| bytes.get(at).copied().filter(|n| *n != u8::MAX);
    // Before there was an authentication key, they had a byte less.
    (ENDS_LEN - 1..=ENDS_LEN).contains(&bytes.len()).then_some(())?;
    Some(Ends {
        base: link(0)?,
        head: link(40)?,
        tries: number(80),
        puk_tries: number(81),
        authentication_tries: number(82),
    })
}

fn put_ends(v: &Vault<'_>, ends: &Ends) -> Result<()> {
    let mut bytes = Vec::with_capacity(ENDS_LEN);
    for link in [&ends.base, &ends.head] {
        bytes.extend_from_slice(&link.seq.to_be_bytes());
        bytes.extend_from_slice(&link.hash);
    }
    bytes.push(ends.tries.unwrap_or(u8::MAX));
    bytes.push(ends.puk_tries.unwrap_or(u8::MAX));
    bytes.push(ends.authentication_tries.unwrap_or(u8::MAX));
    v.conn()
        .prepare_cached("INSERT OR REPLACE INTO signature_audit_ends (one, ends) VALUES (1, ?1)")?
        .execute([v.seal(ENDS, &bytes)?])?;
    Ok(())
}

/// The ends to write after. A chain begins with a random hash, so that nobody who sees a head can try out
/// what its first rows say; one whose ends were taken away begins anew behind its rows, and is found broken.
fn ends_to_write(v: &Vault<'_>) -> Result<Ends> {
    if let Some(ends) = ends(v)? {
        return Ok(ends);
    }
    let last: Option<i64> =
        v.conn().prepare_cached("SELECT max(seq) FROM signature_audit")?.query_row([], |r| r.get(0))?;
    let seq = last.map_or(0, i64::unsigned_abs);
    let base = Link { seq, hash: v.random()? };
    Ok(Ends { base, head: base, tries: None, puk_tries: None, authentication_tries: None })
}

/// Writes a row behind the others, and folds the oldest when there are too many.
pub(super) fn append(v: &Vault<'_>, entry: &Entry) -> Result<Link> {
    let mut ends = ends_to_write(v)?;
    let bytes = serde_json::to_vec(entry)
        .map_err(|e| Error::new(Code::Defect, "an audit row has no JSON").caused_by(e))?;
    let link = rules::next(&ends.head, &bytes);
    let row = [ends.head.hash.as_slice(), &bytes].concat();
    v.conn()
        .prepare_cached("INSERT INTO signature_audit (seq, row) VALUES (?1, ?2)")?
        .execute(params![number(link.seq)?, v.seal(&place(link.seq), &row)?])?;
    ends.head = link;
    if entry.tries.is_some() {
        ends.tries = entry.tries;
    }
    if entry.puk_tries.is_some() {
        ends.puk_tries = entry.puk_tries;
    }
    if entry.authentication_tries.is_some() {
        ends.authentication_tries = entry.authentication_tries;
    }
    fold(v, &mut ends)?;
    put_ends(v, &ends)?;
    Ok(link)
}

/// Removes the oldest rows; their last hash becomes the chain's beginning, so that what is left is still
/// checked. A row that can't be followed stays, and so does everything behind it.
fn fold(v: &Vault<'_>, ends: &mut Ends) -> Result<()> {
    for _ in 0..rules::to_fold(&ends.base, &ends.head) {
        let seq = ends.base.seq + 1;
        let sealed: Option<Vec<u8>> = v
            .conn()
            .prepare_cached("SELECT row FROM signature_audit WHERE seq = ?1")?
            .query_row([number(seq)?], |r| r.get(0))
            .optional()?;
        let row = sealed.and_then(|sealed| open(v, seq, &sealed));
        let Some((_, bytes)) = row.filter(|(before, _)| *before == ends.base.hash) else { return Ok(()) };
        ends.base = rules::next(&ends.base, &bytes);
        v.conn().prepare_cached("DELETE FROM signature_audit WHERE seq = ?1")?.execute([number(seq)?])?;
    }
    Ok(())
}

/// Every row, oldest first; one that does not open is there without its bytes.
pub(super) fn rows(v: &Vault<'_>) -> Result<Vec<Row>> {
    let mut statement = v.conn().prepare_cached("SELECT seq, row FROM signature_audit ORDER BY seq")?;
    let raw = statement.query_map([], |r| Ok((r.get::<_, i64>(0)?, r.get::<_, Vec<u8>>(1)?)))?;
    raw.map(|raw| {
        let (seq, sealed) = raw?;
        let seq = u64::try_from(seq).unwrap_or(0);
        Ok(Row { seq, opened: open(v, seq, &sealed) })
    })
    .collect()
}

fn open(v: &Vault<'_>, seq: u64, sealed: &[u8]) -> Option<([u8; 32], Vec<u8>)> {
    let row = v.open(&place(seq), sealed).ok()?;
    let (before, bytes) = row.split_first_chunk::<32>()?;
    Some((*before, bytes.to_vec()))
}

fn number(seq: u64) -> Result<i64> {
    i64::try_from(seq).map_err(|_| Error::new(Code::Defect, "the audit has no numbers left"))
}

fn place(seq: u64) -> String {
    format!("signature_audit/{seq}")
}
