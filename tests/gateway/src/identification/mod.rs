//! Video identification: what a citizen goes through before the authority certifies some keys.
//!
//! ```text
//! PUT    /identifications/{id}           the citizen begins; the text to agree to
//! POST   /identifications/{id}/consent   a ticket for the provider
//! POST   /video/sessions                 the provider: a place in the queue
//! GET    /video/sessions/{session}       queue, prompts, the sealed envelope
//! PUT    /identifications/{id}/envelope  the citizen's phone brings it
//! GET    /identifications/{id}           the operator's decision
//! POST   /sandbox/identifications/{id}   the operator
//! ```
//! The authority believes the provider and its own operator, never the phone: an envelope that is not the very one that
//! was recorded in this session is a refused try. What is approved is good for one key, for a day.

mod consent;
pub(crate) mod envelope;
pub(crate) mod operator;
mod rules;
mod table;
pub(crate) mod video;

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use qyzmet_core::{
    Code,
    net::Problem,
    signature::identification::wire::{
        ConsentGiven, Decision, IdentificationOffer, IdentificationStatus, IdentificationWish, VideoTicket,
    },
};
use rusqlite::Transaction;

use self::table::{Consent, Identification, Ticket};
use crate::{
    gateway::App,
    http::{Answer, Body, Refusal, Session},
    magic::{self, Outcome},
    secrets::random_token,
};

/// Longest id.
const ID_LIMIT: usize = 64;
/// Seconds until it is worth asking for a decision again.
const POLL_SECONDS: u32 = 2;

/// Begins an identification for a key; an earlier one that is under way is over. The same call again gives the same.
#[utoipa::path(
    put,
    path = "/identifications/{id}",
    tag = "signature",
    params(("id" = String, Path, description = "Made by the phone: 1 to 64 characters of A-Z a-z 0-9 - _")),
    request_body = IdentificationWish,
    security(("session" = [])),
    responses(
        (status = 200, description = "What the citizen has to agree to", body = IdentificationOffer),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`conflict.state_changed`: the id is somebody else's", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn begin(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<IdentificationWish>,
) -> Result<Answer, Refusal> {
    let key_sha256 = body.value.key_sha256;
    let good = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !(1..=ID_LIMIT).contains(&id.len()) || !id.chars().all(good) {
        return Err(Refusal::malformed("id"));
    }
    if key_sha256.len() != 64 || !key_sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(Refusal::malformed("key_sha256"));
    }
    app.run(move |_, tx, now| {
        let used = table::used(tx, &session.iin)?;
        let row = match table::find(tx, &id)? {
            Some(row) => Some(row)
                .filter(|row| row.iin == session.iin && row.key_sha256 == key_sha256)
                .ok_or_else(unknown)?,
            None => {
                for mut earlier in table::of_citizen(tx, &session.iin)? {
                    if matches!(earlier.state, Decision::Approved | Decision::Over) {
                        continue;
                    }
                    earlier.state = Decision::Over;
                    table::save(tx, &earlier)?;
                }
                let row = Identification {
                    id,
                    by_hand: magic::outcome(&session.phone) == Outcome::IdentificationByHand,
                    iin: session.iin,
                    phone: session.phone,
                    key_sha256,
                    begun_at: now,
                    expires_at: now + i64::from(rules::OPEN_SECONDS),
                    state: if rules::left(used) == 0 { Decision::Visit } else { Decision::Open },
                    reason: None,
                    consent: None,
                    ticket: None,
                    video: None,
                    begun_tries: 0,
                    approved_at: None,
                    envelope: None,
                };
                table::save(tx, &row)?;
                row
            }
        };
        let seconds = u32::try_from(row.expires_at - now).unwrap_or(0);
        let tries_left = rules::left(used);
        let offer = IdentificationOffer { consent: consent::text(), tries_left, expires_in: seconds };
        Ok(Answer::json(StatusCode::OK, &offer))
    })
    .await
}

/// The citizen agreed, or tries once more: a ticket for the provider. An earlier ticket is void.
#[utoipa::path(
    post,
    path = "/identifications/{id}/consent",
    tag = "signature",
    params(("id" = String, Path)),
    request_body = ConsentGiven,
    security(("session" = [])),
    responses(
        (status = 200, body = VideoTicket),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.visit_needed`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`conflict.state_changed`: no such identification, or it is over", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`conflict.state_changed`: there is another text by now", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn agree(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<ConsentGiven>,
) -> Result<Answer, Refusal> {
    let given = body.value;
    app.run(move |_, tx, now| {
        let mut row = own(tx, &id, &session)?;
        match rules::decision(&row, now) {
            Decision::Visit => return Err(visit()),
            Decision::Over | Decision::Approved => return Err(unknown()),
            Decision::Open | Decision::Judging | Decision::Refused | Decision::Retry => {}
        }
        if !consent::is_current(&given.version, given.lang, &given.sha256) {
            let why = "another text is in force by now";
            return Err(Refusal::new(StatusCode::CONFLICT, Code::StateChanged, why));
        }
        let ticket = random_token()?;
        row.consent = Some(Consent { version: given.version, lang: given.lang, at: now });
        row.ticket = Some(Ticket { ticket: ticket.clone(), expires_at: now + rules::TICKET_SECONDS });
        row.state = Decision::Open;
        row.video = None;
        row.envelope = None;
        row.begun_tries += 1;
        table::save(tx, &row)?;
        Ok(Answer::json(StatusCode::OK, &VideoTicket { ticket }))
    })
    .await
}

/// How an identification stands.
#[utoipa::path(
    get,
    path = "/identifications/{id}",
    tag = "signature",
    params(("id" = String, Path)),
    security(("session" = [])),
    responses(
        (status = 200, body = IdentificationStatus),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`conflict.state_changed`: no such identification", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn status(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Answer, Refusal> {
    app.run(move |_, tx, now| {
        let mut row = own(tx, &id, &session)?;
        let mut used = table::used(tx, &row.iin)?;
        if rules::decision(&row, now) == Decision::Judging && !row.by_hand {
            match magic::outcome(&row.phone) {
                Outcome::IdentificationRefused => {
                    rules::fail(&mut row, &mut used, Decision::Refused, "face-mismatch");
                }
                Outcome::IdentificationRetried if row.begun_tries < 2 => {
                    rules::fail(&mut row, &mut used, Decision::Retry, "poor-light");
                }
                _ => rules::approve(&mut row, &mut used, now),
            }
            table::set_used(tx, &row.iin, used)?;
            table::save(tx, &row)?;
        }
        Ok(Answer::json(StatusCode::OK, &status_of(&row, used, now)))
    })
    .await
}

/// Breaks an identification off.
#[utoipa::path(
    delete,
    path = "/identifications/{id}",
    tag = "signature",
    params(("id" = String, Path)),
    security(("session" = [])),
    responses(
        (status = 200, body = IdentificationStatus),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`conflict.state_changed`: no such identification", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn cancel(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Answer, Refusal> {
    app.run(move |_, tx, now| {
        let mut row = own(tx, &id, &session)?;
        row.state = Decision::Over;
        row.ticket = None;
        row.video = None;
        table::save(tx, &row)?;
        Ok(Answer::json(StatusCode::OK, &status_of(&row, table::used(tx, &row.iin)?, now)))
    })
    .await
}

/// Whether this key's holder was identified for it, so that it may be certified.
pub(crate) fn is_identified(
    tx: &Transaction<'_>,
    iin: &str,
    key_sha256: &str,
    since: i64,
    now: i64,
) -> Result<bool, Refusal> {
    let all = table::of_citizen(tx, iin)?;
    Ok(all.iter().any(|row| {
        row.key_sha256 == key_sha256
            && rules::approves(row, now)
            && row.approved_at.is_some_and(|at| at >= since)
    }))
}

fn status_of(row: &Identification, used: u8, now: i64) -> IdentificationStatus {
    let state = rules::decision(row, now);
    IdentificationStatus {
        state,
        reason: row.reason.clone(),
        tries_left: rules::left(used),
        poll_after: (state == Decision::Judging).then_some(POLL_SECONDS),
    }
}

fn own(tx: &Transaction<'_>, id: &str, session: &Session) -> Result<Identification, Refusal> {
    table::find(tx, id)?.filter(|row| row.iin == session.iin).ok_or_else(unknown)
}

fn unknown() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, Code::StateChanged, "no such identification, or it is over")
}

fn visit() -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, Code::VisitNeeded, "all tries are used up")
}
