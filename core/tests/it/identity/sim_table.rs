//! The tie to the SIM: every state with every event, and `core/SIM.md`, which is written from that.

use std::{fmt::Write as _, path::Path};

use proptest::prelude::*;
use qyzmet_core::identity::sim::{
    model::{SimEvent, SimMark, SimState, SimTie},
    rules::step,
};

const NOW: i64 = 1_800_000_000;

const HEAD: &str = "\
# The SIM card

The phone is asked for its SIM cards before each signature, and whenever a shell says that one came or went. In the state
`changed` the signature key is suspended: `signature.sim_changed`. What is on the phone opens as always, requests that are
signed go on. The way out is to prove the number again: an SMS code and the PIN of the identity card. Key and PIN stay.

A change is a known SIM that is gone *and* another one that is there. Where an app may not read which SIM it is (Android
without `READ_PHONE_STATE`), only the operator is compared; iOS tells nothing, and the state stays `unknown`. The operator
itself can tell the gateway (`told`), which then gives no server part of the key until the number is linked again.

Written by `core/tests/it/identity/sim_table.rs` from what `core/src/identity/sim/rules.rs` does; don't edit. Write it anew:

    QYZMET_WRITE_SIM=1 cargo test -p qyzmet-core --test it sim_table

";

fn sim(subscription: i64, carrier: &str) -> SimMark {
    SimMark { subscription: Some(subscription), carrier: Some(carrier.into()), card: None }
}

/// The state, as it is when SIM 1 was in the phone as the number was proved.
fn tie(state: SimState) -> SimTie {
    match state {
        SimState::Unknown => SimTie::default(),
        SimState::Changed => SimTie { state, proved: vec![sim(1, "40101")], changed_at: Some(NOW - 60) },
        _ => SimTie { state, proved: vec![sim(1, "40101")], changed_at: None },
    }
}

fn events() -> Vec<(&'static str, SimEvent)> {
    let seen = |sims: &[SimMark]| SimEvent::Seen(Some(sims.to_vec()));
    vec![
        ("the phone doesn't tell", SimEvent::Seen(None)),
        ("flight mode, or no SIM", seen(&[])),
        ("the same SIM", seen(&[sim(1, "40101")])),
        ("a second SIM beside it", seen(&[sim(1, "40101"), sim(2, "40102")])),
        ("another SIM of the same operator (issued again, eSIM profile)", seen(&[sim(3, "40101")])),
        ("another SIM of another operator (ported, swapped)", seen(&[sim(4, "40102")])),
        ("told: the operator gave the number a new SIM", SimEvent::Told),
        ("the number is proved with another SIM in the phone", SimEvent::Proved(Some(vec![sim(4, "40102")]))),
        ("the number is proved, the phone doesn't tell", SimEvent::Proved(None)),
    ]
}

fn table() -> String {
    let mut out = HEAD.to_owned();
    out.push_str("| Event |");
    for state in SimState::ALL {
        write!(out, " in `{}` |", state.as_str()).unwrap();
    }
    out.push_str("\n|---|---|---|---|---|\n");
    for (name, event) in events() {
        write!(out, "| {name} |").unwrap();
        for state in SimState::ALL {
            write!(out, " {} |", step(&tie(*state), event.clone(), NOW).state.as_str()).unwrap();
        }
        out.push('\n');
    }
    out
}

#[test]
fn every_state_with_every_event_as_the_page_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("SIM.md");
    let wanted = table();
    if std::env::var_os("QYZMET_WRITE_SIM").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "core/SIM.md is not current: its head says how to write it anew\n{wanted}");
}

#[test]
fn a_change_stays_also_when_the_old_card_comes_back() {
    let changed = step(&tie(SimState::Same), SimEvent::Seen(Some(vec![sim(3, "40101")])), NOW);
    assert_eq!((changed.state, changed.changed_at), (SimState::Changed, Some(NOW)));
    let back = step(&changed, SimEvent::Seen(Some(vec![sim(1, "40101")])), NOW + 60);
    assert_eq!(back, changed);
    let proved = step(&back, SimEvent::Proved(Some(vec![sim(3, "40101")])), NOW + 90);
    assert_eq!((proved.state, proved.changed_at), (SimState::Same, None));
    // What was the change is now the SIM to compare with.
    assert_eq!(step(&proved, SimEvent::Seen(Some(vec![sim(1, "40101")])), NOW).state, SimState::Changed);
}

#[test]
fn of_two_sims_one_may_go_and_none_may_be_replaced() {
    let two = step(&SimTie::default(), SimEvent::Proved(Some(vec![sim(1, "40101"), sim(2, "40102")])), NOW);
    let after = |sims: &[SimMark]| step(&two, SimEvent::Seen(Some(sims.to_vec())), NOW).state;
    assert_eq!(after(&[sim(2, "40102")]), SimState::Same);
    assert_eq!(after(&[sim(1, "40101"), sim(5, "40107")]), SimState::Changed);
}

#[test]
fn the_surest_thing_that_is_known_of_both_decides() {
    let card = |n: u8, subscription| SimMark { card: Some([n; 16]), ..sim(subscription, "40101") };
    let bare = SimMark { carrier: Some("40101".into()), ..SimMark::default() };
    let proved = |mark: SimMark| step(&SimTie::default(), SimEvent::Proved(Some(vec![mark])), NOW);
    let then = |tie: &SimTie, mark: SimMark| step(tie, SimEvent::Seen(Some(vec![mark])), NOW);
    // The same card under another number of the phone's: the phone was reset.
    assert_eq!(then(&proved(card(7, 1)), card(7, 9)).state, SimState::Same);
    assert_eq!(then(&proved(card(7, 1)), card(8, 1)).state, SimState::Changed);
    // Without the permission only the operator is known; once it is given, more is learnt and then compared.
    let learnt = then(&proved(bare.clone()), sim(1, "40101"));
    assert_eq!(learnt.state, SimState::Same);
    assert_eq!(then(&learnt, sim(2, "40101")).state, SimState::Changed);
    // Taken away again: it compares what both know, and forgets nothing.
    let fewer = then(&learnt, bare);
    assert_eq!(then(&fewer, sim(2, "40101")).state, SimState::Changed);
}

fn mark() -> impl Strategy<Value = SimMark> {
    (prop::option::of(0i64..3), prop::option::of(0u8..3), prop::option::of(0u8..3)).prop_map(
        |(subscription, carrier, card)| SimMark {
            subscription,
            carrier: carrier.map(|c| format!("4010{c}")),
            card: card.map(|c| [c; 16]),
        },
    )
}

fn event() -> impl Strategy<Value = SimEvent> {
    let sims = || prop::option::of(prop::collection::vec(mark(), 0..4));
    prop_oneof![
        6 => sims().prop_map(SimEvent::Seen),
        1 => Just(SimEvent::Told),
        2 => sims().prop_map(SimEvent::Proved),
    ]
}

proptest! {
    /// Only a proof ends a suspension; looking twice changes nothing; a change has its time.
    #[test]
    fn histories(events in prop::collection::vec(event(), 0..40)) {
        let mut tie = SimTie::default();
        for (at, event) in events.into_iter().enumerate() {
            let at = i64::try_from(at).unwrap();
            let next = step(&tie, event.clone(), at);
            if tie.state == SimState::Changed && !matches!(event, SimEvent::Proved(_)) {
                prop_assert_eq!(&next, &tie);
            }
            if matches!(event, SimEvent::Seen(_)) {
                prop_assert_eq!(&step(&next, event, at + 1), &next);
            }
            prop_assert_eq!(next.changed_at.is_some(), next.state == SimState::Changed);
            tie = next;
        }
    }
}
