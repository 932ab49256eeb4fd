//! A session without an SMS: the authentication key shows who the citizen is.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Method;

use super::{
    Identity, LinkView,
    model::{Event, Granted, LinkState},
    wire::{SESSION_CHALLENGE, SESSIONS, SessionChallenge, SignIn},
};
use crate::{
    Code, Error, Lang, Result,
    net::Call,
    signature::{self, Pin},
};

/// Characters of a nonce: base64url of 32 bytes.
const NONCE_LENGTH: usize = 43;

impl Identity {
    /// Signs in by the PIN of the authentication key, without an SMS: for a session that is over, or is to be a new one.
    /// The number is not proved by it: after a change of the SIM it takes [`Identity::start_link`]. A call that is
    /// broken off or killed has cost a try at most, and may be repeated. Durable when it returns `Ok`; requests that
    /// waited for a session go on. Needs the network; takes about 0.3 s beside it.
    ///
    /// Errors: `signature.authentication_pin_format`, `signature.authentication_key_missing`,
    /// `signature.pin_wrong` with `tries`, `signature.pin_locked`, `signature.certificate_expired`,
    /// `signature.certificate_revoked`, `signature.sim_changed`, `identity.link_required` (never linked),
    /// `identity.too_many_tries` (linking waits), `conflict.home_busy`, `conflict.state_changed` (the challenge is
    /// over), network, gateway, storage, `internal.port`.
    pub async fn sign_in(&self, pin: &str, lang: Lang) -> Result<LinkView> {
        let pin = Pin::parse_authentication(pin)?;
        let ctx = self.ctx();
        ctx.require_line()?;
        let _turn = self.turn().await?;
        let link = ctx.blocking(|ctx| ctx.store.read(|v| super::client::load(v, ctx.now()))).await?;
        if link.owner().is_none() {
            return Err(Error::new(Code::LinkRequired, "never linked"));
        }
        if let LinkState::Locked { left } = link.at(ctx.now()).state() {
            return Err(Error::new(Code::TooManyTries, "linking waits").retry_after(*left));
        }
        let ask = Call { method: Method::POST, ..Call::get(SESSION_CHALLENGE) };
        let challenge: SessionChallenge = ctx.net.send(ask).await.map_err(Error::from)?.json()?;
        let url_safe = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        if challenge.nonce.len() != NONCE_LENGTH || !challenge.nonce.bytes().all(url_safe) {
            return Err(Error::new(Code::GatewayLied, "a nonce is 32 bytes"));
        }
        let statement = signature::sign_in_statement(ctx, pin, challenge.nonce).await?;
        let body = SignIn { statement: BASE64.encode(statement) };
        let answer = ctx.net.send(Call::json(Method::POST, SESSIONS, &body)?).await.map_err(Error::from);
        let answer = signature::sign_in_heard(ctx, answer).await?;
        let (granted, linked): (Granted, _) = super::client::granted(&answer)?;
        let effects = self.happen(Event::SignedIn(granted), Some(linked)).await?;
        super::client::refused(&effects, None)?;
        self.link_state(lang)
    }
}
