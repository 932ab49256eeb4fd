//! What can go wrong between the core and an applet.

use crate::ports::CardPortError;

/// A secret that a card asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecretKind {
    /// The citizen's PIN of the key.
    Pin,
    /// The code of the operator's letter that unblocks a PIN.
    Puk,
    /// What whoever manages the card proves itself with.
    Administrator,
}

/// Why a card didn't do what it was asked. Everything a card says is untrusted: none of its bytes are in here
/// but a status word.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CardFault {
    /// The card can't be reached, or not any more.
    #[error(transparent)]
    Port(#[from] CardPortError),
    /// The secret is wrong; the card's counter went down.
    #[error("{secret:?} wrong, {tries:?} tries left")]
    Wrong {
        /// Which.
        secret: SecretKind,
        /// Tries that are left, if the card tells.
        tries: Option<u8>,
    },
    /// The secret was wrong too often; the card takes no more of it.
    #[error("{0:?} blocked")]
    Blocked(SecretKind),
    /// The secret's length is not what the applet takes; the card saw nothing of it.
    #[error("{0:?} has a length that the applet doesn't take")]
    SecretFormat(SecretKind),
    /// There is no such key or certificate on the card.
    #[error("the card holds nothing there")]
    NotFound,
    /// The card wants another proof first, or never allows this.
    #[error("the card doesn't permit this (status {0:04X})")]
    NotPermitted(u16),
    /// The card refused for a reason of its own.
    #[error("the card refused (status {0:04X})")]
    Refused(u16),
    /// The key on the card is not the one that was expected: another card.
    #[error("another key is on the card")]
    OtherKey,
    /// The card's signature does not verify; it was thrown away.
    #[error("the card's signature does not hold")]
    BadSignature,
    /// The named part of the answer is not what the applet's profile says.
    #[error("the card's answer: {0} is malformed")]
    Malformed(&'static str),
    /// Something is over its limit: a command for this applet, or the card's answer, which was thrown away.
    #[error("{what}: more than {limit}")]
    TooLarge {
        /// What.
        what: &'static str,
        /// The limit, in bytes or commands.
        limit: usize,
    },
    /// The applet, or its profile, has no such operation.
    #[error("the applet or its profile can't {0}")]
    Unsupported(&'static str),
    /// The card's key is of a kind that nothing here signs with (RSA, another curve); dotted identifier, where it is told.
    #[error("the card's key is of another kind than P-256 ({0})")]
    KeyKind(String),
    /// The administrator could not be asked, or said no.
    #[error("no administrator of the card: {0}")]
    NoAdministrator(String),
}
