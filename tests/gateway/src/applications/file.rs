//! The effect: a number, a signed receipt, a row in the ledger.

use axum::http::StatusCode;
use qyzmet_core::{
    Code,
    catalogue::source,
    requests::{
        deadline::{self, Term, TermUnit},
        wire::Receipt,
    },
    signature::oids,
    text,
};
use rusqlite::Transaction;

use super::{
    check::Checked,
    number::number,
    plan,
    table::{self, Filed},
};
use crate::{
    gateway::Gateway,
    http::{Refusal, Session},
    magic::{self, Outcome},
    secrets::sha256_hex,
};

/// Files a request that was checked.
pub(super) fn file(
    app: &Gateway,
    tx: &Transaction<'_>,
    session: &Session,
    checked: Checked<'_>,
    now: i64,
) -> Result<Filed, Refusal> {
    let outcome = magic::outcome(&session.phone);
    if outcome == Outcome::SubmitFails {
        return Err(Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, Code::GatewayBroken, "a magic number"));
    }
    let sealed_sha256 = sha256_hex(&checked.bytes);
    let year = text::local(now).date().year();
    let number = number(year, table::next_sequence(tx)?);
    let due =
        deadline::due(&app.catalogue.calendar, &app.catalogue.deadlines, term(checked.service.term), now)
            .map_err(|e| Refusal::defect(e.developer_text()))?;
    let receipt = Receipt {
        spec: "qyzmet-receipt/1".into(),
        number: number.clone(),
        request_id: checked.sealed.request_id.clone(),
        sealed_sha256: sealed_sha256.clone(),
        service: checked.service.code.clone(),
        received_at: now,
        registered_on: due.registered_on.to_string(),
        due: due.due_rfc3339,
        rule: due.rule,
        sandbox: true,
    };
    let content = serde_json_canonicalizer::to_vec(&receipt)
        .map_err(|_| Refusal::defect("receipt has no canonical form"))?;
    let signed = app.authority.receipts.attached(oids::CONTENT_RECEIPT, &content, now)?;
    let filed = Filed {
        request_id: checked.sealed.request_id,
        iin: session.iin.clone(),
        phone: session.phone.clone(),
        by_hand: false,
        sealed: checked.bytes,
        signature: checked.signature,
        receipt: signed,
        received_at: now,
        number,
        history: plan::first(outcome, now),
    };
    table::insert(tx, &filed, &checked.service.code, &sealed_sha256)?;
    Ok(filed)
}

/// A service's term, as deadlines count it.
fn term(term: source::Term) -> Term {
    Term {
        amount: term.amount,
        unit: match term.unit {
            source::TermUnit::Minutes => TermUnit::Minutes,
            source::TermUnit::Hours => TermUnit::Hours,
            source::TermUnit::WorkingDays => TermUnit::WorkingDays,
            source::TermUnit::CalendarDays => TermUnit::CalendarDays,
        },
    }
}
