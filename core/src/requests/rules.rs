//! What a request does next: pure decisions over its state, an outcome and the time.
//!
//! ```text
//! sealed ─sign→ queued ─send→ sending ─receipt→ filed ─poll→ … ready | refused
//!                 ↑             │  └─ no answer, 5xx → unknown ─ask→ filed
//!                 └──── gateway surely does not know it ──────┘
//!            4xx → rejected (to mend)      401 → parked (the citizen links again) → queued
//! ```
//! A request whose answer was lost is asked about before it is sent again, under the same key with the
//! same bytes: whatever is killed or cut off, the gateway files it once.

use serde::{Deserialize, Serialize};

use crate::Code;

/// Where a request stands on this phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its bytes are made; the citizen has to sign them.
    Sealed,
    /// Signed; waits for the line. Not filed.
    Queued,
    /// Bytes may be leaving right now.
    Sending,
    /// It may have arrived; the gateway is asked before it is sent again.
    Unknown,
    /// The gateway's receipt is here.
    Filed,
    /// The gateway did not take it; the citizen mends it and applies again.
    Rejected,
    /// It waits for the citizen (a new link); nothing behind it in its lane moves.
    Parked,
}

impl State {
    /// All states.
    pub const ALL: [State; 7] = [
        State::Sealed,
        State::Queued,
        State::Sending,
        State::Unknown,
        State::Filed,
        State::Rejected,
        State::Parked,
    ];

    /// The name in the table.
    pub fn name(self) -> &'static str {
        match self {
            State::Sealed => "sealed",
            State::Queued => "queued",
            State::Sending => "sending",
            State::Unknown => "unknown",
            State::Filed => "filed",
            State::Rejected => "rejected",
            State::Parked => "parked",
        }
    }

    /// The state of this name; `None` for one that a newer version wrote, whose row is left alone.
    pub fn from_name(name: &str) -> Option<State> {
        Self::ALL.into_iter().find(|s| s.name() == name)
    }

    /// Whether it keeps those behind it in its lane waiting.
    pub fn holds_its_lane(self) -> bool {
        matches!(self, State::Queued | State::Sending | State::Unknown | State::Parked)
    }
}

/// What moves: the state, how often it was tried, and when it may be tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Where it stands.
    pub state: State,
    /// Tries since the state last got better.
    pub attempts: u32,
    /// Milliseconds since 1970 before which nothing is done.
    pub next_at: i64,
    /// Why it stands there, if something went wrong.
    pub problem: Option<Code>,
    /// Filed, and its status can't change any more.
    pub settled: bool,
}

/// What to do with a request now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Send its bytes.
    Send,
    /// Ask whether the gateway knows it.
    Ask,
    /// Ask how it stands.
    Poll,
    /// Nothing before this time, in milliseconds since 1970.
    Wait(i64),
    /// Nothing; somebody else has to act.
    Rest,
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The gateway knows it, and its receipt is good.
    Known {
        /// Seconds until it is worth asking again, if the gateway said.
        retry_after: Option<u32>,
    },
    /// The gateway says that it does not know it.
    NotKnown,
    /// Surely nothing arrived.
    NotSent(Code),
    /// No answer, or none that can be read.
    Lost(Code),
    /// The receipt is for another request, or its signer is not trusted.
    BadReceipt,
    /// The gateway answered with an error.
    Refused {
        /// HTTP status.
        status: u16,
        /// The error's code.
        code: Code,
        /// Seconds to wait, if the gateway said.
        retry_after: Option<u32>,
    },
}

const SECOND: i64 = 1_000;
/// The first wait; doubles with every try.
const FIRST_WAIT: i64 = 2 * SECOND;
/// The longest wait that we choose ourselves.
const LONGEST_WAIT: i64 = 15 * 60 * SECOND;
/// A wait longer than a gateway may ask for: the clock was set back meanwhile.
const NO_SUCH_WAIT: i64 = 25 * 60 * 60 * SECOND;
/// How long until a filed request is looked at again, when the gateway does not say.
const POLL: i64 = 15 * 60 * SECOND;
/// How long a gateway that lied is left alone.
const LIED: i64 = 5 * 60 * SECOND;

/// What to do with a request at `now`.
pub fn next_step(p: &Progress, now: i64) -> Step {
    let step = match p.state {
        State::Queued => Step::Send,
        // Whoever set `Sending` held the delivery lock; whoever reads it here holds it now: that one died.
        State::Sending | State::Unknown => Step::Ask,
        State::Filed if !p.settled => Step::Poll,
        State::Filed | State::Sealed | State::Rejected | State::Parked => return Step::Rest,
    };
    if is_due(p.next_at, now) { step } else { Step::Wait(p.next_at) }
}

/// Where a request stands after a call. `jitter` is any random number.
pub fn after(p: &Progress, step: Step, outcome: Outcome, now: i64, jitter: u64) -> Progress {
    let tried = p.attempts.saturating_add(1);
    let again = |state, problem, wait| Progress {
        state,
        attempts: tried,
        next_at: now.saturating_add(wait),
        problem: Some(problem),
        settled: false,
    };
    let backoff = backoff(p.attempts, jitter);
    let asked_to = |seconds: Option<u32>| seconds.map_or(backoff, |s| i64::from(s) * SECOND);
    // A filed request never leaves that state; a failed poll is only tried again.
    let waiting = if p.state == State::Filed { State::Filed } else { State::Unknown };
    match outcome {
        Outcome::Known { retry_after } => Progress {
            state: State::Filed,
            attempts: 0,
            next_at: now.saturating_add(retry_after.map_or(POLL, |s| i64::from(s).max(1) * SECOND)),
            problem: None,
            settled: false,
        },
        Outcome::NotKnown if waiting == State::Filed => again(State::Filed, Code::GatewayLied, LIED),
        Outcome::NotKnown => Progress {
            state: State::Queued,
            attempts: p.attempts,
            next_at: now,
            problem: None,
            settled: false,
        },
        Outcome::NotSent(code) if step == Step::Send => again(State::Queued, code, backoff),
        Outcome::NotSent(code) | Outcome::Lost(code) => again(waiting, code, backoff),
        Outcome::BadReceipt => again(waiting, Code::ReceiptForeign, LIED),
        Outcome::Refused { status: 401, code, .. } if waiting == State::Filed => {
            again(State::Filed, code, POLL)
        }
        Outcome::Refused { status: 401, code, .. } => Progress {
            state: State::Parked,
            attempts: p.attempts,
            next_at: now,
            problem: Some(code),
            settled: false,
        },
        Outcome::Refused { status: 408 | 425 | 429, code, retry_after } if step == Step::Send => {
            again(State::Queued, code, asked_to(retry_after))
        }
        Outcome::Refused { status: 400..=499, code, .. }
            if step == Step::Send && !matches!(outcome, Outcome::Refused { status: 409, .. }) =>
        {
            Progress {
                state: State::Rejected,
                attempts: tried,
                next_at: now,
                problem: Some(code),
                settled: true,
            }
        }
        Outcome::Refused { code, retry_after, .. } => again(waiting, code, asked_to(retry_after)),
    }
}

/// It is filed, and its results are to be brought here: whoever is killed before they came looks again at
/// once, whatever the gateway said of the status.
pub fn results_due(p: &Progress, now: i64) -> Progress {
    Progress { next_at: now, ..*p }
}

/// It is filed, but its results could not be brought here. `before` is how it stood before the call: the
/// good answer about the request ended the count of its tries, but not of those for its results.
pub fn results_failed(before: &Progress, p: &Progress, problem: Code, now: i64, jitter: u64) -> Progress {
    let tries = if before.state == State::Filed { before.attempts } else { 0 };
    Progress {
        attempts: tries.saturating_add(1),
        next_at: now.saturating_add(backoff(tries, jitter)),
        problem: Some(problem),
        ..*p
    }
}

/// The line came back, or the citizen asks to try now. A wait that the gateway asked for is kept only
/// when it was the gateway's word (`conflict`, `busy`), not our own back-off.
pub fn wake(p: &Progress, now: i64) -> Progress {
    let gateways_word =
        matches!(p.problem, Some(Code::GatewayBusy | Code::GatewayLied | Code::ReceiptForeign));
    match p.state {
        State::Queued | State::Sending | State::Unknown if !gateways_word => Progress { next_at: now, ..*p },
        State::Filed if p.problem.is_some() && !gateways_word => Progress { next_at: now, ..*p },
        _ => *p,
    }
}

/// The citizen linked the phone again: what was parked for that goes on. It is asked about first, since
/// it may have arrived before the session ended.
pub fn linked_again(p: &Progress, now: i64) -> Progress {
    match p.state {
        State::Parked => Progress { state: State::Unknown, next_at: now, problem: None, ..*p },
        _ => *p,
    }
}

/// The citizen signed it.
pub fn signed(p: &Progress, now: i64) -> Option<Progress> {
    (p.state == State::Sealed).then_some(Progress {
        state: State::Queued,
        attempts: 0,
        next_at: now,
        problem: None,
        settled: false,
    })
}

fn is_due(next_at: i64, now: i64) -> bool {
    next_at <= now || next_at.saturating_sub(now) > NO_SUCH_WAIT
}

/// Full jitter: anywhere between nothing and the doubled wait, so that phones that lost the same line
/// do not come back together; never less than a fifth of a second.
fn backoff(attempts: u32, jitter: u64) -> i64 {
    let most = FIRST_WAIT.saturating_mul(1 << attempts.min(20)).min(LONGEST_WAIT);
    let spread = i64::try_from(jitter % u64::try_from(most).unwrap_or(1)).unwrap_or(0);
    spread.max(SECOND / 5)
}

#[cfg(test)]
mod tests;
