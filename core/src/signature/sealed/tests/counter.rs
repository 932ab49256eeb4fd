use proptest::prelude::*;

use super::super::counter::{Event, KeyState, OFFLINE, Outside, Refusal, TRIES};

fn try_it(state: KeyState, online: bool, event: Event) -> KeyState {
    state.attempt(online).unwrap().after(event).unwrap()
}

#[test]
fn five_wrong_ones_lock_for_ever() {
    let mut state = KeyState::fresh(1);
    for left in (0..TRIES).rev() {
        assert!(!state.is_locked());
        state = try_it(state, false, Event::Wrong);
        assert_eq!(state.tries_left, left);
    }
    assert!(state.locked);
    assert_eq!(state.attempt(true), Err(Refusal::Locked));
    for event in [Event::OpenedOnline, Event::OpenedOffline, Event::NotJudged, Event::WrongAtGateway(Some(5))]
    {
        assert_eq!(state.after(event), Err(Refusal::Locked));
    }
}

#[test]
fn the_last_try_is_gone_when_nobody_says_what_came_of_it() {
    let mut state = KeyState::fresh(1);
    for _ in 0..TRIES {
        state = state.attempt(true).unwrap();
    }
    assert!(state.is_locked() && !state.locked);
    assert_eq!(state.attempt(true), Err(Refusal::Locked));
}

#[test]
fn the_allowance_comes_back_from_the_gateway_only() {
    let mut state = KeyState::fresh(1);
    for left in (0..OFFLINE).rev() {
        state = try_it(state, false, Event::OpenedOffline);
        assert_eq!((state.offline_left, state.tries_left), (left, TRIES));
    }
    assert_eq!(state.attempt(false), Err(Refusal::PepperNeeded));
    let state = try_it(state, true, Event::OpenedOnline);
    assert_eq!(state, KeyState::fresh(2));
}

#[test]
fn a_right_pin_offline_forgives_no_wrong_one() {
    let state = try_it(KeyState::fresh(1), false, Event::Wrong);
    let state = try_it(state, false, Event::OpenedOffline);
    assert_eq!(state.tries_left, TRIES - 1);
    assert_eq!(try_it(state, true, Event::OpenedOnline).tries_left, TRIES);
}

#[test]
fn the_stricter_of_two_counters_holds() {
    let state = try_it(KeyState::fresh(1), true, Event::WrongAtGateway(Some(2)));
    assert_eq!(state.tries_left, 2);
    let state = try_it(state, true, Event::WrongAtGateway(Some(4)));
    assert_eq!(state.tries_left, 1);
    let heard = KeyState::fresh(1).heard(Outside { tries_spent: 4, offline_spent: 3 });
    assert_eq!((heard.tries_left, heard.offline_left), (1, 0));
    assert_eq!(state.heard(Outside::default()), state);
    assert!(try_it(KeyState::fresh(1), true, Event::WrongAtGateway(Some(0))).locked);
    assert!(try_it(KeyState::fresh(1), true, Event::LockedAtGateway).locked);
}

#[derive(Debug, Clone, Copy)]
enum Play {
    Try(bool, Event),
    /// Taken, then killed.
    Killed(bool),
}

fn play() -> impl Strategy<Value = Play> {
    let event = prop_oneof![
        Just(Event::OpenedOnline),
        Just(Event::OpenedOffline),
        Just(Event::Wrong),
        Just(Event::NotJudged),
        Just(Event::LockedAtGateway),
        proptest::option::of(0u8..9).prop_map(Event::WrongAtGateway),
    ];
    prop_oneof![
        4 => (any::<bool>(), event).prop_map(|(online, event)| Play::Try(online, event)),
        1 => any::<bool>().prop_map(Play::Killed),
    ]
}

proptest! {
    #[test]
    fn no_history_gives_more_guesses(plays in proptest::collection::vec(play(), 0..60)) {
        let mut state = KeyState::fresh(1);
        let (mut guesses, mut offline) = (0, 0);
        for play in plays {
            let before = state;
            let (online, event) = match play {
                Play::Try(online, event) => (online, Some(event)),
                Play::Killed(online) => (online, None),
            };
            let Ok(taken) = state.attempt(online) else { continue };
            prop_assert_eq!(taken.tries_left + 1, before.tries_left);
            state = match event.map(|e| (e, taken.after(e))) {
                None => { guesses += 1; taken }
                Some((event, Ok(next))) => {
                    match event {
                        Event::OpenedOnline => { guesses = 0; offline = 0; }
                        Event::OpenedOffline => offline += 1,
                        Event::NotJudged => {}
                        _ => guesses += 1,
                    }
                    next
                }
                Some((_, Err(_))) => { guesses += 1; taken }
            };
            prop_assert!(guesses <= TRIES && offline <= OFFLINE);
            prop_assert!(state.epoch >= before.epoch && state.epoch <= before.epoch + 1);
            prop_assert!(state.epoch > before.epoch || state.offline_left <= before.offline_left);
            prop_assert!(state.epoch > before.epoch || state.tries_left <= before.tries_left);
            prop_assert!(!before.is_locked());
        }
    }
}
