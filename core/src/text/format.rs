//! Dates, numbers and identifiers as people write them.

use jiff::{Timestamp, civil::Date, tz::Offset};

use super::{Lang, say};

/// The one zone of Kazakhstan since 1 March 2024: UTC+5.
pub const ZONE: Offset = Offset::constant(5);

/// `21 қараша 2026 ж.`, `21 ноября 2026 г.`, `21 November 2026`.
pub fn date(lang: Lang, date: Date) -> String {
    let month = say(lang, &format!("month-{}", date.month()), &[]);
    // Fluent would group the digits of a number, so day and year go in as text.
    let (day, year) = (date.day().to_string(), date.year().to_string());
    match lang {
        Lang::Kk => format!("{day} {month} {year} ж."),
        Lang::Ru => format!("{day} {month} {year} г."),
        Lang::En => format!("{day} {month} {year}"),
    }
}

/// The date and the time of day in Kazakhstan: `21 қараша 2026 ж., 14:05`.
pub fn date_time(lang: Lang, unix_seconds: i64) -> String {
    let local = local(unix_seconds);
    format!(
        "{}, {:02}:{:02}",
        date(lang, local.date()),
        local.hour(),
        local.minute()
    )
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

/// `+77010000001` as `+7 701 000 00 01`; anything else as it is.
pub fn phone_grouped(e164: &str) -> String {
    match (e164.len(), e164.is_ascii()) {
        (12, true) => {
            format!(
                "{} {} {} {} {}",
                &e164[..2],
                &e164[2..5],
                &e164[5..8],
                &e164[8..10],
                &e164[10..]
            )
        }
        _ => e164.to_owned(),
    }
}

/// `990101500016` as `990101 500016`.
pub fn iin_grouped(iin: &str) -> String {
    match (iin.len(), iin.is_ascii()) {
        (12, true) => format!("{} {}", &iin[..6], &iin[6..]),
        _ => iin.to_owned(),
    }
}

/// The IIN for a screen that others may see: `990101 ••••16`.
pub fn iin_hidden(iin: &str) -> String {
    match (iin.len(), iin.is_ascii()) {
        (12, true) => format!("{} ••••{}", &iin[..6], &iin[10..]),
        _ => "••••••••••••".to_owned(),
    }
}
