//! Refusals, as RFC 9457 problem documents.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use qyzmet_core::{
    Code, Retry,
    net::{Problem, ProblemRetry},
};

use super::Answer;

/// Codes of the gateway's own, where the core has none: they speak to the developer of a client.
pub(crate) const OWN_CODES: &[(&str, &str)] = &[
    (
        "idempotency.missing",
        "The call needs the header Idempotency-Key: a quoted string of 1 to 128 visible ASCII characters.",
    ),
    ("idempotency.mismatch", "This Idempotency-Key was used for another body."),
    ("idempotency.running", "The first call with this Idempotency-Key is still running."),
    (
        "request.malformed",
        "The call, its body or one of its values is not of the form that openapi.yaml gives.",
    ),
    ("request.mismatch", "The parts of the call contradict each other."),
    ("request.no_route", "There is no such path."),
    ("request.no_method", "The path does not know this method."),
    ("request.timed_out", "The gateway gave up on its own work."),
];

/// Why a call was refused. Nothing in it is a citizen's data.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
    detail: String,
    retry: ProblemRetry,
    retry_after: Option<u32>,
    tries_left: Option<u32>,
}

impl Refusal {
    /// A refusal with a code of the core.
    pub(crate) fn new(status: StatusCode, code: Code, detail: impl Into<String>) -> Self {
        let (retry, retry_after) = match code.retry() {
            Retry::Never => (ProblemRetry::Never, None),
            Retry::After { seconds } => (ProblemRetry::After, Some(seconds)),
            Retry::WhenOnline => (ProblemRetry::After, Some(1)),
            Retry::AfterCitizenActs => (ProblemRetry::AfterCitizenActs, None),
        };
        Self {
            status,
            code: code.as_str(),
            title: code.meaning(),
            detail: detail.into(),
            retry,
            retry_after,
            tries_left: None,
        }
    }

    /// A refusal with one of [`OWN_CODES`].
    pub(crate) fn own(status: StatusCode, code: &'static str, detail: impl Into<String>) -> Self {
        let title = OWN_CODES.iter().find(|(name, _)| *name == code).map_or("", |(_, title)| title);
        Self {
            status,
            code,
            title,
            detail: detail.into(),
            retry: ProblemRetry::Never,
            retry_after: None,
            tries_left: None,
        }
    }

    /// The call is not of the promised form.
    pub(crate) fn malformed(detail: impl Into<String>) -> Self {
        Self::own(StatusCode::BAD_REQUEST, "request.malformed", detail)
    }

    /// A failure of the gateway itself: everything is undone.
    pub(crate) fn defect(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, Code::GatewayBroken, detail)
    }

    /// Too many tries; `seconds` until the next is taken.
    pub(crate) fn too_many(seconds: i64, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, Code::TooManyTries, detail).wait(seconds)
    }

    /// Says when the call may be repeated.
    #[must_use]
    pub(crate) fn wait(mut self, seconds: i64) -> Self {
        self.retry_after = Some(u32::try_from(seconds.max(1)).unwrap_or(u32::MAX));
        if self.retry == ProblemRetry::Never {
            self.retry = ProblemRetry::After;
        }
        self
    }

    /// Says how many tries are left.
    #[must_use]
    pub(crate) fn tries_left(mut self, tries: u32) -> Self {
        self.tries_left = Some(tries);
        self
    }

    /// Whether it is our failure, so that nothing of the call may stay.
    pub(crate) fn is_failure(&self) -> bool {
        self.status.is_server_error()
    }

    /// Whether the same call would be refused again for the same reason, so that the refusal may be
    /// stored as the answer to its key.
    pub(crate) fn is_final(&self) -> bool {
        !self.is_failure()
            && !matches!(
                self.status,
                StatusCode::UNAUTHORIZED
                    | StatusCode::REQUEST_TIMEOUT
                    | StatusCode::CONFLICT
                    | StatusCode::TOO_EARLY
                    | StatusCode::TOO_MANY_REQUESTS
            )
    }

    /// The problem document as an answer.
    pub(crate) fn into_answer(self) -> Answer {
        let problem = Problem {
            kind: format!("urn:qyzmet:problem:{}", self.code),
            title: self.title.to_owned(),
            status: self.status.as_u16(),
            detail: Some(self.detail),
            code: self.code.to_owned(),
            retry: self.retry,
            tries_left: self.tries_left,
            retry_after: self.retry_after,
        };
        let mut answer = Answer::problem(self.status, &problem);
        if let Some(seconds) = self.retry_after {
            answer = answer.with("retry-after", seconds.to_string());
        }
        if self.status == StatusCode::UNAUTHORIZED {
            answer = answer.with("www-authenticate", "Bearer");
        }
        answer
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        self.into_answer().into_response()
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(e: rusqlite::Error) -> Self {
        Self::defect(format!("database: {e}"))
    }
}

impl From<crate::secrets::NoRandomness> for Refusal {
    fn from(e: crate::secrets::NoRandomness) -> Self {
        Self::defect(e.to_string())
    }
}

impl From<tokio::task::JoinError> for Refusal {
    fn from(_: tokio::task::JoinError) -> Self {
        Self::defect("the work was interrupted")
    }
}
