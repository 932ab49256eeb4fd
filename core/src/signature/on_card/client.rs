//! What a shell can do with a key on a card.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Method;
use tokio::runtime::Handle;

use super::{
    CardKey,
    prepare::{Plan, secret, strong},
};
use crate::{
    Code, Error, Lang, Result, catalogue,
    client::Ctx,
    identity,
    net::Call,
    ports::{CardPortError, Change},
    requests::hex,
    signature::{
        KeyView, Signature,
        card::{Administrator, Applet, CardFault, CardSecret, KeyUse, Profile},
        client::{self, owner},
        ecdsa::sha256,
        oids,
        sealed::{Gateway, Owner},
        wire::{CARD_CHALLENGE, CardChallenge, CardResponse},
    },
};

/// Slots that are looked into; phones have two, some adapters more.
const SLOTS: u8 = 4;

/// Longest answer of the gateway to a challenge.
const RESPONSE_LIMIT: usize = 1024;

/// An applet that could have a signature key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardFound {
    /// The card's slot, from 0.
    pub slot: u8,
    /// Name of the applet's profile.
    pub profile: String,
    /// Wrong PINs that are still allowed, if the card tells.
    pub tries: Option<u8>,
    /// Whether making a key takes the administrator's code; else the operator is asked over the network.
    pub administrator_code: bool,
}

/// A key that is to be made on a card.
pub struct CardKeyWish<'a> {
    /// The card's slot, from 0.
    pub slot: u8,
    /// The applet's profile.
    pub profile: Profile,
    /// The card's PIN as it is now, 4 to 16 digits.
    pub pin: &'a str,
    /// The PIN from now on, six digits; the card's own stays where there is none.
    pub new_pin: Option<&'a str>,
    /// The administrator's code, where the applet asks for one.
    pub administrator: Option<&'a str>,
}

/// A key on a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardKeyView {
    /// The card's slot, from 0.
    pub slot: u8,
    /// Name of the applet's profile.
    pub profile: String,
    /// The public key, SubjectPublicKeyInfo in DER: what the operator's register names.
    pub public_key: Vec<u8>,
    /// SHA-256 of it, lower-case hex.
    pub public_key_sha256: String,
    /// Whether there is a certificate.
    pub certified: bool,
    /// Whether the card holds the certificate, too.
    pub on_card: bool,
    /// What the authority wrote into the certificate: `sim-applet`, else `software`.
    pub level_id: String,
    /// Whether writing to the card takes the administrator's code.
    pub administrator_code: bool,
}

impl Signature {
    /// The applets on the phone's cards that could have a signature key, by these profiles (without any: those
    /// that come with the core). Selects each and sends no PIN. Works offline.
    ///
    /// Errors: `signature.card_missing` (no way to any card), `signature.card_access` (there are applets, and none lets
    /// this app in), `signature.card_failed`.
    pub async fn cards(&self, profiles: Vec<Profile>) -> Result<Vec<CardFound>> {
        let key = CardKey::of(&self.ctx);
        self.ctx.blocking(move |_| find(&key, profiles)).await
    }

    /// The phone's key, if it is on a card. Works offline; blocks.
    pub fn card_key(&self) -> Result<Option<CardKeyView>> {
        let Some(row) = CardKey::of(&self.ctx).row()? else { return Ok(None) };
        let policies = row.certificate()?.map(|own| own.policies).unwrap_or_default();
        let applet = policies.iter().any(|policy| policy == oids::POLICY_SIM_APPLET);
        Ok(Some(CardKeyView {
            slot: row.slot,
            profile: row.profile_id().to_owned(),
            public_key_sha256: hex(&sha256(&row.spki)),
            certified: !row.certificates.is_empty(),
            on_card: row.on_card,
            level_id: if applet { "sim-applet" } else { "software" }.to_owned(),
            administrator_code: row.profile()?.wants_administrator_pin(),
            public_key: row.spki,
        }))
    }

    /// Makes the signature key on a card, with its PIN, and lets it sign the request for its certificate. The
    /// key that was there is gone, unless it is this phone's and has a certificate. Broken off or killed, it is made
    /// again by the next call. Takes seconds. Needs a linked phone, and the network where the operator is asked.
    ///
    /// Errors: `signature.key_exists`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
    /// `signature.card_*`, `identity.*`, network, gateway, storage.
    pub async fn prepare_card_key(&self, wish: CardKeyWish<'_>) -> Result<CardKeyView> {
        let (token, owner) = self.who().await?;
        let plan = plan(&wish, &owner)?;
        let administrator = Admin::of(wish.administrator, &plan.profile)?;
        let (ctx, key, handle) = (self.ctx.clone(), CardKey::of(&self.ctx), Handle::current());
        let now = ctx.now();
        let made = key.blocking(move |key| {
            if client::status(&ctx)?.is_some_and(|sealed| sealed.exists) {
                return Err(Error::new(Code::KeyExists, "the phone has a key that is not on a card"));
            }
            administrator.with(&ctx, &handle, &token, |administrator| {
                key.prepare(plan, administrator, &owner, &*ctx.ports.entropy, now)
            })
        });
        made.await?;
        self.ctx.tell(Change::Signature);
        let this = self.clone();
        let view = self.ctx.blocking(move |_| this.card_key()).await?;
        view.ok_or_else(|| Error::new(Code::StateChanged, "the key was forgotten meanwhile"))
    }

    /// Has the key on the card certified, and writes the certificate onto it. May be repeated after any failure,
    /// and later: the authority issues another certificate once the operator's register has the key. Needs the
    /// network.
    ///
    /// Errors: `signature.key_missing`, `signature.certificate_refused`, `signature.card_*` (the certificate is kept,
    /// and the key signs with it; the card has none yet), `identity.*`, network, gateway, storage.
    pub async fn certify_card_key(&self, administrator: Option<&str>, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        ctx.require_line()?;
        let (token, _) = self.who().await?;
        catalogue::ensure_authorities(ctx).await?;
        let roots = ctx.blocking(catalogue::authorities).await?;
        let key = CardKey::of(ctx);
        let profile = key.blocking(|key| key.standing()?.profile()).await?;
        let administrator = Admin::of(administrator, &profile)?;
        let gateway = Gateway::new(&ctx.net, token.as_str()).with_authorities(&roots);
        identity::heard(ctx, &token, key.enrol(&gateway).await).await?;
        ctx.tell(Change::Signature);
        let (own, handle) = (ctx.clone(), Handle::current());
        let written = key.blocking(move |key| {
            administrator.with(&own, &handle, &token, |administrator| key.write(administrator))
        });
        written.await?;
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }

    /// Changes the PIN of the card's key to six other digits. Works offline.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
    /// `signature.card_*`, storage.
    pub async fn change_card_pin(&self, old: &str, new: &str) -> Result<()> {
        let owner = self.owner_if_any().await?;
        let (old, new) = (secret(old)?, strong(new, owner.as_ref())?);
        let changed = CardKey::of(&self.ctx).blocking(move |key| key.change_pin(&old, &new)).await;
        self.ctx.tell(Change::Signature);
        changed
    }

    /// Unblocks the PIN of the card's key with the PUK of the operator's letter, and sets it anew. Works offline.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.card_puk_wrong`,
    /// `signature.card_*`, storage.
    pub async fn unblock_card_pin(&self, puk: &str, new: &str) -> Result<()> {
        let owner = self.owner_if_any().await?;
        let puk =
            CardSecret::parse(puk).ok_or_else(|| Error::new(Code::CardPukWrong, "not 4 to 16 digits"))?;
        let new = strong(new, owner.as_ref())?;
        let unblocked = CardKey::of(&self.ctx).blocking(move |key| key.unblock(&puk, &new)).await;
        self.ctx.tell(Change::Signature);
        unblocked
    }

    async fn who(&self) -> Result<(identity::Token, Owner)> {
        self.ctx.blocking(|ctx| ctx.store.read(|v| Ok((identity::token(v)?, owner(v)?)))).await
    }

    async fn owner_if_any(&self) -> Result<Option<Owner>> {
        self.ctx.blocking(|ctx| Ok(ctx.store.read(owner).ok())).await
    }
}

fn plan(wish: &CardKeyWish<'_>, owner: &Owner) -> Result<Plan> {
    let new_pin = wish.new_pin.map(|new| strong(new, Some(owner))).transpose()?;
    let pin = match new_pin {
        Some(_) => secret(wish.pin)?,
        None => strong(wish.pin, Some(owner))?,
    };
    Ok(Plan { slot: wish.slot, profile: wish.profile.clone(), pin, new_pin })
}

fn find(key: &CardKey, profiles: Vec<Profile>) -> Result<Vec<CardFound>> {
    let port = key.port()?;
    let profiles = if profiles.is_empty() { Profile::built_in().to_vec() } else { profiles };
    let mut found = Vec::new();
    let mut refused = None;
    for slot in 0..SLOTS {
        for profile in profiles.iter().filter(|p| p.usage() == KeyUse::Signature) {
            let applet = Applet::new(port.clone(), slot, Arc::new(profile.clone()));
            let tries = match applet.open().and_then(|mut session| session.tries()) {
                Ok(tries) => tries,
                Err(CardFault::Port(CardPortError::NoSlot)) => break,
                Err(CardFault::Port(CardPortError::NoApplet)) => continue,
                Err(fault) => {
                    refused = Some(fault);
                    continue;
                }
            };
            found.push(CardFound {
                slot,
                profile: profile.id().to_owned(),
                tries,
                administrator_code: profile.wants_administrator_pin(),
            });
        }
    }
    match refused {
        Some(fault) if found.is_empty() => Err(super::faults::error(fault)),
        _ => Ok(found),
    }
}

/// Who opens the card for making keys.
enum Admin {
    Code(CardSecret),
    Operator,
}

impl Admin {
    fn of(code: Option<&str>, profile: &Profile) -> Result<Self> {
        match (code, profile.wants_administrator_pin()) {
            (_, false) => Ok(Self::Operator),
            (Some(code), true) => CardSecret::parse(code)
                .map(Self::Code)
                .ok_or_else(|| Error::new(Code::CardAdministrator, "not 4 to 16 digits")),
            (None, true) => Err(Error::new(Code::CardAdministrator, "the applet asks for a code")),
        }
    }

    /// Runs what needs the administrator. The operator is asked from this blocking thread.
    fn with<T>(
        &self,
        ctx: &Arc<Ctx>,
        handle: &Handle,
        token: &identity::Token,
        f: impl FnOnce(&Administrator<'_>) -> Result<T>,
    ) -> Result<T> {
        match self {
            Self::Code(code) => f(&Administrator::Pin(code)),
            Self::Operator => {
                // What stopped the call itself (no line, say) is told as it is, not as the card's affair.
                let failed = std::cell::RefCell::new(None);
                let ask = |challenge: &[u8]| {
                    handle.block_on(respond(ctx, token, challenge)).map_err(|e| {
                        let said = e.developer_text();
                        failed.replace(Some(e));
                        said
                    })
                };
                let done = f(&Administrator::Answers(&ask));
                match (done, failed.take()) {
                    (Err(_), Some(why)) => Err(why),
                    (done, _) => done,
                }
            }
        }
    }
}

/// The operator's answer to the card's challenge, through the gateway.
async fn respond(ctx: &Arc<Ctx>, token: &identity::Token, challenge: &[u8]) -> Result<Vec<u8>> {
    ctx.require_line()?;
    let body = CardChallenge { challenge: BASE64.encode(challenge) };
    let call = Call { limit: RESPONSE_LIMIT, ..Call::json(Method::POST, CARD_CHALLENGE, &body)? };
    let answered = ctx.net.send(call.token(token.as_str())).await.map_err(Error::from);
    let answer: CardResponse = identity::heard(ctx, token, answered).await?.json()?;
    BASE64
        .decode(answer.response)
        .map_err(|e| Error::new(Code::GatewayLied, "a response that is not base64").caused_by(e))
}
