//! Orders of the sandbox's relying party, and what it answers.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `POST /sandbox/signing`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SigningOrder {
    /// What the signature is for.
    #[serde(default)]
    pub description: String,
    /// `CMS_SIGN_ONLY` unless given; `CMS_WITH_DATA`; any other word, to see it refused.
    #[serde(default = "sign_only")]
    pub method: String,
    /// 1 to 20.
    pub documents: Vec<OrderedDocument>,
    /// Seconds until it is over; 600 unless given.
    #[serde(default = "ten_minutes")]
    pub expires_in: i64,
    /// What is wrong with this one.
    #[serde(default)]
    pub lie: Option<Lie>,
}

/// A document to be signed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderedDocument {
    /// Its name, the same in every language.
    pub name: String,
    /// `text/plain` unless given.
    #[serde(default = "plain")]
    pub mime: String,
    /// Its text, or
    #[serde(default)]
    pub text: Option<String>,
    /// base64 of its bytes.
    #[serde(default)]
    pub data: Option<String>,
}

/// What a relying party does wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Lie {
    /// Its time was over before it began.
    Expired,
    /// The documents are not those whose hashes are announced.
    WrongHash,
    /// Whoever fetches the documents again gets others.
    OtherContent,
    /// The link leads on to another address.
    Redirect,
    /// The link is under a host that is not in the registry.
    UnknownParty,
}

/// The answer: what to put into a QR code, and beside it.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct SigningStarted {
    /// Its id.
    pub id: String,
    /// What the QR code holds.
    pub link: String,
    /// The same for an app on this very phone.
    pub app_link: String,
    /// Four digits that the phone shows, too.
    pub verification_code: String,
    /// Path of the page with the QR code.
    pub page: String,
}

/// `GET /sandbox/signing/{id}`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct SigningStatus {
    /// `waiting`, `signed` or `expired`.
    pub state: String,
    /// Four digits that the phone shows, too.
    pub verification_code: String,
    /// Why signatures were refused.
    pub problem: Option<String>,
    /// Whom the signer's certificate names.
    pub signer: Option<String>,
    /// The signatures, base64 of CMS, in the documents' order.
    pub signatures: Vec<String>,
}

/// What a relying party says to the phone.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct Said {
    /// The HTTP status in text, as the incumbent has it.
    pub(crate) code: String,
    /// In words.
    pub(crate) message: String,
}

fn sign_only() -> String {
    "CMS_SIGN_ONLY".into()
}

fn plain() -> String {
    "text/plain".into()
}

fn ten_minutes() -> i64 {
    600
}
