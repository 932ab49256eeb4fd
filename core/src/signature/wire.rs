//! The signature key on the wire: the server part of its PIN, and its certificate (RFC 7030).

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// `PUT /keys/{key_id}`: registers a sealed key, so that its PIN is counted by the gateway too.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KeyRegistration {
    /// Base64 of SHA-256 of the proof of epoch 1.
    pub verifier: String,
    /// The key's copy under a PUK: ten tries, not five.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub puk: bool,
    /// The authentication key: its proofs are heard without a session.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub authentication: bool,
}

/// `POST /keys/{key_id}/pepper`: shows that the PIN is right and asks for the server part.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
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
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
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

/// The same for the authentication key (RFC 7030, 3.2.2: the label names which certificate): `clientAuth`, and no
/// signature under a document.
pub const AUTHENTICATION_ENROLL: &str = "/.well-known/est/authentication/simpleenroll";

/// Path of a challenge that evidence of a key or a SIM is to be over: `POST` makes one, `GET` with its name behind
/// it tells what came of the evidence.
pub const ATTESTATION_CHALLENGE: &str = "/keys/attestation-challenge";

/// Answer to `POST /keys/attestation-challenge`: good for one key, and for ten minutes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AttestationChallenge {
    /// Base64url without padding of 32 bytes: the challenge, and its name.
    pub challenge: String,
    /// Seconds that it is good for.
    pub expires_in: u32,
}

/// Answer to `GET /keys/attestation-challenge/{challenge}`: what the authority made of the evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AttestationOutcome {
    /// Of the key: `proved`, or why it was not: `malformed`, `wrong-challenge`, `other-key`, `wrong-root`,
    /// `bad-chain`, `expired-chain`, `revoked`, `software-level`, `boot-unlocked`, `other-app`, `other-purpose`,
    /// `not-generated`, `no-screen-lock`. Missing where nothing was judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Of the SIM: `proved`, `malformed`, `wrong-challenge`, `wrong-number`, `wrong-operator`, `expired`. Missing
    /// where nothing was judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sim: Option<String>,
}
/// Path of renewal, in the same form (RFC 7030, 4.2.2).
pub const SIMPLE_REENROLL: &str = "/.well-known/est/simplereenroll";

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
