//! Who calls: the bearer token of a linked phone.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, header::AUTHORIZATION, request::Parts},
};
use qyzmet_core::Code;

use super::Refusal;
use crate::{gateway::App, links, secrets::sha256};

/// A session that is still good.
#[derive(Clone)]
pub(crate) struct Session {
    /// SHA-256 of its token: what tells it from another session of the same citizen.
    pub(crate) id: [u8; 32],
    pub(crate) iin: String,
    pub(crate) phone: String,
    /// The operator gave the number a new SIM since this session began.
    pub(crate) sim_changed: bool,
    /// When it began, Unix seconds.
    pub(crate) linked_at: i64,
}

/// A session that is still good, where there is one.
pub(crate) struct PerhapsSession(pub(crate) Option<Session>);

impl FromRequestParts<App> for PerhapsSession {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        find(parts, app).await.map(Self)
    }
}

impl FromRequestParts<App> for Session {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        find(parts, app).await?.ok_or_else(|| {
            Refusal::new(StatusCode::UNAUTHORIZED, Code::SessionExpired, "no bearer token of a live session")
        })
    }
}

/// The live session of the bearer token, if there is one.
async fn find(parts: &Parts, app: &App) -> Result<Option<Session>, Refusal> {
    let token = parts
        .headers
        .get(AUTHORIZATION)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.strip_prefix("Bearer "))
        .filter(|v| v.len() <= 128);
    let Some(token) = token else { return Ok(None) };
    let hash = sha256(token.as_bytes());
    app.run(move |_, tx, now| links::live_session(tx, &hash, now)).await
}
