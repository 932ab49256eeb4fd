//! ECDSA on P-256, which our own keys sign with: its two encodings, its names, and the hash that goes with it.

use super::{FormatError, verify::curve};
use const_oid::db::rfc5912::{ECDSA_WITH_SHA_256, ID_EC_PUBLIC_KEY, ID_SHA_256, SECP_256_R_1};
use p256::ecdsa::Signature;
use ring::digest::{SHA256, digest};
use x509_cert::{AlgorithmIdentifier, SubjectPublicKeyInfo};

/// Length of a raw P-256 signature: r and s, 32 bytes each.
pub const RAW_LENGTH: usize = 64;

/// Longest DER form of a P-256 signature: two 33-byte integers with their headers.
const DER_LIMIT: usize = 72;

/// The DER form of a raw P-256 signature `r || s`, as some cards give it.
///
/// Fails with [`FormatError::Malformed`] unless it is exactly 64 bytes with both numbers between 1 and n - 1. Pure.
pub fn raw_to_der(raw: &[u8]) -> Result<Vec<u8>, FormatError> {
    let signature = Signature::from_slice(raw).map_err(FormatError::malformed("raw ECDSA signature"))?;
    Ok(signature.to_der().as_bytes().to_vec())
}

/// The raw form `r || s` of a P-256 signature in DER.
///
/// Strict: no other encoding of the same numbers is taken. Fails with [`FormatError::Malformed`], or
/// [`FormatError::TooLarge`] beyond 72 bytes. Pure.
pub fn der_to_raw(der: &[u8]) -> Result<[u8; RAW_LENGTH], FormatError> {
    FormatError::check_size("ECDSA signature", der, DER_LIMIT)?;
    let signature = Signature::from_der(der).map_err(FormatError::malformed("ECDSA signature"))?;
    if signature.to_der().as_bytes() != der {
        return Err(FormatError::Malformed("ECDSA signature"));
    }
    Ok(signature.to_bytes().into())
}

/// ecdsa-with-SHA256, whose parameters are absent (RFC 5758).
pub(crate) fn ecdsa_with_sha256() -> AlgorithmIdentifier {
    AlgorithmIdentifier { oid: ECDSA_WITH_SHA_256, parameters: None }
}

/// SHA-256 with absent parameters (RFC 5754).
pub(crate) fn sha256_identifier() -> AlgorithmIdentifier {
    AlgorithmIdentifier { oid: ID_SHA_256, parameters: None }
}

/// SHA-256 of `bytes`.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, bytes).as_ref());
    hash
}

/// Whether the key is an uncompressed point of P-256: the only kind we sign with and issue for.
pub(crate) fn require_p256(key: &SubjectPublicKeyInfo) -> Result<(), FormatError> {
    let unsupported = |oid| FormatError::Unsupported { what: "public key", oid: Some(oid) };
    match (key.algorithm.oid, curve(key)) {
        (ID_EC_PUBLIC_KEY, Some(SECP_256_R_1)) => {}
        (ID_EC_PUBLIC_KEY, Some(other)) => return Err(unsupported(other.to_string())),
        (other, _) => return Err(unsupported(other.to_string())),
    }
    let point = key.subject_public_key.raw_bytes();
    if point.len() != 65 || p256::PublicKey::from_sec1_bytes(point).is_err() {
        return Err(FormatError::Malformed("public key"));
    }
    Ok(())
}
