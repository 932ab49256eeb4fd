//! `qyzmet verify FILE [P7S]`: checks a file against its detached signature, offline.

use std::path::PathBuf;

use qyzmet_core::signature::Report;
use serde_json::{Value, json};

use super::{read_file, sign::beside};
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
    let report = shell.client.signature().verify(&content, &signature, shell.lang)?;
    shell.screen.json(&report_json(&report))?;
    draw_report(shell, &report)
}

/// A judgement for a script.
pub(super) fn report_json(r: &Report) -> Value {
    json!({
        "valid": r.valid,
        "code": r.code,
        "text": r.text,
        "signer": r.signer,
        "signed_at": r.signed_at,
        "level": r.level,
    })
}

/// A judgement in words; exit code 1 when the signature does not hold.
pub(super) fn draw_report(shell: &Shell, r: &Report) -> Outcome {
    let tone = if r.valid { Tone::Kept } else { Tone::Loss };
    let sign = shell.screen.paint.tone(tone, tone.sign());
    shell.screen.marked(&sign, &r.text)?;
    if let Some(line) = &r.signer_line {
        shell.screen.marked("  ", line)?;
    }
    Ok(if r.valid { Done::All } else { Done::No })
}
