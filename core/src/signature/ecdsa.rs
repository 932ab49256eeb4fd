//! ECDSA signatures: their two encodings, and the one place that verifies.

use super::FormatError;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::{
    ECDSA_WITH_SHA_256, ECDSA_WITH_SHA_384, ID_EC_PUBLIC_KEY, ID_SHA_256, ID_SHA_384, ID_SHA_512,
    SECP_256_R_1, SECP_384_R_1,
};
use p256::ecdsa::Signature;
use ring::digest::{Digest, SHA256, SHA384, SHA512, digest};
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA384_ASN1, ECDSA_P384_SHA256_ASN1, ECDSA_P384_SHA384_ASN1,
    UnparsedPublicKey, VerificationAlgorithm,
};
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

/// Why a signature does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The algorithm is not one of ours; its dotted object identifier.
    Unsupported(String),
    /// The signature is not of this key and message.
    Bad,
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

/// The hash of `bytes` by the algorithm that a message names.
pub(crate) fn hash_as(algorithm: &AlgorithmIdentifier, bytes: &[u8]) -> Result<Digest, ObjectIdentifier> {
    let known = match algorithm.oid {
        ID_SHA_256 => &SHA256,
        ID_SHA_384 => &SHA384,
        ID_SHA_512 => &SHA512,
        other => return Err(other),
    };
    Ok(digest(known, bytes))
}

/// The length of a hash that we know, in bytes.
pub(crate) fn hash_length(algorithm: &AlgorithmIdentifier) -> Option<usize> {
    hash_as(algorithm, &[]).ok().map(|hash| hash.as_ref().len())
}

/// The hash that belongs to a signature algorithm of ours.
pub(crate) fn hash_of(algorithm: &AlgorithmIdentifier) -> Option<ObjectIdentifier> {
    match algorithm.oid {
        ECDSA_WITH_SHA_256 => Some(ID_SHA_256),
        ECDSA_WITH_SHA_384 => Some(ID_SHA_384),
        _ => None,
    }
}

/// The curve of an elliptic-curve key, or the identifier of what it is instead.
fn curve(key: &SubjectPublicKeyInfo) -> Result<ObjectIdentifier, String> {
    if key.algorithm.oid != ID_EC_PUBLIC_KEY {
        return Err(key.algorithm.oid.to_string());
    }
    key.algorithm
        .parameters
        .as_ref()
        .and_then(|parameters| parameters.decode_as::<ObjectIdentifier>().ok())
        .ok_or_else(|| key.algorithm.oid.to_string())
}

/// Whether the key is an uncompressed point of P-256: the only kind we sign with and issue for.
pub(crate) fn require_p256(key: &SubjectPublicKeyInfo) -> Result<(), FormatError> {
    let unsupported = |oid| FormatError::Unsupported { what: "public key", oid: Some(oid) };
    match curve(key) {
        Ok(SECP_256_R_1) => {}
        Ok(other) => return Err(unsupported(other.to_string())),
        Err(oid) => return Err(unsupported(oid)),
    }
    let point = key.subject_public_key.raw_bytes();
    if point.len() != 65 || p256::PublicKey::from_sec1_bytes(point).is_err() {
        return Err(FormatError::Malformed("public key"));
    }
    Ok(())
}

/// Whether `signature` (DER) is of `message` by `key`, under the algorithm that the message names.
pub(crate) fn verify(
    key: &SubjectPublicKeyInfo,
    algorithm: &AlgorithmIdentifier,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Refusal> {
    let curve = curve(key);
    let verifier: &'static dyn VerificationAlgorithm = match (&curve, algorithm.oid) {
        (Ok(SECP_256_R_1), ECDSA_WITH_SHA_256) => &ECDSA_P256_SHA256_ASN1,
        (Ok(SECP_256_R_1), ECDSA_WITH_SHA_384) => &ECDSA_P256_SHA384_ASN1,
        (Ok(SECP_384_R_1), ECDSA_WITH_SHA_256) => &ECDSA_P384_SHA256_ASN1,
        (Ok(SECP_384_R_1), ECDSA_WITH_SHA_384) => &ECDSA_P384_SHA384_ASN1,
        // Our algorithm on a key of another kind: the key is what must be named.
        (Ok(curve), ECDSA_WITH_SHA_256 | ECDSA_WITH_SHA_384) => {
            return Err(Refusal::Unsupported(curve.to_string()));
        }
        (Err(oid), ECDSA_WITH_SHA_256 | ECDSA_WITH_SHA_384) => {
            return Err(Refusal::Unsupported(oid.clone()));
        }
        (_, oid) => return Err(Refusal::Unsupported(oid.to_string())),
    };
    UnparsedPublicKey::new(verifier, key.subject_public_key.raw_bytes())
        .verify(message, signature)
        .map_err(|_| Refusal::Bad)
}

#[cfg(test)]
mod wycheproof;
