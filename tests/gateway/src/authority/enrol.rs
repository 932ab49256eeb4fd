//! Enrolment over secure transport (RFC 7030, 4.2): a certificate for the session's own citizen.

use axum::{
    body::Bytes,
    extract::{Request, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code,
    net::Problem,
    signature::{
        certificate, cms,
        names::Subject,
        ocsp::RevocationReason,
        oids,
        pkcs10::{self, Csr},
    },
};
use rusqlite::Transaction;

use super::{revocation, table};
use crate::{
    cards,
    gateway::{App, Gateway},
    http::{Answer, Refusal, Session, whole},
    magic::{self, Outcome},
    secrets::sha256,
};

/// Media type of the answer (RFC 7030, 4.2.3).
const CERTS_ONLY: &str = "application/pkcs7-mime; smime-type=certs-only";

/// Issues a certificate. The names in it are the register's, whatever the request calls the citizen; the
/// same key gets the same certificate again, until the operator's register says another level of it.
#[utoipa::path(
    post,
    path = "/.well-known/est/simpleenroll",
    tag = "signature",
    request_body(content = String, content_type = "application/pkcs10", description = "Base64 of a PKCS#10 request"),
    security(("session" = [])),
    responses(
        (status = 200, description = "Base64 of a certs-only CMS message with the certificate", body = String, content_type = "application/pkcs7-mime"),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.certificate_refused`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn simple_enroll(
    session: Session,
    State(app): State<App>,
    request: Request,
) -> Result<Answer, Refusal> {
    let csr = read(&whole(request, &app).await?)?;
    let certificate = app.run(move |app, tx, now| certify(app, tx, &session, &csr, now)).await?;
    let message =
        cms::certs_only(&[&certificate]).map_err(|e| Refusal::defect(format!("certs-only message: {e}")))?;
    let body = STANDARD.encode(message).into_bytes();
    Ok(Answer::bytes(StatusCode::OK, CERTS_ONLY, body).with("content-transfer-encoding", "base64"))
}

/// Base64 (with or without line ends), PKCS#10, signed by its own key.
fn read(body: &Bytes) -> Result<Csr, Refusal> {
    let text: Vec<u8> = body.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect();
    let der = STANDARD.decode(text).map_err(|_| Refusal::malformed("the body is not base64"))?;
    pkcs10::parse_and_verify(&der).map_err(|e| Refusal::malformed(format!("PKCS#10: {e}")))
}

fn certify(
    app: &Gateway,
    tx: &Transaction<'_>,
    session: &Session,
    csr: &Csr,
    now: i64,
) -> Result<Vec<u8>, Refusal> {
    let refused = |why| Refusal::new(StatusCode::FORBIDDEN, Code::CertificateRefused, why);
    if magic::outcome(&session.phone) == Outcome::CertificateRefused {
        return Err(refused("a magic number"));
    }
    let citizen = magic::citizen(&session.iin)
        .filter(|citizen| {
            let asked = &csr.subject;
            asked.iin == citizen.iin
                && asked.surname == citizen.surname
                && asked.given_name == citizen.given_name
        })
        .ok_or_else(|| refused("the subject is not the citizen of the session"))?;
    let key_hash = sha256(&csr.spki_der);
    // What the operator's register says, and nothing that the app says of itself.
    let level = match cards::is_registered(tx, &key_hash, &session.phone)? {
        true => oids::POLICY_SIM_APPLET,
        false => oids::POLICY_SOFTWARE_SEALED,
    };
    match table::find(tx, &key_hash)? {
        Some(known) if known.iin != session.iin => {
            return Err(refused("the key belongs to somebody else"));
        }
        Some(known) if revocation::is_revoked(tx, &revocation::serial_of(&known.der)?, now)? => {
            return Err(refused("the key's certificate was revoked: make a new key"));
        }
        Some(known) if known.not_after > now && says(&known.der, level) => return Ok(known.der),
        _ => {}
    }
    let subject = Subject {
        common_name: citizen.full_name(),
        surname: citizen.surname.into(),
        given_name: citizen.given_name.into(),
        iin: citizen.iin.into(),
    };
    // The machine's time, not the gateway's moved one: the phone must find the certificate in force.
    let begun = now - app.clock.ahead();
    let (der, not_after) = app.authority.issue(&subject, &csr.spki_der, level, begun)?;
    let serial = revocation::serial_of(&der)?;
    table::save(tx, &session.iin, &key_hash, &der, not_after, &serial)?;
    match magic::outcome(&session.phone) {
        Outcome::CertificateRevoked => {
            table::revoke(tx, &serial, now, RevocationReason::KeyCompromise.name())?
        }
        Outcome::CertificateForgotten => table::forget(tx, &serial)?,
        _ => {}
    }
    Ok(der)
}

/// Whether a certificate says this level.
fn says(der: &[u8], level: &str) -> bool {
    certificate::info(der).is_ok_and(|info| info.policies.iter().any(|policy| policy == level))
}
