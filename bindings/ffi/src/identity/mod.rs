//! Linking the phone to a person.

mod model;

use std::sync::Arc;

pub use model::*;

use zeroize::Zeroizing;

use crate::{NativeCancel, error::NativeError, shell::Shell, text::Lang};

/// Who the citizen is: linking the phone to a person. The state survives a kill between any two writes.
#[derive(uniffi::Object)]
pub struct NativeIdentity {
    shell: Arc<Shell>,
}

impl NativeIdentity {
    pub(crate) fn new(shell: Arc<Shell>) -> Self {
        Self { shell }
    }
}

#[uniffi::export]
impl NativeIdentity {
    /// Where the linking stands. What a killed app left half-done is ended first. Works offline.
    pub fn link_state(&self, lang: Lang) -> Result<LinkView, NativeError> {
        self.shell.now(&[], |client| client.identity().link_state(lang))
    }

    /// The linked citizen, if there is one. Works offline.
    pub fn citizen(&self, lang: Lang) -> Result<Option<CitizenView>, NativeError> {
        self.shell.now(&[], |client| client.identity().citizen(lang))
    }

    /// How the SIM card stands to the number that was linked. Looks at the SIM cards and stores a change: called when the
    /// phone says that a SIM came or went. Works offline.
    pub fn sim(&self, lang: Lang) -> Result<SimView, NativeError> {
        self.shell.now(&[], |client| client.identity().sim(lang))
    }

    /// Asks the gateway to link this number to this person; it sends an SMS code. `card_pin` is the PIN of
    /// the identity card; it is sent once and never kept.
    ///
    /// Errors: `input.iin`, `input.phone`, `identity.*`, `conflict.home_busy` (a linking is under way),
    /// `conflict.state_changed` (linked already, and the SIM is the same), `identity.other_person`, network, gateway, storage.
    pub async fn start_link(
        &self,
        iin: String,
        phone: String,
        card_pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<LinkView, NativeError> {
        self.shell
            .later(cancel, [iin, phone, card_pin], move |client, [iin, phone, card_pin]| async move {
                let card_pin = Zeroizing::new(card_pin);
                client.identity().start_link(&iin, &phone, &card_pin, lang).await
            })
            .await
    }

    /// Asks for another SMS code.
    ///
    /// Errors: `identity.link_not_started`, `gateway.busy` (too early, says when), `identity.too_many_tries`,
    /// network, gateway, storage.
    pub async fn resend_code(
        &self,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<LinkView, NativeError> {
        self.shell
            .later(cancel, [], move |client, []| async move { client.identity().resend_code(lang).await })
            .await
    }

    /// Hands in the code of the SMS. When it returns, the phone is linked and that is durable; requests that
    /// waited for it go on.
    ///
    /// Errors: `identity.code_wrong` (with the tries that are left), `identity.code_expired`,
    /// `identity.too_many_tries`, `identity.link_not_started`, network, gateway, storage.
    pub async fn confirm_code(
        &self,
        code: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<LinkView, NativeError> {
        self.shell
            .later(cancel, [code], move |client, [code]| async move {
                client.identity().confirm_code(&code, lang).await
            })
            .await
    }

    /// Signs in by the PIN of the authentication key, without an SMS: for a session that is over, or is to be a new one.
    /// After a change of the SIM the number is to be proved by `start_link`. A call that is broken off or killed has cost
    /// a try at most, and may be repeated. Durable when it returns; requests that waited for a session go on. Needs the
    /// network; takes about 0.3 s beside it.
    ///
    /// Errors: `signature.authentication_pin_format`, `signature.authentication_key_missing`, `signature.pin_wrong` with
    /// `tries`, `signature.pin_locked`, `signature.certificate_expired`, `signature.certificate_revoked`,
    /// `signature.sim_changed`, `identity.link_required` (never linked), `identity.too_many_tries` (linking waits),
    /// `conflict.home_busy`, `conflict.state_changed` (the gateway's challenge is over), network, gateway, storage,
    /// `internal.port`.
    pub async fn sign_in(
        &self,
        pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<LinkView, NativeError> {
        self.shell
            .later(cancel, [pin], move |client, [pin]| async move {
                let pin = Zeroizing::new(pin);
                client.identity().sign_in(&pin, lang).await
            })
            .await
    }
}
