//! A relying party for tries: it asks a citizen for a signature by QR code or app link, in the public shape of the
//! incumbent's signing by QR, and judges what comes back.
//!
//! ```text
//! POST /sandbox/signing            the documents; answers with link, code and page
//! GET  /sandbox/signing/{id}/page  the QR code, and beside it the verification code
//! GET  /rp/{id}                    the phone: what it is about
//! GET  /rp/{id}/documents          the phone: the documents
//! PUT  /rp/{id}/documents          the phone: the signatures
//! ```

mod judge;
mod model;
mod page;
mod table;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code, Text,
    catalogue::wire::RelyingParty,
    net::Problem,
    signature::session::{
        session_code,
        wire::{
            Description, DocumentAddress, DocumentBody, DocumentFile, DocumentToSign, Documents, Meta,
            Organisation,
        },
    },
};

pub(crate) use model::Said;
pub use model::{Lie, OrderedDocument, SigningOrder, SigningStarted, SigningStatus};

use self::table::Signing;
use crate::{
    gateway::App,
    http::{Answer, Body, Refusal},
    secrets::{random, random_token, sha256, sha256_hex},
};

/// The host in the registry. Another name of the same machine is nobody's.
const HOST: &str = "127.0.0.1";
/// Documents of one order, as the protocol has it.
const DOCUMENT_LIMIT: usize = 20;

/// Those who may ask for signatures in this sandbox: itself.
pub(crate) fn parties() -> Vec<RelyingParty> {
    vec![RelyingParty {
        host: HOST.into(),
        name: Text {
            kk: "Үлгі банкі (сынақ)".into(),
            ru: "Банк «Үлгі» (проба)".into(),
            en: "Bank “Ülgi” (trial)".into(),
        },
    }]
}

/// Asks for a signature: documents in, a link and its code out.
#[utoipa::path(
    post,
    path = "/sandbox/signing",
    tag = "sandbox",
    request_body = SigningOrder,
    responses(
        (status = 201, body = SigningStarted),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn order(State(app): State<App>, body: Body<SigningOrder>) -> Result<Answer, Refusal> {
    let order = body.value;
    let documents = documents_of(&order)?;
    app.run(move |app, tx, now| {
        let id = random_token()?;
        let signing = Signing {
            id: id.clone(),
            description: order.description,
            expires_at: now.saturating_add(order.expires_in),
            lie: order.lie,
            documents,
            nonce: random::<32>()?.to_vec(),
            token: random_token()?,
            fetched: 0,
            state: "waiting".into(),
            problem: None,
            signer: None,
            signed: None,
        };
        table::save(tx, &signing)?;
        let host = if order.lie == Some(Lie::UnknownParty) { "localhost" } else { HOST };
        let address = format!("http://{host}:{}/rp/{id}", app.addr().port());
        let encoded: String = address.bytes().map(|b| format!("%{b:02X}")).collect();
        Ok(Answer::json(
            StatusCode::CREATED,
            &SigningStarted {
                link: format!("mobileSign:{address}"),
                app_link: format!("qyzmet://sign?link={encoded}"),
                verification_code: code_of(&signing),
                page: format!("/sandbox/signing/{id}/page"),
                id,
            },
        ))
    })
    .await
}

/// How a signing stands, and what came of the signatures.
#[utoipa::path(
    get,
    path = "/sandbox/signing/{id}",
    tag = "sandbox",
    params(("id" = String, Path)),
    responses((status = 200, body = SigningStatus), (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn status(State(app): State<App>, Path(id): Path<String>) -> Result<Answer, Refusal> {
    app.run(move |_, tx, now| {
        let signing = found(table::find(tx, &id)?)?;
        let over = signing.state == "waiting" && now > signing.expires_at;
        Ok(Answer::json(
            StatusCode::OK,
            &SigningStatus {
                verification_code: code_of(&signing),
                state: if over { "expired".into() } else { signing.state },
                problem: signing.problem,
                signer: signing.signer,
                signatures: signing.signed.map(|s| signatures_of(&s)).unwrap_or_default(),
            },
        ))
    })
    .await
}

/// The page that a relying party would show: the QR code, and beside it the code that the phone shows, too.
#[utoipa::path(
    get,
    path = "/sandbox/signing/{id}/page",
    tag = "sandbox",
    params(("id" = String, Path)),
    responses((status = 200, content_type = "text/html", body = String))
)]
pub(crate) async fn page(State(app): State<App>, Path(id): Path<String>) -> Result<Answer, Refusal> {
    app.run(move |app, tx, _| {
        let signing = found(table::find(tx, &id)?)?;
        let link = format!("mobileSign:http://{HOST}:{}/rp/{id}", app.addr().port());
        let html = page::html(&link, &code_of(&signing), &signing)?;
        Ok(Answer::bytes(StatusCode::OK, "text/html; charset=utf-8", html.into_bytes())
            .with("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'")
            .with("cache-control", "no-store"))
    })
    .await
}

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
        match judge::judge(app, &signing, &body.value, now) {
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

fn found(signing: Option<Signing>) -> Result<Signing, Refusal> {
    signing.ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, Code::SessionOver, "there is no such signing"))
}

fn documents_of(order: &SigningOrder) -> Result<Documents, Refusal> {
    if order.documents.is_empty() || order.documents.len() > DOCUMENT_LIMIT {
        return Err(Refusal::malformed("1 to 20 documents"));
    }
    let documents = order.documents.iter().enumerate().map(|(place, document)| {
        let bytes = match (&document.text, &document.data) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(data)) => {
                STANDARD.decode(data).map_err(|_| Refusal::malformed("data: not base64"))?
            }
            _ => return Err(Refusal::malformed("a document has text or data")),
        };
        Ok(DocumentToSign {
            id: place as u64 + 1,
            name_ru: document.name.clone(),
            name_kz: document.name.clone(),
            name_en: document.name.clone(),
            meta: vec![Meta { name: "№".into(), value: (place + 1).to_string() }],
            document: Some(DocumentBody {
                file: DocumentFile {
                    mime: document.mime.clone(),
                    sha256: Some(sha256_hex(&bytes)),
                    data: STANDARD.encode(bytes),
                },
            }),
        })
    });
    Ok(Documents {
        sign_method: order.method.clone(),
        version: 1,
        documents_to_sign: documents.collect::<Result<_, Refusal>>()?,
    })
}

/// The bytes of each document, in order.
fn contents(documents: &Documents) -> Vec<Vec<u8>> {
    let data = |d: &DocumentToSign| d.document.as_ref().map(|b| b.file.data.clone()).unwrap_or_default();
    documents.documents_to_sign.iter().map(|d| STANDARD.decode(data(d)).unwrap_or_default()).collect()
}

/// The code that the phone shows, too.
fn code_of(signing: &Signing) -> String {
    let hashes: Vec<[u8; 32]> = contents(&signing.documents).iter().map(|c| sha256(c)).collect();
    session_code(hashes.into_iter())
}

fn signatures_of(signed: &Documents) -> Vec<String> {
    let data = |d: &DocumentToSign| d.document.as_ref().map(|b| b.file.data.clone());
    signed.documents_to_sign.iter().filter_map(data).collect()
}
