//! `qyzmet apply SERVICE`: the form, the check, the signature, and the way to the gateway.

mod answers;
mod check;
pub(super) mod pin;
mod questions;

use std::path::PathBuf;

use qyzmet_core::{
    Code, Error,
    forms::FormView,
    requests::{RequestView, SigningView},
};
use serde_json::json;

use super::{
    requests::until_final,
    view::{draw_request, report_json, request_json, tone},
};
use crate::{
    ask,
    failure::{Done, Outcome},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `apply`. Without a file the questions are asked; the PIN is always asked for.
#[derive(Debug, clap::Args)]
pub(crate) struct ApplyArgs {
    /// Service code, 8 digits
    service: String,
    /// Answers as JSON: {"question": value}; for scripts
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Begin a new form, also where one is begun already
    #[arg(long)]
    fresh: bool,
    /// Stay until it is filed, however long there is no network
    #[arg(long)]
    wait: bool,
}

pub(super) async fn run(shell: &Shell, args: &ApplyArgs) -> Outcome {
    let form = begin(shell, args)?;
    let form = match &args.answers {
        Some(file) => answers::from_file(shell, form, file)?,
        None if ask::by_hand() => questions::ask_all(shell, form)?,
        None => form,
    };
    check::complete(shell, &form)?;
    let Some(form) = check::confirmed(shell, form)? else {
        shell.screen.text(&shell.say("apply-kept", &[]))?;
        return Ok(Done::All);
    };
    let request = sign(shell, &form).await?;
    file(shell, args, request).await
}

/// Opens the draft of this service that was touched last, or begins one.
fn begin(shell: &Shell, args: &ApplyArgs) -> Outcome<FormView> {
    let forms = shell.client.forms();
    if !args.fresh {
        let open = forms.drafts(shell.lang)?.into_iter().find(|d| d.service == args.service);
        if let Some(draft) = open {
            shell.screen.talk(&shell.say("apply-goes-on", &[("when", &draft.updated)]));
            return Ok(forms.open(&draft.id, shell.lang)?);
        }
    }
    Ok(forms.start(&args.service, shell.lang)?)
}

/// Shows what will be signed and signs it. The request is in the outbox when this returns.
async fn sign(shell: &Shell, form: &FormView) -> Outcome<RequestView> {
    pin::require_key(shell)?;
    let requests = shell.client.requests();
    let view = requests.prepare(&form.draft_id, shell.lang)?;
    draw_signing(shell, &view)?;
    let signed = pin::with(shell, async |pin: &str| requests.sign(&view.request_id, pin, shell.lang).await);
    signed.await
}

fn draw_signing(shell: &Shell, view: &SigningView) -> Outcome<()> {
    let screen = &shell.screen;
    screen.gap()?;
    screen.title(&shell.say("sign-title", &[]))?;
    screen.quoted(&view.text)?;
    screen.gap()?;
    let code = screen.paint.tone(Tone::Strong, &view.verification_code);
    screen.line(&format!("{}: {code}", shell.core("verification-code")))?;
    screen.text(&screen.paint.tone(Tone::Quiet, &shell.core("verification-code-hint")))?;
    screen.marked("• ", &screen.paint.tone(Tone::Quiet, &view.level.short))?;
    Ok(())
}

/// Sends what was signed, if there is a line; says plainly whether it is filed.
async fn file(shell: &Shell, args: &ApplyArgs, signed: RequestView) -> Outcome {
    let (screen, requests) = (&shell.screen, shell.client.requests());
    screen.gap()?;
    let report = match shell.offline {
        true => None,
        false => Some(screen.waiting(shell.say("busy-send", &[]), requests.deliver_now()).await?),
    };
    let mut request = requests.get(&signed.id, shell.lang)?;
    if args.wait && request.number.is_none() && !shell.offline {
        screen.state(&request.state, tone(&request.state_id))?;
        screen.text(&shell.core("not-filed-yet"))?;
        screen.talk(&shell.say("apply-waits", &[]));
        request = until_final(shell, &signed.id, |r| r.number.is_some()).await?;
    }
    let filed = request.number.is_some();
    screen.json(&json!({
        "filed": filed,
        "request": request_json(&request),
        "report": report.as_ref().map(report_json),
    }))?;
    draw_request(shell, &request)?;
    if filed {
        return Ok(Done::All);
    }
    screen.gap()?;
    screen.text(&shell.core("not-filed-yet"))?;
    if request.state_id == "rejected" {
        let code = request.problem.unwrap_or(Code::GatewayRefused);
        return Err(Error::new(code, "the gateway did not take the request").into());
    }
    screen.next("qyzmet outbox send")?;
    // With --offline nobody asked to file it now.
    Ok(if shell.offline { Done::All } else { Done::NotFiled })
}
