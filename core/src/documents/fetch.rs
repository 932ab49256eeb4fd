//! Bringing the results of a request to the phone. Nothing is stored that was not checked.

use std::sync::Arc;

use super::{model::DocumentMeta, table};
use crate::{
    Code, Error, Result,
    client::Ctx,
    net::Call,
    ports::Change,
    requests::wire::{Application, DocumentRef},
    signature::{self, Judged, oids::POLICY_DOCUMENT_SIGNER},
};

/// Largest document.
const CONTENT_LIMIT: u64 = 32 << 20;
/// Largest detached signature.
const SIGNATURE_LIMIT: usize = 256 << 10;
/// Longest id, title or media type.
const NAME_LIMIT: usize = 400;

/// Fetches the documents of a filed request that are not here yet, one after the other; each is stored as
/// soon as it is checked, and counted in `fetched`.
pub(crate) async fn fetch_missing(
    ctx: &Arc<Ctx>,
    token: &str,
    request_id: &str,
    (application, number): (&Application, &str),
    fetched: &mut u32,
) -> Result<()> {
    for named in &application.documents {
        let id = named.id.clone();
        if ctx.blocking(move |ctx| ctx.store.read(|v| table::exists(v, &id))).await? {
            continue;
        }
        fetch(ctx, token, request_id, number, named).await?;
        *fetched += 1;
    }
    Ok(())
}

async fn fetch(
    ctx: &Arc<Ctx>,
    token: &str,
    request_id: &str,
    number: &str,
    named: &DocumentRef,
) -> Result<()> {
    check_names(named)?;
    let path = format!("/documents/{}", named.id);
    let limit = usize::try_from(named.size).expect("checked against its limit");
    let content = ctx.net.send(Call { limit, ..Call::get(&path).token(token) }).await?.body;
    let path = format!("{path}/signature");
    let signature =
        ctx.net.send(Call { limit: SIGNATURE_LIMIT, ..Call::get(&path).token(token) }).await?.body;
    let (request_id, number, named) = (request_id.to_owned(), number.to_owned(), named.clone());
    ctx.changing(Change::Document { id: named.id.clone() }, move |ctx| {
        check_hash(&content, &named.sha256)?;
        let Judged { signer, signed_at, .. } =
            signature::judge_trusted(ctx, POLICY_DOCUMENT_SIGNER, &signature, Some(&content)).map_err(
                |e| Error::new(Code::DocumentDamaged, "the authority's signature does not hold").caused_by(e),
            )?;
        let meta = DocumentMeta {
            id: named.id,
            request_id,
            title: named.title,
            number,
            media_type: named.media_type,
            size: named.size,
            sha256: named.sha256,
            signer,
            signed_at,
        };
        let now = ctx.now_ms();
        ctx.store.write(|v| table::insert(v, now, &meta, &content, &signature))
    })
    .await
}

/// An id goes into a path: nothing in it may lead elsewhere.
fn check_names(named: &DocumentRef) -> Result<()> {
    let plain = |s: &str| {
        !s.is_empty()
            && s.len() <= 80
            && s.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    let short = [&named.title.kk, &named.title.ru, &named.title.en, &named.media_type]
        .iter()
        .all(|s| s.len() <= NAME_LIMIT);
    if !plain(&named.id) || !short || named.size > CONTENT_LIMIT {
        return Err(Error::new(Code::GatewayLied, "a document's description is out of bounds"));
    }
    Ok(())
}

/// Whether these are the bytes that were named.
pub(super) fn check_hash(content: &[u8], sha256: &str) -> Result<()> {
    let found = crate::requests::hex(ring::digest::digest(&ring::digest::SHA256, content).as_ref());
    match found == sha256 {
        true => Ok(()),
        false => Err(Error::new(Code::DocumentDamaged, "the bytes do not match their hash")),
    }
}
