//! Linking on the wire.

use serde::{Deserialize, Serialize};

/// `POST /links`: asks the gateway to bind this number to this person and to send the SMS code.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkRequest {
    /// IIN, 12 digits.
    pub iin: String,
    /// Phone in E.164: `+77XXXXXXXXX`.
    pub phone: String,
    /// PIN of the identity card.
    pub card_pin: String,
}

/// Answer to `POST /links` and `POST /links/{id}/resend`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkStarted {
    /// Id of this linking.
    pub link_id: String,
    /// Digits of the SMS code.
    pub code_length: u32,
    /// Seconds until the code expires.
    pub expires_in: u32,
    /// Seconds until another code may be asked for.
    pub resend_in: u32,
    /// Wrong codes that are still allowed.
    pub tries_left: u32,
}

/// Path of a log-in by the authentication key.
pub const SESSIONS: &str = "/sessions";
/// Path of its challenge.
pub const SESSION_CHALLENGE: &str = "/sessions/challenge";
/// Version of [`SignInStatement`].
pub const SIGN_IN_STATEMENT: &str = "qyzmet-sign-in/1";

/// Answer to `POST /sessions/challenge`: good for one log-in.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionChallenge {
    /// Base64url without padding of 32 random bytes.
    pub nonce: String,
    /// Seconds that it is good for.
    pub expires_in: u32,
}

/// `POST /sessions`; answered by [`Linked`].
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIn {
    /// Base64 of a CAdES message with a [`SignInStatement`] in it, signed by the authentication key.
    pub statement: String,
}

/// What the authentication key signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInStatement {
    /// [`SIGN_IN_STATEMENT`].
    pub spec: String,
    /// Name of the key, as it was registered (`PUT /keys/{key_id}`).
    pub key: String,
    /// The challenge's.
    pub nonce: String,
    /// Whom the phone asks: host, and port where it is not the scheme's own. A statement for one is no log-in at another.
    pub gateway: String,
    /// Unix seconds by the phone's clock.
    pub time: i64,
}

/// `POST /links/{id}/code`: the code of the SMS.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeRequest {
    /// The code, ASCII digits.
    pub code: String,
}

/// Answer to `POST /links/{id}/code`: the phone is linked.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Linked {
    /// Bearer token of the session. Opaque.
    pub token: String,
    /// Unix seconds when the session ends.
    pub expires_at: i64,
    /// What the population register knows of the citizen.
    pub citizen: CitizenRecord,
}

/// What the population register knows of the citizen; the source of prefilled answers.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CitizenRecord {
    /// IIN, 12 digits.
    pub iin: String,
    /// Surname.
    pub surname: String,
    /// Given name.
    pub given_name: String,
    /// Patronymic, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub patronymic: Option<String>,
    /// Date of birth, `YYYY-MM-DD`.
    pub birth_date: String,
    /// Registered address, in the three languages.
    pub address: crate::Text,
}
