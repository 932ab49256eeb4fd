//! Working days: known weeks, and what must hold for any day.

use std::sync::LazyLock;

use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;
use qyzmet_core::{Code, Lang, requests::calendar::Calendar};

use super::CALENDAR;

static KZ: LazyLock<Calendar> = LazyLock::new(super::calendar);

/// The days off of a year that are no plain Saturday or Sunday, as `M-D`.
fn weekdays_off(year: i16) -> String {
    date(year, 1, 1)
        .series(jiff::Span::new().days(1))
        .take_while(|d| d.year() == year)
        .filter(|d| !matches!(d.weekday(), Weekday::Saturday | Weekday::Sunday))
        .filter(|d| !KZ.is_working_day(*d))
        .map(|d| format!("{}-{}", d.month(), d.day()))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Saturdays and Sundays on which offices work.
fn weekends_on(year: i16) -> Vec<Date> {
    date(year, 1, 1)
        .series(jiff::Span::new().days(1))
        .take_while(|d| d.year() == year)
        .filter(|d| matches!(d.weekday(), Weekday::Saturday | Weekday::Sunday))
        .filter(|d| KZ.is_working_day(*d))
        .collect()
}

#[test]
fn the_years_are_as_their_official_calendars_say() {
    assert_eq!(weekdays_off(2024), "1-1 1-2 3-8 3-21 3-22 3-25 5-1 5-7 5-8 5-9 7-8 8-30 10-25 12-16");
    assert_eq!(weekends_on(2024), [date(2024, 5, 4)]);
    assert_eq!(weekdays_off(2025), "1-1 1-2 1-3 1-7 3-10 3-21 3-24 3-25 5-1 5-7 5-9 6-6 7-7 9-1 10-27 12-16");
    assert_eq!(weekends_on(2025), [date(2025, 1, 5)]);
    assert_eq!(weekdays_off(2026), "1-1 1-2 1-7 3-9 3-23 3-24 3-25 5-1 5-7 5-11 5-27 7-6 10-26 12-16");
    assert!(weekends_on(2026).is_empty());
    assert_eq!(weekdays_off(2027), "1-1 1-4 1-7 3-8 3-15 3-22 3-23 3-24 5-3 5-7 5-10 7-6 10-25 12-16");
}

#[test]
fn a_holiday_on_a_weekend_gives_the_next_working_day() {
    // Both days of New Year on a weekend give two days.
    assert!(weekdays_off(2028).starts_with("1-3 1-4 1-7 "));
    // 1 January on a Sunday, 2 January a holiday itself: the 3rd.
    assert!(weekdays_off(2023).starts_with("1-2 1-3 "));
    // Religious days are not moved: 7 January 2024 was a Sunday, 16 June 2024 too.
    assert!(KZ.is_working_day(date(2024, 1, 8)));
    assert!(KZ.is_working_day(date(2024, 6, 17)));
}

#[test]
fn constitution_day_moved_with_the_constitution() {
    assert!(!KZ.is_working_day(date(2024, 8, 30)));
    assert!(KZ.is_working_day(date(2026, 8, 31)));
    assert!(!KZ.is_working_day(date(2027, 3, 15)));
    assert!(KZ.is_working_day(date(2027, 8, 30)));
}

#[test]
fn counting_steps_over_the_holidays() {
    // Friday before Nauryz 2026: the next working day is Thursday.
    assert_eq!(KZ.add_working_days(date(2026, 3, 20), 1), date(2026, 3, 26));
    // May 2024: Saturday the 4th works, the 7th to the 9th are off.
    assert_eq!(KZ.add_working_days(date(2024, 5, 3), 1), date(2024, 5, 4));
    assert_eq!(KZ.add_working_days(date(2024, 5, 4), 1), date(2024, 5, 6));
    assert_eq!(KZ.add_working_days(date(2024, 5, 6), 1), date(2024, 5, 10));
    // Over the New Year of 2025 with its working Sunday.
    assert_eq!(KZ.add_working_days(date(2024, 12, 31), 1), date(2025, 1, 5));
    assert_eq!(KZ.add_working_days(date(2024, 12, 31), 3), date(2025, 1, 8));
    // From a day off, and with nothing to add.
    assert_eq!(KZ.add_working_days(date(2026, 11, 21), 0), date(2026, 11, 23));
    assert_eq!(KZ.add_working_days(date(2026, 11, 21), 1), date(2026, 11, 23));
    assert_eq!(KZ.add_working_days(date(2026, 11, 23), 0), date(2026, 11, 23));
}

#[test]
fn days_off_have_names() {
    let name = |d| KZ.day_off_name(d).map(|t| t.get(Lang::En));
    assert_eq!(name(date(2026, 3, 25)), Some("Nauryz"));
    assert_eq!(name(date(2026, 5, 27)), Some("First day of Kurban Ait"));
    assert_eq!(name(date(2026, 12, 16)), Some("Independence Day"));
    assert_eq!(name(date(2026, 11, 21)), None);
    assert_eq!(name(date(2024, 5, 4)), None);
}

#[test]
fn what_is_not_known_is_said() {
    assert!(KZ.is_complete(date(2024, 1, 1), date(2026, 12, 31)));
    assert!(!KZ.is_complete(date(2026, 12, 31), date(2027, 1, 1)));
    assert!(!KZ.is_complete(date(2012, 6, 1), date(2012, 6, 2)));
    // Only computed, not announced: it is in the file, and not counted.
    assert_eq!(KZ.day_off_name(date(2027, 5, 16)), None);
}

#[test]
fn the_ends_of_time_are_answers_too() {
    assert_eq!(KZ.add_working_days(Date::MAX, 0), Date::MAX);
    assert_eq!(KZ.add_working_days(Date::MAX, 5), Date::MAX);
    assert_eq!(KZ.add_working_days(date(9990, 1, 1), u32::MAX), Date::MAX);
    assert!(KZ.add_working_days(Date::MIN, 10) > Date::MIN);
    let _ = (KZ.is_working_day(Date::MIN), KZ.is_working_day(Date::MAX));
}

#[test]
fn every_text_of_the_files_is_in_three_languages() {
    fn look(value: &serde_json::Value, texts: &mut usize) {
        match value {
            serde_json::Value::Object(map) if map.contains_key("kk") => {
                *texts += 1;
                for lang in ["kk", "ru", "en"] {
                    assert!(!map[lang].as_str().unwrap().trim().is_empty());
                }
            }
            serde_json::Value::Object(map) => {
                if map.contains_key("confidence") {
                    assert!(!map["source"].as_str().unwrap().is_empty());
                }
                map.values().for_each(|v| look(v, texts));
            }
            serde_json::Value::Array(list) => list.iter().for_each(|v| look(v, texts)),
            _ => {}
        }
    }
    let mut texts = 0;
    for file in [CALENDAR, super::DEADLINES] {
        look(&serde_json::from_slice(file).unwrap(), &mut texts);
    }
    assert!(texts > 25);
}

#[test]
fn a_file_that_is_not_right_is_refused() {
    let change = |path: &str, value: serde_json::Value| {
        let mut file: serde_json::Value = serde_json::from_slice(CALENDAR).unwrap();
        *file.pointer_mut(path).unwrap() = value;
        Calendar::from_json(&serde_json::to_vec(&file).unwrap()).map_err(|e| e.code())
    };
    let week =
        serde_json::json!(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
    let many = serde_json::Value::Array(vec![
        serde_json::from_slice::<serde_json::Value>(CALENDAR)
            .unwrap()["holidays"][0]
            .clone();
        65
    ]);
    for (path, value) in [
        ("/spec", "qyzmet-calendar/2".into()),
        ("/weekend", week),
        ("/weekend_transfer/rule", "previous_working_day".into()),
        ("/holidays", many),
        ("/holidays/0/month", 13.into()),
        ("/holidays/0/confidence", "X".into()),
        ("/years/0/year", 2025.into()),
        ("/years/0/days/0/date", "2024-5-4".into()),
        ("/years/0/days/0/date", "2024-05-08".into()),
        ("/years/0/days/0/date", "2024-05-04T00:00:00".into()),
        ("/years/0/days/0/date", "2025-05-04".into()),
    ] {
        assert_eq!(change(path, value).unwrap_err(), Code::CatalogueDamaged, "{path}");
    }
    let long = vec![b' '; 300 * 1024];
    assert!(Calendar::from_json(&long).is_err());
}

fn any_date() -> impl Strategy<Value = Date> {
    (1990i16..2100, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| date(y, m, d))
}

proptest! {
    #[test]
    fn the_answer_is_a_working_day_and_exactly_so_many_later(from in any_date(), n in 0u32..200) {
        let to = KZ.add_working_days(from, n);
        prop_assert!(KZ.is_working_day(to));
        let between = from
            .tomorrow()
            .unwrap()
            .series(jiff::Span::new().days(1))
            .take_while(|d| *d <= to)
            .filter(|d| KZ.is_working_day(*d))
            .count();
        if n > 0 {
            prop_assert_eq!(between, n as usize);
        }
    }

    #[test]
    fn more_days_are_never_earlier(from in any_date(), n in 0u32..200, m in 0u32..200, later in 0i64..30) {
        let at = |d, n| KZ.add_working_days(d, n);
        prop_assert!(at(from, n.min(m)) <= at(from, n.max(m)));
        let after = from.saturating_add(jiff::Span::new().days(later));
        prop_assert!(at(from, n) <= at(after, n));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Calendar::from_json(&bytes);
    }

    #[test]
    fn no_cut_or_changed_file_makes_it_panic(at in 0usize..6000, with in any::<u8>()) {
        let mut bytes = CALENDAR.to_vec();
        let at = at % bytes.len();
        bytes[at] = with;
        if let Ok(calendar) = Calendar::from_json(&bytes) {
            calendar.add_working_days(date(2026, 1, 1), 30);
        }
        let _ = Calendar::from_json(&CALENDAR[..at]);
    }
}
