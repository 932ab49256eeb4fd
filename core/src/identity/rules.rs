//! Linking as a state machine: an event and the time give the next state and what to do. Pure.
//!
//! The caller stores the next state first and then carries the effects out, in order. Tries and waits are
//! counted here as well as by the gateway, and the lower count wins; killing the app while a code is
//! being checked costs the try, because its answer may have been seen.

use super::{
    Iin, Phone,
    answers::{code_answered, resend_answered, signed_in, start_answered},
    model::{CARD_PIN_TRIES, CodeSent, Effect, Event, Held, LOCK_SECONDS, Link, LinkState, Owner, SmsCode},
    refusal::{refuse, tries, wait},
};
use crate::Code;

/// What follows from an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The next state, to be stored before anything else.
    pub next: Link,
    /// What to do once it is stored.
    pub effects: Vec<Effect>,
}

impl Link {
    /// A phone that was never linked. `now` in Unix seconds.
    pub fn new(now: i64) -> Self {
        Self {
            state: LinkState::Unlinked,
            owner: None,
            card_pin_tries: CARD_PIN_TRIES,
            starts: Vec::new(),
            seen_at: now,
            held: None,
        }
    }

    /// Where the linking stood at the last event; [`super::LinkView::of`] says where it stands now.
    pub fn state(&self) -> &LinkState {
        &self.state
    }

    /// Whether the gateway was asked something and its answer is not stored yet.
    pub(super) fn waits_for_an_answer(&self) -> bool {
        match &self.state {
            LinkState::Starting { .. } => true,
            LinkState::CodeSent(sent) => sent.checking,
            _ => false,
        }
    }

    /// Whether there is a session, be it beneath another linking.
    pub(super) fn has_session(&self) -> bool {
        matches!(self.state, LinkState::Linked { .. }) || self.held.is_some()
    }

    /// The person this vault belongs to, once there was a link.
    pub fn owner(&self) -> Option<&Owner> {
        self.owner.as_ref()
    }
}

/// The step from `link` by `event` at `now` (Unix seconds, by a clock that may be wrong). Answers to what
/// was not asked, or not by this state, change nothing.
pub fn step(link: &Link, event: Event, now: i64) -> Step {
    let mut next = link.at(now);
    let mut effects = Vec::new();
    match event {
        Event::Start { attempt, iin, phone, again } => {
            if let Some(refusal) = against_start(&next, &iin, again) {
                effects.push(refusal);
            } else {
                start(&mut next, &mut effects, attempt, iin, phone);
            }
        }
        Event::StartAnswered { attempt, answer } => {
            start_answered(&mut next, &mut effects, &attempt, answer);
        }
        Event::Resend => match &next.state {
            LinkState::CodeSent(sent) if sent.checking => effects.push(refuse(Code::StateChanged)),
            LinkState::CodeSent(sent) if sent.resend_left > 0 => {
                effects.push(wait(Code::GatewayBusy, sent.resend_left));
            }
            LinkState::CodeSent(sent) => effects.push(Effect::AskResend { link_id: sent.link_id.clone() }),
            other => effects.push(no_linking(other)),
        },
        Event::ResendAnswered { link_id, answer } => {
            resend_answered(&mut next, &mut effects, &link_id, answer);
        }
        Event::CodeTyped(code) => match &mut next.state {
            LinkState::CodeSent(sent) => effects.push(check(sent, code)),
            other => effects.push(no_linking(other)),
        },
        Event::CodeAnswered { link_id, answer } => {
            code_answered(&mut next, &mut effects, &link_id, answer);
        }
        Event::SignedIn(granted) => signed_in(&mut next, &mut effects, &granted),
        Event::Unauthorised => {
            let beneath = next.held.take().is_some();
            let linked = matches!(next.state, LinkState::Linked { .. });
            if linked {
                next.state = LinkState::SessionExpired;
            }
            if linked || beneath {
                effects.push(Effect::DropSession);
            }
        }
        Event::Tick => {}
        Event::Abandoned => abandoned(&mut next),
    }
    if next.shape() != link.shape() {
        effects.push(Effect::Tell);
    }
    Step { next, effects }
}

fn start(link: &mut Link, effects: &mut Vec<Effect>, attempt: String, iin: Iin, phone: Phone) {
    link.starts.push(0);
    let before = match &mut link.state {
        LinkState::CodeSent(sent) => Some(sent.clone()),
        LinkState::Linked { linked_at, session_left } => {
            link.held = Some(Held { linked_at: *linked_at, session_left: *session_left });
            None
        }
        LinkState::Starting { before, .. } => before.take(),
        _ => None,
    };
    effects.push(Effect::AskStart { attempt: attempt.clone(), iin: iin.clone(), phone: phone.clone() });
    link.state = LinkState::Starting { attempt, iin, phone, before };
}

/// What stands against a start, if anything does.
fn against_start(link: &Link, iin: &Iin, again: bool) -> Option<Effect> {
    match &link.state {
        LinkState::Locked { left } => Some(wait(Code::TooManyTries, *left)),
        LinkState::Linked { .. } if !again => Some(refuse(Code::StateChanged)),
        LinkState::CodeSent(sent) if sent.checking => Some(refuse(Code::StateChanged)),
        // The vault is one person's: another one has to erase it first.
        _ if link.owner.as_ref().is_some_and(|o| o.iin != *iin) => Some(refuse(Code::OtherPerson)),
        _ if link.start_wait() > 0 => Some(wait(Code::TooManyTries, link.start_wait())),
        _ => None,
    }
}

/// A code goes to the gateway only when it can be right; what can't be costs no try.
fn check(sent: &mut CodeSent, code: SmsCode) -> Effect {
    if sent.checking {
        return refuse(Code::StateChanged);
    }
    if sent.expires_left == 0 {
        return refuse(Code::CodeExpired);
    }
    if code.as_str().len() as u64 != u64::from(sent.code_length) {
        return tries(Code::CodeWrong, sent.tries_left);
    }
    sent.checking = true;
    Effect::AskCheck { link_id: sent.link_id.clone(), code }
}

fn abandoned(link: &mut Link) {
    match &mut link.state {
        LinkState::Starting { before, .. } => {
            let before = before.take();
            link.state = before.map_or_else(|| link.rest(), LinkState::CodeSent);
        }
        LinkState::CodeSent(sent) if sent.checking => {
            sent.checking = false;
            sent.tries_left = sent.tries_left.saturating_sub(1);
            if sent.tries_left == 0 {
                link.state = LinkState::Locked { left: LOCK_SECONDS };
            }
        }
        _ => {}
    }
}

fn no_linking(state: &LinkState) -> Effect {
    match state {
        LinkState::Locked { left } => wait(Code::TooManyTries, *left),
        _ => refuse(Code::LinkNotStarted),
    }
}
