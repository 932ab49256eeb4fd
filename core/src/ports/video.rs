//! The citizen before an operator's camera: what a provider of video identification supplies.

use super::PortError;

/// Longest envelope that is taken from a provider: 256 KiB.
pub const ENVELOPE_LIMIT: usize = 256 << 10;

/// A provider of video identification, as a library of the shell. It shows its own picture; the core sees no face and
/// no document. Called from blocking threads; like every port it never calls back into the client.
///
/// Nothing that it says makes a certificate: the decision is the operator's, and the authority hears it from the
/// provider itself. Whoever replaces this port can waste the citizen's tries, and no more.
pub trait VideoProvider: Send + Sync {
    /// Opens the session of this ticket. The same ticket again, after a kill, gives the same session.
    fn open(&self, ticket: &str) -> Result<VideoOpening, PortError>;

    /// How the session stands; asked again after some seconds.
    fn poll(&self, session: &str) -> Result<VideoNews, PortError>;

    /// The citizen needs it no more. Does nothing when it is over.
    fn close(&self, session: &str) -> Result<(), PortError>;
}

/// What came of opening.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VideoOpening {
    /// The citizen is in the queue.
    Open {
        /// The provider's name of the session, at most 200 of A-Z a-z 0-9 - _ ..
        session: String,
    },
    /// All lines are taken; ask again later.
    Busy {
        /// In so many seconds.
        seconds: u32,
    },
    /// Nobody works at this hour.
    Closed {
        /// Seconds until the queue opens.
        seconds: u32,
    },
    /// The ticket is over; another one is needed.
    TicketOver,
    /// The provider can't be reached.
    NoLine,
}

/// How a session stands.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VideoNews {
    /// The citizen waits.
    Queue {
        /// People ahead.
        ahead: u32,
        /// Seconds that it will probably take.
        seconds: u32,
    },
    /// The operator asks for something.
    Prompt {
        /// Which: `look-straight`, `turn-left`, `turn-right`, `come-closer`, `more-light`, `show-document`,
        /// `show-document-back`, `read-number`; others are shown as "do what the operator says".
        id: String,
        /// What is to be read out, 1 to 12 digits.
        number: Option<String>,
    },
    /// All is recorded; here is the sealed envelope for the authority.
    Captured {
        /// Opaque, at most [`ENVELOPE_LIMIT`] bytes.
        envelope: Vec<u8>,
        /// Seconds that it holds.
        seconds: u32,
    },
    /// The talk is over without an envelope: the operator decided before.
    Ended,
    /// The provider knows the session no more.
    Gone,
    /// The provider can't be reached.
    NoLine,
}
