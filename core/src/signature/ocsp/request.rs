//! What is asked of a responder.

use super::CertificateId;
use super::structures::{Asked, OcspRequest, TbsRequest};
use crate::signature::FormatError;
use const_oid::db::rfc6960::ID_PKIX_OCSP_NONCE;
use der::asn1::OctetString;
use der::{Decode, Encode};
use x509_cert::ext::Extension;

/// Largest question that is read, in bytes.
pub const SIZE_LIMIT: usize = 16 * 1024;

/// Most certificates in one question.
pub const ASKED_LIMIT: usize = 8;

/// Longest nonce, in bytes (RFC 8954).
const NONCE_LIMIT: usize = 32;

/// A question: how do these certificates stand?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The certificates.
    pub asked: Vec<CertificateId>,
    /// What the responder should repeat.
    pub nonce: Option<Vec<u8>>,
}

impl Request {
    /// The question in DER.
    ///
    /// Fails with [`FormatError::TooLarge`] beyond 8 certificates, [`FormatError::Malformed`] on a nonce that is not of 1 to 32
    /// bytes. Pure.
    pub fn to_der(&self) -> Result<Vec<u8>, FormatError> {
        if self.asked.len() > ASKED_LIMIT {
            return Err(FormatError::TooLarge { what: "certificates", limit: ASKED_LIMIT });
        }
        let asked = self.asked.iter().map(|id| Asked { id: id.0.clone(), extensions: None });
        let extensions = self.nonce.as_deref().map(|nonce| nonce_extension(nonce).map(|e| vec![e]));
        let tbs = TbsRequest {
            version: 0,
            requestor: None,
            asked: asked.collect(),
            extensions: extensions.transpose()?,
        };
        OcspRequest { tbs, signature: None }.to_der().map_err(FormatError::malformed("OCSP request"))
    }

    /// Reads a question in DER; a signature on it is not looked at, and extensions that we don't know are passed over.
    ///
    /// Fails with [`FormatError::TooLarge`] beyond 16 KiB or 8 certificates, [`FormatError::Malformed`] (also: a critical extension
    /// that we don't know). Pure.
    pub fn from_der(der: &[u8]) -> Result<Self, FormatError> {
        FormatError::check_size("OCSP request", der, SIZE_LIMIT)?;
        let malformed = FormatError::Malformed("OCSP request");
        let read = OcspRequest::from_der(der).map_err(|_| malformed.clone())?;
        if read.tbs.version != 0 || read.tbs.asked.is_empty() {
            return Err(malformed);
        }
        if read.tbs.asked.len() > ASKED_LIMIT {
            return Err(FormatError::TooLarge { what: "certificates", limit: ASKED_LIMIT });
        }
        let extensions = read.tbs.extensions.unwrap_or_default();
        let single = read.tbs.asked.iter().flat_map(|asked| asked.extensions.iter().flatten());
        for extension in extensions.iter().chain(single) {
            if extension.critical && extension.extn_id != ID_PKIX_OCSP_NONCE {
                return Err(malformed);
            }
        }
        let nonce = nonce_of(&extensions)?;
        Ok(Self { asked: read.tbs.asked.into_iter().map(|asked| CertificateId(asked.id)).collect(), nonce })
    }
}

/// The nonce among these extensions. Old senders leave its inner octet string out.
pub(super) fn nonce_of(extensions: &[Extension]) -> Result<Option<Vec<u8>>, FormatError> {
    let Some(extension) = extensions.iter().find(|extension| extension.extn_id == ID_PKIX_OCSP_NONCE) else {
        return Ok(None);
    };
    let value = extension.extn_value.as_bytes();
    let nonce = match OctetString::from_der(value) {
        Ok(inner) => inner.as_bytes().to_vec(),
        Err(_) => value.to_vec(),
    };
    FormatError::check_size("nonce", &nonce, NONCE_LIMIT)?;
    Ok(Some(nonce))
}

pub(super) fn nonce_extension(nonce: &[u8]) -> Result<Extension, FormatError> {
    if nonce.is_empty() || nonce.len() > NONCE_LIMIT {
        return Err(FormatError::Malformed("nonce"));
    }
    let malformed = FormatError::malformed::<der::Error>("nonce");
    let inner = OctetString::new(nonce).and_then(|nonce| nonce.to_der()).map_err(&malformed)?;
    Ok(Extension {
        extn_id: ID_PKIX_OCSP_NONCE,
        critical: false,
        extn_value: OctetString::new(inner).map_err(&malformed)?,
    })
}
