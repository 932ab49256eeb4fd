//! Where an identification can stand, and what can stand in its way.

use serde::{Deserialize, Serialize};

/// Where an identification stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The authority is to be told, and to give the text.
    Asking,
    /// The citizen reads the text.
    Consent,
    /// The citizen agreed; a ticket is to be had.
    Agreed,
    /// The provider is to open a session.
    Opening,
    /// The citizen waits in the queue.
    Queue {
        /// People ahead, once that is known.
        ahead: Option<u32>,
        /// Seconds that it will probably take.
        seconds: Option<u32>,
    },
    /// The operator asks for something.
    Prompt {
        /// Which.
        id: String,
        /// What is to be read out.
        number: Option<String>,
    },
    /// The envelope is here and goes to the authority.
    Captured,
    /// The operator decides.
    Judging,
    /// Identified; the certificate is to be had.
    Approved,
    /// The certificate is here.
    Done,
    /// This try came to nothing.
    TryAgain {
        /// Why.
        reason: String,
    },
    /// No try is left; a service centre decides.
    Visit,
    /// The citizen broke it off.
    Cancelled,
    /// Its time was over.
    Expired,
}

impl State {
    /// Stable name; with `identification-` before it the id of its texts.
    pub fn id(&self) -> &'static str {
        match self {
            State::Asking => "asking",
            State::Consent => "consent",
            State::Agreed | State::Opening => "opening",
            State::Queue { .. } => "queue",
            State::Prompt { .. } => "prompt",
            State::Captured => "captured",
            State::Judging => "judging",
            State::Approved => "approved",
            State::Done => "done",
            State::TryAgain { .. } => "try-again",
            State::Visit => "visit",
            State::Cancelled => "cancelled",
            State::Expired => "expired",
        }
    }

    /// Whether nothing follows it.
    pub fn is_over(&self) -> bool {
        matches!(self, State::Done | State::Cancelled | State::Expired)
    }
}

/// What stands in the way of the next step, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hurdle {
    /// What it is.
    pub kind: HurdleKind,
    /// When it was met, Unix seconds.
    pub since: i64,
    /// Not before, Unix seconds.
    pub until: i64,
}

/// What stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HurdleKind {
    /// No line.
    Line,
    /// All operators, or the authority, are busy.
    Busy,
    /// Nobody works at this hour.
    Closed,
    /// The provider failed, or lost the session.
    Provider,
}

impl HurdleKind {
    /// Stable name; with `identification-hurdle-` before it the id of its text.
    pub fn id(self) -> &'static str {
        match self {
            HurdleKind::Line => "line",
            HurdleKind::Busy => "busy",
            HurdleKind::Closed => "closed",
            HurdleKind::Provider => "provider",
        }
    }
}
