//! The signed files, as a content delivery network would serve them.

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
};
use qyzmet_core::{Code, catalogue::wire::Envelope, net::Problem};

use crate::{
    gateway::App,
    http::{Answer, Refusal},
};

/// The manifest: which catalogue is current, and whose receipts to trust.
#[utoipa::path(
    get,
    path = "/catalogue/manifest.json",
    tag = "catalogue",
    params(("If-None-Match" = Option<String>, Header)),
    responses(
        (status = 200, description = "A DSSE envelope around the manifest", body = Envelope),
        (status = 304, description = "As before"),
    )
)]
pub(crate) async fn manifest(State(app): State<App>, headers: HeaderMap) -> Answer {
    let envelope = app.catalogue.published.envelope.clone();
    Answer::bytes(StatusCode::OK, "application/json", envelope)
        .with("cache-control", "no-cache")
        .tagged(&headers)
}

/// A snapshot: zstd of the canonical source. A path never changes its bytes.
#[utoipa::path(
    get,
    path = "/catalogue/{file}",
    tag = "catalogue",
    params(("file" = String, Path, description = "`snap-{version}.zst`, as the manifest names it")),
    responses(
        (status = 200, description = "The snapshot", body = [u8], content_type = "application/zstd"),
        (status = 404, description = "`catalogue.damaged`: not a file of the current manifest", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn snapshot(
    State(app): State<App>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Answer, Refusal> {
    let published = &app.catalogue.published;
    if file != published.manifest.snapshot.path {
        return Err(Refusal::new(
            StatusCode::NOT_FOUND,
            Code::CatalogueDamaged,
            "read the manifest again: it names no such file",
        ));
    }
    let answer = Answer::bytes(StatusCode::OK, "application/zstd", published.snapshot.clone());
    Ok(answer.with("cache-control", "public, max-age=31536000, immutable").tagged(&headers))
}
