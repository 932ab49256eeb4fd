//! OpenSSL as a judge that nobody here wrote: it must accept the document, and refuse it with one byte
//! changed.

use std::process::Stdio;

use tokio::process::Command;

use super::{must, world::World};
use crate::failure::{Failure, Outcome};

/// The sandbox's root, beside the results.
pub(super) const ROOT: &str = "sandbox-root.crt";
/// The forgery; gone again after it was judged.
const CHANGED: &str = "one-byte-changed.pdf";

/// Lets OpenSSL judge a document of the results with its signature; gives its version, or says that it is
/// not here.
pub(super) async fn judge(world: &World<'_>, document: &str) -> Outcome<String> {
    let Ok(version) = Command::new("openssl").arg("version").stdin(Stdio::null()).output().await else {
        return Ok(world.shell.say("journey-no-openssl", &[]));
    };
    let signature = format!("{document}.p7s");
    world.note("journey-openssl")?;
    let (accepted, said) = verify(world, document, &signature).await?;
    must(accepted, &format!("openssl refuses the document: {said}"))?;

    let mut bytes = std::fs::read(world.out.join(document)).map_err(|e| Failure::io(document, e))?;
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    let changed = world.out.join(CHANGED);
    std::fs::write(&changed, bytes).map_err(|e| Failure::io(CHANGED, e))?;
    let judged = verify(world, CHANGED, &signature).await;
    std::fs::remove_file(&changed).map_err(|e| Failure::io(CHANGED, e))?;
    let (accepted, _) = judged?;
    must(!accepted, "openssl accepts a document with one byte changed")?;
    Ok(String::from_utf8_lossy(&version.stdout).trim().to_owned())
}

async fn verify(world: &World<'_>, document: &str, signature: &str) -> Outcome<(bool, String)> {
    let args = [
        "cms",
        "-verify",
        "-binary",
        "-inform",
        "DER",
        "-in",
        signature,
        "-content",
        document,
        "-CAfile",
        ROOT,
        "-purpose",
        "any",
        "-out",
        "/dev/null",
    ];
    world.shell.screen.gap()?;
    world.draw_command("openssl", &args)?;
    let output = Command::new("openssl")
        .args(args)
        .current_dir(&world.out)
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
