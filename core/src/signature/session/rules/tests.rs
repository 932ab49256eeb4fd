#![allow(clippy::unwrap_used)]
use proptest::prelude::*;

use super::*;

const NOW: i64 = 1_000;
const END: i64 = 1_300;

fn begun(delivers: bool) -> Progress {
    Progress::begin(NOW, END, delivers)
}

fn walk(delivers: bool, events: &[(Event, i64)]) -> Progress {
    events.iter().fold(begun(delivers), |p, (event, now)| p.after(*event, *now).map_or(p, |(p, _)| p))
}

fn refused(code: Code) -> Event {
    Event::Refused { code, unlockable: false }
}

#[test]
fn every_outcome_is_reached() {
    let unlockable = Event::Refused { code: Code::PinLocked, unlockable: true };
    for (outcome, delivers, events) in [
        (Outcome::Ok, false, vec![(Event::Pin, 1001), (Event::Signed, 1002)]),
        (Outcome::Ok, true, vec![(Event::Pin, 1001), (Event::Signed, 1002), (Event::Delivered, 1003)]),
        (Outcome::Timeout, false, vec![(Event::Look, 1301)]),
        (Outcome::NotRegistered, false, vec![(Event::Pin, 1001), (refused(Code::KeyMissing), 1002)]),
        (Outcome::UserCancelled, false, vec![(Event::Cancel, 1001)]),
        (Outcome::HashMismatch, true, vec![(Event::OtherDocument, 1001)]),
        (
            Outcome::PhoneAbsent,
            true,
            vec![(Event::Pin, 1001), (refused(Code::PepperNeeded), 1002), (Event::Look, 1301)],
        ),
        (
            Outcome::DeliveryError,
            true,
            vec![(Event::Pin, 1001), (Event::Signed, 1002), (Event::DeliveryRefused, 1003)],
        ),
        (Outcome::DeliveryError, true, vec![(Event::Pin, 1001), (Event::Signed, 1002), (Event::Look, 1301)]),
        (
            Outcome::SimError,
            false,
            vec![(Event::Pin, 1001), (refused(Code::PortFailed), 1002), (Event::Pin, 1301)],
        ),
        (Outcome::PinBlocked, false, vec![(Event::Pin, 1001), (unlockable, 1002)]),
        (Outcome::CardBlocked, false, vec![(Event::Pin, 1001), (refused(Code::PinLocked), 1002)]),
    ] {
        assert_eq!(walk(delivers, &events).outcome(), Some(outcome), "{events:?}");
    }
}

#[test]
fn a_wrong_pin_leaves_the_session_open() {
    let p = walk(false, &[(Event::Pin, 1001), (refused(Code::PinWrong), 1002)]);
    assert_eq!(p.state, State::Begun);
    assert!(p.after(Event::Pin, 1003).is_ok());
}

#[test]
fn a_second_tap_is_refused() {
    let p = walk(false, &[(Event::Pin, 1001)]);
    assert_eq!(p.after(Event::Pin, 1001), Err(Refusal::Busy));
    let p = walk(false, &[(Event::Pin, 1001), (Event::Signed, 1002)]);
    assert_eq!(p.after(Event::Pin, 1003), Err(Refusal::Over(Outcome::Ok)));
}

#[test]
fn a_clock_that_is_set_back_revives_nothing() {
    let p = walk(false, &[(Event::Look, 1200), (Event::Look, 900)]);
    assert_eq!(p.seen_at, 1200);
    let p = walk(false, &[(Event::Pin, 1200), (Event::Abandoned, 1301), (Event::Pin, 1100)]);
    assert_eq!(p.outcome(), Some(Outcome::Timeout));
}

#[test]
fn an_app_that_was_ended_asks_for_the_pin_again() {
    let p = walk(false, &[(Event::Pin, 1001), (Event::Abandoned, 1002)]);
    assert_eq!(p.state, State::Begun);
    let (p, effects) =
        walk(true, &[(Event::Pin, 1001), (Event::Signed, 1002)]).after(Event::Look, 1003).unwrap();
    assert_eq!((p.state, effects), (State::Signed, vec![Effect::Deliver]));
}

#[test]
fn names_are_those_of_the_standards() {
    let names: Vec<String> = Outcome::ALL.iter().map(|o| o.wire_name()).collect();
    assert_eq!(
        names,
        [
            "OK",
            "TIMEOUT",
            "NOT_REGISTERED",
            "USER_CANCELLED",
            "HASH_MISMATCH",
            "PHONE_ABSENT",
            "DELIVERY_ERROR",
            "SIM_ERROR",
            "PIN_BLOCKED",
            "CARD_BLOCKED"
        ]
    );
    assert_eq!(Outcome::PinBlocked.etsi_code(), Some(402));
    assert_eq!(Outcome::CardBlocked.etsi_code(), Some(403));
}

fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => Just(Event::Pin),
        3 => Just(Event::Signed),
        2 => Just(Event::Look),
        1 => Just(Event::Abandoned),
        1 => Just(Event::Delivered),
        1 => Just(Event::DeliveryRefused),
        1 => Just(Event::OtherDocument),
        1 => Just(Event::Cancel),
        2 => (prop::sample::select(Code::ALL), any::<bool>())
            .prop_map(|(code, unlockable)| Event::Refused { code, unlockable }),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_one_pin_makes_one_signature_in_time(
        delivers in any::<bool>(),
        steps in prop::collection::vec((events(), 900..1_500_i64), 0..60),
    ) {
        let mut p = begun(delivers);
        let (mut latest, mut pins, mut kept) = (NOW, 0, 0);
        for (event, now) in steps {
            let before = p;
            // What is refused changes nothing, its time neither.
            let Ok((next, effects)) = p.after(event, now) else { continue };
            latest = latest.max(now);
            p = next;
            if effects.contains(&Effect::Sign) {
                prop_assert_eq!((event, before.state), (Event::Pin, State::Begun));
                prop_assert!(latest <= END, "asked for a signature after its time");
                pins += 1;
            }
            if effects.contains(&Effect::Keep) {
                prop_assert_eq!(before.state, State::Signing);
                prop_assert!(latest <= END, "kept after its time");
                kept += 1;
                prop_assert!(kept <= 1 && kept <= pins);
            }
            if let State::Done(_) = before.state {
                prop_assert_eq!(p, before, "nothing leaves the end");
            }
            let ended = p.outcome().is_some() && before.outcome().is_none();
            let quietly = p.outcome() == Some(Outcome::Ok);
            prop_assert_eq!(effects.contains(&Effect::Record), ended && !quietly);
            if p.outcome() == Some(Outcome::Ok) {
                prop_assert_eq!(kept, 1);
            }
            prop_assert!(p.seen_at >= before.seen_at);
        }
    }
}
