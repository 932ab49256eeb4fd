//! What somebody who asks for a signature gives and gets: the public shape of the incumbent's signing by QR.
//!
//! ```text
//! GET  link            -> Description: what it is about, until when, where the documents are
//! GET  document.uri    -> Documents: the documents, and how they are to be signed
//! PUT  document.uri    <- Documents, each `data` replaced by its signature
//! ```

use serde::{Deserialize, Serialize};

/// What a link leads to. The organisation is not believed: the name on the screen is the registry's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Description {
    /// What the signature is for.
    #[serde(default)]
    pub description: String,
    /// RFC 3339; without an offset it is Kazakhstan's time.
    pub expiry_date: String,
    /// Who asks, by its own word.
    #[serde(default)]
    pub organisation: Option<Organisation>,
    /// Where the documents are.
    pub document: DocumentAddress,
    /// Base64 of 16 to 64 bytes that stand in the signed data; without it they are made of the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
}

/// Who asks, by its own word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    /// Name in Russian.
    #[serde(default)]
    pub name_ru: String,
    /// Name in Kazakh.
    #[serde(default)]
    pub name_kz: String,
    /// Name in English.
    #[serde(default)]
    pub name_en: String,
    /// BIN.
    #[serde(default)]
    pub bin: String,
}

/// Where the documents are, and who may have them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DocumentAddress {
    /// An address of the link's own origin.
    pub uri: String,
    /// `None` or `Token`.
    #[serde(default)]
    pub auth_type: Option<String>,
    /// Sent as a bearer token where `auth_type` is `Token`.
    #[serde(default)]
    pub auth_token: Option<String>,
}

/// The documents, before and after they are signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Documents {
    /// `CMS_WITH_DATA` (the document inside its signature) or `CMS_SIGN_ONLY` (beside it); others are refused.
    pub sign_method: String,
    /// 1.
    #[serde(default)]
    pub version: u32,
    /// 1 to 20.
    pub documents_to_sign: Vec<DocumentToSign>,
}

/// One document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DocumentToSign {
    /// Its number in this session.
    pub id: u64,
    /// Name in Russian.
    #[serde(default)]
    pub name_ru: String,
    /// Name in Kazakh.
    #[serde(default)]
    pub name_kz: String,
    /// Name in English.
    #[serde(default)]
    pub name_en: String,
    /// What else is said of it.
    #[serde(default)]
    pub meta: Vec<Meta>,
    /// The document.
    #[serde(default)]
    pub document: Option<DocumentBody>,
}

/// A line about a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Meta {
    /// What it is.
    pub name: String,
    /// What is said of it.
    pub value: String,
}

/// Around a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DocumentBody {
    /// The file.
    pub file: DocumentFile,
}

/// A file, or its signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DocumentFile {
    /// Its media type.
    pub mime: String,
    /// Base64 of the document, at most 5 MiB; on the way back, of its signature (CMS in DER).
    pub data: String,
    /// Lower-case hex SHA-256 of the document, where it is announced; another document is not signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}
