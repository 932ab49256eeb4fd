//! How the core's records are drawn, and how they look to a script.

use qyzmet_core::{
    requests::{DeadlineView, DeliveryReport, RequestView},
    text::StateText,
};
use serde_json::{Value, json};

use crate::{failure::Outcome, screen::Tone, shell::Shell};

/// A state for a script.
pub(super) fn state_json(id: &str, state: &StateText) -> Value {
    json!({ "id": id, "short": state.short, "plain": state.plain, "next": state.next })
}

/// A request for a script.
pub(super) fn request_json(r: &RequestView) -> Value {
    json!({
        "id": r.id,
        "service": r.service,
        "title": r.title,
        "state": state_json(&r.state_id, &r.state),
        "number": r.number,
        "filed_at": r.filed_at,
        "deadline": r.deadline.as_ref().map(deadline_json),
        "verification_code": r.verification_code,
        "history": r.history.iter().map(|h| json!({ "state": h.state, "at": h.at, "note": h.note })).collect::<Vec<_>>(),
        "documents": r.documents,
        "next_at": r.next_at,
        "problem": r.problem.map(|c| c.as_str()),
    })
}

fn deadline_json(d: &DeadlineView) -> Value {
    json!({
        "due_at": d.due_at,
        "due": d.due,
        "rule": d.rule,
        "rule_id": d.rule_id,
        "confirmed": d.confirmed,
        "overdue": d.overdue,
    })
}

/// What a delivery did, for a script.
pub(super) fn report_json(r: &DeliveryReport) -> Value {
    json!({
        "sent": r.sent,
        "asked": r.asked,
        "filed": r.filed,
        "polled": r.polled,
        "documents": r.documents,
        "waiting": r.waiting,
        "next_at": r.next_at,
        "busy": r.busy,
        "problem": r.problem.map(|c| c.as_str()),
    })
}

/// How a request's state is drawn.
pub(super) fn tone(state_id: &str) -> Tone {
    match state_id {
        "filed" | "ready" => Tone::Kept,
        "refused" | "rejected" | "overdue" | "expired" => Tone::Loss,
        _ => Tone::Calm,
    }
}

/// A request, whole.
pub(super) fn draw_request(shell: &Shell, r: &RequestView) -> Outcome<()> {
    let screen = &shell.screen;
    screen.title(&r.title)?;
    screen.state(&r.state, tone(&r.state_id))?;
    if let Some(problem) = r.problem {
        let why = qyzmet_core::Error::new(problem, "").citizen_text(shell.lang);
        screen.marked("  ", &why)?;
    }
    screen.gap()?;
    let mut pairs = Vec::new();
    let mut pair = |label: &str, value: &str| pairs.push((shell.say(label, &[]), value.to_owned()));
    if let Some(number) = &r.number {
        pair("label-number", number);
    }
    if let Some(filed_at) = &r.filed_at {
        pair("label-filed-at", filed_at);
    }
    if let Some(deadline) = &r.deadline {
        pair("label-due", &deadline.due);
        pair("label-rule", &deadline.rule);
        let id = if deadline.confirmed { "due-confirmed" } else { "due-unconfirmed" };
        pair("label-due-check", &shell.say(id, &[]));
    }
    pair("label-code", &r.verification_code);
    pair("label-id", &r.id);
    for document in &r.documents {
        pair("label-document", document);
    }
    screen.pairs(&pairs)?;
    if !r.history.is_empty() {
        screen.gap()?;
        screen.title(&shell.say("label-history", &[]))?;
        for line in &r.history {
            let note = line.note.as_deref().map(|n| format!(" – {n}")).unwrap_or_default();
            screen.marked("• ", &format!("{}  {}{note}", line.at, line.state))?;
        }
    }
    if let Some(document) = r.documents.first() {
        screen.gap()?;
        screen.next(&format!("qyzmet documents export {document} --to ."))?;
    }
    Ok(())
}

/// A list of requests.
pub(super) fn draw_requests(shell: &Shell, requests: &[RequestView]) -> Outcome<()> {
    let heads = ["head-request", "head-title", "head-state", "head-due"].map(|h| shell.say(h, &[]));
    let rows = requests.iter().map(|r| {
        let name = r.number.clone().unwrap_or_else(|| r.id.clone());
        let due = r.deadline.as_ref().map(|d| d.due.clone()).unwrap_or_default();
        vec![name, r.title.clone(), r.state.short.clone(), due]
    });
    shell.screen.list(&heads, rows.collect())
}
