//! The authentication key: it shows the gateway who the citizen is when a session is over, and signs nothing else.
//!
//! A key, a PIN, a counter, a blob and a certificate of its own. Nothing that happens to it (locked, lost, revoked)
//! touches the signature key, nor the reverse. It lies in the vault, sealed, also where the signature key is on a
//! card; without the gateway it does nothing, so no pepper of it is ever kept.

mod rules;

use std::sync::Arc;

use self::rules::{Certificate, Facts};
use super::{
    CertificateView, Pin,
    audit::About,
    certificate::CertificateInfo,
    client::{self, Signature, owner},
    cms::Content,
    ecdsa::sha256,
    job::{Document, Job},
    life,
    sealed::{Gateway, KeyStatus, SealedKey},
};
use crate::{
    Code, Error, Lang, Result, catalogue,
    client::Ctx,
    identity::{
        self, Token,
        wire::{SIGN_IN_STATEMENT, SignInStatement},
    },
    ports::Change,
    text::{self, StateText},
};

/// How the authentication key stands, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthenticationView {
    /// `none`, `ready`, `locked`, `certificate-missing`, `certificate-expired`, `certificate-revoked`, `sim-changed`.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// Wrong PINs that are still allowed.
    pub tries_left: u32,
    /// The certificate.
    pub certificate: Option<CertificateView>,
}

impl Signature {
    /// How the authentication key stands. Works offline; blocks.
    ///
    /// Errors: storage.
    pub fn authentication_state(&self, lang: Lang) -> Result<AuthenticationView> {
        let ctx = &self.ctx;
        let status = status(ctx)?;
        let id = state_id(ctx, status.as_ref())?;
        Ok(AuthenticationView {
            state_id: id.to_owned(),
            state: text::state(lang, &format!("authentication-{id}"), &[]),
            tries_left: status.as_ref().map_or(0, |s| u32::from(s.tries_left)),
            certificate: status
                .as_ref()
                .and_then(|s| s.certificate.as_ref())
                .map(|c| CertificateView::of(c, lang)),
        })
    }

    /// Makes the authentication key, seals it under this PIN of five digits (never the one that signs: that has six) and
    /// has it certified. Broken off or killed at any step, the next call begins anew; there is never a second one. One
    /// that is locked, over or revoked is replaced. Needs the network and a session; takes about 0.3 s beside the
    /// network.
    ///
    /// Errors: `signature.authentication_pin_format`, `signature.pin_weak`, `signature.key_exists`,
    /// `signature.certificate_refused`, `signature.sim_changed`, `identity.*`, network, gateway, storage,
    /// `internal.port`.
    pub async fn create_authentication_key(&self, pin: &str, lang: Lang) -> Result<AuthenticationView> {
        let pin = Pin::parse_authentication(pin)?;
        let ctx = &self.ctx;
        ctx.require_line()?;
        ctx.blocking(identity::refuse_changed_sim).await?;
        let (token, owner) =
            ctx.blocking(|ctx| ctx.store.read(|v| Ok((identity::token(v)?, owner(v)?)))).await?;
        catalogue::ensure_authorities(ctx).await?;
        let roots = ctx.blocking(catalogue::authorities).await?;
        let gateway = Gateway::new(&ctx.net, token.as_str()).with_authorities(&roots).for_authentication();
        let created = {
            let _one = ctx.signing.lock().await;
            let news = ctx.news(Change::Signature);
            ctx.writing(&news, clear_revoked).await?;
            key(ctx).telling(&news).create(&gateway, pin, None, owner, ctx.now()).await
        };
        identity::heard(ctx, &token, created).await?;
        self.authentication(lang).await
    }

    /// Changes the PIN of the authentication key: the old one is judged as for a log-in. Killed anywhere, exactly one of
    /// the two works. Needs the network, and no session; takes about 0.4 s beside it.
    ///
    /// Errors: `signature.authentication_pin_format`, `signature.pin_weak` (the new one; no try is taken),
    /// `signature.pin_wrong` with `tries`, `signature.pin_locked`, `signature.authentication_key_missing`,
    /// `signature.sim_changed`, network, gateway, storage, `internal.port`.
    pub async fn change_authentication_pin(
        &self,
        old: &str,
        new: &str,
        lang: Lang,
    ) -> Result<AuthenticationView> {
        let (old, new) = (Pin::parse_authentication(old)?, Pin::parse_authentication(new)?);
        let ctx = &self.ctx;
        ctx.require_line()?;
        let token = ctx.blocking(token).await?;
        let birth = ctx.blocking(|ctx| ctx.store.read(owner)).await?.birth;
        let gateway = Gateway::perhaps(&ctx.net, token.as_ref().map(Token::as_str));
        let changed = {
            let _one = ctx.signing.lock().await;
            // Also a wrong PIN changes the counter.
            key(ctx).telling(&ctx.news(Change::Signature)).change_pin(&gateway, old, new, birth).await
        };
        heard(ctx, changed).await?;
        self.authentication(lang).await
    }

    /// Removes the authentication key for good: for a PIN that is locked or forgotten. The signature key stays as it is.
    /// Durable when it returns; blocks.
    ///
    /// Errors: storage, `internal.port`.
    pub fn destroy_authentication_key(&self) -> Result<()> {
        if self.ctx.store.exists() {
            key(&self.ctx).destroy()?;
            self.ctx.tell(Change::Signature);
        }
        Ok(())
    }

    async fn authentication(&self, lang: Lang) -> Result<AuthenticationView> {
        let this = self.clone();
        self.ctx.blocking(move |_| this.authentication_state(lang)).await
    }
}

/// Signs with the authentication key that the citizen of this phone asks this gateway for a session: a CAdES message with
/// a [`SignInStatement`] in it. The PIN is judged by the gateway, with or without a session.
///
/// Errors: `signature.pin_wrong` with `tries`, `signature.pin_locked`, `signature.authentication_key_missing`,
/// `signature.certificate_expired`, `signature.certificate_revoked`, `signature.sim_changed`, network, gateway, storage,
/// `internal.port`.
pub(crate) async fn sign_in_statement(ctx: &Arc<Ctx>, pin: Pin, nonce: String) -> Result<Vec<u8>> {
    let (token, id) = ctx.blocking(|ctx| Ok((token(ctx)?, usable(ctx)?))).await?;
    let statement = SignInStatement {
        spec: SIGN_IN_STATEMENT.into(),
        key: id,
        nonce,
        gateway: ctx.net.authority()?,
        time: ctx.now(),
    };
    let content = serde_json_canonicalizer::to_vec(&statement)
        .map_err(|e| Error::new(Code::Defect, "a statement has no JSON").caused_by(e))?;
    let document = Document {
        sha256: sha256(&content),
        content: Content::Attached(content),
        attributes: Vec::new(),
        about: About { party: Some(statement.gateway), ..About::default() },
    };
    let job = Job { documents: vec![document], keep: Arc::new(|_, _| Ok(Ok(()))) };
    let gateway = Gateway::perhaps(&ctx.net, token.as_ref().map(Token::as_str));
    let signed = {
        let _one = ctx.signing.lock().await;
        // Also a wrong PIN changes the counter.
        key(ctx).telling(&ctx.news(Change::Signature)).sign(Some(&gateway), pin, job, ctx.now()).await
    };
    let signed = heard(ctx, signed).await?.into_iter().next();
    signed.map(|signed| signed.cms).ok_or_else(|| Error::new(Code::Defect, "no signature for one document"))
}

/// Passes a result on; a gateway that says in it that the certificate is revoked is believed, and so is one that says
/// that the number has a new SIM.
pub(crate) async fn heard<T>(ctx: &Arc<Ctx>, result: Result<T>) -> Result<T> {
    match result.as_ref().map_err(Error::code) {
        Err(Code::CertificateRevoked) => {
            let told = |ctx: &Ctx| own_certificate(ctx)?.map_or(Ok(()), |own| life::told_of(ctx, &own));
            ctx.changing(Change::Signature, told).await?;
        }
        Err(Code::SimChanged) => ctx.blocking(identity::sim_told).await?,
        _ => {}
    }
    result.map_err(|e| match e.code() {
        Code::KeyMissing => missing().caused_by(e),
        // There is no allowance to speak of: without the gateway it does nothing.
        Code::PepperNeeded => Error::new(Code::TimedOut, "no server part came").caused_by(e),
        _ => e,
    })
}

/// The key of this phone. Makes no I/O.
pub(super) fn key(ctx: &Ctx) -> SealedKey {
    client::key(ctx).for_authentication()
}

/// The key's name at the gateway, if the key can be used as far as the phone knows. Blocks.
fn usable(ctx: &Ctx) -> Result<String> {
    match rules::against_use(state_id(ctx, status(ctx)?.as_ref())?) {
        Some(code) => Err(Error::new(code, "by what is known here")),
        None => key(ctx).id()?.ok_or_else(missing),
    }
}

/// What stands against a log-in by PIN on this phone, as far as it knows. Blocks.
pub(crate) fn obstacle(ctx: &Ctx) -> Option<Code> {
    usable(ctx).err().map(|e| e.code())
}

fn missing() -> Error {
    Error::new(Code::AuthenticationKeyMissing, "no authentication key")
}

/// The session's token, if there is one. Blocks.
fn token(ctx: &Ctx) -> Result<Option<Token>> {
    match ctx.store.read(identity::token) {
        Ok(token) => Ok(Some(token)),
        Err(e) if e.code() == Code::SessionExpired => Ok(None),
        Err(e) => Err(e),
    }
}

/// A key whose certificate was revoked makes room for another. Blocks.
fn clear_revoked(ctx: &Ctx) -> Result<()> {
    let revoked = own_certificate(ctx)?.map(|own| life::of(ctx, &own)).transpose()?;
    match revoked.is_some_and(|life| life.revoked.is_some()) {
        true => key(ctx).destroy(),
        false => Ok(()),
    }
}

fn own_certificate(ctx: &Ctx) -> Result<Option<CertificateInfo>> {
    Ok(status(ctx)?.and_then(|status| status.certificate))
}

fn status(ctx: &Ctx) -> Result<Option<KeyStatus>> {
    match ctx.store.exists() {
        true => key(ctx).status().map(Some),
        false => Ok(None),
    }
}

fn state_id(ctx: &Ctx, status: Option<&KeyStatus>) -> Result<&'static str> {
    let Some(status) = status.filter(|s| s.exists) else { return Ok(rules::NONE) };
    let certificate = match &status.certificate {
        Some(own) => Some(Certificate {
            is_over: own.not_after < ctx.now(),
            is_revoked: life::of(ctx, own)?.revoked.is_some(),
        }),
        None => None,
    };
    let facts = Facts { certificate, is_locked: status.locked, sim_changed: identity::sim_changed(ctx)? };
    Ok(rules::state(&facts))
}
