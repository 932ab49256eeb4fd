//! `qyzmet sign FILE`: a detached CAdES signature beside the file.

use std::{ffi::OsString, path::PathBuf};

use qyzmet_core::{Code, Error};
use serde_json::json;

use super::{apply::pin, read_file};
use crate::{
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `sign`. The PIN is asked for.
#[derive(Debug, clap::Args)]
pub(crate) struct SignArgs {
    /// The file
    file: PathBuf,
}

/// The signature of a file: its whole name and `.p7s`.
pub(super) fn beside(file: &std::path::Path) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(".p7s");
    name.into()
}

pub(super) async fn run(shell: &Shell, args: &SignArgs) -> Outcome {
    let bytes = read_file(&args.file)?;
    let target = beside(&args.file);
    // Before the PIN: a try is not spent on what can't be written.
    if target.exists() {
        return Err(Error::new(Code::OutputExists, "the signature is there already").into());
    }
    pin::require_key(shell)?;
    let signed =
        pin::with(shell, async |pin: &str| shell.client.signature().sign(bytes.clone(), pin).await).await?;
    qyzmet_core::store::write_new(&target, &signed.signature)?;
    shell.screen.json(&json!({
        "file": args.file,
        "signature": target,
        "verification_code": signed.verification_code,
    }))?;
    let sign = shell.screen.paint.tone(Tone::Kept, Tone::Kept.sign());
    shell.screen.line(&format!("{sign}{}", target.display()))?;
    shell.screen.line(&format!("{}: {}", shell.core("verification-code"), signed.verification_code))?;
    Ok(Done::All)
}
