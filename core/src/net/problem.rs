//! RFC 9457 problem documents, as the gateway sends them.

use serde::{Deserialize, Serialize};

/// A problem document (`application/problem+json`). `code` is one of the core's stable codes where
/// there is one; `retry` and `args` are machine fields of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// URI of the problem's type: `urn:qyzmet:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// Short title in English, for a developer.
    pub title: String,
    /// HTTP status, as in the status line.
    pub status: u16,
    /// What happened this time, for a developer; no citizen's data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Stable code, for example `identity.code_wrong`.
    pub code: String,
    /// Whether a repetition can help.
    pub retry: ProblemRetry,
    /// Tries that are left, where the code counts them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tries_left: Option<u32>,
    /// Seconds to wait, where `retry` is `after`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
}

/// The machine field `retry` of a problem document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProblemRetry {
    /// The same call will fail again.
    Never,
    /// The same call may work after `retry_after` seconds.
    After,
    /// The citizen has to do something first.
    AfterCitizenActs,
}
