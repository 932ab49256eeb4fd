#![allow(clippy::unwrap_used)]
//! What holds of every history of an identification.

use proptest::prelude::*;

use super::*;

fn any_event() -> impl Strategy<Value = Event> {
    let kind = prop_oneof![
        Just(HurdleKind::Line),
        Just(HurdleKind::Busy),
        Just(HurdleKind::Closed),
        Just(HurdleKind::Provider)
    ];
    prop_oneof![
        (any::<u8>(), any::<u32>())
            .prop_map(|(tries_left, expires_in)| Event::Offered { tries_left, expires_in }),
        (any::<u32>(), any::<u32>()).prop_map(|(ahead, seconds)| Event::Queue { ahead, seconds }),
        (any::<u8>()).prop_map(|tries_left| Event::Refused { reason: "poor-light".into(), tries_left }),
        (kind, any::<u32>()).prop_map(|(kind, seconds)| Event::Hindered { kind, seconds }),
        Just(Event::Prompt { id: "turn-left".into(), number: None }),
        prop_oneof![
            Just(Event::Agreed),
            Just(Event::TextChanged),
            Just(Event::Ticket),
            Just(Event::TicketOver),
            Just(Event::Opened),
            Just(Event::Captured),
            Just(Event::Ended),
            Just(Event::Gone),
            Just(Event::Carried),
            Just(Event::EnvelopeOver),
            Just(Event::NoEnvelope),
            Just(Event::Pending),
            Just(Event::Approved),
        ],
        prop_oneof![
            Just(Event::NoTries),
            Just(Event::Over),
            Just(Event::Certified),
            Just(Event::Retry),
            Just(Event::Cancel),
            Just(Event::Look),
        ],
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_history_wins_a_try_or_a_certificate_without_an_approval(
        events in proptest::collection::vec((any_event(), -100i64..4000), 0..60),
    ) {
        let mut now = 1_800_000_000;
        let mut p = Progress::begin(now);
        let (mut approved, mut agreed, mut refusals) = (false, false, 0u8);
        for (event, passed) in events {
            now += passed;
            let before = p.clone();
            let Ok(next) = p.after(event.clone(), now) else {
                prop_assert!(event != Event::Look && event != Event::Cancel || before.state.is_over() || now > before.expires_at);
                continue;
            };
            prop_assert!(next.tries_left <= before.tries_left, "tries never rise");
            prop_assert!(next.seen_at >= before.seen_at, "time never goes back");
            prop_assert!(!before.state.is_over() || next.state == before.state, "what is over stays over");
            if matches!(event, Event::Refused { .. }) && matches!(before.state, State::Judging) {
                prop_assert!(next.tries_left < before.tries_left || next.state == State::Expired);
                refusals += 1;
            }
            agreed |= event == Event::Agreed;
            approved |= event == Event::Approved;
            prop_assert!(next.state != State::Done || approved);
            // Nobody is before a camera without having agreed.
            let before_a_camera = matches!(next.state, State::Opening | State::Queue { .. } | State::Prompt { .. });
            prop_assert!(!before_a_camera || agreed);
            prop_assert!(next.state != State::Visit || next.tries_left == 0);
            if let Some(h) = next.hurdle {
                let free = Progress { hurdle: None, ..next.clone() };
                let due = next.due(h.until) == free.due(now);
                prop_assert!(due, "a hurdle ends");
            }
            p = next;
        }
        prop_assert!(refusals <= TRIES);
    }
}

fn at(state: State) -> Progress {
    Progress { state, ..Progress::begin(0) }
}

#[test]
fn the_ordinary_way_ends_with_a_certificate() {
    let way = [
        (Event::Offered { tries_left: 5, expires_in: 3600 }, "consent", None),
        (Event::Agreed, "opening", Some(Effect::Agree)),
        (Event::Ticket, "opening", Some(Effect::Open)),
        (Event::Opened, "queue", Some(Effect::Poll)),
        (Event::Queue { ahead: 3, seconds: 90 }, "queue", Some(Effect::Poll)),
        (Event::Prompt { id: "turn-left".into(), number: None }, "prompt", Some(Effect::Poll)),
        (Event::Captured, "captured", Some(Effect::Carry)),
        (Event::Carried, "judging", Some(Effect::Decision)),
        (Event::Pending, "judging", Some(Effect::Decision)),
        (Event::Approved, "approved", Some(Effect::Enrol)),
        (Event::Certified, "done", None),
    ];
    let mut p = Progress::begin(0);
    assert_eq!(p.due(0), Some(Effect::Ask));
    for (event, state, due) in way {
        p = p.after(event, 1).unwrap();
        assert_eq!((p.state.id(), p.due(1)), (state, due));
    }
    assert_eq!(p.after(Event::Cancel, 1), Err(OutOfTurn));
}

#[test]
fn five_refusals_lead_to_a_visit_and_a_visit_to_a_certificate() {
    let mut p = at(State::Judging);
    for left in (0..TRIES).rev() {
        // The authority's count may lag; ours goes on.
        p = p.after(Event::Refused { reason: "face-mismatch".into(), tries_left: TRIES }, 1).unwrap();
        assert_eq!(p.tries_left, left);
        if left > 0 {
            assert_eq!(p.state.id(), "try-again");
            p = p.after(Event::Retry, 1).unwrap();
            p.state = State::Judging;
        }
    }
    assert_eq!(p.state, State::Visit);
    assert_eq!(p.after(Event::Retry, 1), Err(OutOfTurn));
    // Days later.
    let p = p.after(Event::Approved, i64::from(LONGEST) * 10).unwrap();
    assert_eq!(p.state, State::Approved);
}

#[test]
fn what_stands_in_the_way_is_waited_for_and_a_clock_set_back_does_not_wait_for_ever() {
    let p =
        at(State::Opening).after(Event::Hindered { kind: HurdleKind::Closed, seconds: 3600 }, 1000).unwrap();
    assert_eq!((p.state.clone(), p.due(1000), p.due(4599)), (State::Opening, None, None));
    assert_eq!(p.due(4600), Some(Effect::Open));
    assert_eq!(p.due(10), Some(Effect::Open));
    let endless = at(State::Opening).after(Event::Hindered { kind: HurdleKind::Busy, seconds: u32::MAX }, 0);
    assert!(endless.unwrap().due(i64::from(LONGEST_WAIT)).is_some());
}

#[test]
fn a_lost_session_takes_no_try_and_time_ends_what_is_not_decided() {
    for state in [State::Queue { ahead: None, seconds: None }, State::Prompt { id: "x".into(), number: None }]
    {
        let p = at(state).after(Event::Gone, 5).unwrap();
        assert_eq!((p.state.clone(), p.tries_left), (State::Agreed, TRIES));
        assert_eq!(p.hurdle.unwrap().kind, HurdleKind::Provider);
        let late = p.after(Event::Look, i64::from(LONGEST) + 1).unwrap();
        assert_eq!((late.state.id(), late.due(0)), ("expired", None));
        // And a clock set back does not bring it to life again.
        assert_eq!(late.after(Event::Look, 0).unwrap().state, State::Expired);
    }
    let approved = at(State::Approved).after(Event::Look, i64::from(LONGEST) * 2).unwrap();
    assert_eq!(approved.state, State::Approved);
}
