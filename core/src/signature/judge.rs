//! Judging a signature against the authorities that the signed catalogue names, and saying it in words.

use super::{
    FormatError,
    algorithms::unsupported_name,
    cms::{self, Reason, Trust},
    examine::{Evidence, Examination, Examined, StampState, examine, examine_any},
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

impl Verdict {
    /// The worst first.
    pub(super) fn rank(self) -> u8 {
        match self {
            Self::Invalid => 0,
            Self::Untrusted => 1,
            Self::Unsupported => 2,
            Self::Valid => 3,
        }
    }
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
    /// `wrong-usage`, `revoked`, `unsupported`. Of several signers the worst decides.
    pub reason_id: String,
    /// Who signed and when, as a time stamp or the signature says, a line for each signer; believe it only of a valid one.
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
    let mut examined = judge(ctx, message, content, examine)?;
    let (Some(signer), true) = (examined.signers.pop(), examined.signers.is_empty()) else {
        return Err(Error::new(Code::SignatureInvalid, "one signer was expected"));
    };
    match (signer.verdict, signer.signer) {
        (cms::Verdict::Valid, Some(info)) if info.policies.iter().any(|p| p == policy) => Ok(Judged {
            signer: info.subject_cn,
            signed_at: signer.stated_at.unwrap_or_default(),
            content: examined.content,
        }),
        (cms::Verdict::Valid, _) => Err(Error::new(Code::SignatureInvalid, "the signer may not sign this")),
        (cms::Verdict::Invalid(reason), _) => Err(Error::new(Code::SignatureInvalid, format!("{reason:?}"))),
        (cms::Verdict::Unsupported { oid }, _) => Err(Error::new(Code::AlgorithmUnsupported, oid)),
    }
}

/// Judges any signature and says it in words. What can't be read at all is an error.
///
/// Errors: `signature.invalid` (no signature in it), `signature.unsupported`, `input.too_large`.
pub(crate) fn report(ctx: &Ctx, message: &[u8], content: Option<&[u8]>, lang: Lang) -> Result<Report> {
    let examined = judge(ctx, message, content, examine_any)?;
    let deciding = worst(&examined).ok_or_else(|| Error::new(Code::SignatureInvalid, "no signer"))?;
    let (verdict, reason_id, oid) = verdict(deciding);
    let state = match verdict {
        Verdict::Valid => "document-valid",
        Verdict::Invalid => "document-invalid",
        Verdict::Untrusted => "document-untrusted",
        Verdict::Unsupported => "document-unsupported",
    };
    let algorithm = oid.as_deref().map(unsupported_name).unwrap_or_default();
    let mut reason = text::say(lang, &format!("verify-{reason_id}"), &[("algorithm", algorithm)]);
    if examined.signers.iter().any(|signer| signer.other_line_ends) {
        reason = format!("{reason} {}", text::say(lang, "verify-line-ends", &[]));
    }
    let who: Vec<String> = examined.signers.iter().map(|signer| who(signer, lang)).collect();
    Ok(Report {
        verdict,
        state: text::state(lang, state, &[]),
        reason,
        reason_id: reason_id.to_owned(),
        signer: who.join("\n"),
        signed_at: deciding.stated_at,
        unsupported_oid: oid,
    })
}

/// A message is worth what its worst signature is worth.
fn worst(examined: &Examined) -> Option<&Examination> {
    // Of equals the first.
    examined.signers.iter().min_by_key(|signer| verdict(signer).0.rank())
}

pub(super) fn verdict(signer: &Examination) -> (Verdict, &'static str, Option<String>) {
    match &signer.verdict {
        cms::Verdict::Valid => (Verdict::Valid, "valid", None),
        cms::Verdict::Invalid(reason) => {
            let id = reason_id(*reason);
            (if id == "untrusted" { Verdict::Untrusted } else { Verdict::Invalid }, id, None)
        }
        cms::Verdict::Unsupported { oid } => (Verdict::Unsupported, "unsupported", Some(oid.clone())),
    }
}

/// Who signed, and when: as a time stamp attests it, or as the signer states it.
fn who(signer: &Examination, lang: Lang) -> String {
    let name = signer.signer.as_ref().map(|info| info.subject_cn.as_str()).filter(|name| !name.is_empty());
    let name = name.unwrap_or("-");
    let (id, at) = match &signer.stamp {
        StampState::Holds(stamp) => ("verify-signer-stamped", Some(stamp.time)),
        _ => ("verify-signer", signer.stated_at),
    };
    let time = at.map_or_else(|| "-".into(), |at| text::date_time(lang, at));
    text::say(lang, id, &[("name", name), ("time", &time)])
}

fn reason_id(reason: Reason) -> &'static str {
    match reason {
        Reason::Altered => "altered",
        Reason::BadSignature | Reason::MissingAttribute | Reason::OtherCertificate => "bad-signature",
        Reason::UntrustedChain => "untrusted",
        Reason::Expired | Reason::NotYetValid => "expired",
        Reason::WrongUsage => "wrong-usage",
        Reason::Revoked => "revoked",
    }
}

/// How it is judged: strictly, or whatever it is.
type Examine =
    fn(&[u8], Option<&[u8]>, &Trust<'_>, &Evidence<'_>, i64) -> std::result::Result<Examined, FormatError>;

/// Judges at the moment of a time stamp; without one at the phone's time, and where that finds a certificate out of
/// its time, at the time the signer states: a document outlives its signer's certificate, and the phone's
/// clock may be wrong. The stated time is the signer's word, and the report says "stated".
fn judge(ctx: &Ctx, message: &[u8], content: Option<&[u8]>, examine: Examine) -> Result<Examined> {
    let roots = catalogue::authorities(ctx)?;
    Ok(examine(message, content, &Trust { roots: &roots }, &Evidence::default(), ctx.now())?)
}

impl From<FormatError> for Error {
    fn from(e: FormatError) -> Self {
        let code = match &e {
            FormatError::TooLarge { .. } => Code::TooLarge,
            FormatError::Unsupported { .. } => Code::AlgorithmUnsupported,
            FormatError::NoSignature => Code::SignatureMissing,
            _ => Code::SignatureInvalid,
        };
        Error::new(code, "a cryptographic format").caused_by(e)
    }
}
