//! `qyzmet key identify`: the video identification, step by step.

use std::time::Duration;

use qyzmet_core::{Code, Error, signature::IdentificationView};
use serde_json::json;

use super::view::state_json;
use crate::{
    ask,
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Longest wait between two questions, in seconds.
const LONGEST_WAIT: u32 = 10;

/// Arguments of `key identify`.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct IdentifyArgs {
    /// Agree to the text of this version, without being asked; where another was agreed to, nothing goes on
    #[arg(long, value_name = "VERSION", conflicts_with = "cancel")]
    agree: Option<String>,

    /// Try once more after a refusal
    #[arg(long, conflicts_with = "cancel")]
    retry: bool,

    /// Break it off
    #[arg(long)]
    cancel: bool,

    /// Only say how it stands
    #[arg(long, conflicts_with_all = ["agree", "retry", "cancel"])]
    status: bool,
}

/// Goes as far as it goes without the citizen, or until something stands in the way.
pub(super) async fn run(shell: &Shell, args: &IdentifyArgs) -> Outcome {
    let video = shell.client.signature().identification();
    if let Some(given) = &args.agree {
        refuse_other_text(&video.state(shell.lang)?, given)?;
    }
    let view = match args {
        IdentifyArgs { status: true, .. } => video.state(shell.lang)?,
        IdentifyArgs { cancel: true, .. } => video.cancel(shell.lang).await?,
        IdentifyArgs { retry: true, .. } => follow(shell, video.retry(shell.lang).await?).await?,
        _ => {
            let begun =
                shell.screen.waiting(shell.say("busy-identify", &[]), video.begin(shell.lang)).await?;
            let view = agree(shell, begun, args.agree.as_deref()).await?;
            follow(shell, view).await?
        }
    };
    show(shell, &view)?;
    Ok(if matches!(view.state_id.as_str(), "done" | "cancelled" | "none") || args.status {
        Done::All
    } else {
        Done::No
    })
}

/// Whoever names a version stands by that text: what goes on under another is refused, before anything happens.
fn refuse_other_text(view: &IdentificationView, given: &str) -> Outcome<()> {
    let over = matches!(view.state_id.as_str(), "none" | "done" | "cancelled" | "expired");
    match view.consent.as_ref().filter(|consent| consent.agreed && !over) {
        Some(consent) if consent.version != given => {
            let why = format!(
                "agreed to version {}, not {given}; cancel it to begin under another",
                consent.version
            );
            Err(Error::new(Code::StateChanged, why).with("what", "consent").into())
        }
        _ => Ok(()),
    }
}

/// Shows the text and asks, where the citizen has not agreed yet. Whoever can't be asked reads it and comes again.
async fn agree(shell: &Shell, view: IdentificationView, given: Option<&str>) -> Outcome<IdentificationView> {
    let Some(consent) = view.consent.as_ref().filter(|_| view.state_id == "consent") else {
        return Ok(view);
    };
    let version = match given {
        Some(version) => version.to_owned(),
        None if !ask::by_hand() => return Ok(view),
        None => {
            shell.screen.talk(&shell.screen.wrapped(&consent.text, ""));
            ask::agreed(shell, "ask-identify", false)?;
            consent.version.clone()
        }
    };
    Ok(shell.client.signature().identification().agree(&version, shell.lang).await?)
}

async fn follow(shell: &Shell, mut view: IdentificationView) -> Outcome<IdentificationView> {
    let video = shell.client.signature().identification();
    let mut said = String::new();
    while let Some(seconds) = view.poll_after.filter(|_| view.hurdle_id.is_none() && view.state_id != "visit")
    {
        let now = match (&view.prompt, &view.queue) {
            (Some(prompt), _) => prompt.text.clone(),
            (None, Some(queue)) => queue.text.clone(),
            (None, None) => view.state.plain.clone(),
        };
        if now != said {
            shell.screen.talk(&shell.screen.wrapped(&now, "• "));
            said = now;
        }
        tokio::time::sleep(Duration::from_secs(seconds.min(LONGEST_WAIT).into())).await;
        view = video.advance(shell.lang).await?;
    }
    Ok(view)
}

fn show(shell: &Shell, view: &IdentificationView) -> Outcome<()> {
    shell.screen.json(&json!({
        "state": state_json(&view.state_id, &view.state),
        "consent": view.consent.as_ref().map(|consent| json!({
            "version": consent.version, "text": consent.text, "sha256": consent.sha256, "agreed": consent.agreed,
        })),
        "queue": view.queue.as_ref().map(|queue| json!({ "ahead": queue.ahead, "seconds": queue.seconds })),
        "prompt": view.prompt.as_ref().map(|prompt| json!({
            "id": prompt.id, "text": prompt.text, "number": prompt.number,
        })),
        "reason": view.reason_id.as_ref().map(|id| json!({ "id": id, "text": view.reason })),
        "hurdle": view.hurdle_id.as_ref().map(|id| json!({ "id": id, "text": view.hurdle })),
        "tries_left": view.tries_left,
        "poll_after": view.poll_after,
    }))?;
    let tone = match view.state_id.as_str() {
        "done" => Tone::Kept,
        "try-again" | "visit" | "expired" => Tone::Loss,
        _ => Tone::Calm,
    };
    shell.screen.state(&view.state, tone)?;
    for words in [&view.reason, &view.hurdle].into_iter().flatten() {
        shell.screen.marked("• ", words)?;
    }
    if let Some(consent) = view.consent.as_ref().filter(|_| view.state_id == "consent") {
        shell.screen.gap()?;
        shell.screen.text(&consent.text)?;
        shell.screen.next(&shell.say("identify-agree", &[("version", &consent.version)]))?;
    }
    Ok(())
}
