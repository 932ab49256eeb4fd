//! The operator's word on the SIM that a key on a card is made beside. It goes into the card's own request, so that the
//! card binds it to its key.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::{
    client::Ctx,
    ports::{Line, TOKEN_LIMIT},
    signature::{
        evidence::{AttestedSim, CHALLENGE_LENGTH},
        sealed::KeyServer,
    },
};

/// The operator's word over a challenge of the authority's. None, also where nobody answered, is no failure: the
/// certificate says less then.
pub(super) async fn of_sim<S: KeyServer>(ctx: &Arc<Ctx>, gateway: &S) -> Option<AttestedSim> {
    let watch = ctx.ports.sim_watch.clone()?;
    if ctx.ports.connectivity.line() == Line::Offline {
        return None;
    }
    let given = gateway.challenge().await.ok()?;
    let bytes = URL_SAFE_NO_PAD.decode(given.challenge).ok()?;
    let challenge: [u8; CHALLENGE_LENGTH] = bytes.try_into().ok()?;
    let token = ctx.blocking(move |_| Ok(watch.operator_token(&challenge).ok().flatten())).await.ok()??;
    (1..=TOKEN_LIMIT).contains(&token.len()).then_some(AttestedSim { challenge, token })
}
