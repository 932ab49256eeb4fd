//! What somebody who asks for a signature gives and gets: the public shape of the incumbent's signing by QR.
//!
//! ```text
//! GET  link            -> Description: what it is about, until when, where the documents are
//! GET  document.uri    -> Documents: the documents, and how they are to be signed
//! PUT  document.uri    <- Documents, each `data` replaced by its signature
//! ```

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, SeqAccess, Visitor},
};

/// Most entries of a list that are read: more than any list may have, and few enough that a heap of empty ones costs nothing.
const ENTRIES: usize = 64;

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
    #[serde(deserialize_with = "few")]
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
    #[serde(default, deserialize_with = "few")]
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

/// Reads a list that ends in time.
fn few<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    struct Few<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Few<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a list of {ENTRIES} entries at most")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            let mut out = Vec::new();
            while let Some(entry) = list.next_element()? {
                if out.len() == ENTRIES {
                    return Err(A::Error::invalid_length(ENTRIES + 1, &self));
                }
                out.push(entry);
            }
            Ok(out)
        }
    }
    from.deserialize_seq(Few(PhantomData))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heap_of_empty_documents_or_lines_ends_early() {
        let documents = |count: usize| {
            let all = vec![r#"{"id":1}"#; count].join(",");
            serde_json::from_str::<Documents>(&format!(
                r#"{{"signMethod":"CMS_WITH_DATA","documentsToSign":[{all}]}}"#
            ))
        };
        assert!(documents(ENTRIES).is_ok());
        assert!(documents(ENTRIES + 1).is_err());
        // Whatever comes behind is not even read.
        let endless = vec![r#"{"id":1}"#; ENTRIES + 1].join(",");
        let cut = format!(r#"{{"signMethod":"CMS_WITH_DATA","documentsToSign":[{endless},"#);
        let why = serde_json::from_str::<Documents>(&cut).map_err(|e| e.to_string());
        assert!(why.is_err_and(|why| why.contains("64 entries")));
        let lines = |count: usize| {
            let all = vec![r#"{"name":"","value":""}"#; count].join(",");
            serde_json::from_str::<DocumentToSign>(&format!(r#"{{"id":1,"meta":[{all}]}}"#))
        };
        assert!(lines(ENTRIES).is_ok() && lines(ENTRIES + 1).is_err());
    }
}
