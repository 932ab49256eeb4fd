//! `qyzmet key`: the signature key of this phone.

use clap::Subcommand;
use qyzmet_core::{Code, Error};
use serde_json::json;

use super::view::state_json;
use crate::{
    ask,
    failure::{Done, FAILED, Failure, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `key`.
#[derive(Debug, clap::Args)]
pub(crate) struct KeyArgs {
    #[command(subcommand)]
    command: Option<KeyCommand>,
}

#[derive(Debug, Subcommand)]
enum KeyCommand {
    /// Make the key: the PIN of six digits is asked for twice
    Create,
    /// How the key is, and what it protects from
    Status,
    /// Ask again for a certificate that did not come
    Certificate,
    /// Remove the key, so that a new one can be made
    Destroy {
        /// Don't ask
        #[arg(long)]
        yes: bool,
    },
}

pub(super) async fn run(shell: &Shell, args: &KeyArgs) -> Outcome {
    let key = shell.client.signature();
    match args.command {
        Some(KeyCommand::Create) => create(shell).await?,
        Some(KeyCommand::Certificate) => {
            let asked = key.request_certificate(shell.lang);
            shell.screen.waiting(shell.say("busy-key", &[]), asked).await?;
        }
        Some(KeyCommand::Destroy { yes }) => destroy(shell, yes)?,
        Some(KeyCommand::Status) | None => {}
    }
    status(shell)
}

async fn create(shell: &Shell) -> Outcome<()> {
    let key = shell.client.signature();
    // What is missing is said before a PIN is thought up for nothing.
    if shell.client.identity().citizen(shell.lang)?.is_none() {
        return Err(Error::new(Code::LinkRequired, "a certificate is made out to a person").into());
    }
    if !matches!(key.state(shell.lang)?.state_id.as_str(), "none" | "certificate-missing") {
        return Err(Error::new(Code::KeyExists, "key destroy removes it first").into());
    }
    shell.screen.talk(&shell.screen.wrapped(&shell.say("key-why", &[]), ""));
    let pin = ask::secret(shell, "ask-new-pin")?;
    let again = ask::secret(shell, "ask-pin-again")?;
    if *pin != *again {
        return Err(Failure::own("fail-pins-differ", &[], FAILED));
    }
    let made = key.create_key(&pin, shell.lang);
    shell.screen.waiting(shell.say("busy-key", &[]), made).await?;
    Ok(())
}

fn destroy(shell: &Shell, yes: bool) -> Outcome<()> {
    shell.screen.talk(&shell.screen.wrapped(&shell.say("key-destroy", &[]), ""));
    ask::agreed(shell, "ask-destroy", yes)?;
    Ok(shell.client.signature().destroy_key()?)
}

fn status(shell: &Shell) -> Outcome {
    let key = shell.client.signature().state(shell.lang)?;
    let tone = match key.state_id.as_str() {
        "ready" => Tone::Kept,
        "locked" | "certificate-expired" => Tone::Loss,
        _ => Tone::Calm,
    };
    shell.screen.json(&json!({
        "state": state_json(&key.state_id, &key.state),
        "level": state_json("software", &key.level),
        "sim": { "short": key.sim.short, "plain": key.sim.plain },
        "tries_left": key.tries_left,
        "offline_left": key.offline_left,
        "certificate": key.certificate.as_ref().map(|c| json!({
            "subject": c.subject, "issuer": c.issuer, "serial": c.serial, "not_after": c.not_after,
        })),
    }))?;
    shell.screen.state(&key.state, tone)?;
    if key.state_id == "none" {
        return Ok(Done::All);
    }
    shell.screen.gap()?;
    for level in [&key.level, &key.sim] {
        shell.screen.marked("• ", &shell.screen.paint.tone(Tone::Strong, &level.short))?;
        shell.screen.marked("  ", &level.plain)?;
    }
    shell.screen.gap()?;
    let mut pairs = vec![
        (shell.say("label-offline-left", &[]), key.offline_left.to_string()),
        (shell.say("label-tries-left", &[]), key.tries_left.to_string()),
    ];
    if let Some(certificate) = &key.certificate {
        pairs.push((shell.say("label-certificate", &[]), certificate.subject.clone()));
        pairs.push((shell.say("label-issuer", &[]), certificate.issuer.clone()));
        pairs.push((shell.say("label-valid-until", &[]), certificate.until.clone()));
    }
    shell.screen.pairs(&pairs)?;
    Ok(Done::All)
}
