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
}

pub(super) async fn run(shell: &Shell, args: &KeyArgs) -> Outcome {
    if let Some(KeyCommand::Create) = args.command {
        create(shell).await?;
    }
    status(shell)
}

async fn create(shell: &Shell) -> Outcome<()> {
    // What is missing is said before a PIN is thought up for nothing.
    if shell.client.identity().citizen()?.is_none() {
        return Err(Error::new(Code::LinkRequired, "a certificate is made out to a person").into());
    }
    shell.screen.talk(&shell.screen.wrapped(&shell.say("key-why", &[]), ""));
    let pin = ask::secret(&shell.say("ask-new-pin", &[]))?;
    let again = ask::secret(&shell.say("ask-pin-again", &[]))?;
    if *pin != *again {
        return Err(Failure::own("fail-pins-differ", &[], FAILED));
    }
    let made = shell.client.signature().create_key(&pin, shell.lang);
    shell.screen.waiting(shell.say("busy-key", &[]), made).await?;
    Ok(())
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
        "level": state_json(&key.level_id, &key.level),
        "tries_left": key.tries_left,
        "offline_left": key.offline_left,
        "valid_until": key.valid_until,
    }))?;
    shell.screen.state(&key.state, tone)?;
    shell.screen.gap()?;
    shell.screen.marked("• ", &shell.screen.paint.tone(Tone::Strong, &key.level.short))?;
    shell.screen.marked("  ", &key.level.plain)?;
    Ok(Done::All)
}
