//! The citizen's own order to revoke, and a phone that was reported lost.

use axum::{Json, extract::State, http::StatusCode};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code,
    identity::Phone,
    net::Problem,
    signature::{
        cms::{self, Trust, Verdict},
        life::{
            rules::is_a_citizens,
            wire::{RevocationOrder, RevocationStatement, STATEMENT},
        },
        ocsp::RevocationReason,
    },
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{revocation::IssuedCertificate, table};
use crate::{
    gateway::{App, Gateway},
    http::{Body, Refusal},
    links::{self, phones},
};

/// Revokes a certificate, and every other of its key, by an order that the key signed. Needs no session; the same order again
/// changes nothing.
#[utoipa::path(
    post,
    path = "/certificates/revocation",
    tag = "signature",
    request_body = RevocationOrder,
    responses(
        (status = 200, body = IssuedCertificate),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "`signature.invalid`: not signed by the key that it is about", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn revoke(
    State(app): State<App>,
    body: Body<RevocationOrder>,
) -> Result<Json<IssuedCertificate>, Refusal> {
    let order = STANDARD.decode(&body.value.order).map_err(|_| Refusal::malformed("order"))?;
    app.run(move |app, tx, now| {
        let (serial, reason) = judge(app, &order, now)?;
        // The citizen ends the key, whatever certificates there are of it: the one before a renewal, say.
        table::revoke_key(tx, &serial, now, reason.name())?;
        table::one(tx, &serial)?.ok_or_else(|| invalid("never issued here"))
    })
    .await
    .map(Json)
}

/// What is ordered, if the certificate's own key ordered it.
fn judge(app: &Gateway, order: &[u8], now: i64) -> Result<(String, RevocationReason), Refusal> {
    let roots = [app.authority.root().to_vec()];
    let verify =
        |at| cms::verify(order, None, &Trust { roots: &roots }, at).map_err(|e| invalid(e.to_string()));
    // An order may have waited for a line until its certificate was over.
    let first = verify(now)?;
    let verified = match first.verdict {
        Verdict::Valid => first,
        _ => verify(first.signing_time.unwrap_or(now))?,
    };
    if verified.verdict != Verdict::Valid {
        return Err(invalid(format!("{:?}", verified.verdict)));
    }
    let content = verified.content.unwrap_or_default();
    let statement: RevocationStatement =
        serde_json::from_slice(&content).map_err(|_| Refusal::malformed("no statement in the order"))?;
    let reason = RevocationReason::of_name(&statement.reason).filter(|reason| is_a_citizens(*reason));
    match reason {
        _ if statement.spec != STATEMENT => Err(Refusal::malformed("another version")),
        _ if statement.serial != verified.signer.serial_hex => {
            Err(invalid("it is about another certificate"))
        }
        None => Err(Refusal::malformed("no such reason")),
        Some(reason) => Ok((statement.serial, reason)),
    }
}

fn invalid(why: impl Into<String>) -> Refusal {
    Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, Code::SignatureInvalid, why)
}

/// `POST /sandbox/losses`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LossReport {
    /// The number of the phone that is lost, E.164.
    pub(crate) phone: String,
}

/// What a report did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct LossReported {
    /// Certificates that were revoked.
    pub(crate) revoked: usize,
}

/// Plays the contact centre: this phone is lost. All certificates of its keys are revoked (`key-compromise`), also those that it
/// got under an earlier number; its keys get no server part any more, and another key takes a new link and a video identification.
#[utoipa::path(post, path = "/sandbox/losses", tag = "sandbox", request_body = LossReport, responses((status = 200, body = LossReported)))]
pub(crate) async fn lost(
    State(app): State<App>,
    body: Body<LossReport>,
) -> Result<Json<LossReported>, Refusal> {
    let phone = Phone::parse(&body.value.phone).map_err(|_| Refusal::malformed("a mobile number"))?;
    let revoked = app
        .run(move |_, tx, now| {
            table::report_loss(tx, phone.e164(), now)?;
            links::void_codes(tx, phone.e164(), now)?;
            // What was issued under this number, and under any other that the phone had before.
            let mut revoked = 0;
            for key in
                table::keys_of_number(tx, phone.e164())?.into_iter().chain(phones::keys_of(tx, phone.e164())?)
            {
                revoked += table::revoke_all_of(tx, &key, now, RevocationReason::KeyCompromise.name())?;
            }
            Ok(revoked)
        })
        .await?;
    Ok(Json(LossReported { revoked }))
}
