//! What a shell can do with a key on a card.

use tokio::runtime::Handle;
use zeroize::Zeroizing;

use super::{
    CardFound, CardKey,
    administrator::Admin,
    find::find,
    prepare::{Asked, Plan, secret, strong},
    proof,
};
use crate::{
    Code, Error, Lang, Result, catalogue, identity,
    ports::Change,
    requests::hex,
    signature::{
        KeyView, Signature,
        card::{CardSecret, Profile},
        client::{self, owner},
        ecdsa::sha256,
        enrolment,
        evidence::Evidence,
        oids,
        sealed::{Gateway, Owner},
    },
};

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
    /// Whether the card holds the certificate, too. The key signs without that all the same.
    pub on_card: bool,
    /// Whether the card takes the certificate at all: one that its maker finished may not.
    pub takes_certificate: bool,
    /// Whether the card takes it with the citizen's PIN: then the next signature or change of the PIN writes it, and a failure
    /// is left to the one after; [`Signature::certify_card_key`] writes nothing, and nobody need be asked to.
    pub written_with_pin: bool,
    /// What the authority wrote into the certificate: `sim-applet`, else `software`.
    pub level_id: String,
    /// Whether [`Signature::certify_card_key`] takes the administrator's code, to write to the card.
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
        let profile = row.profile()?;
        let policies = row.certificate()?.map(|own| own.policies).unwrap_or_default();
        let applet = policies.iter().any(|policy| policy == oids::POLICY_SIM_APPLET);
        Ok(Some(CardKeyView {
            slot: row.slot,
            profile: row.profile_id().to_owned(),
            public_key_sha256: hex(&sha256(&row.spki)),
            certified: !row.certificates.is_empty(),
            on_card: row.on_card,
            level_id: if applet { "sim-applet" } else { "software" }.to_owned(),
            takes_certificate: profile.stores_certificates(),
            written_with_pin: profile.stores_with_pin(),
            administrator_code: profile.wants_administrator_pin() && !profile.stores_with_pin(),
            public_key: row.spki,
        }))
    }

    /// Makes the signature key on a card, with its PIN, and lets it sign the request for its certificate. The
    /// key that was there is gone, unless it is this phone's and has a certificate. Broken off or killed, it is made
    /// again by the next call. Takes seconds. Needs a linked phone, and the network where the operator is asked. What the
    /// operator says of the SIM goes into the request, where the phone has its word and there is a line.
    ///
    /// Errors: `signature.key_exists`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
    /// `signature.card_*`, `identity.*`, network, gateway, storage.
    pub async fn prepare_card_key(&self, wish: CardKeyWish<'_>) -> Result<CardKeyView> {
        let (token, owner) = self.who().await?;
        let plan = plan(&wish, &owner)?;
        let administrator = Admin::of(wish.administrator, &plan.profile)?;
        let sim = proof::of_sim(&self.ctx, &Gateway::new(&self.ctx.net, token.as_str())).await;
        let asked = Asked { owner, evidence: Evidence { key: None, sim } };
        let (ctx, handle) = (self.ctx.clone(), Handle::current());
        let key = CardKey::of(&ctx).telling(&ctx.news(Change::Signature));
        let now = ctx.now();
        let made = key.blocking(move |key| {
            if client::status(&ctx)?.is_some_and(|sealed| sealed.exists) {
                return Err(Error::new(Code::KeyExists, "the phone has a key that is not on a card"));
            }
            administrator.with(&ctx, &handle, &token, |administrator| {
                key.prepare(plan, administrator, &asked, &*ctx.ports.entropy, now)
            })
        });
        made.await?;
        drop(key);
        let this = self.clone();
        let view = self.ctx.blocking(move |_| this.card_key()).await?;
        view.ok_or_else(|| Error::new(Code::StateChanged, "the key was forgotten meanwhile"))
    }

    /// Has the key on the card certified, and writes the certificate onto it. May be repeated after any failure,
    /// and later: the authority issues another certificate once the operator's register has the key. Needs the
    /// network. A card that takes the certificate with the citizen's PIN ([`CardKeyView::written_with_pin`]) is not touched, and
    /// no administrator is needed: the next signature writes it.
    ///
    /// Errors: `signature.key_missing`, `signature.certificate_refused`, `signature.card_*` (the certificate is kept,
    /// and the key signs with it; the card has none yet), `identity.*`, network, gateway, storage.
    pub async fn certify_card_key(&self, administrator: Option<&str>, lang: Lang) -> Result<KeyView> {
        let ctx = &self.ctx;
        ctx.require_line()?;
        let (token, _) = self.who().await?;
        let roots = catalogue::ensure_authorities(ctx).await?;
        let news = ctx.news(Change::Signature);
        let key = CardKey::of(ctx).telling(&news);
        let profile = key.blocking(|key| key.standing()?.profile()).await?;
        let by_administrator = !profile.stores_with_pin();
        let administrator = by_administrator.then(|| Admin::of(administrator, &profile)).transpose()?;
        let gateway = Gateway::new(&ctx.net, token.as_str()).with_authorities(&roots);
        let asked = enrolment::settle_enrolment(ctx, &news, key.enrol(&gateway).await).await;
        let certified = identity::heard(ctx, &token, asked).await?;
        if let Some(administrator) = administrator.filter(|_| certified) {
            let (own, handle) = (ctx.clone(), Handle::current());
            let written = key.blocking(move |key| {
                administrator.with(&own, &handle, &token, |administrator| key.write(administrator))
            });
            written.await?;
        }
        drop((key, news));
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }

    /// Changes the PIN of the card's key to six other digits. Works offline. Writes the certificate, too, where it waits for the
    /// PIN.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
    /// `signature.card_*`, storage.
    pub async fn change_card_pin(&self, old: &str, new: &str) -> Result<()> {
        let owner = self.owner_if_any().await?;
        let (old, new) = (secret(old)?, strong(new, owner.as_ref())?);
        self.telling().blocking(move |key| key.change_pin(&old, &new)).await
    }

    /// Unblocks the PIN of the card's key with the PUK of the operator's letter, and sets it anew. Spaces in the PUK are
    /// passed over. Works offline.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.card_puk_wrong`,
    /// `signature.card_*`, storage.
    pub async fn unblock_card_pin(&self, puk: &str, new: &str) -> Result<()> {
        let owner = self.owner_if_any().await?;
        let (puk, new) = (letter(puk)?, strong(new, owner.as_ref())?);
        self.telling().blocking(move |key| key.unblock(&puk, &new)).await
    }

    /// The same for a card that has no key of this phone yet: its PIN was blocked before [`Signature::prepare_card_key`]
    /// could make one, as [`CardFound::tries`] and `signature.card_pin_blocked` tell. The PUK goes to whatever card is in the
    /// slot. Works offline.
    ///
    /// Errors: `signature.key_exists` (a key on a card is in use: [`Signature::unblock_card_pin`]),
    /// `signature.pin_format`, `signature.pin_weak`, `signature.card_puk_wrong`, `signature.card_*`, storage.
    pub async fn unblock_new_card(&self, slot: u8, profile: Profile, puk: &str, new: &str) -> Result<()> {
        let owner = self.owner_if_any().await?;
        let (puk, new) = (letter(puk)?, strong(new, owner.as_ref())?);
        self.telling().blocking(move |key| key.unblock_new((slot, profile), &puk, &new)).await
    }

    /// The key, for a call that changes it; also a wrong PIN changes what is known of its counter.
    fn telling(&self) -> CardKey {
        CardKey::of(&self.ctx).telling(&self.ctx.news(Change::Signature))
    }

    async fn who(&self) -> Result<(identity::Token, Owner)> {
        self.ctx.blocking(|ctx| ctx.store.read(|v| Ok((identity::token(v)?, owner(v)?)))).await
    }

    async fn owner_if_any(&self) -> Result<Option<Owner>> {
        self.ctx.blocking(|ctx| Ok(ctx.store.read(owner).ok())).await
    }
}

/// The PUK of the operator's letter, which prints it in groups.
fn letter(puk: &str) -> Result<CardSecret> {
    let mut digits = Zeroizing::new(String::with_capacity(puk.len()));
    digits.extend(puk.split(' '));
    CardSecret::parse(&digits).ok_or_else(|| Error::new(Code::CardPukWrong, "not 4 to 16 digits"))
}

fn plan(wish: &CardKeyWish<'_>, owner: &Owner) -> Result<Plan> {
    let new_pin = wish.new_pin.map(|new| strong(new, Some(owner))).transpose()?;
    let pin = match new_pin {
        Some(_) => secret(wish.pin)?,
        None => strong(wish.pin, Some(owner))?,
    };
    Ok(Plan { slot: wish.slot, profile: wish.profile.clone(), pin, new_pin })
}
