//! The app's provider of video identification.

use std::{sync::Arc, time::Duration};

use qyzmet_core::ports::{self, PortError};

use super::{NativePortError, patience::PortThread};

/// How long a provider is waited for: it asks a server of its own.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came of opening a video session.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
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
    /// The ticket is over; the core asks for another one.
    TicketOver,
    /// The provider can't be reached.
    NoLine,
}

impl From<VideoOpening> for ports::VideoOpening {
    fn from(opening: VideoOpening) -> Self {
        match opening {
            VideoOpening::Open { session } => Self::Open { session },
            VideoOpening::Busy { seconds } => Self::Busy { seconds },
            VideoOpening::Closed { seconds } => Self::Closed { seconds },
            VideoOpening::TicketOver => Self::TicketOver,
            VideoOpening::NoLine => Self::NoLine,
        }
    }
}

/// How a video session stands.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
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
        /// Opaque, at most 256 KiB.
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

impl From<VideoNews> for ports::VideoNews {
    fn from(news: VideoNews) -> Self {
        match news {
            VideoNews::Queue { ahead, seconds } => Self::Queue { ahead, seconds },
            VideoNews::Prompt { id, number } => Self::Prompt { id, number },
            VideoNews::Captured { envelope, seconds } => Self::Captured { envelope, seconds },
            VideoNews::Ended => Self::Ended,
            VideoNews::Gone => Self::Gone,
            VideoNews::NoLine => Self::NoLine,
        }
    }
}

/// A provider of video identification, as a library of the app. It shows its own picture; the core sees no face and no
/// document. Called one call at a time, from a thread of its own, and waited for 30 seconds; it may not call the client.
///
/// Nothing that it says makes a certificate: the decision is the operator's, and the authority hears it from the
/// provider itself.
#[uniffi::export(foreign)]
pub trait NativeVideoProvider: Send + Sync {
    /// Opens the session of this ticket. The same ticket again, after a kill, gives the same session.
    fn open(&self, ticket: String) -> Result<VideoOpening, NativePortError>;

    /// How the session stands; asked again after some seconds.
    fn poll(&self, session: String) -> Result<VideoNews, NativePortError>;

    /// The citizen needs it no more. Does nothing when it is over.
    fn close(&self, session: String) -> Result<(), NativePortError>;
}

/// The app's provider for the core. What it answers is judged by the core.
pub(crate) struct ForeignVideoProvider {
    port: Arc<dyn NativeVideoProvider>,
    thread: PortThread,
}

impl ForeignVideoProvider {
    pub(crate) fn new(port: Arc<dyn NativeVideoProvider>) -> Self {
        Self { port, thread: PortThread::new("qyzmet-video", PATIENCE) }
    }

    fn ask<T: Send + 'static>(
        &self,
        name: &str,
        call: impl FnOnce(&dyn NativeVideoProvider, String) -> Result<T, NativePortError> + Send + 'static,
    ) -> Result<T, PortError> {
        let (port, name) = (self.port.clone(), name.to_owned());
        self.thread.ask(move || call(&*port, name))?.map_err(PortError::from)
    }
}

impl ports::VideoProvider for ForeignVideoProvider {
    fn open(&self, ticket: &str) -> Result<ports::VideoOpening, PortError> {
        self.ask(ticket, |port, ticket| port.open(ticket)).map(Into::into)
    }

    fn poll(&self, session: &str) -> Result<ports::VideoNews, PortError> {
        self.ask(session, |port, session| port.poll(session)).map(Into::into)
    }

    fn close(&self, session: &str) -> Result<(), PortError> {
        self.ask(session, |port, session| port.close(session))
    }
}
