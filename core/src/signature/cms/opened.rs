//! A message that was read: its content, its certificates, and a part for each signer.

use super::attributes::{self, Signed};
use super::chain::Duty;
use super::structures::{Message, SignedData};
use super::verdict::{Fault, Reason};
use super::{OTHERS_CERTIFICATE_LIMIT, SIGNER_LIMIT};
use crate::signature::FormatError;
use crate::signature::certificate::Parsed;
use crate::signature::names;
use crate::signature::verify::{self, Refusal, Scheme};
use cms::signed_data::{SignerIdentifier, SignerInfo};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::ID_DATA;
use der::{Any, AnyRef, Decode, Encode, EncodingRules, SliceReader, Tag, Tagged};

/// Most bytes of the signers' parts together, time stamps and revocation data among their unsigned attributes included: lists of
/// revoked certificates are large.
const SIGNERS_BYTES: usize = 8 * 1024 * 1024;

/// Most attributes of one kind, signed or not.
const ATTRIBUTE_LIMIT: usize = 64;

/// Bytes of a serial number that can be read: 20, and a zero before them.
const LONGEST_SERIAL: usize = 21;

/// Most values of an unsigned attribute that are looked at.
const VALUE_LIMIT: usize = 4;

/// What a signature has to be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// CAdES: it says which certificate it is of, and when.
    Cades,
    /// Plain CMS (RFC 5652) too, as most tools write it.
    Any,
}

/// What a signature is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// CAdES.
    Cades,
    /// CMS: what it says of the certificate or the time is not signed, or not there.
    Plain,
}

/// A `SignedData` that was read, DER or BER.
pub(crate) struct Opened {
    pub(super) signed: SignedData,
    pub(super) signers: Vec<SignerInfo>,
    certificates: Vec<Parsed>,
}

impl Opened {
    /// Reads a message with at least one signer.
    pub(crate) fn read(message: &[u8]) -> Result<Self, FormatError> {
        let signed = Message::read(message)?;
        let parts = signed.signers.as_slice();
        if parts.is_empty() {
            return Err(FormatError::Malformed("message without a signer"));
        }
        if parts.len() > SIGNER_LIMIT {
            return Err(FormatError::TooLarge { what: "signers", limit: SIGNER_LIMIT });
        }
        if parts.iter().map(|part| part.value().len()).sum::<usize>() > SIGNERS_BYTES {
            return Err(FormatError::TooLarge { what: "signers", limit: SIGNERS_BYTES });
        }
        let signers = parts.iter().map(signer_info).collect::<Result<_, _>>()?;
        let certificates = certificates(&signed)?;
        Ok(Self { signed, signers, certificates })
    }

    /// How many signed it.
    pub(crate) fn signers(&self) -> usize {
        self.signers.len()
    }

    /// The certificates that travel in it.
    pub(crate) fn certificates(&self) -> &[Parsed] {
        &self.certificates
    }

    /// The certificate of a signer, if it is in the message.
    pub(crate) fn signer(&self, index: usize) -> Option<&Parsed> {
        let info = self.signers.get(index)?;
        self.certificates.iter().find(|certificate| identifies(&info.sid, certificate))
    }

    /// The type of the content, dotted.
    pub(crate) fn content_type(&self) -> ObjectIdentifier {
        self.signed.encapsulated.content_type
    }

    /// The attached content.
    pub(crate) fn content(&self) -> Option<&[u8]> {
        self.signed.encapsulated.content.as_ref().map(|octets| octets.as_bytes())
    }

    /// When a signer says that it signed.
    pub(crate) fn signing_time(&self, index: usize) -> Option<i64> {
        attributes::signing_time(self.signers.get(index)?.signed_attrs.as_ref()?)
    }

    /// What a signer signed with, dotted: what names the algorithm, also where it is not ours.
    pub(crate) fn algorithm(&self, index: usize) -> String {
        self.signers.get(index).map(|info| info.signature_algorithm.oid.to_string()).unwrap_or_default()
    }

    /// What names the algorithm of a signer, where that is not ours.
    pub(crate) fn unknown_algorithm(&self, index: usize) -> Option<String> {
        let info = self.signers.get(index)?;
        Scheme::of_signer(&info.signature_algorithm, info.digest_alg.oid).err()
    }

    /// The bytes of a signature: what a time stamp is over.
    pub(crate) fn signature_value(&self, index: usize) -> &[u8] {
        self.signers.get(index).map(|info| info.signature.as_bytes()).unwrap_or_default()
    }

    /// The first values of a signer's unsigned attribute, whole.
    pub(crate) fn unsigned(&self, index: usize, oid: ObjectIdentifier) -> Vec<Vec<u8>> {
        let attributes = self.signers.get(index).and_then(|info| info.unsigned_attrs.as_ref());
        attributes
            .into_iter()
            .flat_map(|attributes| attributes.iter())
            .take(ATTRIBUTE_LIMIT)
            .filter(|attribute| attribute.oid == oid)
            .flat_map(|attribute| attribute.values.iter())
            .filter_map(|value| value.to_der().ok())
            .take(VALUE_LIMIT)
            .collect()
    }

    /// What the message carries of revocation: each item whole, as it came.
    pub(crate) fn revocations(&self) -> Vec<Vec<u8>> {
        let items = self.signed.revocations.as_ref().map(|set| set.as_slice()).unwrap_or_default();
        items.iter().filter_map(|item| item.to_der().ok()).collect()
    }

    /// Whether a signature is of this certificate's key over this content; nothing is said of the certificate.
    ///
    /// `content` is the content of a detached signature; with an attached one both must be what was signed.
    pub(crate) fn judge(
        &self,
        index: usize,
        signer: &Parsed,
        content: Option<&[u8]>,
        duty: Duty,
        form: Form,
    ) -> Result<Profile, Fault> {
        let info = self.signers.get(index).ok_or(Reason::MissingAttribute)?;
        // What is not ours is named before anything else is said of the signature.
        let scheme =
            Scheme::of_signer(&info.signature_algorithm, info.digest_alg.oid).map_err(Fault::Unsupported)?;
        // RFC 5652, 5.3, lets us ask for it; so does OpenSSL.
        let announced = self.signed.digest_algorithms.as_slice();
        if !announced.iter().any(|algorithm| algorithm.oid == info.digest_alg.oid) {
            return Err(Reason::BadSignature.into());
        }
        let contents = [content, self.content()].into_iter().flatten();
        let Some(attributes) = &info.signed_attrs else {
            return match form {
                Form::Cades => Err(Reason::MissingAttribute.into()),
                Form::Any => self.judge_bare(scheme, info, signer, contents),
            };
        };
        if attributes.len() > ATTRIBUTE_LIMIT {
            return Err(Reason::MissingAttribute.into());
        }
        let read = Signed::read(attributes)?;
        // CAdES has the signer's own time in it; an authority's time is in what it signs.
        let timed = duty != Duty::Content || attributes::signing_time(attributes).is_some();
        let profile = if timed && read.names_one() { Profile::Cades } else { Profile::Plain };
        if profile == Profile::Plain && form == Form::Cades {
            return Err(Reason::MissingAttribute.into());
        }
        if read.content_type != self.content_type() {
            return Err(Reason::Altered.into());
        }
        for content in contents {
            let hash = verify::hash_as(&info.digest_alg, content)
                .map_err(|oid| Fault::Unsupported(oid.to_string()))?;
            if hash.as_ref() != read.digest {
                return Err(Reason::Altered.into());
            }
        }
        let over = |bytes: der::Result<Vec<u8>>| {
            check_signature(scheme, info, signer, &bytes.map_err(|_| Reason::MissingAttribute)?)
        };
        match over(attributes::to_be_signed(attributes)) {
            // Some tools sign them as they stand, in no order; so judge OpenSSL and Windows.
            Err(Fault::Invalid(Reason::BadSignature)) => over(attributes.to_der())?,
            sorted => sorted?,
        }
        read.names(signer, duty)?;
        Ok(profile)
    }

    /// Whether a signature names the hash of other content: then it is not of this one, whoever made it.
    pub(crate) fn is_of_another(&self, index: usize, content: Option<&[u8]>) -> bool {
        let Some(info) = self.signers.get(index) else {
            return false;
        };
        let attributes = info.signed_attrs.as_ref().filter(|attributes| attributes.len() <= ATTRIBUTE_LIMIT);
        let Some(Ok(read)) = attributes.map(Signed::read) else {
            return false;
        };
        let differs = |content: &[u8]| {
            verify::hash_as(&info.digest_alg, content).is_ok_and(|hash| hash.as_ref() != read.digest)
        };
        [content, self.content()].into_iter().flatten().any(differs)
    }

    /// A signature over nothing but the content.
    fn judge_bare<'a>(
        &self,
        scheme: Scheme,
        info: &SignerInfo,
        signer: &Parsed,
        contents: impl Iterator<Item = &'a [u8]>,
    ) -> Result<Profile, Fault> {
        // Of any other type the attributes must be there (RFC 5652, 5.3).
        if self.content_type() != ID_DATA {
            return Err(Reason::MissingAttribute.into());
        }
        for content in contents {
            // Somebody took the attributes of a signature for its content.
            if attributes::are_attributes(content) {
                return Err(Reason::BadSignature.into());
            }
            check_signature(scheme, info, signer, content)?;
        }
        Ok(Profile::Plain)
    }
}

fn check_signature(
    scheme: Scheme,
    info: &SignerInfo,
    signer: &Parsed,
    to_be_signed: &[u8],
) -> Result<(), Fault> {
    let key = signer.tbs().subject_public_key_info();
    match scheme.verify(key, to_be_signed, info.signature.as_bytes()) {
        Ok(()) => Ok(()),
        Err(Refusal::Bad) => Err(Reason::BadSignature.into()),
        Err(Refusal::Unsupported(oid)) => Err(Fault::Unsupported(oid)),
    }
}

fn signer_info(part: &Any) -> Result<SignerInfo, FormatError> {
    part.decode_as_encoding(EncodingRules::Ber).map_err(|_| match has_long_serial(part) {
        Ok(true) => FormatError::Unsupported { what: "serial number of more than 20 bytes", oid: None },
        _ => FormatError::Malformed("signer"),
    })
}

/// Whether a signer is named by a serial number longer than RFC 5280, 4.1.2.2, lets it be.
fn has_long_serial(part: &Any) -> der::Result<bool> {
    let mut reader = SliceReader::new(part.value())?;
    let _version = AnyRef::decode(&mut reader)?;
    let mut name = SliceReader::new(AnyRef::decode(&mut reader)?.value())?;
    let _issuer = AnyRef::decode(&mut name)?;
    let serial = AnyRef::decode(&mut name)?;
    Ok(serial.tag() == Tag::Integer && serial.value().len() > LONGEST_SERIAL)
}

/// The certificates of the message; what is not an X.509 certificate (attribute certificates) is passed over.
fn certificates(signed: &SignedData) -> Result<Vec<Parsed>, FormatError> {
    let Some(set) = &signed.certificates else {
        return Ok(Vec::new());
    };
    let mut certificates = Vec::with_capacity(OTHERS_CERTIFICATE_LIMIT);
    for item in set.as_slice() {
        let der = item.to_der().map_err(FormatError::malformed("certificate"))?;
        if let Ok(certificate) = Parsed::from_der(&der) {
            certificates.push(certificate);
        }
    }
    Ok(certificates)
}

fn identifies(sid: &SignerIdentifier, certificate: &Parsed) -> bool {
    match sid {
        SignerIdentifier::IssuerAndSerialNumber(id) => {
            &id.serial_number == certificate.tbs().serial_number()
                && names::same(&id.issuer, certificate.tbs().issuer())
        }
        SignerIdentifier::SubjectKeyIdentifier(id) => {
            certificate.subject_key_identifier().as_ref() == Some(id)
        }
    }
}
