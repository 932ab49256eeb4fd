//! Fetching time stamps and answers on revocation from the gateway.

use std::{sync::Arc, time::Duration};

use reqwest::Method;

use super::{
    Signature,
    cms::{self, Trust},
    ocsp, tsp,
};
use crate::{Code, Error, Result, catalogue, client::Ctx, net::Call};

/// How long one stamp or answer may take: nobody waits longer for what can be done without.
const PATIENCE: Duration = Duration::from_secs(8);
/// Most bytes of an answer.
const ANSWER_LIMIT: usize = 256 << 10;
/// Bytes of a nonce.
pub(super) const NONCE: usize = 16;

const STAMPS: &str = "/tsa";
const REVOCATION: &str = "/ocsp";

impl Signature {
    /// A finished signature with a time stamp of the authority's on every signer's part that has none: CAdES-B-T. What was
    /// signed does not change. From then on the signature is judged at the stamp's time, also when its certificate
    /// is over. Needs the network; nothing is stored.
    ///
    /// Errors: `signature.invalid` (no signature in it), `gateway.lied` (a stamp that does not hold), network, gateway.
    pub async fn stamp(&self, signature: &[u8]) -> Result<Vec<u8>> {
        self.ctx.require_line()?;
        catalogue::ensure_authorities(&self.ctx).await?;
        stamped(&self.ctx, signature).await
    }
}

/// The message with a stamp on each signature that has none.
pub(crate) async fn stamped(ctx: &Arc<Ctx>, message: &[u8]) -> Result<Vec<u8>> {
    let roots = ctx.blocking(catalogue::authorities).await?;
    let mut stamped = message.to_vec();
    for value in cms::unstamped_signature_values(message)? {
        let query = tsp::Request::new(&value, &nonce(ctx)?)?;
        let answer = ask(ctx, STAMPS, tsp::QUERY, query.to_der()?).await?;
        let lied = |what: &str| Error::new(Code::GatewayLied, what.to_owned());
        let token = tsp::token(&answer)?.ok_or_else(|| lied("the authority gives no stamp"))?;
        let trust = Trust { roots: &roots };
        tsp::verify(&token, &value, query.nonce.as_deref(), &trust, ctx.now())
            .map_err(|why| lied(&format!("the stamp does not hold: {why:?}")))?;
        stamped = cms::add_time_stamp(&stamped, &value, &token)?;
    }
    Ok(stamped)
}

/// The responder's answer on these certificates, not judged yet.
pub(super) async fn revocation(
    ctx: &Ctx,
    asked: Vec<ocsp::CertificateId>,
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>> {
    let question = ocsp::Request { asked, nonce: Some(nonce.to_vec()) };
    ask(ctx, REVOCATION, ocsp::REQUEST, question.to_der()?).await
}

pub(super) fn nonce(ctx: &Ctx) -> Result<[u8; NONCE]> {
    let mut nonce = [0; NONCE];
    ctx.ports.entropy.fill(&mut nonce)?;
    Ok(nonce)
}

async fn ask(ctx: &Ctx, path: &str, media_type: &'static str, body: Vec<u8>) -> Result<Vec<u8>> {
    ctx.require_line()?;
    let call =
        Call { method: Method::POST, body: Some((media_type, body)), limit: ANSWER_LIMIT, ..Call::get(path) };
    match tokio::time::timeout(PATIENCE, ctx.net.send(call)).await {
        Ok(answer) => Ok(answer?.body),
        Err(_) => Err(Error::new(Code::TimedOut, "the authority takes too long")),
    }
}
