//! Bodies and query strings of calls: bounded, and refused as problem documents.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Query, Request, rejection::BytesRejection},
    http::{StatusCode, request::Parts},
};
use qyzmet_core::Code;
use serde::de::DeserializeOwned;

use super::Refusal;

/// A JSON body, with the bytes as they came.
pub(crate) struct Body<T> {
    pub(crate) value: T,
    pub(crate) bytes: Bytes,
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let bytes = whole(request, state).await?;
        // Where it went wrong is named by line and column; serde's own text could repeat a value.
        let value = serde_json::from_slice(&bytes).map_err(|e| {
            Refusal::malformed(format!("JSON body: line {}, column {}", e.line(), e.column()))
        })?;
        Ok(Self { value, bytes })
    }
}

/// The whole body, within the route's limit.
pub(crate) async fn whole<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, Refusal> {
    Bytes::from_request(request, state).await.map_err(|e: BytesRejection| match e.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            Code::TooLarge,
            "the body is over the limit of this path",
        ),
        _ => Refusal::malformed("the body did not arrive whole"),
    })
}

/// A query string.
pub(crate) struct Params<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Params<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        Query::<T>::from_request_parts(parts, state)
            .await
            .map(|Query(value)| Self(value))
            .map_err(|_| Refusal::malformed("query string"))
    }
}
