//! Which certificate a signature says is its own (RFC 5035), in the older form too.

use super::attributes::single;
use super::chain::Duty;
use super::structures::{EssCertIdV2, IssuerSerial, SigningCertificateV2};
use super::verdict::{Fault, Reason};
use crate::signature::verify;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::{ID_AA_SIGNING_CERTIFICATE, ID_AA_SIGNING_CERTIFICATE_V_2};
use const_oid::db::rfc5912::ID_SHA_1;
use der::asn1::OctetString;
use der::{Any, Sequence};
use ring::digest::{Digest, SHA1_FOR_LEGACY_USE_ONLY, digest};
use x509_cert::AlgorithmIdentifier;
use x509_cert::attr::Attributes;

/// `SigningCertificate`: hashes by SHA-1.
#[derive(Sequence)]
struct SigningCertificate {
    certificates: Vec<EssCertId>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

#[derive(Sequence)]
struct EssCertId {
    hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<IssuerSerial>,
}

/// The attribute in its newer form, made of the older one where there is no newer one; none where there is neither.
pub(super) fn signing_certificate(attributes: &Attributes) -> Result<Option<SigningCertificateV2>, Reason> {
    let has = |oid: ObjectIdentifier| attributes.iter().any(|attribute| attribute.oid == oid);
    if has(ID_AA_SIGNING_CERTIFICATE_V_2) {
        return single(attributes, ID_AA_SIGNING_CERTIFICATE_V_2).map(Some);
    }
    if !has(ID_AA_SIGNING_CERTIFICATE) {
        return Ok(None);
    }
    let older: SigningCertificate = single(attributes, ID_AA_SIGNING_CERTIFICATE)?;
    let newer = |id: EssCertId| EssCertIdV2 {
        hash_algorithm: Some(AlgorithmIdentifier { oid: ID_SHA_1, parameters: None }),
        hash: id.hash,
        issuer_serial: id.issuer_serial,
    };
    Ok(Some(SigningCertificateV2 {
        certificates: older.certificates.into_iter().map(newer).collect(),
        policies: older.policies,
    }))
}

/// The hash of a certificate. SHA-1 serves for time stamps alone (RFC 5816): many authorities still write it, and what
/// it has to withstand there is a second preimage of a certificate that a trusted root issued for stamps.
pub(super) fn hash_as(algorithm: &AlgorithmIdentifier, bytes: &[u8], duty: Duty) -> Result<Digest, Fault> {
    if duty == Duty::TimeStamps && algorithm.oid == ID_SHA_1 {
        return Ok(digest(&SHA1_FOR_LEGACY_USE_ONLY, bytes));
    }
    verify::hash_as(algorithm, bytes).map_err(|oid| Fault::Unsupported(oid.to_string()))
}
