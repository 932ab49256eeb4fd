//! What the gateway's answers make of a linking. Pure; see [`super::rules`].

use super::{
    model::{
        CARD_PIN_TRIES, CODE_TRIES, CodeSent, Effect, Failure, Granted, LOCK_SECONDS, LONGEST_LOCK_SECONDS,
        Link, LinkState, Owner,
    },
    refusal::{refuse, tries, wait},
    wire::LinkStarted,
};
use crate::Code;

/// Longest that a code or a wait for the next code is believed to last, in seconds: three days.
const LONGEST_CODE: u32 = 3 * 24 * 60 * 60;
/// Longest that a session is believed to last, in seconds: 400 days.
const LONGEST_SESSION: i64 = 400 * 24 * 60 * 60;
/// Longest id of a linking; it becomes part of an address.
const LONGEST_ID: usize = 100;

pub(super) fn start_answered(
    link: &mut Link,
    effects: &mut Vec<Effect>,
    attempt: &str,
    answer: Result<LinkStarted, Failure>,
) {
    let LinkState::Starting { attempt: asked, iin, phone, before } = &link.state else {
        return;
    };
    if asked != attempt {
        return;
    }
    let fallback = before.clone().map_or_else(|| link.rest(), LinkState::CodeSent);
    match answer {
        Ok(started) if believable(&started) => {
            link.state = LinkState::CodeSent(CodeSent {
                iin: iin.clone(),
                phone: phone.clone(),
                code_length: started.code_length,
                expires_left: started.expires_in.min(LONGEST_CODE),
                resend_left: started.resend_in.min(LONGEST_CODE),
                tries_left: started.tries_left.min(CODE_TRIES),
                checking: false,
                link_id: started.link_id,
            });
            link.card_pin_tries = CARD_PIN_TRIES;
        }
        Ok(_) => {
            link.state = fallback;
            effects.push(refuse(Code::GatewayLied));
        }
        Err(Failure::CardPinWrong { tries_left }) => {
            link.card_pin_tries = fewer(link.card_pin_tries, tries_left);
            if link.card_pin_tries == 0 {
                lock(link, effects, None);
            } else {
                link.state = fallback;
                effects.push(tries(Code::CardPinWrong, link.card_pin_tries));
            }
        }
        Err(Failure::TooMany { wait }) => lock(link, effects, wait),
        Err(failure) => {
            if failure == Failure::NotSent {
                // The gateway never heard of it, so it is no start.
                link.starts.pop();
            }
            link.state = fallback;
            effects.push(refuse(failure.code()));
        }
    }
}

pub(super) fn resend_answered(
    link: &mut Link,
    effects: &mut Vec<Effect>,
    link_id: &str,
    answer: Result<LinkStarted, Failure>,
) {
    let LinkState::CodeSent(sent) = &mut link.state else {
        return;
    };
    if sent.link_id != link_id {
        return;
    }
    match answer {
        Ok(again) if believable(&again) && again.link_id == sent.link_id => {
            sent.code_length = again.code_length;
            sent.expires_left = again.expires_in.min(LONGEST_CODE);
            sent.resend_left = again.resend_in.min(LONGEST_CODE);
            sent.tries_left = sent.tries_left.min(again.tries_left);
            effects.push(Effect::Tell);
        }
        Ok(_) => effects.push(refuse(Code::GatewayLied)),
        Err(Failure::TooMany { wait }) => lock(link, effects, wait),
        Err(failure) => {
            if failure == Failure::Gone {
                link.state = link.rest();
            }
            effects.push(refuse(failure.code()));
        }
    }
}

pub(super) fn code_answered(
    link: &mut Link,
    effects: &mut Vec<Effect>,
    link_id: &str,
    answer: Result<Granted, Failure>,
) {
    let now = link.seen_at;
    let LinkState::CodeSent(sent) = &mut link.state else {
        return;
    };
    if sent.link_id != link_id || !sent.checking {
        return;
    }
    sent.checking = false;
    match answer {
        Ok(granted) if granted.iin == sent.iin => {
            link.held = None;
            link.owner = Some(Owner { iin: sent.iin.clone(), phone: sent.phone.clone() });
            link.state =
                LinkState::Linked { linked_at: now, session_left: session_left(granted.expires_at, now) };
            effects.push(Effect::KeepSession);
        }
        Ok(_) => effects.push(refuse(Code::GatewayLied)),
        Err(Failure::CodeWrong { tries_left }) => {
            sent.tries_left = fewer(sent.tries_left, tries_left);
            match sent.tries_left {
                0 => lock(link, effects, None),
                left => effects.push(tries(Code::CodeWrong, left)),
            }
        }
        Err(Failure::TooMany { wait }) => lock(link, effects, wait),
        Err(failure) => {
            match failure {
                Failure::CodeExpired => sent.expires_left = 0,
                Failure::Gone => link.state = link.rest(),
                _ => {}
            }
            effects.push(refuse(failure.code()));
        }
    }
}

/// A log-in by the authentication key: a session for the vault's own person, and no proof of the number. A linking that
/// was under way is not gone on with.
pub(super) fn signed_in(link: &mut Link, effects: &mut Vec<Effect>, granted: &Granted) {
    let now = link.seen_at;
    match (&link.state, &link.owner) {
        (LinkState::Locked { left }, _) => effects.push(wait(Code::TooManyTries, *left)),
        (_, None) => effects.push(refuse(Code::LinkRequired)),
        (_, Some(owner)) if owner.iin != granted.iin => effects.push(refuse(Code::GatewayLied)),
        _ => {
            link.held = None;
            link.state =
                LinkState::Linked { linked_at: now, session_left: session_left(granted.expires_at, now) };
            effects.push(Effect::KeepSession);
        }
    }
}

fn lock(link: &mut Link, effects: &mut Vec<Effect>, asked: Option<u32>) {
    let left = asked.unwrap_or(LOCK_SECONDS).clamp(1, LONGEST_LOCK_SECONDS);
    link.state = LinkState::Locked { left };
    effects.push(wait(Code::TooManyTries, left));
}

/// Seconds a session holds by this phone's clock. A clock that puts the end behind us or beyond all
/// sessions is wrong; then only the gateway can tell.
fn session_left(expires_at: i64, now: i64) -> Option<u32> {
    let left = expires_at.checked_sub(now)?;
    (1..=LONGEST_SESSION).contains(&left).then(|| u32::try_from(left).ok())?
}

/// One try less, or what the gateway still allows where that is fewer.
fn fewer(own: u32, gateway: Option<u32>) -> u32 {
    let own = own.saturating_sub(1);
    gateway.map_or(own, |g| g.min(own))
}

/// Whether the gateway's answer keeps the protocol.
fn believable(started: &LinkStarted) -> bool {
    let id = &started.link_id;
    (4..=8).contains(&started.code_length)
        && started.expires_in > 0
        && started.tries_left > 0
        && (1..=LONGEST_ID).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

impl Failure {
    fn code(self) -> Code {
        match self {
            Failure::CardPinWrong { .. } => Code::CardPinWrong,
            Failure::CodeWrong { .. } => Code::CodeWrong,
            Failure::CodeExpired => Code::CodeExpired,
            Failure::TooMany { .. } => Code::TooManyTries,
            Failure::Gone => Code::LinkNotStarted,
            Failure::NotSent => Code::Offline,
            Failure::Other(code) => code,
        }
    }
}
