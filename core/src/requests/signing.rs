//! What stands before and behind the signature of a sealed request.

use super::{Filing, rules, table};
use crate::{
    Code, Error, Result, forms,
    signature::{
        self,
        session::{self, RequestOrder, Session},
    },
    store::Vault,
};

/// The open session of a request that still waits for its signature, and the hash of its bytes.
pub(super) fn open_session(
    v: &Vault<'_>,
    id: &str,
    now: i64,
    fresh_id: String,
) -> Result<(Session, [u8; 32])> {
    let hash = signature::ecdsa::sha256(&unsigned_bytes(v, id)?);
    let filing = table::get(v, id)?.filing;
    Ok((session::of_request(v, order(id, &filing, hash), now, fresh_id)?, hash))
}

/// The bytes of a request that still waits for its signature.
pub(super) fn unsigned_bytes(v: &Vault<'_>, id: &str) -> Result<zeroize::Zeroizing<Vec<u8>>> {
    still_unsigned(&table::get(v, id)?)?;
    table::sealed_bytes(v, id)
}

/// A sealed request may be signed once, and only while its draft stands as it was sealed.
fn still_unsigned(row: &table::RequestRow) -> Result<rules::Progress> {
    let p = row.progress().filter(|p| p.state == rules::State::Sealed).ok_or_else(signed_already)?;
    match p.problem {
        Some(code) => Err(Error::new(code, "the draft was changed after it was sealed; seal it anew")),
        None => Ok(p),
    }
}

fn signed_already() -> Error {
    Error::new(Code::StateChanged, "the request is signed already")
}

/// What is signed of a sealed request.
pub(super) fn order<'a>(request_id: &'a str, filing: &'a Filing, sha256: [u8; 32]) -> RequestOrder<'a> {
    RequestOrder {
        request_id,
        lang: filing.lang,
        title: filing.title.get(filing.lang),
        text: &filing.shown,
        sha256,
    }
}

/// Keeps the signature, moves the request into the outbox and removes its draft: all or nothing, with the
/// key's counter and the audit. The inner error: it may not be signed any more, and nothing was written.
pub(super) fn enqueue(v: &Vault<'_>, id: &str, signature: &[u8], now: i64) -> Result<Result<()>> {
    let row = table::get(v, id)?;
    let queued = match still_unsigned(&row) {
        Ok(p) => rules::signed(&p, now).ok_or_else(signed_already),
        Err(e) => Err(e),
    };
    let queued = match queued {
        Ok(queued) => queued,
        Err(e) => return Ok(Err(e)),
    };
    table::set_signature(v, id, signature)?;
    table::move_on(v, id, &queued)?;
    forms::table::remove(v, &row.filing.draft_id)?;
    Ok(Ok(()))
}
