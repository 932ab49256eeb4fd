//! The signature key on the wire: the server part of its PIN, and its certificate (RFC 7030).

use serde::{Deserialize, Serialize};

/// `PUT /keys/{key_id}`: registers a sealed key, so that its PIN is counted by the gateway too.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KeyRegistration {
    /// Base64 of SHA-256 of the proof of epoch 1.
    pub verifier: String,
    /// The key's copy under a PUK: ten tries, not five.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub puk: bool,
}

/// `POST /keys/{key_id}/pepper`: shows that the PIN is right and asks for the server part.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PepperRequest {
    /// The epoch the phone's blob is sealed under.
    pub epoch: u64,
    /// Base64 of the 32-byte proof of this epoch.
    pub proof: String,
    /// Base64 of SHA-256 of the proof of the next epoch.
    pub next_verifier: String,
}

/// Answer to both: the server part of this epoch and of the next.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Pepper {
    /// The epoch that was asked for (1 at registration).
    pub epoch: u64,
    /// Base64 of the 32-byte server part of `epoch`.
    pub pepper: String,
    /// Base64 of the 32-byte server part of `epoch + 1`.
    pub next_pepper: String,
}

/// Path of certificate enrolment: base64 PKCS#10 in, base64 certs-only CMS out (RFC 7030, 4.2).
pub const SIMPLE_ENROLL: &str = "/.well-known/est/simpleenroll";

/// `POST /cards/challenge`: the card asks who manages it; the gateway passes it on to the operator.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CardChallenge {
    /// Base64 of what the card asks.
    pub challenge: String,
}

/// Answer to [`CardChallenge`].
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CardResponse {
    /// Base64 of what the operator answers.
    pub response: String,
}

/// Path of [`CardChallenge`].
pub const CARD_CHALLENGE: &str = "/cards/challenge";
