//! The page behind a document's QR code: whether this gateway issued it. Whoever holds the paper may
//! ask; the page repeats nothing of the citizen.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use qyzmet_core::{Lang, text};

use super::table::{self, Document};
use crate::{
    gateway::{App, Gateway},
    http::Refusal,
};

/// The page's address.
pub(super) fn address(app: &Gateway, id: &str) -> String {
    format!("http://{}/check/{id}", app.addr())
}

/// Whether a document is this gateway's, for people.
#[utoipa::path(
    get,
    path = "/check/{id}",
    tag = "documents",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "It is: its title, number, date and hash, in three languages", body = String, content_type = "text/html"),
        (status = 404, description = "It is not", body = String, content_type = "text/html"),
    )
)]
pub(crate) async fn check(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let found = app.run(move |_, tx, _| Ok(table::find(tx, &id)?)).await?;
    let (status, body) = match found {
        Some(document) => (StatusCode::OK, issued(&document)),
        None => (StatusCode::NOT_FOUND, unknown()),
    };
    Ok((status, Html(page(&body))).into_response())
}

fn issued(document: &Document) -> String {
    let lead = [
        "Бұл құжат осы сынақ шлюзінде берілген. Заңды күші жоқ.",
        "Этот документ выдан этим тестовым шлюзом. Юридической силы не имеет.",
        "This document was issued by this sandbox gateway. It has no legal force.",
    ];
    let part = |lang: Lang| {
        format!(
            "<section lang=\"{lang}\"><p>{}</p><h1>{}</h1><p><b>{}</b><br>{}</p></section>",
            lead[lang.index()],
            escape(document.title.get(lang)),
            escape(&document.number),
            text::date_time(lang, document.issued_at),
        )
    };
    let hash = format!("<p><small>SHA-256<br><code>{}</code></small></p>", document.sha256);
    Lang::ALL.map(part).concat() + &hash
}

fn unknown() -> String {
    let said = [
        "Мұндай құжат осы сынақ шлюзінде берілмеген.",
        "Этот тестовый шлюз такого документа не выдавал.",
        "This sandbox gateway has issued no such document.",
    ];
    let part = |lang: Lang| format!("<p lang=\"{lang}\">{}</p>", said[lang.index()]);
    Lang::ALL.map(part).concat()
}

fn page(body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"kk\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Qyzmet</title>\
         <style>body{{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}}\
         h1{{font-size:1.3rem}}code{{word-break:break-all}}section+section{{border-top:1px solid #ccc}}</style>\
         {body}</html>"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
