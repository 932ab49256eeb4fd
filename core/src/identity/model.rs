//! What linking a phone to a person is about: its states, what may happen to them and what follows.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Iin, Phone, refusal::Refusal, wire::LinkStarted};
use crate::{Code, Error, Result, Retry};

/// Wrong codes that one linking allows, whatever more the gateway would allow.
pub const CODE_TRIES: u32 = 3;
/// Wrong PINs of the identity card before linking waits.
pub const CARD_PIN_TRIES: u32 = 3;
/// Linkings that may be started within an hour.
pub const STARTS_PER_HOUR: usize = 5;
/// Seconds that linking waits after too many tries, unless the gateway names its own time.
pub const LOCK_SECONDS: u32 = 30 * 60;
/// The longest wait in seconds that is taken from the gateway.
pub const LONGEST_LOCK_SECONDS: u32 = 24 * 60 * 60;

/// All that is kept of the linking between two events; the vault stores it after each.
///
/// Every span is kept as seconds that are left, beside the wall clock of the last look. What passes is the
/// difference of two looks and never less than nothing: a clock set back neither ends a wait nor gives a
/// try back, and makes no wait longer than it was, since the next look starts from the new time. A clock
/// set forward shortens the waits and the session on this phone; the gateway keeps its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub(super) state: LinkState,
    /// Whose vault this is, from the first link until everything is erased.
    pub(super) owner: Option<Owner>,
    pub(super) card_pin_tries: u32,
    /// Seconds since each start of the last hour, oldest first.
    pub(super) starts: Vec<u32>,
    /// Unix seconds of the last look at the clock.
    pub(super) seen_at: i64,
    /// The session that goes on while the number is proved again.
    #[serde(default)]
    pub(super) held: Option<Held>,
}

/// A session beneath a linking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    pub(super) linked_at: i64,
    pub(super) session_left: Option<u32>,
}

/// Where the linking stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum LinkState {
    /// No person is linked.
    Unlinked,
    /// The gateway was asked to send a code.
    Starting {
        /// Idempotency key of this start.
        attempt: String,
        /// The person.
        iin: Iin,
        /// The number.
        phone: Phone,
        /// The linking before, taken up again when this start comes to nothing.
        before: Option<CodeSent>,
    },
    /// A code is on its way or here.
    CodeSent(CodeSent),
    /// The phone is linked and the session holds.
    Linked {
        /// Unix seconds of the gateway's answer, by this phone's clock.
        linked_at: i64,
        /// Seconds the session still holds; `None` where the clock was too wrong to tell.
        session_left: Option<u32>,
    },
    /// The person was linked; the session is over.
    SessionExpired,
    /// Too many tries: linking waits.
    Locked {
        /// Seconds to wait.
        left: u32,
    },
}

/// A linking whose code was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeSent {
    /// The gateway's id of this linking.
    pub link_id: String,
    /// The person.
    pub iin: Iin,
    /// The number.
    pub phone: Phone,
    /// Digits of the code.
    pub code_length: u32,
    /// Seconds the code still holds.
    pub expires_left: u32,
    /// Seconds until another code may be asked for.
    pub resend_left: u32,
    /// Wrong codes that are still allowed; at least 1.
    pub tries_left: u32,
    /// Whether a typed code is with the gateway and its answer is not here yet.
    pub checking: bool,
}

/// The person a vault belongs to, and the number that was linked last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// The person.
    pub iin: Iin,
    /// The number.
    pub phone: Phone,
}

/// A typed SMS code: 4 to 8 ASCII digits, never printed, wiped after use.
#[derive(Clone, PartialEq, Eq)]
pub struct SmsCode(Zeroizing<String>);

impl SmsCode {
    /// Reads a code; spaces and dashes between the digits are let pass. Pure.
    ///
    /// # Errors
    /// [`Code::CodeWrong`]: it can't be a code; no try is spent on it.
    pub fn parse(text: &str) -> Result<Self> {
        let mut digits = Zeroizing::new(String::with_capacity(8));
        for c in text.chars() {
            match c {
                '0'..='9' if digits.len() < 8 => digits.push(c),
                ' ' | '-' => {}
                _ => return Err(Error::new(Code::CodeWrong, "not the digits of a code")),
            }
        }
        match digits.len() {
            4..=8 => Ok(Self(digits)),
            _ => Err(Error::new(Code::CodeWrong, "not the digits of a code")),
        }
    }

    /// The digits, for the gateway.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SmsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SmsCode(hidden)")
    }
}

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Event {
    /// The citizen asks to be linked. The card's PIN stays with the caller; it is never kept.
    Start {
        /// A fresh idempotency key.
        attempt: String,
        /// The person.
        iin: Iin,
        /// The number.
        phone: Phone,
        /// Whether a linked phone may start: its SIM was changed.
        again: bool,
    },
    /// What came of [`Effect::AskStart`].
    StartAnswered {
        /// The key of the start that was answered.
        attempt: String,
        /// The gateway's answer.
        answer: std::result::Result<LinkStarted, Failure>,
    },
    /// The citizen asks for another code.
    Resend,
    /// What came of [`Effect::AskResend`].
    ResendAnswered {
        /// The linking that was answered for.
        link_id: String,
        /// The gateway's answer.
        answer: std::result::Result<LinkStarted, Failure>,
    },
    /// The citizen typed a code.
    CodeTyped(SmsCode),
    /// What came of [`Effect::AskCheck`].
    CodeAnswered {
        /// The linking that was answered for.
        link_id: String,
        /// The gateway's answer.
        answer: std::result::Result<Granted, Failure>,
    },
    /// The gateway gave a session for a log-in by the authentication key.
    SignedIn(Granted),
    /// The gateway refused the session's token on some other call.
    Unauthorised,
    /// Time passed.
    Tick,
    /// No answer will come any more: the call was dropped, or the app is back after it was killed.
    Abandoned,
}

/// What the gateway granted: the rules look only at whom and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// The person the gateway linked.
    pub iin: Iin,
    /// Unix seconds when the session ends.
    pub expires_at: i64,
}

/// Why a call brought nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The card's PIN is wrong.
    CardPinWrong {
        /// Tries the gateway still allows, where it says.
        tries_left: Option<u32>,
    },
    /// The code is wrong.
    CodeWrong {
        /// Tries the gateway still allows, where it says.
        tries_left: Option<u32>,
    },
    /// The code's time is over.
    CodeExpired,
    /// The gateway makes linking wait.
    TooMany {
        /// For so many seconds, where it says.
        wait: Option<u32>,
    },
    /// The gateway does not know this linking (any more).
    Gone,
    /// Nothing was sent.
    NotSent,
    /// Anything else, by its code.
    Other(Code),
}

impl Failure {
    /// What an error of a call means for the linking.
    pub fn of(error: &Error) -> Self {
        let tries_left = error.arg("tries").and_then(|t| t.parse().ok());
        match error.code() {
            Code::CardPinWrong => Failure::CardPinWrong { tries_left },
            Code::CodeWrong => Failure::CodeWrong { tries_left },
            Code::CodeExpired => Failure::CodeExpired,
            Code::LinkNotStarted => Failure::Gone,
            Code::Offline => Failure::NotSent,
            Code::TooManyTries => Failure::TooMany {
                wait: match error.retry() {
                    Retry::After { seconds } => Some(seconds),
                    _ => None,
                },
            },
            other => Failure::Other(other),
        }
    }
}

/// What is to be done, after the next state is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// `POST /links` under this idempotency key.
    AskStart {
        /// The key.
        attempt: String,
        /// The person.
        iin: Iin,
        /// The number.
        phone: Phone,
    },
    /// `POST /links/{id}/resend`.
    AskResend {
        /// The linking.
        link_id: String,
    },
    /// `POST /links/{id}/code`.
    AskCheck {
        /// The linking.
        link_id: String,
        /// The code.
        code: SmsCode,
    },
    /// Keep the token and the citizen's record that came; in the same transaction as the state.
    KeepSession,
    /// Forget the token; in the same transaction as the state.
    DropSession,
    /// Tell the observers that the link changed.
    Tell,
    /// Give the caller this error.
    Refuse(Refusal),
}
