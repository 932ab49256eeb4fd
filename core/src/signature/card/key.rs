//! A card's public key and signature, checked before anybody else sees them.

use p256::{
    PublicKey,
    ecdsa::{Signature, VerifyingKey, signature::hazmat::PrehashVerifier},
    pkcs8::{DecodePublicKey, EncodePublicKey},
};

use super::{CardFault, profile::SignatureCoding};
use crate::signature::ecdsa;

/// SubjectPublicKeyInfo in DER of a point of P-256, with or without its first byte (04), or compressed.
pub(super) fn spki_of_point(point: &[u8]) -> Result<Vec<u8>, CardFault> {
    let malformed = CardFault::Malformed("the public key");
    let mut bare = [4; 65];
    let point = match point.len() {
        64 => {
            bare[1..].copy_from_slice(point);
            &bare[..]
        }
        _ => point,
    };
    let key = PublicKey::from_sec1_bytes(point).map_err(|_| malformed.clone())?;
    Ok(key.to_public_key_der().map_err(|_| malformed)?.into_vec())
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
