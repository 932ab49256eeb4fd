//! Which key of this phone signs: the one on a card where there is one, else the one sealed in the vault. A phone
//! has one or none.

use std::sync::Arc;

use super::{
    CertificateView, KeyView, Pin,
    audit::{self, Entry, Outcome, What},
    card::CardSecret,
    certificate::CertificateInfo,
    client::{self, Aim},
    enrolment,
    job::{Job, Signed, Waiting},
    levels::{self, KeyLevel},
    life,
    on_card::CardKey,
    view,
};
use crate::{
    Code, Error, Lang, Result,
    client::{Ctx, News},
    identity,
    text::{self, StateText},
};

/// Refuses what can't be the PIN of the phone's key, before it costs anything. Blocks.
///
/// Errors: `signature.pin_format`, storage.
pub(super) fn check_pin(ctx: &Ctx, pin: &str) -> Result<()> {
    match CardKey::of(ctx).is_any()? {
        true => card_pin(pin).map(drop),
        false => Pin::parse(pin).map(drop),
    }
}

fn card_pin(pin: &str) -> Result<CardSecret> {
    CardSecret::parse(pin).ok_or_else(|| Error::new(Code::PinFormat, "not a card's PIN"))
}

/// Signs a job with the key on a card, if the phone's key is on one: the card needs no network. What the job keeps
/// and the audit are stored in one transaction before this returns.
///
/// Errors: `signature.pin_wrong` with `tries`, `signature.card_*`, `signature.key_missing` (no certificate),
/// `signature.certificate_expired`, what the job refuses to keep with, storage.
pub(super) async fn sign_on_card(
    ctx: &Arc<Ctx>,
    news: &News,
    pin: &str,
    job: Job,
    aim: Aim,
) -> Result<Option<Vec<Signed>>> {
    if !ctx.blocking(|ctx| CardKey::of(ctx).is_any()).await? {
        return Ok(None);
    }
    let secret = card_pin(pin)?;
    ctx.writing(news, move |ctx| finish(ctx, &secret, job, aim)).await.map(Some)
}

fn finish(ctx: &Ctx, pin: &CardSecret, job: Job, aim: Aim) -> Result<Vec<Signed>> {
    let key = CardKey::of(ctx);
    let certificates = key.certificates(ctx.now())?;
    let head = ctx.store.read(audit::head)?;
    let waiting = Waiting::new(job, certificates.clone(), &head, ctx.now())?;
    let signatures = key.signatures(pin, &waiting.digests());
    // The card's counter as it is after that.
    let tries = key.status()?.map_or(0, |standing| standing.tries);
    let id = key.id()?.unwrap_or_default();
    let entry = |outcome| Entry::new(ctx.now(), What::Sign, outcome, &certificates).of_key(&id, tries);
    let (signatures, opened) = match signatures {
        Ok(done) => done,
        Err(e) => {
            let judged = matches!(e.code(), Code::PinWrong | Code::CardPinBlocked);
            let outcome = if judged { Outcome::PinWrong } else { Outcome::NotJudged };
            ctx.store.write(|v| audit::append(v, &entry(outcome).about(waiting.about())))?;
            return Err(e);
        }
    };
    let signed = waiting.assemble(&signatures)?;
    ctx.store.write(|v| waiting.keep(v, &signed, entry))??;
    // A key that is ended needs its certificate on the card no more.
    if aim == Aim::Use {
        opened.write(pin);
    }
    Ok(signed)
}

/// How the key on a card stands, if the phone's key is on one. Blocks.
pub(super) fn view(ctx: &Ctx, lang: Lang) -> Result<Option<KeyView>> {
    let Some(standing) = CardKey::of(ctx).status()? else { return Ok(None) };
    let id = state_id(ctx, &standing)?;
    let certificate = standing.certificate.as_ref();
    let revoked = certificate.filter(|_| id == "certificate-revoked");
    let revoked = revoked.map(|own| life::of(ctx, own)).transpose()?;
    let words = revoked.as_ref().map_or(id, life::words);
    let in_use = view::is_in_use(id);
    let notice = certificate.filter(|_| in_use).and_then(|own| life::notice(own, ctx.now(), lang));
    Ok(Some(KeyView {
        state_id: id.to_owned(),
        state: text::state(lang, &format!("key-{words}"), &[]),
        tries_left: u32::from(standing.tries),
        offline_left: None,
        level: levels::card_level(certificate, lang),
        sim: levels::sim(certificate, identity::sim_changed(ctx)?, "level-card-number-only", lang),
        certificate: certificate.map(|c| CertificateView::of(c, lang)),
        notice_id: notice.as_ref().map(|notice| notice.id.to_owned()),
        notice: notice.map(|notice| notice.text),
        revoked_by: revoked.as_ref().and_then(life::revoked_by).map(str::to_owned),
    }))
}

/// What stands in the way of a signature with the key on a card; the outer `None` when there is none.
pub(super) fn obstacle(ctx: &Ctx) -> Option<Option<Code>> {
    let id = match CardKey::of(ctx).status() {
        Ok(standing) => state_id(ctx, &standing?),
        Err(e) => return Some(Some(e.code())),
    };
    Some(match id {
        Err(e) => Some(e.code()),
        Ok("ready") => None,
        Ok("certificate-missing") => Some(Code::KeyMissing),
        Ok("certificate-expired") => Some(Code::CertificateExpired),
        Ok("certificate-revoked") => Some(Code::CertificateRevoked),
        Ok("identification-needed") => Some(Code::IdentificationNeeded),
        Ok("sim-changed") => Some(Code::SimChanged),
        Ok("card-blocked") => Some(Code::CardBlocked),
        Ok(_) => Some(Code::CardPinBlocked),
    })
}

/// How a key on a card stands, by the vault alone.
pub(super) struct Standing {
    pub(super) certificate: Option<CertificateInfo>,
    pub(super) tries: u8,
    pub(super) pin_blocked: bool,
    pub(super) puk_blocked: bool,
}

fn state_id(ctx: &Ctx, standing: &Standing) -> Result<&'static str> {
    let suspended = identity::sim_changed(ctx)?;
    let revoked = match &standing.certificate {
        Some(own) => life::of(ctx, own)?.revoked.is_some(),
        None => false,
    };
    Ok(match &standing.certificate {
        _ if revoked => "certificate-revoked",
        _ if standing.pin_blocked && standing.puk_blocked => "card-blocked",
        _ if standing.pin_blocked => "card-pin-blocked",
        None if enrolment::is_to_be_identified(ctx)? => "identification-needed",
        None => "certificate-missing",
        Some(c) if c.not_after < ctx.now() => "certificate-expired",
        Some(_) if suspended => "sim-changed",
        Some(_) => "ready",
    })
}

/// The level of the phone's key, for whoever is about to sign. Blocks.
pub(crate) fn level_text(ctx: &Ctx, lang: Lang) -> StateText {
    if let Some(standing) = CardKey::of(ctx).status().ok().flatten() {
        return levels::card_level(standing.certificate.as_ref(), lang);
    }
    let status = client::status(ctx).ok().flatten();
    let certificate = status.as_ref().and_then(|status| status.certificate.as_ref());
    let hardware = status.as_ref().and_then(|status| status.hardware.as_ref());
    levels::sealed_level(certificate, hardware, lang)
}

/// What the authority wrote of the phone's key. Blocks.
pub(super) fn level(ctx: &Ctx) -> Result<KeyLevel> {
    let changed = ctx.store.exists() && identity::sim_changed(ctx)?;
    if let Some(standing) = CardKey::of(ctx).status()? {
        return Ok(KeyLevel::of(standing.certificate.as_ref(), changed));
    }
    let status = client::status(ctx)?;
    Ok(KeyLevel::of(status.as_ref().and_then(|status| status.certificate.as_ref()), changed))
}
