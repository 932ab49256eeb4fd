//! The session, for the capabilities that need one.

use std::sync::Arc;

use super::{
    citizen::{Citizen, Token},
    client::load,
    model::Event,
    rules::step,
    sim,
    table::{self, What},
};
use crate::{
    Code, Error, Result,
    client::Ctx,
    ports::Change,
    store::{Store, Vault},
};

/// The linked citizen, also when the session is over.
pub(crate) fn citizen(v: &Vault<'_>) -> Result<Option<Citizen>> {
    table::get(v, What::Citizen)
}

/// The session's token, or why there is none.
pub(crate) fn token(v: &Vault<'_>) -> Result<Token> {
    match table::get::<String>(v, What::Session)? {
        Some(token) => Ok(Token::new(token)),
        None => Err(match citizen(v)? {
            Some(_) => Error::new(Code::SessionExpired, "no session"),
            None => Error::new(Code::LinkRequired, "never linked"),
        }),
    }
}

/// Passes the result of a call on; when the gateway refused the session in it, or says that the number has a
/// new SIM, that is stored first, so that the citizen can link again. A session that was begun meanwhile stays.
pub(crate) async fn heard<T>(ctx: &Arc<Ctx>, used: &Token, result: Result<T>) -> Result<T> {
    if result.as_ref().is_err_and(|e| e.code() == Code::SessionExpired) {
        session_ended(ctx, used).await?;
    }
    if result.as_ref().is_err_and(|e| e.code() == Code::SimChanged) {
        ctx.blocking(sim::told).await?;
    }
    result
}

/// The gateway refused this token: its session is over, nothing else is lost.
pub(crate) async fn session_ended(ctx: &Arc<Ctx>, refused: &Token) -> Result<()> {
    let refused = refused.clone();
    ctx.blocking(move |ctx| {
        let now = ctx.now();
        let ended = ctx.store.write(|v| {
            // Somebody may have linked again while the call was under way.
            if !token(v).is_ok_and(|current| current.as_str() == refused.as_str()) {
                return Ok(false);
            }
            let step = step(&load(v, now)?, Event::Unauthorised, now);
            table::put(v, What::Link, &step.next)?;
            table::remove(v, What::Session)?;
            Ok(true)
        })?;
        if ended {
            ctx.tell(Change::Identity);
        }
        Ok(())
    })
    .await
}

/// What stands in the way of a call that needs the citizen, as far as this phone knows.
pub(crate) fn obstacle(store: &Store, now: i64) -> Option<Code> {
    match store.read(|v| load(v, now)) {
        Ok(link) => {
            let link = link.at(now);
            match link.owner() {
                _ if link.has_session() => None,
                Some(_) => Some(Code::SessionExpired),
                None => Some(Code::LinkRequired),
            }
        }
        Err(e) => Some(e.code()),
    }
}
