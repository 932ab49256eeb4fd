//! Certificates in bulk: the degenerate `SignedData` without content or signers that EST answers with (RFC 7030).

use super::CERTIFICATE_LIMIT;
use super::prepare::certificate_set;
use super::structures::{AtMost, Encapsulated, Message, SignedData};
use crate::signature::FormatError;
use crate::signature::certificate::Parsed;
use cms::content_info::CmsVersion;
use const_oid::db::rfc5911::ID_DATA;
use der::Encode;

/// Packs certificates (DER), at most 10, each once; the order is not kept.
///
/// Fails with [`FormatError::TooLarge`] or [`FormatError::Malformed`]. Pure.
pub fn certs_only(certificates: &[&[u8]]) -> Result<Vec<u8>, FormatError> {
    let empty = FormatError::malformed::<der::Error>("CMS message");
    Message::new(SignedData {
        version: CmsVersion::V1,
        digest_algorithms: AtMost::new(Vec::new()).map_err(&empty)?,
        encapsulated: Encapsulated { content_type: ID_DATA, content: None },
        certificates: Some(certificate_set(certificates.iter().copied())?),
        revocations: None,
        signers: AtMost::new(Vec::new()).map_err(&empty)?,
    })
    .write()
}

/// Unpacks certificates (DER each) from such a message, DER or BER; at most 10, in no order that means anything.
///
/// Nothing is verified. Fails with [`FormatError::TooLarge`] beyond 16 MiB or 10 certificates,
/// [`FormatError::Malformed`] also if the message carries content, a signer, or something that is not a certificate. Pure.
pub fn parse_certs_only(message: &[u8]) -> Result<Vec<Vec<u8>>, FormatError> {
    let signed = Message::read(message)?;
    if signed.encapsulated.content.is_some() || !signed.signers.as_slice().is_empty() {
        return Err(FormatError::Malformed("message of certificates only"));
    }
    let Some(certificates) = &signed.certificates else {
        return Ok(Vec::new());
    };
    if certificates.as_slice().len() > CERTIFICATE_LIMIT {
        return Err(FormatError::TooLarge { what: "certificates", limit: CERTIFICATE_LIMIT });
    }
    let malformed = FormatError::malformed::<der::Error>("certificate");
    certificates
        .as_slice()
        .iter()
        .map(|certificate| {
            let der = certificate.to_der().map_err(&malformed)?;
            Parsed::from_der(&der)?;
            Ok(der)
        })
        .collect()
}
