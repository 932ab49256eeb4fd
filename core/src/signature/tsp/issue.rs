//! What an authority signs.

use super::structures::{Accuracy, Moment, TstInfo};
use super::{CONTENT_TYPE, Request, response};
use crate::signature::FormatError;
use crate::signature::certificate::Sign;
use crate::signature::cms::{Content, Prepared, without_certificates};
use crate::signature::ecdsa::sha256;
use const_oid::ObjectIdentifier;
use der::Encode;
use der::asn1::Int;

/// What an authority decides for a stamp.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// The policy that the stamp is given under, dotted.
    pub policy: &'a str,
    /// Its number, 1 to 20 bytes, positive and never used twice.
    pub serial: &'a [u8],
    /// The moment, Unix seconds.
    pub at: i64,
    /// How far off the authority's clock may be, in seconds.
    pub accuracy: u32,
    /// The authority's certificate, DER.
    pub certificate: &'a [u8],
}

/// The answer with a stamp, in DER; `sign` must use the key of the certificate.
///
/// The caller has looked at the query: its hash, policy and extensions. Fails with [`FormatError::Malformed`] on bad terms,
/// [`FormatError::WrongKey`] if `sign` used another key.
pub fn issue(request: &Request, terms: &Terms<'_>, sign: Sign<'_>) -> Result<Vec<u8>, FormatError> {
    let malformed = FormatError::malformed::<der::Error>("time stamp");
    let nonce = request.nonce.as_deref().map(Int::new).transpose().map_err(&malformed)?;
    let info = TstInfo {
        version: 1,
        policy: ObjectIdentifier::new(terms.policy).map_err(FormatError::malformed("policy"))?,
        imprint: request.imprint()?,
        serial: Int::new(terms.serial).map_err(&malformed)?,
        time: Moment { unix: terms.at },
        accuracy: Some(Accuracy { seconds: Some(terms.accuracy), millis: None, micros: None }),
        ordering: false,
        nonce,
        authority: None,
        extensions: None,
    };
    let content = info.to_der().map_err(&malformed)?;
    let hash = sha256(&content);
    let prepared =
        Prepared::of_type(CONTENT_TYPE, hash, terms.certificate, terms.at, Content::Attached(content))?;
    let signature = sign(prepared.to_be_signed())?;
    let token = prepared.assemble(&signature, &[])?;
    response::grant(&if request.certificates { token } else { without_certificates(&token)? })
}
