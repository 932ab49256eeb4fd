//! Answers on revocation, from wherever they come, brought to one word.

use super::model::Revocation;
use crate::signature::certificate::Parsed;
use crate::signature::cms::Opened;
use crate::signature::ocsp::{self, Finding, Status};
use const_oid::ObjectIdentifier;
use der::{Any, Decode, Encode, Sequence};

/// Most answers that are looked at.
const ANSWER_LIMIT: usize = 16;

/// id-aa-ets-revocationValues (CAdES).
const REVOCATION_VALUES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.24");

/// `RevocationValues`, of which only the OCSP answers are read.
#[derive(Sequence)]
struct RevocationValues {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    lists: Option<Any>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    ocsp: Option<Vec<Any>>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    other: Option<Any>,
}

/// The answers of the caller, of the message and of a signer's unsigned attributes.
pub(super) fn gather(opened: &Opened, index: usize, given: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let in_message = opened.revocations();
    let in_message = in_message.iter().filter_map(|item| ocsp::out_of_other_revocation_info(item));
    let attributes = opened.unsigned(index, REVOCATION_VALUES);
    let in_attributes = attributes
        .iter()
        .filter_map(|value| RevocationValues::from_der(value).ok())
        .flat_map(|values| values.ocsp.unwrap_or_default())
        .filter_map(|answer| answer.to_der().ok());
    given.iter().cloned().chain(in_message).chain(in_attributes).take(ANSWER_LIMIT).collect()
}

/// What the answers say of a certificate: "revoked" before "good" before "unknown" before nothing. "Good" and "unknown"
/// count only if they speak of `moment`; "revoked" is for ever.
pub(super) fn on(
    answers: &[Vec<u8>],
    certificate: &Parsed,
    issuer: &Parsed,
    nonce: Option<&[u8]>,
    moment: i64,
    now: i64,
) -> Revocation {
    let judge = |answer: &Vec<u8>| {
        let with = |nonce| ocsp::judge(answer, certificate, issuer, nonce, now);
        // One that does not repeat the nonce was not asked for now, and is judged by the clock.
        match with(nonce) {
            Err(ocsp::Unproved::OtherNonce) => with(None).ok(),
            found => found.ok(),
        }
    };
    let findings: Vec<Finding> = answers.iter().filter_map(judge).collect();
    let revoked = findings.iter().find_map(|finding| match finding.status {
        Status::Revoked { at, reason } => Some(Revocation::Revoked { at, reason }),
        _ => None,
    });
    let current = || findings.iter().filter(|finding| finding.speaks_of(moment));
    let good = || {
        let good = current().filter(|finding| finding.status == Status::Good);
        good.map(|finding| finding.this_update).max().map(|as_of| Revocation::Good { as_of })
    };
    let unknown = || {
        let unknown = current().any(|finding| finding.status == Status::Unknown);
        unknown.then_some(Revocation::Unknown)
    };
    revoked.or_else(good).or_else(unknown).unwrap_or(Revocation::NoAnswer)
}
