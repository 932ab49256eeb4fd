//! OpenSSL as a judge that nobody here wrote: it must accept the document, and refuse it with one byte
//! changed.

use std::{path::Path, process::Stdio};

use tokio::process::Command;

use super::{must, world::World};
use crate::failure::{Failure, Outcome};

/// Lets OpenSSL judge the document and its signature beside it; gives its version, or says that it is not
/// here.
pub(super) async fn judge(world: &World<'_>, document: &Path, root: &Path) -> Outcome<String> {
    let Ok(version) = Command::new("openssl").arg("version").stdin(Stdio::null()).output().await else {
        return Ok(world.shell.say("journey-no-openssl", &[]));
    };
    let signature = format!("{}.p7s", document.display());
    world.note("journey-openssl")?;
    let (accepted, said) = verify(world, document, &signature, root).await?;
    must(accepted, &format!("openssl refuses the document: {said}"))?;

    let mut bytes = std::fs::read(document).map_err(|e| Failure::io(document.display(), e))?;
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    let changed = world.temp("one-byte-changed.pdf");
    std::fs::write(&changed, bytes).map_err(|e| Failure::io(changed.display(), e))?;
    let (accepted, _) = verify(world, &changed, &signature, root).await?;
    must(!accepted, "openssl accepts a document with one byte changed")?;
    Ok(String::from_utf8_lossy(&version.stdout).trim().to_owned())
}

async fn verify(world: &World<'_>, document: &Path, signature: &str, root: &Path) -> Outcome<(bool, String)> {
    let (document, root) = (document.display().to_string(), root.display().to_string());
    let args = [
        "cms",
        "-verify",
        "-binary",
        "-inform",
        "DER",
        "-in",
        signature,
        "-content",
        &document,
        "-CAfile",
        &root,
        "-purpose",
        "any",
        "-out",
        "/dev/null",
    ];
    world.shell.screen.gap()?;
    world.draw_command("openssl", &args)?;
    let output = Command::new("openssl")
        .args(args)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output()
        .await
        .map_err(|e| Failure::io("openssl", e))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    // The first line says it; what follows is for those who mend OpenSSL.
    world.framed(said.lines().next().unwrap_or_default())?;
    Ok((output.status.success(), said))
}
