//! `qyzmet verify FILE [P7S]`: checks a file against its signature, in either order, or what holds both.

use std::path::PathBuf;

use qyzmet_core::signature::{ChainLink, DocumentReport, Report, SignatureReport, SignerReport, Verdict};
use serde_json::{Value, json};

use super::{read_file, sign::beside, view::state_json};
use crate::{
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `verify`.
#[derive(Debug, clap::Args)]
pub(crate) struct VerifyArgs {
    /// The file, or what holds it and its signature (ASiC-E, CMS)
    file: PathBuf,
    /// Its signature; FILE.p7s if that is there
    signature: Option<PathBuf>,
    /// Asks the authority whether the signers' certificates were revoked
    #[arg(long)]
    online: bool,
}

pub(super) async fn run(shell: &Shell, args: &VerifyArgs) -> Outcome {
    let file = read_file(&args.file)?;
    let signature = args.signature.clone().or_else(|| Some(beside(&args.file)).filter(|path| path.exists()));
    let signature = signature.map(|path| read_file(&path)).transpose()?;
    let report = shell.client.signature().examine_file(file, signature, args.online, shell.lang).await?;
    shell.screen.json(&full_json(&report))?;
    draw_full(shell, &report)
}

/// A judgement in full for a script: what decides at the top, as `documents verify` gives it, then each signer.
fn full_json(r: &SignatureReport) -> Value {
    let name = verdict_name(r.verdict);
    let decides = r.signers.iter().find(|signer| signer.verdict == r.verdict).or(r.signers.first());
    json!({
        "valid": r.verdict == Verdict::Valid,
        "verdict": name,
        "reason": decides.map(|signer| &signer.reason_id),
        "text": decides.map(|signer| &signer.reason),
        "state": state_json(&format!("document-{name}"), &r.state),
        "signer": decides.and_then(|signer| signer.lines.first()),
        "signed_at": decides.and_then(|signer| signer.stated_at),
        "unsupported_oid": decides.and_then(|signer| signer.unsupported_oid.as_ref()),
        "signers": r.signers.iter().map(signer_json).collect::<Vec<_>>(),
        "documents": r.documents.iter().map(document_json).collect::<Vec<_>>(),
    })
}

fn signer_json(s: &SignerReport) -> Value {
    let link = |c: &ChainLink| json!({ "name": c.name, "serial": c.serial, "not_before": c.not_before, "not_after": c.not_after, "in_force": c.in_force });
    json!({
        "verdict": verdict_name(s.verdict),
        "reason": s.reason_id,
        "text": s.reason,
        "lines": s.lines,
        "name": s.name,
        "serial": s.serial,
        "level": s.level,
        "algorithm": { "oid": s.algorithm, "name": s.algorithm_name },
        "unsupported_oid": s.unsupported_oid,
        "stated_at": s.stated_at,
        "stamp": { "state": s.stamp, "at": s.stamped_at, "by": s.stamped_by },
        "judged": { "at": s.judged_at, "by": s.judged_by },
        "revocation": { "state": s.revocation, "at": s.revocation_at, "reason": s.revocation_reason },
        "policies": s.policies,
        "purposes": s.purposes,
        "chain": s.chain.iter().map(link).collect::<Vec<_>>(),
    })
}

fn document_json(d: &DocumentReport) -> Value {
    json!({ "name": d.name, "state": d.state })
}

/// A judgement in full in words; exit code 1 when it does not hold.
fn draw_full(shell: &Shell, r: &SignatureReport) -> Outcome {
    let valid = r.verdict == Verdict::Valid;
    shell.screen.state(&r.state, if valid { Tone::Kept } else { Tone::Loss })?;
    for signer in &r.signers {
        shell.screen.gap()?;
        shell.screen.text(&signer.reason)?;
        for line in &signer.lines {
            shell.screen.text(line)?;
        }
    }
    if !r.documents.is_empty() {
        shell.screen.gap()?;
    }
    for document in &r.documents {
        let sound = document.state == "signed";
        let tone = if sound { Tone::Kept } else { Tone::Loss };
        let mark = shell.screen.paint.tone(tone, tone.sign());
        shell.screen.marked(&mark, if sound { &document.name } else { &document.text })?;
    }
    Ok(if valid { Done::All } else { Done::No })
}

/// A judgement for a script.
pub(super) fn report_json(r: &Report) -> Value {
    json!({
        "valid": r.verdict == Verdict::Valid,
        "verdict": verdict_name(r.verdict),
        "reason": r.reason_id,
        "text": r.reason,
        "state": state_json(&format!("document-{}", verdict_name(r.verdict)), &r.state),
        "signer": r.signer,
        "signed_at": r.signed_at,
        "unsupported_oid": r.unsupported_oid,
    })
}

fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Valid => "valid",
        Verdict::Invalid => "invalid",
        Verdict::Untrusted => "untrusted",
        Verdict::Unsupported => "unsupported",
    }
}

/// A judgement in words; exit code 1 when the signature does not hold.
pub(super) fn draw_report(shell: &Shell, r: &Report) -> Outcome {
    let valid = r.verdict == Verdict::Valid;
    shell.screen.state(&r.state, if valid { Tone::Kept } else { Tone::Loss })?;
    shell.screen.gap()?;
    shell.screen.text(&r.reason)?;
    if !r.signer.is_empty() {
        shell.screen.text(&r.signer)?;
    }
    Ok(if valid { Done::All } else { Done::No })
}
