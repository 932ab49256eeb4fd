//! Registration numbers as people read them aloud: `QZ-2026-000123-4`. The last digit checks the others.

/// The number of the `sequence`th request, filed in `year`.
pub(super) fn number(year: i16, sequence: i64) -> String {
    let body = format!("{year:04}{sequence:06}");
    let check = damm(body.bytes().map(|b| b - b'0'));
    format!("QZ-{year:04}-{sequence:06}-{check}")
}

/// The check digit of H. M. Damm: it finds every wrong digit and every swap of neighbours.
fn damm(digits: impl Iterator<Item = u8>) -> u8 {
    const TABLE: [[u8; 10]; 10] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];
    digits.fold(0, |interim, digit| TABLE[usize::from(interim)][usize::from(digit % 10)])
}

#[cfg(test)]
mod tests {
    use super::{damm, number};

    #[test]
    fn it_is_readable_and_grows() {
        assert_eq!(number(2026, 123), number(2026, 123));
        assert!(number(2026, 123).starts_with("QZ-2026-000123-"));
        assert!(number(2026, 1_234_567).starts_with("QZ-2026-1234567-"));
        // The example of Damm's thesis.
        assert_eq!(damm([5, 7, 2].into_iter()), 4);
    }

    #[test]
    fn one_wrong_digit_and_swapped_neighbours_are_found() {
        let digits = [2, 0, 2, 6, 0, 0, 0, 1, 2, 3];
        let check = damm(digits.into_iter());
        for at in 0..digits.len() {
            for other in (0..10).filter(|d| *d != digits[at]) {
                let mut wrong = digits;
                wrong[at] = other;
                assert_ne!(damm(wrong.into_iter()), check);
            }
            if at > 0 && digits[at] != digits[at - 1] {
                let mut swapped = digits;
                swapped.swap(at, at - 1);
                assert_ne!(damm(swapped.into_iter()), check);
            }
        }
    }
}
