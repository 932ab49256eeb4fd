//! What becomes of a PIN, and what was done with the key.

use std::sync::Arc;

pub use qyzmet_core::signature::{AuditLine, AuditPage};
use zeroize::Zeroizing;

use super::{KeyView, NativeSignature};
use crate::{
    NativeCancel,
    error::NativeError,
    page::Page,
    text::{Lang, StateText},
};

/// A key that was made, with its PUK, which nobody can show again.
#[derive(uniffi::Record)]
pub struct NewKey {
    /// How the key stands.
    pub key: KeyView,
    /// Eight digits in two groups, to be shown once and written down. Crosses the border this once, as text; the app
    /// neither keeps nor logs it.
    pub puk: String,
}

/// One use of the key, as a citizen reads it.
#[uniffi::remote(Record)]
pub struct AuditLine {
    /// Its number; the first use has 1.
    pub number: u64,
    /// Unix seconds by the phone's clock.
    pub at: i64,
    /// The same, as people write it.
    pub time: String,
    /// `key-made`, `certificate`, `sign`, `pin-change`, `puk-made`, `unlock`, `lock`, `destroy`, `session`,
    /// `revocation`, `identification`, `sign-in` (by the authentication key), or `unreadable` for a row that does not open.
    pub what_id: String,
    /// What was done, in words.
    pub what: String,
    /// `done`, `pin-wrong`, `puk-wrong`, `not-judged`, `broken-off`, `discarded`, `refused`, or how a session ended
    /// (`timeout`, `user-cancelled`, …).
    pub outcome_id: String,
    /// What came of it, in words.
    pub outcome: String,
    /// The level that was proved, in words.
    pub level: String,
    /// What was proved of the SIM, in words.
    pub sim: String,
    /// The document's or request's title.
    pub about: Option<String>,
    /// Who asked for the signature.
    pub party: Option<String>,
    /// The code that was shown.
    pub verification_code: Option<String>,
    /// Tries of the PIN, or of the PUK where it was about that, that were left afterwards.
    pub tries_left: Option<u32>,
    /// The row's place in the chain, hex: what stands in the next signature as the audit's head.
    pub hash: String,
}

/// A page of the audit, newest first.
#[uniffi::remote(Record)]
pub struct AuditPage {
    /// The lines.
    pub lines: Vec<AuditLine>,
    /// How many rows there are.
    pub total: u32,
    /// Older rows that were folded into the chain's beginning, to keep it small.
    pub folded: u64,
    /// Every row is there and unchanged.
    pub whole: bool,
    /// The first row that is missing or was changed.
    pub broken_at: Option<u64>,
    /// That in words, and what to do.
    pub state: StateText,
    /// The chain's head, hex; the next signature carries it.
    pub head: String,
}

#[uniffi::export]
impl NativeSignature {
    /// As `create_key`, with a PUK: it gives the key a new PIN when the old one is locked or forgotten. Takes about
    /// 0.5 s beside the network. A call that fails after the key was made has a PUK that nobody saw: `make_puk` makes
    /// another.
    pub async fn create_key_with_puk(
        &self,
        pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<NewKey, NativeError> {
        self.shell
            .later(cancel, [pin], move |client, [pin]| async move {
                let pin = Zeroizing::new(pin);
                let made = client.signature().create_key_with_puk(&pin, lang).await?;
                Ok(NewKey { key: made.key, puk: std::mem::take(&mut *made.puk.to_text()) })
            })
            .await
    }

    /// Makes a PUK for the key that is there, in place of the one before: eight digits in two groups, to be shown once
    /// and written down. They cross the border this once, as text; the app neither keeps nor logs them. The PIN is
    /// judged as for a signature. Needs the network. Killed in between, the PUK before may be gone: make another.
    ///
    /// Errors: `signature.puk_of_card` (the key is on a card, whose PUK is in the operator's letter), and as `change_pin`.
    pub async fn make_puk(
        &self,
        pin: String,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<String, NativeError> {
        self.shell
            .later(cancel, [pin], move |client, [pin]| async move {
                let pin = Zeroizing::new(pin);
                let puk = client.signature().make_puk(&pin).await?;
                Ok(std::mem::take(&mut *puk.to_text()))
            })
            .await
    }

    /// Changes the PIN: the old one is judged as for a signature. Killed anywhere, exactly one of the two works. Needs
    /// the network.
    ///
    /// Errors: `signature.pin_format`, `signature.pin_weak` (the new one; no try is taken), `signature.pin_wrong`,
    /// `signature.pin_locked`, `signature.key_missing`, `identity.*`, network, gateway, storage, `internal.port`.
    pub async fn change_pin(
        &self,
        old: String,
        new: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<KeyView, NativeError> {
        self.shell
            .later(cancel, [old, new], move |client, [old, new]| async move {
                let (old, new) = (Zeroizing::new(old), Zeroizing::new(new));
                client.signature().change_pin(&old, &new, lang).await
            })
            .await
    }

    /// Gives a locked key, or one whose PIN is forgotten, a new PIN with the PUK; key and certificate stay. Ten wrong
    /// PUKs destroy what the PUK opens. Needs the network.
    ///
    /// Errors: `signature.puk_format`, `signature.pin_format`, `signature.pin_weak` (no try is taken),
    /// `signature.puk_missing`, `signature.puk_wrong` with `tries`, `signature.puk_locked`, `identity.*`, network,
    /// gateway, storage, `internal.port`.
    pub async fn unlock(
        &self,
        puk: String,
        new_pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<KeyView, NativeError> {
        self.shell
            .later(cancel, [puk, new_pin], move |client, [puk, new_pin]| async move {
                let (puk, new_pin) = (Zeroizing::new(puk), Zeroizing::new(new_pin));
                client.signature().unlock(&puk, &new_pin, lang).await
            })
            .await
    }

    /// Tries that the PUK has left; nothing where there is no PUK that works: none was made, or it was wrong too often.
    /// Works offline.
    pub fn puk_tries_left(&self) -> Result<Option<u32>, NativeError> {
        self.shell.now(&[], |client| client.signature().puk_tries_left())
    }

    /// Every use of the key, newest first, checked from end to end: a row that is missing or was changed is reported in
    /// the page. Works offline.
    ///
    /// Errors: storage.
    pub fn audit(&self, lang: Lang, page: Page) -> Result<AuditPage, NativeError> {
        self.shell.now(&[], |client| client.signature().audit(page, lang))
    }
}
