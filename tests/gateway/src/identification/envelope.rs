//! What the provider recorded, as the phone brings it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    net::Problem,
    signature::identification::wire::{Decision, EnvelopeDelivery, IdentificationStatus},
};

use super::{own, rules, status_of, table};
use crate::{
    gateway::App,
    http::{Answer, Body, Refusal, Session},
    secrets::sha256_hex,
};

/// Brings what the provider recorded. The same again changes nothing; anything else than what was recorded is a
/// refused try.
#[utoipa::path(
    put,
    path = "/identifications/{id}/envelope",
    tag = "signature",
    params(("id" = String, Path)),
    request_body = EnvelopeDelivery,
    security(("session" = [])),
    responses(
        (status = 200, body = IdentificationStatus),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`conflict.state_changed`: no such identification", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn deliver(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<EnvelopeDelivery>,
) -> Result<Answer, Refusal> {
    let bytes = STANDARD.decode(&body.value.envelope).map_err(|_| Refusal::malformed("envelope"))?;
    let sha256 = sha256_hex(&bytes);
    if sha256 != body.value.sha256 {
        return Err(Refusal::malformed("the envelope has another hash"));
    }
    app.run(move |_, tx, now| {
        let mut row = own(tx, &id, &session)?;
        let mut used = table::used(tx, &row.iin)?;
        if rules::decision(&row, now) == Decision::Open {
            let recorded = row.video.as_ref().and_then(|video| video.captured.as_ref());
            match recorded {
                Some(it) if it.sha256 == sha256 && now > it.expires_at => row.video = None,
                Some(it) if it.sha256 == sha256 => {
                    row.state = Decision::Judging;
                    row.envelope = Some(sha256);
                }
                _ => rules::fail(&mut row, &mut used, Decision::Refused, "envelope-invalid"),
            }
            table::set_used(tx, &row.iin, used)?;
            table::save(tx, &row)?;
        }
        Ok(Answer::json(StatusCode::OK, &status_of(&row, used, now)))
    })
    .await
}
