//! The SIM cards of the phone, for an applet on one of them.

use std::{sync::Arc, time::Duration};

use qyzmet_core::ports::{CardChannel, CardPortError, PortError, SimCard};

use super::patience::PortThread;

/// How long a card is waited for. Making a key takes seconds; an adapter ends sooner what hangs.
const PATIENCE: Duration = Duration::from_secs(70);

/// Characters of a port's detail that are kept.
const DETAIL: usize = 500;

/// Why the card can't be reached.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum NativeCardError {
    /// The phone lets no app to its cards at all.
    #[error("this phone lets no app to its cards")]
    Unsupported,
    /// The phone has no such slot, or no card is in it.
    #[error("no card in this slot")]
    NoSlot,
    /// The card's access rules don't let this app in: the operator has to write the app's certificate there.
    #[error("the card's rules refuse this app")]
    AccessRefused,
    /// The card has no applet of this identifier.
    #[error("no such applet on the card")]
    NoApplet,
    /// The channel is gone: card pulled out, the phone's radio restarted, another app took it.
    #[error("the channel to the card is lost")]
    ChannelLost,
    /// Anything else between the app and the card. The detail is for the developer's log; it holds no secret and
    /// nothing of a command.
    #[error("{detail}")]
    Failed {
        /// What failed.
        detail: String,
    },
}

/// It threw something of its own. What that says may name a citizen: only that it happened goes on.
impl From<uniffi::UnexpectedUniFFICallbackError> for NativeCardError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { detail: "a port of the app threw an error of its own".into() }
    }
}

impl From<NativeCardError> for CardPortError {
    fn from(error: NativeCardError) -> Self {
        match error {
            NativeCardError::Unsupported => Self::Unsupported,
            NativeCardError::NoSlot => Self::NoSlot,
            NativeCardError::AccessRefused => Self::AccessRefused,
            NativeCardError::NoApplet => Self::NoApplet,
            NativeCardError::ChannelLost => Self::ChannelLost,
            NativeCardError::Failed { detail } => {
                Self::Transport { detail: detail.chars().take(DETAIL).collect() }
            }
        }
    }
}

/// The SIM cards of the phone. Called one call at a time, from a thread of its own; it may not call the client.
#[uniffi::export(foreign)]
pub trait NativeSimCard: Send + Sync {
    /// Opens a logical channel to the applet of this identifier (5 to 16 bytes) on the card in this slot, counted
    /// from 0. The applet is selected anew: no PIN counts as verified on it. The platform selects; a shell never
    /// sends SELECT by name or MANAGE CHANNEL itself.
    fn open(&self, slot: u8, aid: Vec<u8>) -> Result<Arc<dyn NativeCardChannel>, NativeCardError>;
}

/// A channel to one applet.
#[uniffi::export(foreign)]
pub trait NativeCardChannel: Send + Sync {
    /// Hands over one command APDU and returns the answer with its status word, 65538 bytes at most. The class byte
    /// names no channel: the adapter or the platform puts its number there. Whether 61xx and 6Cxx are resolved is
    /// left open. A command may hold a PIN: it is neither logged nor kept. Ends within a minute.
    fn transmit(&self, command: Vec<u8>) -> Result<Vec<u8>, NativeCardError>;

    /// Closes the channel; what was verified on it is forgotten. Does nothing when it is closed.
    fn close(&self) -> Result<(), NativeCardError>;
}

/// The app's SIM cards for the core: waited for with patience.
pub(crate) struct ForeignSimCard {
    port: Arc<dyn NativeSimCard>,
    thread: Arc<PortThread>,
}

impl ForeignSimCard {
    pub(crate) fn new(port: Arc<dyn NativeSimCard>) -> Self {
        Self { port, thread: Arc::new(PortThread::new("qyzmet-card", PATIENCE)) }
    }
}

impl SimCard for ForeignSimCard {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        let (port, aid) = (self.port.clone(), aid.to_vec());
        let channel = ask(&self.thread, move || port.open(slot, aid))?;
        Ok(Box::new(ForeignChannel { channel: Some(channel), thread: self.thread.clone() }))
    }
}

/// A channel of the app's; closed when it is dropped.
struct ForeignChannel {
    channel: Option<Arc<dyn NativeCardChannel>>,
    thread: Arc<PortThread>,
}

impl CardChannel for ForeignChannel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        let channel = self.channel.clone().ok_or(CardPortError::ChannelLost)?;
        let command = command.to_vec();
        ask(&self.thread, move || channel.transmit(command))
    }

    fn close(&mut self) {
        if let Some(channel) = self.channel.take() {
            // Nothing follows from a failure: the platform closes what is left when the app ends.
            let _ = ask(&self.thread, move || channel.close());
        }
    }
}

impl Drop for ForeignChannel {
    fn drop(&mut self) {
        self.close();
    }
}

fn ask<T: Send + 'static>(
    thread: &PortThread,
    call: impl FnOnce() -> Result<T, NativeCardError> + Send + 'static,
) -> Result<T, CardPortError> {
    let answered = thread.ask(call).map_err(|PortError { detail }| CardPortError::Transport { detail })?;
    answered.map_err(CardPortError::from)
}
