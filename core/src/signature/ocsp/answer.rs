//! What a responder signs.

use super::request::nonce_extension;
use super::status::Status;
use super::structures::{
    BasicResponse, CertStatus, OcspResponse, ResponderId, ResponseBytes, ResponseData, ResponseStatus,
    RevokedInfo, SingleResponse,
};
use super::{Request, id};
use crate::signature::FormatError;
use crate::signature::certificate::{Parsed, Sign};
use crate::signature::ecdsa;
use crate::signature::verify::verify;
use const_oid::db::rfc6960::ID_PKIX_OCSP_BASIC;
use der::asn1::{BitString, GeneralizedTime, Null, OctetString};
use der::{Any, Decode, Encode};
use std::time::Duration;

/// What a responder decides for an answer.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// The responder's certificate, DER; it travels in the answer.
    pub responder: &'a [u8],
    /// When what is answered was known to be so, Unix seconds; also when the answer is made.
    pub at: i64,
    /// Until when the answer may be used again, Unix seconds.
    pub next: i64,
}

/// Why a responder gives no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decline {
    /// The question can't be read.
    MalformedRequest,
    /// Something within the responder.
    InternalError,
    /// Another time, perhaps.
    TryLater,
    /// Not a question for this responder.
    Unauthorized,
}

/// The answer to a question, in DER: a status for each certificate that was asked about, in that order; `sign` must use
/// the responder's key.
///
/// Fails with [`FormatError::Malformed`] if the numbers of questions and answers differ or a time is out of range,
/// [`FormatError::WrongKey`] if `sign` used another key.
pub fn answer(
    request: &Request,
    statuses: &[Status],
    terms: &Terms<'_>,
    sign: Sign<'_>,
) -> Result<Vec<u8>, FormatError> {
    if request.asked.len() != statuses.len() {
        return Err(FormatError::Malformed("answers"));
    }
    let malformed = FormatError::malformed::<der::Error>("OCSP answer");
    let responder = Parsed::from_der(terms.responder)?;
    let (this_update, next_update) = (moment(terms.at)?, moment(terms.next)?);
    let mut responses = Vec::with_capacity(statuses.len());
    for (asked, status) in request.asked.iter().zip(statuses) {
        responses.push(SingleResponse {
            id: asked.0.clone(),
            status: written(*status)?,
            this_update,
            next_update: Some(next_update),
            extensions: None,
        });
    }
    let extensions = request.nonce.as_deref().map(|nonce| nonce_extension(nonce).map(|e| vec![e]));
    let tbs = ResponseData {
        version: 0,
        responder: ResponderId::Key(OctetString::new(id::key_hash(&responder)).map_err(&malformed)?),
        produced_at: this_update,
        responses,
        extensions: extensions.transpose()?,
    };
    let algorithm = ecdsa::ecdsa_with_sha256();
    let to_be_signed = tbs.to_der().map_err(&malformed)?;
    let signature = sign(&to_be_signed)?;
    verify(responder.tbs().subject_public_key_info(), &algorithm, &to_be_signed, &signature)
        .map_err(|_| FormatError::WrongKey)?;
    let basic = BasicResponse {
        tbs,
        algorithm,
        signature: BitString::from_bytes(&signature).map_err(&malformed)?,
        certificates: Some(vec![Any::from_der(responder.der()).map_err(&malformed)?]),
    };
    let response = basic.to_der().and_then(OctetString::new).map_err(&malformed)?;
    OcspResponse {
        status: ResponseStatus::Successful,
        bytes: Some(ResponseBytes { kind: ID_PKIX_OCSP_BASIC, response }),
    }
    .to_der()
    .map_err(&malformed)
}

/// The answer of a responder that gives none, in DER; nobody signs it.
pub fn decline(why: Decline) -> Result<Vec<u8>, FormatError> {
    let status = match why {
        Decline::MalformedRequest => ResponseStatus::MalformedRequest,
        Decline::InternalError => ResponseStatus::InternalError,
        Decline::TryLater => ResponseStatus::TryLater,
        Decline::Unauthorized => ResponseStatus::Unauthorized,
    };
    OcspResponse { status, bytes: None }.to_der().map_err(FormatError::malformed("OCSP answer"))
}

fn written(status: Status) -> Result<CertStatus, FormatError> {
    Ok(match status {
        Status::Good => CertStatus::Good(Null),
        Status::Unknown => CertStatus::Unknown(Null),
        Status::Revoked { at, reason } => CertStatus::Revoked(RevokedInfo { at: moment(at)?, reason }),
    })
}

fn moment(unix: i64) -> Result<GeneralizedTime, FormatError> {
    let wrong = "time outside 1970 to 9999";
    let seconds = u64::try_from(unix).map_err(FormatError::malformed(wrong))?;
    GeneralizedTime::from_unix_duration(Duration::from_secs(seconds)).map_err(FormatError::malformed(wrong))
}
