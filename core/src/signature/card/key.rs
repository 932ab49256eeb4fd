//! A card's public key and signature, checked before anybody else sees them.

use p256::{
    PublicKey,
    ecdsa::{Signature, VerifyingKey, signature::hazmat::PrehashVerifier},
    pkcs8::{DecodePublicKey, EncodePublicKey},
};

use super::{CardFault, profile::SignatureCoding, tlv};
use crate::signature::{FormatError, certificate::Parsed, ecdsa};
use const_oid::db::rfc5912::{ID_EC_PUBLIC_KEY, RSA_ENCRYPTION, SECP_384_R_1, SECP_521_R_1};
use der::Encode;

/// Where a card writes a public key, and what an RSA key is of (ISO 7816-8, 5.4).
const PUBLIC_KEY: u32 = 0x7F49;
const MODULUS: u32 = 0x81;
const EXPONENT: u32 = 0x82;

/// SubjectPublicKeyInfo in DER of a point of P-256, with or without its first byte (04), or compressed.
pub(super) fn spki_of_point(point: &[u8]) -> Result<Vec<u8>, CardFault> {
    let malformed = CardFault::Malformed("the public key");
    // Uncompressed points of P-384 and P-521.
    match point.len() {
        97 => return Err(CardFault::KeyKind(SECP_384_R_1.to_string())),
        133 => return Err(CardFault::KeyKind(SECP_521_R_1.to_string())),
        _ => {}
    }
    let mut bare = [4; 65];
    let point = match point.len() {
        64 => {
            bare[1..].copy_from_slice(point);
            &bare[..]
        }
        _ => point,
    };
    let key = PublicKey::from_sec1_bytes(point).map_err(|_| match point {
        // Two coordinates of 32 bytes: a point of another curve, such as Brainpool's.
        [4, ..] if point.len() == 65 => CardFault::KeyKind(ID_EC_PUBLIC_KEY.to_string()),
        _ => malformed.clone(),
    })?;
    Ok(key.to_public_key_der().map_err(|_| malformed)?.into_vec())
}

/// The named kind of a key that is not ours, in an answer where a point should stand: RSA has its modulus and exponent there.
pub(super) fn other_kind(answer: &[u8]) -> Option<CardFault> {
    let holds = |tag| tlv::find(answer, &[PUBLIC_KEY, tag]).is_ok();
    (holds(MODULUS) && holds(EXPONENT)).then(|| CardFault::KeyKind(RSA_ENCRYPTION.to_string()))
}

/// SubjectPublicKeyInfo in DER of a certificate's key, if it is of the kind that we sign with.
pub(super) fn spki_of(certificate: &Parsed) -> Result<Vec<u8>, CardFault> {
    let key = certificate.tbs().subject_public_key_info();
    match ecdsa::require_p256(key) {
        Ok(()) => {}
        Err(FormatError::Unsupported { oid, .. }) => return Err(CardFault::KeyKind(oid.unwrap_or_default())),
        Err(_) => return Err(CardFault::Malformed("the certificate's key")),
    }
    key.to_der().map_err(|_| CardFault::Malformed("the certificate's key"))
}

/// The signature in DER, if it is of this digest by this key (SubjectPublicKeyInfo in DER).
pub(super) fn checked_signature(
    coding: SignatureCoding,
    bytes: &[u8],
    digest: &[u8; 32],
    spki: &[u8],
) -> Result<Vec<u8>, CardFault> {
    let malformed = |_| CardFault::Malformed("the signature");
    let der = match coding {
        SignatureCoding::Raw => ecdsa::raw_to_der(bytes).map_err(malformed)?,
        SignatureCoding::Der => {
            ecdsa::der_to_raw(bytes).map_err(malformed)?;
            bytes.to_vec()
        }
    };
    let key = VerifyingKey::from_public_key_der(spki).map_err(|_| CardFault::OtherKey)?;
    let signature = Signature::from_der(&der).map_err(|_| CardFault::Malformed("the signature"))?;
    key.verify_prehash(digest, &signature).map_err(|_| CardFault::BadSignature)?;
    Ok(der)
}
