//! The mobile operator's word that a number has a new SIM card.

use axum::{Json, extract::State};
use qyzmet_core::identity::Phone;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{table, ties};
use crate::{
    attestation, cards,
    gateway::App,
    http::{Body, Refusal},
};

/// `POST /sandbox/sims`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SimNotice {
    /// The number, E.164.
    pub phone: String,
}

/// Whom a notice met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct SimNoticed {
    /// Sessions whose signature keys now wait for the number to be proved again.
    pub suspended: usize,
}

/// Plays the operator: this number was ported, or issued again on another card. Keys of the phones that are
/// linked by it get no server part until such a phone links again; everything else of theirs goes on.
#[utoipa::path(post, path = "/sandbox/sims", tag = "sandbox", request_body = SimNotice, responses((status = 200, body = SimNoticed)))]
pub(crate) async fn sim_notice(
    State(app): State<App>,
    body: Body<SimNotice>,
) -> Result<Json<SimNoticed>, Refusal> {
    let phone = Phone::parse(&body.value.phone).map_err(|_| Refusal::malformed("a mobile number"))?;
    let suspended = app.run(move |_, tx, now| {
        attestation::forget_sims(tx, phone.e164())?;
        cards::forget(tx, phone.e164())?;
        table::void_codes(tx, phone.e164(), now)?;
        ties::suspend(tx, phone.e164())?;
        Ok(table::suspend_keys(tx, phone.e164())?)
    });
    let suspended = suspended.await?;
    Ok(Json(SimNoticed { suspended }))
}
