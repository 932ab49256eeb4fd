//! The calls that wait: each runs on the shell's own threads, whoever polls it.

use qyzmet_core::{Code, Error, client::Client};

use crate::object::{Failure, Shell, lang, text};

impl Shell {
    async fn run<T, F>(&self, call: impl FnOnce(Client) -> F) -> Result<String, Failure>
    where
        T: std::fmt::Debug + Send + 'static,
        F: Future<Output = qyzmet_core::Result<T>> + Send + 'static,
    {
        let done = self.runtime.spawn(call(self.client.clone())).await;
        let done = done.unwrap_or_else(|e| Err(Error::new(Code::Defect, "a call ended early").caused_by(e)));
        Ok(text(done?))
    }
}

#[uniffi::export]
impl Shell {
    pub async fn sync(&self) -> Result<String, Failure> {
        self.run(move |client| async move { client.catalogue().sync().await }).await
    }

    pub async fn start_link(
        &self,
        tag: String,
        iin: String,
        phone: String,
        card_pin: String,
    ) -> Result<String, Failure> {
        self.run(move |client| async move {
            client.identity().start_link(&iin, &phone, &card_pin, lang(&tag)).await
        })
        .await
    }

    pub async fn resend_code(&self, tag: String) -> Result<String, Failure> {
        self.run(move |client| async move { client.identity().resend_code(lang(&tag)).await }).await
    }

    pub async fn confirm_code(&self, tag: String, code: String) -> Result<String, Failure> {
        self.run(move |client| async move { client.identity().confirm_code(&code, lang(&tag)).await }).await
    }

    pub async fn create_key(&self, tag: String, pin: String) -> Result<String, Failure> {
        self.run(move |client| async move { client.signature().create_key(&pin, lang(&tag)).await }).await
    }

    pub async fn request_certificate(&self, tag: String) -> Result<String, Failure> {
        self.run(move |client| async move { client.signature().request_certificate(lang(&tag)).await }).await
    }

    pub async fn sign_content(&self, content: Vec<u8>, pin: String) -> Result<String, Failure> {
        self.run(move |client| async move { client.signature().sign(content, &pin).await }).await
    }

    pub async fn sign(&self, tag: String, id: String, pin: String) -> Result<String, Failure> {
        self.run(move |client| async move { client.requests().sign(&id, &pin, lang(&tag)).await }).await
    }

    pub async fn deliver(&self) -> Result<String, Failure> {
        self.run(move |client| async move { client.requests().deliver().await }).await
    }

    pub async fn deliver_now(&self) -> Result<String, Failure> {
        self.run(move |client| async move { client.requests().deliver_now().await }).await
    }
}
