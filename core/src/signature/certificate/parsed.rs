//! A certificate as bytes that came and as structure, side by side.

use crate::signature::FormatError;
use crate::signature::ecdsa;
use crate::signature::verify::{Refusal, verify};
use const_oid::AssociatedOid;
use der::{AnyRef, Decode, Encode, Reader};
use x509_cert::Certificate;
use x509_cert::ext::pkix::SubjectKeyIdentifier;

/// Largest certificate that is read, in bytes.
pub const SIZE_LIMIT: usize = 64 * 1024;

/// A certificate that was read. Hashes and signatures are over the bytes that came, never over what we would write.
#[derive(Clone)]
pub(crate) struct Parsed {
    der: Vec<u8>,
    certificate: Certificate,
}

impl Parsed {
    /// Reads a certificate in DER of at most [`SIZE_LIMIT`] bytes.
    pub(crate) fn from_der(der: &[u8]) -> Result<Self, FormatError> {
        FormatError::check_size("certificate", der, SIZE_LIMIT)?;
        let malformed = FormatError::malformed::<der::Error>("certificate");
        let certificate = Certificate::from_der(der).map_err(&malformed)?;
        signed_part(der).map_err(&malformed)?;
        if certificate.signature_algorithm() != certificate.tbs_certificate().signature() {
            return Err(FormatError::Malformed("signature algorithm of the certificate"));
        }
        Ok(Self { der: der.to_vec(), certificate })
    }

    pub(crate) fn der(&self) -> &[u8] {
        &self.der
    }

    pub(crate) fn tbs(&self) -> &x509_cert::TbsCertificate {
        self.certificate.tbs_certificate()
    }

    /// The start and the end of validity, in Unix seconds, both inclusive.
    pub(crate) fn validity(&self) -> (i64, i64) {
        let validity = self.tbs().validity();
        let seconds = |time: x509_cert::time::Time| time.to_unix_duration().as_secs().cast_signed();
        (seconds(validity.not_before), seconds(validity.not_after))
    }

    /// The named extension, if it is there once and can be read.
    pub(crate) fn extension<'a, T>(&'a self) -> Result<Option<T>, FormatError>
    where
        T: Decode<'a> + AssociatedOid,
    {
        match self.tbs().get_extension::<T>() {
            Ok(found) => Ok(found.map(|(_critical, value)| value)),
            Err(_) => Err(FormatError::Malformed("extension of a certificate")),
        }
    }

    pub(crate) fn subject_key_identifier(&self) -> Option<SubjectKeyIdentifier> {
        self.extension().ok().flatten()
    }

    /// SHA-256 of the public key (SubjectPublicKeyInfo in DER).
    pub(crate) fn spki_sha256(&self) -> Result<[u8; 32], FormatError> {
        let spki = self.tbs().subject_public_key_info();
        let der = spki.to_der().map_err(FormatError::malformed("public key"))?;
        Ok(ecdsa::sha256(&der))
    }

    /// Whether `issuer`'s key signed this certificate.
    pub(crate) fn signed_by(&self, issuer: &Parsed) -> Result<(), Refusal> {
        let signed = signed_part(&self.der).map_err(|_| Refusal::Bad)?;
        let signature = self.certificate.signature().as_bytes().unwrap_or_default();
        verify(
            issuer.tbs().subject_public_key_info(),
            self.certificate.signature_algorithm(),
            signed,
            signature,
        )
    }
}

/// The first element of a `SEQUENCE`, header and all: the part of a certificate or request that is signed.
pub(crate) fn signed_part(der: &[u8]) -> der::Result<&[u8]> {
    AnyRef::from_der(der)?.sequence(|reader| {
        let first = reader.tlv_bytes()?;
        let rest = reader.remaining_len();
        reader.drain(rest)?;
        Ok(first)
    })
}
