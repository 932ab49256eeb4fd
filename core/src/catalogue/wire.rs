//! The catalogue on the wire: static files that a content delivery network can serve.

use serde::{Deserialize, Serialize};

/// Path of the manifest: a DSSE envelope (secure-systems-lab DSSE 1.0) around [`Manifest`].
pub const MANIFEST: &str = "/catalogue/manifest.json";
/// Media type that is signed with the payload.
pub const MANIFEST_TYPE: &str = "application/vnd.qyzmet.manifest+json";
/// Header by which any answer tells the catalogue's version, so that no poll is needed.
pub const VERSION_HEADER: &str = "catalogue-version";

/// A DSSE envelope.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Envelope {
    /// Media type of the payload.
    pub payload_type: String,
    /// Base64 of the payload.
    pub payload: String,
    /// Signatures over the pre-authentication encoding.
    pub signatures: Vec<EnvelopeSignature>,
}

/// One signature of an envelope: Ed25519.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnvelopeSignature {
    /// Lower-case hex of the first 8 bytes of SHA-256 of the public key.
    pub keyid: String,
    /// Base64 of the signature.
    pub sig: String,
}

/// What the publisher signs: which files are current, and whom to trust for the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Manifest {
    /// `qyzmet-manifest/1`.
    pub spec: String,
    /// Version of the manifest; never goes back.
    pub version: u64,
    /// True from a sandbox.
    pub sandbox: bool,
    /// Unix seconds.
    pub issued_at: i64,
    /// Unix seconds; after it the catalogue is shown as stale, and still shown.
    pub expires_at: i64,
    /// Version of the catalogue's content.
    pub catalogue_version: u64,
    /// The full snapshot: zstd of the canonical source.
    pub snapshot: FileRef,
    /// Certificates (base64 DER) of the authorities that sign receipts, documents and citizens' keys.
    pub authorities: Vec<String>,
    /// Who may ask a citizen for a signature, by host.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relying_parties: Vec<RelyingParty>,
}

/// Somebody who may ask a citizen for a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RelyingParty {
    /// The host of its addresses, lower case, without a port.
    pub host: String,
    /// Its name on the citizen's screen.
    pub name: crate::Text,
}

/// A file named by a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FileRef {
    /// Path below `/catalogue/`: `snap-{version}.zst`.
    pub path: String,
    /// Bytes as they travel.
    pub size: u64,
    /// Lower-case hex SHA-256 of the bytes as they travel.
    pub sha256: String,
    /// Bytes once decompressed; a limit, not a hint.
    pub unpacked_size: u64,
}
