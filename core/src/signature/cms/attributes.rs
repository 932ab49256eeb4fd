//! The signed attributes of CAdES-B-B: written, read and put into the one order that is signed.

use super::chain::Duty;
use super::ess;
use super::extra::{EXTRA_LIMIT, SignedAttribute};
use super::structures::{EssCertIdV2, SigningCertificateV2};
use super::verdict::{Fault, Reason};
use crate::signature::FormatError;
use crate::signature::certificate::{Parsed, time};
use crate::signature::ecdsa::{self, sha256};
use crate::signature::names;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::{
    ID_AA_SIGNING_CERTIFICATE_V_2, ID_CONTENT_TYPE, ID_MESSAGE_DIGEST, ID_SIGNING_TIME,
};
use der::asn1::{OctetString, SetOfVec};
use der::{Any, Decode, Encode, EncodeValue, Tagged};
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::time::Time;

/// The four attributes of the profile and what is signed beside them, in DER's order. No attribute may be there twice.
pub(super) fn build(
    content_type: ObjectIdentifier,
    content_sha256: [u8; 32],
    signing_time: i64,
    signer: &Parsed,
    extra: &[SignedAttribute],
) -> Result<Attributes, FormatError> {
    let malformed = FormatError::malformed::<der::Error>("signed attributes");
    // The issuer and serial number stay out: they are a hint only, and the hash says which certificate it is.
    let certificate = SigningCertificateV2 {
        certificates: vec![EssCertIdV2 {
            hash_algorithm: None,
            hash: OctetString::new(sha256(signer.der())).map_err(&malformed)?,
            issuer_serial: None,
        }],
        policies: None,
    };
    let digest = OctetString::new(content_sha256).map_err(&malformed)?;
    let attributes = [
        attribute(ID_CONTENT_TYPE, &content_type),
        attribute(ID_MESSAGE_DIGEST, &digest),
        attribute(ID_SIGNING_TIME, &time(signing_time)?),
        attribute(ID_AA_SIGNING_CERTIFICATE_V_2, &certificate),
    ];
    let attributes: der::Result<Vec<Attribute>> = attributes.into_iter().collect();
    let mut attributes = attributes.map_err(&malformed)?;
    if extra.len() > EXTRA_LIMIT {
        return Err(FormatError::TooLarge { what: "signed attributes", limit: EXTRA_LIMIT });
    }
    for one in extra {
        let one = one.to_cms()?;
        if attributes.iter().any(|there| there.oid == one.oid) {
            return Err(FormatError::Malformed("signed attribute twice"));
        }
        attributes.push(one);
    }
    SetOfVec::try_from(attributes).map_err(&malformed)
}

fn attribute<T: Tagged + EncodeValue>(oid: ObjectIdentifier, value: &T) -> der::Result<Attribute> {
    let values = SetOfVec::try_from(vec![Any::encode_from(value)?])?;
    Ok(Attribute { oid, values })
}

/// What is to be signed: the DER `SET OF` (tag 0x31) of the attributes, whatever order and tag they came in.
pub(super) fn to_be_signed(attributes: &Attributes) -> der::Result<Vec<u8>> {
    let mut canonical = Vec::with_capacity(attributes.len());
    for attribute in attributes.iter() {
        canonical.push(Attribute {
            oid: attribute.oid,
            values: SetOfVec::try_from(attribute.values.clone().into_vec())?,
        });
    }
    SetOfVec::try_from(canonical)?.to_der()
}

/// Whether these bytes are what is signed where there are attributes.
pub(super) fn are_attributes(content: &[u8]) -> bool {
    let Ok(attributes) = Attributes::from_der(content) else {
        return false;
    };
    attributes.iter().any(|attribute| attribute.oid == ID_MESSAGE_DIGEST)
}

/// The signed attributes as they were read.
pub(super) struct Signed {
    pub(super) content_type: ObjectIdentifier,
    pub(super) digest: Vec<u8>,
    /// None where the signature does not say which certificate it is of.
    certificate: Option<SigningCertificateV2>,
}

impl Signed {
    pub(super) fn read(attributes: &Attributes) -> Result<Self, Reason> {
        let digest: OctetString = single(attributes, ID_MESSAGE_DIGEST)?;
        if attributes.iter().filter(|attribute| attribute.oid == ID_SIGNING_TIME).count() > 1 {
            return Err(Reason::MissingAttribute);
        }
        Ok(Self {
            content_type: single(attributes, ID_CONTENT_TYPE)?,
            digest: digest.into_bytes().into(),
            certificate: ess::signing_certificate(attributes)?,
        })
    }

    /// Whether the signature says which certificate it is of.
    pub(super) fn names_one(&self) -> bool {
        self.certificate.is_some()
    }

    /// Whether signing-certificate-v2, where it is there, names this certificate, first, as the standard has it.
    pub(super) fn names(&self, signer: &Parsed, duty: Duty) -> Result<(), Fault> {
        let Some(certificate) = &self.certificate else {
            return Ok(());
        };
        let Some(id) = certificate.certificates.first() else {
            return Err(Reason::MissingAttribute.into());
        };
        let default = ecdsa::sha256_identifier();
        let algorithm = id.hash_algorithm.as_ref().unwrap_or(&default);
        let hash = ess::hash_as(algorithm, signer.der(), duty)?;
        let same_issuer = id.issuer_serial.as_ref().is_none_or(|named| {
            let of_issuer = |name: &GeneralName| matches!(name, GeneralName::DirectoryName(name) if names::same(name, signer.tbs().issuer()));
            matches!(&named.issuer[..], [name] if of_issuer(name)) && &named.serial == signer.tbs().serial_number()
        });
        if hash.as_ref() != id.hash.as_bytes() || !same_issuer {
            return Err(Reason::OtherCertificate.into());
        }
        Ok(())
    }
}

/// The signer's own time, Unix seconds, if there is exactly one.
pub(super) fn signing_time(attributes: &Attributes) -> Option<i64> {
    let time: Time = single(attributes, ID_SIGNING_TIME).ok()?;
    i64::try_from(time.to_unix_duration().as_secs()).ok()
}

pub(super) fn single<T>(attributes: &Attributes, oid: ObjectIdentifier) -> Result<T, Reason>
where
    T: for<'a> Decode<'a>,
{
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    let (Some(attribute), None) = (found.next(), found.next()) else {
        return Err(Reason::MissingAttribute);
    };
    let [value] = attribute.values.as_slice() else {
        return Err(Reason::MissingAttribute);
    };
    let der = value.to_der().map_err(|_| Reason::MissingAttribute)?;
    T::from_der(&der).map_err(|_| Reason::MissingAttribute)
}
