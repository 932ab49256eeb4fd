//! Dates, numbers and identifiers as people write them.

use jiff::{Timestamp, civil::Date, tz::Offset};

use super::{Lang, say};

/// The one zone of Kazakhstan since 1 March 2024: UTC+5, no summer time. Every receipt and deadline of
/// ours is later than that day, so the zones of before are not kept: earlier times are shown in it too.
pub const ZONE: Offset = Offset::constant(5);

/// `21 қараша 2026 ж.`, `21 ноября 2026 г.`, `21 November 2026`. The year is never cut to two digits.
pub fn date(lang: Lang, date: Date) -> String {
    let month = say(lang, &format!("month-{}", date.month()), &[]);
    let (day, year) = (date.day(), date.year());
    match lang {
        Lang::Kk => format!("{day} {month} {year} ж."),
        Lang::Ru => format!("{day} {month} {year} г."),
        Lang::En => format!("{day} {month} {year}"),
    }
}

/// The date and the time of day in Kazakhstan, 24 hours: `21 қараша 2026 ж., 14:05`. Any number of
/// seconds has an answer, see [`local`].
pub fn date_time(lang: Lang, unix_seconds: i64) -> String {
    let local = local(unix_seconds);
    format!("{}, {:02}:{:02}", date(lang, local.date()), local.hour(), local.minute())
}

/// The wall time in Kazakhstan; the ends of the calendar stand for what lies beyond them.
pub fn local(unix_seconds: i64) -> jiff::civil::DateTime {
    let stamp = Timestamp::from_second(unix_seconds).unwrap_or(if unix_seconds < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    });
    ZONE.to_datetime(stamp)
}

/// `+77010000001` as `+7 701 000 00 01`; anything that is not `+7` and ten ASCII digits as it is.
pub fn phone_grouped(e164: &str) -> String {
    match e164.strip_prefix("+7") {
        Some(rest) if digits(rest, 10) => {
            format!("+7 {} {} {} {}", &rest[..3], &rest[3..6], &rest[6..8], &rest[8..])
        }
        _ => e164.to_owned(),
    }
}

/// `990101500016` as `990101 500016`; anything that is not 12 ASCII digits as it is.
pub fn iin_grouped(iin: &str) -> String {
    match digits(iin, 12) {
        true => format!("{} {}", &iin[..6], &iin[6..]),
        false => iin.to_owned(),
    }
}

/// The IIN for a screen that others may see: `990101 ••••16`. What is not 12 ASCII digits is hidden whole.
pub fn iin_hidden(iin: &str) -> String {
    match digits(iin, 12) {
        true => format!("{} ••••{}", &iin[..6], &iin[10..]),
        false => "••••••••••••".to_owned(),
    }
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    #[test]
    fn a_date_is_written_as_people_write_it() {
        let day = Date::constant(2026, 11, 21);
        assert_eq!(date(Lang::Kk, day), "21 қараша 2026 ж.");
        assert_eq!(date(Lang::Ru, day), "21 ноября 2026 г.");
        assert_eq!(date(Lang::En, day), "21 November 2026");
    }

    #[test]
    fn every_month_has_its_name() {
        for month in 1..=12 {
            for lang in Lang::ALL {
                let text = date(lang, Date::constant(2026, month, 1));
                assert!(!text.contains("month-"), "{text}");
            }
        }
    }

    #[test]
    fn the_day_turns_at_midnight_in_kazakhstan() {
        // 2024-02-29 18:59:59 and 19:00:00 UTC.
        assert_eq!(date_time(Lang::En, 1_709_233_199), "29 February 2024, 23:59");
        assert_eq!(date_time(Lang::En, 1_709_233_200), "1 March 2024, 00:00");
        assert_eq!(date_time(Lang::Kk, 0), "1 қаңтар 1970 ж., 05:00");
        assert_eq!(date_time(Lang::Ru, -1), "1 января 1970 г., 04:59");
    }

    #[test]
    fn beyond_the_calendar_its_ends_are_shown() {
        assert_eq!(local(i64::MAX).year(), 9999);
        assert_eq!(local(i64::MIN).year(), -9999);
        assert_eq!(date(Lang::En, Date::MAX), "31 December 9999");
        assert_eq!(date(Lang::En, Date::MIN), "1 January -9999");
    }

    #[test]
    fn numbers_are_grouped_to_be_read_aloud() {
        assert_eq!(phone_grouped("+77010000001"), "+7 701 000 00 01");
        assert_eq!(iin_grouped("990101500016"), "990101 500016");
        assert_eq!(iin_hidden("990101500016"), "990101 ••••16");
    }

    #[test]
    fn what_is_no_number_of_ours_is_left_alone_or_hidden_whole() {
        for phone in [
            "",
            "1414",
            "+7",
            "87010000001",
            "+7701000000",
            "+770100000011",
            "+7701000000a",
            "+44701000000",
            "+7٠٠٠٠٠",
        ] {
            assert_eq!(phone_grouped(phone), phone);
        }
        for iin in ["", "99010150001", "9901015000166", "99010150001x", "ЖСНЖСН"] {
            assert_eq!(iin_grouped(iin), iin);
            assert_eq!(iin_hidden(iin), "••••••••••••");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_or_received_breaks_them(text in ".{0,16}", seconds: i64) {
            phone_grouped(&text);
            iin_grouped(&text);
            let hidden = iin_hidden(&text);
            prop_assert!(hidden.contains("••••"));
            for lang in Lang::ALL {
                prop_assert!(date_time(lang, seconds).contains(':'));
            }
        }

        #[test]
        fn grouping_only_adds_spaces(digits in "[0-9]{12}") {
            prop_assert_eq!(iin_grouped(&digits).replace(' ', ""), digits.clone());
            let phone = format!("+7{}", &digits[..10]);
            prop_assert_eq!(phone_grouped(&phone).replace(' ', ""), phone);
        }
    }
}
