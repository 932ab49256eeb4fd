//! The sandbox's provider of the video: a queue, prompts, and an envelope of random bytes.

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code,
    net::Problem,
    signature::identification::wire::{VideoOpened, VideoStatus, VideoTicket},
};

use super::{
    rules,
    table::{self, Captured, Identification, Video},
    unknown,
};
use crate::{
    gateway::App,
    http::{Answer, Body, Refusal},
    magic::{self, Outcome},
    secrets::{random, random_token, sha256_hex},
};

/// Seconds that one person takes, for the estimate.
const SECONDS_EACH: u32 = 45;
/// Seconds of patience while all lines are taken.
const BUSY_SECONDS: i64 = 1;
/// People ahead in a queue that an operator moves by hand.
const AHEAD_BY_HAND: u32 = 2;

/// Opens a session for a ticket. The same ticket again gives the same session.
#[utoipa::path(
    post,
    path = "/video/sessions",
    tag = "video",
    request_body = VideoTicket,
    responses(
        (status = 200, description = "A session, or when the queue opens", body = VideoOpened),
        (status = 403, description = "`conflict.state_changed`: the ticket is over", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "`gateway.busy`: all lines are taken", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn open(State(app): State<App>, body: Body<VideoTicket>) -> Result<Answer, Refusal> {
    let ticket = body.value.ticket;
    let opened = app
        .run(move |_, tx, now| {
            let over = || Refusal::new(StatusCode::FORBIDDEN, Code::StateChanged, "the ticket is over");
            let mut row = table::of_ticket(tx, &ticket)?.ok_or_else(over)?;
            if row.ticket.as_ref().is_none_or(|t| now > t.expires_at) {
                return Err(over());
            }
            let outcome = magic::outcome(&row.phone);
            let opens_in = row.begun_at + rules::CLOSED_SECONDS - now;
            if outcome == Outcome::IdentificationClosed && opens_in > 0 {
                let opens_in = u32::try_from(opens_in).ok();
                return Ok(Some(VideoOpened { session: None, opens_in }));
            }
            if let Some(video) = &row.video {
                if !video.session.is_empty() {
                    return Ok(Some(VideoOpened { session: Some(video.session.clone()), opens_in: None }));
                }
            } else if outcome == Outcome::IdentificationBusy && row.begun_tries < 2 {
                // The first one who asks finds all lines taken.
                row.video = Some(Video::default());
                table::save(tx, &row)?;
                return Ok(None);
            }
            let session = random_token()?;
            row.video = Some(Video { session: session.clone(), ahead: AHEAD_BY_HAND, ..Video::default() });
            table::save(tx, &row)?;
            Ok(Some(VideoOpened { session: Some(session), opens_in: None }))
        })
        .await?;
    match opened {
        Some(opened) => Ok(Answer::json(StatusCode::OK, &opened)),
        None => {
            let busy =
                Refusal::new(StatusCode::SERVICE_UNAVAILABLE, Code::GatewayBusy, "all lines are taken");
            Err(busy.wait(BUSY_SECONDS))
        }
    }
}

/// How a session stands. Without an operator's hand it moves on by itself, each time it is asked about.
#[utoipa::path(
    get,
    path = "/video/sessions/{session}",
    tag = "video",
    params(("session" = String, Path)),
    responses(
        (status = 200, body = VideoStatus),
        (status = 404, description = "`conflict.state_changed`: no such session", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn poll(State(app): State<App>, Path(session): Path<String>) -> Result<Answer, Refusal> {
    app.run(move |_, tx, now| {
        let mut row = table::of_session(tx, &session)?.ok_or_else(unknown)?;
        let (by_hand, outcome, tries) = (row.by_hand, magic::outcome(&row.phone), row.begun_tries);
        let video = row.video.as_mut().filter(|video| !video.lost).ok_or_else(unknown)?;
        if !by_hand && !video.ended && video.captured.is_none() {
            let number = format!("{:04}", u16::from_be_bytes(random::<2>()?) % 10_000);
            rules::play(video, &number);
            if outcome == Outcome::IdentificationBusy && tries < 2 && video.step == 4 {
                video.lost = true;
                table::save(tx, &row)?;
                // What was done stays: the answer is no failure of ours.
                return Err(unknown());
            }
            if rules::has_all(video) {
                capture(&mut row, now)?;
            }
        }
        table::save(tx, &row)?;
        let Some(video) = &row.video else { return Err(unknown()) };
        Ok(Answer::json(StatusCode::OK, &status_of(video, now)))
    })
    .await
}

/// The citizen needs a session no more.
#[utoipa::path(
    delete,
    path = "/video/sessions/{session}",
    tag = "video",
    params(("session" = String, Path)),
    responses((status = 200, body = VideoOpened), (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn close(State(app): State<App>, Path(session): Path<String>) -> Result<Answer, Refusal> {
    app.run(move |_, tx, _| {
        let mut row = table::of_session(tx, &session)?.ok_or_else(unknown)?;
        if let Some(video) = &mut row.video {
            video.ended = true;
        }
        table::save(tx, &row)?;
        Ok(Answer::json(StatusCode::OK, &VideoOpened { session: None, opens_in: None }))
    })
    .await
}

/// Records all that is needed: the envelope is made.
pub(super) fn capture(row: &mut Identification, now: i64) -> Result<(), Refusal> {
    let Some(video) = &mut row.video else { return Ok(()) };
    // No picture of anybody: the sandbox has none.
    let envelope = random::<2048>()?;
    video.prompt = None;
    video.captured = Some(Captured {
        envelope: STANDARD.encode(envelope),
        sha256: sha256_hex(&envelope),
        expires_at: now + i64::from(rules::ENVELOPE_SECONDS),
    });
    Ok(())
}

fn status_of(video: &Video, now: i64) -> VideoStatus {
    match (&video.captured, &video.prompt) {
        _ if video.ended => VideoStatus::Ended,
        (Some(captured), _) => VideoStatus::Captured {
            envelope: captured.envelope.clone(),
            seconds: u32::try_from(captured.expires_at - now).unwrap_or(0),
        },
        (None, Some((prompt, number))) => {
            VideoStatus::Prompt { prompt: prompt.clone(), number: number.clone() }
        }
        (None, None) => VideoStatus::Queue { ahead: video.ahead, seconds: (video.ahead + 1) * SECONDS_EACH },
    }
}
