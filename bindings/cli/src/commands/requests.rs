//! `qyzmet requests`: what was signed, and how it stands.

use std::{
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use clap::Subcommand;
use qyzmet_core::{Code, Page, requests::RequestView};
use serde_json::json;

use super::{
    catalogue::PageArgs,
    view::{draw_request, draw_requests, request_json},
};
use crate::{
    failure::{Done, Failure, Outcome},
    screen::Tone,
    shell::Shell,
};

/// How often we look while another process delivers.
const BESIDE_ANOTHER: Duration = Duration::from_millis(250);

/// Arguments of `requests`.
#[derive(Debug, clap::Args)]
pub(crate) struct RequestsArgs {
    /// Without one: the list
    #[command(subcommand)]
    command: Option<RequestsCommand>,
}

#[derive(Debug, Subcommand)]
enum RequestsCommand {
    /// The requests, newest first
    List(PageArgs),
    /// One request: state, number, deadline and its rule, history
    Show {
        /// Request id or registration number
        id: String,
    },
    /// Watch a request until its answer is here; Ctrl-C loses nothing
    Follow {
        /// Request id or registration number
        id: String,
    },
    /// Begin a draft with the answers of a request that was not taken
    Mend {
        /// Request id
        id: String,
    },
    /// Write what was signed, its signature and the receipt into a folder
    Export {
        /// Request id or registration number
        id: String,
        /// The folder
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
}

pub(super) async fn run(shell: &Shell, args: &RequestsArgs) -> Outcome {
    let Some(command) = &args.command else { return list(shell, Page::first(Page::MOST)) };
    match command {
        RequestsCommand::List(page) => list(shell, page.page()),
        RequestsCommand::Show { id } => {
            let request = find(shell, id)?;
            shell.screen.json(&request_json(&request))?;
            draw_request(shell, &request)?;
            Ok(Done::All)
        }
        RequestsCommand::Follow { id } => {
            let id = find(shell, id)?.id;
            let end = until_final(shell, &id, settled).await?;
            shell.screen.json(&request_json(&end))?;
            draw_request(shell, &end)?;
            Ok(if end.number.is_some() { Done::All } else { Done::NotFiled })
        }
        RequestsCommand::Mend { id } => {
            let draft = shell.client.requests().mend(id, shell.lang)?;
            shell.screen.json(&json!({ "draft_id": draft.draft_id, "service": draft.service }))?;
            shell.screen.next(&format!("qyzmet apply {}", draft.service))?;
            Ok(Done::All)
        }
        RequestsCommand::Export { id, to } => export(shell, &find(shell, id)?.id, to),
    }
}

fn list(shell: &Shell, page: Page) -> Outcome {
    let found = shell.client.requests().list(shell.lang, page)?;
    shell.screen.json(&json!({
        "total": found.total,
        "requests": found.requests.iter().map(request_json).collect::<Vec<_>>(),
    }))?;
    match found.requests.is_empty() {
        true => shell.screen.text(&shell.say("requests-none", &[]))?,
        false => draw_requests(shell, &found.requests)?,
    }
    Ok(Done::All)
}

/// The request of this id, or with this registration number.
fn find(shell: &Shell, id: &str) -> Outcome<RequestView> {
    let requests = shell.client.requests();
    let unknown = match requests.get(id, shell.lang) {
        Err(e) if e.code() == Code::RequestUnknown => e,
        found => return Ok(found?),
    };
    let mut page = Page::first(100);
    loop {
        let found = requests.list(shell.lang, page)?;
        if let Some(request) = found.requests.into_iter().find(|r| r.number.as_deref() == Some(id)) {
            return Ok(request);
        }
        page.offset += page.limit;
        if page.offset >= found.total {
            return Err(unknown.into());
        }
    }
}

fn export(shell: &Shell, id: &str, to: &Path) -> Outcome {
    std::fs::create_dir_all(to).map_err(|e| Failure::io(to.display(), e))?;
    let files = shell.client.requests().export(id, to)?;
    shell.screen.json(&json!({ "files": files }))?;
    let sign = shell.screen.paint.tone(Tone::Kept, Tone::Kept.sign());
    for path in files {
        shell.screen.line(&format!("{sign}{}", path.display()))?;
    }
    Ok(Done::All)
}

/// Whether nothing more will come of it by itself.
fn settled(r: &RequestView) -> bool {
    match r.state_id.as_str() {
        "ready" => !r.documents.is_empty(),
        "refused" | "rejected" | "needs-more" | "parked" | "unknown-kind" | "sealed" => true,
        _ => false,
    }
}

/// Delivers and looks again whenever something is due, until `enough`. Each state is said once. What is
/// known is in the vault at every moment, so Ctrl-C, which ends it, loses nothing.
pub(super) async fn until_final(
    shell: &Shell,
    id: &str,
    enough: impl Fn(&RequestView) -> bool,
) -> Outcome<RequestView> {
    let requests = shell.client.requests();
    let bar = shell.screen.bar(3);
    let mut said = String::new();
    loop {
        let view = requests.get(id, shell.lang)?;
        if said != view.state_id {
            if !said.is_empty() {
                bar.aside(|| shell.screen.talk(&format!("• {}", view.state.short)));
            }
            said.clone_from(&view.state_id);
        }
        let Some(next_at) = view.next_at.filter(|_| !enough(&view) && !shell.offline) else {
            return Ok(view);
        };
        bar.at(progress(&view));
        bar.say(view.state.short.clone());
        tokio::select! {
            () = tokio::time::sleep(until(next_at)) => {}
            _ = tokio::signal::ctrl_c() => return Err(Failure::Stopped),
        }
        tokio::select! {
            report = requests.deliver() => {
                if report?.busy {
                    // Another process delivers for us; what it finds out stands in the same vault.
                    tokio::time::sleep(BESIDE_ANOTHER).await;
                }
            }
            _ = tokio::signal::ctrl_c() => return Err(Failure::Stopped),
        }
    }
}

/// Steps of three: filed, worked on, answered.
fn progress(r: &RequestView) -> u64 {
    match r.state_id.as_str() {
        "filed" => 1,
        "in-progress" | "needs-more" | "overdue" => 2,
        "ready" | "refused" => 3,
        _ => 0,
    }
}

/// How long until this time, in milliseconds since 1970; a moment at least, so that a clock that was set
/// back does not make a busy loop.
fn until(at_ms: i64) -> Duration {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_millis());
    let left = u128::try_from(at_ms).unwrap_or(0).saturating_sub(now);
    Duration::from_millis(u64::try_from(left).unwrap_or(u64::MAX).clamp(20, 60_000))
}
