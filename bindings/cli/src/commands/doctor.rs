//! `qyzmet doctor`: what works right now, versions, health of the stores. Exit code 1 when something is
//! broken.

use qyzmet_core::{
    client::{Health, Mode, Operation},
    signature::{self, Level},
    store::VaultHealth,
};
use serde_json::{Value, json};

use super::{sign_in, view::state_json};
use crate::{
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

pub(super) fn run(shell: &Shell) -> Outcome {
    let health = shell.client.health();
    let catalogue = shell.client.catalogue().status(shell.lang);
    let broken = matches!(health.store.vault, VaultHealth::Closed { .. })
        || !health.store.set_aside.is_empty()
        || catalogue.is_err();
    let levels = signature::levels(shell.lang);
    shell.screen.json(&json!({
        "broken": broken,
        "version": health.version,
        "gateway": health.gateway,
        "home": shell.home,
        "line": health.line,
        "key_home": health.key_home,
        "vault": vault_json(shell, &health),
        "cache_bytes": health.store.cache_bytes,
        "catalogue": match &catalogue {
            Ok(c) => json!({
                "version": c.info.version,
                "services": c.info.services,
                "embedded": c.info.embedded,
                "issued": c.issued,
                "stale": c.stale,
                "newer_exists": c.newer_exists,
            }),
            Err(e) => json!({ "error": e.code().as_str() }),
        },
        "authentication": shell.client.signature().authentication_state(shell.lang).map_or_else(
            |e| json!({ "error": e.code().as_str() }),
            |key| sign_in::json(&key),
        ),
        "levels": levels.iter().map(level_json).collect::<Vec<_>>(),
        "operations": health.operations.iter().map(operation_json).collect::<Vec<_>>(),
    }))?;
    if shell.screen.json {
        return Ok(if broken { Done::No } else { Done::All });
    }
    let label = |id: &str, text: String| (shell.say(id, &[]), text);
    let catalogue = match catalogue {
        Ok(c) => {
            let args =
                [("version", &*c.info.version.to_string()), ("services", &*c.info.services.to_string())];
            format!("{} {}", shell.say("doctor-catalogue", &args), c.state.plain)
        }
        Err(e) => e.citizen_text(shell.lang),
    };
    let line = if shell.offline { "doctor-line-off" } else { "doctor-line-unknown" };
    shell.screen.pairs(&[
        label("label-version", health.version.to_owned()),
        label("label-home", shell.home.display().to_string()),
        label("label-gateway", health.gateway.clone()),
        label("label-line", shell.say(line, &[])),
        label("label-catalogue", catalogue),
        label("label-vault", vault_text(shell, &health)),
        label("label-key-level", key_text(shell)),
        label("label-login-key", login_text(shell)),
    ])?;
    for name in &health.store.set_aside {
        shell.screen.marked(Tone::Loss.sign(), &shell.say("doctor-set-aside", &[("file", name)]))?;
    }
    shell.screen.gap()?;
    let heads = ["head-can", "head-now", "head-offline"].map(|h| shell.say(h, &[]));
    let rows = health.operations.iter().map(|o| operation_row(shell, o));
    shell.screen.list(&heads, rows.collect())?;
    shell.screen.gap()?;
    shell.screen.text(&shell.say("doctor-levels", &[]))?;
    for level in &levels {
        shell.screen.marked("• ", &shell.screen.paint.tone(Tone::Strong, &level.text.short))?;
        shell.screen.marked("  ", &level.text.plain)?;
    }
    shell.screen.gap()?;
    shell.screen.text(&shell.screen.paint.tone(Tone::Quiet, &shell.core("sandbox-notice")))?;
    Ok(if broken { Done::No } else { Done::All })
}

fn operation_row(shell: &Shell, o: &Operation) -> Vec<String> {
    let mode = |m: Mode| match m {
        Mode::Works => shell.say("mode-works", &[]),
        Mode::Queued => shell.say("mode-queued", &[]),
        Mode::Refused => shell.say("mode-refused", &[]),
    };
    let now = match o.reason {
        Some(code) => {
            format!("{}: {}", mode(o.now), qyzmet_core::Error::new(code, "").citizen_text(shell.lang))
        }
        None => mode(o.now),
    };
    vec![shell.core(&format!("op-{}", o.id)), now, mode(o.offline)]
}

fn operation_json(o: &Operation) -> Value {
    json!({ "id": o.id, "now": o.now, "offline": o.offline, "reason": o.reason.map(|c| c.as_str()) })
}

fn level_json(level: &Level) -> Value {
    json!({ "id": level.id, "built": level.built, "text": state_json(level.id, &level.text) })
}

/// How the key is; what protects it, where there is one.
fn key_text(shell: &Shell) -> String {
    match shell.client.signature().state(shell.lang) {
        Ok(key) if key.state_id == "none" => key.state.plain,
        Ok(key) => format!("{} {} {}", key.state.plain, key.level.plain, key.sim.plain),
        Err(e) => e.citizen_text(shell.lang),
    }
}

/// How the log-in key is.
fn login_text(shell: &Shell) -> String {
    match shell.client.signature().authentication_state(shell.lang) {
        Ok(key) => key.state.plain,
        Err(e) => e.citizen_text(shell.lang),
    }
}

fn vault_text(shell: &Shell, health: &Health) -> String {
    let kb = (health.store.vault_bytes + health.store.cache_bytes).div_ceil(1024).to_string();
    match &health.store.vault {
        VaultHealth::Good => shell.say("vault-good", &[("kb", &kb)]),
        VaultHealth::Absent => shell.say("vault-absent", &[]),
        VaultHealth::Closed { code } => qyzmet_core::Error::new(*code, "").citizen_text(shell.lang),
    }
}

fn vault_json(shell: &Shell, health: &Health) -> Value {
    let (state, code) = match &health.store.vault {
        VaultHealth::Good => ("good", None),
        VaultHealth::Absent => ("absent", None),
        VaultHealth::Closed { code } => ("closed", Some(code.as_str())),
    };
    let aside = qyzmet_core::text::state(shell.lang, "vault-set-aside", &[]);
    json!({
        "state": state,
        "code": code,
        "bytes": health.store.vault_bytes,
        "set_aside": health.store.set_aside,
        "text": (!health.store.set_aside.is_empty()).then(|| state_json("vault-set-aside", &aside)),
    })
}
