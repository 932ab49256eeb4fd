//! What a shell can do with the signature key.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::{
    KeyView, Pin,
    certificate::{self, CertificateInfo},
    enrolment::{self, enrol},
    job::{Job, Signed, defect},
    judge::{self, Report},
    levels::KeyLevel,
    life,
    names::Subject,
    on_card::CardKey,
    sealed::{Gateway, KeyStatus, Owner, SealedKey},
    session, signer, table,
    view::state_id,
};
use crate::{
    Code, Error, Kind, Lang, Result,
    client::{Ctx, News},
    identity,
    ports::{Change, Line},
    store::Vault,
};

/// Largest content that is signed or verified in one piece: 64 MiB.
pub const CONTENT_LIMIT: usize = 64 << 20;

/// The signature key of this phone: made here, sealed under a PIN, never exported.
#[derive(Clone)]
pub struct Signature {
    pub(super) ctx: Arc<Ctx>,
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

    /// What the authority wrote of the key, as names that stay. Works offline; blocks.
    pub fn level(&self) -> Result<KeyLevel> {
        signer::level(&self.ctx)
    }

    /// Makes the key, seals it under this PIN of six digits and has it certified. Broken off or killed at
    /// any step, the next call finishes it or begins anew; there is never a second key. Needs the network
    /// and a linked phone; takes about 0.3 s beside the network. Where the authority wants to identify the citizen first,
    /// the key is made and its state is `identification-needed`; a key whose certificate was revoked is replaced.
    ///
    /// Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`,
    /// `signature.certificate_refused`, `identity.*`, network, gateway, storage, `internal.port`.
    pub async fn create_key(&self, pin: &str, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        enrolment::make(ctx, Pin::parse(pin)?, None).await?;
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }

    /// Asks again for the certificate of a key that has none yet, without a PIN; where the authority wants to identify the
    /// citizen first, the state says so. Needs the network. That of a key on
    /// a card is kept here only; [`Signature::certify_card_key`] writes it onto the card, too.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_locked`, `signature.certificate_refused`, network,
    /// gateway, storage.
    pub async fn request_certificate(&self, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        ctx.require_line()?;
        enrol(ctx).await?;
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
        .with_sim(ctx.ports.sim_watch.clone())
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

/// What a signature does to the key that makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// It is used.
    Use,
    /// It is ended. That takes power from whoever has the phone, so another SIM in it stands not in the way.
    End,
}

/// Lets the key sign a job: with the gateway's help where there is a line and a session, else within the
/// offline allowance. Only a signing session calls it.
pub(super) async fn sign(ctx: &Arc<Ctx>, news: &News, pin: &str, job: Job, aim: Aim) -> Result<Vec<Signed>> {
    // First what no new link mends.
    ctx.blocking(life::refuse_revoked).await?;
    if aim == Aim::Use {
        ctx.blocking(identity::refuse_changed_sim).await?;
    }
    if let Some(signed) = signer::sign_on_card(ctx, news, pin, job.clone(), aim).await? {
        return Ok(signed);
    }
    let token = match ctx.ports.connectivity.line() {
        Line::Offline => None,
        Line::Online | Line::Unknown => ctx.blocking(|ctx| Ok(ctx.store.read(identity::token).ok())).await?,
    };
    let gateway = token.as_ref().map(|t| Gateway::new(&ctx.net, t.as_str()));
    let key = key(ctx).telling(news);
    let mut signed = key.sign(gateway.as_ref(), Pin::parse(pin)?, job.clone(), ctx.now()).await;
    if let Some(token) = &token {
        signed = identity::heard(ctx, token, signed).await;
        // Nobody judged the PIN, and a session that is over takes no signature from the citizen.
        let refused = signed.as_ref().err().map(Error::code);
        let alone = match (refused, aim) {
            (Some(Code::SessionExpired), _) | (Some(Code::SimChanged), Aim::End) => refused,
            _ => None,
        };
        if let Some(refused) = alone {
            let nobody = None::<&Gateway<'_>>;
            let by_itself = key.sign(nobody, Pin::parse(pin)?, job, ctx.now()).await;
            let spent = by_itself.as_ref().is_err_and(|e| e.code() == Code::PepperNeeded);
            // Where nothing is left of the allowance, proving the number again is what helps.
            if !(spent && refused == Code::SimChanged) {
                signed = by_itself;
            }
        }
    }
    life::heard(ctx, signed).await
}

/// Whether a key that is locked can be unlocked with a PUK.
pub(super) fn is_unlockable(ctx: &Ctx) -> bool {
    key(ctx).puk_tries().is_ok_and(|left| left.is_some())
}

/// The key's certificates, its own first.
pub(super) fn certificates(v: &Vault<'_>) -> Result<Vec<Vec<u8>>> {
    match CardKey::certificates_in(v)? {
        Some(all) => Ok(all),
        None => Ok(table::get(v)?.map(|row| row.certificates).unwrap_or_default()),
    }
}

/// The key's own certificate. Blocks.
pub(super) fn own_certificate(ctx: &Ctx) -> Result<Option<CertificateInfo>> {
    let all = ctx.store.read_if_any(certificates)?.unwrap_or_default();
    all.first().map(|own| certificate::info(own)).transpose().map_err(defect)
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
        "invalidated" => Some(Code::KeyInvalidated),
        "certificate-expired" => Some(Code::CertificateExpired),
        "certificate-revoked" => Some(Code::CertificateRevoked),
        "identification-needed" => Some(Code::IdentificationNeeded),
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
    let destroyed = key(ctx).destroy().and(key(ctx).for_authentication().destroy());
    match destroyed {
        Err(e) if e.kind() == Kind::Storage => Ok(()),
        done => done,
    }
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
