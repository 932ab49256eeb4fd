//! Deadlines: which rule, from which day, until when.

use std::sync::LazyLock;

use jiff::civil::date;
use proptest::prelude::*;
use qyzmet_core::{
    Code, Lang,
    requests::{
        Confidence,
        calendar::Calendar,
        deadline::{Due, RuleTable, Subject, Term, TermUnit, due, due_for},
    },
};

static KZ: LazyLock<Calendar> = LazyLock::new(super::calendar);
static RULES: LazyLock<RuleTable> = LazyLock::new(super::rules);

/// Unix seconds of a wall time in Kazakhstan.
fn at(text: &str) -> i64 {
    format!("{text}+05:00").parse::<jiff::Timestamp>().unwrap().as_second()
}

fn service(amount: u32, unit: TermUnit, received: &str) -> Due {
    due(&KZ, &RULES, Term { amount, unit }, at(received)).unwrap()
}

#[test]
fn working_days_count_from_the_day_after() {
    let d = service(15, TermUnit::WorkingDays, "2026-11-02T10:00:00");
    assert_eq!(d.registered_on, date(2026, 11, 2));
    assert_eq!(d.due_on, date(2026, 11, 23));
    assert_eq!(d.due_rfc3339, "2026-11-23T23:59:59+05:00");
    assert_eq!(d.due_unix, at("2026-11-23T23:59:59"));
    assert_eq!(d.rule, "service-working-days");
    assert!(d.calendar_complete);
}

#[test]
fn after_hours_or_on_a_day_off_the_next_working_day_counts() {
    for (received, registered) in [
        ("2026-11-20T08:00:00", date(2026, 11, 20)), // before opening: the same day
        ("2026-11-20T18:29:59", date(2026, 11, 20)),
        ("2026-11-20T18:30:00", date(2026, 11, 23)), // Friday evening
        ("2026-11-20T23:59:59", date(2026, 11, 23)),
        ("2026-11-21T10:00:00", date(2026, 11, 23)),
        ("2026-11-22T23:00:00", date(2026, 11, 23)), // Sunday night is not late for Monday
        ("2026-11-23T00:00:00", date(2026, 11, 23)),
        ("2026-12-15T19:00:00", date(2026, 12, 17)), // over Independence Day
    ] {
        let d = service(1, TermUnit::WorkingDays, received);
        assert_eq!(d.registered_on, registered, "{received}");
        assert_eq!(d.due_on, KZ.add_working_days(registered, 1));
    }
}

#[test]
fn calendar_days_end_on_a_working_day() {
    let d = service(10, TermUnit::CalendarDays, "2026-11-02T10:00:00");
    assert_eq!(d.due_on, date(2026, 11, 12));
    let d = service(5, TermUnit::CalendarDays, "2026-11-02T10:00:00");
    assert_eq!(d.due_on, date(2026, 11, 9)); // the 7th is a Saturday
    assert_eq!(d.rule, "service-calendar-days");
}

#[test]
fn minutes_and_hours_run_by_the_clock() {
    let d = service(15, TermUnit::Minutes, "2026-11-21T23:50:00");
    assert_eq!(d.registered_on, date(2026, 11, 21));
    assert_eq!(d.due_rfc3339, "2026-11-22T00:05:00+05:00");
    assert_eq!(d.rule, "service-clock");
    let d = service(3, TermUnit::Hours, "2027-01-01T22:00:00");
    assert_eq!(d.due_unix, at("2027-01-02T01:00:00"));
    assert!(d.calendar_complete, "no calendar was needed");
}

#[test]
fn a_year_that_is_not_known_yet_is_answered_and_says_so() {
    let d = service(15, TermUnit::WorkingDays, "2026-12-20T10:00:00");
    assert_eq!(d.registered_on, date(2026, 12, 21));
    assert_eq!(d.due_on, date(2027, 1, 14));
    assert!(!d.calendar_complete);
}

#[test]
fn each_time_has_its_rule_for_appeals() {
    let old = due_for(&KZ, &RULES, Subject::VideoAppeal, at("2012-06-01T11:06:00")).unwrap();
    assert_eq!((old.rule.as_str(), old.due_on), ("video-appeal-2012", date(2012, 6, 15)));
    assert!(old.calendar_complete, "two weeks need no calendar");
    let last = due_for(&KZ, &RULES, Subject::VideoAppeal, at("2021-06-30T23:59:59")).unwrap();
    assert_eq!(last.rule, "video-appeal-2012");
    let new = due_for(&KZ, &RULES, Subject::VideoAppeal, at("2021-07-01T00:00:00")).unwrap();
    assert_eq!(new.rule, "appeal-2021");
    let appeal = due_for(&KZ, &RULES, Subject::Appeal, at("2026-11-21T12:00:00")).unwrap();
    assert_eq!(appeal.registered_on, date(2026, 11, 23));
    assert_eq!(appeal.due_on, date(2026, 12, 14));
    for (subject, day) in [
        (Subject::Appeal, "2020-01-10T10:00:00"), // its law of that time is not in the table
        (Subject::VideoAppeal, "2011-01-10T10:00:00"),
        (Subject::Service, "2026-01-10T10:00:00"),
    ] {
        let error = due_for(&KZ, &RULES, subject, at(day)).unwrap_err();
        assert_eq!(error.code(), Code::CatalogueDamaged);
    }
}

#[test]
fn a_rule_can_be_read_and_traced() {
    for rule in
        ["service-working-days", "service-calendar-days", "service-clock", "appeal-2021", "video-appeal-2012"]
    {
        let text = RULES.text(rule).unwrap();
        assert!(Lang::ALL.iter().all(|l| !text.get(*l).is_empty()));
        assert!(!RULES.source(rule).unwrap().0.is_empty());
    }
    assert_eq!(RULES.source("appeal-2021").unwrap().1, Confidence::High);
    assert!(RULES.text("no-such-rule").is_none());
}

#[test]
fn a_term_over_its_limit_is_refused() {
    for amount in [0, 3_661, u32::MAX] {
        for unit in [TermUnit::Minutes, TermUnit::WorkingDays, TermUnit::CalendarDays] {
            assert!(due(&KZ, &RULES, Term { amount, unit }, 0).is_err());
        }
    }
}

#[test]
fn a_table_that_is_not_right_is_refused() {
    let change = |path: &str, value: serde_json::Value| {
        let mut file: serde_json::Value = serde_json::from_slice(super::DEADLINES).unwrap();
        *file.pointer_mut(path).unwrap() = value;
        RuleTable::from_json(&serde_json::to_vec(&file).unwrap()).map_err(|e| e.code())
    };
    for (path, value) in [
        ("/spec", "other".into()),
        ("/rules/1/id", "service-working-days".into()),
        ("/rules/1/id", "".into()),
        ("/rules/1/units", serde_json::json!(["working_days"])), // two rules for one thing
        ("/rules/0/units", serde_json::json!([])),
        ("/rules/0/term", serde_json::json!({"amount": 1, "unit": "hours"})),
        ("/rules/3/term", serde_json::Value::Null),
        ("/rules/3/subjects", serde_json::json!([])),
        ("/rules/3/subjects", serde_json::json!(["service", "appeal"])),
        ("/rules/3/valid_from", "2021-7-1".into()),
        ("/rules/3/valid_from", "2021-06-30".into()), // both rules on one day
        ("/rules/4/valid_until", "2012-01-01".into()),
        ("/office_hours/0/closes", "25:00".into()),
    ] {
        assert_eq!(change(path, value).unwrap_err(), Code::CatalogueDamaged, "{path}");
    }
}

fn units() -> impl Strategy<Value = TermUnit> {
    prop_oneof![
        Just(TermUnit::Minutes),
        Just(TermUnit::Hours),
        Just(TermUnit::WorkingDays),
        Just(TermUnit::CalendarDays)
    ]
}

proptest! {
    #[test]
    fn no_moment_makes_it_panic(received in any::<i64>(), amount in any::<u32>(), unit in units()) {
        let _ = due(&KZ, &RULES, Term { amount, unit }, received);
        let _ = due(&KZ, &RULES, Term { amount: amount % 4_000, unit }, received);
        let _ = due_for(&KZ, &RULES, Subject::VideoAppeal, received);
    }

    #[test]
    fn due_is_after_receipt_and_later_is_never_earlier(
        received in 1_000_000_000i64..4_000_000_000, more in 0i64..2_000_000, amount in 1u32..100, unit in units()
    ) {
        let term = Term { amount, unit };
        let first = due(&KZ, &RULES, term, received).unwrap();
        let second = due(&KZ, &RULES, term, received + more).unwrap();
        prop_assert!(first.due_unix > received);
        prop_assert!(first.due_unix <= second.due_unix);
        prop_assert_eq!(first.due_rfc3339.parse::<jiff::Timestamp>().unwrap().as_second(), first.due_unix);
        if unit == TermUnit::WorkingDays {
            prop_assert!(KZ.is_working_day(first.registered_on) && KZ.is_working_day(first.due_on));
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = RuleTable::from_json(&bytes);
    }
}
