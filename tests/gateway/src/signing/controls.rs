//! Whoever tries the sandbox has it ask for a signature, and looks what came of it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use qyzmet_core::net::Problem;

use super::{
    HOST, Lie, SigningOrder, SigningStarted, SigningStatus,
    documents::{code_of, documents_of, signatures_of},
    found, page,
    table::{self, Signing},
};
use crate::{
    gateway::App,
    http::{Answer, Body, Refusal},
    secrets::{random, random_token},
};

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
