//! An order of a fault.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Longest delay that can be ordered.
const DELAY_LIMIT_MS: u64 = 10 * 60 * 1000;
/// Largest body that can be ordered.
pub(super) const HUGE_LIMIT: u64 = 2 << 30;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// The work is done, then the connection closes without an answer.
    DropAnswer,
    /// The connection closes before anything is done.
    DropRequest,
    /// The call waits `ms` before anything is done.
    Delay,
    /// The work waits `ms` while its Idempotency-Key is taken.
    Hold,
    /// Nothing is done; a problem document with `status`, and `Retry-After` if `retry_after` is given.
    Status,
    /// The work is done; the answer's body is no JSON and no certificate.
    Garbage,
    /// The work is done; the answer's body has `bytes` bytes.
    Huge,
    /// The work is done; the receipt is a good one for another request.
    WrongReceipt,
    /// The work is done; the receipt (the time stamp, the answer on revocation) is signed by a stranger who calls himself the
    /// authority.
    ForeignSignature,
    /// The manifest is signed by a stranger.
    ForeignManifest,
}

/// `POST /sandbox/faults`: a fault for the next calls that match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FaultOrder {
    /// Only calls of this method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Only calls whose path begins so: `/services/`, `/` for all. The controls under `/sandbox/` are
    /// never faulty.
    pub path_prefix: String,
    /// What goes wrong.
    pub fault: Fault,
    /// For how many calls. Default 1.
    #[serde(default = "once")]
    pub times: u32,
    /// Milliseconds of `delay` and `hold`, at most ten minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ms: Option<u64>,
    /// HTTP status of `status`, 400 to 599. Default 500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Seconds of the `Retry-After` of `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// Bytes of `huge`, at most and by default 2 GiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
}

fn once() -> u32 {
    1
}

/// `GET /sandbox/faults`: the orders that still wait, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FaultList {
    /// The orders, with the calls that are left of each.
    pub faults: Vec<FaultOrder>,
}

impl FaultOrder {
    /// A fault for the next call whose path begins so.
    pub fn new(path_prefix: &str, fault: Fault) -> Self {
        Self {
            method: None,
            path_prefix: path_prefix.into(),
            fault,
            times: 1,
            ms: None,
            status: None,
            retry_after: None,
            bytes: None,
        }
    }

    /// Whether the order makes sense; if not, what does not.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        if !self.path_prefix.starts_with('/') || self.path_prefix.len() > 256 {
            return Err("path_prefix must begin with a slash");
        }
        if self.method.as_ref().is_some_and(|m| m.len() > 16) {
            return Err("method");
        }
        if self.times == 0 {
            return Err("times must be at least 1");
        }
        if self.ms.unwrap_or(0) > DELAY_LIMIT_MS {
            return Err("ms must be ten minutes at most");
        }
        if !(400..600).contains(&self.status.unwrap_or(500)) {
            return Err("status must be 400 to 599");
        }
        if self.bytes.unwrap_or(HUGE_LIMIT) > HUGE_LIMIT {
            return Err("bytes must be 2 GiB at most");
        }
        Ok(())
    }

    /// Whether it is meant for this call.
    pub(super) fn is_for(&self, method: &str, path: &str) -> bool {
        path.starts_with(&self.path_prefix)
            && self.method.as_ref().is_none_or(|m| m.eq_ignore_ascii_case(method))
    }
}
