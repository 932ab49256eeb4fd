//! Result documents as a screen shows them.

use std::path::Path;

pub use qyzmet_core::documents::{DocumentPage, DocumentView};

use crate::text::StateText;

/// A document as a shell shows it, in one language.
#[uniffi::remote(Record)]
pub struct DocumentView {
    /// Document id.
    pub id: String,
    /// The request it answers.
    pub request_id: String,
    /// What it is.
    pub title: String,
    /// The request's registration number.
    pub number: String,
    /// `application/pdf`.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// Who signed it.
    pub signer: String,
    /// When it was signed, as people write it.
    pub signed_at: String,
    /// How it stands with its signature.
    pub state: StateText,
}

/// A page of documents.
#[uniffi::remote(Record)]
pub struct DocumentPage {
    /// The documents, newest first.
    pub documents: Vec<DocumentView>,
    /// How many there are in all.
    pub total: u32,
}

/// Where an exported document lies.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Exported {
    /// Path of the document.
    pub document: String,
    /// Path of its detached signature, `.p7s`.
    pub signature: String,
}

impl From<qyzmet_core::documents::Exported> for Exported {
    fn from(at: qyzmet_core::documents::Exported) -> Self {
        Self { document: shown(&at.document), signature: shown(&at.signature) }
    }
}

/// A path as text. Folders come in as text, so nothing is lost on the way out.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
