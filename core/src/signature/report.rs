//! A judgement in full: every signer, for a person in words and for a machine in names that stay.

use super::{
    Verdict,
    algorithms::{algorithm_name, unsupported_name},
    asic::ExaminedContainer,
    certificate::CertificateInfo,
    examine::{Examination, Examined, JudgedBy, Revocation, StampState},
    judge::verdict,
    levels,
    tsp::Unproved,
};
use crate::{
    Lang,
    text::{self, StateText},
};

/// What is to be thought of a signed file or a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureReport {
    /// The worst of everything in it.
    pub verdict: Verdict,
    /// What that means and what to do.
    pub state: StateText,
    /// Each who signed.
    pub signers: Vec<SignerReport>,
    /// The documents of a container; empty for a single file.
    pub documents: Vec<DocumentReport>,
}

/// What is to be thought of one who signed. Believe the names and times only where the verdict is "valid".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignerReport {
    /// What it comes to.
    pub verdict: Verdict,
    /// Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`, `wrong-usage`, `revoked`, `unsupported`.
    pub reason_id: String,
    /// The reason in words.
    pub reason: String,
    /// Everything that a person should know, a sentence each: who and when, the stamp, revocation, the issuer.
    pub lines: Vec<String>,
    /// Whom the certificate names.
    pub name: String,
    /// The certificate's number, lower-case hex.
    pub serial: String,
    /// Level of the signature: `B-B`, or `B-T` where a time stamp holds; `CMS` and `CMS-T` where it is no CAdES.
    pub level: String,
    /// The signature algorithm, dotted.
    pub algorithm: String,
    /// Its name; the dotted identifier where there is none.
    pub algorithm_name: String,
    /// Dotted identifier of what is not supported.
    pub unsupported_oid: Option<String>,
    /// When the signer says that it signed, Unix seconds.
    pub stated_at: Option<i64>,
    /// The time stamp: `none`, `holds`, `fails`, `unsupported`.
    pub stamp: String,
    /// When it was stamped, Unix seconds.
    pub stamped_at: Option<i64>,
    /// Who stamped it.
    pub stamped_by: Option<String>,
    /// The moment that the certificates were judged at, Unix seconds.
    pub judged_at: i64,
    /// Where that moment is from: `stamp`, `now`, `stated`.
    pub judged_by: String,
    /// Revocation: `good`, `revoked`, `unknown`, `no-answer`.
    pub revocation: String,
    /// When that was known to be so, or since when it is revoked, Unix seconds.
    pub revocation_at: Option<i64>,
    /// Why it was revoked, as `key-compromise`.
    pub revocation_reason: Option<String>,
    /// Policies of the certificate, dotted: the key's level, what is known of the SIM.
    pub policies: Vec<String>,
    /// Purposes of the certificate (EKU), dotted.
    pub purposes: Vec<String>,
    /// The chain, from the signer to the trusted root; empty where none was found.
    pub chain: Vec<ChainLink>,
}

/// A certificate of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainLink {
    /// Whom it names.
    pub name: String,
    /// Its number, lower-case hex.
    pub serial: String,
    /// First moment in force, Unix seconds.
    pub not_before: i64,
    /// Last moment in force, Unix seconds.
    pub not_after: i64,
    /// The two in words, as people write them.
    pub in_force: String,
}

/// A document of a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentReport {
    /// Its name in the container.
    pub name: String,
    /// `signed`, `altered`, `unsigned`, `unsupported`.
    pub state: String,
    /// That in words, where something is wrong with it.
    pub text: String,
}

/// Of a single message.
pub(super) fn of_message(examined: &Examined, lang: Lang) -> SignatureReport {
    let signers: Vec<SignerReport> = examined.signers.iter().map(|found| signer(found, lang)).collect();
    with_state(signers, Vec::new(), lang)
}

/// Of a container.
pub(super) fn of_container(found: &ExaminedContainer, lang: Lang) -> SignatureReport {
    let signers = found.parts.iter().flat_map(|part| &part.signature.signers);
    let signers: Vec<SignerReport> = signers.map(|found| signer(found, lang)).collect();
    let document = |state: &str| {
        let state = state.to_owned();
        move |name: &String| DocumentReport {
            text: match state.as_str() {
                "signed" => String::new(),
                state => text::say(lang, &format!("verify-document-{state}"), &[("name", name)]),
            },
            name: name.clone(),
            state: state.clone(),
        }
    };
    let mut documents: Vec<DocumentReport> = Vec::new();
    for part in &found.parts {
        documents.extend(part.altered.iter().map(document("altered")));
        documents.extend(part.unsupported.iter().map(document("unsupported")));
        documents.extend(part.documents.iter().map(document("signed")));
    }
    documents.extend(found.unsigned.iter().map(document("unsigned")));
    documents.extend(found.unread.iter().map(document("unsupported")));
    with_state(signers, documents, lang)
}

fn with_state(signers: Vec<SignerReport>, documents: Vec<DocumentReport>, lang: Lang) -> SignatureReport {
    let of_document = |document: &DocumentReport| match document.state.as_str() {
        "signed" => Verdict::Valid,
        "unsupported" => Verdict::Unsupported,
        _ => Verdict::Invalid,
    };
    let all = signers.iter().map(|signer| signer.verdict).chain(documents.iter().map(of_document));
    let verdict = all.min_by_key(|verdict| verdict.rank()).unwrap_or(Verdict::Invalid);
    let state = match verdict {
        Verdict::Valid => "document-valid",
        Verdict::Invalid => "document-invalid",
        Verdict::Untrusted => "document-untrusted",
        Verdict::Unsupported => "document-unsupported",
    };
    SignatureReport { verdict, state: text::state(lang, state, &[]), signers, documents }
}

fn signer(found: &Examination, lang: Lang) -> SignerReport {
    let (verdict, reason_id, unsupported_oid) = verdict(found);
    let known = unsupported_oid.as_deref().map(unsupported_name).unwrap_or_default();
    let reason = text::say(lang, &format!("verify-{reason_id}"), &[("algorithm", known)]);
    let info = found.signer.as_ref();
    let stamp = match &found.stamp {
        StampState::None => ("none", None),
        StampState::Holds(stamp) => ("holds", Some(stamp)),
        StampState::Fails(Unproved::Unsupported { .. }) => ("unsupported", None),
        StampState::Fails(_) => ("fails", None),
    };
    let (revocation, revocation_at, why) = match found.revocation {
        Revocation::NoAnswer => ("no-answer", None, None),
        Revocation::Unknown => ("unknown", None, None),
        Revocation::Good { as_of } => ("good", Some(as_of), None),
        Revocation::Revoked { at, reason } => ("revoked", Some(at), reason),
    };
    SignerReport {
        verdict,
        reason_id: reason_id.to_owned(),
        reason,
        lines: lines(found, stamp.0, (revocation, revocation_at), lang),
        name: info.map(|info| info.subject_cn.clone()).unwrap_or_default(),
        serial: info.map(|info| info.serial_hex.clone()).unwrap_or_default(),
        level: found.level().to_owned(),
        algorithm: found.algorithm.clone(),
        algorithm_name: algorithm_name(&found.algorithm).to_owned(),
        unsupported_oid,
        stated_at: found.stated_at,
        stamp: stamp.0.to_owned(),
        stamped_at: stamp.1.map(|stamp| stamp.time),
        stamped_by: stamp.1.map(|stamp| stamp.authority.subject_cn.clone()),
        judged_at: found.judged_at,
        judged_by: match found.judged_by {
            JudgedBy::Stamp => "stamp",
            JudgedBy::Now => "now",
            JudgedBy::Stated => "stated",
        }
        .to_owned(),
        revocation: revocation.to_owned(),
        revocation_at,
        revocation_reason: why.map(|reason| reason.name().to_owned()),
        policies: info.map(|info| info.policies.clone()).unwrap_or_default(),
        purposes: info.map(|info| info.ekus.clone()).unwrap_or_default(),
        chain: found
            .chain
            .iter()
            .map(|link| ChainLink {
                name: link.subject_cn.clone(),
                serial: link.serial_hex.clone(),
                not_before: link.not_before,
                not_after: link.not_after,
                in_force: in_force(link, lang),
            })
            .collect(),
    }
}

fn in_force(link: &CertificateInfo, lang: Lang) -> String {
    let (since, until) = (text::date_time(lang, link.not_before), text::date_time(lang, link.not_after));
    text::say(lang, "verify-in-force", &[("since", &since), ("until", &until)])
}

fn lines(found: &Examination, stamp: &str, revocation: (&str, Option<i64>), lang: Lang) -> Vec<String> {
    let time = |at: Option<i64>| at.map_or_else(|| "-".into(), |at| text::date_time(lang, at));
    let name = found.signer.as_ref().map(|info| info.subject_cn.as_str()).filter(|name| !name.is_empty());
    let name = name.unwrap_or("-");
    let stated = time(found.stated_at);
    let mut lines = vec![text::say(lang, "verify-signer", &[("name", name), ("time", &stated)])];
    if let Some(info) = &found.signer {
        lines.push(text::say(lang, "verify-issuer", &[("name", &info.issuer_cn)]));
        lines.extend(levels::report_lines(info, lang));
    }
    lines.push(match &found.stamp {
        StampState::Holds(token) => {
            let at = time(Some(token.time));
            let by = token.authority.subject_cn.as_str();
            text::say(lang, "verify-stamp-holds", &[("name", by), ("time", &at)])
        }
        StampState::Fails(Unproved::Unsupported { oid }) => {
            text::say(lang, "verify-stamp-unsupported", &[("algorithm", unsupported_name(oid))])
        }
        _ => text::say(lang, &format!("verify-stamp-{stamp}"), &[]),
    });
    if found.judged_by == JudgedBy::Stated {
        lines.push(text::say(lang, "verify-judged-stated", &[]));
    }
    if found.plain {
        lines.push(text::say(lang, "verify-plain", &[]));
    }
    if found.other_line_ends {
        lines.push(text::say(lang, "verify-line-ends", &[]));
    }
    let (state, at) = revocation;
    lines.push(text::say(lang, &format!("verify-revocation-{state}"), &[("time", &time(at))]));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_of_the_chain_says_from_when_until_when() {
        let link = CertificateInfo {
            subject_cn: String::new(),
            iin: None,
            serial_hex: String::new(),
            issuer_cn: String::new(),
            // 2024-02-29 18:59:59 and 19:00:00 UTC.
            not_before: 1_709_233_199,
            not_after: 1_709_233_200,
            policies: Vec::new(),
            sim_proved_at: None,
            ekus: Vec::new(),
            is_ca: false,
            spki_sha256: [0; 32],
            sha256: [0; 32],
        };
        for (lang, says) in [
            (Lang::Kk, "Күшінде: 29 ақпан 2024 ж., 23:59 – 1 наурыз 2024 ж., 00:00"),
            (Lang::Ru, "Действует: 29 февраля 2024 г., 23:59 – 1 марта 2024 г., 00:00"),
            (Lang::En, "In force: 29 February 2024, 23:59 – 1 March 2024, 00:00"),
        ] {
            assert_eq!(in_force(&link, lang), says);
        }
    }
}
