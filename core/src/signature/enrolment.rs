//! Asking for the key's certificate, and what the authority may want before it gives one.

use std::sync::Arc;

use super::{
    Pin, Puk,
    client::{certificates, key, own_certificate, owner, refuse_second},
    ecdsa::sha256,
    identification,
    job::defect,
    life,
    on_card::CardKey,
    pkcs10,
    sealed::Gateway,
    table,
};
use crate::{
    Code, Result, catalogue,
    client::{Ctx, News},
    identity,
    ports::Change,
    requests::hex,
    store::Vault,
};

/// SHA-256 (hex) of the public key that waits for its certificate, if one does.
pub(super) fn uncertified_key(v: &Vault<'_>) -> Result<Option<String>> {
    if !certificates(v)?.is_empty() {
        return Ok(None);
    }
    let request = match CardKey::request_in(v)? {
        Some(request) => Some(request),
        None => table::get(v)?.filter(|row| !row.state.is_locked()).and_then(|row| row.request),
    };
    let key = request.map(|der| pkcs10::parse_and_verify(&der)).transpose().map_err(defect)?;
    Ok(key.map(|asked| hex(&sha256(&asked.spki_der))))
}

/// Makes the phone's key under this PIN, with a PUK where one is given, and asks for its certificate.
pub(super) async fn make(ctx: &Arc<Ctx>, pin: Pin, puk: Option<Puk>) -> Result<()> {
    ctx.require_line()?;
    refuse_second(ctx).await?;
    let (token, owner) = ctx.blocking(|ctx| ctx.store.read(|v| Ok((identity::token(v)?, owner(v)?)))).await?;
    let roots = catalogue::ensure_authorities(ctx).await?;
    let gateway = Gateway::new(&ctx.net, token.as_str()).with_authorities(&roots);
    let news = ctx.news(Change::Signature);
    ctx.writing(&news, clear_revoked).await?;
    let created = key(ctx).telling(&news).create(&gateway, pin, puk, owner, ctx.now()).await;
    let created = settle_enrolment(ctx, &news, created).await;
    identity::heard(ctx, &token, created).await.map(drop)
}

/// Asks for the certificate of the key that has none; whether it came. `false`: the citizen is to be identified first,
/// and that is stored.
pub(super) async fn enrol(ctx: &Arc<Ctx>) -> Result<bool> {
    let token = ctx.blocking(|ctx| ctx.store.read(identity::token)).await?;
    let roots = catalogue::ensure_authorities(ctx).await?;
    let gateway = Gateway::new(&ctx.net, token.as_str()).with_authorities(&roots);
    let news = ctx.news(Change::Signature);
    let card = CardKey::of(ctx).telling(&news);
    let asked = match card.blocking(CardKey::is_any).await? {
        true => card.enrol(&gateway).await,
        false => key(ctx).telling(&news).enrol(&gateway).await.map(drop),
    };
    let settled = settle_enrolment(ctx, &news, asked).await;
    identity::heard(ctx, &token, settled).await
}

/// What came of asking for a certificate: `true`, it is here; `false`, the citizen is to be identified first. Either
/// is stored.
pub(super) async fn settle_enrolment<T>(ctx: &Arc<Ctx>, news: &News, result: Result<T>) -> Result<bool> {
    match result {
        Ok(_) => ctx.writing(news, enrolled).await.map(|()| true),
        Err(e) if e.code() == Code::IdentificationNeeded => {
            ctx.writing(news, identification::want).await.map(|()| false)
        }
        Err(e) => Err(e),
    }
}

/// The authority just issued the certificate that is here. Blocks.
pub(super) fn enrolled(ctx: &Ctx) -> Result<()> {
    let Some(own) = own_certificate(ctx)? else { return Ok(()) };
    let now = ctx.now();
    ctx.store.write(|v| life::issued(v, &own, now))
}

/// A key whose certificate was revoked makes room for another. Blocks.
fn clear_revoked(ctx: &Ctx) -> Result<()> {
    match life::refuse_revoked(ctx) {
        Err(e) if e.code() == Code::CertificateRevoked => key(ctx).destroy(),
        other => other,
    }
}

/// Whether the authority wants to identify the citizen before it certifies the key. Blocks.
pub(super) fn is_to_be_identified(ctx: &Ctx) -> Result<bool> {
    let wanted = |v: &Vault<'_>| match uncertified_key(v)? {
        Some(key_sha256) => identification::is_wanted(v, &key_sha256),
        None => Ok(false),
    };
    Ok(ctx.store.read_if_any(wanted)?.unwrap_or(false))
}
