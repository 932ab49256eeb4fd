//! A request in the citizen's language.

use super::{
    due::Deadlines,
    model::{HistoryLine, RequestView},
    rules::{self, State, Step},
    table::RequestRow,
    wire::Status,
};
use crate::{Lang, Result, client::Ctx, documents, text};

pub(super) fn view(ctx: &Ctx, deadlines: &Deadlines, row: &RequestRow, lang: Lang) -> Result<RequestView> {
    let now = ctx.now();
    let filing = &row.filing;
    let deadline =
        filing.receipt.as_ref().map(|r| deadlines.view(ctx, &filing.service, r, filing.status, lang));
    let state_id = state_id(row, deadline.as_ref().is_some_and(|d| d.overdue));
    let reason = reason(row, lang);
    let due = deadline.as_ref().map(|d| d.due.clone()).unwrap_or_default();
    let number = filing.receipt.as_ref().map(|r| r.number.clone());
    let state = text::state(
        lang,
        &format!("request-{state_id}"),
        &[("number", number.as_deref().unwrap_or_default()), ("due", &due), ("reason", &reason)],
    );
    let documents = ctx.store.read(|v| documents::table::of_request(v, &row.id))?;
    let next_at = row.progress().and_then(|p| match rules::next_step(&p, ctx.now_ms()) {
        Step::Wait(at) => Some(at),
        Step::Rest => None,
        Step::Send | Step::Ask | Step::Poll => Some(now * 1000),
    });
    Ok(RequestView {
        id: row.id.clone(),
        service: filing.service.clone(),
        title: filing.title.get(lang).to_owned(),
        state_id: state_id.to_owned(),
        state,
        number,
        filed_at: filing.receipt.as_ref().map(|r| text::date_time(lang, r.received_at)),
        deadline,
        verification_code: filing.verification_code.clone(),
        history: filing.history.iter().map(|line| history_line(line, &due, lang)).collect(),
        documents: documents.into_iter().map(|d| d.id).collect(),
        next_at,
        problem: row.problem,
        refusal: filing.refusal.clone(),
    })
}

/// Which of the texts `state-request-…` fits. Pure.
fn state_id(row: &RequestRow, overdue: bool) -> &'static str {
    match State::from_name(&row.state) {
        None => "unknown-kind",
        Some(State::Sealed) => "sealed",
        Some(State::Queued) => "queued",
        Some(State::Sending) => "sending",
        Some(State::Unknown) => "unknown",
        Some(State::Parked) => "parked",
        Some(State::Rejected) => "rejected",
        Some(State::Filed) if overdue => "overdue",
        Some(State::Filed) => status_id(row.filing.status.unwrap_or(Status::Filed)),
    }
}

fn status_id(status: Status) -> &'static str {
    match status {
        Status::Filed => "filed",
        Status::InProgress => "in-progress",
        Status::NeedsMore => "needs-more",
        Status::Ready => "ready",
        Status::Refused => "refused",
    }
}

/// Why it was refused: the office's words, else the citizen's text of the error's code.
fn reason(row: &RequestRow, lang: Lang) -> String {
    let note = row.filing.history.last().and_then(|l| l.note.as_ref()).map(|n| n.get(lang).to_owned());
    let code = row.problem.map(|c| crate::Error::new(c, "").citizen_text(lang));
    note.or(code).unwrap_or_default()
}

fn history_line(line: &super::wire::StatusLine, due: &str, lang: Lang) -> HistoryLine {
    let id = format!("request-{}", status_id(line.status));
    HistoryLine {
        state: text::state(lang, &id, &[("number", ""), ("due", due), ("reason", "")]).short,
        at: text::date_time(lang, line.at),
        note: line.note.as_ref().map(|n| n.get(lang).to_owned()),
    }
}
