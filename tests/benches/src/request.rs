//! One citizen's request, step by step: draft, answers, sealing, signature, outbox.

use qyzmet_core::{Lang, client::Client, forms::Answer};

use crate::Failure;

/// The address certificate.
const SERVICE: &str = "90060001";
const LANG: Lang = Lang::Kk;

/// A request on its way into the outbox of a linked client.
pub struct Request<'a> {
    client: &'a Client,
    draft: String,
}

impl<'a> Request<'a> {
    /// Begins a draft. One durable write.
    pub fn start(client: &'a Client) -> Result<Self, Failure> {
        Ok(Self { client, draft: client.forms().start(SERVICE, LANG)?.draft_id })
    }

    /// Answers all that the register does not know.
    pub fn complete(&self) -> Result<(), Failure> {
        self.answer("bank")?;
        self.put("language", "kk")
    }

    /// Answers one question. One durable write.
    pub fn answer(&self, purpose: &str) -> Result<(), Failure> {
        self.put("purpose", purpose)
    }

    /// Seals the complete draft, and gives the request's id. One durable write.
    pub fn prepare(&self) -> Result<String, Failure> {
        Ok(self.client.requests().prepare(&self.draft, LANG)?.request_id)
    }

    fn put(&self, field: &str, answer: &str) -> Result<(), Failure> {
        self.client.forms().answer(&self.draft, field, Answer::from(answer), LANG)?;
        Ok(())
    }
}
