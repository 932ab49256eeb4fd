//! Judging a signature against the authorities that the signed catalogue names, and saying it in words.

use super::{
    FormatError,
    cms::{self, Reason, Trust, Verified},
};
use crate::{Code, Error, Lang, Result, catalogue, client::Ctx, text, text::StateText};

/// What a judgement comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It holds.
    Valid,
    /// It must not be relied on.
    Invalid,
    /// It may be good, but nothing here leads to its signer.
    Untrusted,
    /// It uses what this version can't judge; neither valid nor invalid.
    Unsupported,
}

/// A judgement in the citizen's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What it comes to.
    pub verdict: Verdict,
    /// What that means and what to do.
    pub state: StateText,
    /// The reason in words.
    pub reason: String,
    /// Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`,
    /// `wrong-usage`, `unsupported`.
    pub reason_id: String,
    /// Who signed and when, as the signature says; believe it only of a valid one.
    pub signer: String,
    /// Unix seconds, as the signer says.
    pub signed_at: Option<i64>,
    /// Dotted identifier of what is not supported.
    pub unsupported_oid: Option<String>,
}

/// A signature that holds and whose signer is an authority of ours.
pub(crate) struct Judged {
    pub(crate) signer: String,
    pub(crate) signed_at: i64,
    pub(crate) content: Option<Vec<u8>>,
}

/// Judges a signature of the authority's signer of this policy (`oids::POLICY_…_SIGNER`); anything but
/// "valid" is an error.
pub(crate) fn judge_trusted(
    ctx: &Ctx,
    policy: &str,
    message: &[u8],
    content: Option<&[u8]>,
) -> Result<Judged> {
    let verified = judge(ctx, message, content)?;
    match verified.verdict {
        cms::Verdict::Valid if verified.signer.policies.iter().any(|p| p == policy) => Ok(Judged {
            signer: verified.signer.subject_cn,
            signed_at: verified.signing_time.unwrap_or_default(),
            content: verified.content,
        }),
        cms::Verdict::Valid => Err(Error::new(Code::SignatureInvalid, "the signer may not sign this")),
        cms::Verdict::Invalid(reason) => Err(Error::new(Code::SignatureInvalid, format!("{reason:?}"))),
        cms::Verdict::Unsupported { oid } => Err(Error::new(Code::AlgorithmUnsupported, oid)),
    }
}

/// Judges any signature and says it in words. What can't be read at all is an error.
///
/// Errors: `signature.invalid` (no signature in it), `signature.unsupported`, `input.too_large`.
pub(crate) fn report(ctx: &Ctx, message: &[u8], content: Option<&[u8]>, lang: Lang) -> Result<Report> {
    let verified = judge(ctx, message, content)?;
    let (verdict, reason_id, oid) = match &verified.verdict {
        cms::Verdict::Valid => (Verdict::Valid, "valid", None),
        cms::Verdict::Invalid(reason) => {
            let id = reason_id(*reason);
            (if id == "untrusted" { Verdict::Untrusted } else { Verdict::Invalid }, id, None)
        }
        cms::Verdict::Unsupported { oid } => (Verdict::Unsupported, "unsupported", Some(oid.clone())),
    };
    let state = match verdict {
        Verdict::Valid => "document-valid",
        Verdict::Invalid => "document-invalid",
        Verdict::Untrusted => "document-untrusted",
        Verdict::Unsupported => "document-unsupported",
    };
    let algorithm = oid.clone().unwrap_or_default();
    let time = verified.signing_time.map(|at| text::date_time(lang, at)).unwrap_or_else(|| "-".into());
    Ok(Report {
        verdict,
        state: text::state(lang, state, &[]),
        reason: text::say(lang, &format!("verify-{reason_id}"), &[("algorithm", &algorithm)]),
        reason_id: reason_id.to_owned(),
        signer: text::say(lang, "verify-signer", &[("name", &verified.signer.subject_cn), ("time", &time)]),
        signed_at: verified.signing_time,
        unsupported_oid: oid,
    })
}

fn reason_id(reason: Reason) -> &'static str {
    match reason {
        Reason::Altered => "altered",
        Reason::BadSignature | Reason::MissingAttribute | Reason::OtherCertificate => "bad-signature",
        Reason::UntrustedChain => "untrusted",
        Reason::Expired | Reason::NotYetValid => "expired",
        Reason::WrongUsage => "wrong-usage",
    }
}

/// Judges at the phone's time, and where that finds a certificate out of its time, at the time the signer
/// states: a document outlives its signer's certificate, and the phone's clock may be wrong. Without a
/// time stamp the stated time is the signer's word, and the report says "stated".
fn judge(ctx: &Ctx, message: &[u8], content: Option<&[u8]>) -> Result<Verified> {
    let roots = catalogue::authorities(ctx)?;
    let trust = Trust { roots: &roots };
    let verified = cms::verify(message, content, &trust, ctx.now())?;
    match (&verified.verdict, verified.signing_time) {
        (cms::Verdict::Invalid(Reason::Expired | Reason::NotYetValid), Some(at)) => {
            Ok(cms::verify(message, content, &trust, at)?)
        }
        _ => Ok(verified),
    }
}

impl From<FormatError> for Error {
    fn from(e: FormatError) -> Self {
        let code = match &e {
            FormatError::TooLarge { .. } => Code::TooLarge,
            FormatError::Unsupported { .. } => Code::AlgorithmUnsupported,
            _ => Code::SignatureInvalid,
        };
        Error::new(code, "a cryptographic format").caused_by(e)
    }
}
