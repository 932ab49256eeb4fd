//! What is asked of a time-stamp authority.

use super::structures::{MessageImprint, TimeStampReq};
use crate::signature::FormatError;
use crate::signature::ecdsa::{sha256, sha256_identifier};
use crate::signature::verify::hash_length;
use const_oid::ObjectIdentifier;
use der::asn1::{Int, OctetString};
use der::{Decode, Encode};
use x509_cert::AlgorithmIdentifier;

/// Largest query that is read, in bytes.
pub const SIZE_LIMIT: usize = 16 * 1024;

/// Longest nonce, in bytes.
const NONCE_LIMIT: usize = 32;

/// A query: stamp this hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub(super) algorithm: AlgorithmIdentifier,
    pub(super) hash: Vec<u8>,
    /// The policy that is wanted, dotted; `None` leaves it to the authority.
    pub policy: Option<String>,
    /// What the authority must repeat; big-endian, as it stands in DER.
    pub nonce: Option<Vec<u8>>,
    /// Whether the authority's certificates are wanted in the token.
    pub certificates: bool,
    /// Whether the query has extensions, which an authority that knows none must refuse.
    pub extensions: bool,
}

impl Request {
    /// Asks for a stamp on these bytes, by their SHA-256, with certificates and this nonce (1 to 32 bytes).
    ///
    /// Fails with [`FormatError::Malformed`] on a nonce of another length. Pure.
    pub fn new(stamped: &[u8], nonce: &[u8]) -> Result<Self, FormatError> {
        if nonce.is_empty() || nonce.len() > NONCE_LIMIT - 1 {
            return Err(FormatError::Malformed("nonce"));
        }
        Ok(Self {
            algorithm: sha256_identifier(),
            hash: sha256(stamped).to_vec(),
            policy: None,
            nonce: Some(positive(nonce)),
            certificates: true,
            extensions: false,
        })
    }

    /// Whether the hash is one that is known and has its length.
    pub fn known_hash(&self) -> bool {
        hash_length(&self.algorithm) == Some(self.hash.len())
    }

    /// The query in DER.
    pub fn to_der(&self) -> Result<Vec<u8>, FormatError> {
        let malformed = FormatError::malformed::<der::Error>("time-stamp query");
        let policy = self.policy.as_deref().map(ObjectIdentifier::new).transpose();
        let nonce = self.nonce.as_deref().map(Int::new).transpose().map_err(&malformed)?;
        TimeStampReq {
            version: 1,
            imprint: self.imprint()?,
            policy: policy.map_err(FormatError::malformed("time-stamp query"))?,
            nonce,
            certificates: self.certificates,
            extensions: None,
        }
        .to_der()
        .map_err(&malformed)
    }

    /// Reads a query in DER.
    ///
    /// Fails with [`FormatError::TooLarge`] beyond 16 KiB or a nonce of more than 32 bytes, [`FormatError::Malformed`]. Pure.
    pub fn from_der(der: &[u8]) -> Result<Self, FormatError> {
        FormatError::check_size("time-stamp query", der, SIZE_LIMIT)?;
        let read = TimeStampReq::from_der(der).map_err(FormatError::malformed("time-stamp query"))?;
        if read.version != 1 {
            return Err(FormatError::Malformed("version of the time-stamp query"));
        }
        let nonce = read.nonce.map(|nonce| nonce.as_bytes().to_vec());
        if let Some(nonce) = &nonce {
            FormatError::check_size("nonce", nonce, NONCE_LIMIT)?;
        }
        Ok(Self {
            algorithm: read.imprint.algorithm,
            hash: read.imprint.hash.into_bytes().into(),
            policy: read.policy.map(|policy| policy.to_string()),
            nonce,
            certificates: read.certificates,
            extensions: read.extensions.is_some(),
        })
    }

    pub(super) fn imprint(&self) -> Result<MessageImprint, FormatError> {
        let hash = OctetString::new(self.hash.as_slice());
        Ok(MessageImprint {
            algorithm: self.algorithm.clone(),
            hash: hash.map_err(FormatError::malformed("imprint"))?,
        })
    }
}

/// The bytes of a positive DER integer with this magnitude.
fn positive(magnitude: &[u8]) -> Vec<u8> {
    let zeros = magnitude.iter().take_while(|byte| **byte == 0).count();
    let significant = magnitude.get(zeros..).unwrap_or_default();
    match significant.first() {
        Some(first) if *first < 0x80 => significant.to_vec(),
        _ => std::iter::once(0).chain(significant.iter().copied()).collect(),
    }
}
