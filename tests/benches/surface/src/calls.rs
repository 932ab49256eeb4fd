//! The calls that answer from the phone itself.

use qyzmet_core::{Page, forms::Answer};

use crate::object::{Failure, Shell, lang, text};

#[uniffi::export]
impl Shell {
    pub fn catalogue_status(&self, tag: String) -> Result<String, Failure> {
        Ok(text(self.client.catalogue().status(lang(&tag))?))
    }

    pub fn categories(&self, tag: String) -> Result<String, Failure> {
        Ok(text(self.client.catalogue().categories(lang(&tag))?))
    }

    pub fn cards(&self, tag: String, offset: u32, limit: u32) -> Result<String, Failure> {
        Ok(text(self.client.catalogue().cards(lang(&tag), Page { offset, limit })?))
    }

    pub fn by_category(
        &self,
        tag: String,
        category: String,
        offset: u32,
        limit: u32,
    ) -> Result<String, Failure> {
        Ok(text(self.client.catalogue().by_category(lang(&tag), &category, Page { offset, limit })?))
    }

    pub fn search(&self, tag: String, query: String, offset: u32, limit: u32) -> Result<String, Failure> {
        Ok(text(self.client.catalogue().search(lang(&tag), &query, Page { offset, limit })?))
    }

    pub fn service(&self, tag: String, code: String) -> Result<String, Failure> {
        Ok(text(self.client.catalogue().service(lang(&tag), &code)?))
    }

    pub fn link_state(&self, tag: String) -> Result<String, Failure> {
        Ok(text(self.client.identity().link_state(lang(&tag))?))
    }

    pub fn citizen(&self, tag: String) -> Result<String, Failure> {
        Ok(text(self.client.identity().citizen(lang(&tag))?))
    }

    pub fn start_draft(&self, tag: String, service: String) -> Result<String, Failure> {
        Ok(text(self.client.forms().start(&service, lang(&tag))?))
    }

    pub fn open_draft(&self, tag: String, draft: String) -> Result<String, Failure> {
        Ok(text(self.client.forms().open(&draft, lang(&tag))?))
    }

    pub fn answer(
        &self,
        tag: String,
        draft: String,
        field: String,
        answer: String,
    ) -> Result<String, Failure> {
        Ok(text(self.client.forms().answer(&draft, &field, Answer::Text(answer), lang(&tag))?))
    }

    pub fn pass_step(&self, tag: String, draft: String, step: String) -> Result<String, Failure> {
        Ok(text(self.client.forms().pass_step(&draft, &step, lang(&tag))?))
    }

    pub fn drafts(&self, tag: String) -> Result<String, Failure> {
        Ok(text(self.client.forms().drafts(lang(&tag))?))
    }

    pub fn discard(&self, draft: String) -> Result<String, Failure> {
        Ok(text(self.client.forms().discard(&draft)?))
    }

    pub fn prepare(&self, tag: String, draft: String) -> Result<String, Failure> {
        Ok(text(self.client.requests().prepare(&draft, lang(&tag))?))
    }

    pub fn outbox(&self, tag: String) -> Result<String, Failure> {
        Ok(text(self.client.requests().outbox(lang(&tag))?))
    }

    pub fn requests(&self, tag: String, offset: u32, limit: u32) -> Result<String, Failure> {
        Ok(text(self.client.requests().list(lang(&tag), Page { offset, limit })?))
    }

    pub fn request(&self, tag: String, id: String) -> Result<String, Failure> {
        Ok(text(self.client.requests().get(&id, lang(&tag))?))
    }

    pub fn signed_text(&self, id: String) -> Result<String, Failure> {
        Ok(text(self.client.requests().signed_text(&id)?))
    }

    pub fn export_request(&self, id: String, folder: String) -> Result<String, Failure> {
        Ok(text(self.client.requests().export(&id, folder.as_ref())?))
    }

    pub fn documents(&self, tag: String, offset: u32, limit: u32) -> Result<String, Failure> {
        Ok(text(self.client.documents().list(lang(&tag), Page { offset, limit })?))
    }

    pub fn document(&self, id: String) -> Result<String, Failure> {
        Ok(text(self.client.documents().open(&id)?))
    }

    pub fn verify_document(&self, tag: String, id: String) -> Result<String, Failure> {
        Ok(text(self.client.documents().verify(&id, lang(&tag))?))
    }

    pub fn export_document(&self, id: String, folder: String) -> Result<String, Failure> {
        Ok(text(self.client.documents().export(&id, folder.as_ref())?))
    }

    pub fn key_state(&self, tag: String) -> Result<String, Failure> {
        Ok(text(self.client.signature().state(lang(&tag))?))
    }

    pub fn destroy_key(&self) -> Result<String, Failure> {
        Ok(text(self.client.signature().destroy_key()?))
    }

    pub fn verify(
        &self,
        tag: String,
        signature: Vec<u8>,
        content: Option<Vec<u8>>,
    ) -> Result<String, Failure> {
        Ok(text(self.client.signature().verify(&signature, content.as_deref(), lang(&tag))?))
    }
}
