//! What is put around every call: the headers that every answer carries, the access log, and the
//! answers to unknown paths.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderValue, StatusCode},
    middleware::Next,
    response::Response,
};
use qyzmet_core::catalogue::wire::VERSION_HEADER;

use super::Refusal;
use crate::gateway::App;

/// Says on every answer that this is a sandbox and which catalogue it has, and logs the call.
pub(crate) async fn around(State(app): State<App>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = request.method().clone();
    let route =
        request.extensions().get::<MatchedPath>().map_or_else(|| "-".to_owned(), |m| m.as_str().to_owned());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert("qyzmet-sandbox", HeaderValue::from_static("true"));
    headers.insert(VERSION_HEADER, app.catalogue.version().into());
    headers.entry("cache-control").or_insert(HeaderValue::from_static("no-store"));
    let end = match response.extensions().get::<crate::faults::HangUp>() {
        Some(_) => "hung up".to_owned(),
        None => response.status().as_u16().to_string(),
    };
    let took = begun.elapsed().as_millis();
    app.log.line(&format!("{} {method} {route} {end} {took}ms", app.clock.now()));
    response
}

/// The answer to an unknown path.
pub(crate) async fn no_route() -> Refusal {
    Refusal::own(StatusCode::NOT_FOUND, "request.no_route", "unknown path")
}

/// The answer to a method that the path does not know.
pub(crate) async fn no_method() -> Refusal {
    Refusal::own(StatusCode::METHOD_NOT_ALLOWED, "request.no_method", "unknown method")
}
