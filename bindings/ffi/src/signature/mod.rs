//! The signature key of this phone, and judging signatures.

mod authentication;
mod card;
mod examine;
mod identification;
mod levels;
mod life;
mod model;
mod pin_life;
mod sessions;

use std::sync::Arc;

pub use authentication::AuthenticationView;
pub use card::{CardFound, CardKeyView, CardKeyWish};
pub use examine::{ChainLink, ContainerFile, DocumentReport, SignatureReport, SignerReport};
pub use identification::*;
pub use levels::{KeyLevel, SignatureLevel};
pub use life::*;
pub use model::*;
pub use pin_life::{AuditLine, AuditPage, NewKey};
pub use sessions::{NativeSessions, SessionOutcome, SessionPage, SessionView};

use zeroize::Zeroizing;

use crate::{NativeCancel, error::NativeError, limits, shell::Shell, text::Lang};

/// The signature key of this phone: made here, sealed under a PIN, never exported.
#[derive(uniffi::Object)]
pub struct NativeSignature {
    shell: Arc<Shell>,
}

impl NativeSignature {
    pub(crate) fn new(shell: Arc<Shell>) -> Self {
        Self { shell }
    }
}

#[uniffi::export]
impl NativeSignature {
    /// How the key stands. Works offline.
    pub fn state(&self, lang: Lang) -> Result<KeyView, NativeError> {
        self.shell.now(&[], |client| client.signature().state(lang))
    }

    /// Makes the key, seals it under this PIN of six digits and has it certified. Broken off at any step, the
    /// next call finishes it or begins anew; there is never a second key. Needs the network and a linked
    /// phone; takes about 0.3 s beside the network.
    ///
    /// Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`,
    /// `signature.certificate_refused`, `identity.*`, network, gateway, storage, `internal.port`.
    pub async fn create_key(
        &self,
        pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<KeyView, NativeError> {
        self.shell
            .later(cancel, [pin], move |client, [pin]| async move {
                let pin = Zeroizing::new(pin);
                client.signature().create_key(&pin, lang).await
            })
            .await
    }

    /// Asks again for the certificate of a key that has none yet, without a PIN. Needs the network.
    ///
    /// Errors: `signature.key_missing`, `signature.pin_locked`, `signature.certificate_refused`, network,
    /// gateway, storage.
    pub async fn request_certificate(
        &self,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<KeyView, NativeError> {
        self.shell
            .later(
                cancel,
                [],
                move |client, []| async move { client.signature().request_certificate(lang).await },
            )
            .await
    }

    /// Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten. What
    /// was signed with it stays valid. Durable when it returns.
    pub fn destroy_key(&self) -> Result<(), NativeError> {
        self.shell.now(&[], |client| client.signature().destroy_key())
    }

    /// Signs any content with the citizen's PIN: detached CAdES-B-B. Works offline within the allowance. The citizen
    /// sees no text before; [`NativeSessions`] shows text and code first.
    ///
    /// Errors: `input.too_large` (over 64 MiB), `signature.*`, storage.
    pub async fn sign_content(
        &self,
        content: Vec<u8>,
        pin: String,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<SignedFile, NativeError> {
        self.shell
            .later(cancel, [pin], move |client, [pin]| async move {
                let pin = Zeroizing::new(pin);
                client.signature().sign(content, &pin).await
            })
            .await
    }

    /// Judges a signature: detached over `content`, or attached without it. One that does not hold is a
    /// report, not an error. Works offline.
    ///
    /// Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
    pub fn verify(
        &self,
        signature: Vec<u8>,
        content: Option<Vec<u8>>,
        lang: Lang,
    ) -> Result<Report, NativeError> {
        self.shell.now(&[], |client| {
            limits::bytes(&[&signature])?;
            client.signature().verify(&signature, content.as_deref(), lang)
        })
    }
}
