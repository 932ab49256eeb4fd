//! How long a certificate may be used, and what ends it. Pure.
//!
//! | What happens | Certificate | Signing |
//! |---|---|---|
//! | the citizen revokes it with the PIN | revoked here, at once; the order goes out when there is a line | never again |
//! | the authority has the order | revoked | never again |
//! | the authority says `revoked` (lost phone, another channel) | revoked elsewhere | never again |
//! | the authority says `certificate-hold` | suspended | until it says `good` |
//! | the authority says `good` or `unknown`, or nothing | as it was | as it was |

use serde::{Deserialize, Serialize};

use crate::signature::ocsp::RevocationReason;

/// Seconds before its end from which on a certificate should be renewed.
pub const RENEWAL_SECONDS: i64 = 30 * 24 * 60 * 60;
/// Seconds after which the authority is asked again how the certificate stands, without anybody's wish.
pub const LOOK_SECONDS: i64 = 60 * 60;

/// Whether a certificate that is in force should be renewed.
pub fn ends_soon(not_after: i64, now: i64) -> bool {
    (0..=RENEWAL_SECONDS).contains(&not_after.saturating_sub(now))
}

/// What is known of a certificate beside its own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    /// It is revoked.
    pub revoked: Option<Revoked>,
    /// When the authority was last heard about it, Unix seconds by the phone's clock.
    pub heard_at: Option<i64>,
    /// The authority was not told of the citizen's order yet.
    pub waiting: bool,
}

/// A revocation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revoked {
    /// Unix seconds.
    pub at: i64,
    /// [`RevocationReason::name`].
    pub reason: String,
    /// The citizen did it on this phone.
    pub here: bool,
}

/// What happens to a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The citizen signed the order.
    Ordered(RevocationReason),
    /// The authority took the order, or will never take it.
    Delivered,
    /// The authority says that it is revoked.
    Told {
        /// Since when, Unix seconds.
        at: i64,
        /// Why.
        reason: RevocationReason,
    },
    /// The authority says that it is good, or issued it.
    Good,
}

impl Life {
    /// What an event makes of it at `now`.
    #[must_use]
    pub fn after(&self, event: Event, now: i64) -> Self {
        let mut next = self.clone();
        match event {
            Event::Ordered(reason) => {
                next.revoked = Some(Revoked { at: now, reason: reason.name().into(), here: true });
                next.waiting = true;
            }
            Event::Delivered => next.waiting = false,
            Event::Told { at, reason } => {
                next.heard_at = Some(now);
                // What the citizen did here is known better here.
                if !self.revoked.as_ref().is_some_and(|r| r.here) {
                    next.revoked = Some(Revoked { at, reason: reason.name().into(), here: false });
                }
            }
            Event::Good => {
                next.heard_at = Some(now);
                if self.is_held() {
                    next.revoked = None;
                }
            }
        }
        next
    }

    /// Whether the authority suspended it, and may lift that again.
    pub fn is_held(&self) -> bool {
        let hold = RevocationReason::CertificateHold.name();
        self.revoked.as_ref().is_some_and(|r| !r.here && r.reason == hold)
    }

    /// Whether it is time to ask. A clock that was set back makes it time.
    pub fn is_time_to_look(&self, now: i64) -> bool {
        let ended = self.revoked.is_some() && !self.is_held();
        let fresh = |at: i64| (at..at.saturating_add(LOOK_SECONDS)).contains(&now);
        !ended && !self.heard_at.is_some_and(fresh)
    }
}

/// Whether a citizen may give this reason.
pub fn is_a_citizens(reason: RevocationReason) -> bool {
    matches!(
        reason,
        RevocationReason::Unspecified
            | RevocationReason::KeyCompromise
            | RevocationReason::AffiliationChanged
            | RevocationReason::Superseded
            | RevocationReason::CessationOfOperation
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_event() -> impl Strategy<Value = Event> {
        let reason = proptest::sample::select(&RevocationReason::ALL[..]);
        prop_oneof![
            proptest::sample::select(&RevocationReason::ALL[..]).prop_map(Event::Ordered),
            Just(Event::Delivered),
            Just(Event::Good),
            (any::<i32>(), reason).prop_map(|(at, reason)| Event::Told { at: i64::from(at), reason }),
        ]
    }

    proptest! {
        #[test]
        fn nothing_but_the_end_of_a_hold_brings_a_certificate_back(
            events in proptest::collection::vec((any_event(), any::<i32>()), 0..20),
        ) {
            let mut life = Life::default();
            for (event, now) in events {
                let next = life.after(event, i64::from(now));
                let lifted = life.is_held() && event == Event::Good;
                prop_assert!(life.revoked.is_none() || next.revoked.is_some() || lifted);
                let here = |life: &Life| life.revoked.as_ref().is_some_and(|r| r.here);
                prop_assert!(!here(&life) || here(&next), "the citizen's own order stays");
                prop_assert!(!next.waiting || here(&next), "only an order of the citizen's waits");
                life = next;
            }
        }
    }

    #[test]
    fn thirty_days_before_its_end_a_certificate_should_be_renewed() {
        let end = 1_800_000_000;
        for (now, soon) in [
            (end - RENEWAL_SECONDS - 1, false),
            (end - RENEWAL_SECONDS, true),
            (end, true),
            (end + 1, false),
            (i64::MIN, false),
            (i64::MAX, false),
        ] {
            assert_eq!(ends_soon(end, now), soon, "{now}");
        }
    }

    #[test]
    fn the_authority_is_asked_once_an_hour_and_no_more_after_the_end() {
        let life = Life::default().after(Event::Good, 1000);
        let looks = [1000, 4599, 4600, 999].map(|now| life.is_time_to_look(now));
        assert_eq!(looks, [false, false, true, true]);
        let told = life.after(Event::Told { at: 5, reason: RevocationReason::KeyCompromise }, 2000);
        assert!(!told.is_time_to_look(1_000_000));
        let held = life.after(Event::Told { at: 5, reason: RevocationReason::CertificateHold }, 2000);
        assert!(held.is_time_to_look(1_000_000));
    }
}
