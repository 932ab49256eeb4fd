//! Which key of this phone signs: the one on a card where there is one, else the one sealed in the vault. A phone
//! has one or none.

use std::sync::Arc;

use super::{
    CertificateView, KeyView, Pin,
    audit::{self, Entry, Outcome, What},
    card::CardSecret,
    certificate::CertificateInfo,
    job::{Job, Signed, Waiting},
    oids,
    on_card::CardKey,
};
use crate::{
    Code, Error, Lang, Result,
    client::Ctx,
    identity,
    ports::Change,
    text::{self, StateText},
};

/// Signatures that a card makes without a network: as many as one likes.
const WITHOUT_LIMIT: u32 = u32::MAX;

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
pub(super) async fn sign_on_card(ctx: &Arc<Ctx>, pin: &str, job: Job) -> Result<Option<Vec<Signed>>> {
    if !ctx.blocking(|ctx| CardKey::of(ctx).is_any()).await? {
        return Ok(None);
    }
    let secret = card_pin(pin)?;
    let signed = ctx.blocking(move |ctx| finish(ctx, &secret, job)).await;
    // Also a wrong PIN changed the counter.
    ctx.tell(Change::Signature);
    signed.map(Some)
}

fn finish(ctx: &Ctx, pin: &CardSecret, job: Job) -> Result<Vec<Signed>> {
    let key = CardKey::of(ctx);
    let certificates = key.certificates(ctx.now())?;
    let head = ctx.store.read(audit::head)?;
    let waiting = Waiting::new(job, certificates.clone(), &head, ctx.now())?;
    let signatures = key.signatures(pin, &waiting.digests());
    // The card's counter as it is after that.
    let tries = key.status()?.map_or(0, |standing| standing.tries);
    let id = key.id()?.unwrap_or_default();
    let entry = |outcome| Entry::new(ctx.now(), What::Sign, outcome, &certificates).of_key(&id, tries);
    let signatures = match signatures {
        Ok(signatures) => signatures,
        Err(e) => {
            let judged = matches!(e.code(), Code::PinWrong | Code::CardPinBlocked);
            let outcome = if judged { Outcome::PinWrong } else { Outcome::NotJudged };
            ctx.store.write(|v| audit::append(v, &entry(outcome).about(waiting.about())))?;
            return Err(e);
        }
    };
    let signed = waiting.assemble(&signatures)?;
    ctx.store.write(|v| waiting.keep(v, &signed, entry))??;
    Ok(signed)
}

/// How the key on a card stands, if the phone's key is on one. Blocks.
pub(super) fn view(ctx: &Ctx, lang: Lang) -> Result<Option<KeyView>> {
    let Some(standing) = CardKey::of(ctx).status()? else { return Ok(None) };
    let id = state_id(ctx, &standing)?;
    let certificate = standing.certificate.as_ref();
    Ok(Some(KeyView {
        state_id: id.to_owned(),
        state: text::state(lang, &format!("key-{id}"), &[]),
        tries_left: u32::from(standing.tries),
        offline_left: if id == "ready" { WITHOUT_LIMIT } else { 0 },
        level: card_level(certificate, lang),
        sim: sim(certificate, "level-card-number-only", lang),
        certificate: certificate.map(|c| CertificateView::of(c, lang)),
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
    Ok(match &standing.certificate {
        _ if standing.pin_blocked && standing.puk_blocked => "card-blocked",
        _ if standing.pin_blocked => "card-pin-blocked",
        None => "certificate-missing",
        Some(c) if c.not_after < ctx.now() => "certificate-expired",
        Some(_) if suspended => "sim-changed",
        Some(_) => "ready",
    })
}

/// The level of a key sealed in the vault, in plain words.
pub(super) fn sealed_level(lang: Lang) -> StateText {
    plain(lang, "level-software")
}

/// What the authority wrote of the SIM into the certificate of such a key.
pub(super) fn sealed_sim(certificate: Option<&CertificateInfo>, lang: Lang) -> StateText {
    sim(certificate, "level-sim-number-only", lang)
}

/// The level of a key on a card: what the authority wrote into the certificate, never what we know of it.
fn card_level(certificate: Option<&CertificateInfo>, lang: Lang) -> StateText {
    let proved = says(certificate, oids::POLICY_SIM_APPLET);
    plain(lang, if proved { "level-sim-applet" } else { "level-card-unproved" })
}

fn sim(certificate: Option<&CertificateInfo>, number_only: &str, lang: Lang) -> StateText {
    let known = says(certificate, oids::POLICY_SIM_NUMBER_ONLY);
    plain(lang, if known { number_only } else { "level-sim-unknown" })
}

/// The level of the phone's key, for whoever is about to sign. Blocks.
pub(crate) fn level_text(ctx: &Ctx, lang: Lang) -> StateText {
    match CardKey::of(ctx).status().ok().flatten() {
        Some(standing) => card_level(standing.certificate.as_ref(), lang),
        None => sealed_level(lang),
    }
}

fn says(certificate: Option<&CertificateInfo>, policy: &str) -> bool {
    certificate.is_some_and(|c| c.policies.iter().any(|p| p == policy))
}

fn plain(lang: Lang, id: &str) -> StateText {
    StateText { short: text::short(lang, id), plain: text::say(lang, id, &[]), next: String::new() }
}
