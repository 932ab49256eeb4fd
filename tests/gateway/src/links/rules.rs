//! The limits of linking. Pure.

use super::table::Link;

/// Digits of a code.
pub(super) const CODE_LENGTH: u32 = 6;
/// A code is good for so long.
pub(super) const CODE_SECONDS: i64 = 120;
/// Another code can be asked for after so long.
pub(super) const RESEND_SECONDS: i64 = 30;
/// Codes sent again in one link.
pub(super) const RESENDS: u32 = 3;
/// Wrong codes of one link; the last of them locks the number.
pub(super) const WRONG_CODES: u32 = 3;
/// How long the number is locked then.
pub(super) const NUMBER_LOCK_SECONDS: i64 = 600;
/// Links that a number may start in an hour.
pub(super) const STARTS_PER_HOUR: usize = 5;
/// An hour.
pub(super) const HOUR: i64 = 3600;
/// Wrong PINs of the card; the last of them locks it.
pub(super) const CARD_PIN_TRIES: u32 = 3;
/// How long the card is locked then.
pub(super) const CARD_LOCK_SECONDS: i64 = 3600;
/// A session is good for thirty days.
pub(super) const SESSION_SECONDS: i64 = 30 * 86_400;

/// What a code comes to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Judgement {
    Right,
    Wrong { left: u32 },
    Locked,
    Expired,
}

/// Judges a code of a link that has tries left. Time first: a code that is over counts no try.
pub(super) fn judge(link: &Link, right: bool, now: i64) -> Judgement {
    if now >= link.expires_at {
        return Judgement::Expired;
    }
    if right {
        return Judgement::Right;
    }
    match WRONG_CODES.saturating_sub(link.wrong + 1) {
        0 => Judgement::Locked,
        left => Judgement::Wrong { left },
    }
}

/// Whether another code may be sent.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Resend {
    Send,
    Wait(i64),
    NoMore,
}

/// Another code may be sent after a while, and only so often; then a new link is due.
pub(super) fn resend(link: &Link, now: i64) -> Resend {
    if link.resends >= RESENDS {
        return Resend::NoMore;
    }
    match link.sent_at + RESEND_SECONDS - now {
        left if left > 0 => Resend::Wait(left),
        _ => Resend::Send,
    }
}

/// Seconds until this number may start another link, if it has to wait. `starts` are those of the last
/// hour, oldest first.
pub(super) fn start_wait(starts: &[i64], now: i64) -> Option<i64> {
    let over = starts.len().checked_sub(STARTS_PER_HOUR)?;
    starts.get(over).map(|oldest| (oldest + HOUR - now).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(wrong: u32, resends: u32) -> Link {
        Link {
            id: String::new(),
            iin: String::new(),
            phone: String::new(),
            code: Vec::new(),
            sent_at: 1000,
            expires_at: 1120,
            wrong,
            resends,
            linked: false,
        }
    }

    #[test]
    fn the_third_wrong_code_locks_and_time_comes_first() {
        assert_eq!(judge(&link(0, 0), false, 1001), Judgement::Wrong { left: 2 });
        assert_eq!(judge(&link(1, 0), false, 1001), Judgement::Wrong { left: 1 });
        assert_eq!(judge(&link(2, 0), false, 1001), Judgement::Locked);
        assert_eq!(judge(&link(2, 0), true, 1119), Judgement::Right);
        assert_eq!(judge(&link(2, 0), true, 1120), Judgement::Expired);
    }

    #[test]
    fn another_code_after_thirty_seconds_and_three_times() {
        assert_eq!(resend(&link(0, 0), 1000), Resend::Wait(30));
        assert_eq!(resend(&link(0, 0), 1030), Resend::Send);
        assert_eq!(resend(&link(0, 3), 1030), Resend::NoMore);
    }

    #[test]
    fn five_links_an_hour() {
        assert_eq!(start_wait(&[1, 2, 3, 4], 5), None);
        assert_eq!(start_wait(&[1, 2, 3, 4, 5], 5), Some(HOUR - 4));
        assert_eq!(start_wait(&[1, 2, 3, 4, 5, 6], 6), Some(HOUR - 4));
    }
}
