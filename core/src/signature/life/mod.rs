//! The life of the phone's certificate: renewed before its end, revoked by the citizen or from elsewhere.
//!
//! **Renewal** keeps the key. What is sent is the request that the key signed when it was made, by EST `simplereenroll`
//! within the session; nothing new is signed, so no PIN is asked for. That gives nobody anything: a certificate that
//! somebody else would renew is of this phone's key, for this citizen. The old certificate serves until the new one is
//! stored. How long one key may live is the authority's affair.
//!
//! **Revocation** is an order that the key itself signs, with the PIN: so it needs no session, can be made without a
//! line, and can be sent again and again. The key is of no use from that moment on, the order goes out with the first
//! line that there is.
//!
//! **A lost phone** is revoked through another channel. This phone hears of it with the next signature that it makes
//! online, with a delivery (at most an hour after it last asked), or when a shell asks. Signing ends; nothing else does.

mod check;
mod renew;
mod revoke;
pub mod rules;
mod table;
pub mod wire;

pub(crate) use check::look;
pub(crate) use table::V1;

use self::rules::{Event, Life};
use super::{certificate::CertificateInfo, client, ocsp::RevocationReason};
use crate::{Code, Error, Lang, Result, client::Ctx, ports::Change, store::Vault, text, text::StateText};

/// Something that the citizen should know of a key that works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notice {
    pub(super) id: &'static str,
    pub(super) text: StateText,
}

/// What is known of a certificate. Blocks.
pub(super) fn of(ctx: &Ctx, certificate: &CertificateInfo) -> Result<Life> {
    let serial = &certificate.serial_hex;
    Ok(ctx.store.read_if_any(|v| table::get(v, serial))?.unwrap_or_default())
}

/// Which words fit a certificate that is revoked: message `state-key-{words}`.
pub(super) fn words(life: &Life) -> &'static str {
    match &life.revoked {
        Some(revoked) if revoked.here && life.waiting => "revocation-waiting",
        Some(revoked) if revoked.here => "certificate-revoked",
        _ => "certificate-revoked-elsewhere",
    }
}

/// Who ended a certificate, as a name that stays: `citizen` or `elsewhere`; `None` for one that is in force.
pub(super) fn revoked_by(life: &Life) -> Option<&'static str> {
    life.revoked.as_ref().map(|revoked| if revoked.here { "citizen" } else { "elsewhere" })
}

/// That the certificate ends soon, with the date.
pub(super) fn notice(certificate: &CertificateInfo, now: i64, lang: Lang) -> Option<Notice> {
    let soon = rules::ends_soon(certificate.not_after, now);
    soon.then(|| Notice {
        id: "certificate-ends-soon",
        text: text::state(
            lang,
            "key-certificate-ends-soon",
            &[("time", &text::date_time(lang, certificate.not_after))],
        ),
    })
}

/// Stands in the way of a signature: `signature.certificate_revoked`. Blocks.
pub(super) fn refuse_revoked(ctx: &Ctx) -> Result<()> {
    let life = match client::own_certificate(ctx)? {
        Some(own) => of(ctx, &own)?,
        None => return Ok(()),
    };
    match life.revoked {
        Some(_) => Err(Error::new(Code::CertificateRevoked, "by what is known here")),
        None => Ok(()),
    }
}

/// Passes a result on; a gateway that says in it that the certificate is revoked is believed, and that is stored first.
pub(super) async fn heard<T>(ctx: &std::sync::Arc<Ctx>, result: Result<T>) -> Result<T> {
    if result.as_ref().is_err_and(|e| e.code() == Code::CertificateRevoked) {
        let told = |ctx: &Ctx| {
            let event = Event::Told { at: ctx.now(), reason: RevocationReason::Unspecified };
            happen(ctx, event)
        };
        ctx.blocking(told).await?;
    }
    result
}

/// The gateway says that this certificate of another key of the phone is revoked. Blocks.
pub(super) fn told_of(ctx: &Ctx, certificate: &CertificateInfo) -> Result<()> {
    let now = ctx.now();
    let event = Event::Told { at: now, reason: RevocationReason::Unspecified };
    let serial = &certificate.serial_hex;
    ctx.store.write(|v| table::put(v, serial, &table::get(v, serial)?.after(event, now)))
}

/// The certificate was just issued. Part of the caller's transaction.
pub(super) fn issued(v: &Vault<'_>, certificate: &CertificateInfo, now: i64) -> Result<()> {
    let serial = &certificate.serial_hex;
    table::put(v, serial, &table::get(v, serial)?.after(Event::Good, now))
}

/// Takes an event into what is known of the phone's certificate. Blocks.
fn happen(ctx: &Ctx, event: Event) -> Result<()> {
    let Some(own) = client::own_certificate(ctx)? else { return Ok(()) };
    let now = ctx.now();
    let (before, after) = ctx.store.write(|v| {
        let before = table::get(v, &own.serial_hex)?;
        let after = before.after(event, now);
        table::put(v, &own.serial_hex, &after)?;
        if before.revoked.is_none() && after.revoked.is_some() {
            revoke::record(v, now, after.revoked.as_ref(), Lang::Kk)?;
        }
        Ok((before, after))
    })?;
    if before.revoked != after.revoked {
        ctx.tell(Change::Signature);
    }
    Ok(())
}
