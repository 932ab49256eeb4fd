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
    let delivery = shell.client.requests();
    let report = shell.screen.waiting(shell.say("busy-send", &[]), delivery.deliver_now()).await?;
    if report.busy {
        return Err(Error::new(Code::HomeBusy, "another process is delivering").into());
    }
    if report.filed > 0 {
        let sign = shell.screen.paint.tone(Tone::Kept, Tone::Kept.sign());
        let filed = shell.say("outbox-filed", &[("n", &report.filed.to_string())]);
        shell.screen.marked(&sign, &filed)?;
    }
    list(shell, Some(&report))?;
    Ok(if report.waiting > 0 { Done::NotFiled } else { Done::All })
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
