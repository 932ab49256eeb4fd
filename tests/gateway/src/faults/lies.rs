//! Answers that are well-formed and false.

use axum::{
    body::{Body, Bytes, to_bytes},
    response::Response,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    requests::wire::{Application, Receipt},
    signature::{
        cms::{self, Trust},
        oids,
    },
};

use super::play::with_body;
use crate::{
    authority::{Authority, Signer},
    gateway::App,
};

/// Longest answer that a lie is made of.
const LIMIT: usize = 8 << 20;

/// Changes the application in an answer; an answer that holds none stays as it is.
pub(super) async fn application(
    response: Response,
    lie: impl FnOnce(&mut Application) -> Option<()>,
) -> Response {
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, LIMIT).await.unwrap_or_default();
    let body = changed(&bytes, lie).unwrap_or(bytes);
    with_body(Response::from_parts(parts, Body::empty()), Body::from(body))
}

fn changed(bytes: &[u8], lie: impl FnOnce(&mut Application) -> Option<()>) -> Option<Bytes> {
    let mut application: Application = serde_json::from_slice(bytes).ok()?;
    lie(&mut application)?;
    serde_json::to_vec(&application).ok().map(Bytes::from)
}

/// A receipt that the authority did sign, for another request.
pub(super) fn wrong_receipt(app: &App, application: &mut Application) -> Option<()> {
    let mut receipt = content(app, application)?;
    receipt.request_id = "01890000-0000-7000-8000-000000000000".into();
    sign(&app.authority.receipts, &receipt, app.clock.now(), application)
}

/// The right receipt, signed by a stranger who calls himself the authority.
pub(super) fn foreign_receipt(app: &App, application: &mut Application) -> Option<()> {
    let receipt = content(app, application)?;
    let now = app.clock.now();
    let stranger = Authority::make(now).ok()?;
    sign(&stranger.receipts, &receipt, now, application)
}

fn content(app: &App, application: &Application) -> Option<Receipt> {
    let message = STANDARD.decode(&application.receipt).ok()?;
    let roots = [app.authority.root().to_vec()];
    let trust = Trust { roots: &roots };
    let read = cms::verify(&message, None, &trust, app.clock.now()).ok()?;
    serde_json::from_slice(&read.content?).ok()
}

fn sign(signer: &Signer, receipt: &Receipt, now: i64, application: &mut Application) -> Option<()> {
    let bytes = serde_json_canonicalizer::to_vec(receipt).ok()?;
    let message = signer.attached(oids::CONTENT_RECEIPT, &bytes, now).ok()?;
    application.receipt = STANDARD.encode(message);
    Some(())
}
