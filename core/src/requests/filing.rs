//! What the gateway says of a request, judged before it is believed.

use super::{
    model::{Filed, Filing},
    rules::{Outcome, Progress, Step, after},
    table,
    wire::{Application, Receipt, Status},
};
use crate::{
    Code, Error, Result,
    client::Ctx,
    net::Failure,
    signature::{self, Judged, oids::POLICY_RECEIPT_SIGNER},
    store::Vault,
};

/// The format of a receipt.
const SPEC: &str = "qyzmet-receipt/1";
/// Most lines of a history that are kept.
const HISTORY_LIMIT: usize = 200;
/// Most documents of one request.
pub(super) const DOCUMENT_LIMIT: usize = 20;

/// An application whose receipt is good.
pub(super) struct Believed {
    pub(super) application: Application,
    pub(super) receipt: Vec<u8>,
    pub(super) filed: Filed,
}

/// Reads and judges an answer about a request: is it about this one, and does the authority stand for it?
///
/// Errors: `gateway.lied` (not the protocol), `document.receipt_foreign`.
pub(super) fn believe(ctx: &Ctx, id: &str, sealed: &[u8], answer: &[u8]) -> Result<Believed> {
    let application: Application = crate::net::json(answer)?;
    let receipt = crate::net::base64(&application.receipt)?;
    let foreign = |why: &str| Error::new(Code::ReceiptForeign, why.to_owned());
    let Judged { content, signer, .. } = signature::judge_trusted(ctx, POLICY_RECEIPT_SIGNER, &receipt, None)
        .map_err(|e| foreign("its signature does not hold").caused_by(e))?;
    let content = content.ok_or_else(|| foreign("it holds no content"))?;
    let said: Receipt =
        serde_json::from_slice(&content).map_err(|e| foreign("it can't be read").caused_by(e))?;
    if said.spec != SPEC || said.request_id != id || application.request_id != id {
        return Err(foreign("it is for another request"));
    }
    if said.sealed_sha256 != super::seal::hex(ring::digest::digest(&ring::digest::SHA256, sealed).as_ref()) {
        return Err(foreign("it is for other bytes"));
    }
    if application.documents.len() > DOCUMENT_LIMIT || application.history.len() > HISTORY_LIMIT {
        return Err(Error::new(Code::GatewayLied, "more documents or history than a request can have"));
    }
    let due_at = said
        .due
        .parse::<jiff::Timestamp>()
        .map_err(|e| foreign("its deadline is no time").caused_by(e))?
        .as_second();
    let filed = Filed {
        number: said.number,
        received_at: said.received_at,
        registered_on: said.registered_on,
        due_at,
        rule: said.rule,
        signer,
        sandbox: said.sandbox,
    };
    Ok(Believed { application, receipt, filed })
}

/// The gateway has a request under this key already, in other bytes.
const KEY_OF_ANOTHER_BODY: &str = "idempotency.mismatch";

/// What a failed call means for the request. Only the gateway's own word (a problem document) says that
/// it does not know a request, or does not take it; whoever else answers on the way decides nothing.
pub(super) fn outcome_of(step: Step, failure: &Failure) -> Outcome {
    let (status, problem, error) = match failure {
        Failure::NotSent(e) => return Outcome::NotSent(e.code()),
        Failure::Unknown(e) => return Outcome::Lost(e.code()),
        Failure::Answered { status, problem, error } => (*status, problem.as_deref(), error),
    };
    match (status, problem) {
        (404, Some(_)) if step != Step::Send && error.code() == Code::RequestUnknown => Outcome::NotKnown,
        // To call that rejected would make the citizen apply a second time.
        (400..=499, Some(KEY_OF_ANOTHER_BODY)) => Outcome::Lost(error.code()),
        (400..=499, None) if error.code() == Code::GatewayRefused => Outcome::Lost(error.code()),
        _ => {
            let retry_after = match error.retry() {
                crate::Retry::After { seconds } => Some(seconds),
                _ => None,
            };
            Outcome::Refused { status, code: error.code(), retry_after }
        }
    }
}

/// Whether nothing can change any more.
pub(super) fn is_final(status: Status) -> bool {
    matches!(status, Status::Ready | Status::Refused)
}

/// Writes receipt, status and the next state of a believed application: one transaction.
pub(super) fn record(v: &Vault<'_>, id: &str, believed: &Believed, next: &Progress) -> Result<()> {
    let row = table::get(v, id)?;
    let Believed { application, receipt, filed } = believed;
    let filing = Filing {
        // The first receipt is the one that counts: a gateway can't move the filing date afterwards.
        receipt: Some(row.filing.receipt.clone().unwrap_or_else(|| filed.clone())),
        status: Some(application.status),
        history: application.history.clone(),
        ..row.filing.clone()
    };
    if row.filing.receipt.is_none() {
        table::set_receipt(v, id, receipt)?;
    }
    table::set_filing(v, id, &filing)?;
    table::move_on(v, id, next)
}

/// Writes what a call that brought no application means.
pub(super) fn record_failure(
    v: &Vault<'_>,
    id: &str,
    step: Step,
    outcome: Outcome,
    (now, jitter): (i64, u64),
    reason: Option<String>,
) -> Result<()> {
    let row = table::get(v, id)?;
    let Some(p) = row.progress() else { return Ok(()) };
    let next = after(&p, step, outcome, now, jitter);
    if next.state == super::rules::State::Rejected {
        table::set_filing(v, id, &Filing { refusal: reason, ..row.filing.clone() })?;
    }
    table::move_on(v, id, &next)
}

#[cfg(test)]
mod tests;
