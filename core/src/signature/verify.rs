//! The one place that verifies signatures of others: which algorithms, with which keys.
//!
//! Verified are ECDSA on P-256 (SHA-256, 384, 512) and P-384 (SHA-256, 384), RSA of 2048 to 8192 bits (PKCS#1 v1.5 and PSS;
//! SHA-256, 384, 512) and Ed25519. Everything else is named, and neither right nor wrong.

mod keys;
mod pss;

use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::{
    ECDSA_WITH_SHA_256, ECDSA_WITH_SHA_384, ECDSA_WITH_SHA_512, ID_RSASSA_PSS, ID_SHA_256, ID_SHA_384,
    ID_SHA_512, RSA_ENCRYPTION, SHA_256_WITH_RSA_ENCRYPTION, SHA_384_WITH_RSA_ENCRYPTION,
    SHA_512_WITH_RSA_ENCRYPTION,
};
use const_oid::db::rfc8410::ID_ED_25519;
use keys::Key;
pub(super) use keys::curve;
use pss::Pss;
use ring::digest::{Digest, SHA256, SHA384, SHA512, digest};
use ring::signature as known;
use ring::signature::{UnparsedPublicKey, VerificationAlgorithm};
use x509_cert::{AlgorithmIdentifier, SubjectPublicKeyInfo};

/// Why a signature does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The algorithm, or the kind of key, is not one of ours; its dotted object identifier.
    Unsupported(String),
    /// The signature is not of this key and message.
    Bad,
}

/// A hash that signatures are made over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// The hash that a message names, some by the algorithm of a signature with it; its identifier where it is not ours.
    pub(crate) fn named(oid: ObjectIdentifier) -> Result<Self, ObjectIdentifier> {
        match oid {
            ID_SHA_256 | SHA_256_WITH_RSA_ENCRYPTION | ECDSA_WITH_SHA_256 => Ok(Self::Sha256),
            ID_SHA_384 | SHA_384_WITH_RSA_ENCRYPTION | ECDSA_WITH_SHA_384 => Ok(Self::Sha384),
            ID_SHA_512 | SHA_512_WITH_RSA_ENCRYPTION | ECDSA_WITH_SHA_512 => Ok(Self::Sha512),
            other => Err(other),
        }
    }

    /// Its length, in bytes.
    fn length(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    fn of(self, bytes: &[u8]) -> Digest {
        let algorithm = match self {
            Self::Sha256 => &SHA256,
            Self::Sha384 => &SHA384,
            Self::Sha512 => &SHA512,
        };
        digest(algorithm, bytes)
    }
}

/// The hash of `bytes` by the algorithm that a message names.
pub(crate) fn hash_as(algorithm: &AlgorithmIdentifier, bytes: &[u8]) -> Result<Digest, ObjectIdentifier> {
    Ok(Hash::named(algorithm.oid)?.of(bytes))
}

/// The length of a hash that we know, in bytes.
pub(crate) fn hash_length(algorithm: &AlgorithmIdentifier) -> Option<usize> {
    hash_as(algorithm, &[]).ok().map(|hash| hash.as_ref().len())
}

/// How a signature is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    Ecdsa(Hash),
    /// RSA with the padding of PKCS#1 v1.5.
    Rsa(Hash),
    /// RSA with the padding PSS.
    RsaPss(Pss),
    Ed25519,
}

impl Scheme {
    /// What a signature of a certificate, an answer or a message names; the identifier where it is not ours.
    pub(crate) fn read(algorithm: &AlgorithmIdentifier) -> Result<Self, String> {
        Ok(match algorithm.oid {
            ECDSA_WITH_SHA_256 => Self::Ecdsa(Hash::Sha256),
            ECDSA_WITH_SHA_384 => Self::Ecdsa(Hash::Sha384),
            ECDSA_WITH_SHA_512 => Self::Ecdsa(Hash::Sha512),
            SHA_256_WITH_RSA_ENCRYPTION => Self::Rsa(Hash::Sha256),
            SHA_384_WITH_RSA_ENCRYPTION => Self::Rsa(Hash::Sha384),
            SHA_512_WITH_RSA_ENCRYPTION => Self::Rsa(Hash::Sha512),
            ID_RSASSA_PSS => Self::RsaPss(Pss::read(algorithm)?),
            ID_ED_25519 => Self::Ed25519,
            other => return Err(other.to_string()),
        })
    }

    /// What a signer of a CMS message names. The hash of the content must be the one of the signature: of two some tools sign with
    /// the one, some with the other, whatever they name. `rsaEncryption` leaves it to the content's (RFC 5754, 3.2).
    pub(crate) fn of_signer(
        algorithm: &AlgorithmIdentifier,
        of_content: ObjectIdentifier,
    ) -> Result<Self, String> {
        let named = || Hash::named(of_content).map_err(|oid| oid.to_string());
        if algorithm.oid == RSA_ENCRYPTION {
            return Ok(Self::Rsa(named()?));
        }
        let scheme = Self::read(algorithm)?;
        // Ed25519 hashes by SHA-512 inside (RFC 8419, 3).
        let own = match scheme {
            Self::Ecdsa(hash) | Self::Rsa(hash) => hash,
            Self::RsaPss(pss) => pss.hash,
            Self::Ed25519 => Hash::Sha512,
        };
        if named()? == own { Ok(scheme) } else { Err(of_content.to_string()) }
    }

    /// Whether `signature` is of `message` by `key`.
    pub(crate) fn verify(
        self,
        key: &SubjectPublicKeyInfo,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), Refusal> {
        let by = |verifier: &'static dyn VerificationAlgorithm, key: &[u8]| {
            UnparsedPublicKey::new(verifier, key).verify(message, signature).map_err(|_| Refusal::Bad)
        };
        match (self, Key::read(key)?) {
            (Self::Ecdsa(Hash::Sha256), Key::P256(point)) => by(&known::ECDSA_P256_SHA256_ASN1, &point),
            (Self::Ecdsa(Hash::Sha384), Key::P256(point)) => by(&known::ECDSA_P256_SHA384_ASN1, &point),
            (Self::Ecdsa(hash), Key::P256(point)) => {
                keys::verify_p256(&point, hash.of(message).as_ref(), signature)
            }
            (Self::Ecdsa(Hash::Sha256), Key::P384(point)) => by(&known::ECDSA_P384_SHA256_ASN1, point),
            (Self::Ecdsa(Hash::Sha384), Key::P384(point)) => by(&known::ECDSA_P384_SHA384_ASN1, point),
            (Self::Ecdsa(Hash::Sha512), Key::P384(_)) => {
                Err(Refusal::Unsupported(ECDSA_WITH_SHA_512.to_string()))
            }
            (Self::Rsa(hash), Key::Rsa(key)) => by(
                match hash {
                    Hash::Sha256 => &known::RSA_PKCS1_2048_8192_SHA256,
                    Hash::Sha384 => &known::RSA_PKCS1_2048_8192_SHA384,
                    Hash::Sha512 => &known::RSA_PKCS1_2048_8192_SHA512,
                },
                key,
            ),
            (Self::RsaPss(pss), Key::Rsa(key) | Key::RsaPss(key)) if !pss.is_usual() => {
                pss.verify(key, message, signature)
            }
            (Self::RsaPss(pss), Key::Rsa(key) | Key::RsaPss(key)) => by(
                match pss.hash {
                    Hash::Sha256 => &known::RSA_PSS_2048_8192_SHA256,
                    Hash::Sha384 => &known::RSA_PSS_2048_8192_SHA384,
                    Hash::Sha512 => &known::RSA_PSS_2048_8192_SHA512,
                },
                key,
            ),
            (Self::Ed25519, Key::Ed25519(key)) => by(&known::ED25519, key),
            // A key of ours that no such signature can be of.
            _ => Err(Refusal::Bad),
        }
    }
}

/// Whether `signature` is of `message` by `key`, under the algorithm that stands beside it.
pub(crate) fn verify(
    key: &SubjectPublicKeyInfo,
    algorithm: &AlgorithmIdentifier,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Refusal> {
    Scheme::read(algorithm).map_err(Refusal::Unsupported)?.verify(key, message, signature)
}

#[cfg(test)]
mod wycheproof;
