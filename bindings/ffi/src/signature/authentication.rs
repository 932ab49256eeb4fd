//! The authentication key: a PIN in place of an SMS, and no signature.

use std::sync::Arc;

pub use qyzmet_core::signature::AuthenticationView;
use zeroize::Zeroizing;

use super::{CertificateView, NativeSignature};
use crate::{
    NativeCancel,
    error::NativeError,
    text::{Lang, StateText},
};

/// How the authentication key stands, in one language.
#[uniffi::remote(Record)]
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

#[uniffi::export]
impl NativeSignature {
    /// How the authentication key stands: the one that signs in and signs nothing else. Works offline.
    ///
    /// Errors: storage.
    pub fn authentication_state(&self, lang: Lang) -> Result<AuthenticationView, NativeError> {
        self.shell.now(&[], |client| client.signature().authentication_state(lang))
    }

    /// Makes the authentication key, seals it under this PIN of five digits (never the one that signs: that has six) and
    /// has it certified. Broken off or killed at any step, the next call begins anew; there is never a second one. One
    /// that is locked, over or revoked is replaced. Needs the network and a session; takes about 0.3 s beside the
    /// network.
    ///
    /// Errors: `signature.authentication_pin_format`, `signature.pin_weak`, `signature.key_exists`,
    /// `signature.certificate_refused`, `signature.sim_changed`, `identity.*`, network, gateway, storage,
    /// `internal.port`.
    pub async fn create_authentication_key(
        &self,
        pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<AuthenticationView, NativeError> {
        self.shell
            .later(cancel, [pin], move |client, [pin]| async move {
                let pin = Zeroizing::new(pin);
                client.signature().create_authentication_key(&pin, lang).await
            })
            .await
    }

    /// Changes the PIN of the authentication key: the old one is judged as for a log-in. Killed anywhere, exactly one of
    /// the two works. Needs the network, and no session.
    ///
    /// Errors: `signature.authentication_pin_format`, `signature.pin_weak` (the new one; no try is taken),
    /// `signature.pin_wrong` with `tries`, `signature.pin_locked`, `signature.authentication_key_missing`,
    /// `signature.sim_changed`, network, gateway, storage, `internal.port`.
    pub async fn change_authentication_pin(
        &self,
        old: String,
        new: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<AuthenticationView, NativeError> {
        self.shell
            .later(cancel, [old, new], move |client, [old, new]| async move {
                let (old, new) = (Zeroizing::new(old), Zeroizing::new(new));
                client.signature().change_authentication_pin(&old, &new, lang).await
            })
            .await
    }

    /// Removes the authentication key for good: for a PIN that is locked or forgotten. The signature key stays as it is.
    /// Durable when it returns.
    ///
    /// Errors: storage, `internal.port`.
    pub fn destroy_authentication_key(&self) -> Result<(), NativeError> {
        self.shell.now(&[], |client| client.signature().destroy_authentication_key())
    }
}
