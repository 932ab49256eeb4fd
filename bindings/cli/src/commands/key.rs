//! `qyzmet key`: the keys of this phone.

use base64::{Engine, engine::general_purpose::STANDARD};
use clap::Subcommand;
use qyzmet_core::{
    Code, Error, Lang,
    signature::{CardKeyView, KeyView, Signature, ocsp::RevocationReason},
};
use serde_json::json;

use super::{
    card_key::{self, AppletArgs},
    identify::{self, IdentifyArgs},
    sign_in,
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
    /// Make the key: the PIN is asked for twice; six digits to sign, five to sign in
    Create(CreateArgs),
    /// How the keys are, and what they protect from
    Status,
    /// Ask again for a certificate that did not come
    Certificate,
    /// Be identified by video, where the authority wants that before it gives the certificate
    Identify(IdentifyArgs),
    /// Renew the certificate, for the same key; takes no PIN
    Renew,
    /// Ask the authority whether the certificate still holds
    Check,
    /// Revoke the certificate for good, with the PIN
    Revoke {
        /// Why: unspecified, key-compromise, affiliation-changed, superseded, cessation-of-operation
        #[arg(long, default_value = "unspecified", value_parser = reason)]
        reason: RevocationReason,
        /// Don't ask
        #[arg(long)]
        yes: bool,
    },
    /// Change the PIN
    Pin(WhichArgs),
    /// Give the key a new PIN, by its PUK; with --sim also a card that was blocked before it had a key
    Unblock(AppletArgs),
    /// Remove the key, so that a new one can be made
    Destroy {
        #[command(flatten)]
        which: WhichArgs,
        /// Don't ask
        #[arg(long)]
        yes: bool,
    },
}

/// Which key is made.
#[derive(Debug, clap::Args)]
struct CreateArgs {
    #[command(flatten)]
    applet: AppletArgs,
    /// The log-in key: sign in by a PIN of five digits, without an SMS; it signs no document
    #[arg(long, conflicts_with_all = ["slot", "profile", "profile_file"])]
    authentication: bool,
}

/// Which key is meant.
#[derive(Debug, clap::Args)]
struct WhichArgs {
    /// The log-in key, not the one that signs
    #[arg(long)]
    authentication: bool,
}

pub(super) async fn run(shell: &Shell, args: &KeyArgs) -> Outcome {
    let key = shell.client.signature();
    match &args.command {
        Some(KeyCommand::Create(args)) => create(shell, args).await?,
        Some(KeyCommand::Certificate) => match key.card_key()? {
            Some(card) => card_key::certificate(shell, &card).await?,
            None => {
                let asked = key.request_certificate(shell.lang);
                shell.screen.waiting(shell.say("busy-key", &[]), asked).await?;
            }
        },
        Some(KeyCommand::Identify(args)) => return identify::run(shell, args).await,
        Some(KeyCommand::Renew) => {
            let renewed = key.renew_certificate(shell.lang);
            shell.screen.waiting(shell.say("busy-renew", &[]), renewed).await?;
        }
        Some(KeyCommand::Check) => {
            let checked = key.check_certificate(shell.lang);
            shell.screen.waiting(shell.say("busy-check", &[]), checked).await?;
        }
        Some(KeyCommand::Revoke { reason, yes }) => revoke(shell, *reason, *yes).await?,
        Some(KeyCommand::Pin(which)) => match which.authentication {
            true => sign_in::pin(shell).await?,
            false => card_key::pin(shell).await?,
        },
        Some(KeyCommand::Unblock(args)) => match shell.sim && key.state(shell.lang)?.state_id == "none" {
            true => card_key::unblock_new(shell, args).await?,
            false => card_key::unblock(shell).await?,
        },
        Some(KeyCommand::Destroy { which, yes }) => match which.authentication {
            true => sign_in::destroy(shell, *yes)?,
            false => destroy(shell, *yes)?,
        },
        Some(KeyCommand::Status) | None => {}
    }
    status(shell)
}

async fn create(shell: &Shell, args: &CreateArgs) -> Outcome<()> {
    let key = shell.client.signature();
    // What is missing is said before a PIN is thought up for nothing.
    if shell.client.identity().citizen(shell.lang)?.is_none() {
        return Err(Error::new(Code::LinkRequired, "a certificate is made out to a person").into());
    }
    if args.authentication {
        return sign_in::create(shell).await;
    }
    if !matches!(
        key.state(shell.lang)?.state_id.as_str(),
        "none" | "certificate-missing" | "identification-needed" | "certificate-revoked"
    ) {
        return Err(Error::new(Code::KeyExists, "key destroy removes it first").into());
    }
    if shell.sim {
        return card_key::create(shell, &args.applet).await;
    }
    shell.screen.talk(&shell.screen.wrapped(&shell.say("key-why", &[]), ""));
    let pin = card_key::new_pin(shell)?;
    let made = key.create_key(&pin, shell.lang);
    shell.screen.waiting(shell.say("busy-key", &[]), made).await?;
    Ok(())
}

async fn revoke(shell: &Shell, reason: RevocationReason, yes: bool) -> Outcome<()> {
    shell.screen.talk(&shell.screen.wrapped(&shell.say("key-revoke", &[]), ""));
    ask::agreed(shell, "ask-revoke", yes)?;
    let pin = ask::secret(shell, "ask-pin")?;
    let revoked = shell.client.signature().revoke_certificate(reason, &pin, shell.lang).await;
    Ok(revoked.map(drop)?)
}

/// A reason that a citizen may give.
fn reason(name: &str) -> Result<RevocationReason, String> {
    let all = Signature::revocation_reasons(Lang::En);
    let found = all.iter().find(|(reason, _)| reason.name() == name);
    let names = || all.iter().map(|(reason, _)| reason.name()).collect::<Vec<_>>().join(", ");
    found.map(|(reason, _)| *reason).ok_or_else(names)
}

fn destroy(shell: &Shell, yes: bool) -> Outcome<()> {
    shell.screen.talk(&shell.screen.wrapped(&shell.say("key-destroy", &[]), ""));
    ask::agreed(shell, "ask-destroy", yes)?;
    Ok(shell.client.signature().destroy_key()?)
}

fn status(shell: &Shell) -> Outcome {
    let card = shell.client.signature().card_key()?;
    let key = shell.client.signature().state(shell.lang)?;
    let level = shell.client.signature().level()?;
    let login = shell.client.signature().authentication_state(shell.lang)?;
    let tone = match key.state_id.as_str() {
        "ready" => Tone::Kept,
        "locked"
        | "invalidated"
        | "certificate-expired"
        | "certificate-revoked"
        | "card-pin-blocked"
        | "card-blocked" => Tone::Loss,
        _ => Tone::Calm,
    };
    shell.screen.json(&json!({
        "state": state_json(&key.state_id, &key.state),
        "level": state_json(level.level_id, &key.level),
        "card": card.as_ref().map(|card| json!({
            "slot": card.slot, "profile": card.profile, "on_card": card.on_card,
            "public_key": STANDARD.encode(&card.public_key), "public_key_sha256": card.public_key_sha256,
        })),
        "sim": {
            "id": level.sim_id, "proved_at": level.sim_proved_at,
            "short": key.sim.short, "plain": key.sim.plain,
        },
        "notice": key.notice_id.as_ref().zip(key.notice.as_ref()).map(|(id, text)| state_json(id, text)),
        "revoked_by": key.revoked_by,
        "tries_left": key.tries_left,
        "offline_left": key.offline_left,
        "certificate": key.certificate.as_ref().map(|c| json!({
            "subject": c.subject, "issuer": c.issuer, "serial": c.serial, "not_after": c.not_after,
        })),
        "authentication": sign_in::json(&login),
    }))?;
    shell.screen.state(&key.state, tone)?;
    if let Some(notice) = &key.notice {
        shell.screen.gap()?;
        shell.screen.state(notice, Tone::Calm)?;
    }
    if key.state_id != "none" {
        draw_signature_key(shell, &key, card.as_ref())?;
    }
    shell.screen.gap()?;
    sign_in::draw(shell, &login)?;
    Ok(Done::All)
}

/// What there is to say of a signature key beside its state.
fn draw_signature_key(shell: &Shell, key: &KeyView, card: Option<&CardKeyView>) -> Outcome<()> {
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
                None => shell.say("no-limit", &[]),
                Some(left) => left.to_string(),
            },
        ),
        (shell.say("label-tries-left", &[]), key.tries_left.to_string()),
    ];
    if let Some(card) = card {
        pairs.push((shell.say("label-applet", &[]), format!("{}, {}", card.profile, card.slot + 1)));
        pairs.push((shell.say("label-public-key", &[]), card.public_key_sha256.clone()));
    }
    if let Some(certificate) = &key.certificate {
        pairs.push((shell.say("label-certificate", &[]), certificate.subject.clone()));
        pairs.push((shell.say("label-issuer", &[]), certificate.issuer.clone()));
        pairs.push((shell.say("label-valid-until", &[]), certificate.until.clone()));
    }
    shell.screen.pairs(&pairs)
}
