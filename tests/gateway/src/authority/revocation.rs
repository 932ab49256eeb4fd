//! Revocation: the responder (OCSP, RFC 6960) that everybody may ask, and the operator who revokes.

use axum::{
    Json,
    extract::{Path, Request, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code,
    net::Problem,
    signature::{
        certificate,
        ocsp::{self, Decline, RevocationReason, Status, Terms},
    },
};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Authority, table};
use crate::{
    faults::Stranger,
    gateway::{App, Gateway},
    http::{Answer, Body, Refusal, whole},
};

/// How long an answer may be used again.
const ANSWER_SECONDS: i64 = 3600;

/// How certificates of this authority stand: good, revoked, unknown.
#[utoipa::path(
    post,
    path = "/ocsp",
    tag = "signature",
    request_body(content = Vec<u8>, content_type = "application/ocsp-request", description = "An OCSP request (RFC 6960), DER; eight certificates at most"),
    responses((status = 200, description = "An OCSP answer, DER", body = Vec<u8>, content_type = "application/ocsp-response"))
)]
pub(crate) async fn respond(
    State(app): State<App>,
    stranger: Stranger,
    request: Request,
) -> Result<Answer, Refusal> {
    let question = whole(request, &app).await?;
    answered(&app, question.to_vec(), stranger).await
}

/// The same with the question in the path (RFC 6960, appendix A.1).
#[utoipa::path(
    get,
    path = "/ocsp/{question}",
    tag = "signature",
    params(("question" = String, Path, description = "Base64 of an OCSP request, URL-encoded")),
    responses((status = 200, description = "An OCSP answer, DER", body = Vec<u8>, content_type = "application/ocsp-response"))
)]
pub(crate) async fn respond_to_path(
    State(app): State<App>,
    Path(question): Path<String>,
    stranger: Stranger,
) -> Result<Answer, Refusal> {
    answered(&app, STANDARD.decode(question).unwrap_or_default(), stranger).await
}

async fn answered(app: &App, question: Vec<u8>, stranger: Stranger) -> Result<Answer, Refusal> {
    app.run(move |app, tx, now| {
        super::answer_der(app, stranger, now, ocsp::RESPONSE, |by| answer(app, tx, &question, by, now))
    })
    .await
}

fn answer(
    app: &Gateway,
    tx: &Transaction<'_>,
    question: &[u8],
    by: &Authority,
    now: i64,
) -> Result<Vec<u8>, Refusal> {
    let format = |e| Refusal::defect(format!("OCSP: {e}"));
    let Ok(request) = ocsp::Request::from_der(question) else {
        return ocsp::decline(Decline::MalformedRequest).map_err(format);
    };
    let mut statuses = Vec::with_capacity(request.asked.len());
    for id in &request.asked {
        let ours = id.issued_by(app.authority.root());
        statuses.push(if ours { status(app, tx, &id.serial_hex())? } else { Status::Unknown });
    }
    let terms = Terms { responder: by.revocation.certificate(), at: now, next: now + ANSWER_SECONDS };
    ocsp::answer(&request, &statuses, &terms, &|bytes| by.revocation.sign(bytes)).map_err(format)
}

/// How the certificate of this number stands.
fn status(app: &Gateway, tx: &Transaction<'_>, serial: &str) -> Result<Status, Refusal> {
    if app.authority.signs_as(serial) {
        return Ok(Status::Good);
    }
    Ok(match table::standing(tx, serial)? {
        None => Status::Unknown,
        Some(None) => Status::Good,
        Some(Some(revoked)) => {
            Status::Revoked { at: revoked.at, reason: RevocationReason::of_name(&revoked.reason) }
        }
    })
}

/// Whether a certificate was revoked at a moment.
pub(crate) fn is_revoked(tx: &Transaction<'_>, serial: &str, at: i64) -> Result<bool, Refusal> {
    Ok(table::standing(tx, serial)?.flatten().is_some_and(|revoked| revoked.at <= at))
}

/// A certificate that this authority issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct IssuedCertificate {
    /// Its number, lower-case hex.
    pub(crate) serial: String,
    /// Whom it is of.
    pub(crate) iin: String,
    /// Its last moment, Unix seconds.
    pub(crate) not_after: i64,
    /// Since when it is revoked, Unix seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) revoked_at: Option<i64>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reason: Option<String>,
}

/// `POST /sandbox/certificates/{serial}/revoke`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RevocationOrder {
    /// Why: `unspecified`, `key-compromise`, `ca-compromise`, `affiliation-changed`, `superseded`, `cessation-of-operation`,
    /// `certificate-hold`, `privilege-withdrawn`.
    #[serde(default = "unspecified")]
    pub(crate) reason: String,
}

fn unspecified() -> String {
    RevocationReason::Unspecified.name().into()
}

/// The last hundred certificates, newest first.
#[utoipa::path(get, path = "/sandbox/certificates", tag = "sandbox", responses((status = 200, body = Vec<IssuedCertificate>)))]
pub(crate) async fn issued(State(app): State<App>) -> Result<Json<Vec<IssuedCertificate>>, Refusal> {
    app.run(|_, tx, _| Ok(table::last(tx)?)).await.map(Json)
}

/// Revokes a certificate from now on, for good, and with it every other of its key, unless it is `superseded`. One that is
/// revoked already stays as it was.
#[utoipa::path(
    post,
    path = "/sandbox/certificates/{serial}/revoke",
    tag = "sandbox",
    params(("serial" = String, Path, description = "Lower-case hex")),
    request_body = RevocationOrder,
    responses(
        (status = 200, body = IssuedCertificate),
        (status = 400, description = "`request.malformed`: no such reason", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`signature.certificate_refused`: never issued here", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn revoke(
    State(app): State<App>,
    Path(serial): Path<String>,
    body: Body<RevocationOrder>,
) -> Result<Json<IssuedCertificate>, Refusal> {
    let reason = RevocationReason::of_name(&body.value.reason)
        .filter(|reason| *reason != RevocationReason::RemoveFromCrl)
        .ok_or_else(|| Refusal::malformed("no such reason"))?;
    let unknown =
        || Refusal::new(StatusCode::NOT_FOUND, Code::CertificateRefused, "no certificate of this number");
    app.run(move |_, tx, now| {
        match reason {
            // Another took its place, for the same key.
            RevocationReason::Superseded => table::revoke(tx, &serial, now, reason.name())?,
            _ => table::revoke_key(tx, &serial, now, reason.name())?,
        }
        table::one(tx, &serial)?.ok_or_else(unknown)
    })
    .await
    .map(Json)
}

/// The number of a certificate of ours, lower-case hex.
pub(super) fn serial_of(der: &[u8]) -> Result<String, Refusal> {
    let info = certificate::info(der).map_err(|e| Refusal::defect(format!("own certificate: {e}")))?;
    Ok(info.serial_hex)
}
