//! Time stamps (RFC 3161) over HTTP. Anybody may ask: a hash tells nothing of what it is of.

use axum::extract::{Request, State};
use qyzmet_core::signature::{
    oids,
    tsp::{self, Refusal as NoStamp, Terms},
};

use super::{IssueError, Signer};
use crate::{
    faults::Stranger,
    gateway::App,
    http::{Answer, Refusal, whole},
    secrets::random,
};

/// How far off the gateway's clock may be, in seconds, as every stamp says.
const ACCURACY: u32 = 1;

/// Stamps a hash with the gateway's time. A query that is not granted is answered with 200 and the reason in the answer, as
/// RFC 3161 has it.
#[utoipa::path(
    post,
    path = "/tsa",
    tag = "signature",
    request_body(content = Vec<u8>, content_type = "application/timestamp-query", description = "A time-stamp query (RFC 3161), DER"),
    responses((status = 200, description = "A time-stamp answer, DER", body = Vec<u8>, content_type = "application/timestamp-reply"))
)]
pub(crate) async fn stamp(
    State(app): State<App>,
    stranger: Stranger,
    request: Request,
) -> Result<Answer, Refusal> {
    let query = whole(request, &app).await?;
    let now = app.clock.now();
    super::answer_der(&app, stranger, now, tsp::REPLY, |by| Ok(reply(&by.stamps, &query, now)?))
}

fn reply(signer: &Signer, query: &[u8], now: i64) -> Result<Vec<u8>, IssueError> {
    let Ok(query) = tsp::Request::from_der(query) else {
        return Ok(tsp::refuse(NoStamp::BadDataFormat)?);
    };
    if !query.known_hash() {
        return Ok(tsp::refuse(NoStamp::BadAlgorithm)?);
    }
    if query.extensions {
        return Ok(tsp::refuse(NoStamp::UnacceptedExtension)?);
    }
    if query.policy.as_deref().is_some_and(|policy| policy != oids::POLICY_TIME_STAMPS) {
        return Ok(tsp::refuse(NoStamp::UnacceptedPolicy)?);
    }
    let mut serial = random::<16>()?;
    // Positive, and never with a leading zero byte.
    serial[0] = (serial[0] & 0x7f) | 0x40;
    let terms = Terms {
        policy: oids::POLICY_TIME_STAMPS,
        serial: &serial,
        at: now,
        accuracy: ACCURACY,
        certificate: signer.certificate(),
    };
    Ok(tsp::issue(&query, &terms, &|bytes| signer.sign(bytes))?)
}
