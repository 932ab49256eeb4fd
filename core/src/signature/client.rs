//! What a shell can do with the signature key.

use std::sync::Arc;

use super::{
    Pin,
    judge::{self, Report},
    names::Subject,
    oids,
    sealed::{Gateway, KeyStatus, Owner, SealedKey, Signed},
};
use crate::{
    Code, Error, Kind, Lang, Result, catalogue,
    client::Ctx,
    identity,
    ports::{Change, Line},
    text::{self, StateText},
};

/// Largest content that is signed or verified in one piece: 64 MiB.
pub const CONTENT_LIMIT: usize = 64 << 20;

/// The signature key of this phone: made here, sealed under a PIN, never exported.
#[derive(Clone)]
pub struct Signature {
    pub(super) ctx: Arc<Ctx>,
}

/// How the key stands, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyView {
    /// `none`, `ready`, `locked`, `certificate-missing`, `certificate-expired`, `pepper-needed`.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// Wrong PINs that are still allowed.
    pub tries_left: u32,
    /// Signatures that can be made without a network.
    pub offline_left: u32,
    /// What protects the key, and what doesn't, by what the authority wrote into the certificate.
    pub level: StateText,
    /// What is known of the SIM, likewise.
    pub sim: StateText,
    /// The certificate.
    pub certificate: Option<CertificateView>,
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

/// A file's detached signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedFile {
    /// CAdES-B-B in DER, detached (`.p7s`).
    pub signature: Vec<u8>,
    /// Four digits of the content's hash.
    pub verification_code: String,
    /// Whom the certificate names.
    pub signer: String,
}

impl Signature {
    pub(crate) fn new(ctx: Arc<Ctx>) -> Self {
        Self { ctx }
    }

    /// How the key stands. Works offline; blocks.
    pub fn state(&self, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        let status = status(ctx)?;
        let id = state_id(status.as_ref(), ctx.now());
        let certificate = status.as_ref().and_then(|s| s.certificate.as_ref());
        let policies = certificate.map(|c| c.policies.as_slice()).unwrap_or_default();
        let sim = match policies.iter().any(|p| p == oids::POLICY_SIM_NUMBER_ONLY) {
            true => "level-sim-number-only",
            false => "level-sim-unknown",
        };
        Ok(KeyView {
            state_id: id.to_owned(),
            state: text::state(lang, &format!("key-{id}"), &[]),
            tries_left: status.as_ref().map_or(0, |s| u32::from(s.tries_left)),
            offline_left: status.as_ref().map_or(0, |s| u32::from(s.offline_left)),
            level: level_text(lang),
            sim: plain(lang, sim),
            certificate: certificate.map(|c| CertificateView {
                subject: c.subject_cn.clone(),
                issuer: c.issuer_cn.clone(),
                serial: c.serial_hex.clone(),
                from: text::date_time(lang, c.not_before),
                until: text::date_time(lang, c.not_after),
                not_after: c.not_after,
            }),
        })
    }

    /// Makes the key, seals it under this PIN of six digits and has it certified. Broken off or killed at
    /// any step, the next call finishes it or begins anew; there is never a second key. Needs the network
    /// and a linked phone; takes about 0.3 s beside the network.
    ///
    /// Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`,
    /// `signature.certificate_refused`, `identity.*`, network, gateway, storage, `internal.port`.
    pub async fn create_key(&self, pin: &str, lang: Lang) -> Result<KeyView> {
        let pin = Pin::parse(pin)?;
        let ctx = &self.ctx;
        ctx.require_line()?;
        let (token, owner) =
            ctx.blocking(|ctx| ctx.store.read(|v| Ok((identity::token(v)?, owner(v)?)))).await?;
        catalogue::ensure_authorities(ctx).await?;
        let roots = ctx.blocking(catalogue::authorities).await?;
        let gateway = Gateway::new(&ctx.net, token.as_str()).with_authorities(&roots);
        let created = key(ctx).create(&gateway, pin, owner, ctx.now()).await;
        identity::heard(ctx, &token, created).await?;
        ctx.tell(Change::Signature);
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }

    /// Asks again for the certificate of a key that has none yet, without a PIN. Needs the network.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_locked`, `signature.certificate_refused`, network,
    /// gateway, storage.
    pub async fn request_certificate(&self, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        ctx.require_line()?;
        let token = ctx.blocking(|ctx| ctx.store.read(identity::token)).await?;
        catalogue::ensure_authorities(ctx).await?;
        let roots = ctx.blocking(catalogue::authorities).await?;
        let gateway = Gateway::new(&ctx.net, token.as_str()).with_authorities(&roots);
        let enrolled = key(ctx).enrol(&gateway).await;
        identity::heard(ctx, &token, enrolled).await?;
        ctx.tell(Change::Signature);
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }

    /// Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten.
    /// What was signed with it stays valid. Durable when it returns; blocks.
    pub fn destroy_key(&self) -> Result<()> {
        if self.ctx.store.exists() {
            key(&self.ctx).destroy()?;
            self.ctx.tell(Change::Signature);
        }
        Ok(())
    }

    /// Signs any content with the citizen's PIN: detached CAdES-B-B. Works offline within the allowance.
    ///
    /// Errors: `input.too_large` (over 64 MiB), `signature.*`, storage.
    pub async fn sign(&self, content: Vec<u8>, pin: &str) -> Result<SignedFile> {
        let Signed { cms, verification_code, certificate } = sign(&self.ctx, pin, &content).await?;
        Ok(SignedFile { signature: cms, verification_code, signer: certificate.subject_cn })
    }

    /// Judges a signature: detached over `content`, or attached without it. One that does not hold is a
    /// report, not an error. Works offline; blocks.
    ///
    /// Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
    pub fn verify(&self, signature: &[u8], content: Option<&[u8]>, lang: Lang) -> Result<Report> {
        if content.is_some_and(|c| c.len() > CONTENT_LIMIT) {
            return Err(Error::new(Code::TooLarge, "content over 64 MiB"));
        }
        judge::report(&self.ctx, signature, content, lang)
    }
}

fn key(ctx: &Ctx) -> SealedKey {
    SealedKey::new(ctx.store.clone(), ctx.ports.device_key.clone(), ctx.ports.entropy.clone())
}

/// The key's status; `None` when nothing was ever stored.
fn status(ctx: &Ctx) -> Result<Option<KeyStatus>> {
    match ctx.store.exists() {
        true => key(ctx).status().map(Some),
        false => Ok(None),
    }
}

/// Signs with the gateway's help where there is a line and a session, else within the offline allowance.
pub(crate) async fn sign(ctx: &Arc<Ctx>, pin: &str, content: &[u8]) -> Result<Signed> {
    if content.len() > CONTENT_LIMIT {
        return Err(Error::new(Code::TooLarge, "content over 64 MiB"));
    }
    // A PIN that can't be one needs neither line nor key.
    Pin::parse(pin)?;
    let token = match ctx.ports.connectivity.line() {
        Line::Offline => None,
        Line::Online | Line::Unknown => ctx.blocking(|ctx| Ok(ctx.store.read(identity::token).ok())).await?,
    };
    let gateway = token.as_ref().map(|t| Gateway::new(&ctx.net, t.as_str()));
    let mut signed = key(ctx).sign_cades(gateway.as_ref(), Pin::parse(pin)?, content, ctx.now()).await;
    if let Some(token) = &token {
        signed = identity::heard(ctx, token, signed).await;
        if signed.as_ref().is_err_and(|e| e.code() == Code::SessionExpired) {
            // Nobody judged the PIN, and a session that is over takes no signature from the citizen.
            let nobody = None::<&Gateway<'_>>;
            signed = key(ctx).sign_cades(nobody, Pin::parse(pin)?, content, ctx.now()).await;
        }
    }
    // Also a wrong PIN changed the counter.
    ctx.tell(Change::Signature);
    signed
}

/// What stands in the way of a signature right now, if anything does.
pub(crate) fn obstacle(ctx: &Ctx) -> Option<Code> {
    let status = match status(ctx) {
        Ok(status) => status,
        Err(e) => return Some(e.code()),
    };
    match state_id(status.as_ref(), ctx.now()) {
        "ready" => None,
        "locked" => Some(Code::PinLocked),
        "certificate-expired" => Some(Code::CertificateExpired),
        "pepper-needed" if ctx.ports.connectivity.line() != Line::Offline => None,
        "pepper-needed" => Some(Code::PepperNeeded),
        _ => Some(Code::KeyMissing),
    }
}

/// Destroys the key's part in the phone's key store, before the vault goes. A vault that does not open
/// names no key; its own erasure makes the blob unreadable.
pub(crate) fn destroy_for_erase(ctx: &Ctx) -> Result<()> {
    if !ctx.store.exists() {
        return Ok(());
    }
    match key(ctx).destroy() {
        Err(e) if e.kind() == Kind::Storage => Ok(()),
        done => done,
    }
}

fn state_id(status: Option<&KeyStatus>, now: i64) -> &'static str {
    let Some(status) = status.filter(|s| s.exists) else { return "none" };
    match &status.certificate {
        _ if status.locked => "locked",
        None => "certificate-missing",
        Some(c) if c.not_after < now => "certificate-expired",
        Some(_) if status.offline_left == 0 => "pepper-needed",
        Some(_) => "ready",
    }
}

fn owner(v: &crate::store::Vault<'_>) -> Result<Owner> {
    let citizen =
        identity::citizen(v)?.ok_or_else(|| Error::new(Code::LinkRequired, "no citizen to certify"))?;
    let subject = Subject {
        common_name: citizen.full_name().chars().take(super::names::TEXT_LIMIT).collect(),
        surname: citizen.record.surname.clone(),
        given_name: citizen.record.given_name.clone(),
        iin: citizen.iin().to_owned(),
    };
    Ok(Owner { subject, birth: citizen.record.birth_date.parse().ok() })
}

/// The one level there is so far, in plain words.
pub(crate) fn level_text(lang: Lang) -> StateText {
    plain(lang, "level-software")
}

fn plain(lang: Lang, id: &str) -> StateText {
    StateText { short: text::short(lang, id), plain: text::say(lang, id, &[]), next: String::new() }
}
