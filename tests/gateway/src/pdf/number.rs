//! How a document's number is written so that it can be read aloud.

const GROUP: usize = 4;
/// A run up to this long is read at a glance: the serial of `QZ-2026-000123-4` stays whole.
const WHOLE: usize = 6;

/// The number with every run of more than [`WHOLE`] digits in groups of [`GROUP`] with a space between; signs
/// and letters stay where they are. The last group is never one digit alone.
pub(super) fn grouped(number: &str) -> String {
    let mut out = String::with_capacity(number.len() * 2);
    let mut rest = number;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        push_groups(&mut out, &rest[..digits]);
        rest = &rest[digits..];
        let other = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        out.push_str(&rest[..other]);
        rest = &rest[other..];
    }
    out
}

fn push_groups(out: &mut String, mut digits: &str) {
    if digits.len() <= WHOLE {
        out.push_str(digits);
        return;
    }
    while digits.len() > GROUP {
        let take = if digits.len() == GROUP + 1 { GROUP - 1 } else { GROUP };
        out.push_str(&digits[..take]);
        out.push(' ');
        digits = &digits[take..];
    }
    out.push_str(digits);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_runs_are_grouped_and_short_ones_stay() {
        for (number, drawn) in [
            ("261121000047", "2611 2100 0047"),
            ("QZ-2026-0001", "QZ-2026-0001"),
            ("QZ-2026-00047115", "QZ-2026-0004 7115"),
            ("QZ-2026-000123-4", "QZ-2026-000123-4"),
            ("1234567", "1234 567"),
            ("123456789", "1234 567 89"),
            ("1234 5678", "1234 5678"),
            ("", ""),
            ("Қ٣٣٣٣٣٣", "Қ٣٣٣٣٣٣"),
        ] {
            assert_eq!(grouped(number), drawn);
        }
    }
}
