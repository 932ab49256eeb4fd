//! A seeded simulation of phone, line and gateway: whatever is cut, killed or repeated, one request is
//! filed once.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

fn queued() -> Progress {
    Progress { state: State::Queued, attempts: 0, next_at: 0, problem: None, settled: false }
}

const REFUSED: fn(u16) -> Outcome =
    |status| Outcome::Refused { status, code: Code::GatewayRefused, retry_after: None };

#[test]
fn an_answer_that_was_lost_is_asked_about_before_sending_again() {
    let p = after(&queued(), Step::Send, Outcome::Lost(Code::TimedOut), 0, 1);
    assert_eq!(p.state, State::Unknown);
    assert_eq!(next_step(&p, p.next_at), Step::Ask);
    let p = after(&p, Step::Ask, Outcome::NotKnown, 10, 1);
    assert_eq!(next_step(&p, 10), Step::Send);
}

#[test]
fn a_process_that_died_while_sending_leaves_a_question() {
    let p = Progress { state: State::Sending, ..queued() };
    assert_eq!(next_step(&p, 0), Step::Ask);
}

#[test]
fn client_errors_are_not_repeated_but_for_the_four_that_may_be() {
    for status in 400..500 {
        let p = after(&queued(), Step::Send, REFUSED(status), 0, 1);
        let expected = match status {
            401 => State::Parked,
            408 | 425 | 429 => State::Queued,
            409 => State::Unknown,
            _ => State::Rejected,
        };
        assert_eq!(p.state, expected, "{status}");
    }
    for status in [500, 502, 503, 504] {
        assert_eq!(after(&queued(), Step::Send, REFUSED(status), 0, 1).state, State::Unknown, "{status}");
    }
}

#[test]
fn retry_after_wins_over_the_back_off_and_over_an_impatient_citizen() {
    let busy = Outcome::Refused { status: 429, code: Code::GatewayBusy, retry_after: Some(120) };
    let p = after(&queued(), Step::Send, busy, 1_000, 1);
    assert_eq!(p.next_at, 121_000);
    assert_eq!(wake(&p, 2_000).next_at, 121_000);
}

#[test]
fn a_clock_set_back_a_year_delays_nothing() {
    let p = Progress { next_at: 365 * 24 * 3_600_000, ..queued() };
    assert_eq!(next_step(&p, 0), Step::Send);
}

#[test]
fn a_filed_request_stays_filed_whatever_the_gateway_says() {
    let filed = Progress { state: State::Filed, ..queued() };
    let outcomes = [
        Outcome::NotKnown,
        Outcome::NotSent(Code::Offline),
        Outcome::Lost(Code::TimedOut),
        Outcome::BadReceipt,
        REFUSED(401),
        REFUSED(404),
        REFUSED(410),
        REFUSED(500),
    ];
    for outcome in outcomes {
        assert_eq!(after(&filed, Step::Poll, outcome, 0, 1).state, State::Filed, "{outcome:?}");
    }
}

#[test]
fn results_that_do_not_come_are_asked_for_more_and_more_seldom() {
    let mut p = queued();
    let (mut step, mut now) = (Step::Send, 0);
    let mut waits = Vec::new();
    for _ in 0..14 {
        let filed = results_due(&after(&p, step, Outcome::Known { retry_after: None }, now, 1), now);
        // The longest wait of each round: full jitter may choose any below it.
        let longest = |tries: u32| (FIRST_WAIT << tries.min(20)).min(LONGEST_WAIT).unsigned_abs() - 1;
        let tries = if p.state == State::Filed { p.attempts } else { 0 };
        p = results_failed(&p, &filed, Code::DocumentDamaged, now, longest(tries));
        waits.push(p.next_at - now);
        now = p.next_at;
        step = Step::Poll;
    }
    assert!(waits.is_sorted(), "{waits:?}");
    assert_eq!((waits[0], waits[13]), (FIRST_WAIT - 1, LONGEST_WAIT - 1));
    // Once they came, the count is over.
    assert_eq!(after(&p, Step::Poll, Outcome::Known { retry_after: None }, now, 1).attempts, 0);
}

/// What may happen to one call.
#[derive(Debug, Clone, Copy)]
enum Fate {
    Answered,
    NeverArrives,
    ArrivesUnanswered,
    ArrivesLate,
    ServerError,
    KilledBefore,
    KilledAfter,
    LiesAboutReceipt,
    SessionOver,
    ClockJumps(i64),
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        4 => Just(Fate::Answered),
        2 => Just(Fate::NeverArrives),
        3 => Just(Fate::ArrivesUnanswered),
        1 => Just(Fate::ArrivesLate),
        1 => Just(Fate::ServerError),
        2 => Just(Fate::KilledBefore),
        2 => Just(Fate::KilledAfter),
        1 => Just(Fate::LiesAboutReceipt),
        1 => Just(Fate::SessionOver),
        1 => (-400_000_000_000i64..400_000_000_000).prop_map(Fate::ClockJumps),
    ]
}

/// The gateway of the simulation: files a request id once, answers a repetition from its ledger.
#[derive(Default)]
struct Ledger {
    filed: BTreeMap<u32, u32>,
    /// A call that is still under way in the network when the phone has given up on it.
    late: Vec<u32>,
}

impl Ledger {
    fn submit(&mut self, id: u32) {
        let effects = self.filed.entry(id).or_default();
        if *effects == 0 {
            *effects = 1;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn every_history_ends_filed_once(fates in proptest::collection::vec(fate(), 0..60), seed in any::<u64>()) {
        let mut ledger = Ledger::default();
        let mut p = queued();
        let mut now: i64 = 1_700_000_000_000;
        let mut sends = 0;
        // After the troubles the line is good: it must settle.
        let quiet = std::iter::repeat_n(Fate::Answered, 12);
        for (turn, fate) in fates.into_iter().chain(quiet).enumerate() {
            if let Fate::ClockJumps(by) = fate {
                now += by;
            }
            if p.state == State::Parked {
                p = linked_again(&p, now);
            }
            let step = match next_step(&p, now) {
                Step::Wait(until) => {
                    prop_assert!(until - now <= NO_SUCH_WAIT);
                    now = until;
                    next_step(&p, now)
                }
                step => step,
            };
            if step == Step::Rest {
                break;
            }
            if step == Step::Send {
                // Stored before the call, as the delivery does.
                prop_assert_eq!(p.state, State::Queued);
                p.state = State::Sending;
                sends += 1;
            }
            let arrives = !matches!(fate, Fate::NeverArrives | Fate::KilledBefore | Fate::SessionOver);
            if step == Step::Send && arrives {
                if matches!(fate, Fate::ArrivesLate) { ledger.late.push(1) } else { ledger.submit(1) }
            }
            let known = ledger.filed.contains_key(&1);
            let outcome = match fate {
                Fate::KilledBefore | Fate::KilledAfter => continue,
                Fate::NeverArrives => Outcome::NotSent(Code::Offline),
                Fate::ArrivesUnanswered | Fate::ArrivesLate => Outcome::Lost(Code::TimedOut),
                Fate::ServerError => Outcome::Refused { status: 500, code: Code::GatewayBroken, retry_after: None },
                Fate::LiesAboutReceipt if known => Outcome::BadReceipt,
                Fate::SessionOver => Outcome::Refused { status: 401, code: Code::SessionExpired, retry_after: None },
                _ if known => Outcome::Known { retry_after: Some(1) },
                _ => Outcome::NotKnown,
            };
            p = after(&p, step, outcome, now, seed.wrapping_mul(turn as u64 + 1));
            for id in std::mem::take(&mut ledger.late) {
                ledger.submit(id);
            }
        }
        prop_assert_eq!(p.state, State::Filed, "after {} sends", sends);
        prop_assert_eq!(ledger.filed.values().sum::<u32>(), 1);
    }

    #[test]
    fn waits_are_bounded(attempts in any::<u32>(), jitter in any::<u64>()) {
        let wait = backoff(attempts, jitter);
        prop_assert!((SECOND / 5..=LONGEST_WAIT).contains(&wait));
    }
}
