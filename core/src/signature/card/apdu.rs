//! Command APDUs in their bytes, and the answer's status word (ISO 7816-4, 5.1).

use zeroize::Zeroizing;

/// The bit of the class that says: more blocks of this command follow.
pub(super) const MORE_BLOCKS: u8 = 0x10;

/// Longest data of a short command.
pub(super) const SHORT_LIMIT: usize = 255;

/// A command in its short form. `expected` is Le: 0 stands for 256; none when no answer is wanted.
pub(super) fn short(header: [u8; 4], data: &[u8], expected: Option<u8>) -> Zeroizing<Vec<u8>> {
    debug_assert!(data.len() <= SHORT_LIMIT);
    let mut out = Zeroizing::new(Vec::with_capacity(header.len() + 2 + data.len()));
    out.extend_from_slice(&header);
    if !data.is_empty() {
        out.push(data.len() as u8);
        out.extend_from_slice(data);
    }
    out.extend(expected);
    out
}

/// A command in its extended form; an answer, if one is wanted, may be as long as it likes.
pub(super) fn extended(header: [u8; 4], data: &[u8], answer: bool) -> Zeroizing<Vec<u8>> {
    // Data of a profile's command is within `COMMAND_LIMIT`, far below 65536 bytes.
    let length = (data.len() as u16).to_be_bytes();
    let mut out = Zeroizing::new(Vec::with_capacity(header.len() + 5 + data.len()));
    out.extend_from_slice(&header);
    if !data.is_empty() {
        out.push(0);
        out.extend_from_slice(&length);
        out.extend_from_slice(data);
    }
    match (answer, data.is_empty()) {
        (true, true) => out.extend_from_slice(&[0, 0, 0]),
        (true, false) => out.extend_from_slice(&[0, 0]),
        (false, _) => {}
    }
    out
}

/// The command that asks for the rest of an answer to a command of this class. Only a class of the industry
/// carries over; a proprietary one does not.
pub(super) fn get_response(class: u8, expected: u8) -> Zeroizing<Vec<u8>> {
    let class = if class & 0x80 == 0 { class & !MORE_BLOCKS } else { 0 };
    short([class, 0xC0, 0x00, 0x00], &[], Some(expected))
}

/// A status word, as ISO 7816-4 means it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// 9000; or 6282, there was less than was asked for.
    Done,
    /// 61xx: so many bytes are still to be fetched (0: 256 or more).
    More(u8),
    /// 6Cxx: the same command again, with this Le.
    Length(u8),
    /// 63Cx: wrong, so many tries left.
    WrongWithTries(u8),
    /// 6300: wrong; the card doesn't say how many are left.
    Wrong,
    /// 6983: no tries left.
    Blocked,
    /// 6982, 6985: another proof comes first, or never.
    NotPermitted,
    /// 6A82, 6A83, 6A88: there is no such thing.
    NotFound,
    /// 6884: command chaining isn't supported.
    NoChaining,
    /// Anything else.
    Other,
}

impl Status {
    pub(super) fn of(word: u16) -> Self {
        let low = word as u8;
        match word {
            0x9000 | 0x6282 => Self::Done,
            0x6100..=0x61FF => Self::More(low),
            0x6C00..=0x6CFF => Self::Length(low),
            0x63C0..=0x63CF => Self::WrongWithTries(low & 0x0F),
            0x6300 => Self::Wrong,
            0x6983 => Self::Blocked,
            0x6982 | 0x6985 => Self::NotPermitted,
            0x6A82 | 0x6A83 | 0x6A88 => Self::NotFound,
            0x6884 => Self::NoChaining,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: [u8; 4] = [0x00, 0x2A, 0x9E, 0x9A];

    #[test]
    fn the_four_cases_of_a_short_command() {
        assert_eq!(*short(HEADER, &[], None), HEADER);
        assert_eq!(*short(HEADER, &[], Some(0)), [0x00, 0x2A, 0x9E, 0x9A, 0x00]);
        assert_eq!(*short(HEADER, &[7, 8], None), [0x00, 0x2A, 0x9E, 0x9A, 0x02, 7, 8]);
        assert_eq!(*short(HEADER, &[7, 8], Some(64)), [0x00, 0x2A, 0x9E, 0x9A, 0x02, 7, 8, 64]);
    }

    #[test]
    fn the_four_cases_of_an_extended_command() {
        assert_eq!(*extended(HEADER, &[], false), HEADER);
        assert_eq!(*extended(HEADER, &[], true), [0x00, 0x2A, 0x9E, 0x9A, 0, 0, 0]);
        assert_eq!(*extended(HEADER, &[7], false), [0x00, 0x2A, 0x9E, 0x9A, 0, 0, 1, 7]);
        let long = extended(HEADER, &[7; 300], true);
        assert_eq!(long[4..7], [0, 1, 44]);
        assert_eq!(long.len(), 4 + 3 + 300 + 2);
    }

    #[test]
    fn the_rest_is_asked_for_in_the_command_s_class() {
        assert_eq!(*get_response(0x10, 5), [0x00, 0xC0, 0, 0, 5]);
        assert_eq!(*get_response(0x80, 0), [0x00, 0xC0, 0, 0, 0]);
    }

    #[test]
    fn status_words_mean_what_the_standard_says() {
        for (word, status) in [
            (0x9000, Status::Done),
            (0x6282, Status::Done),
            (0x6283, Status::Other),
            (0x61FF, Status::More(255)),
            (0x6C40, Status::Length(64)),
            (0x63C2, Status::WrongWithTries(2)),
            (0x6300, Status::Wrong),
            (0x6381, Status::Other),
            (0x6983, Status::Blocked),
            (0x6982, Status::NotPermitted),
            (0x6A82, Status::NotFound),
            (0x6884, Status::NoChaining),
            (0x6F00, Status::Other),
        ] {
            assert_eq!(Status::of(word), status, "{word:04X}");
        }
    }
}
