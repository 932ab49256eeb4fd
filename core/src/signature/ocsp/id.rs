//! Which certificate is asked about: hashes of its issuer, and its number.

use super::structures::CertId;
use crate::signature::FormatError;
use crate::signature::certificate::Parsed;
use crate::signature::{ecdsa, verify};
use const_oid::db::rfc5912::ID_SHA_1;
use der::Encode;
use der::asn1::OctetString;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use std::fmt::Write;
use x509_cert::AlgorithmIdentifier;

/// A certificate by its issuer and number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateId(pub(super) CertId);

impl CertificateId {
    /// The identifier of a certificate (DER) by its issuer (DER), hashed with SHA-256.
    ///
    /// Fails with [`FormatError::Malformed`] or [`FormatError::TooLarge`] where one can't be read. That the one issued the other is not
    /// looked at.
    pub fn new(certificate: &[u8], issuer: &[u8]) -> Result<Self, FormatError> {
        Self::of(&Parsed::from_der(certificate)?, &Parsed::from_der(issuer)?, &ecdsa::sha256_identifier())
    }

    pub(super) fn of(
        certificate: &Parsed,
        issuer: &Parsed,
        algorithm: &AlgorithmIdentifier,
    ) -> Result<Self, FormatError> {
        let malformed = FormatError::malformed::<der::Error>("certificate");
        // The name as it stands in the certificate that is asked about (RFC 6960, 4.1.1).
        let name = certificate.tbs().issuer().to_der().map_err(&malformed)?;
        let key = issuer.tbs().subject_public_key_info().subject_public_key.raw_bytes();
        let hash = |bytes: &[u8]| {
            let hash = hash_as(algorithm, bytes)
                .ok_or(FormatError::Unsupported { what: "hash", oid: Some(algorithm.oid.to_string()) })?;
            OctetString::new(hash).map_err(&malformed)
        };
        Ok(Self(CertId {
            algorithm: algorithm.clone(),
            issuer_name_hash: hash(&name)?,
            issuer_key_hash: hash(key)?,
            serial: certificate.tbs().serial_number().clone(),
        }))
    }

    /// Whether it is of this certificate by this issuer; a hash that we don't know is of none.
    pub(super) fn is_of(&self, certificate: &Parsed, issuer: &Parsed) -> bool {
        Self::of(certificate, issuer, &self.0.algorithm).is_ok_and(|id| {
            id.0.issuer_name_hash == self.0.issuer_name_hash
                && id.0.issuer_key_hash == self.0.issuer_key_hash
                && id.0.serial == self.0.serial
        })
    }

    /// Whether this authority (DER) is the issuer that is meant.
    pub fn issued_by(&self, issuer: &[u8]) -> bool {
        let Ok(issuer) = Parsed::from_der(issuer) else {
            return false;
        };
        let name = issuer.tbs().subject().to_der().unwrap_or_default();
        let key = issuer.tbs().subject_public_key_info().subject_public_key.raw_bytes();
        let same = |bytes: &[u8], hash: &OctetString| {
            hash_as(&self.0.algorithm, bytes).is_some_and(|found| found == hash.as_bytes())
        };
        same(&name, &self.0.issuer_name_hash) && same(key, &self.0.issuer_key_hash)
    }

    /// The certificate's number, lower-case hex, without a leading zero byte.
    pub fn serial_hex(&self) -> String {
        let bytes = self.0.serial.as_bytes();
        bytes.strip_prefix(&[0]).unwrap_or(bytes).iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

/// SHA-1 too: it only names an issuer here, and responders know no other (RFC 5019).
fn hash_as(algorithm: &AlgorithmIdentifier, bytes: &[u8]) -> Option<Vec<u8>> {
    let hash = match algorithm.oid {
        ID_SHA_1 => digest(&SHA1_FOR_LEGACY_USE_ONLY, bytes),
        _ => verify::hash_as(algorithm, bytes).ok()?,
    };
    Some(hash.as_ref().to_vec())
}

/// SHA-1 of a public key's bits: how a responder may name itself.
pub(super) fn key_hash(certificate: &Parsed) -> Vec<u8> {
    let key = certificate.tbs().subject_public_key_info().subject_public_key.raw_bytes();
    digest(&SHA1_FOR_LEGACY_USE_ONLY, key).as_ref().to_vec()
}
