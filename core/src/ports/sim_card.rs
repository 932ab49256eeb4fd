//! The SIM as a smart card: what a shell supplies so that the core can speak to an applet on it.
//!
//! The port is cut to what the platforms allow (on Android, OMAPI): the platform owns logical channels and
//! selection, so an applet is opened by its identifier and the core never sends SELECT by name
//! (`00 A4 04`) nor MANAGE CHANNEL (`00 70`). Whether the platform fetches the rest of an answer by itself
//! (61xx) or repeats a command with the right length (6Cxx) is left open: the core copes with both.

/// Longest answer that means anything: an extended one of 65536 bytes and its status word.
pub const CARD_ANSWER_LIMIT: usize = 65_538;

/// The SIM cards of the phone.
pub trait SimCard: Send + Sync {
    /// Opens a logical channel to the applet of this identifier (5 to 16 bytes) on the card in this slot,
    /// counted from 0. The applet is selected anew: no PIN counts as verified on it. Blocks.
    ///
    /// Fails with [`CardPortError::Unsupported`], [`CardPortError::NoSlot`], [`CardPortError::AccessRefused`], [`CardPortError::NoApplet`]
    /// or [`CardPortError::Transport`] (also when no channel is free).
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError>;
}

/// A channel to one applet. Dropping it closes it.
pub trait CardChannel: Send {
    /// Hands over one command APDU and returns the answer with its status word. The class byte names no
    /// channel: the adapter puts its own number there. Blocks as long as the card needs, seconds when it makes a
    /// key; the adapter ends it within a minute.
    ///
    /// An answer over [`CARD_ANSWER_LIMIT`] is refused by the core, so an adapter need not pass more on.
    /// Fails with [`CardPortError::ChannelLost`], [`CardPortError::AccessRefused`] or
    /// [`CardPortError::Transport`]; what the card did by then is not known.
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError>;

    /// Closes the channel; what was verified on it is forgotten. Does nothing when it is closed.
    fn close(&mut self);
}

/// Why the card can't be reached.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CardPortError {
    /// The phone lets no app to its cards at all.
    #[error("this phone lets no app to its cards")]
    Unsupported,
    /// The phone has no such slot, or no card is in it.
    #[error("no card in this slot")]
    NoSlot,
    /// The card's access rules don't let this app in (the operator has to write its certificate there).
    #[error("the card's rules refuse this app")]
    AccessRefused,
    /// The card has no applet of this identifier.
    #[error("no such applet on the card")]
    NoApplet,
    /// The channel is gone: card pulled out, phone's radio restarted, another app took it.
    #[error("the channel to the card is lost")]
    ChannelLost,
    /// Anything else between the app and the card.
    #[error("transport: {detail}")]
    Transport {
        /// For the developer's log; holds no secret and nothing of a command.
        detail: String,
    },
}
