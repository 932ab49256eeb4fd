//! A signing session as a pure state machine: an event and the time in, the next state and what is to be
//! done out.
//!
//! ```text
//!           Pin                 Signed                      Delivered
//! begun ───────────► signing ───────────► signed ───────────────────► done(ok)
//!   ▲                   │                    │  DeliveryRefused, time over
//!   └── Refused, ───────┘                    └──────────────────────► done(delivery-error)
//!       Abandoned       │
//!   Cancel, OtherDocument, time over, a key that can't sign any more: done(…)
//! ```
//! A session that nobody has to be told of goes from `signing` to `done(ok)` at once. Nothing leaves `done`.
//! Time never goes back in a session: it is the latest that the phone's clock showed it.

use serde::{Deserialize, Serialize};

use crate::Code;

/// How a session ended: the outcomes of Mobile-ID, and the two of ETSI TS 102 204 for a PIN and a key that
/// are blocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Signed, and the relying party has it.
    Ok,
    /// The citizen did not sign in time.
    Timeout,
    /// This phone has no key, or no certificate in force.
    NotRegistered,
    /// The citizen said no.
    UserCancelled,
    /// The document is not the one that was announced.
    HashMismatch,
    /// Time was over, and the phone had no line to sign or fetch with.
    PhoneAbsent,
    /// The signature was made and the relying party did not get it.
    DeliveryError,
    /// The SIM, the card or the phone's key store failed.
    SimError,
    /// The PIN was wrong too often; the PUK unlocks the key.
    PinBlocked,
    /// The PUK was wrong too often, or there is none: only a new key helps.
    CardBlocked,
}

impl Outcome {
    /// All outcomes; each has the state text `session-{id}` and the audit's `audit-outcome-{id}`.
    pub const ALL: [Outcome; 10] = [
        Outcome::Ok,
        Outcome::Timeout,
        Outcome::NotRegistered,
        Outcome::UserCancelled,
        Outcome::HashMismatch,
        Outcome::PhoneAbsent,
        Outcome::DeliveryError,
        Outcome::SimError,
        Outcome::PinBlocked,
        Outcome::CardBlocked,
    ];

    /// Its stable name here.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Ok => "ok",
            Outcome::Timeout => "timeout",
            Outcome::NotRegistered => "not-registered",
            Outcome::UserCancelled => "user-cancelled",
            Outcome::HashMismatch => "hash-mismatch",
            Outcome::PhoneAbsent => "phone-absent",
            Outcome::DeliveryError => "delivery-error",
            Outcome::SimError => "sim-error",
            Outcome::PinBlocked => "pin-blocked",
            Outcome::CardBlocked => "card-blocked",
        }
    }

    /// Its name on the wire of Mobile-ID; the two that Mobile-ID does not know have it in the same manner.
    pub fn wire_name(self) -> String {
        self.id().replace('-', "_").to_uppercase()
    }

    /// The status code of ETSI TS 102 204, where that has one.
    pub fn etsi_code(self) -> Option<u16> {
        match self {
            Outcome::Ok => Some(500),
            Outcome::Timeout => Some(208),
            Outcome::UserCancelled => Some(401),
            Outcome::PinBlocked => Some(402),
            Outcome::CardBlocked => Some(403),
            Outcome::NotRegistered => Some(404),
            _ => None,
        }
    }
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Text and code are shown; the citizen decides.
    Begun,
    /// A PIN was typed, or a card holds it; one signature is being made.
    Signing,
    /// The signature is in the vault; the relying party has it not yet.
    Signed,
    /// It is over.
    Done(Outcome),
}

/// What moves in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Where it stands.
    pub state: State,
    /// Unix seconds after which nothing is signed any more.
    pub expires_at: i64,
    /// The latest time the phone's clock showed this session.
    pub seen_at: i64,
    /// Whether somebody else gets the signature.
    pub delivers: bool,
    /// What stood in the way last, as far as it decides how time runs out.
    pub hurdle: Option<Hurdle>,
}

/// What stands in the way of a session that goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hurdle {
    /// No line, where one was needed.
    Line,
    /// The SIM, the card or the key store failed.
    Sim,
}

/// What happens to a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The citizen typed the PIN, or gave it to the card.
    Pin,
    /// Whoever was signing is gone: the app was ended.
    Abandoned,
    /// The key did not sign, for this reason. `unlockable`: a PUK would help a locked one.
    Refused {
        /// Why.
        code: Code,
        /// Whether a PUK would help.
        unlockable: bool,
    },
    /// The key signed.
    Signed,
    /// The relying party took the signature.
    Delivered,
    /// The relying party refused the signature for good.
    DeliveryRefused,
    /// The document is another than the one that was announced.
    OtherDocument,
    /// The citizen said no.
    Cancel,
    /// Somebody looked.
    Look,
}

/// What is to be done; the state is stored first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Let the key sign, once.
    Sign,
    /// Keep the signature, in the same transaction.
    Keep,
    /// Bring it to the relying party.
    Deliver,
    /// Write the end into the audit.
    Record,
}

/// Why an event changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is being signed already: a second tap.
    Busy,
    /// It is over.
    Over(Outcome),
    /// Nothing was signed that this could be about.
    OutOfTurn,
}

impl Progress {
    /// A session that begins now.
    pub fn begin(now: i64, expires_at: i64, delivers: bool) -> Self {
        Self { state: State::Begun, expires_at, seen_at: now, delivers, hurdle: None }
    }

    /// How it ended, if it did.
    pub fn outcome(&self) -> Option<Outcome> {
        match self.state {
            State::Done(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// What an event makes of it, and what is to be done. A refusal changes nothing.
    pub fn after(self, event: Event, now: i64) -> Result<(Self, Vec<Effect>), Refusal> {
        let seen = Self { seen_at: self.seen_at.max(now), ..self };
        match (self.state, event) {
            (State::Done(_), Event::Look | Event::Abandoned) => Ok((self, Vec::new())),
            (State::Done(outcome), _) => Err(Refusal::Over(outcome)),
            (State::Begun, _) if seen.is_over() => Ok(seen.end(seen.time_over())),
            (State::Begun, event) => seen.begun(event),
            (State::Signing, event) => seen.signing(event),
            (State::Signed, event) => seen.signed(event),
        }
    }

    fn begun(self, event: Event) -> Result<(Self, Vec<Effect>), Refusal> {
        match event {
            Event::Pin => Ok((Self { state: State::Signing, ..self }, vec![Effect::Sign])),
            Event::Cancel => Ok(self.end(Outcome::UserCancelled)),
            Event::OtherDocument => Ok(self.end(Outcome::HashMismatch)),
            Event::Refused { code, unlockable } => Ok(self.refused(code, unlockable)),
            Event::Look | Event::Abandoned => Ok((self, Vec::new())),
            Event::Signed | Event::Delivered | Event::DeliveryRefused => Err(Refusal::OutOfTurn),
        }
    }

    fn signing(self, event: Event) -> Result<(Self, Vec<Effect>), Refusal> {
        match event {
            // A signature that comes too late was asked for by nobody any more.
            Event::Signed if self.is_over() => Ok(self.end(self.time_over())),
            Event::Signed if self.delivers => {
                let next = Self { state: State::Signed, hurdle: None, ..self };
                Ok((next, vec![Effect::Keep, Effect::Deliver]))
            }
            Event::Signed => Ok((Self { state: State::Done(Outcome::Ok), ..self }, vec![Effect::Keep])),
            Event::Refused { code, unlockable } => Ok(self.refused(code, unlockable)),
            Event::Abandoned if self.is_over() => Ok(self.end(self.time_over())),
            Event::Abandoned => Ok((Self { state: State::Begun, ..self }, Vec::new())),
            // It may be too late for the key, and is not for the signature: it is not kept.
            Event::Cancel => Ok(self.end(Outcome::UserCancelled)),
            Event::OtherDocument => Ok(self.end(Outcome::HashMismatch)),
            Event::Look => Ok((self, Vec::new())),
            Event::Pin => Err(Refusal::Busy),
            Event::Delivered | Event::DeliveryRefused => Err(Refusal::OutOfTurn),
        }
    }

    fn signed(self, event: Event) -> Result<(Self, Vec<Effect>), Refusal> {
        match event {
            Event::Delivered => Ok((Self { state: State::Done(Outcome::Ok), ..self }, Vec::new())),
            Event::DeliveryRefused => Ok(self.end(Outcome::DeliveryError)),
            _ if self.is_over() => Ok(self.end(Outcome::DeliveryError)),
            Event::Look | Event::Abandoned => Ok((self, vec![Effect::Deliver])),
            // What was signed may be there already: it can't be taken back here.
            Event::Pin | Event::Cancel => Err(Refusal::Busy),
            Event::Signed | Event::Refused { .. } | Event::OtherDocument => Err(Refusal::OutOfTurn),
        }
    }

    fn refused(self, code: Code, unlockable: bool) -> (Self, Vec<Effect>) {
        let goes_on = |hurdle| Self { state: State::Begun, hurdle, ..self };
        match code {
            Code::CardPinBlocked => self.end(Outcome::PinBlocked),
            Code::PinLocked if unlockable => self.end(Outcome::PinBlocked),
            Code::PinLocked | Code::CardBlocked => self.end(Outcome::CardBlocked),
            Code::KeyMissing
            | Code::CertificateExpired
            | Code::CertificateRefused
            | Code::CertificateRevoked
            | Code::IdentificationNeeded => self.end(Outcome::NotRegistered),
            _ if self.is_over() => self.end(self.time_over()),
            Code::Offline | Code::TimedOut | Code::PepperNeeded => (goes_on(Some(Hurdle::Line)), Vec::new()),
            Code::PortFailed
            | Code::SimChanged
            | Code::CardMissing
            | Code::CardAccess
            | Code::CardOther
            | Code::CardFailed => (goes_on(Some(Hurdle::Sim)), Vec::new()),
            _ => (goes_on(None), Vec::new()),
        }
    }

    fn is_over(&self) -> bool {
        self.seen_at > self.expires_at
    }

    /// Time ran out; what stood in the way says whose fault that was.
    fn time_over(&self) -> Outcome {
        match self.hurdle {
            None => Outcome::Timeout,
            Some(Hurdle::Line) => Outcome::PhoneAbsent,
            Some(Hurdle::Sim) => Outcome::SimError,
        }
    }

    fn end(self, outcome: Outcome) -> (Self, Vec<Effect>) {
        (Self { state: State::Done(outcome), ..self }, vec![Effect::Record])
    }
}

#[cfg(test)]
mod tests;
