//! The mobile operator: which keys lie in applets on its SIM cards, and what it answers to a card that asks who
//! manages it.
//!
//! The register is what the authority believes of a key's place; an app's own word counts for nothing.

mod table;

use axum::{Json, extract::State, http::StatusCode};
use base64::{Engine, engine::general_purpose::STANDARD};
use des::{
    TdesEde3,
    cipher::{Block, BlockEncrypt, KeyInit},
};
use qyzmet_core::{
    Code,
    identity::Phone,
    net::Problem,
    signature::wire::{CardChallenge, CardResponse},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub(crate) use table::{forget, is_registered};

use crate::{
    authority,
    gateway::App,
    http::{Answer, Body, Refusal, Session},
    secrets::sha256,
};

/// Longest public key that is registered: P-256 takes 91 bytes.
const KEY_LIMIT: usize = 256;

/// The management key of every PIV card as it leaves the factory. No secret; cards of a real operator have others.
const FACTORY_KEY: [u8; 24] = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8];

/// `POST /sandbox/cards`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardEntry {
    /// Number of the SIM card, E.164.
    pub phone: String,
    /// Base64 of the public key that was made in its applet: SubjectPublicKeyInfo in DER.
    pub public_key: String,
}

/// An entry of the operator's register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct CardRegistered {
    /// SHA-256 of the public key, lower-case hex.
    pub public_key_sha256: String,
}

/// Plays the operator, who saw this key being made in the applet of this number's SIM card. From now on a
/// certificate of the key, for the citizen of that number, says `sim-applet`.
#[utoipa::path(post, path = "/sandbox/cards", tag = "sandbox", request_body = CardEntry, responses((status = 200, body = CardRegistered)))]
pub(crate) async fn register(
    State(app): State<App>,
    body: Body<CardEntry>,
) -> Result<Json<CardRegistered>, Refusal> {
    let phone = Phone::parse(&body.value.phone).map_err(|_| Refusal::malformed("a mobile number"))?;
    let key = STANDARD.decode(&body.value.public_key).ok().filter(|key| key.len() <= KEY_LIMIT);
    let key = key.ok_or_else(|| Refusal::malformed("a public key in base64"))?;
    let hash = sha256(&key);
    app.run(move |_, tx, _| Ok(table::register(tx, &hash, phone.e164())?)).await?;
    let hex = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Json(CardRegistered { public_key_sha256: hex }))
}

/// Answers a card's challenge under the key that manages it, for a linked citizen.
#[utoipa::path(
    post,
    path = "/cards/challenge",
    tag = "signature",
    request_body = CardChallenge,
    security(("session" = [])),
    responses(
        (status = 200, description = "What the operator answers", body = CardResponse),
        (status = 401, description = "`identity.session_expired`: also of a phone that was reported lost", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.card_administrator`: no card of this operator asks so; `signature.sim_changed`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn challenge(
    session: Session,
    State(app): State<App>,
    body: Body<CardChallenge>,
) -> Result<Answer, Refusal> {
    // Whoever finds a phone has its card, too.
    app.run(move |_, tx, _| authority::refuse_stranger(tx, &session)).await?;
    let challenge = STANDARD.decode(&body.value.challenge).map_err(|_| Refusal::malformed("not base64"))?;
    let foreign = || Refusal::new(StatusCode::FORBIDDEN, Code::CardAdministrator, "a challenge has 8 bytes");
    let exact: [u8; 8] = challenge.try_into().map_err(|_| foreign())?;
    let mut block = Block::<TdesEde3>::from(exact);
    TdesEde3::new(&FACTORY_KEY.into()).encrypt_block(&mut block);
    Ok(Answer::json(StatusCode::OK, &CardResponse { response: STANDARD.encode(block) }))
}
