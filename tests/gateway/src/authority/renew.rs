//! Renewal (RFC 7030, 4.2.2): a certificate for a key that has one.

use axum::{
    extract::{Request, State},
    http::StatusCode,
};
use qyzmet_core::{
    Code,
    net::Problem,
    signature::{certificate, life::rules::RENEWAL_SECONDS, names::Subject, pkcs10::Csr},
};
use rusqlite::Transaction;

use super::{YEAR, enrol, papers, revocation, table};
use crate::{
    attestation,
    gateway::{App, Gateway},
    http::{Answer, Refusal, Session, whole},
    links::phones,
    magic,
    secrets::sha256,
};

/// How long one key may go on being renewed.
const KEY_SECONDS: i64 = 3 * YEAR;

/// Renews the certificate of a key: same key, same subject, at the level that is proved of it. In force, it is renewed in its last 30 days;
/// before them the same one is given again. A key is renewed for three years, then another has to be made.
#[utoipa::path(
    post,
    path = "/.well-known/est/simplereenroll",
    tag = "signature",
    request_body(content = String, content_type = "application/pkcs10", description = "Base64 of the PKCS#10 request that the key signed"),
    security(("session" = [])),
    responses(
        (status = 200, description = "Base64 of a certs-only CMS message with the certificate", body = String, content_type = "application/pkcs7-mime"),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "`identity.session_expired`: also of a phone that was reported lost", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.certificate_refused`, `signature.certificate_revoked`, `signature.certificate_expired`, `signature.sim_changed`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn simple_reenroll(
    session: Session,
    State(app): State<App>,
    request: Request,
) -> Result<Answer, Refusal> {
    let csr = enrol::read(&whole(request, &app).await?)?;
    let certificate = app.run(move |app, tx, now| renew(app, tx, &session, &csr, now)).await?;
    enrol::answer(&certificate)
}

fn renew(
    app: &Gateway,
    tx: &Transaction<'_>,
    session: &Session,
    csr: &Csr,
    now: i64,
) -> Result<Vec<u8>, Refusal> {
    let no = |code, why: &str| Refusal::new(StatusCode::FORBIDDEN, code, why);
    super::refuse_stranger(tx, session)?;
    let key_hash = sha256(&csr.spki_der);
    let refused = |why| no(Code::CertificateRefused, why);
    let known = table::find(tx, &key_hash)?
        .filter(|known| known.iin == session.iin)
        .ok_or_else(|| refused("no certificate of this key and citizen"))?;
    let info = certificate::info(&known.der).map_err(|e| Refusal::defect(format!("own certificate: {e}")))?;
    if revocation::is_revoked(tx, &info.serial_hex, now)? {
        return Err(no(Code::CertificateRevoked, "it was revoked: make a new key"));
    }
    if known.not_after <= now {
        return Err(no(Code::CertificateExpired, "it is over: make a new key"));
    }
    phones::certified(tx, session, &key_hash)?;
    if known.not_after - now > RENEWAL_SECONDS {
        return Ok(known.der);
    }
    let citizen = magic::citizen(&session.iin)
        .filter(|citizen| csr.subject.iin == citizen.iin && csr.subject.surname == citizen.surname)
        .ok_or_else(|| refused("the subject is not the citizen of the session"))?;
    if table::first_issue(tx, &key_hash)?.is_some_and(|at| now - at > KEY_SECONDS) {
        return Err(refused("the key is too old: make a new one"));
    }
    let subject = Subject {
        common_name: citizen.full_name(),
        surname: citizen.surname.into(),
        given_name: citizen.given_name.into(),
        iin: citizen.iin.into(),
    };
    let proved = attestation::proved(app, tx, session, &key_hash)?;
    // In force at once, by the phone's clock as by ours.
    let begun = now - app.clock.ahead();
    let purpose = enrol::purpose_of(&known.der)?;
    let (der, not_after) =
        app.authority.issue(&subject, &csr.spki_der, &proved, purpose, papers::access(app), (begun, now))?;
    let serial = revocation::serial_of(&der)?;
    table::save(tx, &session.iin, &key_hash, &der, not_after, &serial)?;
    let issue =
        table::Issue { iin: &session.iin, phone: &session.phone, key_hash: &key_hash, identified: false };
    table::note_issue(tx, &serial, &issue, now)?;
    Ok(der)
}
