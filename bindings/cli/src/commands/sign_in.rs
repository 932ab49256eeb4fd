//! `qyzmet sign-in`, and `qyzmet key … --authentication`: the log-in key, with a PIN of its own.

use qyzmet_core::{Code, Error, signature::AuthenticationView};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::{card_key, link, view::state_json};
use crate::{
    ask,
    failure::{Failure, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Signs in by the PIN of five digits.
pub(super) async fn run(shell: &Shell) -> Outcome {
    // What stands against it is said before a PIN is asked for.
    if let Some(code) = obstacle(shell) {
        return Err(Error::new(code, "by what is known here").into());
    }
    let pin = ask::secret(shell, "ask-login-pin")?;
    let identity = shell.client.identity();
    let signed_in = identity.sign_in(&pin, shell.lang);
    shell.screen.waiting(shell.say("busy-sign-in", &[]), signed_in).await?;
    link::status(shell)
}

/// Whether nothing is known that stands against signing in by PIN.
pub(crate) fn is_possible(shell: &Shell) -> bool {
    obstacle(shell).is_none()
}

fn obstacle(shell: &Shell) -> Option<Code> {
    let health = shell.client.health();
    health.operations.into_iter().find(|o| o.id == "sign-in").and_then(|o| o.reason)
}

/// Makes the key: the PIN is asked for twice.
pub(super) async fn create(shell: &Shell) -> Outcome<()> {
    let signature = shell.client.signature();
    let link = shell.client.identity().link_state(shell.lang)?.state;
    let needed = match (link.as_str(), signature.authentication_state(shell.lang)?.state_id.as_str()) {
        ("session-expired", _) => Some((Code::SessionExpired, "a certificate takes a session")),
        (_, "ready") => Some((Code::KeyExists, "key destroy --authentication removes it first")),
        (_, "sim-changed") => Some((Code::SimChanged, "the number has to be proved again")),
        _ => None,
    };
    if let Some((code, why)) = needed {
        return Err(Error::new(code, why).into());
    }
    shell.screen.talk(&shell.screen.wrapped(&shell.say("login-key-why", &[]), ""));
    let pin = new_pin(shell)?;
    let made = signature.create_authentication_key(&pin, shell.lang);
    shell.screen.waiting(shell.say("busy-key", &[]), made).await?;
    Ok(())
}

/// Changes its PIN.
pub(super) async fn pin(shell: &Shell) -> Outcome<()> {
    let old = ask::secret(shell, "ask-login-pin")?;
    let new = new_pin(shell)?;
    Ok(shell.client.signature().change_authentication_pin(&old, &new, shell.lang).await.map(drop)?)
}

/// Removes it.
pub(super) fn destroy(shell: &Shell, yes: bool) -> Outcome<()> {
    shell.screen.talk(&shell.screen.wrapped(&shell.say("login-key-destroy", &[]), ""));
    ask::agreed(shell, "ask-destroy", yes)?;
    Ok(shell.client.signature().destroy_authentication_key()?)
}

fn new_pin(shell: &Shell) -> Outcome<Zeroizing<String>> {
    card_key::typed_twice(shell, "ask-new-login-pin")
}

/// How it is, for a script.
pub(super) fn json(key: &AuthenticationView) -> Value {
    json!({
        "state": state_json(&key.state_id, &key.state),
        "tries_left": key.tries_left,
        "certificate": key.certificate.as_ref().map(|c| json!({
            "subject": c.subject, "issuer": c.issuer, "serial": c.serial, "not_after": c.not_after,
        })),
    })
}

/// How it is.
pub(super) fn draw(shell: &Shell, key: &AuthenticationView) -> Result<(), Failure> {
    let tone = match key.state_id.as_str() {
        "ready" => Tone::Kept,
        "locked" | "certificate-expired" | "certificate-revoked" => Tone::Loss,
        _ => Tone::Calm,
    };
    shell.screen.state(&key.state, tone)?;
    if key.state_id == "none" {
        return Ok(());
    }
    let mut pairs = vec![(shell.say("label-tries-left", &[]), key.tries_left.to_string())];
    if let Some(certificate) = &key.certificate {
        pairs.push((shell.say("label-valid-until", &[]), certificate.until.clone()));
    }
    shell.screen.pairs(&pairs)
}
