//! Answers on revocation, from wherever they come, brought to one word.

use super::model::Revocation;
use crate::signature::certificate::{List, Parsed};
use crate::signature::cms::Opened;
use crate::signature::ocsp::{self, Finding, Status};
use const_oid::ObjectIdentifier;
use der::{Any, Decode, Encode, Sequence};

/// Most answers that are looked at.
const ANSWER_LIMIT: usize = 16;

/// Most lists (CRL) that are kept: two for each certificate of a chain. They are the largest things of a message.
const LIST_COUNT: usize = 8;

/// id-aa-ets-revocationValues (CAdES).
const REVOCATION_VALUES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.24");

/// `RevocationValues`, of which the lists and the OCSP answers are read.
#[derive(Sequence)]
struct RevocationValues {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    lists: Option<Any>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    ocsp: Option<Vec<Any>>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    other: Option<Any>,
}

/// What is known of revocation: answers of responders (OCSP), and lists of issuers (CRL).
pub(super) struct Answers {
    ocsp: Vec<Vec<u8>>,
    lists: Vec<List>,
}

/// The answers of the caller, of the message and of a signer's unsigned attributes.
pub(super) fn gather(opened: &Opened, index: usize, given: &[Vec<u8>]) -> Answers {
    let items = opened.revocations();
    let in_message = items.iter().filter_map(|item| ocsp::out_of_other_revocation_info(item));
    let attributes = opened.unsigned(index, REVOCATION_VALUES);
    let attributes: Vec<RevocationValues> =
        attributes.iter().filter_map(|value| RevocationValues::from_der(value).ok()).collect();
    let in_attributes =
        attributes.iter().flat_map(|values| values.ocsp.iter().flatten()).filter_map(|one| one.to_der().ok());
    let ocsp = given.iter().cloned().chain(in_message).chain(in_attributes).take(ANSWER_LIMIT).collect();
    let lists = attributes
        .iter()
        .filter_map(|values| values.lists.as_ref()?.decode_as::<Vec<Any>>().ok())
        .flatten()
        .filter_map(|list| list.to_der().ok());
    let lists = items
        .iter()
        .cloned()
        .chain(lists)
        .take(ANSWER_LIMIT)
        .filter_map(List::from_der)
        .take(LIST_COUNT)
        .collect();
    Answers { ocsp, lists }
}

/// What the answers say of a certificate: "revoked" before "good" before "unknown" before nothing. "Good" and "unknown"
/// count only if they speak of `moment`; "revoked" is for ever.
pub(super) fn on(
    answers: &Answers,
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
    let listed = answers.lists.iter().filter_map(|list| list.on(certificate, issuer, now));
    let findings: Vec<Finding> = answers.ocsp.iter().filter_map(judge).chain(listed).collect();
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
