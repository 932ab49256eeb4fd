//! `qyzmet drafts`: forms that are begun and not signed.

use clap::Subcommand;
use serde_json::json;

use super::view::state_json;
use crate::{
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `drafts`.
#[derive(Debug, clap::Args)]
pub(crate) struct DraftsArgs {
    #[command(subcommand)]
    command: Option<DraftsCommand>,
}

#[derive(Debug, Subcommand)]
enum DraftsCommand {
    /// The drafts (also without a word)
    List,
    /// Throw a draft away
    Discard {
        /// Draft id
        id: String,
    },
}

pub(super) fn run(shell: &Shell, args: &DraftsArgs) -> Outcome {
    match &args.command {
        Some(DraftsCommand::Discard { id }) => {
            shell.client.forms().discard(id)?;
            shell.screen.json(&json!({ "discarded": id }))?;
            shell.screen.text(&shell.say("draft-discarded", &[]))?;
        }
        Some(DraftsCommand::List) | None => list(shell)?,
    }
    Ok(Done::All)
}

fn list(shell: &Shell) -> Outcome<()> {
    let drafts = shell.client.forms().drafts(shell.lang)?;
    let record = |d: &qyzmet_core::forms::DraftView| {
        json!({
            "id": d.id,
            "service": d.service,
            "title": d.title,
            "state": state_json(if d.complete { "ready" } else { "incomplete" }, &d.state),
            "complete": d.complete,
            "updated": d.updated,
        })
    };
    shell.screen.json(&json!({ "drafts": drafts.iter().map(record).collect::<Vec<_>>() }))?;
    if drafts.is_empty() {
        shell.screen.text(&shell.say("drafts-none", &[]))?;
        return shell.screen.next("qyzmet catalogue list");
    }
    for draft in &drafts {
        shell.screen.title(&draft.title)?;
        shell.screen.state(&draft.state, Tone::Calm)?;
        let when = format!("{} · {}", draft.updated, draft.id);
        shell.screen.marked("  ", &shell.screen.paint.tone(Tone::Quiet, &when))?;
        shell.screen.next(&format!("qyzmet apply {}", draft.service))?;
        shell.screen.gap()?;
    }
    Ok(())
}
