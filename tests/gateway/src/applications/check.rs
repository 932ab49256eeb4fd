//! Whether what was sent may be filed. Nothing is written here; each refusal has its code.

use axum::http::StatusCode;
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code,
    catalogue::source::Service,
    requests::wire::{SealedRequest, Submission},
    signature::{
        SigningContext,
        cms::{Reason, Trust, Verdict},
        examine::{Evidence, JudgedBy, examine},
    },
};
use rusqlite::Transaction;

use crate::{
    authority::revocation,
    gateway::Gateway,
    http::{Refusal, Session},
    secrets::sha256,
};

/// Value of [`SealedRequest::spec`].
const SPEC: &str = "qyzmet-request/1";
/// Our name as a relying party.
const PARTY: &str = "gateway";
/// Largest sealed request.
const SEALED_LIMIT: usize = 256 << 10;
/// Largest signature: certificates included.
const SIGNATURE_LIMIT: usize = 64 << 10;

/// A request that may be filed.
pub(super) struct Checked<'a> {
    pub(super) sealed: SealedRequest,
    /// The very bytes that were signed.
    pub(super) bytes: Vec<u8>,
    pub(super) signature: Vec<u8>,
    pub(super) service: &'a Service,
}

/// Checks a submission to `service` under the key `key`, in the order: form of the bytes, agreement of the
/// parts, signature, catalogue, answers.
pub(super) fn check<'a>(
    app: &'a Gateway,
    tx: &Transaction<'_>,
    session: &Session,
    service: &str,
    key: &str,
    submission: &Submission,
    now: i64,
) -> Result<Checked<'a>, Refusal> {
    let bytes = decode(&submission.sealed, SEALED_LIMIT, "sealed")?;
    let signature = decode(&submission.signature, SIGNATURE_LIMIT, "signature")?;
    let sealed = read(&bytes)?;
    agree(&sealed, session, service, key)?;
    let signer = signed(app, session, &bytes, &signature, now)?;
    if revocation::is_revoked(tx, &signer.serial, signer.at)? {
        let why = "the certificate was revoked before the signature";
        return Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, Code::SignatureInvalid, why));
    }
    in_context(&sealed, &bytes, &signature, signer.stated_at)?;
    let service = known(app, &sealed)?;
    Ok(Checked { sealed, bytes, signature, service })
}

fn decode(text: &str, limit: usize, what: &str) -> Result<Vec<u8>, Refusal> {
    if text.len() > limit.div_ceil(3) * 4 {
        return Err(Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            Code::TooLarge,
            format!("{what}: over {limit} bytes"),
        ));
    }
    STANDARD.decode(text).map_err(|_| Refusal::malformed(format!("{what}: not base64")))
}

/// The sealed bytes must be the RFC 8785 bytes of what they say: so there is one reading of them.
fn read(bytes: &[u8]) -> Result<SealedRequest, Refusal> {
    let malformed = |what: &str| Refusal::malformed(format!("sealed request: {what}"));
    let sealed: SealedRequest = serde_json::from_slice(bytes).map_err(|_| malformed("not of its form"))?;
    if serde_json_canonicalizer::to_vec(&sealed).ok().as_deref() != Some(bytes) {
        return Err(malformed("not canonical (RFC 8785)"));
    }
    let hash = &sealed.shown.sha256;
    let is_hash = hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let is_id = uuid::Uuid::try_parse(&sealed.request_id)
        .is_ok_and(|id| id.get_version_num() == 7 && id.hyphenated().to_string() == sealed.request_id);
    let rules = [
        (sealed.spec == SPEC, "another spec"),
        (is_id, "request_id is not a UUIDv7"),
        (is_hash, "shown.sha256 is not a hash"),
        (sealed.sealed_at.parse::<jiff::Timestamp>().is_ok(), "sealed_at is not a time"),
        (
            sealed.prefilled.keys().all(|property| sealed.answers.contains_key(property)),
            "prefilled names what is not answered",
        ),
    ];
    match rules.iter().find(|(holds, _)| !holds) {
        Some((_, what)) => Err(malformed(what)),
        None => Ok(sealed),
    }
}

fn agree(sealed: &SealedRequest, session: &Session, service: &str, key: &str) -> Result<(), Refusal> {
    let mismatch = |status, what| Err(Refusal::own(status, "request.mismatch", what));
    if sealed.request_id != key {
        return mismatch(StatusCode::BAD_REQUEST, "request_id is not the Idempotency-Key");
    }
    if sealed.service != service {
        return mismatch(StatusCode::BAD_REQUEST, "service is not the path's");
    }
    if sealed.iin != session.iin {
        return mismatch(StatusCode::FORBIDDEN, "the citizen is not the session's");
    }
    Ok(())
}

/// Who signed, and when.
struct Signer {
    /// Number of the certificate, lower-case hex.
    serial: String,
    /// Unix seconds of the signature's stamp; now, where there is none.
    at: i64,
    /// As the signer says.
    stated_at: Option<i64>,
}

/// The signature must be of these bytes, by a certificate of our authority that was in force at the time of the
/// signature's stamp (now, where there is none), of the session's citizen.
fn signed(
    app: &Gateway,
    session: &Session,
    bytes: &[u8],
    signature: &[u8],
    now: i64,
) -> Result<Signer, Refusal> {
    let refused = |code, why: String| Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, code, why));
    let roots = [app.authority.root().to_vec()];
    let (trust, evidence) = (Trust { roots: &roots }, Evidence::default());
    let mut examined = match examine(signature, Some(bytes), &trust, &evidence, now) {
        Ok(examined) => examined,
        Err(e) => return refused(Code::SignatureInvalid, e.to_string()),
    };
    let (Some(found), true) = (examined.signers.pop(), examined.signers.is_empty()) else {
        return refused(Code::SignatureInvalid, "one signer was expected".into());
    };
    match found.verdict {
        // The signer's own word on the time is none for an authority.
        Verdict::Valid if found.judged_by == JudgedBy::Stated => {
            return refused(Code::CertificateExpired, "the certificate is over".into());
        }
        Verdict::Valid => {}
        Verdict::Invalid(Reason::Expired) => {
            return refused(Code::CertificateExpired, "the certificate is over".into());
        }
        Verdict::Invalid(reason) => return refused(Code::SignatureInvalid, format!("{reason:?}")),
        Verdict::Unsupported { oid } => return refused(Code::AlgorithmUnsupported, oid),
    }
    match found.signer {
        Some(signer) if signer.iin.as_deref() == Some(session.iin.as_str()) => {
            Ok(Signer { serial: signer.serial_hex, at: found.judged_at, stated_at: found.stated_at })
        }
        _ => refused(Code::SignatureInvalid, "the signer is not the session's citizen".into()),
    }
}

/// A signature that was made in a signing session says for whom, over which text and until when: that must be
/// this request, as it was shown. One that was made elsewhere says nothing.
fn in_context(
    sealed: &SealedRequest,
    bytes: &[u8],
    signature: &[u8],
    signed_at: Option<i64>,
) -> Result<(), Refusal> {
    let refused =
        |why: &str| Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, Code::SignatureInvalid, why));
    let context = match SigningContext::of_message(signature) {
        Ok(mut contexts) if contexts.len() == 1 => contexts.remove(0),
        _ => return refused("more than one signer"),
    };
    let Some(context) = context else { return Ok(()) };
    let text: String = context.text_sha256.iter().map(|b| format!("{b:02x}")).collect();
    if context.relying_party != PARTY || context.document_sha256 != sha256(bytes) {
        return refused("it was signed for somebody else, or for another document");
    }
    if text != sealed.shown.sha256 {
        return refused("another text was shown than the one that was sealed");
    }
    match signed_at {
        Some(at) if at <= context.expires_at => Ok(()),
        _ => refused("it was signed after its time"),
    }
}

/// The service, its form at this version, and answers that keep its rules.
fn known<'a>(app: &'a Gateway, sealed: &SealedRequest) -> Result<&'a Service, Refusal> {
    let refused = |code, why: &str| Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, code, why);
    let service = app
        .catalogue
        .service(&sealed.service)
        .ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, Code::ServiceUnknown, "no such service"))?;
    let rules = service
        .form
        .as_deref()
        .filter(|form| *form == sealed.form)
        .and_then(|form| app.catalogue.rules(form))
        .ok_or_else(|| refused(Code::FormMissing, "the service has no such form"))?;
    if rules.version != sealed.form_version {
        return Err(refused(Code::FormUnsupported, "the form has another version: answer it anew"));
    }
    match rules.wrong(&sealed.answers) {
        wrong if wrong.is_empty() => Ok(service),
        wrong => Err(refused(Code::AnswerInvalid, &wrong.join("; "))),
    }
}
