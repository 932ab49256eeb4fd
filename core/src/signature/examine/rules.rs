//! How a signature is judged: its own soundness, then the moment, then the chain, then revocation.

use super::evidence;
use super::model::{Evidence, Examination, Examined, JudgedBy, Revocation, StampState};
use crate::signature::FormatError;
use crate::signature::certificate::{CertificateInfo, Parsed};
use crate::signature::cms::{Duty, Fault, Opened, Reason, TIME_STAMP_TOKEN, Trust, judge_chain};
use crate::signature::ocsp::CertificateId;
use crate::signature::tsp;

/// Judges every signature of a message (DER or BER).
///
/// `content` is the content of a detached signature; for an attached one it may be left out, else both must agree. A
/// signature is judged at the moment of its time stamp, and where there is none that holds, now; where that finds a certificate out
/// of its time, at the moment that the signer states, because a phone's clock may be wrong, and `judged_by` says so.
/// Revoked before that moment makes it invalid, revoked after it does not; without a stamp nothing shows that a signature
/// is older than a revocation, so any revocation makes it invalid.
///
/// Fails only where there is nothing to judge: [`FormatError::TooLarge`] (more than 16 MiB, 8 signers, 10 certificates),
/// [`FormatError::Malformed`], [`FormatError::ContentMissing`], [`FormatError::Unsupported`] (another kind of CMS). Pure and bounded.
pub fn examine(
    message: &[u8],
    content: Option<&[u8]>,
    trust: &Trust<'_>,
    evidence: &Evidence<'_>,
    now: i64,
) -> Result<Examined, FormatError> {
    let opened = Opened::read(message)?;
    if opened.content().is_none() && content.is_none() {
        return Err(FormatError::ContentMissing);
    }
    let roots = trust.read()?;
    let case = Case { opened: &opened, content, trust, roots: &roots, evidence, now };
    Ok(Examined {
        content_type: opened.content_type().to_string(),
        content: opened.content().map(<[u8]>::to_vec),
        signers: (0..opened.signers()).map(|index| case.signer(index)).collect::<Result<_, _>>()?,
    })
}

struct Case<'a> {
    opened: &'a Opened,
    content: Option<&'a [u8]>,
    trust: &'a Trust<'a>,
    roots: &'a [Parsed],
    evidence: &'a Evidence<'a>,
    now: i64,
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
                verdict: Err(Fault::from(Reason::UntrustedChain)).into(),
            });
        };
        let sound = self.opened.judge(index, signer, self.content, Duty::Content);
        let found = self.chain(signer, &stamp, stated_at);
        let chain = found.chain.as_deref().unwrap_or_default();
        let (revocation, revoked) = self.revocation(index, chain, &found);
        let verdict = sound.and(found.chain.as_ref().map(|_| ()).map_err(Clone::clone)).and(revoked);
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
            verdict: verdict.into(),
        })
    }

    /// The earliest stamp that holds; else what is wrong with the first one.
    fn stamp(&self, index: usize) -> StampState {
        let stamped = self.opened.signature_value(index);
        let mut state = StampState::None;
        for token in self.opened.unsigned(index, TIME_STAMP_TOKEN) {
            match (tsp::verify(&token, stamped, None, self.trust, self.now), &state) {
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
