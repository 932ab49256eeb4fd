//! A relying party for tries: it asks a citizen for a signature by QR code or app link, in the public shape of the
//! incumbent's signing by QR, and judges what comes back.
//!
//! ```text
//! POST /sandbox/signing            the documents; answers with link, code and page
//! GET  /sandbox/signing/{id}/page  the QR code, and beside it the verification code
//! GET  /rp/{id}                    the phone: what it is about
//! GET  /rp/{id}/documents          the phone: the documents
//! PUT  /rp/{id}/documents          the phone: the signatures
//! ```

pub(crate) mod controls;
mod documents;
mod judge;
mod model;
mod page;
pub(crate) mod party;
mod table;

use axum::http::StatusCode;
use qyzmet_core::{Code, Text, catalogue::wire::RelyingParty};

pub(crate) use model::Said;
pub use model::{Lie, OrderedDocument, SigningOrder, SigningStarted, SigningStatus};

use self::table::Signing;
use crate::http::Refusal;

/// The host in the registry. Another name of the same machine is nobody's.
const HOST: &str = "127.0.0.1";

/// Those who may ask for signatures in this sandbox: itself.
pub(crate) fn parties() -> Vec<RelyingParty> {
    vec![RelyingParty {
        host: HOST.into(),
        name: Text {
            kk: "Үлгі банкі (сынақ)".into(),
            ru: "Банк «Үлгі» (проба)".into(),
            en: "Bank “Ülgi” (trial)".into(),
        },
    }]
}

fn found(signing: Option<Signing>) -> Result<Signing, Refusal> {
    signing.ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, Code::SessionOver, "there is no such signing"))
}
