//! The ledger: what was really filed. A checker compares it with what phones have sealed.

use axum::{Json, extract::State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::table;
use crate::{
    gateway::App,
    http::{Params, Refusal},
};

/// Rows in one answer.
const PAGE: u32 = 1000;

/// One effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LedgerRow {
    /// The request's id; no two rows have the same.
    pub request_id: String,
    /// Registration number.
    pub number: String,
    /// Lower-case hex SHA-256 of the sealed bytes.
    pub sealed_sha256: String,
    /// Service code.
    pub service: String,
    /// Unix seconds.
    pub received_at: i64,
    /// How often the request was sent with a live session and a well-formed body.
    pub sendings: u32,
}

/// `GET /sandbox/ledger`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Ledger {
    /// All requests that were ever filed here.
    pub effects: u64,
    /// The rows, oldest first, at most 1000; the next with `after` = the rows seen.
    pub rows: Vec<LedgerRow>,
}

/// Which rows.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Which {
    /// Only those after so many.
    after: Option<i64>,
}

/// What was filed.
#[utoipa::path(get, path = "/sandbox/ledger", tag = "sandbox", params(Which), responses((status = 200, body = Ledger)))]
pub(crate) async fn ledger(
    State(app): State<App>,
    Params(which): Params<Which>,
) -> Result<Json<Ledger>, Refusal> {
    let after = which.after.unwrap_or(0);
    let ledger = app
        .run(move |_, tx, _| {
            Ok(Ledger {
                effects: table::effects(tx)?,
                rows: table::ledger(tx, after, PAGE)?
                    .into_iter()
                    .map(|entry| LedgerRow {
                        request_id: entry.request_id,
                        number: entry.number,
                        sealed_sha256: entry.sealed_sha256,
                        service: entry.service,
                        received_at: entry.received_at,
                        sendings: entry.sendings,
                    })
                    .collect(),
            })
        })
        .await?;
    Ok(Json(ledger))
}
