//! Who opens a card for making keys: a code of the operator's letter, or the operator over the network.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Method;
use tokio::runtime::Handle;

use crate::{
    Code, Error, Result,
    client::Ctx,
    identity,
    net::Call,
    signature::{
        card::{Administrator, CardSecret, Profile},
        wire::{CARD_CHALLENGE, CardChallenge, CardResponse},
    },
};

/// Longest answer of the gateway to a challenge.
const RESPONSE_LIMIT: usize = 1024;

/// Who opens the card for making keys.
pub(super) enum Admin {
    Code(CardSecret),
    Operator,
}

impl Admin {
    pub(super) fn of(code: Option<&str>, profile: &Profile) -> Result<Self> {
        match (code, profile.wants_administrator_pin()) {
            (_, false) => Ok(Self::Operator),
            (Some(code), true) => CardSecret::parse(code)
                .map(Self::Code)
                .ok_or_else(|| Error::new(Code::CardAdministrator, "not 4 to 16 digits")),
            (None, true) => Err(Error::new(Code::CardAdministrator, "the applet asks for a code")),
        }
    }

    /// Runs what needs the administrator. The operator is asked from this blocking thread.
    pub(super) fn with<T>(
        &self,
        ctx: &Arc<Ctx>,
        handle: &Handle,
        token: &identity::Token,
        f: impl FnOnce(&Administrator<'_>) -> Result<T>,
    ) -> Result<T> {
        match self {
            Self::Code(code) => f(&Administrator::Pin(code)),
            Self::Operator => {
                // What stopped the call itself (no line, say) is told as it is, not as the card's affair.
                let failed = std::cell::RefCell::new(None);
                let ask = |challenge: &[u8]| {
                    handle.block_on(respond(ctx, token, challenge)).map_err(|e| {
                        let said = e.developer_text();
                        failed.replace(Some(e));
                        said
                    })
                };
                let done = f(&Administrator::Answers(&ask));
                match (done, failed.take()) {
                    (Err(_), Some(why)) => Err(why),
                    (done, _) => done,
                }
            }
        }
    }
}

/// The operator's answer to the card's challenge, through the gateway.
async fn respond(ctx: &Arc<Ctx>, token: &identity::Token, challenge: &[u8]) -> Result<Vec<u8>> {
    ctx.require_line()?;
    let body = CardChallenge { challenge: BASE64.encode(challenge) };
    let call = Call { limit: RESPONSE_LIMIT, ..Call::json(Method::POST, CARD_CHALLENGE, &body)? };
    let answered = ctx.net.send(call.token(token.as_str())).await.map_err(Error::from);
    let answer: CardResponse = identity::heard(ctx, token, answered).await?.json()?;
    BASE64
        .decode(answer.response)
        .map_err(|e| Error::new(Code::GatewayLied, "a response that is not base64").caused_by(e))
}
