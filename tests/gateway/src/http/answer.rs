//! An answer as plain bytes, so that it can be stored and given again.

use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use serde::Serialize;

/// Media type of a problem document.
pub(crate) const PROBLEM_TYPE: &str = "application/problem+json";

/// Status, headers and body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// JSON with this status.
    pub(crate) fn json(status: StatusCode, body: &impl Serialize) -> Self {
        Self::bytes(status, "application/json", to_json(body))
    }

    /// A problem document.
    pub(crate) fn problem(status: StatusCode, body: &impl Serialize) -> Self {
        Self::bytes(status, PROBLEM_TYPE, to_json(body))
    }

    /// Bytes of this media type.
    pub(crate) fn bytes(status: StatusCode, media_type: &str, body: Vec<u8>) -> Self {
        Self { status: status.as_u16(), headers: vec![("content-type".into(), media_type.into())], body }
    }

    /// Adds a header.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a strong `ETag` of the body; empties the answer to 304 if the caller has this very body.
    #[must_use]
    pub(crate) fn tagged(mut self, caller: &HeaderMap) -> Self {
        let tag = format!("\"{}\"", &crate::secrets::sha256_hex(&self.body)[..32]);
        let known = caller
            .get_all("if-none-match")
            .iter()
            .filter_map(|v| v.to_str().ok())
            .flat_map(|v| v.split(','))
            .map(|v| v.trim().trim_start_matches("W/"))
            .any(|v| v == tag || v == "*");
        if known && self.status == 200 {
            self.status = 304;
            self.body.clear();
            self.headers.retain(|(name, _)| name != "content-type");
        }
        self.with("etag", tag)
    }
}

/// Our own types are plain data with text keys: they always have a JSON form.
fn to_json(body: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(body).unwrap_or_default()
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, self.body).into_response();
        let headers = response.headers_mut();
        headers.remove("content-type");
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) =
                (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value))
            {
                headers.insert(name, value);
            }
        }
        response
    }
}
