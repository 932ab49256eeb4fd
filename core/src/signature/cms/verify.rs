//! Judging a CMS signature that came from outside.

use super::chain::{self, Duty};
use super::opened::{Form, Opened};
use super::verdict::Verified;
use super::{CERTIFICATE_LIMIT, verdict::Fault};
use crate::signature::FormatError;
use crate::signature::certificate::{CertificateInfo, Parsed};
use const_oid::db::rfc5911::ID_SIGNED_DATA;

/// Most trusted roots at a time.
const ROOT_LIMIT: usize = 64;

/// Whom to believe.
#[derive(Debug, Clone, Copy)]
pub struct Trust<'a> {
    /// Trusted certificates in DER, at most 64. Each is believed as it is, self-signed or not.
    pub roots: &'a [Vec<u8>],
}

impl Trust<'_> {
    pub(crate) fn read(&self) -> Result<Vec<Parsed>, FormatError> {
        if self.roots.len() > ROOT_LIMIT {
            return Err(FormatError::TooLarge { what: "trusted roots", limit: ROOT_LIMIT });
        }
        self.roots.iter().map(|der| Parsed::from_der(der)).collect()
    }
}

/// Reads a CMS signature (DER, or BER as streaming signers write it) and judges it at a moment.
///
/// `content` is the content of a detached signature; for an attached one it may be left out, else both must agree.
/// `at_unix` (seconds) is when the certificates must have been in force: the moment of a trusted time stamp, or now.
/// Time stamps and revocation are another question: `examine` asks them, and takes several signers.
///
/// A signature that does not hold is an `Ok` with its verdict. Fails only where there is nothing to judge:
/// [`FormatError::TooLarge`] (more than 16 MiB), [`FormatError::Malformed`] (also: no certificate of the signer in the
/// message, more than 32 certificates), [`FormatError::ContentMissing`], [`FormatError::Unsupported`] (another kind of
/// CMS, more than one signer). Pure, and bounded: at most 64 signatures of certificates are verified.
pub fn verify(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    at_unix: i64,
) -> Result<Verified, FormatError> {
    verify_for(message, content, trust, &[], at_unix, Duty::Content)
}

/// As [`verify`], for an attached message by which somebody shows who they are: a certificate for signatures under
/// documents is [`super::Reason::WrongUsage`] here, as one for this is there.
pub fn verify_authentication(
    message: &[u8],
    trust: &Trust<'_>,
    at_unix: i64,
) -> Result<Verified, FormatError> {
    verify_for(message, None, trust, &[], at_unix, Duty::Authentication)
}

/// As [`verify`], for a signer of this duty; its chain may lead over others' certificates, too.
pub(crate) fn verify_for(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    others: &[Parsed],
    at_unix: i64,
    duty: Duty,
) -> Result<Verified, FormatError> {
    let opened = Opened::read(message)?;
    if opened.signers() > 1 {
        return Err(FormatError::Unsupported {
            what: "more than one signer in",
            oid: Some(ID_SIGNED_DATA.to_string()),
        });
    }
    let signer = opened.signer(0).ok_or(FormatError::Malformed("signer's certificate is missing"))?;
    let roots = trust.read()?;
    if opened.content().is_none() && content.is_none() {
        return Err(FormatError::ContentMissing);
    }
    let certificates = [opened.certificates(), others].concat();
    let verdict: Result<(), Fault> = opened
        .judge(0, signer, content, duty, Form::Cades)
        .and_then(|_| chain::judge(signer, &certificates, &roots, at_unix, duty))
        .map(|_| ());
    Ok(Verified {
        signer: CertificateInfo::of(signer)?,
        signing_time: opened.signing_time(0),
        content_type: opened.content_type().to_string(),
        content: opened.content().map(<[u8]>::to_vec),
        verdict: verdict.into(),
    })
}

/// Whether there is a certificate that is no authority's own, and each of those leads to a trusted root, at its first moment
/// of validity: for certificates that were just issued, whatever the phone's clock says. Pure; bounded as
/// [`verify`] is.
///
/// Fails with [`FormatError`] when one can't be read, or when there are more than 10.
pub fn issued_by_trusted(certificates: &[Vec<u8>], trust: &Trust<'_>) -> Result<bool, FormatError> {
    if certificates.len() > CERTIFICATE_LIMIT {
        return Err(FormatError::TooLarge { what: "certificates", limit: CERTIFICATE_LIMIT });
    }
    let roots = trust.read()?;
    let all: Vec<Parsed> = certificates.iter().map(|der| Parsed::from_der(der)).collect::<Result<_, _>>()?;
    let mut issued = false;
    for leaf in &all {
        let trusted = || {
            let for_duty = |duty| chain::judge(leaf, &all, &roots, leaf.validity().0, duty).is_ok();
            for_duty(Duty::Content) || for_duty(Duty::Authentication)
        };
        if CertificateInfo::of(leaf)?.is_ca {
            continue;
        }
        if !trusted() {
            return Ok(false);
        }
        issued = true;
    }
    Ok(issued)
}
