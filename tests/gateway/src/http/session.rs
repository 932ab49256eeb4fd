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
    pub(crate) iin: String,
    pub(crate) phone: String,
    /// The operator gave the number a new SIM since this session began.
    pub(crate) sim_changed: bool,
}

impl FromRequestParts<App> for Session {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let refused = || {
            Refusal::new(StatusCode::UNAUTHORIZED, Code::SessionExpired, "no bearer token of a live session")
        };
        let token = parts
            .headers
            .get(AUTHORIZATION)
            .and_then(|v| v.to_str().ok())
            .and_then(|v| v.strip_prefix("Bearer "))
            .filter(|v| v.len() <= 128)
            .ok_or_else(refused)?;
        let hash = sha256(token.as_bytes());
        app.run(move |_, tx, now| links::live_session(tx, &hash, now)).await?.ok_or_else(refused)
    }
}
