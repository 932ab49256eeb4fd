//! The file `core/catalogue/calendar.json` as it is written, and what makes it fit to be used.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use super::{
    calendar::{Calendar, Holiday},
    dated::{Confidence, day, ensure, read},
};
use crate::{Result, Text};

const SPEC: &str = "qyzmet-calendar/1";
const MAX_HOLIDAYS: usize = 64;
const MAX_YEARS: usize = 100;
const MAX_MOVED: usize = 60;

#[derive(Deserialize)]
struct File {
    spec: String,
    weekend: Vec<Day>,
    weekend_transfer: Transfer,
    holidays: Vec<Fixed>,
    years: Vec<Year>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

#[derive(Deserialize)]
struct Transfer {
    /// The only rule there has been; another one is another spec.
    rule: TransferRule,
    from: i16,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum TransferRule {
    NextWorkingDay,
}

#[derive(Deserialize)]
struct Fixed {
    name: Text,
    month: i8,
    day: i8,
    transfer: bool,
    from: Option<i16>,
    until: Option<i16>,
    confidence: Confidence,
}

#[derive(Deserialize)]
struct Year {
    year: i16,
    complete: bool,
    confidence: Confidence,
    days: Vec<Moved>,
}

#[derive(Deserialize)]
struct Moved {
    date: String,
    kind: MovedKind,
    name: Text,
    confidence: Confidence,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum MovedKind {
    DayOff,
    Working,
}

pub(super) fn parse(json: &[u8]) -> Result<Calendar> {
    let file: File = read(json, "not a calendar")?;
    ensure(file.spec == SPEC, "calendar of another spec")?;
    ensure(file.holidays.len() <= MAX_HOLIDAYS, "too many holidays")?;
    ensure(file.years.len() <= MAX_YEARS, "too many years")?;
    ensure(file.weekend.len() <= 6, "no working day in the week")?;
    let weekend: Vec<Weekday> = file.weekend.iter().map(weekday).collect();
    let mut holidays = Vec::with_capacity(file.holidays.len());
    for fixed in file.holidays {
        // Any day that exists in a leap year; in the other years 29 February simply does not come.
        ensure(Date::new(2000, fixed.month, fixed.day).is_ok(), "holiday on no day")?;
        if fixed.confidence != Confidence::Low {
            holidays.push(Holiday {
                name: fixed.name,
                month: fixed.month,
                day: fixed.day,
                moves: fixed.transfer,
                from: fixed.from.unwrap_or(i16::MIN),
                until: fixed.until.unwrap_or(i16::MAX),
            });
        }
    }
    holidays.sort_by_key(|h| (h.month, h.day));
    let TransferRule::NextWorkingDay = file.weekend_transfer.rule;
    let mut calendar = Calendar {
        weekend,
        holidays,
        moves_since: file.weekend_transfer.from,
        days_off: BTreeMap::new(),
        working: BTreeSet::new(),
        complete: BTreeSet::new(),
    };
    let mut seen = BTreeSet::new();
    for year in file.years {
        ensure(seen.insert(year.year), "a year stands twice")?;
        add_year(&mut calendar, year)?;
    }
    Ok(calendar)
}

fn add_year(calendar: &mut Calendar, year: Year) -> Result<()> {
    ensure(year.days.len() <= MAX_MOVED, "too many moved days")?;
    let mut seen = BTreeSet::new();
    for moved in year.days {
        let date = day(&moved.date)?;
        ensure(date.year() == year.year, "a day of another year")?;
        ensure(seen.insert(date), "a day stands twice")?;
        match moved.kind {
            _ if moved.confidence == Confidence::Low => {}
            MovedKind::DayOff => {
                calendar.days_off.insert(date, moved.name);
            }
            MovedKind::Working => {
                calendar.working.insert(date);
            }
        }
    }
    if year.complete && year.confidence != Confidence::Low {
        calendar.complete.insert(year.year);
    }
    Ok(())
}

fn weekday(day: &Day) -> Weekday {
    match day {
        Day::Monday => Weekday::Monday,
        Day::Tuesday => Weekday::Tuesday,
        Day::Wednesday => Weekday::Wednesday,
        Day::Thursday => Weekday::Thursday,
        Day::Friday => Weekday::Friday,
        Day::Saturday => Weekday::Saturday,
        Day::Sunday => Weekday::Sunday,
    }
}
