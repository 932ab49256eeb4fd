//! The life of the certificate: renewed, looked after, revoked.

use std::sync::Arc;

use qyzmet_core::{
    Code, Error,
    signature::{Signature, ocsp::RevocationReason},
};
use zeroize::Zeroizing;

use super::{KeyView, NativeIdentification, NativeSignature};
use crate::{NativeCancel, error::NativeError, text::Lang};

/// A reason that a citizen may give for a revocation.
#[derive(uniffi::Record)]
pub struct RevocationChoice {
    /// Its stable name: `unspecified`, `key-compromise`, `affiliation-changed`, `superseded`, `cessation-of-operation`.
    pub id: String,
    /// In words.
    pub text: String,
}

#[uniffi::export]
impl NativeSignature {
    /// The video identification.
    pub fn identification(&self) -> Arc<NativeIdentification> {
        Arc::new(NativeIdentification::new(self.shell.clone()))
    }

    /// Has the certificate renewed for the same key; takes no PIN. Needs the network.
    ///
    /// Errors: `signature.key_missing`, `signature.certificate_expired`, `signature.certificate_revoked`,
    /// `signature.certificate_refused`, `identity.*`, network, gateway, storage.
    pub async fn renew_certificate(
        &self,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<KeyView, NativeError> {
        let call = move |client: qyzmet_core::client::Client, []: [String; 0]| async move {
            client.signature().renew_certificate(lang).await
        };
        self.shell.later(cancel, [], call).await
    }

    /// Asks the authority how the certificate stands, after sending a revocation that waits. Needs the network, and no
    /// session.
    ///
    /// Errors: network, gateway, storage.
    pub async fn check_certificate(
        &self,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<KeyView, NativeError> {
        let call = move |client: qyzmet_core::client::Client, []: [String; 0]| async move {
            client.signature().check_certificate(lang).await
        };
        self.shell.later(cancel, [], call).await
    }

    /// Revokes the certificate for good, with the PIN; without a line within the offline allowance, and sent later.
    ///
    /// Errors: `input.answer` (no such reason), `signature.*`, storage.
    pub async fn revoke_certificate(
        &self,
        reason: String,
        pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<KeyView, NativeError> {
        self.shell
            .later(cancel, [reason, pin], move |client, [reason, pin]| async move {
                let pin = Zeroizing::new(pin);
                let reason = RevocationReason::of_name(&reason)
                    .ok_or_else(|| Error::new(Code::AnswerInvalid, "no such reason"))?;
                client.signature().revoke_certificate(reason, &pin, lang).await
            })
            .await
    }

    /// Reasons that a citizen may give, with their words. Works offline.
    pub fn revocation_reasons(&self, lang: Lang) -> Vec<RevocationChoice> {
        let all = Signature::revocation_reasons(lang).into_iter();
        all.map(|(reason, text)| RevocationChoice { id: reason.name().to_owned(), text }).collect()
    }
}
