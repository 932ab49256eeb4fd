//! How a request moves by itself: which status comes when. Pure.

use qyzmet_core::requests::wire::{Status, StatusLine};

use super::notes;
use crate::magic::Outcome;

/// Seconds from the receipt.
#[derive(Debug, Clone, Copy)]
pub(super) struct Delays {
    pub(super) in_progress: i64,
    pub(super) outcome: i64,
}

/// The whole life of a request of this outcome: seconds from the receipt, and status.
fn life(outcome: Outcome, delays: Delays) -> Vec<(i64, Status)> {
    let filed = (0, Status::Filed);
    let worked_on = (delays.in_progress, Status::InProgress);
    let end = |status| (delays.outcome.max(delays.in_progress), status);
    match outcome {
        Outcome::RefusedAtOnce => vec![filed, (0, Status::Refused)],
        Outcome::RefusedLater => vec![filed, worked_on, end(Status::Refused)],
        Outcome::NeedsMore => vec![filed, worked_on, end(Status::NeedsMore)],
        Outcome::Overdue => vec![filed, worked_on],
        _ => vec![filed, worked_on, end(Status::Ready)],
    }
}

/// The history of a request as it is filed.
pub(super) fn first(outcome: Outcome, received_at: i64) -> Vec<StatusLine> {
    let at_once = match outcome {
        Outcome::RefusedAtOnce => 2,
        _ => 1,
    };
    let now = Delays { in_progress: 0, outcome: 0 };
    lines(outcome, received_at, now).take(at_once).collect()
}

/// The statuses that are due by now and not in the history yet.
pub(super) fn due(
    outcome: Outcome,
    received_at: i64,
    delays: Delays,
    history: &[StatusLine],
    now: i64,
) -> Vec<StatusLine> {
    lines(outcome, received_at, delays).skip(history.len()).take_while(|line| line.at <= now).collect()
}

/// When the next status is due, if one will come by itself.
pub(super) fn next_at(
    outcome: Outcome,
    received_at: i64,
    delays: Delays,
    history: &[StatusLine],
) -> Option<i64> {
    lines(outcome, received_at, delays).nth(history.len()).map(|line| line.at)
}

fn lines(outcome: Outcome, received_at: i64, delays: Delays) -> impl Iterator<Item = StatusLine> {
    life(outcome, delays).into_iter().map(move |(after, status)| StatusLine {
        status,
        at: received_at + after,
        note: notes::note(outcome, status),
    })
}

/// Whether an operator may move a request from one status to another: not back to the beginning, not out
/// of an end, not to where it is.
pub(super) fn may_move(from: Status, to: Status) -> bool {
    let ended = matches!(from, Status::Ready | Status::Refused);
    !ended && to != Status::Filed && from != to
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const DELAYS: Delays = Delays { in_progress: 2, outcome: 5 };

    fn at(outcome: Outcome, now: i64) -> Vec<Status> {
        let mut history = first(outcome, 1000);
        history.extend(due(outcome, 1000, DELAYS, &history, now));
        history.iter().map(|line| line.status).collect()
    }

    #[test]
    fn an_ordinary_request_is_ready_in_the_end() {
        use Status::{Filed, InProgress, Ready};
        assert_eq!(at(Outcome::Ordinary, 1001), [Filed]);
        assert_eq!(at(Outcome::Ordinary, 1002), [Filed, InProgress]);
        assert_eq!(at(Outcome::Ordinary, 1005), [Filed, InProgress, Ready]);
        // Whoever looks late finds when it happened, not when it was looked at.
        let history = first(Outcome::Ordinary, 1000);
        let late = due(Outcome::Ordinary, 1000, DELAYS, &history, 9000);
        assert_eq!(late.iter().map(|l| l.at).collect::<Vec<_>>(), [1002, 1005]);
    }

    #[test]
    fn each_outcome_has_its_end() {
        use Status::{Filed, InProgress, NeedsMore, Refused};
        assert_eq!(at(Outcome::RefusedAtOnce, 1000), [Filed, Refused]);
        assert_eq!(at(Outcome::RefusedLater, 2000), [Filed, InProgress, Refused]);
        assert_eq!(at(Outcome::NeedsMore, 2000), [Filed, InProgress, NeedsMore]);
        assert_eq!(at(Outcome::Overdue, 1 << 40), [Filed, InProgress]);
    }

    #[test]
    fn it_is_told_when_to_look_again() {
        let mut history = first(Outcome::Ordinary, 1000);
        let next = |history: &[StatusLine]| next_at(Outcome::Ordinary, 1000, DELAYS, history);
        assert_eq!(next(&history), Some(1002));
        history.extend(due(Outcome::Ordinary, 1000, DELAYS, &history, 1004));
        assert_eq!(next(&history), Some(1005));
        history.extend(due(Outcome::Ordinary, 1000, DELAYS, &history, 1005));
        assert_eq!(next(&history), None);
        let refused = first(Outcome::RefusedAtOnce, 1000);
        assert_eq!(next_at(Outcome::RefusedAtOnce, 1000, DELAYS, &refused), None);
    }

    #[test]
    fn an_end_is_an_end() {
        assert!(may_move(Status::Filed, Status::Ready));
        assert!(may_move(Status::NeedsMore, Status::InProgress));
        for to in [Status::Filed, Status::InProgress, Status::Refused] {
            assert!(!may_move(Status::Ready, to));
        }
        assert!(!may_move(Status::InProgress, Status::InProgress));
    }
}
