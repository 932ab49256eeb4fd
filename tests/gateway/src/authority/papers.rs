//! What anybody may fetch of the authority, at the addresses that stand in citizens' certificates: the root, and the
//! list of revoked certificates.

use axum::{extract::State, http::StatusCode};
use qyzmet_core::signature::{
    certificate::{Access, Entry, ListTerms, issue_list},
    ocsp::RevocationReason,
};
use rusqlite::Transaction;

use super::table;
use crate::{
    faults::Stranger,
    gateway::{App, Gateway},
    http::{Answer, Refusal},
};

/// Seconds until there is another list.
const LIST_SECONDS: i64 = 24 * 3600;

/// Where citizens' certificates say that one may ask about them.
pub(super) fn access(app: &Gateway) -> Access {
    let at = |path: &str| format!("http://{}{path}", app.addr());
    Access { ocsp: at("/ocsp"), issuer: at("/authority/root.cer"), list: at("/authority/revoked.crl") }
}

/// The root of the sandbox's authority.
#[utoipa::path(
    get,
    path = "/authority/root.cer",
    tag = "signature",
    responses((status = 200, description = "A certificate, DER", body = Vec<u8>, content_type = "application/pkix-cert"))
)]
pub(crate) async fn root(State(app): State<App>) -> Answer {
    Answer::bytes(StatusCode::OK, "application/pkix-cert", app.authority.root().to_vec())
}

/// The list of revoked certificates (CRL, RFC 5280).
#[utoipa::path(
    get,
    path = "/authority/revoked.crl",
    tag = "signature",
    responses((status = 200, description = "A list, DER", body = Vec<u8>, content_type = "application/pkix-crl"))
)]
pub(crate) async fn revoked(State(app): State<App>, stranger: Stranger) -> Result<Answer, Refusal> {
    app.run(move |app, tx, now| {
        super::answer_der(app, stranger, now, "application/pkix-crl", |by| {
            let number = u64::try_from(now).unwrap_or_default();
            let terms = ListTerms { number, at: now, next: now + LIST_SECONDS };
            let defect = |e| Refusal::defect(format!("list of revoked certificates: {e}"));
            issue_list(by.root(), &entries(tx, now)?, &terms, &|bytes| by.root.sign(bytes)).map_err(defect)
        })
    })
    .await
}

fn entries(tx: &Transaction<'_>, now: i64) -> Result<Vec<Entry>, Refusal> {
    let defect = || Refusal::defect("a number of the authority is none");
    table::revoked(tx, now)?
        .into_iter()
        .map(|(serial, revoked)| {
            let bytes = serial.as_bytes().chunks(2).map(|pair| {
                let pair = std::str::from_utf8(pair).map_err(|_| defect())?;
                u8::from_str_radix(pair, 16).map_err(|_| defect())
            });
            Ok(Entry {
                serial: bytes.collect::<Result<_, Refusal>>()?,
                at: revoked.at,
                reason: RevocationReason::of_name(&revoked.reason).unwrap_or(RevocationReason::Unspecified),
            })
        })
        .collect()
}
