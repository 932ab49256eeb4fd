//! Controls of the sandbox that belong to no other capability: the clock.

use axum::{Json, extract::State};
use rusqlite::{OptionalExtension, Transaction};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    clock::LIMIT_SECONDS,
    gateway::App,
    http::{Body, Refusal},
};

/// The gateway's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ClockState {
    /// Unix seconds.
    pub now: i64,
    /// Seconds it is ahead of the machine's clock.
    pub ahead: i64,
}

/// `POST /sandbox/clock`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClockOrder {
    /// Seconds to move on; time does not go back.
    pub advance_seconds: u32,
}

/// What time it is for the gateway.
#[utoipa::path(get, path = "/sandbox/clock", tag = "sandbox", responses((status = 200, body = ClockState)))]
pub(crate) async fn clock_read(State(app): State<App>) -> Json<ClockState> {
    Json(state(&app))
}

/// Moves the clock on, ten years in all at the most, so that expiry can be tried without waiting.
#[utoipa::path(post, path = "/sandbox/clock", tag = "sandbox", request_body = ClockOrder, responses((status = 200, body = ClockState)))]
pub(crate) async fn clock_advance(
    State(app): State<App>,
    body: Body<ClockOrder>,
) -> Result<Json<ClockState>, Refusal> {
    app.run(move |app, tx, _| {
        let ahead = app.clock.ahead() + i64::from(body.value.advance_seconds);
        if ahead > LIMIT_SECONDS {
            return Err(Refusal::malformed("the clock goes ten years ahead at most"));
        }
        tx.execute("INSERT OR REPLACE INTO meta VALUES ('clock_ahead', ?1)", [ahead])?;
        app.clock.set_ahead(ahead);
        Ok(())
    })
    .await?;
    Ok(Json(state(&app)))
}

/// How far the clock was ahead when the gateway stopped.
pub(crate) fn stored_offset(tx: &Transaction<'_>) -> Result<i64, Refusal> {
    Ok(tx
        .query_row("SELECT value FROM meta WHERE name = 'clock_ahead'", [], |row| row.get(0))
        .optional()?
        .unwrap_or(0))
}

fn state(app: &App) -> ClockState {
    ClockState { now: app.clock.now(), ahead: app.clock.ahead() }
}
