//! `qyzmet key`: the signature key of this phone.

use base64::{Engine, engine::general_purpose::STANDARD};
use clap::Subcommand;
use qyzmet_core::{Code, Error};
use serde_json::json;

use super::{
    card_key::{self, AppletArgs},
    view::state_json,
};
use crate::{
    ask,
    failure::{Done, Outcome},
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
    Create(AppletArgs),
    /// How the key is, and what it protects from
    Status,
    /// Ask again for a certificate that did not come
    Certificate,
    /// Change the PIN
    Pin,
    /// Unblock the PIN of the key on a card, by the PUK
    Unblock,
    /// Remove the key, so that a new one can be made
    Destroy {
        /// Don't ask
        #[arg(long)]
        yes: bool,
    },
}

pub(super) async fn run(shell: &Shell, args: &KeyArgs) -> Outcome {
    let key = shell.client.signature();
    match &args.command {
        Some(KeyCommand::Create(applet)) => create(shell, applet).await?,
        Some(KeyCommand::Certificate) => match key.card_key()? {
            Some(card) => card_key::certificate(shell, &card).await?,
            None => {
                let asked = key.request_certificate(shell.lang);
                shell.screen.waiting(shell.say("busy-key", &[]), asked).await?;
            }
        },
        Some(KeyCommand::Pin) => card_key::pin(shell).await?,
        Some(KeyCommand::Unblock) => card_key::unblock(shell).await?,
        Some(KeyCommand::Destroy { yes }) => destroy(shell, *yes)?,
        Some(KeyCommand::Status) | None => {}
    }
    status(shell)
}

async fn create(shell: &Shell, applet: &AppletArgs) -> Outcome<()> {
    let key = shell.client.signature();
    // What is missing is said before a PIN is thought up for nothing.
    if shell.client.identity().citizen(shell.lang)?.is_none() {
        return Err(Error::new(Code::LinkRequired, "a certificate is made out to a person").into());
    }
    if !matches!(key.state(shell.lang)?.state_id.as_str(), "none" | "certificate-missing") {
        return Err(Error::new(Code::KeyExists, "key destroy removes it first").into());
    }
    if shell.sim {
        return card_key::create(shell, applet).await;
    }
    shell.screen.talk(&shell.screen.wrapped(&shell.say("key-why", &[]), ""));
    let pin = card_key::new_pin(shell)?;
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
    let card = shell.client.signature().card_key()?;
    let key = shell.client.signature().state(shell.lang)?;
    let tone = match key.state_id.as_str() {
        "ready" => Tone::Kept,
        "locked" | "certificate-expired" | "card-pin-blocked" | "card-blocked" => Tone::Loss,
        _ => Tone::Calm,
    };
    shell.screen.json(&json!({
        "state": state_json(&key.state_id, &key.state),
        "level": state_json(card.as_ref().map_or("software", |card| &card.level_id), &key.level),
        "card": card.as_ref().map(|card| json!({
            "slot": card.slot, "profile": card.profile, "on_card": card.on_card,
            "public_key": STANDARD.encode(&card.public_key), "public_key_sha256": card.public_key_sha256,
        })),
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
        (
            shell.say("label-offline-left", &[]),
            match key.offline_left {
                u32::MAX => shell.say("no-limit", &[]),
                left => left.to_string(),
            },
        ),
        (shell.say("label-tries-left", &[]), key.tries_left.to_string()),
    ];
    if let Some(card) = &card {
        pairs.push((shell.say("label-applet", &[]), format!("{}, {}", card.profile, card.slot + 1)));
        pairs.push((shell.say("label-public-key", &[]), card.public_key_sha256.clone()));
    }
    if let Some(certificate) = &key.certificate {
        pairs.push((shell.say("label-certificate", &[]), certificate.subject.clone()));
        pairs.push((shell.say("label-issuer", &[]), certificate.issuer.clone()));
        pairs.push((shell.say("label-valid-until", &[]), certificate.until.clone()));
    }
    shell.screen.pairs(&pairs)?;
    Ok(Done::All)
}
