//! The catalogue: every service a citizen can ask for, read and searched offline.

mod model;

use std::sync::Arc;

pub use model::*;

use crate::{NativeCancel, error::NativeError, page::Page, shell::Shell, text::Lang};

/// The services: browse, search and read them, all of it offline and from the first start.
#[derive(uniffi::Object)]
pub struct NativeCatalogue {
    shell: Arc<Shell>,
}

impl NativeCatalogue {
    pub(crate) fn new(shell: Arc<Shell>) -> Self {
        Self { shell }
    }
}

#[uniffi::export]
impl NativeCatalogue {
    /// What catalogue this is, and how fresh. Opens the vault if there is one.
    pub fn status(&self, lang: Lang) -> Result<CatalogueStatus, NativeError> {
        self.shell.now(&[], |client| client.catalogue().status(lang))
    }

    /// The headings, in the order of the portal.
    pub fn categories(&self, lang: Lang) -> Result<Vec<CategoryView>, NativeError> {
        self.shell.now(&[], |client| client.catalogue().categories(lang))
    }

    /// The services, most asked first.
    pub fn cards(&self, lang: Lang, page: Page) -> Result<CardPage, NativeError> {
        self.shell.now(&[], |client| client.catalogue().cards(lang, page))
    }

    /// The services under one heading, most asked first. An unknown heading is an empty page.
    pub fn by_category(&self, lang: Lang, category: &str, page: Page) -> Result<CardPage, NativeError> {
        self.shell.now(&[category], |client| client.catalogue().by_category(lang, category, page))
    }

    /// Searches as the citizen types: any word order, beginnings of words, without Kazakh letters. At most
    /// 8 words of the query count.
    ///
    /// Errors: `input.too_large` (over 200 characters).
    pub fn search(&self, lang: Lang, query: &str, page: Page) -> Result<SearchPage, NativeError> {
        self.shell.now(&[query], |client| client.catalogue().search(lang, query, page))
    }

    /// One service: guide, price, term, documents needed, channels.
    ///
    /// Errors: `catalogue.service_unknown`.
    pub fn service(&self, lang: Lang, code: &str) -> Result<ServiceView, NativeError> {
        self.shell.now(&[code], |client| client.catalogue().service(lang, code))
    }

    /// Asks for a newer catalogue: one conditional request when nothing changed. Durable when it returns.
    ///
    /// Errors: `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`, network, gateway, storage.
    /// Whatever fails, the catalogue before it stays.
    pub async fn sync(&self, cancel: Option<Arc<NativeCancel>>) -> Result<SyncReport, NativeError> {
        self.shell.later(cancel, [], |client, []| async move { client.catalogue().sync().await }).await
    }
}
