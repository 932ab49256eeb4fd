//! A CAdES-B-B signature in two phases: prepare, let the key sign wherever it is, assemble.

use super::structures::{AtMost, Encapsulated, Message, SignedData};
use super::{CERTIFICATE_LIMIT, OTHERS_CERTIFICATE_LIMIT, SIZE_LIMIT, SignedAttribute, attributes};
use crate::signature::FormatError;
use crate::signature::certificate::Parsed;
use crate::signature::ecdsa;
use crate::signature::verify::verify;
use cms::cert::IssuerAndSerialNumber;
use cms::content_info::CmsVersion;
use cms::signed_data::{SignerIdentifier, SignerInfo};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::ID_DATA;
use der::asn1::OctetString;
use der::{Any, Decode};
use std::fmt;
use x509_cert::attr::Attributes;

/// Room that is left in a message for everything but its content.
const OVERHEAD: usize = 1024 * 1024;

/// Where the content is.
#[derive(Clone, PartialEq, Eq)]
pub enum Content {
    /// Outside the signature: whoever verifies must have it.
    Detached,
    /// Inside the signature; at most 15 MiB.
    Attached(Vec<u8>),
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Detached => f.write_str("Detached"),
            Self::Attached(bytes) => write!(f, "Attached({} bytes)", bytes.len()),
        }
    }
}

/// A signature that waits for its key.
///
/// The same inputs give the same bytes, so a session that outlives the process makes it again from what it stored.
pub struct Prepared {
    content_type: ObjectIdentifier,
    content: Content,
    signer: Parsed,
    attributes: Attributes,
    to_be_signed: Vec<u8>,
}

impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared").field("content", &self.content).finish_non_exhaustive()
    }
}

impl Prepared {
    /// Prepares a signature of plain data: the SHA-256 of the content, the signer's certificate in DER, the time in
    /// Unix seconds.
    ///
    /// Fails with [`FormatError::Unsupported`] unless the certificate's key is P-256, [`FormatError::OtherContent`] if
    /// attached content has another hash, [`FormatError::TooLarge`], [`FormatError::Malformed`]. Pure.
    pub fn new(
        content_sha256: [u8; 32],
        signer_cert_der: &[u8],
        signing_time_unix_seconds: i64,
        content: Content,
    ) -> Result<Self, FormatError> {
        Self::with_attributes(content_sha256, signer_cert_der, signing_time_unix_seconds, content, &[])
    }

    /// As [`Self::new`], with further attributes that are signed with the content, at most 8.
    ///
    /// Fails with [`FormatError::Malformed`], too, if one of them is there twice, is one of the profile's own or is no
    /// DER, and with [`FormatError::TooLarge`].
    pub fn with_attributes(
        content_sha256: [u8; 32],
        signer_cert_der: &[u8],
        signing_time_unix_seconds: i64,
        content: Content,
        extra: &[SignedAttribute],
    ) -> Result<Self, FormatError> {
        Self::build(ID_DATA, content_sha256, signer_cert_der, signing_time_unix_seconds, content, extra)
    }

    /// As [`Self::new`], for content of another type, named by its dotted object identifier (a receipt, say). A type
    /// that is signed can't be passed off as another.
    pub fn of_type(
        content_type: &str,
        content_sha256: [u8; 32],
        signer_cert_der: &[u8],
        signing_time_unix_seconds: i64,
        content: Content,
    ) -> Result<Self, FormatError> {
        let content_type =
            ObjectIdentifier::new(content_type).map_err(FormatError::malformed("content type"))?;
        Self::build(content_type, content_sha256, signer_cert_der, signing_time_unix_seconds, content, &[])
    }

    fn build(
        content_type: ObjectIdentifier,
        content_sha256: [u8; 32],
        signer_cert_der: &[u8],
        signing_time_unix_seconds: i64,
        content: Content,
        extra: &[SignedAttribute],
    ) -> Result<Self, FormatError> {
        if let Content::Attached(bytes) = &content {
            FormatError::check_size("attached content", bytes, SIZE_LIMIT - OVERHEAD)?;
            if ecdsa::sha256(bytes) != content_sha256 {
                return Err(FormatError::OtherContent);
            }
        }
        let signer = Parsed::from_der(signer_cert_der)?;
        ecdsa::require_p256(signer.tbs().subject_public_key_info())?;
        let attributes =
            attributes::build(content_type, content_sha256, signing_time_unix_seconds, &signer, extra)?;
        let to_be_signed =
            attributes::to_be_signed(&attributes).map_err(FormatError::malformed("signed attributes"))?;
        Ok(Self { content_type, content, signer, attributes, to_be_signed })
    }

    /// The bytes that the key must sign (ECDSA over their SHA-256): the DER `SET OF` of the signed attributes.
    pub fn to_be_signed(&self) -> &[u8] {
        &self.to_be_signed
    }

    /// SHA-256 of [`Self::to_be_signed`], for a signer that takes a digest.
    pub fn digest(&self) -> [u8; 32] {
        ecdsa::sha256(&self.to_be_signed)
    }

    /// The finished message in DER, once `signature_der` proved to be of the certificate's key: a fault or a hostile
    /// card never gets a wrong signature out.
    ///
    /// `chain` are further certificates to send along, in DER (the signer's own may be among them), at most 10 in all.
    /// Fails with [`FormatError::WrongKey`], [`FormatError::TooLarge`], [`FormatError::Malformed`]. Pure.
    pub fn assemble(&self, signature_der: &[u8], chain: &[&[u8]]) -> Result<Vec<u8>, FormatError> {
        let algorithm = ecdsa::ecdsa_with_sha256();
        verify(self.signer.tbs().subject_public_key_info(), &algorithm, &self.to_be_signed, signature_der)
            .map_err(|_| FormatError::WrongKey)?;
        let malformed = FormatError::malformed::<der::Error>("CMS message");
        let tbs = self.signer.tbs();
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: tbs.issuer().clone(),
                serial_number: tbs.serial_number().clone(),
            }),
            digest_alg: ecdsa::sha256_identifier(),
            signed_attrs: Some(self.attributes.clone()),
            signature_algorithm: algorithm,
            signature: OctetString::new(signature_der).map_err(&malformed)?,
            unsigned_attrs: None,
        };
        let content = match &self.content {
            Content::Detached => None,
            Content::Attached(bytes) => Some(OctetString::new(bytes.as_slice()).map_err(&malformed)?.into()),
        };
        let certificates = certificate_set(std::iter::once(self.signer.der()).chain(chain.iter().copied()))?;
        // RFC 5652, 5.1: version 3 for content that is not plain data.
        let version = if self.content_type == ID_DATA { CmsVersion::V1 } else { CmsVersion::V3 };
        Message::new(SignedData {
            version,
            digest_algorithms: AtMost::new(vec![ecdsa::sha256_identifier()]).map_err(&malformed)?,
            encapsulated: Encapsulated { content_type: self.content_type, content },
            certificates: Some(certificates),
            revocations: None,
            signers: AtMost::new(vec![Any::encode_from(&signer).map_err(&malformed)?]).map_err(&malformed)?,
        })
        .write()
    }
}

/// The certificates as they came, each once.
pub(super) fn certificate_set<'a>(
    certificates: impl Iterator<Item = &'a [u8]>,
) -> Result<AtMost<Any, OTHERS_CERTIFICATE_LIMIT>, FormatError> {
    let mut set: Vec<Any> = Vec::new();
    for der in certificates {
        Parsed::from_der(der)?;
        let certificate = Any::from_der(der).map_err(FormatError::malformed("certificate"))?;
        if !set.contains(&certificate) {
            set.push(certificate);
        }
        if set.len() > CERTIFICATE_LIMIT {
            return Err(FormatError::TooLarge { what: "certificates", limit: CERTIFICATE_LIMIT });
        }
    }
    AtMost::new(set).map_err(FormatError::malformed("certificates"))
}
