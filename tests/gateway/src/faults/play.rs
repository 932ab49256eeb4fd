//! A fault is played around the call it was ordered for.

use std::{convert::Infallible, time::Duration};

use axum::{
    body::Body,
    extract::{FromRequestParts, Request, State},
    http::{StatusCode, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use qyzmet_core::Code;

use super::{
    huge::Huge,
    lies,
    order::{Fault, FaultOrder, HUGE_LIMIT},
};
use crate::{gateway::App, http::Refusal, routes::WORK_TIMEOUT};

/// Marks an answer that must not reach the caller: the connection closes instead.
#[derive(Clone)]
pub(crate) struct HangUp;

/// How long the work of this call is held back while its key is taken.
#[derive(Clone, Default)]
pub(crate) struct Hold(pub(crate) Duration);

impl<S: Send + Sync> FromRequestParts<S> for Hold {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Hold>().cloned().unwrap_or_default())
    }
}

/// Whether a stranger who calls himself the authority signs the answer to this call.
#[derive(Clone, Copy, Default)]
pub(crate) struct Stranger(pub(crate) bool);

impl<S: Send + Sync> FromRequestParts<S> for Stranger {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Stranger>().copied().unwrap_or_default())
    }
}

/// Plays the fault that was ordered for this call, if there is one, and bounds the call's own time.
pub(crate) async fn around(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let order = app.faults.take(request.method(), request.uri().path());
    let wait = Duration::from_millis(order.as_ref().and_then(|o| o.ms).unwrap_or(0));
    let mut limit = WORK_TIMEOUT;
    match order.as_ref().map(|o| o.fault) {
        Some(Fault::DropRequest) => return hang_up(),
        Some(Fault::Status) => return order.map_or_else(hang_up, |o| status(&o)),
        Some(Fault::Delay) => tokio::time::sleep(wait).await,
        Some(Fault::Hold) => {
            limit += wait;
            request.extensions_mut().insert(Hold(wait));
        }
        Some(Fault::ForeignSignature) => {
            request.extensions_mut().insert(Stranger(true));
        }
        _ => {}
    }
    let Ok(response) = tokio::time::timeout(limit, next.run(request)).await else {
        return Refusal::own(StatusCode::SERVICE_UNAVAILABLE, "request.timed_out", "the work took too long")
            .wait(1)
            .into_response();
    };
    match order {
        Some(order) => after(&app, &order, response).await,
        None => response,
    }
}

/// What the caller gets of an answer whose work is done.
async fn after(app: &App, order: &FaultOrder, response: Response) -> Response {
    match order.fault {
        Fault::DropAnswer => hang_up(),
        Fault::Garbage => with_body(response, Body::from(&b"\xff\x00}{ not an answer \xd2\x9b"[..])),
        Fault::Huge => with_body(response, Body::new(Huge::new(order.bytes.unwrap_or(HUGE_LIMIT)))),
        Fault::WrongReceipt => lies::application(response, |body| lies::wrong_receipt(app, body)).await,
        Fault::ForeignSignature => lies::application(response, |body| lies::foreign_receipt(app, body)).await,
        Fault::ForeignManifest => match app.catalogue.foreign_envelope() {
            Some(envelope) => with_body(response, Body::from(envelope)),
            None => response,
        },
        Fault::DropRequest | Fault::Delay | Fault::Hold | Fault::Status => response,
    }
}

fn status(order: &FaultOrder) -> Response {
    let status =
        order.status.and_then(|s| StatusCode::from_u16(s).ok()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let code = match status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => Code::GatewayBusy,
        status if status.is_server_error() => Code::GatewayBroken,
        _ => Code::GatewayRefused,
    };
    let refusal = Refusal::new(status, code, "a fault that was ordered");
    match order.retry_after {
        Some(seconds) => refusal.wait(seconds.into()).into_response(),
        None => refusal.into_response(),
    }
}

fn hang_up() -> Response {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(HangUp);
    response
}

/// The same answer with another body: its length and tag no longer hold.
pub(super) fn with_body(response: Response, body: Body) -> Response {
    let (mut parts, _) = response.into_parts();
    parts.headers.remove("content-length");
    parts.headers.remove("etag");
    Response::from_parts(parts, body)
}
