//! What becomes of a PIN: changed, forgotten, unlocked with the PUK.

use super::{
    KeyView, Pin, Puk,
    client::{Signature, key, owner},
    enrolment,
    on_card::CardKey,
    sealed::{Gateway, SealedKey},
};
use crate::{Code, Error, Lang, Result, client::Ctx, identity, ports::Change};

/// A key that was made, with its PUK, which nobody can show again.
#[derive(Debug)]
pub struct NewKey {
    /// How the key stands.
    pub key: KeyView,
    /// To be shown once and written down.
    pub puk: Puk,
}

impl Signature {
    /// As [`Signature::create_key`], with a PUK: it gives the key a new PIN when the old one is locked or
    /// forgotten. Nothing on this phone or at the gateway can show it again. Takes about 0.5 s beside the network.
    ///
    /// A call that fails after the key was made (the certificate is missing, say) has a PUK that nobody saw:
    /// [`Signature::make_puk`] makes another.
    pub async fn create_key_with_puk(&self, pin: &str, lang: Lang) -> Result<NewKey> {
        let ctx = &self.ctx;
        let pin = Pin::parse(pin)?;
        let shown = Puk::random(&*ctx.ports.entropy)?;
        let puk = Puk::parse(&shown.to_text())?;
        enrolment::make(ctx, pin, Some(puk)).await?;
        let this = self.clone();
        let view = ctx.blocking(move |_| this.state(lang)).await?;
        Ok(NewKey { key: view, puk: shown })
    }

    /// Makes a PUK for the key that is there, in place of the one before. The PIN is judged as for a signature.
    /// Needs the network; takes about 0.4 s beside it. Killed in between, the PUK before may be gone: make another.
    /// A key on a card has the PUK of the operator's letter, which [`Signature::unblock_card_pin`] takes; none is made.
    ///
    /// Errors: `signature.puk_of_card` (the key is on a card), and as [`Signature::change_pin`].
    pub async fn make_puk(&self, pin: &str) -> Result<Puk> {
        if self.is_on_card().await? {
            let detail = "the key is on a card; unblock_card_pin takes the PUK of the operator's letter";
            return Err(Error::new(Code::PukOfCard, detail));
        }
        let pin = Pin::parse(pin)?;
        let ctx = &self.ctx;
        ctx.require_line()?;
        let token = ctx.blocking(|ctx| ctx.store.read(identity::token)).await?;
        let gateway = Gateway::new(&ctx.net, token.as_str());
        let shown = Puk::random(&*ctx.ports.entropy)?;
        let puk = Puk::parse(&shown.to_text())?;
        let made = {
            let _one = ctx.signing.lock().await;
            telling(ctx).make_puk(&gateway, pin, puk, ctx.now()).await
        };
        identity::heard(ctx, &token, made).await?;
        Ok(shown)
    }

    /// Changes the PIN: the old one is judged as for a signature. Killed anywhere, exactly one of the two works.
    /// Needs the network; takes about 0.4 s beside it. For a key on a card it is [`Signature::change_card_pin`], which
    /// works offline.
    ///
    /// Errors: `signature.pin_format`, `signature.pin_weak` (the new one; no try is taken),
    /// `signature.pin_wrong`, `signature.pin_locked`, `signature.key_missing`, `identity.*`, network, gateway,
    /// storage, `internal.port`.
    pub async fn change_pin(&self, old: &str, new: &str, lang: Lang) -> Result<KeyView> {
        if self.is_on_card().await? {
            self.change_card_pin(old, new).await?;
            return self.standing(lang).await;
        }
        let (old, new) = (Pin::parse(old)?, Pin::parse(new)?);
        let ctx = &self.ctx;
        ctx.require_line()?;
        let (token, owner) =
            ctx.blocking(|ctx| ctx.store.read(|v| Ok((identity::token(v)?, owner(v)?)))).await?;
        let gateway = Gateway::new(&ctx.net, token.as_str());
        let changed = {
            let _one = ctx.signing.lock().await;
            telling(ctx).change_pin(&gateway, old, new, owner.birth).await
        };
        identity::heard(ctx, &token, changed).await?;
        self.standing(lang).await
    }

    /// Gives a locked key, or one whose PIN is forgotten, a new PIN with the PUK; the key and its certificate stay.
    /// Ten wrong PUKs destroy what the PUK opens. Killed anywhere, the key is as it was, or locked and the PUK
    /// still works, or the new PIN works. Needs the network; takes about 0.5 s beside it. For a key on a card it is
    /// [`Signature::unblock_card_pin`], with the PUK of the operator's letter.
    ///
    /// Errors: `signature.puk_format`, `signature.pin_format`, `signature.pin_weak` (no try is taken),
    /// `signature.puk_missing`, `signature.puk_wrong` with `tries`, `signature.puk_locked`, `identity.*`, network,
    /// gateway, storage, `internal.port`.
    pub async fn unlock(&self, puk: &str, new_pin: &str, lang: Lang) -> Result<KeyView> {
        if self.is_on_card().await? {
            self.unblock_card_pin(puk, new_pin).await?;
            return self.standing(lang).await;
        }
        let (puk, new) = (Puk::parse(puk)?, Pin::parse(new_pin)?);
        let ctx = &self.ctx;
        ctx.require_line()?;
        let (token, owner) =
            ctx.blocking(|ctx| ctx.store.read(|v| Ok((identity::token(v)?, owner(v)?)))).await?;
        let gateway = Gateway::new(&ctx.net, token.as_str());
        let unlocked = {
            let _one = ctx.signing.lock().await;
            telling(ctx).unlock(&gateway, puk, new, owner.birth, ctx.now()).await
        };
        identity::heard(ctx, &token, unlocked).await?;
        self.standing(lang).await
    }

    async fn is_on_card(&self) -> Result<bool> {
        self.ctx.blocking(|ctx| CardKey::of(ctx).is_any()).await
    }

    async fn standing(&self, lang: Lang) -> Result<KeyView> {
        let this = self.clone();
        self.ctx.blocking(move |_| this.state(lang)).await
    }

    /// Tries that the PUK has left; `None` where there is no PUK that works: none was made, or it was wrong too
    /// often; and for a key on a card, which counts the operator's PUK itself. Works offline; blocks.
    pub fn puk_tries_left(&self) -> Result<Option<u32>> {
        match self.ctx.store.exists() && !CardKey::of(&self.ctx).is_any()? {
            true => Ok(key(&self.ctx).puk_tries()?.map(u32::from)),
            false => Ok(None),
        }
    }
}

/// The key, for a call that changes it; also a wrong PIN or PUK changes its counter.
fn telling(ctx: &Ctx) -> SealedKey {
    key(ctx).telling(&ctx.news(Change::Signature))
}
