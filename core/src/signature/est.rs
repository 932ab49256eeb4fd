//! What an authority answers to a request for a certificate (EST, RFC 7030). Pure.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};

use super::{
    certificate::{self, CertificateInfo},
    cms::{Trust, issued_by_trusted, parse_certs_only},
    ecdsa::sha256,
    job::defect,
    pkcs10,
};
use crate::{Code, Error, Result};

/// The message in an answer's body (Base64, in lines as MIME or without), if certificates are in it that lead to one of
/// these authorities.
///
/// Errors: `gateway.lied`.
pub fn message(body: Vec<u8>, roots: &[Vec<u8>]) -> Result<Vec<u8>> {
    let lied = |what: &str| Error::new(Code::GatewayLied, what.to_owned());
    let text: Vec<u8> = body.into_iter().filter(|b| !b.is_ascii_whitespace()).collect();
    let message = BASE64.decode(text).map_err(|e| lied("the certificates are not base64").caused_by(e))?;
    match parse_certs_only(&message).and_then(|all| issued_by_trusted(&all, &Trust { roots })) {
        Ok(true) => Ok(message),
        Ok(false) => Err(lied("the certificate is of an authority that nobody named")),
        Err(e) => Err(lied("the answer holds no certificates").caused_by(e)),
    }
}

/// "Not yet" (202; RFC 7030, 4.2.3): the citizen has to be identified first. Whatever the answer's body says is not read.
pub fn not_yet(retry_after: Option<u32>) -> Error {
    let error = Error::new(Code::IdentificationNeeded, "the authority answered 202");
    match retry_after {
        Some(seconds) => error.with("seconds", seconds),
        None => error,
    }
}

/// The certificates of a message, the key's own first, if that is of the key and the person that the request
/// (PKCS#10, DER) names.
///
/// Errors: `gateway.lied`, `internal.defect` (a request that is none).
pub fn accept(request: &[u8], message: &[u8]) -> Result<(Vec<Vec<u8>>, CertificateInfo)> {
    let asked = pkcs10::parse_and_verify(request).map_err(defect)?;
    let lied = |what: &str| Error::new(Code::GatewayLied, what);
    let mut certificates =
        parse_certs_only(message).map_err(|e| lied("the answer holds no certificates").caused_by(e))?;
    let key = sha256(&asked.spki_der);
    for at in 0..certificates.len() {
        let info = certificate::info(&certificates[at])
            .map_err(|e| lied("a certificate can't be read").caused_by(e))?;
        if info.spki_sha256 != key {
            continue;
        }
        if info.iin.as_deref() != Some(asked.subject.iin.as_str()) || info.is_ca {
            return Err(lied("the certificate is of another person"));
        }
        certificates.swap(0, at);
        return Ok((certificates, info));
    }
    Err(lied("no certificate is of our key"))
}
