//! How the phone's key stands, on a screen.

use super::{
    Signature,
    certificate::CertificateInfo,
    client::{key, status},
    enrolment::is_to_be_identified,
    levels, life,
    sealed::KeyStatus,
    signer,
};
use crate::{
    Lang, Result,
    client::Ctx,
    identity,
    text::{self, StateText},
};

/// How the key stands, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyView {
    /// `none`, `ready`, `locked`, `certificate-missing`, `identification-needed`, `certificate-expired`,
    /// `certificate-revoked`, `sim-changed`, `pepper-needed`, `invalidated`.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// Wrong PINs that are still allowed.
    pub tries_left: u32,
    /// Signatures that can be made without a network; none for a key on a card, which never needs one.
    pub offline_left: Option<u32>,
    /// What protects the key, and what doesn't, by what the authority wrote into the certificate.
    pub level: StateText,
    /// What is known of the SIM, likewise.
    pub sim: StateText,
    /// The certificate.
    pub certificate: Option<CertificateView>,
    /// Something to know of a key that works: `certificate-ends-soon`.
    pub notice_id: Option<String>,
    /// The same in words, with the date.
    pub notice: Option<StateText>,
    /// Who ended a certificate that is revoked: `citizen` (with the PIN, on this phone) or `elsewhere` (the authority or
    /// another channel, as for a lost phone).
    pub revoked_by: Option<String>,
}

/// A certificate on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateView {
    /// Whom it names.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// Its number, lower-case hex.
    pub serial: String,
    /// In force from, as people write it.
    pub from: String,
    /// In force until, as people write it.
    pub until: String,
    /// Unix seconds of its end.
    pub not_after: i64,
}

impl CertificateView {
    pub(super) fn of(c: &CertificateInfo, lang: Lang) -> Self {
        Self {
            subject: c.subject_cn.clone(),
            issuer: c.issuer_cn.clone(),
            serial: c.serial_hex.clone(),
            from: text::date_time(lang, c.not_before),
            until: text::date_time(lang, c.not_after),
            not_after: c.not_after,
        }
    }
}

impl Signature {
    /// How the key stands. Works offline; blocks.
    pub fn state(&self, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        if let Some(view) = signer::view(ctx, lang)? {
            return Ok(view);
        }
        let status = status(ctx)?;
        let id = state_id(ctx, status.as_ref())?;
        let certificate = status.as_ref().and_then(|s| s.certificate.as_ref());
        let sim_changed = certificate.is_some() && identity::sim_changed(ctx)?;
        // A key that a PUK unlocks is not lost yet.
        let unlockable = id == "locked" && key(ctx).puk_tries()?.is_some();
        let revoked = certificate.filter(|_| id == "certificate-revoked");
        let revoked = revoked.map(|own| life::of(ctx, own)).transpose()?;
        let words = match &revoked {
            _ if id == "locked" && unlockable => "key-locked-puk".to_owned(),
            Some(life) => format!("key-{}", life::words(life)),
            None => format!("key-{id}"),
        };
        let notice = certificate.filter(|_| is_in_use(id)).and_then(|own| life::notice(own, ctx.now(), lang));
        Ok(KeyView {
            state_id: id.to_owned(),
            state: text::state(lang, &words, &[]),
            tries_left: status.as_ref().map_or(0, |s| u32::from(s.tries_left)),
            offline_left: Some(status.as_ref().map_or(0, |s| u32::from(s.offline_left))),
            level: levels::sealed_level(certificate, status.as_ref().and_then(|s| s.hardware.as_ref()), lang),
            sim: levels::sim(certificate, sim_changed, "level-sim-number-only", lang),
            certificate: certificate.map(|c| CertificateView::of(c, lang)),
            notice_id: notice.as_ref().map(|notice| notice.id.to_owned()),
            notice: notice.map(|notice| notice.text),
            revoked_by: revoked.as_ref().and_then(life::revoked_by).map(str::to_owned),
        })
    }
}

pub(super) fn state_id(ctx: &Ctx, status: Option<&KeyStatus>) -> Result<&'static str> {
    let Some(status) = status.filter(|s| s.exists) else { return Ok("none") };
    let suspended = identity::sim_changed(ctx)?;
    let revoked = match &status.certificate {
        Some(own) => life::of(ctx, own)?.revoked.is_some(),
        None => false,
    };
    Ok(match &status.certificate {
        _ if revoked => "certificate-revoked",
        _ if status.locked => "locked",
        _ if status.hardware.as_ref().is_some_and(|hardware| hardware.invalidated) => "invalidated",
        None if is_to_be_identified(ctx)? => "identification-needed",
        None => "certificate-missing",
        Some(c) if c.not_after < ctx.now() => "certificate-expired",
        Some(_) if suspended => "sim-changed",
        Some(_) if status.offline_left == 0 => "pepper-needed",
        Some(_) => "ready",
    })
}

/// Whether a key in this state still has a use, so that it is worth saying that its certificate ends.
pub(super) fn is_in_use(state_id: &str) -> bool {
    matches!(state_id, "ready" | "pepper-needed" | "sim-changed")
}
