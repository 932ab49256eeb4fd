//! What may be added to a finished message without touching what was signed: a time stamp, another signer.

use super::opened::Opened;
use super::structures::{AtMost, Message, SignedData};
use super::{OTHERS_CERTIFICATE_LIMIT, SIGNER_LIMIT};
use crate::signature::FormatError;
use cms::content_info::CmsVersion;
use cms::signed_data::SignerInfo;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::ID_MESSAGE_DIGEST;
use der::asn1::SetOfVec;
use der::{Any, AnyRef, Decode};
use x509_cert::attr::{Attribute, Attributes};

/// id-aa-signatureTimeStampToken (RFC 3161, appendix A; EN 319 122-1, 5.3).
pub(crate) const TIME_STAMP_TOKEN: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");

/// The signatures of a message, one a signer, in the order of its signers: what time stamps are over.
///
/// Fails with [`FormatError`] where there is no signature to read. Pure.
pub fn signature_values(message: &[u8]) -> Result<Vec<Vec<u8>>, FormatError> {
    let opened = Opened::read(message)?;
    Ok((0..opened.signers()).map(|index| opened.signature_value(index).to_vec()).collect())
}

/// Those of them that have no time stamp yet, good or bad.
pub(crate) fn unstamped_signature_values(message: &[u8]) -> Result<Vec<Vec<u8>>, FormatError> {
    let opened = Opened::read(message)?;
    let bare = (0..opened.signers()).filter(|index| opened.unsigned(*index, TIME_STAMP_TOKEN).is_empty());
    Ok(bare.map(|index| opened.signature_value(index).to_vec()).collect())
}

/// The message with a time-stamp token (DER) on one of its signatures, named by its value (the order of signers is not
/// kept: they are a set): CAdES-B-T of a CAdES-B-B. What was signed stays as it is; so do the stamps that are there already.
///
/// The token is not judged here (`tsp::verify` does that). Fails with [`FormatError::Malformed`] also if there is no such
/// signature or the token is no CMS message; [`FormatError::TooLarge`]. Pure.
pub fn add_time_stamp(message: &[u8], signature: &[u8], token: &[u8]) -> Result<Vec<u8>, FormatError> {
    Opened::read(token)?;
    let token = Any::from_der(token).map_err(FormatError::malformed("time-stamp token"))?;
    let mut opened = Opened::read(message)?;
    let mut signers = opened.signers.iter_mut();
    let info = signers.find(|info| info.signature.as_bytes() == signature);
    let info = info.ok_or(FormatError::Malformed("no such signature in the message"))?;
    let malformed = FormatError::malformed::<der::Error>("unsigned attributes");
    let mut attributes: Vec<Attribute> = info.unsigned_attrs.take().map(Into::into).unwrap_or_default();
    // One attribute with several values, as the standard has it.
    let mut values = Vec::new();
    attributes.retain(|attribute| {
        let stamps = attribute.oid == TIME_STAMP_TOKEN;
        if stamps {
            values.extend(attribute.values.iter().cloned());
        }
        !stamps
    });
    if !values.contains(&token) {
        values.push(token);
    }
    let values = SetOfVec::try_from(values).map_err(&malformed)?;
    attributes.push(Attribute { oid: TIME_STAMP_TOKEN, values });
    info.unsigned_attrs = Some(Attributes::try_from(attributes).map_err(&malformed)?);
    write(opened.signed, &opened.signers)
}

/// The signers of two messages about one content in one message: parallel signatures (RFC 5652, 5.1). Whoever signs
/// beside others signs as if alone, and the two are joined here.
///
/// One of the two may carry the content, or both the same; then the result carries it. A signer that is in both is
/// taken once. Fails with [`FormatError::OtherContent`] if they are about different content or types of it,
/// [`FormatError::TooLarge`] beyond 8 signers or 32 certificates, [`FormatError::Malformed`]. Pure: nothing is verified
/// but that the digests agree.
pub fn join(first: &[u8], second: &[u8]) -> Result<Vec<u8>, FormatError> {
    let (mut one, two) = (Opened::read(first)?, Opened::read(second)?);
    if one.content_type() != two.content_type() {
        return Err(FormatError::OtherContent);
    }
    if let (Some(a), Some(b)) = (one.content(), two.content())
        && a != b
    {
        return Err(FormatError::OtherContent);
    }
    for a in &one.signers {
        for b in &two.signers {
            // Digests of two algorithms can't be compared here; whoever verifies has the content.
            if a.digest_alg.oid == b.digest_alg.oid && digest(a)? != digest(b)? {
                return Err(FormatError::OtherContent);
            }
        }
    }
    let mut signers = std::mem::take(&mut one.signers);
    for signer in two.signers {
        let known = signers.iter().any(|s| s.sid == signer.sid && s.signature == signer.signature);
        if !known {
            signers.push(signer);
        }
    }
    let mut signed = one.signed;
    signed.encapsulated.content = signed.encapsulated.content.or(two.signed.encapsulated.content);
    signed.digest_algorithms = union(signed.digest_algorithms, two.signed.digest_algorithms)
        .map_err(FormatError::malformed("digest algorithms"))?;
    signed.certificates = both(signed.certificates, two.signed.certificates)
        .map_err(|_| FormatError::TooLarge { what: "certificates", limit: OTHERS_CERTIFICATE_LIMIT })?;
    signed.revocations = both(signed.revocations, two.signed.revocations)
        .map_err(FormatError::malformed("revocation data"))?;
    signed.version = one_of(signed.version, two.signed.version);
    write(signed, &signers)
}

/// The message without its certificates: a time-stamp token for someone who did not ask for them.
pub(crate) fn without_certificates(message: &[u8]) -> Result<Vec<u8>, FormatError> {
    let mut opened = Opened::read(message)?;
    opened.signed.certificates = None;
    write(opened.signed, &opened.signers)
}

fn write(mut signed: SignedData, signers: &[SignerInfo]) -> Result<Vec<u8>, FormatError> {
    if signers.len() > SIGNER_LIMIT {
        return Err(FormatError::TooLarge { what: "signers", limit: SIGNER_LIMIT });
    }
    let malformed = FormatError::malformed::<der::Error>("signers");
    let signers: der::Result<Vec<Any>> = signers.iter().map(Any::encode_from).collect();
    signed.signers = signers.and_then(AtMost::new).map_err(&malformed)?;
    Message::new(signed).write()
}

fn digest(signer: &SignerInfo) -> Result<Vec<u8>, FormatError> {
    let attributes = signer.signed_attrs.as_ref();
    attributes
        .and_then(|attributes| attributes.iter().find(|attribute| attribute.oid == ID_MESSAGE_DIGEST))
        .and_then(|attribute| attribute.values.get(0))
        .map(|value| AnyRef::from(value).value().to_vec())
        .ok_or(FormatError::Malformed("message digest"))
}

fn union<T: der::DerOrd + Clone + PartialEq, const N: usize>(
    one: AtMost<T, N>,
    two: AtMost<T, N>,
) -> der::Result<AtMost<T, N>> {
    let mut items = one.as_slice().to_vec();
    for item in two.as_slice() {
        if !items.contains(item) {
            items.push(item.clone());
        }
    }
    AtMost::new(items)
}

fn both<T: der::DerOrd + Clone + PartialEq, const N: usize>(
    one: Option<AtMost<T, N>>,
    two: Option<AtMost<T, N>>,
) -> der::Result<Option<AtMost<T, N>>> {
    match (one, two) {
        (Some(one), Some(two)) => union(one, two).map(Some),
        (one, two) => Ok(one.or(two)),
    }
}

/// The higher of two versions (RFC 5652, 5.1: each is the least that its parts need).
fn one_of(one: CmsVersion, two: CmsVersion) -> CmsVersion {
    one.max(two)
}
