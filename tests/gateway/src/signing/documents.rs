//! The documents of a signing: made of an order, and what is read of them.

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::signature::session::{
    session_code,
    wire::{DocumentBody, DocumentFile, DocumentToSign, Documents, Meta},
};

use super::{SigningOrder, table::Signing};
use crate::{
    http::Refusal,
    secrets::{sha256, sha256_hex},
};

/// Documents of one order, as the protocol has it.
const DOCUMENT_LIMIT: usize = 20;

/// The documents that are asked for.
pub(super) fn documents_of(order: &SigningOrder) -> Result<Documents, Refusal> {
    if order.documents.is_empty() || order.documents.len() > DOCUMENT_LIMIT {
        return Err(Refusal::malformed("1 to 20 documents"));
    }
    let documents = order.documents.iter().enumerate().map(|(place, document)| {
        let bytes = match (&document.text, &document.data) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(data)) => {
                STANDARD.decode(data).map_err(|_| Refusal::malformed("data: not base64"))?
            }
            _ => return Err(Refusal::malformed("a document has text or data")),
        };
        Ok(DocumentToSign {
            id: place as u64 + 1,
            name_ru: document.name.clone(),
            name_kz: document.name.clone(),
            name_en: document.name.clone(),
            meta: vec![Meta { name: "№".into(), value: (place + 1).to_string() }],
            document: Some(DocumentBody {
                file: DocumentFile {
                    mime: document.mime.clone(),
                    sha256: Some(sha256_hex(&bytes)),
                    data: STANDARD.encode(bytes),
                },
            }),
        })
    });
    Ok(Documents {
        sign_method: order.method.clone(),
        version: 1,
        documents_to_sign: documents.collect::<Result<_, Refusal>>()?,
    })
}

/// The bytes of each document, in order.
pub(super) fn contents(documents: &Documents) -> Vec<Vec<u8>> {
    let data = |d: &DocumentToSign| d.document.as_ref().map(|b| b.file.data.clone()).unwrap_or_default();
    documents.documents_to_sign.iter().map(|d| STANDARD.decode(data(d)).unwrap_or_default()).collect()
}

/// The code that the phone shows, too.
pub(super) fn code_of(signing: &Signing) -> String {
    let hashes: Vec<[u8; 32]> = contents(&signing.documents).iter().map(|c| sha256(c)).collect();
    session_code(hashes.into_iter())
}

/// Each signature as it came, Base64.
pub(super) fn signatures_of(signed: &Documents) -> Vec<String> {
    let data = |d: &DocumentToSign| d.document.as_ref().map(|b| b.file.data.clone());
    signed.documents_to_sign.iter().filter_map(data).collect()
}
