//! Lists of revoked attestation certificates, in the form of Google's status list:
//! `{"entries": {"<serial, hex>": {"status": "REVOKED" | "SUSPENDED", "reason": "KEY_COMPROMISE"}}}`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Largest list that is read; Google's of today has 0.3 MB.
const SIZE_LIMIT: usize = 8 << 20;

/// A list as it travels.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
pub(crate) struct StatusDocument {
    /// By serial number, lower-case hex without leading zeros.
    pub entries: BTreeMap<String, StatusEntry>,
}

/// One certificate that is not to be believed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct StatusEntry {
    /// `REVOKED` or `SUSPENDED`.
    pub status: String,
    /// Why, as `KEY_COMPROMISE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A list that was read.
#[derive(Debug, Clone, Default)]
pub(crate) struct StatusList(BTreeSet<String>);

impl StatusList {
    /// Reads a list; whatever stands in it is not to be believed, whatever its status is called. `None` where it is
    /// none.
    pub(crate) fn read(json: &[u8]) -> Option<Self> {
        if json.len() > SIZE_LIMIT {
            return None;
        }
        let document: StatusDocument = serde_json::from_slice(json).ok()?;
        Some(Self(document.entries.into_keys().map(|serial| normal(&serial)).collect()))
    }

    /// Whether it names this certificate.
    pub(super) fn names(&self, serial: &str) -> bool {
        self.0.contains(serial)
    }
}

/// One number, one writing.
pub(super) fn normal(serial: &str) -> String {
    let lower = serial.to_ascii_lowercase();
    match lower.trim_start_matches('0') {
        "" => "0".into(),
        number => number.into(),
    }
}
