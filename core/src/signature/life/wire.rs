//! Revocation by the citizen on the wire.

use serde::{Deserialize, Serialize};

/// Path of [`RevocationOrder`]. It needs no session: the order is signed by the very key that it ends.
pub const REVOCATION: &str = "/certificates/revocation";
/// Version of [`RevocationStatement`].
pub const STATEMENT: &str = "qyzmet-revocation/1";

/// `POST /certificates/revocation`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RevocationOrder {
    /// Base64 of a CAdES message with a [`RevocationStatement`] in it, signed by the key that it is about.
    pub order: String,
}

/// What the citizen signs with the PIN.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevocationStatement {
    /// [`STATEMENT`].
    pub spec: String,
    /// Number of the certificate, lower-case hex.
    pub serial: String,
    /// `key-compromise`, `superseded`, `cessation-of-operation`, `affiliation-changed` or `unspecified`.
    pub reason: String,
}
