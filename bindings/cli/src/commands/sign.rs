//! `qyzmet sign FILE`: a detached CAdES signature beside the file; several files go into one container.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use qyzmet_core::{Code, Error, signature::asic};
use serde_json::json;

use super::{apply::pin, read_file};
use crate::{
    failure::{Done, Failure, Outcome, USAGE},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `sign`. The PIN is asked for.
#[derive(Debug, clap::Args)]
pub(crate) struct SignArgs {
    /// The file; several with --container
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Puts all files and one signature into this container (ASiC-E), with one PIN
    #[arg(long, value_name = "FILE", conflicts_with = "stamp")]
    container: Option<PathBuf>,
    /// Asks the authority for a time stamp on the signature (CAdES-B-T)
    #[arg(long)]
    stamp: bool,
}

/// The signature of a file: its whole name and `.p7s`.
pub(super) fn beside(file: &std::path::Path) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(".p7s");
    name.into()
}

pub(super) async fn run(shell: &Shell, args: &SignArgs) -> Outcome {
    match (args.files.as_slice(), &args.container) {
        (files, Some(target)) => pack(shell, files, target).await,
        ([file], None) => one(shell, file, args.stamp).await,
        _ => Err(Failure::own("fail-several-files", &[], USAGE)),
    }
}

async fn one(shell: &Shell, file: &Path, stamp: bool) -> Outcome {
    let bytes = read_file(file)?;
    let target = beside(file);
    must_be_new(&target)?;
    pin::require_key(shell)?;
    let signatures = shell.client.signature();
    let signed = pin::with(shell, async |pin: &str| signatures.sign(bytes.clone(), pin).await).await?;
    // The PIN was given and the signature is good: a stamp that can't be had does not undo that.
    let (signature, missing) = match stamp {
        true => match signatures.stamp(&signed.signature).await {
            Ok(stamped) => (stamped, None),
            Err(e) => (signed.signature, Some(e)),
        },
        false => (signed.signature, None),
    };
    qyzmet_core::store::write_new(&target, &signature)?;
    shell.screen.json(&json!({
        "file": file,
        "signature": target,
        "verification_code": signed.verification_code,
        "stamped": stamp && missing.is_none(),
    }))?;
    draw_made(shell, &target)?;
    shell.screen.line(&format!("{}: {}", shell.core("verification-code"), signed.verification_code))?;
    match missing {
        Some(e) => Err(e.into()),
        None => Ok(Done::All),
    }
}

async fn pack(shell: &Shell, files: &[PathBuf], target: &Path) -> Outcome {
    must_be_new(target)?;
    let mut documents = Vec::with_capacity(files.len());
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        documents.push(asic::File { media_type: media_type(&name).into(), name, content: read_file(path)? });
    }
    pin::require_key(shell)?;
    let signatures = shell.client.signature();
    let container =
        pin::with(shell, async |pin: &str| signatures.sign_container(documents.clone(), pin).await).await?;
    qyzmet_core::store::write_new(target, &container)?;
    shell.screen.json(&json!({ "container": target, "files": files }))?;
    draw_made(shell, target)?;
    Ok(Done::All)
}

/// Before the PIN: a try is not spent on what can't be written.
fn must_be_new(target: &Path) -> Outcome<()> {
    match target.exists() {
        true => Err(Error::new(Code::OutputExists, "the signature is there already").into()),
        false => Ok(()),
    }
}

fn draw_made(shell: &Shell, target: &Path) -> Outcome<()> {
    let sign = shell.screen.paint.tone(Tone::Kept, Tone::Kept.sign());
    shell.screen.line(&format!("{sign}{}", target.display()))
}

/// By its ending; a container names one for every document.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, end)| end.to_lowercase()).as_deref() {
        Some("pdf") => "application/pdf",
        Some("txt") => "text/plain",
        Some("json") => "application/json",
        Some("xml") => "application/xml",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
