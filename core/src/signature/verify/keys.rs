//! Public keys that we verify with, read from where they stand.

use super::Refusal;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::{ID_EC_PUBLIC_KEY, ID_RSASSA_PSS, RSA_ENCRYPTION, SECP_256_R_1, SECP_384_R_1};
use const_oid::db::rfc8410::ID_ED_25519;
use der::asn1::UintRef;
use der::{Decode, Sequence};
use p256::PublicKey;
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use p256::ecdsa::{Signature, VerifyingKey};
use p256::elliptic_curve::sec1::ToSec1Point;
use std::borrow::Cow;
use x509_cert::SubjectPublicKeyInfo;

use crate::signature::ecdsa;

/// Least and most bits of an RSA key's modulus, the least rounded up to whole bytes.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=8192;

/// Most bytes of an RSA key's exponent: those of the verifier, which takes up to 2^33 - 1.
const EXPONENT_BYTES: usize = 5;

/// A key of a kind that we verify with.
pub(super) enum Key<'a> {
    /// An uncompressed point.
    P256(Cow<'a, [u8]>),
    /// An uncompressed point.
    P384(&'a [u8]),
    /// `RSAPublicKey`, for either padding.
    Rsa(&'a [u8]),
    /// `RSAPublicKey`, for PSS alone.
    RsaPss(&'a [u8]),
    Ed25519(&'a [u8]),
}

/// A key as RFC 8017, A.1.1, writes it.
#[derive(Sequence)]
pub(super) struct RsaPublicKey<'a> {
    pub(super) modulus: UintRef<'a>,
    pub(super) exponent: UintRef<'a>,
}

impl<'a> Key<'a> {
    /// Reads a key; what is not ours is named, and a key that is none is bad.
    pub(super) fn read(key: &'a SubjectPublicKeyInfo) -> Result<Self, Refusal> {
        let bits = key.subject_public_key.raw_bytes();
        let oid = key.algorithm.oid;
        let unsupported = |oid: ObjectIdentifier| Refusal::Unsupported(oid.to_string());
        match oid {
            ID_EC_PUBLIC_KEY => match curve(key) {
                Some(SECP_256_R_1) => Ok(Self::P256(uncompressed_p256(bits)?)),
                // The verifier takes no compressed points, and nothing of ours turns those of P-384 into others.
                Some(SECP_384_R_1) if matches!(bits, [2 | 3, ..]) => Err(unsupported(SECP_384_R_1)),
                Some(SECP_384_R_1) => Ok(Self::P384(bits)),
                other => Err(unsupported(other.unwrap_or(oid))),
            },
            RSA_ENCRYPTION | ID_RSASSA_PSS => {
                let read = RsaPublicKey::from_der(bits).map_err(|_| Refusal::Bad)?;
                if !is_within(&read) {
                    return Err(unsupported(RSA_ENCRYPTION));
                }
                Ok(if oid == RSA_ENCRYPTION { Self::Rsa(bits) } else { Self::RsaPss(bits) })
            }
            ID_ED_25519 => Ok(Self::Ed25519(bits)),
            other => Err(unsupported(other)),
        }
    }
}

/// The named curve of an elliptic-curve key; none where its parameters are spelled out.
pub(in crate::signature) fn curve(key: &SubjectPublicKeyInfo) -> Option<ObjectIdentifier> {
    let parameters = key.algorithm.parameters.as_ref()?;
    parameters.decode_as::<ObjectIdentifier>().ok()
}

fn uncompressed_p256(point: &[u8]) -> Result<Cow<'_, [u8]>, Refusal> {
    if !matches!(point, [2 | 3, ..]) {
        return Ok(Cow::Borrowed(point));
    }
    let key = PublicKey::from_sec1_bytes(point).map_err(|_| Refusal::Bad)?;
    Ok(Cow::Owned(key.to_sec1_point(false).as_bytes().to_vec()))
}

/// Whether the verifier takes a key of these lengths.
fn is_within(key: &RsaPublicKey<'_>) -> bool {
    let modulus = key.modulus.as_bytes();
    let zeros = modulus.first().map_or(0, |first| first.leading_zeros());
    let bits = (modulus.len() * 8).saturating_sub(zeros as usize);
    RSA_BITS.contains(&bits.next_multiple_of(8)) && key.exponent.as_bytes().len() <= EXPONENT_BYTES
}

/// ECDSA on P-256 over a hash that ring has no verifier for.
pub(super) fn verify_p256(point: &[u8], hash: &[u8], signature: &[u8]) -> Result<(), Refusal> {
    let raw = ecdsa::der_to_raw(signature).map_err(|_| Refusal::Bad)?;
    let signature = Signature::from_slice(&raw).map_err(|_| Refusal::Bad)?;
    let key = VerifyingKey::from_sec1_bytes(point).map_err(|_| Refusal::Bad)?;
    key.verify_prehash(hash, &signature).map_err(|_| Refusal::Bad)
}
