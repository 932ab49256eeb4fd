//! Days as people write them: `21.11.2026`, `2026-11-21`, `21 қараша 2026 ж.`

use jiff::civil::Date;

use crate::{Lang, text};

/// The day, when the text can only be that one. Day before month, as in Kazakhstan; a year has four digits.
pub(super) fn parse(text: &str) -> Option<Date> {
    if text.len() > 64 {
        return None;
    }
    crate::forms::schema::date(text).or_else(|| in_digits(text)).or_else(|| in_words(text))
}

fn number(part: &str, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
    let plain = digits.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| part.parse().ok()).flatten()
}

fn day(year: &str, month: i16, day: &str) -> Option<Date> {
    let day = i8::try_from(number(day, 1..=2)?).ok()?;
    Date::new(number(year, 4..=4)?, i8::try_from(month).ok()?, day).ok()
}

/// `d.m.yyyy` with the same separator twice: dot, slash or dash.
fn in_digits(text: &str) -> Option<Date> {
    let compact: String = text.split_whitespace().collect();
    let separator = ['.', '/', '-'].into_iter().find(|s| compact.contains(*s))?;
    let parts: Vec<&str> = compact.trim_end_matches("ж.").trim_end_matches("г.").split(separator).collect();
    match parts[..] {
        [d, m, y] => day(y, number(m, 1..=2)?, d),
        _ => None,
    }
}

/// `21 қараша 2026 ж.`: the day, the month's name in any of the languages, the year.
fn in_words(text: &str) -> Option<Date> {
    let mut words = text.split_whitespace();
    let (d, month, y) = (words.next()?, words.next()?.to_lowercase(), words.next()?);
    let tail: String = words.collect();
    if !matches!(tail.as_str(), "" | "ж." | "ж" | "жыл" | "г." | "г" | "года") {
        return None;
    }
    let named =
        |m: &i16| Lang::ALL.iter().any(|l| text::say(*l, &format!("month-{m}"), &[]).to_lowercase() == month);
    day(y.trim_end_matches([',', '.']), (1..=12).find(named)?, d)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in [
            "21.11.2026",
            "2026-11-21",
            "21/11/2026",
            "21-11-2026",
            "21. 11. 2026",
            "21.11.2026 г.",
            "21.11.2026ж.",
        ] {
            assert_eq!(parse(text), Some(date(2026, 11, 21)), "{text}");
        }
        assert_eq!(parse("1.2.2026"), Some(date(2026, 2, 1)));
    }

    #[test]
    fn what_is_not_one_day_is_not_read() {
        for text in [
            "",
            "21.11.26",
            "31.02.2026",
            "11/21/2026",
            "2026.11.21",
            "21.11-2026",
            "٢١.١١.٢٠٢٦",
            "21.11.2026.",
            "0.1.2026",
            "+1.1.2026",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_we_write_we_read(days in 0i32..60000) {
            let day = date(1950, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            for lang in Lang::ALL {
                prop_assert_eq!(parse(&crate::text::date(lang, day)), Some(day));
            }
        }

        #[test]
        fn no_text_is_too_strange(text in "\\PC{0,80}") {
            let _ = parse(&text);
        }
    }
}
