//! The video identification on the wire: with the gateway, and with the gateway's own provider.
//!
//! ```text
//! PUT    /identifications/{id}           key                -> the text to agree to
//! POST   /identifications/{id}/consent   the text's version -> a ticket for the provider
//! PUT    /identifications/{id}/envelope  what the provider recorded
//! GET    /identifications/{id}           the operator's decision
//! DELETE /identifications/{id}
//! POST   /video/sessions                 ticket             -> session, or when to come again
//! GET    /video/sessions/{session}       queue, prompts, envelope
//! DELETE /video/sessions/{session}
//! ```

use serde::{Deserialize, Serialize};

use crate::{Lang, Text};

/// `PUT /identifications/{id}`: for which key the citizen is to be identified. What is approved serves no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentificationWish {
    /// SHA-256 of the key's SubjectPublicKeyInfo, lower-case hex.
    pub key_sha256: String,
}

/// The answer: what the citizen has to agree to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentificationOffer {
    /// The text.
    pub consent: ConsentText,
    /// Tries that are left; with none only a service centre helps.
    pub tries_left: u8,
    /// Seconds until it has to be begun anew.
    pub expires_in: u32,
}

/// What the citizen agrees to, in three languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConsentText {
    /// Its version, for example `2026-11-01`.
    pub version: String,
    /// The text; 16 KiB a language at most.
    pub text: Text,
}

/// `POST /identifications/{id}/consent`: the citizen agreed, or tries once more under the same text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConsentGiven {
    /// The text's version.
    pub version: String,
    /// SHA-256 of the text in the language that was read, UTF-8, lower-case hex.
    pub sha256: String,
    /// That language: `kk`, `ru` or `en`.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub lang: Lang,
}

/// The answer, and `POST /video/sessions`: who may open a session at the provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VideoTicket {
    /// Opaque, at most 500 characters.
    pub ticket: String,
}

/// `PUT /identifications/{id}/envelope`: what the provider recorded, sealed for the authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnvelopeDelivery {
    /// Base64 of at most 256 KiB.
    pub envelope: String,
    /// Of its bytes, lower-case hex.
    pub sha256: String,
}

/// How an identification stands for the authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentificationStatus {
    /// Where it stands.
    pub state: Decision,
    /// Why, where it was refused: `document-unreadable`, `document-expired`, `face-mismatch`, `poor-light`,
    /// `connection`, `not-alone`, `envelope-invalid`, or a newer one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Tries that are left.
    pub tries_left: u8,
    /// Seconds until it is worth asking again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poll_after: Option<u32>,
}

/// The operator's decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// No envelope came yet.
    Open,
    /// The operator looks at it.
    Judging,
    /// It is the citizen; the certificate may be asked for.
    Approved,
    /// It is not, or can't be said; `reason` says why.
    Refused,
    /// Nothing could be judged; `reason` says why.
    Retry,
    /// All tries are used up; a service centre decides.
    Visit,
    /// Its time was over, it was broken off, used, or another one was begun.
    Over,
}

/// Answer to `POST /video/sessions`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VideoOpened {
    /// The session; none while nobody works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// Seconds until the queue opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_in: Option<u32>,
}

/// Answer to `GET /video/sessions/{session}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum VideoStatus {
    /// The citizen waits.
    Queue {
        /// People ahead.
        ahead: u32,
        /// Seconds that it will probably take.
        seconds: u32,
    },
    /// The operator asks for something.
    Prompt {
        /// Which.
        prompt: String,
        /// What is to be read out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<String>,
    },
    /// All is recorded.
    Captured {
        /// Base64.
        envelope: String,
        /// Seconds that it holds.
        seconds: u32,
    },
    /// The operator decided.
    Ended,
}
