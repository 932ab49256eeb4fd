//! `qyzmet verify FILE [P7S]`: checks a file against its detached signature, offline.

use std::path::PathBuf;

use qyzmet_core::signature::{Report, Verdict};
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
    /// The file
    file: PathBuf,
    /// Its signature; FILE.p7s if not given
    signature: Option<PathBuf>,
}

pub(super) fn run(shell: &Shell, args: &VerifyArgs) -> Outcome {
    let content = read_file(&args.file)?;
    let signature = read_file(&args.signature.clone().unwrap_or_else(|| beside(&args.file)))?;
    let report = shell.client.signature().verify(&signature, Some(&content), shell.lang)?;
    shell.screen.json(&report_json(&report))?;
    draw_report(shell, &report)
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
