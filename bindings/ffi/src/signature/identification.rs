//! The video identification.

use std::sync::Arc;

pub use qyzmet_core::signature::{ConsentView, EnvelopeView, IdentificationView, PromptView, QueueView};

use crate::{
    NativeCancel,
    error::NativeError,
    shell::Shell,
    text::{Lang, StateText},
};

/// The video identification, where the authority wants one before it certifies a key.
#[derive(uniffi::Object)]
pub struct NativeIdentification {
    shell: Arc<Shell>,
}

impl NativeIdentification {
    pub(super) fn new(shell: Arc<Shell>) -> Self {
        Self { shell }
    }
}

#[uniffi::export]
impl NativeIdentification {
    /// How it stands. Works offline.
    pub fn state(&self, lang: Lang) -> Result<IdentificationView, NativeError> {
        self.shell.now(&[], |client| client.signature().identification().state(lang))
    }

    /// Begins an identification for the phone's key, or gives the one that is under way: with the text that the citizen
    /// has to agree to. Needs the network; durable when it returns.
    ///
    /// Errors: `signature.key_missing`, `signature.key_exists`, `identity.*`, network, gateway, storage.
    pub async fn begin(
        &self,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<IdentificationView, NativeError> {
        let call = move |client: qyzmet_core::client::Client, []: [String; 0]| async move {
            client.signature().identification().begin(lang).await
        };
        self.shell.later(cancel, [], call).await
    }

    /// The citizen read the text of this version, in this language, and agrees.
    ///
    /// Errors: `conflict.state_changed` (another text by now, or nothing to agree to), `identity.*`, gateway, storage.
    pub async fn agree(
        &self,
        version: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<IdentificationView, NativeError> {
        self.shell
            .later(cancel, [version], move |client, [version]| async move {
                client.signature().identification().agree(&version, lang).await
            })
            .await
    }

    /// Goes on as far as it goes. To be called again after the view's `poll_after` seconds, and whenever the line is back.
    ///
    /// Errors: `identity.*`, `signature.certificate_refused`, gateway, storage.
    pub async fn advance(
        &self,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<IdentificationView, NativeError> {
        let call = move |client: qyzmet_core::client::Client, []: [String; 0]| async move {
            client.signature().identification().advance(lang).await
        };
        self.shell.later(cancel, [], call).await
    }

    /// Tries once more after a refusal, under the text that was agreed to.
    ///
    /// Errors: `conflict.state_changed`, as `advance`.
    pub async fn retry(
        &self,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<IdentificationView, NativeError> {
        let call = move |client: qyzmet_core::client::Client, []: [String; 0]| async move {
            client.signature().identification().retry(lang).await
        };
        self.shell.later(cancel, [], call).await
    }

    /// The citizen breaks it off (`cancel` cuts off the call).
    ///
    /// Errors: `conflict.state_changed` (it is over), storage.
    pub async fn break_off(
        &self,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<IdentificationView, NativeError> {
        let call = move |client: qyzmet_core::client::Client, []: [String; 0]| async move {
            client.signature().identification().cancel(lang).await
        };
        self.shell.later(cancel, [], call).await
    }
}

/// How a video identification stands, in one language.
#[uniffi::remote(Record)]
pub struct IdentificationView {
    /// `none`, `asking`, `consent`, `opening`, `queue`, `prompt`, `captured`, `judging`, `approved`, `done`, `try-again`,
    /// `visit`, `cancelled`, `expired`.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// What the citizen has to agree to, or agreed to.
    pub consent: Option<ConsentView>,
    /// The place in the queue.
    pub queue: Option<QueueView>,
    /// What the operator asks for.
    pub prompt: Option<PromptView>,
    /// What was recorded and goes to the authority.
    pub envelope: Option<EnvelopeView>,
    /// Why the last try came to nothing, by its stable name.
    pub reason_id: Option<String>,
    /// The same in words.
    pub reason: Option<String>,
    /// Tries that are left.
    pub tries_left: u32,
    /// What stands in the way: `line`, `busy`, `closed`, `provider`.
    pub hurdle_id: Option<String>,
    /// The same in words, with the time from which on it is worth trying.
    pub hurdle: Option<String>,
    /// Seconds after which to go on; none while it is the citizen's turn, or over.
    pub poll_after: Option<u32>,
}

/// The text that the citizen has to agree to.
#[uniffi::remote(Record)]
pub struct ConsentView {
    /// Its version; to be given back with the citizen's yes.
    pub version: String,
    /// In the language asked for, or in the one it was agreed to in.
    pub text: String,
    /// SHA-256 of the text, lower-case hex.
    pub sha256: String,
    /// Whether the citizen agreed.
    pub agreed: bool,
}

/// The place in the queue.
#[uniffi::remote(Record)]
pub struct QueueView {
    /// People ahead.
    pub ahead: u32,
    /// Seconds that it will probably take.
    pub seconds: u32,
    /// Both in words.
    pub text: String,
}

/// What the operator asks for.
#[uniffi::remote(Record)]
pub struct PromptView {
    /// `look-straight`, `turn-left`, `turn-right`, `come-closer`, `more-light`, `show-document`, `show-document-back`,
    /// `read-number`, `other`.
    pub id: String,
    /// In words.
    pub text: String,
    /// What is to be read out.
    pub number: Option<String>,
}

/// What was recorded; the core carries it and looks not into it.
#[uniffi::remote(Record)]
pub struct EnvelopeView {
    /// SHA-256, lower-case hex.
    pub sha256: String,
    /// How long it is.
    pub bytes: u32,
    /// Unix seconds until which it holds.
    pub expires_at: i64,
}
