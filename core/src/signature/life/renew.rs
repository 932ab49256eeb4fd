//! The certificate, once more for the same key.

use super::{check::send_waiting, refuse_revoked};
use crate::{
    Code, Error, Lang, Result, catalogue,
    client::Ctx,
    identity,
    ports::Change,
    signature::{
        KeyView, Signature,
        client::{self, key},
        enrolment,
        on_card::CardKey,
        sealed::Gateway,
    },
};

impl Signature {
    /// Has the certificate renewed (EST `simplereenroll`, RFC 7030, 4.2.2): same key, no PIN; see [`super`]. The one that
    /// is there serves until the new one is stored. Before its last 30 days the authority gives the same one again. Needs
    /// the network; may be repeated after any failure.
    ///
    /// Errors: `signature.key_missing` (no certificate to renew), `signature.certificate_expired` and
    /// `signature.certificate_revoked` (make a new key), `signature.certificate_refused` (the key is too old, say),
    /// `identity.*`, network, gateway, storage.
    pub async fn renew_certificate(&self, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        ctx.require_line()?;
        send_waiting(ctx).await?;
        let token = ctx
            .blocking(|ctx| {
                refuse_over(ctx)?;
                ctx.store.read(identity::token)
            })
            .await?;
        let roots = catalogue::ensure_authorities(ctx).await?;
        let gateway = Gateway::new(&ctx.net, token.as_str()).with_authorities(&roots).renewing();
        let news = ctx.news(Change::Signature);
        let card = CardKey::of(ctx).telling(&news);
        let renewed = match card.blocking(CardKey::is_any).await? {
            true => card.enrol(&gateway).await,
            false => key(ctx).telling(&news).renew(&gateway).await.map(drop),
        };
        let renewed = super::heard(ctx, renewed).await;
        identity::heard(ctx, &token, renewed).await?;
        ctx.writing(&news, enrolment::enrolled).await?;
        drop((card, news));
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }
}

/// What can't be renewed any more.
fn refuse_over(ctx: &Ctx) -> Result<()> {
    let own = client::own_certificate(ctx)?
        .ok_or_else(|| Error::new(Code::KeyMissing, "no certificate to renew"))?;
    refuse_revoked(ctx)?;
    match own.not_after < ctx.now() {
        true => Err(Error::new(Code::CertificateExpired, "too late to renew it")),
        false => Ok(()),
    }
}
