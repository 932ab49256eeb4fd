//! `qyzmet link`: binds this phone to a person.

use clap::Subcommand;
use qyzmet_core::{
    Code, Error,
    identity::{Iin, Phone},
};
use serde_json::json;

use super::{sign_in, view::state_json};
use crate::{
    ask,
    failure::{Done, Failure, Outcome},
    screen::Tone,
    shell::Shell,
};

/// What a citizen with a log-in key types in the place of linking again.
pub(crate) const SIGN_IN: &str = "qyzmet sign-in";

/// Arguments of `link`. The card's PIN and the code are asked for.
#[derive(Debug, clap::Args)]
pub(crate) struct LinkArgs {
    #[command(subcommand)]
    command: Option<LinkCommand>,
    /// IIN, 12 digits; asked for if not given
    #[arg(long)]
    iin: Option<String>,
    /// Mobile number; asked for if not given
    #[arg(long)]
    phone: Option<String>,
    /// Ask for another code of the link that is under way
    #[arg(long, conflicts_with_all = ["iin", "phone"])]
    resend: bool,
}

#[derive(Debug, Subcommand)]
enum LinkCommand {
    /// Whether this phone is linked, and to whom
    Status,
}

pub(super) async fn run(shell: &Shell, args: &LinkArgs) -> Outcome {
    if args.command.is_some() {
        return status(shell);
    }
    let identity = shell.client.identity();
    if args.resend {
        shell.screen.waiting(shell.say("busy-code", &[]), identity.resend_code(shell.lang)).await?;
    } else if !goes_on(shell, args)? {
        let hint = shell.say("link-why", &[]);
        shell.screen.talk(&shell.screen.wrapped(&hint, ""));
        let iin = given(shell, &args.iin, "ask-iin", Iin::parse)?;
        let phone = given(shell, &args.phone, "ask-phone", Phone::parse)?;
        let pin = ask::secret(shell, "ask-card-pin")?;
        let started = identity.start_link(iin.as_str(), phone.e164(), &pin, shell.lang);
        shell.screen.waiting(shell.say("busy-link", &[]), started).await?;
    }
    let now = identity.link_state(shell.lang)?;
    shell.screen.talk(&shell.screen.wrapped(&now.text.plain, ""));
    confirm(shell).await?;
    status(shell)
}

/// Whether a code is waited for already and nothing new was said.
fn goes_on(shell: &Shell, args: &LinkArgs) -> Outcome<bool> {
    let fresh = args.iin.is_some() || args.phone.is_some();
    Ok(!fresh && shell.client.identity().link_state(shell.lang)?.state == "code-sent")
}

/// The argument, or what the citizen types; a slip at a keyboard is asked about again.
fn given<T>(
    shell: &Shell,
    argument: &Option<String>,
    question: &str,
    parse: impl Fn(&str) -> Result<T, Error>,
) -> Outcome<T> {
    if let Some(argument) = argument {
        return Ok(parse(argument)?);
    }
    loop {
        let typed = ask::text(&shell.screen, &shell.say(question, &[]), None, None)?;
        match parse(&typed) {
            Err(e) if ask::by_hand() => {
                shell.screen.talk(&shell.screen.wrapped(&e.citizen_text(shell.lang), "✗ "));
            }
            parsed => return Ok(parsed?),
        }
    }
}

/// Asks for the code until it is right, or can't be any more.
async fn confirm(shell: &Shell) -> Outcome<()> {
    let identity = shell.client.identity();
    let mut wrong: Option<Error> = None;
    loop {
        let code = match (ask::text(&shell.screen, &shell.say("ask-code", &[]), None, None), wrong.take()) {
            (Ok(code), _) => code,
            // A script that has said all it had to say: the last answer stands.
            (Err(Failure::Own { .. }), Some(wrong)) => return Err(wrong.into()),
            (Err(e), _) => return Err(e),
        };
        let confirmed = identity.confirm_code(&code, shell.lang);
        match shell.screen.waiting(shell.say("busy-code-check", &[]), confirmed).await {
            Ok(_) => return Ok(()),
            Err(e) if e.code() == Code::CodeWrong => {
                shell.screen.talk(&shell.screen.wrapped(&e.citizen_text(shell.lang), "✗ "));
                wrong = Some(e);
            }
            Err(e) => return Err(e.into()),
        }
    }
}

/// Says whether this phone is linked, and to whom.
pub(super) fn status(shell: &Shell) -> Outcome {
    let link = shell.client.identity().link_state(shell.lang)?;
    let citizen = shell.client.identity().citizen(shell.lang)?;
    let name = citizen.map(|c| c.full_name);
    let tone = match link.state.as_str() {
        "linked" => Tone::Kept,
        "locked" => Tone::Loss,
        _ => Tone::Calm,
    };
    shell.screen.json(&json!({
        "state": state_json(&link.state, &link.text),
        "iin": link.iin_hidden,
        "phone": link.phone,
        "name": name,
        "tries_left": link.tries_left,
        "resend_in": link.resend_in_s,
        "locked_for": link.locked_for_s,
    }))?;
    shell.screen.state(&link.text, tone)?;
    if link.state == "session-expired" && sign_in::is_possible(shell) {
        shell.screen.next(SIGN_IN)?;
    }
    let label = |id: &str, text: &Option<String>| text.clone().map(|t| (shell.say(id, &[]), t));
    let pairs =
        [label("label-name", &name), label("label-iin", &link.iin_hidden), label("label-phone", &link.phone)];
    let pairs: Vec<_> = pairs.into_iter().flatten().collect();
    if !pairs.is_empty() {
        shell.screen.gap()?;
        shell.screen.pairs(&pairs)?;
    }
    Ok(Done::All)
}
