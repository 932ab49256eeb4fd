//! How time passes for a [`Link`].

use super::model::{CARD_PIN_TRIES, Held, Link, LinkState, STARTS_PER_HOUR};

const HOUR: u32 = 3_600;

impl Link {
    /// The link as it is now: all spans shortened by what passed since the last look, and what ended by
    /// that ended. A clock that went back passed nothing.
    pub(super) fn at(&self, now: i64) -> Self {
        let passed = now.saturating_sub(self.seen_at).max(0);
        let passed = u32::try_from(passed).unwrap_or(u32::MAX);
        let mut link = self.clone();
        link.seen_at = now;
        for age in &mut link.starts {
            *age = age.saturating_add(passed);
        }
        link.starts.retain(|age| *age < HOUR);
        let shorten = |left: &mut u32| *left = left.saturating_sub(passed);
        if let Some(Held { session_left: Some(left), .. }) = &mut link.held {
            shorten(left);
            if *left == 0 {
                link.held = None;
            }
        }
        match &mut link.state {
            LinkState::CodeSent(sent) | LinkState::Starting { before: Some(sent), .. } => {
                shorten(&mut sent.expires_left);
                shorten(&mut sent.resend_left);
            }
            LinkState::Linked { session_left: Some(left), .. } => {
                shorten(left);
                if *left == 0 {
                    link.state = LinkState::SessionExpired;
                }
            }
            LinkState::Locked { left } => {
                shorten(left);
                if *left == 0 {
                    link.card_pin_tries = CARD_PIN_TRIES;
                    link.state = link.rest();
                }
            }
            _ => {}
        }
        link
    }

    /// Where a linking falls back to that came to nothing.
    pub(super) fn rest(&self) -> LinkState {
        match (&self.held, &self.owner) {
            (Some(held), _) => {
                LinkState::Linked { linked_at: held.linked_at, session_left: held.session_left }
            }
            (None, Some(_)) => LinkState::SessionExpired,
            (None, None) => LinkState::Unlinked,
        }
    }

    /// Seconds until another linking may be started; 0 when it may be now.
    pub(super) fn start_wait(&self) -> u32 {
        match self.starts.len().checked_sub(STARTS_PER_HOUR) {
            Some(at) => HOUR.saturating_sub(self.starts[at]).max(1),
            None => 0,
        }
    }
}
