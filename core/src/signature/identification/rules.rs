//! How a video identification goes on. Pure: an event and the time in, the next state out; [`Progress::due`] says
//! what is to be done next, so that whoever finds a stored state after a kill knows how to go on.
//!
//! ```text
//! asking ─ text ─► consent ─ the citizen agrees ─► agreed ─ ticket ─► opening ─► queue ─► prompt ─► captured ─► judging
//!                                                    ▲                   │ ▲        │        │ session gone        │
//!                                                    │  another try      ▼ │        └────────┴──► opening          │
//!                                                    └───── try-again ◄── hurdle: line, busy, closed, provider      │
//!                                                              ▲                                                   │
//!    approved ─ EST ─► done      visit (no try left) ◄─────────┴────────────── refused, nothing could be judged ───┤
//!       ▲                          │ a service centre approves                                                     │
//!       └──────────────────────────┴───────────────────────────────────────────────── approved ───────────────────┘
//! ```
//! Every decision but an approval takes a try, also where nothing could be judged: otherwise somebody who plays in a
//! video could practise for as long as he likes. The authority counts; this count is its shadow and never rises.

mod state;

use serde::{Deserialize, Serialize};

pub use state::{Hurdle, HurdleKind, State};

/// Tries at the most.
pub const TRIES: u8 = 5;
/// Longest that an identification is believed to last, in seconds: three days.
pub const LONGEST: u32 = 3 * 24 * 60 * 60;
/// Longest wait that somebody else may impose, in seconds: a day.
const LONGEST_WAIT: u32 = 24 * 60 * 60;
/// Longest queue that is believed.
const MOST_AHEAD: u32 = 100_000;

/// What moves in an identification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Where it stands.
    pub state: State,
    /// Tries that are left.
    pub tries_left: u8,
    /// Unix seconds after which it has to be begun anew.
    pub expires_at: i64,
    /// The latest time that the phone's clock showed it.
    pub seen_at: i64,
    /// What stands in the way.
    pub hurdle: Option<Hurdle>,
}

/// What is to be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Tell the authority, and fetch the text.
    Ask,
    /// Say that the citizen agreed, and fetch a ticket.
    Agree,
    /// Open the provider's session.
    Open,
    /// Ask the provider.
    Poll,
    /// Bring the envelope.
    Carry,
    /// Ask for the decision.
    Decision,
    /// Ask for the certificate.
    Enrol,
}

/// What happens to an identification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The authority gave the text.
    Offered {
        /// Tries that it allows.
        tries_left: u8,
        /// Seconds until it has to be begun anew.
        expires_in: u32,
    },
    /// The citizen agreed to the text that was shown.
    Agreed,
    /// There is another text by now.
    TextChanged,
    /// A ticket came.
    Ticket,
    /// The ticket is over.
    TicketOver,
    /// The provider opened a session.
    Opened,
    /// The citizen waits.
    Queue {
        /// People ahead.
        ahead: u32,
        /// Seconds that it will probably take.
        seconds: u32,
    },
    /// The operator asks for something.
    Prompt {
        /// Which.
        id: String,
        /// What is to be read out.
        number: Option<String>,
    },
    /// The envelope was stored.
    Captured,
    /// The talk ended without one.
    Ended,
    /// The provider knows the session no more.
    Gone,
    /// The authority has the envelope, or the envelope's time is over: it says what it thinks.
    Carried,
    /// The envelope can't be brought any more.
    EnvelopeOver,
    /// The authority waits for an envelope.
    NoEnvelope,
    /// The operator still decides.
    Pending,
    /// It is the citizen.
    Approved,
    /// It is not, or nothing could be judged.
    Refused {
        /// Why.
        reason: String,
        /// Tries that the authority allows.
        tries_left: u8,
    },
    /// The authority allows no more tries.
    NoTries,
    /// The authority knows it no more.
    Over,
    /// The certificate is here.
    Certified,
    /// Something stands in the way.
    Hindered {
        /// What.
        kind: HurdleKind,
        /// For how many seconds.
        seconds: u32,
    },
    /// The citizen tries once more.
    Retry,
    /// The citizen breaks it off.
    Cancel,
    /// Somebody looked.
    Look,
}

/// Why an event changes nothing: it does not fit the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfTurn;

impl Progress {
    /// One that begins now.
    pub fn begin(now: i64) -> Self {
        let expires_at = now.saturating_add(i64::from(LONGEST));
        Self { state: State::Asking, tries_left: TRIES, expires_at, seen_at: now, hurdle: None }
    }

    /// What is to be done, if it is not the citizen's turn and nothing stands in the way at `now`.
    pub fn due(&self, now: i64) -> Option<Effect> {
        // A clock that was set back waits no longer for it.
        if self.hurdle.is_some_and(|h| (h.since..h.until).contains(&now)) {
            return None;
        }
        Some(match self.state {
            State::Asking => Effect::Ask,
            State::Agreed => Effect::Agree,
            State::Opening => Effect::Open,
            State::Queue { .. } | State::Prompt { .. } => Effect::Poll,
            State::Captured => Effect::Carry,
            State::Judging | State::Visit => Effect::Decision,
            State::Approved => Effect::Enrol,
            State::Consent | State::TryAgain { .. } | State::Done | State::Cancelled | State::Expired => {
                return None;
            }
        })
    }

    /// What an event makes of it. A refusal changes nothing.
    ///
    /// # Errors
    /// [`OutOfTurn`].
    pub fn after(&self, event: Event, now: i64) -> Result<Self, OutOfTurn> {
        let mut next = Self { seen_at: self.seen_at.max(now), ..self.clone() };
        if next.time_is_over() {
            next.state = State::Expired;
            next.hurdle = None;
        }
        if event == Event::Look {
            return Ok(next);
        }
        if next.state.is_over() {
            return Err(OutOfTurn);
        }
        next.hurdle = None;
        match event {
            Event::Hindered { kind, seconds } => next.hinder(kind, seconds, now),
            Event::Cancel => next.state = State::Cancelled,
            Event::Over => next.state = State::Expired,
            event => {
                next.state = next.moved(event, now)?;
            }
        }
        Ok(next)
    }

    fn moved(&mut self, event: Event, now: i64) -> Result<State, OutOfTurn> {
        let talking = matches!(self.state, State::Queue { .. } | State::Prompt { .. });
        let with_the_authority = talking
            || matches!(self.state, State::Captured | State::Judging | State::Visit | State::TryAgain { .. });
        Ok(match (&self.state, event) {
            (State::Asking, Event::Offered { tries_left, expires_in }) => {
                self.fewer(tries_left);
                self.expires_at = now.saturating_add(i64::from(expires_in.min(LONGEST)));
                if self.tries_left == 0 { State::Visit } else { State::Consent }
            }
            (State::Consent, Event::Agreed) => State::Agreed,
            (State::Consent | State::Agreed, Event::TextChanged) => State::Asking,
            (State::Agreed, Event::Ticket) => State::Opening,
            (State::Opening, Event::TicketOver) => State::Agreed,
            (State::Opening, Event::Opened) => State::Queue { ahead: None, seconds: None },
            (_, Event::Queue { ahead, seconds }) if talking => {
                State::Queue { ahead: Some(ahead.min(MOST_AHEAD)), seconds: Some(seconds.min(LONGEST_WAIT)) }
            }
            (_, Event::Prompt { id, number }) if talking => State::Prompt { id, number },
            (_, Event::Captured) if talking => State::Captured,
            (_, Event::Ended) if talking => State::Judging,
            (_, Event::Gone) if talking => {
                self.hinder(HurdleKind::Provider, 5, now);
                State::Agreed
            }
            (State::Captured, Event::Carried) => State::Judging,
            // Nobody saw it, so that it takes no try; the next one needs a ticket of its own.
            (State::Captured | State::Judging, Event::EnvelopeOver | Event::NoEnvelope) => State::Agreed,
            (State::Judging | State::Captured, Event::Pending) => State::Judging,
            (State::Visit, Event::Pending | Event::NoEnvelope | Event::NoTries) => State::Visit,
            (_, Event::Approved) if with_the_authority => State::Approved,
            (State::Visit, Event::Refused { .. }) => State::Visit,
            (_, Event::Refused { reason, tries_left }) if with_the_authority => {
                if !matches!(self.state, State::TryAgain { .. }) {
                    self.fewer(self.tries_left.saturating_sub(1).min(tries_left));
                }
                if self.tries_left == 0 { State::Visit } else { State::TryAgain { reason } }
            }
            (State::Asking | State::Agreed | State::Opening, Event::NoTries) => self.none_left(),
            (_, Event::NoTries) if with_the_authority => self.none_left(),
            (State::TryAgain { .. }, Event::Retry) => State::Agreed,
            (State::Approved, Event::Certified) => State::Done,
            _ => return Err(OutOfTurn),
        })
    }

    fn none_left(&mut self) -> State {
        self.tries_left = 0;
        State::Visit
    }

    fn fewer(&mut self, tries: u8) {
        self.tries_left = self.tries_left.min(tries).min(TRIES);
    }

    fn hinder(&mut self, kind: HurdleKind, seconds: u32, now: i64) {
        let until = now.saturating_add(i64::from(seconds.clamp(1, LONGEST_WAIT)));
        self.hurdle = Some(Hurdle { kind, since: now, until });
    }

    /// Time runs out only while something of the citizen's is still to be done. What was approved, and a way to the
    /// service centre, have the authority's own time.
    fn time_is_over(&self) -> bool {
        let timeless = matches!(self.state, State::Approved | State::Visit);
        !timeless && !self.state.is_over() && self.seen_at > self.expires_at
    }
}

#[cfg(test)]
mod tests;
