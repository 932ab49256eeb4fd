//! Judging an answer on revocation.

use super::request::nonce_of;
use super::status::Status;
use super::structures::{
    BasicResponse, CertStatus, OcspResponse, OtherRevocationInfo, ResponderId, ResponseStatus,
};
use super::{CertificateId, id};
use crate::signature::certificate::{CertificateInfo, Parsed, signed_part};
use crate::signature::verify::{Refusal, verify as verify_signature};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::ID_KP_OCSP_SIGNING;
use const_oid::db::rfc6960::ID_PKIX_OCSP_BASIC;
use der::asn1::GeneralizedTime;
use der::{Decode, Encode, Tag};
use x509_cert::ext::pkix::{ExtendedKeyUsage, KeyUsage};

/// Largest answer that is read, in bytes.
const ANSWER_LIMIT: usize = 64 * 1024;

/// Most certificates of an answer that are looked at.
const CERTIFICATE_LIMIT: usize = 4;

/// How far a responder's clock may be ahead of ours, in seconds.
pub(crate) const SKEW: i64 = 5 * 60;

/// id-ri-ocsp-response (RFC 5940).
const OCSP_IN_CMS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.16.2");

/// What a responder says of one certificate, believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How it stands.
    pub status: Status,
    /// When that was known to be so, Unix seconds.
    pub this_update: i64,
    /// Until when that may be relied on, where the responder says it.
    pub next_update: Option<i64>,
    /// Who says so.
    pub responder: CertificateInfo,
}

impl Finding {
    /// Whether it says something of this moment: it was made after it, or for a time that takes it in.
    pub fn speaks_of(&self, moment: i64) -> bool {
        moment <= self.next_update.unwrap_or(self.this_update).max(self.this_update)
    }
}

/// Why an answer says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unproved {
    /// It can't be read.
    Malformed,
    /// The responder gave none: it is broken, or not asked rightly.
    Declined,
    /// It is about other certificates.
    OtherCertificate,
    /// It answers another question.
    OtherNonce,
    /// It is not signed by whoever may: the issuer, or somebody whom the issuer certified for this.
    Untrusted,
    /// It is from the future by our clock, and no nonce proves that it is new.
    FromTheFuture,
    /// It can't be judged here: it uses something that this build does not know.
    Unsupported {
        /// The dotted object identifier of what is not known.
        oid: String,
    },
}

/// Judges an answer on `certificate`, issued by `issuer` (both DER): its signature, its responder, its nonce if one was
/// sent, and its times against `now` (Unix seconds).
///
/// Whether it is new enough for what it is asked for is [`Finding::speaks_of`]. Pure; at most nine signatures are verified.
pub fn verify(
    response: &[u8],
    certificate: &[u8],
    issuer: &[u8],
    nonce: Option<&[u8]>,
    now: i64,
) -> Result<Finding, Unproved> {
    let read = |der| Parsed::from_der(der).map_err(|_| Unproved::Malformed);
    judge(response, &read(certificate)?, &read(issuer)?, nonce, now)
}

pub(crate) fn judge(
    response: &[u8],
    certificate: &Parsed,
    issuer: &Parsed,
    nonce: Option<&[u8]>,
    now: i64,
) -> Result<Finding, Unproved> {
    if response.len() > ANSWER_LIMIT {
        return Err(Unproved::Malformed);
    }
    let basic_der = basic_der(response)?;
    let malformed = |_| Unproved::Malformed;
    let basic = BasicResponse::from_der(&basic_der).map_err(malformed)?;
    let signed = signed_part(&basic_der).map_err(malformed)?;
    // No extension changes what an answer means, unless it is marked as one that must be known.
    let known = |extension: &x509_cert::ext::Extension| {
        !extension.critical || extension.extn_id == const_oid::db::rfc6960::ID_PKIX_OCSP_NONCE
    };
    let extensions = basic.tbs.extensions.as_deref().unwrap_or_default();
    let single = basic
        .tbs
        .responses
        .iter()
        .find(|single| CertificateId(single.id.clone()).is_of(certificate, issuer))
        .ok_or(Unproved::OtherCertificate)?;
    let all = extensions.iter().chain(single.extensions.iter().flatten());
    if let Some(unknown) = all.into_iter().find(|extension| !known(extension)) {
        return Err(Unproved::Unsupported { oid: unknown.extn_id.to_string() });
    }
    let responder = responder(&basic, issuer, signed)?;
    let sent = nonce.is_some();
    if sent && nonce_of(extensions).map_err(|_| Unproved::Malformed)?.as_deref() != nonce {
        return Err(Unproved::OtherNonce);
    }
    let this_update = unix(single.this_update);
    // A nonce that came back proves that the answer is new, whatever the phone's clock says.
    if !sent && this_update > now.saturating_add(SKEW) {
        return Err(Unproved::FromTheFuture);
    }
    let status = match &single.status {
        CertStatus::Good(_) => Status::Good,
        CertStatus::Unknown(_) => Status::Unknown,
        CertStatus::Revoked(info) => Status::Revoked { at: unix(info.at), reason: info.reason },
    };
    Ok(Finding { status, this_update, next_update: single.next_update.map(unix), responder })
}

/// The OCSP answer among a CMS message's revocation data: an item whole, as it stands there; `None` for anything else.
pub(crate) fn out_of_other_revocation_info(item: &[u8]) -> Option<Vec<u8>> {
    // [1] IMPLICIT SEQUENCE.
    let (first, rest) = item.split_first()?;
    if *first != 0xa1 {
        return None;
    }
    let mut sequence = vec![0x30];
    sequence.extend_from_slice(rest);
    let other = OtherRevocationInfo::from_der(&sequence).ok()?;
    // Some put a bare answer there, under its own name.
    [OCSP_IN_CMS, ID_PKIX_OCSP_BASIC].contains(&other.format).then(|| other.info.to_der().ok()).flatten()
}

/// The signed part of an answer; a bare one, as CAdES keeps it in unsigned attributes, is taken as it is.
fn basic_der(response: &[u8]) -> Result<Vec<u8>, Unproved> {
    let Ok(whole) = OcspResponse::from_der(response) else {
        return match der::AnyRef::from_der(response) {
            Ok(any) if der::Tagged::tag(&any) == Tag::Sequence => Ok(response.to_vec()),
            _ => Err(Unproved::Malformed),
        };
    };
    match (whole.status, whole.bytes) {
        (ResponseStatus::Successful, Some(bytes)) if bytes.kind == ID_PKIX_OCSP_BASIC => {
            Ok(bytes.response.as_bytes().to_vec())
        }
        (ResponseStatus::Successful, Some(bytes)) => {
            Err(Unproved::Unsupported { oid: bytes.kind.to_string() })
        }
        (ResponseStatus::Successful, None) => Err(Unproved::Malformed),
        _ => Err(Unproved::Declined),
    }
}

/// Who signed: the issuer itself, or one whom it certified for answers (RFC 6960, 4.2.2.2).
fn responder(basic: &BasicResponse, issuer: &Parsed, signed: &[u8]) -> Result<CertificateInfo, Unproved> {
    let sent = basic.certificates.iter().flatten().take(CERTIFICATE_LIMIT);
    let sent: Vec<Parsed> = sent.filter_map(|any| Parsed::from_der(&any.to_der().ok()?).ok()).collect();
    let produced = unix(basic.tbs.produced_at);
    let mut unsupported = None;
    for candidate in std::iter::once(issuer).chain(&sent) {
        let named = match &basic.tbs.responder {
            ResponderId::Name(name) => name == candidate.tbs().subject(),
            ResponderId::Key(hash) => hash.as_bytes() == id::key_hash(candidate),
        };
        if !named || (candidate.der() != issuer.der() && !delegated(candidate, issuer, produced)) {
            continue;
        }
        let key = candidate.tbs().subject_public_key_info();
        let signature = basic.signature.as_bytes().unwrap_or_default();
        match verify_signature(key, &basic.algorithm, signed, signature) {
            Ok(()) => return CertificateInfo::of(candidate).map_err(|_| Unproved::Malformed),
            Err(Refusal::Bad) => {}
            Err(Refusal::Unsupported(oid)) => unsupported = Some(oid),
        }
    }
    Err(unsupported.map_or(Unproved::Untrusted, |oid| Unproved::Unsupported { oid }))
}

/// Whether the issuer itself certified this key for answers, and the certificate held when the answer was made.
fn delegated(candidate: &Parsed, issuer: &Parsed, produced: i64) -> bool {
    let (first, last) = candidate.validity();
    let purposes = candidate.extension::<ExtendedKeyUsage>().ok().flatten();
    let usage = candidate.extension::<KeyUsage>().ok().flatten();
    candidate.tbs().issuer() == issuer.tbs().subject()
        && purposes.is_some_and(|purposes| purposes.0.contains(&ID_KP_OCSP_SIGNING))
        && usage.is_none_or(|usage| usage.digital_signature() || usage.non_repudiation())
        && (first..=last).contains(&produced)
        && candidate.signed_by(issuer).is_ok()
}

fn unix(time: GeneralizedTime) -> i64 {
    time.to_unix_duration().as_secs().cast_signed()
}
