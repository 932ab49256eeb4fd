//! A request on the wire: what is signed, how it is sent, and what comes back.

use serde::{Deserialize, Serialize};

use crate::{Lang, Text};

/// What the citizen signs. Its RFC 8785 bytes are made once, stored before the network hears of it, and
/// sent again and again unchanged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SealedRequest {
    /// `qyzmet-request/1`.
    pub spec: String,
    /// UUIDv7; also the `Idempotency-Key`.
    pub request_id: String,
    /// Service code, 8 digits.
    pub service: String,
    /// Form id.
    pub form: String,
    /// Form version.
    pub form_version: u32,
    /// Catalogue version the form was read from.
    pub catalogue_version: u64,
    /// The citizen's IIN.
    pub iin: String,
    /// The answers, as the form's schema describes them.
    pub answers: serde_json::Map<String, serde_json::Value>,
    /// Answers that were prefilled and left as they were: property to source (`citizen.address`).
    pub prefilled: std::collections::BTreeMap<String, String>,
    /// The text the citizen was shown before signing.
    pub shown: Shown,
    /// The phone's clock at sealing, RFC 3339 UTC. Legal time starts at the receipt, not here.
    pub sealed_at: String,
}

/// The text that was shown before signing: its language and hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// Language of the text; also the language the citizen is answered in.
    pub lang: Lang,
    /// Lower-case hex SHA-256 of the text, UTF-8.
    pub sha256: String,
}

/// `POST /services/{code}/applications` with `Idempotency-Key: "{request_id}"`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Submission {
    /// Base64 of the sealed bytes.
    pub sealed: String,
    /// Base64 of the detached CAdES signature over them: B-B, or B-T where a time stamp could be had. A request is known by
    /// what was signed: the same sealed bytes with another stamp are the same request.
    pub signature: String,
}

/// Where a filed request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Registered; the receipt's time counts.
    Filed,
    /// Somebody works on it.
    InProgress,
    /// They ask for more.
    NeedsMore,
    /// The result is ready.
    Ready,
    /// Refused, with a reason.
    Refused,
}

/// One line of a request's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StatusLine {
    /// The status it moved to.
    pub status: Status,
    /// Unix seconds.
    pub at: i64,
    /// What the office says of it, where it says something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// `GET /applications/{request_id}` and the answer to the submission. Carries an `ETag`, and
/// `Retry-After` while it will change by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Application {
    /// The request's id.
    pub request_id: String,
    /// Base64 of the receipt: an attached CAdES-B-B signature of the authority over [`Receipt`].
    pub receipt: String,
    /// Where it stands.
    pub status: Status,
    /// How it came there, oldest first.
    pub history: Vec<StatusLine>,
    /// The results, once there are any.
    pub documents: Vec<DocumentRef>,
}

/// What the authority signs when it takes a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// `qyzmet-receipt/1`.
    pub spec: String,
    /// Registration number, as the citizen reads it aloud.
    pub number: String,
    /// The request's id.
    pub request_id: String,
    /// Lower-case hex SHA-256 of the sealed bytes.
    pub sealed_sha256: String,
    /// Service code.
    pub service: String,
    /// Unix seconds; legal time starts here.
    pub received_at: i64,
    /// Day the term starts, `YYYY-MM-DD` in Kazakhstan (the next working day after hours).
    pub registered_on: String,
    /// Answer due by: RFC 3339 with the zone of Kazakhstan.
    pub due: String,
    /// Id of the deadline rule that gives `due`.
    pub rule: String,
    /// True from a sandbox: no legal force.
    pub sandbox: bool,
}

/// A result that can be fetched at `GET /documents/{id}` and `GET /documents/{id}/signature`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DocumentRef {
    /// Document id.
    pub id: String,
    /// What it is.
    pub title: Text,
    /// Media type, `application/pdf`.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// Lower-case hex SHA-256.
    pub sha256: String,
}
