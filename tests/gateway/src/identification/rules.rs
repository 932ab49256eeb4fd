//! How the authority sees an identification. Pure.

use qyzmet_core::signature::identification::{rules::TRIES, wire::Decision};

use super::table::{Identification, Video};

/// Seconds until an identification has to be begun anew.
pub(super) const OPEN_SECONDS: u32 = 24 * 60 * 60;
/// Seconds that a ticket is good.
pub(super) const TICKET_SECONDS: i64 = 15 * 60;
/// Seconds that an envelope holds.
pub(super) const ENVELOPE_SECONDS: u32 = 10 * 60;
/// Seconds within which what was approved has to be used.
pub(crate) const APPROVAL_SECONDS: i64 = 24 * 60 * 60;
/// Seconds until the queue of the closed number opens.
pub(super) const CLOSED_SECONDS: i64 = 60 * 60;

/// What the sandbox's operator does by itself, poll after poll.
pub(super) fn play(video: &mut Video, number: &str) {
    video.step += 1;
    let prompt = |id: &str, number: Option<&str>| Some((id.to_owned(), number.map(str::to_owned)));
    video.ahead = 3u32.saturating_sub(video.step);
    video.prompt = match video.step {
        3 => prompt("show-document", None),
        4 => prompt("turn-left", None),
        5 => prompt("read-number", Some(number)),
        _ => None,
    };
}

/// Whether the operator who plays by himself has all he wants.
pub(super) fn has_all(video: &Video) -> bool {
    video.step > 5
}

/// The decision with what time made of it.
pub(super) fn decision(row: &Identification, now: i64) -> Decision {
    let timed = matches!(row.state, Decision::Open | Decision::Judging | Decision::Refused | Decision::Retry);
    match row.state {
        _ if timed && now > row.expires_at => Decision::Over,
        Decision::Approved if !approves(row, now) => Decision::Over,
        state => state,
    }
}

/// Whether it still is good for a certificate.
pub(super) fn approves(row: &Identification, now: i64) -> bool {
    row.state == Decision::Approved && row.approved_at.is_some_and(|at| now - at <= APPROVAL_SECONDS)
}

/// Tries that are left of so many used ones.
pub(super) fn left(used: u8) -> u8 {
    TRIES.saturating_sub(used)
}

/// A try came to nothing.
pub(super) fn fail(row: &mut Identification, used: &mut u8, state: Decision, reason: &str) {
    *used = used.saturating_add(1);
    row.state = if left(*used) == 0 { Decision::Visit } else { state };
    row.reason = Some(reason.to_owned());
    end(row);
}

/// It is the citizen.
pub(super) fn approve(row: &mut Identification, used: &mut u8, now: i64) {
    *used = 0;
    row.state = Decision::Approved;
    row.approved_at = Some(now);
    row.reason = None;
    end(row);
}

fn end(row: &mut Identification) {
    row.ticket = None;
    if let Some(video) = &mut row.video {
        video.ended = true;
    }
}
