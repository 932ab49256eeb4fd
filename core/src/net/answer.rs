//! What comes back: an answer within its limits, or a failure that says whether the call left.

use reqwest::{Response, StatusCode, header};

use super::Problem;
use crate::{Code, Error, Kind, Result, catalogue::wire::VERSION_HEADER};

/// Longest wait that a gateway may ask for: a day.
const LONGEST_WAIT: u32 = 86_400;
/// Most bytes of a problem document that are read.
const PROBLEM_LIMIT: usize = 64 << 10;

/// A good answer (2xx or 304).
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) not_modified: bool,
    /// 202: taken, and not done yet.
    pub(crate) accepted: bool,
    pub(crate) etag: Option<String>,
    pub(crate) retry_after: Option<u32>,
    pub(crate) catalogue_version: Option<u64>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// Reads the body as JSON; anything else is `gateway.lied`.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        json(&self.body)
    }
}

/// Reads a body as JSON; anything else is `gateway.lied`.
pub(crate) fn json<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T> {
    serde_json::from_slice(body)
        .map_err(|e| Error::new(Code::GatewayLied, "the answer is not what the protocol says").caused_by(e))
}

/// A call that brought no good answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Surely nothing arrived.
    NotSent(Error),
    /// It may have arrived: time-out, broken line, an answer that can't be read.
    Unknown(Error),
    /// The gateway answered with an error.
    Answered {
        /// HTTP status.
        status: u16,
        /// The code of the problem document as the gateway wrote it; none when there was no such document,
        /// so that somebody else on the way may have answered.
        problem: Option<String>,
        error: Error,
    },
}

impl Failure {
    pub(super) fn from_send(e: reqwest::Error) -> Self {
        if e.is_connect() || e.is_builder() {
            return Failure::NotSent(Error::new(Code::Offline, "no connection").caused_by(e.without_url()));
        }
        Failure::Unknown(
            Error::new(Code::TimedOut, "the line broke before the answer").caused_by(e.without_url()),
        )
    }

    /// The error for a caller that does not care whether it arrived.
    pub(crate) fn into_error(self) -> Error {
        match self {
            Failure::NotSent(e) | Failure::Unknown(e) | Failure::Answered { error: e, .. } => e,
        }
    }
}

impl From<Failure> for Error {
    fn from(f: Failure) -> Self {
        f.into_error()
    }
}

impl From<Error> for Failure {
    /// An error on this side of the line: nothing was sent.
    fn from(e: Error) -> Self {
        Failure::NotSent(e)
    }
}

/// Reads an answer, at most `limit` bytes of it.
pub(super) async fn read(response: Response, limit: usize) -> std::result::Result<Answer, Failure> {
    let status = response.status();
    let header = |name: &str| response.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let retry_after = header(header::RETRY_AFTER.as_str())
        .and_then(|v| v.trim().parse::<u32>().ok())
        .map(|s| s.min(LONGEST_WAIT));
    let etag = header(header::ETAG.as_str()).filter(|e| e.len() <= 200);
    let catalogue_version = header(VERSION_HEADER).and_then(|v| v.parse().ok());
    let not_modified = status == StatusCode::NOT_MODIFIED;
    if status.is_success() || not_modified {
        let body = body(response, limit).await.map_err(Failure::Unknown)?;
        let accepted = status == StatusCode::ACCEPTED;
        return Ok(Answer { not_modified, accepted, etag, retry_after, catalogue_version, body });
    }
    let is_problem =
        header(header::CONTENT_TYPE.as_str()).is_some_and(|t| t.starts_with("application/problem+json"));
    let problem = match is_problem {
        true => {
            body(response, PROBLEM_LIMIT).await.ok().and_then(|b| serde_json::from_slice::<Problem>(&b).ok())
        }
        false => None,
    };
    Err(Failure::Answered {
        status: status.as_u16(),
        error: error_of(status.as_u16(), problem.as_ref(), retry_after),
        problem: problem.map(|p| p.code),
    })
}

async fn body(mut response: Response, limit: usize) -> Result<Vec<u8>> {
    let too_large = || Error::new(Code::GatewayLied, format!("the answer is larger than {limit} bytes"));
    if response.content_length().is_some_and(|n| n > limit as u64) {
        return Err(too_large());
    }
    let mut out = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if out.len() + chunk.len() > limit => return Err(too_large()),
            Ok(Some(chunk)) => out.extend_from_slice(&chunk),
            Ok(None) => return Ok(out),
            Err(e) => {
                let error = Error::new(Code::TimedOut, "the line broke within the answer");
                return Err(error.caused_by(e.without_url()));
            }
        }
    }
}

/// The error that a status and a problem document stand for. Pure.
fn error_of(status: u16, problem: Option<&Problem>, retry_after: Option<u32>) -> Error {
    let named = problem.and_then(|p| Code::from_name(&p.code)).filter(|c| may_come_from_gateway(*c));
    let code = named.unwrap_or(match status {
        401 => Code::SessionExpired,
        408 | 409 | 425 | 429 | 503 => Code::GatewayBusy,
        500..=599 => Code::GatewayBroken,
        400..=499 => Code::GatewayRefused,
        _ => Code::GatewayLied,
    });
    let mut error = Error::new(code, format!("the gateway answered {status}"));
    if let Some(detail) = problem.and_then(|p| p.detail.as_deref()) {
        error = error.caused_by(detail.chars().take(300).collect::<String>());
    }
    if let Some(tries) = problem.and_then(|p| p.tries_left) {
        error = error.with("tries", tries);
    }
    if let Some(seconds) = retry_after.or(problem.and_then(|p| p.retry_after)).map(|s| s.min(LONGEST_WAIT)) {
        error = error.with("minutes", seconds.div_ceil(60)).retry_after(seconds);
    }
    error
}

/// A gateway can't report on the phone's storage or ports.
fn may_come_from_gateway(code: Code) -> bool {
    !matches!(code.kind(), Kind::Storage | Kind::Internal | Kind::Offline)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;
    use crate::{Retry, net::ProblemRetry};

    fn problem(code: &str) -> Problem {
        Problem {
            kind: format!("urn:qyzmet:problem:{code}"),
            title: String::new(),
            status: 403,
            detail: None,
            code: code.into(),
            retry: ProblemRetry::AfterCitizenActs,
            tries_left: Some(2),
            retry_after: None,
        }
    }

    #[test]
    fn a_named_problem_keeps_its_code_and_tries() {
        let e = error_of(403, Some(&problem("identity.code_wrong")), None);
        assert_eq!((e.code(), e.arg("tries")), (Code::CodeWrong, Some("2")));
    }

    #[test]
    fn a_gateway_cannot_speak_for_the_phone() {
        let e = error_of(500, Some(&problem("storage.full")), None);
        assert_eq!(e.code(), Code::GatewayBroken);
    }

    #[test]
    fn retry_after_wins_and_is_bounded() {
        assert_eq!(error_of(429, None, Some(7)).retry(), Retry::After { seconds: 7 });
        assert_eq!(error_of(503, None, Some(u32::MAX)).retry(), Retry::After { seconds: LONGEST_WAIT });
        assert_eq!(error_of(401, None, None).code(), Code::SessionExpired);
        assert_eq!(error_of(301, None, None).code(), Code::GatewayLied);
    }

    proptest! {
        #[test]
        fn no_problem_document_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300), status in 0u16..1000) {
            let parsed = serde_json::from_slice::<Problem>(&bytes).ok();
            let _ = error_of(status, parsed.as_ref(), None).developer_text();
        }
    }
}
