//! `qyzmet documents`: the results, all of it offline.

use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use clap::Subcommand;
use qyzmet_core::{Code, Error, Page, documents::DocumentView};
use serde_json::{Value, json};

use super::{
    catalogue::PageArgs,
    verify::{draw_report, report_json},
    view::state_json,
};
use crate::{
    failure::{Done, Failure, Outcome, USAGE},
    screen::Tone,
    shell::Shell,
};

/// Arguments of `documents`.
#[derive(Debug, clap::Args)]
pub(crate) struct DocumentsArgs {
    /// Without one: the list
    #[command(subcommand)]
    command: Option<DocumentsCommand>,
}

#[derive(Debug, Subcommand)]
enum DocumentsCommand {
    /// The documents, newest first
    List(PageArgs),
    /// What is known of a document
    Show {
        /// Document id, or the number of its request
        #[arg(allow_hyphen_values = true)]
        id: String,
    },
    /// Write the document's bytes to standard output
    Open {
        /// Document id, or the number of its request
        #[arg(allow_hyphen_values = true)]
        id: String,
    },
    /// Check the authority's signature
    Verify {
        /// Document id, or the number of its request
        #[arg(allow_hyphen_values = true)]
        id: String,
    },
    /// Write the document and its detached signature into a folder
    Export {
        /// Document id, or the number of its request
        #[arg(allow_hyphen_values = true)]
        id: String,
        /// The folder
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
}

pub(super) fn run(shell: &Shell, args: &DocumentsArgs) -> Outcome {
    let Some(command) = &args.command else { return list(shell, Page::first(Page::MOST)) };
    match command {
        DocumentsCommand::List(page) => list(shell, page.page()),
        DocumentsCommand::Show { id } => show(shell, &find(shell, id)?),
        DocumentsCommand::Open { id } => open(shell, &find(shell, id)?),
        DocumentsCommand::Verify { id } => verify(shell, &find(shell, id)?),
        DocumentsCommand::Export { id, to } => export(shell, &find(shell, id)?, to),
    }
}

/// The document of this id, or of the request with this number.
fn find(shell: &Shell, id: &str) -> Outcome<DocumentView> {
    let mut page = Page::first(100);
    loop {
        let found = shell.client.documents().list(shell.lang, page)?;
        if let Some(document) = found.documents.into_iter().find(|d| d.id == id || d.number == id) {
            return Ok(document);
        }
        page.offset += page.limit;
        if page.offset >= found.total {
            return Err(Error::new(Code::DocumentUnknown, "neither an id nor a number of ours").into());
        }
    }
}

fn list(shell: &Shell, page: Page) -> Outcome {
    let screen = &shell.screen;
    let found = shell.client.documents().list(shell.lang, page)?;
    screen.json(&json!({
        "total": found.total,
        "documents": found.documents.iter().map(document_json).collect::<Vec<_>>(),
    }))?;
    if found.documents.is_empty() {
        screen.text(&shell.say("documents-none", &[]))?;
        return Ok(Done::All);
    }
    let heads = ["head-number", "head-title", "head-signed", "head-state"].map(|h| shell.say(h, &[]));
    let row = |d: DocumentView| vec![d.number, d.title, d.signed_at, d.state.short];
    screen.list(&heads, found.documents.into_iter().map(row).collect())?;
    Ok(Done::All)
}

fn show(shell: &Shell, d: &DocumentView) -> Outcome {
    let screen = &shell.screen;
    screen.json(&document_json(d))?;
    screen.title(&d.title)?;
    screen.state(&d.state, Tone::Kept)?;
    screen.gap()?;
    let label = |id: &str, text: &str| (shell.say(id, &[]), text.to_owned());
    screen.pairs(&[
        label("label-number", &d.number),
        label("label-signer", &d.signer),
        label("label-signed", &d.signed_at),
        label("label-size", &shell.say("size-kb", &[("kb", &d.size.div_ceil(1024).to_string())])),
        label("label-id", &d.id),
    ])?;
    Ok(Done::All)
}

fn open(shell: &Shell, d: &DocumentView) -> Outcome {
    if !shell.screen.json && io::stdout().is_terminal() {
        return Err(Failure::own("fail-terminal", &[("id", &d.id)], USAGE));
    }
    let bytes = shell.client.documents().open(&d.id)?;
    if shell.screen.json {
        let mut record = document_json(d);
        record["content"] = json!(STANDARD.encode(&*bytes));
        shell.screen.json(&record)?;
        return Ok(Done::All);
    }
    let mut out = io::stdout().lock();
    match out.write_all(&bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(Done::All),
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Err(Failure::Closed),
        Err(e) => Err(Failure::io("stdout", e)),
    }
}

fn verify(shell: &Shell, d: &DocumentView) -> Outcome {
    let report = shell.client.documents().verify(&d.id, shell.lang)?;
    shell.screen.json(&report_json(&report))?;
    shell.screen.title(&d.title)?;
    draw_report(shell, &report)
}

fn export(shell: &Shell, d: &DocumentView, to: &std::path::Path) -> Outcome {
    std::fs::create_dir_all(to).map_err(|e| Failure::io(to.display(), e))?;
    let exported = shell.client.documents().export(&d.id, to)?;
    shell.screen.json(&json!({ "document": exported.document, "signature": exported.signature }))?;
    let sign = shell.screen.paint.tone(Tone::Kept, Tone::Kept.sign());
    for path in [&exported.document, &exported.signature] {
        shell.screen.line(&format!("{sign}{}", path.display()))?;
    }
    Ok(Done::All)
}

fn document_json(d: &DocumentView) -> Value {
    json!({
        "id": d.id,
        "request": d.request_id,
        "title": d.title,
        "number": d.number,
        "media_type": d.media_type,
        "size": d.size,
        "signer": d.signer,
        "signed_at": d.signed_at,
        "state": state_json("document-valid", &d.state),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use clap::Parser;

    use crate::args::Args;

    /// Ids are the gateway's, in base64url: one of 64 begins with a hyphen.
    #[test]
    fn an_id_that_begins_with_a_hyphen_is_an_id() {
        for id in ["-wX0Q1_hK2", "-h", "--x7Lq", "-hVp", "qKn00PnyinEs0JiuDD1MAA"] {
            for word in ["show", "open", "verify", "export"] {
                let to: &[&str] = if word == "export" { &["--to", "."] } else { &[] };
                let line = [&["qyzmet", "documents", word, id], to].concat();
                // `-h` alone is the question for help that it is everywhere.
                assert_eq!(Args::try_parse_from(&line).is_ok(), id != "-h", "{line:?}");
            }
        }
    }
}
