//! How a signature is judged: its own soundness, then the moment, then the chain, then revocation.

use super::evidence;
use super::model::{Evidence, Examination, Examined, JudgedBy, Revocation, StampState};
use crate::signature::FormatError;
use crate::signature::certificate::{CertificateInfo, Parsed};
use crate::signature::cms::{
    Duty, Fault, Form, Opened, Profile, Reason, TIME_STAMP_TOKEN, Trust, Verdict, bare, judge_chain, of_mail,
    read_mail, with_line_ends,
};
use crate::signature::ocsp::CertificateId;
use crate::signature::tsp;
use std::cell::OnceCell;

/// Judges every signature of a message (DER or BER).
///
/// `content` is the content of a detached signature; for an attached one it may be left out, else both must agree. A
/// signature is judged at the moment of its time stamp, and where there is none that holds, now; where that finds a certificate out
/// of its time, at the moment that the signer states, because a phone's clock may be wrong, and `judged_by` says so.
/// Revoked before that moment makes it invalid, revoked after it does not; without a stamp nothing shows that a signature
/// is older than a revocation, so any revocation makes it invalid.
///
/// Fails only where there is nothing to judge: [`FormatError::TooLarge`] (more than 16 MiB, 8 signers, 32 certificates),
/// [`FormatError::Malformed`], [`FormatError::ContentMissing`], [`FormatError::Unsupported`] (another kind of CMS). Pure and bounded.
pub fn examine(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    evidence: &Evidence<'_>,
    now: i64,
) -> Result<Examined, FormatError> {
    judged(message, content, trust, evidence, now, Form::Cades, false)
}

/// As [`examine`], for what a person got from anybody: also plain CMS, which does not say itself which certificate it is of or
/// when it was made ([`Examination::plain`] tells), a message in PEM or base64, a mail (S/MIME), and a detached signature of text
/// that was signed with the line ends of mail ([`Examination::other_line_ends`] tells). Not for deciding whether something was signed for us.
pub fn examine_any(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    evidence: &Evidence<'_>,
    now: i64,
) -> Result<Examined, FormatError> {
    from_anybody(message, content, trust, evidence, now, true)
}

/// As [`examine_any`], where nothing may have changed the content's line ends: in a container, or in a mail, which has its own.
pub(crate) fn examine_exactly(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    evidence: &Evidence<'_>,
    now: i64,
) -> Result<Examined, FormatError> {
    from_anybody(message, content, trust, evidence, now, false)
}

fn from_anybody(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    evidence: &Evidence<'_>,
    now: i64,
    perhaps_text: bool,
) -> Result<Examined, FormatError> {
    let judge = |message: &[u8], content, perhaps_text| {
        judged(message, content, trust, evidence, now, Form::Any, perhaps_text)
    };
    let Some(mail) = read_mail(message) else {
        return judge(&bare(message)?, content, perhaps_text);
    };
    let found = judge(&mail.signature, content.or(mail.text), false)?;
    let over_others = |found: &Examined| {
        let others = [Reason::Altered, Reason::BadSignature].map(Verdict::Invalid);
        found.signers.iter().any(|signer| others.contains(&signer.verdict))
    };
    match mail.text {
        // What is signed of a mail has its own line ends, and those of a file may be others.
        Some(text) if content.is_none() && over_others(&found) => {
            let again = judge(&mail.signature, Some(&with_line_ends(text)), false)?;
            Ok(if over_others(&again) { found } else { again })
        }
        _ => Ok(found),
    }
}

fn judged(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    evidence: &Evidence<'_>,
    now: i64,
    form: Form,
    perhaps_text: bool,
) -> Result<Examined, FormatError> {
    let opened = Opened::read(message)?;
    if opened.content().is_none() && content.is_none() {
        return Err(FormatError::ContentMissing);
    }
    let roots = trust.read()?;
    let text = content.filter(|_| perhaps_text);
    let case = Case {
        opened: &opened,
        content,
        text,
        of_mail: OnceCell::new(),
        trust,
        roots: &roots,
        evidence,
        now,
        form,
    };
    Ok(Examined {
        content_type: opened.content_type().to_string(),
        content: opened.content().map(<[u8]>::to_vec),
        signers: (0..opened.signers()).map(|index| case.signer(index)).collect::<Result<_, _>>()?,
    })
}

struct Case<'a> {
    opened: &'a Opened,
    content: Option<&'a [u8]>,
    /// The content, where it may be text whose line ends were changed.
    text: Option<&'a [u8]>,
    /// That text with the line ends of mail, made for the first signer who needs it.
    of_mail: OnceCell<Option<Vec<u8>>>,
    trust: &'a Trust<'a>,
    roots: &'a [Parsed],
    evidence: &'a Evidence<'a>,
    now: i64,
    form: Form,
}

/// Where and when a certificate was judged.
struct Found<'a> {
    at: i64,
    by: JudgedBy,
    chain: Result<Vec<&'a Parsed>, Fault>,
}

impl<'a> Case<'a> {
    fn signer(&self, index: usize) -> Result<Examination, FormatError> {
        let stamp = self.stamp(index);
        let stated_at = self.opened.signing_time(index);
        let algorithm = self.opened.algorithm(index);
        let Some(signer) = self.opened.signer(index) else {
            let fault = match self.opened.unknown_algorithm(index) {
                Some(oid) => Fault::Unsupported(oid),
                None if self.is_of_another(index) => Reason::Altered.into(),
                None => Reason::UntrustedChain.into(),
            };
            return Ok(Examination {
                signer: None,
                chain: Vec::new(),
                algorithm,
                stated_at,
                stamp,
                judged_at: self.now,
                judged_by: JudgedBy::Now,
                revocation: Revocation::NoAnswer,
                revocation_id: None,
                plain: false,
                other_line_ends: false,
                verdict: Err(fault).into(),
            });
        };
        let (sound, other_line_ends) = self.sound(index, signer);
        let plain = sound == Ok(Profile::Plain);
        let found = self.chain(signer, &stamp, stated_at);
        let chain = found.chain.as_deref().unwrap_or_default();
        let (revocation, revoked) = self.revocation(index, chain, &found);
        let verdict =
            sound.map(|_| ()).and(found.chain.as_ref().map(|_| ()).map_err(Clone::clone)).and(revoked);
        Ok(Examination {
            signer: Some(CertificateInfo::of(signer)?),
            chain: chain.iter().map(|c| CertificateInfo::of(c)).collect::<Result<_, _>>()?,
            algorithm,
            stated_at,
            stamp,
            judged_at: found.at,
            judged_by: found.by,
            revocation,
            revocation_id: match chain {
                [own, issuer, ..] => CertificateId::new(own.der(), issuer.der()).ok(),
                _ => None,
            },
            plain,
            other_line_ends,
            verdict: verdict.into(),
        })
    }

    /// Whether a signature is of the content, and whether it is so only with other line ends.
    fn sound(&self, index: usize, signer: &Parsed) -> (Result<Profile, Fault>, bool) {
        let over = |content| self.opened.judge(index, signer, content, Duty::Content, self.form);
        let exact = over(self.content);
        // One without attributes is over the content itself.
        let of_others = [Reason::Altered, Reason::BadSignature].map(|reason| Err(Fault::Invalid(reason)));
        if of_others.contains(&exact)
            && self.opened.may_be_of_text(index)
            && let Some(text) = self.text_of_mail()
            && let Ok(profile) = over(Some(text))
        {
            return (Ok(profile), true);
        }
        (exact, false)
    }

    /// Whether a signature whose signer is not known is of other content, with other line ends, too.
    fn is_of_another(&self, index: usize) -> bool {
        let other = |content| self.opened.is_of_another(index, content);
        let text = || self.text_of_mail().filter(|_| self.opened.may_be_of_text(index));
        other(self.content) && text().is_none_or(|text| other(Some(text)))
    }

    fn text_of_mail(&self) -> Option<&[u8]> {
        self.of_mail.get_or_init(|| self.text.and_then(of_mail)).as_deref()
    }

    /// The earliest stamp that holds; else what is wrong with the first one.
    fn stamp(&self, index: usize) -> StampState {
        let stamped = self.opened.signature_value(index);
        let mut state = StampState::None;
        for token in self.opened.unsigned(index, TIME_STAMP_TOKEN) {
            let others = self.opened.certificates();
            match (tsp::among(&token, stamped, None, self.trust, others, self.now), &state) {
                (Ok(stamp), StampState::Holds(earlier)) if earlier.time <= stamp.time => {}
                (Ok(stamp), _) => state = StampState::Holds(Box::new(stamp)),
                (Err(why), StampState::None) => state = StampState::Fails(why),
                (Err(_), _) => {}
            }
        }
        state
    }

    fn chain(&self, signer: &'a Parsed, stamp: &StampState, stated_at: Option<i64>) -> Found<'a> {
        let judge = |at| judge_chain(signer, self.opened.certificates(), self.roots, at, Duty::Content);
        if let StampState::Holds(stamp) = stamp {
            return Found { at: stamp.time, by: JudgedBy::Stamp, chain: judge(stamp.time) };
        }
        let chain = judge(self.now);
        match (&chain, stated_at) {
            (Err(Fault::Invalid(Reason::Expired | Reason::NotYetValid)), Some(at)) => {
                Found { at, by: JudgedBy::Stated, chain: judge(at) }
            }
            _ => Found { at: self.now, by: JudgedBy::Now, chain },
        }
    }

    /// What is known of the signer's certificate, and whether a revocation, of it or of one above it, ends the matter.
    fn revocation(
        &self,
        index: usize,
        chain: &[&Parsed],
        found: &Found<'_>,
    ) -> (Revocation, Result<(), Fault>) {
        let answers = evidence::gather(self.opened, index, self.evidence.ocsp);
        // What only the signer says of the time proves nothing to a responder.
        let moment = if found.by == JudgedBy::Stamp { found.at } else { self.now };
        let mut own = Revocation::NoAnswer;
        for (height, pair) in chain.windows(2).enumerate() {
            let [certificate, issuer] = pair else {
                continue;
            };
            let known = evidence::on(&answers, certificate, issuer, self.evidence.nonce, moment, self.now);
            if height == 0 {
                own = known;
            }
            if let Revocation::Revoked { at, .. } = known
                && (found.by != JudgedBy::Stamp || at <= found.at)
            {
                return (own, Err(Reason::Revoked.into()));
            }
        }
        (own, Ok(()))
    }
}
