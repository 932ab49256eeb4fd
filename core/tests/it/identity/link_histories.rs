//! Linking histories at random: whatever the citizen, the gateway, the clock and the phone do, the counts
//! hold and a link comes only from the gateway.

use proptest::prelude::*;
use qyzmet_core::{
    Code, Lang,
    identity::{
        Link, LinkState, LinkView, SmsCode,
        model::{CODE_TRIES, Effect, Event, Failure, Granted, LONGEST_LOCK_SECONDS, STARTS_PER_HOUR},
        rules::step,
    },
};

use super::{number, other_person, person, started};

fn failures() -> impl Strategy<Value = Failure> {
    let left = || proptest::option::of(0u32..5);
    prop_oneof![
        left().prop_map(|tries_left| Failure::CardPinWrong { tries_left }),
        left().prop_map(|tries_left| Failure::CodeWrong { tries_left }),
        Just(Failure::CodeExpired),
        proptest::option::of(any::<u32>()).prop_map(|wait| Failure::TooMany { wait }),
        Just(Failure::Gone),
        Just(Failure::NotSent),
        Just(Failure::Other(Code::TimedOut)),
        Just(Failure::Other(Code::NumberTaken)),
    ]
}

fn keys() -> impl Strategy<Value = String> {
    prop_oneof![12 => Just("a".to_owned()), 1 => Just("b".to_owned())]
}

fn events() -> impl Strategy<Value = Event> {
    let answer = || {
        prop_oneof![
            3 => (keys(), 0u32..6).prop_map(|(id, tries)| Ok(started(&id, tries))),
            2 => failures().prop_map(Err)
        ]
    };
    let ends = prop_oneof![9 => 0i64..200_000, 1 => any::<i64>()];
    let granted = (0u8..10, ends).prop_map(|(other, ends)| Granted {
        iin: if other == 0 { other_person() } else { person() },
        expires_at: ends.saturating_add(1_800_000_000),
    });
    let signed_in = granted.clone().prop_map(Event::SignedIn);
    prop_oneof![
        4 => (keys(), 0u8..10, prop::bool::weighted(0.2)).prop_map(|(attempt, other, again)| Event::Start {
            attempt,
            iin: if other == 0 { other_person() } else { person() },
            phone: number(),
            again,
        }),
        4 => (keys(), answer()).prop_map(|(attempt, answer)| Event::StartAnswered { attempt, answer }),
        1 => Just(Event::Resend),
        1 => (keys(), answer()).prop_map(|(link_id, answer)| Event::ResendAnswered { link_id, answer }),
        4 => "[0-9]{6}|[0-9]{4}".prop_map(|c| Event::CodeTyped(SmsCode::parse(&c).unwrap())),
        4 => (keys(), prop_oneof![granted.prop_map(Ok), failures().prop_map(Err)])
            .prop_map(|(link_id, answer)| Event::CodeAnswered { link_id, answer }),
        2 => signed_in,
        1 => Just(Event::Unauthorised),
        1 => Just(Event::Tick),
        1 => Just(Event::Abandoned),
    ]
}

/// How the clock moves before an event: mostly on, sometimes back, once in a while anywhere.
fn clock() -> impl Strategy<Value = (bool, i64)> {
    prop_oneof![
        40 => (0i64..40).prop_map(|by| (true, by)),
        3 => (-10_000i64..10_000).prop_map(|by| (true, by)),
        1 => any::<i64>().prop_map(|to| (false, to)),
    ]
}

fn tries(link: &Link) -> Option<(String, u32)> {
    match link.state() {
        LinkState::CodeSent(s) => Some((s.link_id.clone(), s.tries_left)),
        LinkState::Starting { before, .. } => before.as_ref().map(|s| (s.link_id.clone(), s.tries_left)),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_counts_hold(history in proptest::collection::vec((clock(), events()), 1..60)) {
        let mut now: i64 = 1_800_000_000;
        let mut link = Link::new(now);
        let mut lock = None;
        let mut session = None;
        for ((relative, by), event) in history {
            let last = now;
            now = if relative { now.saturating_add(by) } else { by };
            let passed = now.saturating_sub(last).max(0);
            let was = link.clone();
            let done = step(&link, event.clone(), now);
            link = done.next;

            // Tries grow only by a start that the gateway confirmed.
            if let (Some((_, before)), Some((_, after))) = (tries(&was), tries(&link)) {
                let confirmed = matches!(&event, Event::StartAnswered { answer: Ok(_), .. });
                prop_assert!(after <= before || confirmed, "{event:?}");
            }
            if let LinkState::CodeSent(sent) = link.state() {
                prop_assert!((1..=CODE_TRIES).contains(&sent.tries_left));
            }

            // A link comes only from the gateway's word for this person: on a code that was asked about, or on a log-in
            // to a vault that is this person's already.
            let linked = |l: &Link| matches!(l.state(), LinkState::Linked { .. });
            if linked(&link) && !linked(&was) && !done.effects.contains(&Effect::KeepSession) {
                // A new proof of the number came to nothing: the session beneath it is the one there was.
                let LinkState::Linked { linked_at, .. } = link.state() else { panic!("{link:?}") };
                prop_assert_eq!(Some(*linked_at), session);
            } else if let Event::SignedIn(granted) = &event {
                let idle = step(&was, Event::Tick, now).next;
                let locked = matches!(idle.state(), LinkState::Locked { .. });
                let own = idle.owner().is_some_and(|owner| owner.iin == granted.iin);
                let kept = done.effects.contains(&Effect::KeepSession);
                prop_assert_eq!(kept, own && !locked);
                let as_it_must = if kept { linked(&link) } else { link.state() == idle.state() };
                prop_assert!(as_it_must, "{:?}", link);
            } else if linked(&link) && !linked(&was) {
                let LinkState::CodeSent(sent) = was.state() else { panic!("{was:?}") };
                prop_assert!(sent.checking);
                let Event::CodeAnswered { link_id, answer: Ok(granted) } = &event else { panic!("{event:?}") };
                prop_assert_eq!(link_id, &sent.link_id);
                prop_assert_eq!(&granted.iin, &sent.iin);
            }
            for effect in &done.effects {
                match effect {
                    Effect::KeepSession => session = Some(now),
                    Effect::DropSession => session = None,
                    _ => {}
                }
            }
            // The owner never changes.
            if let Some(owner) = was.owner() {
                prop_assert_eq!(&link.owner().unwrap().iin, &owner.iin);
            }

            // A lock holds until its time has passed, and not a second longer.
            lock = match (lock, link.state()) {
                (None, LinkState::Locked { left }) => Some(i64::from(*left)),
                (Some(left), LinkState::Locked { .. }) => {
                    prop_assert!(passed < left);
                    Some(left - passed)
                }
                (Some(left), _) => {
                    prop_assert!(passed >= left);
                    None
                }
                (None, _) => None,
            };
            prop_assert!(lock.unwrap_or(0) <= i64::from(LONGEST_LOCK_SECONDS));

            // What is stored is what comes back, and no print of it names the person.
            let stored = serde_json::to_string(&link).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Link>(&stored).unwrap(), &link);
            let printed = format!("{:?}", link);
            // Twelve digits: six of them stand in many a clock's time.
            prop_assert!(!printed.contains("990101500016") && !printed.contains("990101500708"));
            let view = LinkView::of(&link, now, Lang::Kk);
            prop_assert!(LinkView::STATES.contains(&view.state.as_str()));
        }
    }

    #[test]
    fn no_more_starts_than_an_hour_allows(gaps in proptest::collection::vec(0i64..1_500, 1..60)) {
        let mut now = 1_800_000_000;
        let mut link = Link::new(now);
        let mut asked: Vec<i64> = Vec::new();
        for gap in gaps {
            now += gap;
            let start = Event::Start { attempt: "a".into(), iin: person(), phone: number(), again: false };
            let done = step(&link, start, now);
            if done.effects.iter().any(|e| matches!(e, Effect::AskStart { .. })) {
                asked.push(now);
            }
            link = step(&done.next, Event::Abandoned, now).next;
        }
        for window in asked.windows(STARTS_PER_HOUR + 1) {
            prop_assert!(window[STARTS_PER_HOUR] - window[0] >= 3_600);
        }
    }
}
