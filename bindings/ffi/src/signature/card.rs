//! A key in an applet on a card: made there, certified, its PIN.

use std::sync::Arc;

pub use qyzmet_core::signature::{CardFound, CardKeyView};
use qyzmet_core::{
    Code, Error, Result,
    signature::{CardKeyWish as Wish, card::Profile},
};
use zeroize::Zeroizing;

use super::{KeyView, NativeSignature};
use crate::{NativeCancel, error::NativeError, limits, text::Lang};

/// Profiles of applets that are tried at once.
const PROFILES: usize = 64;

/// An applet that could have a signature key.
#[uniffi::remote(Record)]
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

/// A key that is to be made on a card. Holds PINs: handed in once, kept nowhere.
#[derive(uniffi::Record)]
pub struct CardKeyWish {
    /// The card's slot, from 0.
    pub slot: u8,
    /// Name of an applet's profile that the core brings, or the JSON text of another one.
    pub profile: String,
    /// The card's PIN as it is now, 4 to 16 digits.
    pub pin: String,
    /// The PIN from now on, six digits; the card's own stays where there is none.
    #[uniffi(default = None)]
    pub new_pin: Option<String>,
    /// The administrator's code, where the applet asks for one.
    #[uniffi(default = None)]
    pub administrator: Option<String>,
}

/// A key on a card.
#[uniffi::remote(Record)]
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
    /// is left to the one after; certifying writes nothing, and nobody need be asked to.
    pub written_with_pin: bool,
    /// What the authority wrote into the certificate: `sim-applet`, else `software`.
    pub level_id: String,
    /// Whether certifying takes the administrator's code, to write to the card.
    pub administrator_code: bool,
}

#[uniffi::export]
impl NativeSignature {
    /// The applets on the phone's cards that could have a signature key, by these profiles (JSON texts, 64 at most;
    /// without any: those that come with the core). Selects each and sends no PIN. Works offline.
    ///
    /// Errors: `signature.card_missing` (no way to any card), `signature.card_access` (there are applets, and none
    /// lets this app in), `signature.card_failed`, `internal.defect` (a profile that is none).
    pub async fn cards(
        &self,
        profiles: Vec<String>,
        cancel: Option<Arc<NativeCancel>>,
    ) -> std::result::Result<Vec<CardFound>, NativeError> {
        self.shell
            .later(cancel, [], move |client, []| async move {
                if profiles.len() > PROFILES {
                    return Err(Error::new(Code::TooLarge, "more than 64 profiles"));
                }
                limits::texts(&profiles.iter().map(String::as_str).collect::<Vec<_>>())?;
                let profiles = profiles.iter().map(|text| profile(text)).collect::<Result<_>>()?;
                client.signature().cards(profiles).await
            })
            .await
    }

    /// The phone's key, if it is on a card. Works offline.
    pub fn card_key(&self) -> std::result::Result<Option<CardKeyView>, NativeError> {
        self.shell.now(&[], |client| client.signature().card_key())
    }

    /// Makes the signature key on a card, with its PIN, and lets it sign the request for its certificate. The key that
    /// was there is gone, unless it is this phone's and has a certificate. Broken off or killed, it is made again by the
    /// next call. Takes seconds. Needs a linked phone, and the network where the operator is asked.
    ///
    /// Errors: `signature.key_exists`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
    /// `signature.card_*`, `identity.*`, network, gateway, storage, `internal.defect` (a profile that is none).
    pub async fn prepare_card_key(
        &self,
        wish: CardKeyWish,
        cancel: Option<Arc<NativeCancel>>,
    ) -> std::result::Result<CardKeyView, NativeError> {
        let CardKeyWish { slot, profile: named, pin, new_pin, administrator } = wish;
        let (pin, new_pin) = (Zeroizing::new(pin), new_pin.map(Zeroizing::new));
        let administrator = administrator.map(Zeroizing::new);
        self.shell
            .later(cancel, [named], move |client, [named]| async move {
                let secrets = [Some(&pin), new_pin.as_ref(), administrator.as_ref()];
                secrets.into_iter().flatten().try_for_each(|secret| limits::length(secret.len()))?;
                let wish = Wish {
                    slot,
                    profile: profile(&named)?,
                    pin: &pin,
                    new_pin: new_pin.as_ref().map(|new| new.as_str()),
                    administrator: administrator.as_ref().map(|code| code.as_str()),
                };
                client.signature().prepare_card_key(wish).await
            })
            .await
    }

    /// Has the key on the card certified, and writes the certificate onto it. May be repeated after any failure, and
    /// later: the authority issues another certificate once the operator's register has the key. Needs the network. A card that takes the
    /// certificate with the citizen's PIN (`written_with_pin`) is not touched: the next signature writes it.
    ///
    /// Errors: `signature.key_missing`, `signature.certificate_refused`, `signature.card_*` (the certificate is kept,
    /// and the key signs with it; the card has none yet), `identity.*`, network, gateway, storage.
    pub async fn certify_card_key(
        &self,
        administrator: Option<String>,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> std::result::Result<KeyView, NativeError> {
        let administrator = administrator.map(Zeroizing::new);
        self.shell
            .later(cancel, [], move |client, []| async move {
                let code = administrator.as_ref().map(|code| code.as_str());
                limits::length(code.map_or(0, str::len))?;
                client.signature().certify_card_key(code, lang).await
            })
            .await
    }

    /// Changes the PIN of the card's key to six other digits. Works offline.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
    /// `signature.card_*`, storage.
    pub async fn change_card_pin(
        &self,
        old: String,
        new: String,
        cancel: Option<Arc<NativeCancel>>,
    ) -> std::result::Result<(), NativeError> {
        self.shell
            .later(cancel, [old, new], move |client, [old, new]| async move {
                let (old, new) = (Zeroizing::new(old), Zeroizing::new(new));
                client.signature().change_card_pin(&old, &new).await
            })
            .await
    }

    /// Unblocks the PIN of the card's key with the PUK of the operator's letter, and sets it anew. Works offline.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.card_puk_wrong`,
    /// `signature.card_*`, storage.
    pub async fn unblock_card_pin(
        &self,
        puk: String,
        new: String,
        cancel: Option<Arc<NativeCancel>>,
    ) -> std::result::Result<(), NativeError> {
        self.shell
            .later(cancel, [puk, new], move |client, [puk, new]| async move {
                let (puk, new) = (Zeroizing::new(puk), Zeroizing::new(new));
                client.signature().unblock_card_pin(&puk, &new).await
            })
            .await
    }

    /// The same for a card that has no key of this phone yet (a slot, and an applet's profile by its name or JSON): its PIN
    /// was blocked before `prepare_card_key` could make one. The PUK goes to whatever card is in the slot. Works offline.
    ///
    /// Errors: `signature.key_exists` (a key on a card is in use: `unblock_card_pin`), `signature.pin_format`,
    /// `signature.pin_weak`, `signature.card_puk_wrong`, `signature.card_*`, storage, `internal.defect` (a profile that is none).
    pub async fn unblock_new_card(
        &self,
        slot: u8,
        profile_name: String,
        puk: String,
        new: String,
        cancel: Option<Arc<NativeCancel>>,
    ) -> std::result::Result<(), NativeError> {
        self.shell
            .later(cancel, [profile_name, puk, new], move |client, [named, puk, new]| async move {
                let (puk, new) = (Zeroizing::new(puk), Zeroizing::new(new));
                client.signature().unblock_new_card(slot, profile(&named)?, &puk, &new).await
            })
            .await
    }
}

/// A profile by its name, or out of its JSON.
fn profile(text: &str) -> Result<Profile> {
    if let Some(known) = Profile::built_in().iter().find(|profile| profile.id() == text) {
        return Ok(known.clone());
    }
    Profile::parse(text).map_err(|e| Error::new(Code::Defect, "no profile of an applet").caused_by(e))
}
