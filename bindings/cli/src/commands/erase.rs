//! `qyzmet erase`: removes everything of this citizen from this computer.

use qyzmet_core::{Code, Page};
use serde_json::json;

use crate::{
    ask,
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `erase`.
#[derive(Debug, clap::Args)]
pub(crate) struct EraseArgs {
    /// Don't ask
    #[arg(long)]
    yes: bool,
}

/// What would be lost. A vault that does not open has counts of nothing: it is erased all the same.
#[derive(Default)]
struct Loss {
    drafts: usize,
    unfiled: usize,
    requests: u32,
    documents: u32,
}

pub(super) fn run(shell: &Shell, args: &EraseArgs) -> Outcome {
    let loss = count(shell)?;
    let screen = &shell.screen;
    let line = |id: &str, n: &dyn ToString| shell.say(id, &[("n", &n.to_string())]);
    screen
        .talk(&screen.wrapped(&shell.say("erase-what", &[("home", &shell.home.display().to_string())]), ""));
    for text in [
        line("erase-drafts", &loss.drafts),
        line("erase-unfiled", &loss.unfiled),
        line("erase-requests", &loss.requests),
        line("erase-documents", &loss.documents),
        shell.say("erase-key", &[]),
    ] {
        screen.talk(&screen.wrapped(&text, "• "));
    }
    screen.talk(&screen.wrapped(&shell.say("erase-stays", &[]), ""));
    ask::agreed(shell, "ask-erase", args.yes)?;
    shell.client.erase()?;
    screen.json(&json!({
        "erased": true,
        "drafts": loss.drafts,
        "unfiled": loss.unfiled,
        "requests": loss.requests,
        "documents": loss.documents,
    }))?;
    screen.marked(Tone::Kept.sign(), &shell.say("erase-done", &[]))?;
    Ok(Done::All)
}

fn count(shell: &Shell) -> Outcome<Loss> {
    let counted = || -> qyzmet_core::Result<Loss> {
        let client = &shell.client;
        Ok(Loss {
            drafts: client.forms().drafts(shell.lang)?.len(),
            unfiled: client.requests().outbox(shell.lang)?.len(),
            requests: client.requests().list(shell.lang, Page::first(1))?.total,
            documents: client.documents().list(shell.lang, Page::first(1))?.total,
        })
    };
    match counted() {
        Ok(loss) => Ok(loss),
        Err(e) if matches!(e.code(), Code::VaultDamaged | Code::VaultKeyLost | Code::VaultNewer) => {
            shell.screen.talk(&e.citizen_text(shell.lang));
            Ok(Loss::default())
        }
        Err(e) => Err(e.into()),
    }
}
