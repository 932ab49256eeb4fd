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
        certificate::{self, Purpose},
        cms,
        names::Subject,
        ocsp::RevocationReason,
        oids,
        pkcs10::{self, Csr},
    },
};
use rusqlite::Transaction;

use super::{papers, proofs, revocation, table};
use crate::{
    attestation::{self, Proved},
    gateway::{App, Gateway},
    http::{Answer, Refusal, Session, whole},
    links::{phones, ties},
    magic::{self, Outcome},
    secrets::sha256,
};

/// Media type of the answer (RFC 7030, 4.2.3).
const CERTS_ONLY: &str = "application/pkcs7-mime; smime-type=certs-only";
/// Seconds after which somebody who is to be identified first may ask again.
const IDENTIFY_SECONDS: u32 = 60;

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
        (status = 202, description = "Not yet: the citizen has to be identified by video first (`/identifications`)"),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "`identity.session_expired`: also where the phone has to be linked again after a loss", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.certificate_refused`, `signature.sim_changed`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn simple_enroll(
    session: Session,
    State(app): State<App>,
    request: Request,
) -> Result<Answer, Refusal> {
    let csr = read(&whole(request, &app).await?)?;
    let certified = app
        .run(move |app, tx, now| {
            refuse_changed_sim(&session)?;
            // What the phone's maker, the operator's register and the operator say; heard while it is fresh.
            attestation::hear(app, tx, &session, &csr, now)?;
            if proofs::lacks_video(app, tx, &session, &csr, now)? {
                return Ok(None);
            }
            let der = certify(app, tx, &session, &csr, Purpose::Signature, now)?;
            note(tx, &session, &csr, &der, now)?;
            Ok(Some(der))
        })
        .await?;
    match certified {
        Some(certificate) => answer(&certificate),
        None => Ok(Answer::bytes(StatusCode::ACCEPTED, "text/plain", Vec::new())
            .with("retry-after", IDENTIFY_SECONDS.to_string())),
    }
}

/// Issues a certificate for the authentication key: `clientAuth`, and no signature under a document. The link is proof
/// enough, made after any loss; no video is asked for.
#[utoipa::path(
    post,
    path = "/.well-known/est/authentication/simpleenroll",
    tag = "signature",
    request_body(content = String, content_type = "application/pkcs10", description = "Base64 of a PKCS#10 request"),
    security(("session" = [])),
    responses(
        (status = 200, description = "Base64 of a certs-only CMS message with the certificate", body = String, content_type = "application/pkcs7-mime"),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "`identity.session_expired`: also where the phone has to be linked again after a loss", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.certificate_refused`, `signature.sim_changed`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn authentication_enroll(
    session: Session,
    State(app): State<App>,
    request: Request,
) -> Result<Answer, Refusal> {
    let csr = read(&whole(request, &app).await?)?;
    let certificate = app
        .run(move |app, tx, now| {
            refuse_changed_sim(&session)?;
            proofs::refuse_old_link(tx, &session)?;
            // The certificate is of the key that this phone registered, so it serves no other phone's session.
            if !ties::bind(tx, &session, &sha256(&csr.spki_der))? {
                let why = "the phone registered no authentication key, or another one";
                return Err(Refusal::new(StatusCode::FORBIDDEN, Code::CertificateRefused, why));
            }
            let der = certify(app, tx, &session, &csr, Purpose::Authentication, now)?;
            note(tx, &session, &csr, &der, now)?;
            Ok(der)
        })
        .await?;
    answer(&certificate)
}

/// A link is no proof of a number that has another SIM since.
pub(super) fn refuse_changed_sim(session: &Session) -> Result<(), Refusal> {
    match session.sim_changed {
        true => {
            let why = "the number has a new SIM card: it has to be linked again first";
            Err(Refusal::new(StatusCode::FORBIDDEN, Code::SimChanged, why))
        }
        false => Ok(()),
    }
}

/// A certificate as EST gives it.
pub(super) fn answer(certificate: &[u8]) -> Result<Answer, Refusal> {
    let message =
        cms::certs_only(&[certificate]).map_err(|e| Refusal::defect(format!("certs-only message: {e}")))?;
    let body = STANDARD.encode(message).into_bytes();
    Ok(Answer::bytes(StatusCode::OK, CERTS_ONLY, body).with("content-transfer-encoding", "base64"))
}

/// Notes under which circumstances it was issued.
fn note(tx: &Transaction<'_>, session: &Session, csr: &Csr, der: &[u8], now: i64) -> Result<(), Refusal> {
    let issue = table::Issue {
        iin: &session.iin,
        phone: &session.phone,
        key_hash: &sha256(&csr.spki_der),
        identified: proofs::is_identified(tx, session, csr, now)?,
    };
    phones::certified(tx, session, issue.key_hash)?;
    Ok(table::note_issue(tx, &revocation::serial_of(der)?, &issue, now)?)
}

/// Base64 (with or without line ends), PKCS#10, signed by its own key.
pub(super) fn read(body: &Bytes) -> Result<Csr, Refusal> {
    let text: Vec<u8> = body.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect();
    let der = STANDARD.decode(text).map_err(|_| Refusal::malformed("the body is not base64"))?;
    pkcs10::parse_and_verify(&der).map_err(|e| Refusal::malformed(format!("PKCS#10: {e}")))
}

fn certify(
    app: &Gateway,
    tx: &Transaction<'_>,
    session: &Session,
    csr: &Csr,
    purpose: Purpose,
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
    // Nothing that the app says of itself.
    let proved = attestation::proved(app, tx, session, &key_hash)?;
    match table::find(tx, &key_hash)? {
        Some(known) if known.iin != session.iin => {
            return Err(refused("the key belongs to somebody else"));
        }
        Some(known) if revocation::is_revoked(tx, &revocation::serial_of(&known.der)?, now)? => {
            return Err(refused("the key's certificate was revoked: make a new key"));
        }
        Some(known) if purpose_of(&known.der)? != purpose => {
            return Err(refused("the key is certified for something else: one key, one use"));
        }
        Some(known) if known.not_after > now && says(&known.der, &proved) => return Ok(known.der),
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
    let (der, not_after) = app.authority.issue(
        &subject,
        &csr.spki_der,
        &proved,
        purpose,
        papers::access(app),
        (begun, begun),
    )?;
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

/// What a certificate of ours is for.
pub(super) fn purpose_of(der: &[u8]) -> Result<Purpose, Refusal> {
    let info = certificate::info(der).map_err(|e| Refusal::defect(format!("own certificate: {e}")))?;
    Ok(match info.ekus == [oids::PURPOSE_CLIENT_AUTHENTICATION] {
        true => Purpose::Authentication,
        false => Purpose::Signature,
    })
}

/// Whether a certificate says what was proved.
fn says(der: &[u8], proved: &Proved) -> bool {
    certificate::info(der).is_ok_and(|info| {
        info.policies.iter().any(|policy| policy == proved.level) && info.sim_proved_at == proved.sim_at
    })
}
