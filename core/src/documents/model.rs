//! A result document and what is known of it.

use serde::{Deserialize, Serialize};

use crate::{Text, text::StateText};

/// What is kept of a document beside its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentMeta {
    /// Document id.
    pub id: String,
    /// The request it answers.
    pub request_id: String,
    /// What it is, in the three languages.
    pub title: Text,
    /// The request's registration number.
    pub number: String,
    /// `application/pdf`.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// Lower-case hex SHA-256.
    pub sha256: String,
    /// Who signed it.
    pub signer: String,
    /// When it was signed, unix seconds.
    pub signed_at: i64,
}

/// A document as a shell shows it, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentPage {
    /// The documents, newest first.
    pub documents: Vec<DocumentView>,
    /// How many there are in all.
    pub total: u32,
}

/// Where an exported document lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The document.
    pub document: std::path::PathBuf,
    /// Its detached signature, `.p7s`.
    pub signature: std::path::PathBuf,
}
