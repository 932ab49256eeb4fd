//! Results: a PDF in the citizen's language with a detached signature of the authority.

mod certificate;
pub(crate) mod check;
mod table;
mod words;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use qyzmet_core::{
    Code,
    net::Problem,
    requests::wire::{DocumentRef, SealedRequest},
    signature::oids,
};
use rusqlite::Transaction;

use self::table::Document;
use crate::{
    gateway::{App, Gateway},
    http::{Answer, Refusal, Session},
    pdf,
    secrets::{random, sha256_hex},
};

/// Media type of a document.
const PDF: &str = "application/pdf";
/// Media type of its signature.
const SIGNATURE: &str = "application/pkcs7-signature";

/// The result document of a request.
#[utoipa::path(
    get,
    path = "/documents/{id}",
    tag = "documents",
    params(("id" = String, Path)),
    security(("session" = [])),
    responses(
        (status = 200, description = "PDF; its bytes never change", body = [u8], content_type = "application/pdf"),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`document.unknown`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn document(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Answer, Refusal> {
    let document = of_citizen(&app, session, id).await?;
    Ok(Answer::bytes(StatusCode::OK, PDF, document.bytes).tagged(&headers))
}

/// The authority's signature over the document.
#[utoipa::path(
    get,
    path = "/documents/{id}/signature",
    tag = "documents",
    params(("id" = String, Path)),
    security(("session" = [])),
    responses(
        (status = 200, description = "Detached CAdES-B-B, DER", body = [u8], content_type = "application/pkcs7-signature"),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`document.unknown`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn signature(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Answer, Refusal> {
    let document = of_citizen(&app, session, id).await?;
    Ok(Answer::bytes(StatusCode::OK, SIGNATURE, document.signature).tagged(&headers))
}

async fn of_citizen(app: &App, session: Session, id: String) -> Result<Document, Refusal> {
    app.run(move |_, tx, _| Ok(table::find(tx, &id)?))
        .await?
        .filter(|document| document.iin == session.iin)
        .ok_or_else(|| {
            Refusal::new(StatusCode::NOT_FOUND, Code::DocumentUnknown, "no such document of this citizen")
        })
}

/// Makes, signs and stores the document of a request. Takes some tens of milliseconds.
pub(crate) fn issue(
    app: &Gateway,
    tx: &Transaction<'_>,
    sealed: &SealedRequest,
    number: &str,
    at: i64,
) -> Result<(), Refusal> {
    let service = app
        .catalogue
        .service(&sealed.service)
        .ok_or_else(|| Refusal::defect("a service that left the catalogue"))?;
    let id = URL_SAFE_NO_PAD.encode(random::<16>()?);
    let address = check::address(app, &id);
    let form = app.catalogue.form(&sealed.form);
    let certificate = certificate::of(sealed, service, form, number, at, address);
    let bytes = pdf::render(&certificate).map_err(|e| Refusal::defect(format!("PDF: {e}")))?;
    let signature = app.authority.documents.detached(oids::CONTENT_DOCUMENT, &bytes, at)?;
    let document = Document {
        id,
        request_id: sealed.request_id.clone(),
        iin: sealed.iin.clone(),
        number: number.into(),
        title: service.title.clone(),
        issued_at: at,
        sha256: sha256_hex(&bytes),
        bytes,
        signature,
    };
    Ok(table::insert(tx, &document)?)
}

/// The documents of a request, as its application names them.
pub(crate) fn of_request(tx: &Transaction<'_>, request_id: &str) -> Result<Vec<DocumentRef>, Refusal> {
    let documents = table::of_request(tx, request_id)?;
    let reference = |document: Document| DocumentRef {
        id: document.id,
        title: document.title,
        media_type: PDF.into(),
        size: document.bytes.len() as u64,
        sha256: document.sha256,
    };
    Ok(documents.into_iter().map(reference).collect())
}
