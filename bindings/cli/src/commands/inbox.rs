//! `qyzmet inbox`: the SMS that a sandbox has sent. In a sandbox no message leaves the machine, so this is
//! the phone's inbox.

use qyzmet_core::identity::Phone;
use serde_json::json;

use crate::{
    failure::{Done, Outcome},
    sandbox::Sandbox,
    screen::Tone,
    shell::Shell,
};

/// Arguments of `inbox`.
#[derive(Debug, clap::Args)]
pub(crate) struct InboxArgs {
    /// The phone; without it, all phones of the sandbox
    #[arg(long)]
    phone: Option<String>,
    /// Only messages after the one of this id
    #[arg(long, value_name = "ID", default_value_t = 0)]
    after: i64,
}

pub(super) async fn run(shell: &Shell, args: &InboxArgs) -> Outcome {
    let screen = &shell.screen;
    let phone = args.phone.as_deref().map(Phone::parse).transpose()?;
    let sandbox = Sandbox::at(&shell.gateway)?;
    let messages = sandbox.inbox(phone.as_ref().map(Phone::e164), args.after).await?;
    screen.json(&json!({
        "sandbox": true,
        "messages": messages.iter().map(|m| json!({
            "id": m.id, "from": m.from, "to": m.to, "text": m.text, "at": m.at,
        })).collect::<Vec<_>>(),
    }))?;
    screen.text(&screen.paint.tone(Tone::Quiet, &shell.say("inbox-sandbox", &[])))?;
    if messages.is_empty() {
        screen.text(&shell.say("inbox-empty", &[]))?;
    }
    for message in &messages {
        let to = qyzmet_core::text::phone_grouped(&message.to);
        let at = qyzmet_core::text::date_time(shell.lang, message.at);
        screen.line(&format!("{} → {to}, {at}", screen.paint.tone(Tone::Strong, &message.from)))?;
        screen.marked("  ", &message.text)?;
    }
    Ok(Done::All)
}
