//! What a shell can do with the signature key.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::{
    Pin,
    certificate::CertificateInfo,
    job::{Job, Signed},
    judge::{self, Report},
    names::Subject,
    on_card::CardKey,
    sealed::{Gateway, KeyStatus, Owner, SealedKey},
    session, signer, table,
};
use crate::{
    Code, Error, Kind, Lang, Result, catalogue,
    client::Ctx,
    identity,
    ports::{Change, Line},
    store::Vault,
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
    /// `none`, `ready`, `locked`, `certificate-missing`, `certificate-expired`, `sim-changed`, `pepper-needed`.
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
        if let Some(view) = signer::view(ctx, lang)? {
            return Ok(view);
        }
        let status = status(ctx)?;
        let id = state_id(ctx, status.as_ref())?;
        let certificate = status.as_ref().and_then(|s| s.certificate.as_ref());
        // A key that a PUK unlocks is not lost yet.
        let unlockable = id == "locked" && key(ctx).puk_tries()?.is_some();
        let words = if unlockable { "key-locked-puk".to_owned() } else { format!("key-{id}") };
        Ok(KeyView {
            state_id: id.to_owned(),
            state: text::state(lang, &words, &[]),
            tries_left: status.as_ref().map_or(0, |s| u32::from(s.tries_left)),
            offline_left: status.as_ref().map_or(0, |s| u32::from(s.offline_left)),
            level: signer::sealed_level(lang),
            sim: signer::sealed_sim(certificate, lang),
            certificate: certificate.map(|c| CertificateView::of(c, lang)),
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
        refuse_second(ctx).await?;
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

    /// Asks again for the certificate of a key that has none yet, without a PIN. Needs the network. That of a key on
    /// a card is kept here only; [`Signature::certify_card_key`] writes it onto the card, too.
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
        let card = CardKey::of(ctx);
        let enrolled = match card.blocking(CardKey::is_any).await? {
            true => card.enrol(&gateway).await,
            false => key(ctx).enrol(&gateway).await.map(drop),
        };
        identity::heard(ctx, &token, enrolled).await?;
        ctx.tell(Change::Signature);
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }

    /// Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten.
    /// What was signed with it stays valid. A key on a card is forgotten here and stays there, of no use, until
    /// another is made over it. Durable when it returns; blocks.
    pub fn destroy_key(&self) -> Result<()> {
        if self.ctx.store.exists() {
            key(&self.ctx).destroy()?;
            CardKey::of(&self.ctx).forget()?;
            self.ctx.tell(Change::Signature);
        }
        Ok(())
    }

    /// Signs any content with the citizen's PIN: detached CAdES-B-B. Works offline within the allowance. It is
    /// a session that begins and ends here, with the core's text in Kazakh; [`super::session::Sessions`] shows
    /// text and code first.
    ///
    /// Errors: `input.too_large` (over 64 MiB), `signature.*`, storage.
    pub async fn sign(&self, content: Vec<u8>, pin: &str) -> Result<SignedFile> {
        let typed = Zeroizing::new(pin.to_owned());
        let (session, content) = self
            .ctx
            .blocking(move |ctx| {
                // A PIN that can't be one needs no session.
                signer::check_pin(ctx, &typed)?;
                Ok((session::begin_content(ctx, "", &content, Lang::Kk)?.id, content))
            })
            .await?;
        session::sign_content(&self.ctx, &session, &content, pin).await
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

pub(super) fn key(ctx: &Ctx) -> SealedKey {
    SealedKey::new(ctx.store.clone(), ctx.ports.device_key.clone(), ctx.ports.entropy.clone())
}

/// A phone whose key is on a card gets no other.
pub(super) async fn refuse_second(ctx: &Arc<Ctx>) -> Result<()> {
    match ctx.blocking(|ctx| CardKey::of(ctx).is_any()).await? {
        true => Err(Error::new(Code::KeyExists, "the phone's key is on a card")),
        false => Ok(()),
    }
}

/// The key's status; `None` when nothing was ever stored.
pub(super) fn status(ctx: &Ctx) -> Result<Option<KeyStatus>> {
    match ctx.store.exists() {
        true => key(ctx).status().map(Some),
        false => Ok(None),
    }
}

/// Lets the key sign a job: with the gateway's help where there is a line and a session, else within the
/// offline allowance. Only a signing session calls it.
pub(super) async fn sign(ctx: &Arc<Ctx>, pin: &str, job: Job) -> Result<Vec<Signed>> {
    ctx.blocking(identity::refuse_changed_sim).await?;
    if let Some(signed) = signer::sign_on_card(ctx, pin, job.clone()).await? {
        return Ok(signed);
    }
    let token = match ctx.ports.connectivity.line() {
        Line::Offline => None,
        Line::Online | Line::Unknown => ctx.blocking(|ctx| Ok(ctx.store.read(identity::token).ok())).await?,
    };
    let gateway = token.as_ref().map(|t| Gateway::new(&ctx.net, t.as_str()));
    let mut signed = key(ctx).sign(gateway.as_ref(), Pin::parse(pin)?, job.clone(), ctx.now()).await;
    if let Some(token) = &token {
        signed = identity::heard(ctx, token, signed).await;
        if signed.as_ref().is_err_and(|e| e.code() == Code::SessionExpired) {
            // Nobody judged the PIN, and a session that is over takes no signature from the citizen.
            let nobody = None::<&Gateway<'_>>;
            signed = key(ctx).sign(nobody, Pin::parse(pin)?, job, ctx.now()).await;
        }
    }
    // Also a wrong PIN changed the counter.
    ctx.tell(Change::Signature);
    signed
}

/// Whether a key that is locked can be unlocked with a PUK.
pub(super) fn is_unlockable(ctx: &Ctx) -> bool {
    key(ctx).puk_tries().is_ok_and(|left| left.is_some())
}

/// The key's certificates, its own first.
pub(super) fn certificates(v: &Vault<'_>) -> Result<Vec<Vec<u8>>> {
    Ok(table::get(v)?.map(|row| row.certificates).unwrap_or_default())
}

/// What stands in the way of a signature right now, if anything does.
pub(crate) fn obstacle(ctx: &Ctx) -> Option<Code> {
    if let Some(obstacle) = signer::obstacle(ctx) {
        return obstacle;
    }
    let status = match status(ctx) {
        Ok(status) => status,
        Err(e) => return Some(e.code()),
    };
    let id = match state_id(ctx, status.as_ref()) {
        Ok(id) => id,
        Err(e) => return Some(e.code()),
    };
    match id {
        "ready" => None,
        "sim-changed" => Some(Code::SimChanged),
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

fn state_id(ctx: &Ctx, status: Option<&KeyStatus>) -> Result<&'static str> {
    let Some(status) = status.filter(|s| s.exists) else { return Ok("none") };
    let suspended = identity::sim_changed(ctx)?;
    Ok(match &status.certificate {
        _ if status.locked => "locked",
        None => "certificate-missing",
        Some(c) if c.not_after < ctx.now() => "certificate-expired",
        Some(_) if suspended => "sim-changed",
        Some(_) if status.offline_left == 0 => "pepper-needed",
        Some(_) => "ready",
    })
}

pub(super) fn owner(v: &crate::store::Vault<'_>) -> Result<Owner> {
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
