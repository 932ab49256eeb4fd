//! Which key of this phone signs: the one on a card where there is one, else the one sealed in the vault. A phone
//! has one or none.

use std::sync::Arc;

use super::{
    CertificateView, KeyView,
    card::CardSecret,
    certificate::{self, CertificateInfo},
    cms::{Content, Prepared},
    code::verification_code,
    ecdsa::sha256,
    oids,
    on_card::CardKey,
    sealed::Signed,
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

/// Signs with the key on a card, if the phone's key is on one: the card needs no network.
///
/// Errors: `signature.pin_wrong` with `tries`, `signature.card_*`, `signature.key_missing` (no certificate),
/// `signature.certificate_expired`, storage.
pub(super) async fn sign_on_card(ctx: &Arc<Ctx>, pin: &str, content: &[u8]) -> Result<Option<Signed>> {
    let key = CardKey::of(ctx);
    if !ctx
        .blocking({
            let key = key.clone();
            move |_| key.is_any()
        })
        .await?
    {
        return Ok(None);
    }
    let secret = CardSecret::parse(pin).ok_or_else(|| Error::new(Code::PinFormat, "not a card's PIN"))?;
    let hash = sha256(content);
    let signed = ctx.blocking(move |ctx| finish(&key, &secret, &hash, ctx.now())).await;
    // Also a wrong PIN changed the counter.
    ctx.tell(Change::Signature);
    signed.map(Some)
}

fn finish(key: &CardKey, pin: &CardSecret, hash: &[u8; 32], now: i64) -> Result<Signed> {
    let certificates = key.certificates(now)?;
    let certificates: Vec<&[u8]> = certificates.iter().map(Vec::as_slice).collect();
    let own = certificates.first().copied().unwrap_or_default();
    let defect = |e| Error::new(Code::Defect, "a cryptographic format").caused_by(e);
    let prepared = Prepared::new(*hash, own, now, Content::Detached).map_err(defect)?;
    let signatures = key.signatures(pin, &[prepared.digest()])?;
    let signature = signatures.first().map(Vec::as_slice).unwrap_or_default();
    Ok(Signed {
        cms: prepared.assemble(signature, &certificates).map_err(defect)?,
        verification_code: verification_code(hash),
        certificate: certificate::info(own).map_err(defect)?,
    })
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
