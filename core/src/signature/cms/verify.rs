//! Judging a CMS signature that came from outside.

use super::attributes::{self, Signed};
use super::structures::{Message, SignedData};
use super::verdict::{Fault, Reason, Verified};
use super::{CERTIFICATE_LIMIT, chain};
use crate::signature::FormatError;
use crate::signature::certificate::{CertificateInfo, Parsed};
use crate::signature::ecdsa::{self, Refusal};
use cms::signed_data::{SignerIdentifier, SignerInfo};
use const_oid::db::rfc5911::ID_SIGNED_DATA;
use der::{Encode, EncodingRules};

/// Most bytes of one signer's part, time stamps and revocation data among its unsigned attributes included.
const SIGNER_LIMIT: usize = 1024 * 1024;

/// Most signed attributes.
const ATTRIBUTE_LIMIT: usize = 64;

/// Most trusted roots at a time.
const ROOT_LIMIT: usize = 64;

/// Whom to believe.
#[derive(Debug, Clone, Copy)]
pub struct Trust<'a> {
    /// Trusted certificates in DER, at most 64. Each is believed as it is, self-signed or not.
    pub roots: &'a [Vec<u8>],
}

/// Reads a CMS signature (DER, or BER as streaming signers write it) and judges it at a moment.
///
/// `content` is the content of a detached signature; for an attached one it may be left out, else both must agree.
/// `at_unix` (seconds) is when the certificates must have been in force: the moment of a trusted time stamp, or now.
///
/// A signature that does not hold is an `Ok` with its verdict. Fails only where there is nothing to judge:
/// [`FormatError::TooLarge`] (more than 16 MiB), [`FormatError::Malformed`] (also: no certificate of the signer in the
/// message, more than 10 certificates), [`FormatError::ContentMissing`], [`FormatError::Unsupported`] (another kind of
/// CMS, more than one signer). Pure, and bounded: at most 64 signatures of certificates are verified.
pub fn verify(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    at_unix: i64,
) -> Result<Verified, FormatError> {
    let signed = Message::read(message)?;
    let info = signer_info(&signed)?;
    let certificates = certificates(&signed)?;
    let signer = certificates
        .iter()
        .find(|certificate| identifies(&info.sid, certificate))
        .ok_or(FormatError::Malformed("signer's certificate is missing"))?;
    let roots = trusted(trust)?;
    let attached = signed.encapsulated.content.as_ref();
    if attached.is_none() && content.is_none() {
        return Err(FormatError::ContentMissing);
    }
    let case = Case { signed: &signed, info: &info, signer, content };
    let verdict = case.judge().and_then(|()| chain::judge(signer, &certificates, &roots, at_unix));
    let signing_time = info.signed_attrs.as_ref().and_then(attributes::signing_time);
    Ok(Verified {
        signer: CertificateInfo::of(signer)?,
        signing_time,
        content_type: signed.encapsulated.content_type.to_string(),
        content: attached.map(|octets| octets.as_bytes().to_vec()),
        verdict: verdict.into(),
    })
}

/// One signature over one content, without its chain.
struct Case<'a> {
    signed: &'a SignedData,
    info: &'a SignerInfo,
    signer: &'a Parsed,
    content: Option<&'a [u8]>,
}

impl Case<'_> {
    fn judge(&self) -> Result<(), Fault> {
        self.check_algorithms()?;
        let Some(attributes) = &self.info.signed_attrs else {
            return Err(Reason::MissingAttribute.into());
        };
        if attributes.len() > ATTRIBUTE_LIMIT {
            return Err(Reason::MissingAttribute.into());
        }
        let read = Signed::read(attributes)?;
        if read.content_type != self.signed.encapsulated.content_type {
            return Err(Reason::Altered.into());
        }
        let attached = self.signed.encapsulated.content.as_ref();
        let contents = [self.content, attached.map(|octets| octets.as_bytes())];
        for content in contents.into_iter().flatten() {
            let hash = ecdsa::hash_as(&self.info.digest_alg, content)
                .map_err(|oid| Fault::Unsupported(oid.to_string()))?;
            if hash.as_ref() != read.digest {
                return Err(Reason::Altered.into());
            }
        }
        let to_be_signed = attributes::to_be_signed(attributes).map_err(|_| Reason::MissingAttribute)?;
        self.check_signature(&to_be_signed)?;
        read.names(self.signer)
    }

    /// Names what is not ours before anything else is said of the signature.
    fn check_algorithms(&self) -> Result<(), Fault> {
        let algorithm = &self.info.signature_algorithm;
        let Some(hash) = ecdsa::hash_of(algorithm) else {
            return Err(Fault::Unsupported(algorithm.oid.to_string()));
        };
        // RFC 5754 has one hash for both; two would let the weaker one decide.
        if hash != self.info.digest_alg.oid {
            return Err(Fault::Unsupported(self.info.digest_alg.oid.to_string()));
        }
        Ok(())
    }

    fn check_signature(&self, to_be_signed: &[u8]) -> Result<(), Fault> {
        let verified = ecdsa::verify(
            self.signer.tbs().subject_public_key_info(),
            &self.info.signature_algorithm,
            to_be_signed,
            self.info.signature.as_bytes(),
        );
        match verified {
            Ok(()) => Ok(()),
            Err(Refusal::Bad) => Err(Reason::BadSignature.into()),
            Err(Refusal::Unsupported(oid)) => Err(Fault::Unsupported(oid)),
        }
    }
}

fn signer_info(signed: &SignedData) -> Result<SignerInfo, FormatError> {
    match signed.signers.as_slice() {
        [] => Err(FormatError::Malformed("message without a signer")),
        [one] => {
            FormatError::check_size("signer", one.value(), SIGNER_LIMIT)?;
            one.decode_as_encoding(EncodingRules::Ber).map_err(FormatError::malformed("signer"))
        }
        _ => Err(FormatError::Unsupported {
            what: "more than one signer in",
            oid: Some(ID_SIGNED_DATA.to_string()),
        }),
    }
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

/// Whether each of these certificates that is no authority's own leads to a trusted root, at its first moment
/// of validity: for certificates that were just issued, whatever the phone's clock says. Pure; bounded as
/// [`verify`] is.
///
/// Fails with [`FormatError`] when one can't be read, or when there are more than 10.
pub fn issued_by_trusted(certificates: &[Vec<u8>], trust: &Trust<'_>) -> Result<bool, FormatError> {
    if certificates.len() > CERTIFICATE_LIMIT {
        return Err(FormatError::TooLarge { what: "certificates", limit: CERTIFICATE_LIMIT });
    }
    let roots = trusted(trust)?;
    let all: Vec<Parsed> = certificates.iter().map(|der| Parsed::from_der(der)).collect::<Result<_, _>>()?;
    for leaf in &all {
        if !CertificateInfo::of(leaf)?.is_ca && chain::judge(leaf, &all, &roots, leaf.validity().0).is_err() {
            return Ok(false);
        }
    }
    Ok(true)
}

fn trusted(trust: &Trust<'_>) -> Result<Vec<Parsed>, FormatError> {
    if trust.roots.len() > ROOT_LIMIT {
        return Err(FormatError::TooLarge { what: "trusted roots", limit: ROOT_LIMIT });
    }
    trust.roots.iter().map(|der| Parsed::from_der(der)).collect()
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
