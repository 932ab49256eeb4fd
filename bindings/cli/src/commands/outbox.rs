//! `qyzmet outbox`: what is signed and not filed yet.

use clap::Subcommand;
use qyzmet_core::{Code, Error, requests::DeliveryReport};
use serde_json::json;

use super::view::{report_json, request_json, tone};
use crate::{
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `outbox`.
#[derive(Debug, clap::Args)]
pub(crate) struct OutboxArgs {
    #[command(subcommand)]
    command: Option<OutboxCommand>,
}

#[derive(Debug, Subcommand)]
enum OutboxCommand {
    /// What waits (also without a word)
    List,
    /// Try now
    Send,
}

pub(super) async fn run(shell: &Shell, args: &OutboxArgs) -> Outcome {
    match args.command {
        Some(OutboxCommand::Send) => send(shell).await,
        Some(OutboxCommand::List) | None => {
            list(shell, None)?;
            Ok(Done::All)
        }
    }
}

async fn send(shell: &Shell) -> Outcome {
    let requests = shell.client.requests();
    let before = requests.outbox(shell.lang)?;
    let report = shell.screen.waiting(shell.say("busy-send", &[]), requests.deliver_now()).await?;
    if report.busy {
        return Err(Error::new(Code::HomeBusy, "another process is delivering").into());
    }
    let mut refused = false;
    for request in before {
        let now = requests.get(&request.id, shell.lang)?;
        refused |= now.state_id == "rejected";
        if now.number.is_some() || now.state_id == "rejected" {
            shell.screen.title(&now.title)?;
            shell.screen.state(&now.state, tone(&now.state_id))?;
            let number = now.number.map(|n| (shell.say("label-number", &[]), n));
            shell.screen.pairs(&number.into_iter().collect::<Vec<_>>())?;
            shell.screen.gap()?;
        }
    }
    list(shell, Some(&report))?;
    Ok(match report.waiting {
        0 if refused => Done::No,
        0 => Done::All,
        _ => Done::NotFiled,
    })
}

fn list(shell: &Shell, report: Option<&DeliveryReport>) -> Outcome<()> {
    let screen = &shell.screen;
    let waiting = shell.client.requests().outbox(shell.lang)?;
    screen.json(&json!({
        "waiting": waiting.iter().map(request_json).collect::<Vec<_>>(),
        "report": report.map(report_json),
    }))?;
    if waiting.is_empty() {
        return screen.text(&shell.say("outbox-empty", &[]));
    }
    for request in &waiting {
        screen.title(&request.title)?;
        screen.state(&request.state, tone(&request.state_id))?;
        let line = shell.say("outbox-line", &[("code", &request.verification_code), ("id", &request.id)]);
        screen.marked("  ", &screen.paint.tone(Tone::Quiet, &line))?;
        if let Some(problem) = request.problem {
            screen.marked("  ", &Error::new(problem, "").citizen_text(shell.lang))?;
        }
    }
    Ok(())
}
