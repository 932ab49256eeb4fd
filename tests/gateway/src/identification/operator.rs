//! The operator before the other screen, and the service centre.

use axum::{
    Json,
    extract::{Path, State},
};
use qyzmet_core::{net::Problem, signature::identification::wire::Decision};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    rules,
    table::{self, Identification},
    unknown, video,
};
use crate::{
    gateway::App,
    http::{Body, Refusal},
};

/// An identification, as the operator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct IdentificationEntry {
    /// Its id.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) iin: String,
    /// From which number.
    pub(crate) phone: String,
    /// Where it stands.
    pub(crate) state: Decision,
    /// Why, where it was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reason: Option<String>,
    /// Version of the text that was agreed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) consent_version: Option<String>,
    /// `queue`, `prompt`, `captured`, `ended`, `lost`; none without a session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) video: Option<String>,
    /// SHA-256 of the envelope that was brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) envelope_sha256: Option<String>,
    /// Tries that the citizen has left.
    pub(crate) tries_left: u8,
}

/// `POST /sandbox/identifications/{id}`. From the first command on nothing moves by itself.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(tag = "command", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum OperatorCommand {
    /// Moves the queue.
    Queue {
        /// People ahead.
        ahead: u32,
    },
    /// Asks the citizen for something.
    Prompt {
        /// `turn-left`, `show-document`, `read-number`, …
        prompt: String,
        /// What is to be read out.
        #[serde(default)]
        number: Option<String>,
    },
    /// Records, and makes the envelope.
    Capture,
    /// It is the citizen; also what a service centre says after a visit.
    Approve,
    /// It is not.
    Refuse {
        /// `face-mismatch`, `document-unreadable`, …
        reason: String,
    },
    /// Nothing could be judged.
    Retry {
        /// `poor-light`, `connection`, …
        reason: String,
    },
    /// The provider loses the session.
    Lose,
}

/// The last hundred identifications, newest first.
#[utoipa::path(get, path = "/sandbox/identifications", tag = "sandbox", responses((status = 200, body = Vec<IdentificationEntry>)))]
pub(crate) async fn list(State(app): State<App>) -> Result<Json<Vec<IdentificationEntry>>, Refusal> {
    app.run(|_, tx, now| {
        table::last(tx)?.iter().map(|row| Ok(entry(row, table::used(tx, &row.iin)?, now))).collect()
    })
    .await
    .map(Json)
}

/// What the operator does.
#[utoipa::path(
    post,
    path = "/sandbox/identifications/{id}",
    tag = "sandbox",
    params(("id" = String, Path)),
    request_body = OperatorCommand,
    responses(
        (status = 200, body = IdentificationEntry),
        (status = 404, description = "`conflict.state_changed`: no such identification, or it is over", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn command(
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<OperatorCommand>,
) -> Result<Json<IdentificationEntry>, Refusal> {
    app.run(move |_, tx, now| {
        let mut row = table::find(tx, &id)?.ok_or_else(unknown)?;
        if matches!(rules::decision(&row, now), Decision::Over | Decision::Approved) {
            return Err(unknown());
        }
        let mut used = table::used(tx, &row.iin)?;
        row.by_hand = true;
        match body.value {
            OperatorCommand::Approve => rules::approve(&mut row, &mut used, now),
            OperatorCommand::Refuse { reason } => {
                rules::fail(&mut row, &mut used, Decision::Refused, &reason)
            }
            OperatorCommand::Retry { reason } => rules::fail(&mut row, &mut used, Decision::Retry, &reason),
            OperatorCommand::Capture if row.video.is_some() => video::capture(&mut row, now)?,
            command => {
                let video = row.video.as_mut().ok_or_else(unknown)?;
                match command {
                    OperatorCommand::Queue { ahead } => (video.ahead, video.prompt) = (ahead, None),
                    OperatorCommand::Prompt { prompt, number } => video.prompt = Some((prompt, number)),
                    _ => video.lost = true,
                }
            }
        }
        table::set_used(tx, &row.iin, used)?;
        table::save(tx, &row)?;
        Ok(Json(entry(&row, used, now)))
    })
    .await
}

fn entry(row: &Identification, used: u8, now: i64) -> IdentificationEntry {
    let video = row.video.as_ref().map(|video| match video {
        _ if video.lost => "lost",
        _ if video.ended => "ended",
        _ if video.captured.is_some() => "captured",
        _ if video.prompt.is_some() => "prompt",
        _ => "queue",
    });
    IdentificationEntry {
        id: row.id.clone(),
        iin: row.iin.clone(),
        phone: row.phone.clone(),
        state: rules::decision(row, now),
        reason: row.reason.clone(),
        consent_version: row.consent.as_ref().map(|consent| consent.version.clone()),
        video: video.map(str::to_owned),
        envelope_sha256: row.envelope.clone(),
        tries_left: rules::left(used),
    }
}
