//! Filing a request, once, and following it.

mod check;
mod file;
pub mod ledger;
mod notes;
mod number;
pub mod operator;
mod plan;
mod table;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code,
    net::Problem,
    requests::wire::{Application, Status, Submission},
};
use rusqlite::Transaction;

use self::{plan::Delays, table::Filed};
use crate::{
    documents,
    faults::Hold,
    gateway::{App, Gateway},
    http::{Answer, Body, Refusal, Session},
    idempotency::{Key, Once, mismatch},
    secrets::sha256,
};

/// Files a request. The same key with the same body always gets the first answer; the request's id is
/// unique for ever.
#[utoipa::path(
    post,
    path = "/services/{code}/applications",
    tag = "requests",
    params(
        ("code" = String, Path, description = "Service code, eight digits"),
        ("Idempotency-Key" = String, Header, description = "The request's id, quoted"),
    ),
    request_body = Submission,
    security(("session" = [])),
    responses(
        (status = 201, description = "Filed: the receipt counts from now. `ETag`, and `Retry-After` while it will move by itself", body = Application),
        (status = 400, description = "`idempotency.missing`, `request.malformed`, `request.mismatch`", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`request.mismatch`: another citizen", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`catalogue.service_unknown`", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`idempotency.running`", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "`input.too_large`", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "`idempotency.mismatch`, `signature.invalid`, `signature.unsupported`, `signature.certificate_expired`, `catalogue.form_missing`, `catalogue.form_unsupported`, `input.answer`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn submit(
    session: Session,
    State(app): State<App>,
    Path(service): Path<String>,
    key: Key,
    hold: Hold,
    body: Body<Submission>,
) -> Result<Answer, Refusal> {
    let id = key.as_str().to_owned();
    let counted = id.clone();
    app.run(move |_, tx, _| Ok(table::count_sending(tx, &counted)?)).await?;
    let once = Once {
        scope: format!("applications:{}", session.iin),
        key,
        // A request is known by what was signed. Its signature may come with another stamp: from a phone whose vault
        // was restored to a moment before the first sending.
        fingerprint: sha256(&[service.as_bytes(), b"\0", body.value.sealed.as_bytes()].concat()),
        hold: hold.0,
    };
    let submission = body.value;
    once.run(&app, move |app, tx, now| {
        let checked = check::check(app, tx, &session, &service, &id, &submission, now)?;
        // An answer is kept for 180 days, a request for ever: it may come once more after that.
        if let Some(filed) = table::find(tx, &id)? {
            if filed.sealed != checked.bytes {
                return Err(mismatch());
            }
            return told(app, tx, StatusCode::CREATED, &filed, now);
        }
        let filed = file::file(app, tx, &session, checked, now)?;
        told(app, tx, StatusCode::CREATED, &filed, now)
    })
    .await
    .map(|answer| answer.tagged(&HeaderMap::new()))
}

/// Where a request stands.
#[utoipa::path(
    get,
    path = "/applications/{request_id}",
    tag = "requests",
    params(
        ("request_id" = String, Path),
        ("If-None-Match" = Option<String>, Header),
    ),
    security(("session" = [])),
    responses(
        (status = 200, description = "`ETag`, and `Retry-After` while it will move by itself", body = Application),
        (status = 304, description = "As before; `Retry-After` too"),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`document.request_unknown`: it was never filed", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn read(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Answer, Refusal> {
    let answer = app
        .run(move |app, tx, now| {
            let mut filed =
                table::find(tx, &id)?.filter(|filed| filed.iin == session.iin).ok_or_else(unknown)?;
            move_on(app, tx, &mut filed, now)?;
            told(app, tx, StatusCode::OK, &filed, now)
        })
        .await?;
    Ok(answer.tagged(&headers))
}

fn unknown() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, Code::RequestUnknown, "no such request of this citizen")
}

impl Delays {
    fn of(app: &Gateway) -> Self {
        Self { in_progress: app.options.in_progress_after.into(), outcome: app.options.outcome_after.into() }
    }
}

/// Makes what is due by now happen: nothing runs while nobody looks, and nobody can tell.
fn move_on(app: &Gateway, tx: &Transaction<'_>, filed: &mut Filed, now: i64) -> Result<(), Refusal> {
    if filed.by_hand {
        return Ok(());
    }
    let delays = Delays::of(app);
    let due = plan::due(filed.outcome(), filed.received_at, delays, &filed.history, now);
    if due.is_empty() {
        return Ok(());
    }
    for line in due {
        if line.status == Status::Ready {
            issue(app, tx, filed, line.at)?;
        }
        filed.history.push(line);
    }
    table::update(tx, filed)
}

/// Makes the document of a request that is ready.
fn issue(app: &Gateway, tx: &Transaction<'_>, filed: &Filed, at: i64) -> Result<(), Refusal> {
    let sealed = serde_json::from_slice(&filed.sealed)
        .map_err(|_| Refusal::defect("a sealed request that was filed"))?;
    documents::issue(app, tx, &sealed, &filed.number, at)
}

/// The application as the citizen's phone sees it.
fn told(
    app: &Gateway,
    tx: &Transaction<'_>,
    status: StatusCode,
    filed: &Filed,
    now: i64,
) -> Result<Answer, Refusal> {
    let application = Application {
        request_id: filed.request_id.clone(),
        receipt: STANDARD.encode(&filed.receipt),
        status: filed.status(),
        history: filed.history.clone(),
        documents: documents::of_request(tx, &filed.request_id)?,
    };
    let mut answer =
        Answer::json(status, &application).with("location", format!("/applications/{}", filed.request_id));
    let next = plan::next_at(filed.outcome(), filed.received_at, Delays::of(app), &filed.history);
    if let Some(at) = next.filter(|_| !filed.by_hand) {
        // Half of the way: an operator may be quicker than the plan.
        answer = answer.with("retry-after", ((at - now) / 2).max(1).to_string());
    }
    Ok(answer)
}
