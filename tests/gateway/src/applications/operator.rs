//! An operator of the office moves a request by hand.

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use qyzmet_core::{
    Code, Text,
    net::Problem,
    requests::wire::{Application, Status, StatusLine},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{issue, move_on, plan, table, told, unknown};
use crate::{
    gateway::App,
    http::{Answer, Body, Refusal},
};

/// `POST /sandbox/applications/{request_id}/status`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StatusOrder {
    /// Where it goes: not back to `filed`, not out of `ready` or `refused`.
    pub status: Status,
    /// What the office says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// Moves a request by hand. From then on it no longer moves by itself.
#[utoipa::path(
    post,
    path = "/sandbox/applications/{request_id}/status",
    tag = "sandbox",
    params(("request_id" = String, Path)),
    request_body = StatusOrder,
    responses(
        (status = 200, body = Application),
        (status = 404, description = "`document.request_unknown`", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`conflict.state_changed`: no way from here to there", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn set_status(
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<StatusOrder>,
) -> Result<Answer, Refusal> {
    let order = body.value;
    app.run(move |app, tx, now| {
        let mut filed = table::find(tx, &id)?.ok_or_else(unknown)?;
        move_on(app, tx, &mut filed, now)?;
        if !plan::may_move(filed.status(), order.status) {
            return Err(Refusal::new(StatusCode::CONFLICT, Code::StateChanged, "no way from here to there"));
        }
        if order.status == Status::Ready {
            issue(app, tx, &filed, now)?;
        }
        filed.by_hand = true;
        filed.history.push(StatusLine { status: order.status, at: now, note: order.note });
        table::update(tx, &filed)?;
        told(app, tx, StatusCode::OK, &filed, now)
    })
    .await
}
