//! Requests for a certificate (PKCS#10, RFC 2986), made in two phases so that the key may be anywhere.

use super::FormatError;
use super::certificate::signed_part;
use super::ecdsa;
use super::evidence::{self, Evidence};
use super::names::Subject;
use super::verify::{Refusal, verify};
use der::asn1::BitString;
use der::{Decode, Encode};
use x509_cert::SubjectPublicKeyInfo;
use x509_cert::request::{CertReq, CertReqInfo, Version};

/// Largest request that is read, in bytes.
pub const SIZE_LIMIT: usize = 16 * 1024 + evidence::SIZE_LIMIT;

/// A request that waits for its signature.
///
/// The same inputs give the same bytes, so a session that outlives the process makes it again.
#[derive(Debug, Clone)]
pub struct Prepared {
    info: CertReqInfo,
    to_be_signed: Vec<u8>,
}

impl Prepared {
    /// Prepares a request for `subject` and a P-256 public key (`spki_der`: SubjectPublicKeyInfo, uncompressed point).
    ///
    /// Fails with [`FormatError::Malformed`] on a bad name or key, [`FormatError::Unsupported`] on another kind of key.
    pub fn new(subject: &Subject, spki_der: &[u8]) -> Result<Self, FormatError> {
        Self::with_evidence(subject, spki_der, &Evidence::default())
    }

    /// The same, with what is attested of the key and of the SIM.
    ///
    /// Fails as [`Self::new`] does, and with [`FormatError::TooLarge`] on evidence beyond its limits.
    pub fn with_evidence(
        subject: &Subject,
        spki_der: &[u8],
        evidence: &Evidence,
    ) -> Result<Self, FormatError> {
        let info = CertReqInfo {
            version: Version::V1,
            subject: subject.to_name()?,
            public_key: public_key(spki_der)?,
            attributes: evidence::attributes(evidence)?,
        };
        let to_be_signed = info.to_der().map_err(FormatError::malformed("certificate request"))?;
        Ok(Self { info, to_be_signed })
    }

    /// The bytes that the key must sign (ECDSA over their SHA-256).
    pub fn to_be_signed(&self) -> &[u8] {
        &self.to_be_signed
    }

    /// SHA-256 of [`Self::to_be_signed`], for a signer that takes a digest.
    pub fn digest(&self) -> [u8; 32] {
        ecdsa::sha256(&self.to_be_signed)
    }

    /// The finished request in DER, once `signature_der` proved to be of its own key.
    ///
    /// Fails with [`FormatError::WrongKey`] if it is not.
    pub fn assemble(&self, signature_der: &[u8]) -> Result<Vec<u8>, FormatError> {
        let algorithm = ecdsa::ecdsa_with_sha256();
        verify(&self.info.public_key, &algorithm, &self.to_be_signed, signature_der)
            .map_err(|_| FormatError::WrongKey)?;
        let request = CertReq {
            info: self.info.clone(),
            algorithm,
            signature: BitString::from_bytes(signature_der)
                .map_err(FormatError::malformed("ECDSA signature"))?,
        };
        request.to_der().map_err(FormatError::malformed("certificate request"))
    }
}

/// What a certificate request asks for, after its signature proved that the asker holds the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Csr {
    /// The public key: SubjectPublicKeyInfo in DER, P-256.
    pub spki_der: Vec<u8>,
    /// The citizen that the request names. The authority must compare it with whom it identified.
    pub subject: Subject,
    /// What is attested of the key and the SIM; bound to the key by the request's signature, and not judged yet.
    pub evidence: Evidence,
}

/// Reads a request in DER and verifies its own signature.
///
/// Fails with [`FormatError::TooLarge`] beyond [`SIZE_LIMIT`], [`FormatError::Malformed`], [`FormatError::Unsupported`] (a key
/// or algorithm other than ECDSA on P-256), [`FormatError::WrongKey`] (signed by another key). Pure.
pub fn parse_and_verify(der: &[u8]) -> Result<Csr, FormatError> {
    FormatError::check_size("certificate request", der, SIZE_LIMIT)?;
    let malformed = FormatError::malformed::<der::Error>("certificate request");
    let request = CertReq::from_der(der).map_err(&malformed)?;
    // The signature is over the bytes that came, not over what we would have written.
    let signed = signed_part(der).map_err(&malformed)?;
    ecdsa::require_p256(&request.info.public_key)?;
    let signature = request.signature.as_bytes().unwrap_or_default();
    match verify(&request.info.public_key, &request.algorithm, signed, signature) {
        Ok(()) => {}
        Err(Refusal::Bad) => return Err(FormatError::WrongKey),
        Err(Refusal::Unsupported(oid)) => {
            return Err(FormatError::Unsupported { what: "signature algorithm", oid: Some(oid) });
        }
    }
    Ok(Csr {
        spki_der: request.info.public_key.to_der().map_err(&malformed)?,
        subject: Subject::from_name(&request.info.subject)?,
        evidence: evidence::read(&request.info.attributes)?,
    })
}

/// Reads a P-256 public key.
pub(super) fn public_key(spki_der: &[u8]) -> Result<SubjectPublicKeyInfo, FormatError> {
    FormatError::check_size("public key", spki_der, 1024)?;
    let key = SubjectPublicKeyInfo::from_der(spki_der).map_err(FormatError::malformed("public key"))?;
    ecdsa::require_p256(&key)?;
    Ok(key)
}
