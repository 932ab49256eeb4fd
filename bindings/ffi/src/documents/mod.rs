//! Result documents: opened and verified offline.

mod model;

use std::sync::Arc;

pub(crate) use model::shown;
pub use model::*;

use crate::{error::NativeError, page::Page, shell::Shell, signature::Report, text::Lang};

/// Result documents. All of it works offline.
#[derive(uniffi::Object)]
pub struct NativeDocuments {
    shell: Arc<Shell>,
}

impl NativeDocuments {
    pub(crate) fn new(shell: Arc<Shell>) -> Self {
        Self { shell }
    }
}

#[uniffi::export]
impl NativeDocuments {
    /// The documents, newest first.
    pub fn list(&self, lang: Lang, page: Page) -> Result<DocumentPage, NativeError> {
        self.shell.now(&[], |client| client.documents().list(lang, page))
    }

    /// The document's bytes, checked against its hash.
    ///
    /// Errors: `document.unknown`, `document.damaged`, storage.
    pub fn open(&self, id: &str) -> Result<Vec<u8>, NativeError> {
        self.shell.now(&[id], |client| Ok(std::mem::take(&mut *client.documents().open(id)?)))
    }

    /// Judges the authority's signature over the document, in the citizen's language. One that does not hold
    /// is a report, not an error.
    ///
    /// Errors: `document.unknown`, storage.
    pub fn verify(&self, id: &str, lang: Lang) -> Result<Report, NativeError> {
        self.shell.now(&[id], |client| client.documents().verify(id, lang))
    }

    /// Writes the document and its detached signature into a folder (made if it is not there), as
    /// `{number}.pdf` and `{number}.pdf.p7s`. Files that are there are not touched. Durable when it returns.
    ///
    /// Errors: `document.unknown`, `input.output_exists`, `storage.full`, `storage.read_only`.
    pub fn export(&self, id: &str, folder: &str) -> Result<Exported, NativeError> {
        self.shell.now(&[id, folder], |client| Ok(client.documents().export(id, folder.as_ref())?.into()))
    }
}
