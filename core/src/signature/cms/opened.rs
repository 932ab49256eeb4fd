//! A message that was read: its content, its certificates, and a part for each signer.

use super::attributes::{self, Signed};
use super::chain::Duty;
use super::structures::{Message, SignedData};
use super::verdict::{Fault, Reason};
use super::{CERTIFICATE_LIMIT, SIGNER_LIMIT};
use crate::signature::FormatError;
use crate::signature::certificate::Parsed;
use crate::signature::ecdsa::{self, Refusal};
use cms::signed_data::{SignerIdentifier, SignerInfo};
use const_oid::ObjectIdentifier;
use der::{Any, Encode, EncodingRules};

/// Most bytes of one signer's part, time stamps and revocation data among its unsigned attributes included.
const SIGNER_BYTES: usize = 1024 * 1024;

/// Most attributes of one kind, signed or not.
const ATTRIBUTE_LIMIT: usize = 64;

/// Most values of an unsigned attribute that are looked at.
const VALUE_LIMIT: usize = 4;

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
    ) -> Result<(), Fault> {
        let info = self.signers.get(index).ok_or(Reason::MissingAttribute)?;
        check_algorithms(info)?;
        // RFC 5652, 5.3, lets us ask for it; so does OpenSSL.
        let announced = self.signed.digest_algorithms.as_slice();
        if !announced.iter().any(|algorithm| algorithm.oid == info.digest_alg.oid) {
            return Err(Reason::BadSignature.into());
        }
        let Some(attributes) = &info.signed_attrs else {
            return Err(Reason::MissingAttribute.into());
        };
        if attributes.len() > ATTRIBUTE_LIMIT {
            return Err(Reason::MissingAttribute.into());
        }
        let read = Signed::read(attributes)?;
        // CAdES has the signer's own time in it; an authority's time is in what it signs.
        if duty == Duty::Content && attributes::signing_time(attributes).is_none() {
            return Err(Reason::MissingAttribute.into());
        }
        if read.content_type != self.content_type() {
            return Err(Reason::Altered.into());
        }
        for content in [content, self.content()].into_iter().flatten() {
            let hash = ecdsa::hash_as(&info.digest_alg, content)
                .map_err(|oid| Fault::Unsupported(oid.to_string()))?;
            if hash.as_ref() != read.digest {
                return Err(Reason::Altered.into());
            }
        }
        let to_be_signed = attributes::to_be_signed(attributes).map_err(|_| Reason::MissingAttribute)?;
        check_signature(info, signer, &to_be_signed)?;
        read.names(signer, duty)
    }
}

/// Names what is not ours before anything else is said of the signature.
fn check_algorithms(info: &SignerInfo) -> Result<(), Fault> {
    let algorithm = &info.signature_algorithm;
    let Some(hash) = ecdsa::hash_of(algorithm) else {
        return Err(Fault::Unsupported(algorithm.oid.to_string()));
    };
    // RFC 5754 has one hash for both; two would let the weaker one decide.
    if hash != info.digest_alg.oid {
        return Err(Fault::Unsupported(info.digest_alg.oid.to_string()));
    }
    Ok(())
}

fn check_signature(info: &SignerInfo, signer: &Parsed, to_be_signed: &[u8]) -> Result<(), Fault> {
    let key = signer.tbs().subject_public_key_info();
    match ecdsa::verify(key, &info.signature_algorithm, to_be_signed, info.signature.as_bytes()) {
        Ok(()) => Ok(()),
        Err(Refusal::Bad) => Err(Reason::BadSignature.into()),
        Err(Refusal::Unsupported(oid)) => Err(Fault::Unsupported(oid)),
    }
}

fn signer_info(part: &Any) -> Result<SignerInfo, FormatError> {
    FormatError::check_size("signer", part.value(), SIGNER_BYTES)?;
    part.decode_as_encoding(EncodingRules::Ber).map_err(FormatError::malformed("signer"))
}

/// The certificates of the message; what is not an X.509 certificate (attribute certificates) is passed over.
fn certificates(signed: &SignedData) -> Result<Vec<Parsed>, FormatError> {
    let Some(set) = &signed.certificates else {
        return Ok(Vec::new());
    };
    let mut certificates = Vec::with_capacity(CERTIFICATE_LIMIT);
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
            &id.issuer == certificate.tbs().issuer() && &id.serial_number == certificate.tbs().serial_number()
        }
        SignerIdentifier::SubjectKeyIdentifier(id) => {
            certificate.subject_key_identifier().as_ref() == Some(id)
        }
    }
}
