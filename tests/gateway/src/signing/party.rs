//! What the relying party answers a phone: description, documents, and its word on the signatures.

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    net::Problem,
    signature::session::wire::{Description, DocumentAddress, Documents, Organisation},
};

use super::{
    HOST, Lie, Said, found, judge,
    table::{self, Signing},
};
use crate::{
    gateway::App,
    http::{Answer, Body, Refusal},
    secrets::sha256_hex,
};

/// What a link leads to: what the signature is for, until when, and where the documents are.
#[utoipa::path(
    get,
    path = "/rp/{id}",
    tag = "relying party",
    params(("id" = String, Path)),
    responses((status = 200, body = Description), (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn describe(State(app): State<App>, Path(id): Path<String>) -> Result<Answer, Refusal> {
    app.run(move |app, tx, now| {
        let signing = found(table::find(tx, &id)?)?;
        if signing.lie == Some(Lie::Redirect) {
            return Ok(Answer::bytes(StatusCode::FOUND, "text/plain", Vec::new())
                .with("location", format!("/rp/{id}/elsewhere")));
        }
        let end = if signing.lie == Some(Lie::Expired) { now - 60 } else { signing.expires_at };
        let expiry = jiff::Timestamp::from_second(end).map_err(|e| Refusal::defect(e.to_string()))?;
        Ok(Answer::json(
            StatusCode::OK,
            &Description {
                description: signing.description,
                expiry_date: expiry.to_string(),
                // Whatever stands here, the phone shows the registry's name.
                organisation: Some(Organisation {
                    name_ru: "Самозванец".into(),
                    name_kz: "Бөтен біреу".into(),
                    name_en: "Somebody else".into(),
                    bin: "990140000385".into(),
                }),
                document: DocumentAddress {
                    uri: format!("http://{HOST}:{}/rp/{id}/documents", app.addr().port()),
                    auth_type: Some("Token".into()),
                    auth_token: Some(signing.token),
                },
                nonce: Some(STANDARD.encode(&signing.nonce)),
            },
        ))
    })
    .await
}

/// The documents to sign.
#[utoipa::path(
    get,
    path = "/rp/{id}/documents",
    tag = "relying party",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "Bearer, the description's token")),
    responses((status = 200, body = Documents), (status = 403, body = Said), (status = 410, body = Said))
)]
pub(crate) async fn documents(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Answer, Refusal> {
    app.run(move |_, tx, now| {
        let mut signing = found(table::find(tx, &id)?)?;
        if let Some(no) = closed(&signing, &headers, now) {
            return Ok(no);
        }
        let mut documents = signing.documents.clone();
        for document in &mut documents.documents_to_sign {
            let Some(body) = &mut document.document else { continue };
            match signing.lie {
                Some(Lie::WrongHash) => body.file.sha256 = Some(sha256_hex(b"another document")),
                Some(Lie::OtherContent) if signing.fetched > 0 => {
                    body.file.data = STANDARD.encode("something else");
                    body.file.sha256 = None;
                }
                _ => {}
            }
        }
        signing.fetched += 1;
        table::save(tx, &signing)?;
        Ok(Answer::json(StatusCode::OK, &documents))
    })
    .await
}

/// Takes the signatures, judges them, and keeps them if they hold. The same ones again get the same answer.
#[utoipa::path(
    put,
    path = "/rp/{id}/documents",
    tag = "relying party",
    params(("id" = String, Path), ("Authorization" = String, Header, description = "Bearer, the description's token")),
    request_body = Documents,
    responses((status = 200, body = Said), (status = 403, description = "They do not hold", body = Said), (status = 410, body = Said))
)]
pub(crate) async fn signed(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Body<Documents>,
) -> Result<Answer, Refusal> {
    app.run(move |app, tx, now| {
        let mut signing = found(table::find(tx, &id)?)?;
        if signing.signed.as_ref() == Some(&body.value) {
            return Ok(said(StatusCode::OK, "success"));
        }
        if let Some(no) = closed(&signing, &headers, now) {
            return Ok(no);
        }
        match judge::judge(app, tx, &signing, &body.value, now) {
            Ok(signer) => {
                signing.state = "signed".into();
                signing.signer = Some(signer);
                signing.signed = Some(body.value);
                table::save(tx, &signing)?;
                Ok(said(StatusCode::OK, "success"))
            }
            Err(why) => {
                signing.problem = Some(why.clone());
                table::save(tx, &signing)?;
                Ok(said(StatusCode::FORBIDDEN, &why))
            }
        }
    })
    .await
}

/// Why nothing is given or taken now.
fn closed(signing: &Signing, headers: &HeaderMap, now: i64) -> Option<Answer> {
    let token = headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok());
    if token.and_then(|t| t.strip_prefix("Bearer ")) != Some(signing.token.as_str()) {
        return Some(said(StatusCode::FORBIDDEN, "another token"));
    }
    if signing.state != "waiting" || now > signing.expires_at {
        return Some(said(StatusCode::GONE, "it is over"));
    }
    None
}

fn said(status: StatusCode, message: &str) -> Answer {
    Answer::json(status, &Said { code: status.as_u16().to_string(), message: message.into() })
}
