//! The counter of PIN tries: a pure state machine. No clock: setting one back gives nothing back.
//!
//! A try is taken **before** the PIN is looked at, and stored; what comes of it is an [`Event`]. A kill
//! in between is a try that nobody gives back.

use serde::{Deserialize, Serialize};

/// Wrong PINs in a row that lock the key.
pub(crate) const TRIES: u8 = 5;
/// Wrong PUKs in a row that destroy what it opens.
pub(crate) const PUK_TRIES: u8 = 10;
/// Signatures that the key makes without the gateway before it must see it again.
pub(crate) const OFFLINE: u8 = 3;

/// What is stored of the counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyState {
    /// Counts the successes at the gateway, from 1; each has a device key and a blob of its own.
    pub(crate) epoch: u64,
    pub(crate) tries_left: u8,
    pub(crate) offline_left: u8,
    pub(crate) locked: bool,
    /// It counts PUKs: more tries, and nothing without the gateway.
    #[serde(default)]
    pub(crate) puk: bool,
    /// It counts PINs of a key that does nothing without the gateway.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) online_only: bool,
}

/// What the phone's key store remembers of this epoch, outside of every file: an old copy of the vault
/// that is put back can't know less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Outside {
    pub(super) tries_spent: u8,
    pub(super) offline_spent: u8,
}

/// What came of a try that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// The gateway took the proof and the blob opened.
    OpenedOnline,
    /// The blob opened with the pepper that was kept.
    OpenedOffline,
    /// The blob did not open with the pepper that was kept.
    Wrong,
    /// The gateway refused the proof; what it has left, if it said so.
    WrongAtGateway(Option<u8>),
    /// The gateway locked the key.
    LockedAtGateway,
    /// Nobody judged the PIN: no answer, and nothing to open the blob with.
    NotJudged,
}

/// Why a try or a signature is not to be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// No tries are left.
    Locked,
    /// The offline allowance is used up.
    PepperNeeded,
}

impl KeyState {
    /// A new key, or one whose PIN the gateway found right.
    pub(super) fn fresh(epoch: u64) -> Self {
        Self {
            epoch,
            tries_left: TRIES,
            offline_left: OFFLINE,
            locked: false,
            puk: false,
            online_only: false,
        }
    }

    /// The same for a PUK.
    pub(super) fn fresh_puk(epoch: u64) -> Self {
        Self { epoch, tries_left: PUK_TRIES, offline_left: 0, locked: false, puk: true, online_only: false }
    }

    /// A new authentication key: a log-in without the gateway is none, so no pepper is ever kept for it.
    pub(super) fn fresh_authentication(epoch: u64) -> Self {
        Self { offline_left: 0, online_only: true, ..Self::fresh(epoch) }
    }

    /// Wrong ones in a row that lock.
    pub(super) fn tries(&self) -> u8 {
        if self.puk { PUK_TRIES } else { TRIES }
    }

    /// What is left once the phone's own memory is heard, too.
    pub(super) fn heard(self, outside: Outside) -> Self {
        Self {
            tries_left: self.tries_left.min(self.tries().saturating_sub(outside.tries_spent)),
            offline_left: self.offline_left.min(OFFLINE.saturating_sub(outside.offline_spent)),
            ..self
        }
    }

    /// Whether nobody can use the key any more.
    pub(crate) fn is_locked(&self) -> bool {
        self.locked || self.tries_left == 0
    }

    /// Takes one try; what it returns is stored before the PIN is looked at.
    pub(super) fn attempt(self, online: bool) -> Result<Self, Refusal> {
        if self.is_locked() {
            return Err(Refusal::Locked);
        }
        if !online && self.offline_left == 0 {
            return Err(Refusal::PepperNeeded);
        }
        Ok(Self { tries_left: self.tries_left - 1, ..self })
    }

    /// The number of the try that [`KeyState::attempt`] took, from 1.
    pub(super) fn tries_spent(&self) -> u8 {
        self.tries().saturating_sub(self.tries_left)
    }

    /// The number of the last offline signature, from 1.
    pub(super) fn offline_spent(&self) -> u8 {
        OFFLINE.saturating_sub(self.offline_left)
    }

    /// What is stored after a try. Never called twice for one try.
    pub(super) fn after(self, event: Event) -> Result<Self, Refusal> {
        if self.locked {
            return Err(Refusal::Locked);
        }
        let give_back = self.tries_left.saturating_add(1).min(self.tries());
        Ok(match event {
            Event::OpenedOnline if self.puk => Self::fresh_puk(self.epoch.saturating_add(1)),
            Event::OpenedOnline if self.online_only => {
                Self::fresh_authentication(self.epoch.saturating_add(1))
            }
            Event::OpenedOnline => Self::fresh(self.epoch.saturating_add(1)),
            // A right PIN gives back its own try only: the wrong ones before it count until the gateway
            // has seen a right one.
            Event::OpenedOffline => Self {
                tries_left: give_back,
                offline_left: self.offline_left.checked_sub(1).ok_or(Refusal::PepperNeeded)?,
                ..self
            },
            Event::Wrong => Self { locked: self.tries_left == 0, ..self },
            Event::WrongAtGateway(left) => {
                let tries_left = self.tries_left.min(left.unwrap_or(self.tries()));
                Self { tries_left, locked: tries_left == 0, ..self }
            }
            Event::LockedAtGateway => Self { tries_left: 0, locked: true, ..self },
            // Whoever asked learnt nothing, so nothing is owed.
            Event::NotJudged => Self { tries_left: give_back, ..self },
        })
    }
}
