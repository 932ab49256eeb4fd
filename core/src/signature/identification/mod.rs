//! The video identification, where the authority wants one before it certifies a key.
//!
//! ```text
//! key made -> the authority says "not yet" -> text with its version -> the citizen agrees -> queue -> prompts
//!          -> envelope carried to the authority -> the operator decides -> certificate (EST)
//! ```
//! Every arrow is a state in the vault, and every call may be repeated: whoever is killed anywhere goes on with
//! [`Identifications::advance`]. No picture, no sound and no measure of a face comes into the core: the envelope is
//! opaque, sealed by the provider for the authority, kept as long as it is under way. The decision is the authority's,
//! never this phone's word: it is bound to the key, and serves no other.

mod calls;
mod model;
mod provider;
pub mod rules;
mod steps;
pub(crate) mod table;
pub mod wire;

use std::sync::Arc;

pub use model::{ConsentView, EnvelopeView, IdentificationView, PromptView, QueueView};

use self::{
    model::{Agreed, Identification, view},
    rules::{Effect, Event, Progress, State},
};
use super::{Signature, client, enrolment};
use crate::{Code, Error, Lang, Result, client::Ctx, ports::Change, store::Vault};

/// Most calls of one [`Identifications::advance`].
const MOST_CALLS: u32 = 8;

/// What a shell can do with the video identification.
#[derive(Clone)]
pub struct Identifications {
    ctx: Arc<Ctx>,
}

impl Signature {
    /// The video identification.
    pub fn identification(&self) -> Identifications {
        Identifications { ctx: self.ctx.clone() }
    }
}

impl Identifications {
    /// How it stands. Works offline; blocks.
    pub fn state(&self, lang: Lang) -> Result<IdentificationView> {
        let now = self.ctx.now();
        let kept = self.ctx.store.read_if_any(table::get)?.flatten().map(|mut kept| {
            // What time has done to it, without writing it down.
            if let Ok(progress) = kept.progress.after(Event::Look, now) {
                kept.progress = progress;
            }
            kept
        });
        Ok(view(kept.as_ref(), lang, now))
    }

    /// Begins an identification for the phone's key, or gives the one that is under way: with the text that the citizen
    /// has to agree to. Needs the network; durable when it returns.
    ///
    /// Errors: `signature.key_missing` (nothing to certify), `signature.key_exists` (certified already), `identity.*`,
    /// network, gateway, storage.
    pub async fn begin(&self, lang: Lang) -> Result<IdentificationView> {
        self.ctx.require_line()?;
        self.ctx.changing(Change::Signature, begin).await?;
        self.advance(lang).await
    }

    /// The citizen read the text of this version, in this language, and agrees. Durable when it returns; what follows
    /// needs the network, and waits for it.
    ///
    /// Errors: `conflict.state_changed` (another text by now: `what` is `consent`; or nothing to agree to), `identity.*`, gateway, storage.
    pub async fn agree(&self, version: &str, lang: Lang) -> Result<IdentificationView> {
        let version = version.to_owned();
        self.ctx.changing(Change::Signature, move |ctx| agree(ctx, &version, lang)).await?;
        self.advance(lang).await
    }

    /// Goes on as far as it goes: asks authority and provider, carries the envelope, fetches the certificate. To be
    /// called again after the view's `poll_after` seconds, and whenever the line is back. Of two at once in one client, one
    /// waits for the other. What stands in the way (no line, nobody at work) is in the view, and no error. Does nothing
    /// where there is none.
    ///
    /// Errors: `identity.*`, `signature.certificate_refused`, gateway, storage.
    pub async fn advance(&self, lang: Lang) -> Result<IdentificationView> {
        let ctx = &self.ctx;
        let one = ctx.identifying.lock().await;
        for _ in 0..MOST_CALLS {
            let Some(kept) = ctx.blocking(current).await? else { break };
            let Some(effect) = kept.progress.due(ctx.now()) else { break };
            let from = kept.progress.state.clone();
            let met = steps::carry_out(ctx, &kept, effect).await?;
            let id = kept.id.clone();
            let before = from.clone();
            let store = move |ctx: &Ctx| steps::store(ctx, &id, &before, met);
            let stored = ctx.changing(Change::Signature, store).await?;
            // What is asked again is waited with, so that each prompt is seen; so is what stands in the way.
            let Some(next) = stored else { break };
            let asked = matches!(effect, Effect::Poll | Effect::Decision);
            if next.progress.hurdle.is_some() || asked && next.progress.due(ctx.now()) == Some(effect) {
                break;
            }
        }
        drop(one);
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }

    /// Tries once more after a refusal, under the text that was agreed to.
    ///
    /// Errors: `conflict.state_changed` (there was none), as [`Self::advance`].
    pub async fn retry(&self, lang: Lang) -> Result<IdentificationView> {
        self.ctx.changing(Change::Signature, |ctx| happen(ctx, Event::Retry)).await?;
        self.advance(lang).await
    }

    /// The citizen breaks it off. Durable when it returns; provider and authority are told as far as they can be reached.
    ///
    /// Errors: `conflict.state_changed` (it is over), storage.
    pub async fn cancel(&self, lang: Lang) -> Result<IdentificationView> {
        let before = self.ctx.blocking(|ctx| ctx.store.read_if_any(table::get)).await?.flatten();
        self.ctx.changing(Change::Signature, |ctx| happen(ctx, Event::Cancel)).await?;
        if let Some(before) = before
            && self.ctx.require_line().is_ok()
        {
            calls::tell_of_end(&self.ctx, &before).await;
        }
        let this = self.clone();
        self.ctx.blocking(move |_| this.state(lang)).await
    }
}

/// Whether the authority wants one for this key, which has no certificate. Blocks.
pub(super) fn is_wanted(v: &Vault<'_>, key_sha256: &str) -> Result<bool> {
    table::is_wanted(v, key_sha256)
}

/// It does.
pub(super) fn want(ctx: &Ctx) -> Result<()> {
    ctx.store.write(|v| match enrolment::uncertified_key(v)? {
        Some(key_sha256) => table::want(v, &key_sha256),
        None => Ok(()),
    })
}

/// A new one, unless one for this key is under way.
fn begin(ctx: &Ctx) -> Result<()> {
    let now = ctx.now();
    let id = ctx.new_id()?;
    ctx.store.write(|v| {
        let key_sha256 = enrolment::uncertified_key(v)?.ok_or_else(|| match client::certificates(v) {
            Ok(all) if !all.is_empty() => Error::new(Code::KeyExists, "the key has its certificate"),
            _ => Error::new(Code::KeyMissing, "no key waits for a certificate"),
        })?;
        if let Some(kept) = table::get(v)?
            && kept.key_sha256 == key_sha256
            && kept.progress.after(Event::Look, now).is_ok_and(|p| !p.state.is_over())
        {
            return Ok(());
        }
        table::put(
            v,
            &Identification {
                id,
                key_sha256,
                begun_at: now,
                progress: Progress::begin(now),
                consent: None,
                ticket: None,
                session: None,
                envelope: None,
                reason: None,
                poll_after: 1,
            },
        )
    })
}

fn agree(ctx: &Ctx, version: &str, lang: Lang) -> Result<()> {
    let now = ctx.now();
    ctx.store.write(|v| {
        let changed = |what: &str| Error::new(Code::StateChanged, what.to_owned());
        let mut kept = table::get(v)?.ok_or_else(|| changed("nothing to agree to"))?;
        let Some(consent) = kept.consent.as_mut().filter(|c| c.text.version == version) else {
            return Err(changed("another text than the one that was read").with("what", "consent"));
        };
        kept.progress = match kept.progress.after(Event::Agreed, now) {
            Ok(progress) if progress.state == State::Agreed => progress,
            _ => return Err(changed("nothing to agree to")),
        };
        let sha256 = calls::text_sha256(consent.text.text.get(lang));
        consent.agreed = Some(Agreed { at: now, lang, sha256 });
        table::put(v, &kept)
    })
}

fn happen(ctx: &Ctx, event: Event) -> Result<()> {
    let now = ctx.now();
    ctx.store.write(|v| {
        let changed = || Error::new(Code::StateChanged, "the identification is not at that point");
        let mut kept = table::get(v)?.ok_or_else(changed)?;
        kept.progress = kept.progress.after(event, now).map_err(|_| changed())?;
        kept.envelope = None;
        if kept.progress.state == State::Agreed {
            (kept.ticket, kept.session) = (None, None);
        }
        table::put(v, &kept)
    })
}

/// As it is now; what time did to it is written down.
fn current(ctx: &Ctx) -> Result<Option<Identification>> {
    let now = ctx.now();
    let Some(mut kept) = ctx.store.read_if_any(table::get)?.flatten() else { return Ok(None) };
    let Ok(progress) = kept.progress.after(Event::Look, now) else { return Ok(Some(kept)) };
    if progress.state != kept.progress.state {
        let from = kept.progress.state.clone();
        return steps::store(ctx, &kept.id.clone(), &from, Event::Look.into());
    }
    kept.progress = progress;
    Ok(Some(kept))
}
