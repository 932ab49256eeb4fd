//! Requests: what the citizen submits, offline too, filed exactly once and followed to the answer.

mod model;

use std::sync::Arc;

pub use model::*;

use zeroize::Zeroizing;

use crate::{
    NativeCancel, documents::shown, error::NativeError, forms::FormView, page::Page, shell::Shell,
    signature::SessionView, text::Lang,
};

/// Requests. One is filed only when the gateway's signed receipt is here; until then every text says so.
#[derive(uniffi::Object)]
pub struct NativeRequests {
    shell: Arc<Shell>,
}

impl NativeRequests {
    pub(crate) fn new(shell: Arc<Shell>) -> Self {
        Self { shell }
    }
}

#[uniffi::export]
impl NativeRequests {
    /// Makes of a complete draft the bytes that will be signed, and the text the citizen checks. Durable
    /// when it returns; the draft can still be changed, and is then sealed anew. Works offline.
    ///
    /// Errors: `input.answer` (questions to mend, see the form view), `identity.link_required`,
    /// `document.draft_unknown`, `catalogue.service_unknown`, storage.
    pub fn prepare(&self, draft_id: &str, lang: Lang) -> Result<SigningView, NativeError> {
        self.shell.now(&[draft_id], |client| client.requests().prepare(draft_id, lang))
    }

    /// The session in which a prepared request is signed: its text and verification code, to be shown before the PIN
    /// is asked for. An app that was ended comes back here; where time ran out, another session begins with the same
    /// text, bytes and code. Durable when it returns; works offline.
    ///
    /// Errors: `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was changed
    /// after it was sealed, storage.
    pub fn session(&self, request_id: &str, lang: Lang) -> Result<SessionView, NativeError> {
        self.shell.now(&[request_id], |client| client.requests().session(request_id, lang))
    }

    /// Signs a prepared request with the citizen's PIN and puts it into the outbox. Durable when it returns;
    /// the draft is gone with the same transaction. Works offline within the key's allowance. Takes about
    /// 0.2 s on purpose.
    ///
    /// Errors: `signature.*` (each wrong PIN costs a try, a kill gives none back),
    /// `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was
    /// changed after it was sealed, storage.
    pub async fn sign(
        &self,
        request_id: String,
        pin: String,
        lang: Lang,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<RequestView, NativeError> {
        self.shell
            .later(cancel, [request_id, pin], move |client, [request_id, pin]| async move {
                let pin = Zeroizing::new(pin);
                client.requests().sign(&request_id, &pin, lang).await
            })
            .await
    }

    /// Sends what is due, asks about what may have arrived, looks at what is filed, fetches results: one try
    /// each. The report's `next_at` says when to call again. It may be cancelled or killed anywhere.
    ///
    /// What goes wrong with a request stands in its row and in the report; an error is returned only when
    /// nothing could be done at all (`storage.*`, `conflict.suspended`).
    pub async fn deliver(&self, cancel: Option<Arc<NativeCancel>>) -> Result<DeliveryReport, NativeError> {
        self.shell.later(cancel, [], |client, []| async move { client.requests().deliver().await }).await
    }

    /// The same, for a line that came back or a citizen who asks to try now: waits of our own choosing are
    /// ended, waits the gateway asked for are kept.
    pub async fn deliver_now(
        &self,
        cancel: Option<Arc<NativeCancel>>,
    ) -> Result<DeliveryReport, NativeError> {
        self.shell.later(cancel, [], |client, []| async move { client.requests().deliver_now().await }).await
    }

    /// What is signed and not filed yet, oldest first.
    pub fn outbox(&self, lang: Lang) -> Result<Vec<RequestView>, NativeError> {
        self.shell.now(&[], |client| client.requests().outbox(lang))
    }

    /// All signed requests, newest first.
    pub fn list(&self, lang: Lang, page: Page) -> Result<RequestPage, NativeError> {
        self.shell.now(&[], |client| client.requests().list(lang, page))
    }

    /// One request.
    ///
    /// Errors: `document.request_unknown`.
    pub fn get(&self, request_id: &str, lang: Lang) -> Result<RequestView, NativeError> {
        self.shell.now(&[request_id], |client| client.requests().get(request_id, lang))
    }

    /// Begins a draft with the answers of a request that the gateway did not take, so that the citizen
    /// mends only what is wrong; one that was begun for it before goes on. Durable when it returns; the old request stays in the
    /// list.
    ///
    /// Errors: `document.request_unknown`, `conflict.state_changed` when it was not rejected,
    /// `catalogue.service_unknown`, `catalogue.form_missing`, storage.
    pub fn mend(&self, request_id: &str, lang: Lang) -> Result<FormView, NativeError> {
        self.shell.now(&[request_id], |client| Ok(client.requests().mend(request_id, lang)?.into()))
    }

    /// The text that was signed, in the language it was signed in.
    ///
    /// Errors: `document.request_unknown`.
    pub fn signed_text(&self, request_id: &str) -> Result<String, NativeError> {
        self.shell.now(&[request_id], |client| client.requests().signed_text(request_id))
    }

    /// Writes the sealed bytes, their signature and (once filed) the receipt into a folder (made if it is not
    /// there), as `request.json`, `request.p7s` and `receipt.p7m`; their paths. Files that are there are not
    /// touched.
    ///
    /// Errors: `document.request_unknown`, `input.output_exists`, storage.
    pub fn export(&self, request_id: &str, folder: &str) -> Result<Vec<String>, NativeError> {
        self.shell.now(&[request_id, folder], |client| {
            let paths = client.requests().export(request_id, folder.as_ref())?;
            Ok(paths.iter().map(|path| shown(path)).collect())
        })
    }
}
