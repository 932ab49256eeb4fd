//! Asking the authority how the phone's certificate stands, and sending what waits for it.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Method;

use super::{
    happen, of,
    rules::Event,
    table,
    wire::{REVOCATION, RevocationOrder},
};
use crate::{
    Code, Lang, Result, catalogue,
    client::Ctx,
    net::{Call, Failure},
    ports::{Change, Line},
    signature::{
        KeyView, Signature, client,
        ocsp::{self, CertificateId, RevocationReason, Status},
        stamping,
    },
};

impl Signature {
    /// Asks the authority how the phone's certificate stands (OCSP), after sending a revocation that waits. Needs no
    /// session. An answer that does not hold, or none, changes nothing. Needs the network.
    ///
    /// Errors: network, gateway (nobody answered), storage.
    pub async fn check_certificate(&self, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        ctx.require_line()?;
        send_waiting(ctx).await?;
        ask(ctx).await?;
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }
}

/// The same beside something else: not more often than once an hour, and a failure is nobody's.
pub(crate) async fn look(ctx: &Arc<Ctx>) {
    if ctx.ports.connectivity.line() == Line::Offline {
        return;
    }
    let _ = send_waiting(ctx).await;
    let due = ctx.blocking(|ctx| {
        let own = client::own_certificate(ctx)?;
        let life = own.map(|own| of(ctx, &own)).transpose()?;
        Ok(life.is_some_and(|life| life.is_time_to_look(ctx.now())))
    });
    if due.await.unwrap_or(false) {
        let _ = ask(ctx).await;
    }
}

/// Brings the citizen's orders to the authority. What the authority judged and will never take waits no longer: the key is of
/// no use here all the same.
pub(super) async fn send_waiting(ctx: &Arc<Ctx>) -> Result<()> {
    let waiting = ctx.blocking(|ctx| Ok(ctx.store.read_if_any(table::waiting)?.unwrap_or_default())).await?;
    for one in waiting {
        let body = RevocationOrder { order: BASE64.encode(&one.order) };
        match ctx.net.send(Call::json(Method::POST, REVOCATION, &body)?).await {
            Ok(_) => {}
            Err(Failure::Answered { problem: Some(_), error, .. })
                if error.code() == Code::SignatureInvalid => {}
            // Somebody on the way who knows no such call has judged nothing, and nothing else waits for that.
            Err(Failure::Answered { status: 400..=499, error, .. })
                if !matches!(error.retry(), crate::Retry::After { .. }) =>
            {
                continue;
            }
            Err(failure) => return Err(failure.into_error()),
        }
        let sent = move |ctx: &Ctx| {
            let now = ctx.now();
            ctx.store.write(|v| table::delivered(v, &one, |life| life.after(Event::Delivered, now)))
        };
        ctx.changing(Change::Signature, sent).await?;
    }
    Ok(())
}

/// Asks, and takes in what holds.
async fn ask(ctx: &Arc<Ctx>) -> Result<()> {
    let roots = catalogue::ensure_authorities(ctx).await?;
    let question = ctx.blocking(move |ctx| {
        let Some(own) = ctx.store.read_if_any(client::certificates)?.and_then(|all| all.into_iter().next())
        else {
            return Ok(None);
        };
        let nonce = stamping::nonce(ctx)?;
        let asked = roots.into_iter().filter_map(|root| {
            let id = CertificateId::new(&own, &root).ok().filter(|id| id.issued_by(&root))?;
            Some((id, root))
        });
        let asked: Vec<_> = asked.take(ocsp::ASKED_LIMIT).collect();
        Ok(Some((own, asked, nonce)))
    });
    let Some((own, asked, nonce)) = question.await? else { return Ok(()) };
    let (ids, roots): (Vec<_>, Vec<_>) = asked.into_iter().unzip();
    if ids.is_empty() {
        return Ok(());
    }
    let answer = stamping::revocation(ctx, ids, &nonce).await?;
    ctx.blocking(move |ctx| {
        let now = ctx.now();
        let found = roots.iter().find_map(|root| ocsp::verify(&answer, &own, root, Some(&nonce), now).ok());
        match found.map(|finding| finding.status) {
            Some(Status::Revoked { at, reason }) => {
                let reason = reason.unwrap_or(RevocationReason::Unspecified);
                happen(ctx, Event::Told { at, reason })
            }
            Some(Status::Good) => happen(ctx, Event::Good),
            Some(Status::Unknown) | None => Ok(()),
        }
    })
    .await
}
