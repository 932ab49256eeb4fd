//! Signing sessions: text and verification code before the PIN, whoever asks.

use std::sync::Arc;

pub use qyzmet_core::signature::{SessionPage, SessionView};
use zeroize::Zeroizing;

use super::SignedFile;
use crate::{
    NativeCancel,
    error::NativeError,
    limits,
    page::Page,
    shell::Shell,
    text::{Lang, StateText},
};

/// How a signing session ended.
pub type SessionOutcome = qyzmet_core::signature::session::Outcome;

/// A session on a screen, in one language.
#[uniffi::remote(Record)]
pub struct SessionView {
    /// The session's id.
    pub id: String,
    /// What it is about: `request`, `file`, `link`.
    pub subject_id: String,
    /// The request that is signed in it.
    pub request_id: Option<String>,
    /// Who asks, as the signed registry names it.
    pub party: String,
    /// What is signed, in a few words.
    pub title: String,
    /// The text that is signed, in the language the session was begun in; its hash is in what is signed.
    pub text: String,
    /// The documents' titles.
    pub documents: Vec<String>,
    /// Four digits, the same on the screen of whoever asks; shown before the PIN is asked for.
    pub verification_code: String,
    /// Unix seconds after which nothing is signed any more.
    pub expires_at: i64,
    /// The same, as people write it.
    pub expires: String,
    /// `begun`, `signing`, `signed`, or how it ended: `ok`, `timeout`, `not-registered`, `user-cancelled`,
    /// `hash-mismatch`, `phone-absent`, `delivery-error`, `sim-error`, `pin-blocked`, `card-blocked`.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// How it ended, if it did.
    pub outcome: Option<SessionOutcome>,
}

/// A page of sessions.
#[uniffi::remote(Record)]
pub struct SessionPage {
    /// The sessions, newest first.
    pub sessions: Vec<SessionView>,
    /// How many are kept in all.
    pub total: u32,
}

/// How a signing session ended: the outcomes of Mobile-ID, and the two of ETSI TS 102 204 for a PIN and a key that
/// are blocked.
#[uniffi::remote(Enum)]
pub enum SessionOutcome {
    /// Signed, and whoever asked has it.
    Ok,
    /// The citizen did not sign in time.
    Timeout,
    /// This phone has no key, or no certificate in force.
    NotRegistered,
    /// The citizen said no.
    UserCancelled,
    /// The document is not the one that was announced.
    HashMismatch,
    /// Time was over, and the phone had no line to sign or fetch with.
    PhoneAbsent,
    /// The signature was made and whoever asked did not get it.
    DeliveryError,
    /// The SIM, the card or the phone's key store failed.
    SimError,
    /// The PIN was wrong too often; the PUK unlocks the key.
    PinBlocked,
    /// The PUK was wrong too often, or there is none: only a new key helps.
    CardBlocked,
}

/// Signing sessions. What is signed is shown before the PIN is asked for: text and verification code. A session lies
/// in the vault from its beginning, so an app that was ended finds it again. That of a request comes from
/// `NativeRequests::session`.
#[derive(uniffi::Object)]
pub struct NativeSessions {
    shell: Arc<Shell>,
}

impl NativeSessions {
    pub(crate) fn new(shell: Arc<Shell>) -> Self {
        Self { shell }
    }
}

#[uniffi::export]
impl NativeSessions {
    /// Begins a session for a file, which stays with the app. Durable when it returns; works offline.
    ///
    /// Errors: `input.too_large` (over 64 MiB), `input.hostile_text` (the name), storage.
    pub fn begin_file(&self, name: &str, content: Vec<u8>, lang: Lang) -> Result<SessionView, NativeError> {
        self.shell.now(&[name], |client| {
            limits::bytes(&[&content])?;
            client.signature().sessions().begin_file(name, &content, lang)
        })
    }

    /// Signs the file of a session: detached CAdES-B-B. Other content than the session's ends it with
    /// `hash-mismatch`. Works offline within the key's allowance.
    ///
    /// Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
    /// `conflict.state_changed` (a second tap), storage.
    pub async fn sign_file(
        &self,
        session_id: String,
        content: Vec<u8>,
        pin: String,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<SignedFile, NativeError> {
        self.shell
            .later(cancel, [session_id, pin], move |client, [session_id, pin]| async move {
                let pin = Zeroizing::new(pin);
                client.signature().sessions().sign_file(&session_id, content, &pin).await
            })
            .await
    }

    /// Begins a session from the text of a QR code or an app link: asks who it is, fetches the documents, makes the
    /// text. The name shown is the signed registry's, whatever the other side calls itself. A link whose session is
    /// open gives that session again. Nothing is signed yet. Needs the network; durable when it returns.
    ///
    /// Errors: `signature.link_invalid`, `signature.party_unknown` with `host`, `signature.method_unsupported` with
    /// `method`, `signature.session_over` (used or too late; `outcome` where there is one), `input.hostile_text`,
    /// `input.too_large`, network, `gateway.*` (whoever asks does not answer as it should), storage.
    pub async fn open_link(
        &self,
        text: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<SessionView, NativeError> {
        self.shell
            .later(cancel, [text], move |client, [text]| async move {
                client.signature().sessions().open_link(&text, lang).await
            })
            .await
    }

    /// Signs all documents of a link's session with one PIN and brings the signatures to whoever asked. Where they
    /// can't be brought now, the session stays `signed` and `deliver` brings them.
    ///
    /// Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
    /// `conflict.state_changed` (a second tap), storage.
    pub async fn sign_link(
        &self,
        session_id: String,
        pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<SessionView, NativeError> {
        self.shell
            .later(cancel, [session_id, pin], move |client, [session_id, pin]| async move {
                let pin = Zeroizing::new(pin);
                client.signature().sessions().sign_link(&session_id, &pin, lang).await
            })
            .await
    }

    /// Brings signatures that were made to those who asked and have none yet. Gives how many sessions still wait; call
    /// again when the line is back. May be cancelled or killed anywhere.
    pub async fn deliver(&self, cancel: Option<Arc<NativeCancel>>) -> Result<u32, NativeError> {
        let call = |client: qyzmet_core::client::Client, []: [String; 0]| async move {
            client.signature().sessions().deliver().await
        };
        self.shell.later(cancel, [], call).await
    }

    /// One session; one whose time is over has ended when it is looked at. Works offline.
    ///
    /// Errors: `signature.session_over` when it is not kept any more.
    pub fn get(&self, session_id: &str, lang: Lang) -> Result<SessionView, NativeError> {
        self.shell.now(&[session_id], |client| client.signature().sessions().get(session_id, lang))
    }

    /// The sessions that are kept, newest first: those that are open and the last 200 that are over. Works offline.
    pub fn list(&self, lang: Lang, page: Page) -> Result<SessionPage, NativeError> {
        self.shell.now(&[], |client| client.signature().sessions().list(lang, page))
    }

    /// The citizen says no: the session ends, and so does a signature that is being made for it. Durable when it
    /// returns.
    ///
    /// Errors: `signature.session_over` with `outcome`, `conflict.state_changed` (signed already), storage.
    pub fn cancel(&self, session_id: &str, lang: Lang) -> Result<SessionView, NativeError> {
        self.shell.now(&[session_id], |client| client.signature().sessions().cancel(session_id, lang))
    }
}
