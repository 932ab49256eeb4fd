//! Working days of Kazakhstan: weekend, public holidays, and the days that are moved year by year.
//!
//! The facts are data (`core/catalogue/calendar.json`, each with its source and how sure it is) and travel
//! in the signed catalogue, because days are moved by order at any time of the year. This file only
//! counts. A year whose moved days are not known yet is still answered, by its fixed days;
//! [`Calendar::is_complete`] says so.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};

use super::calendar_data;
use crate::{Result, Text};

/// A substitute day lies at most this far behind its holiday; more can only be a damaged file.
const SEARCH_DAYS: usize = 30;

/// The calendar of working days. Immutable; all its questions are pure and never fail.
#[derive(Debug, Clone)]
pub struct Calendar {
    pub(super) weekend: Vec<Weekday>,
    /// By month and day.
    pub(super) holidays: Vec<Holiday>,
    /// First year in which a holiday on a weekend gives another day off.
    pub(super) moves_since: i16,
    pub(super) days_off: BTreeMap<Date, Text>,
    pub(super) working: BTreeSet<Date>,
    pub(super) complete: BTreeSet<i16>,
}

/// A day that comes every year.
#[derive(Debug, Clone)]
pub(super) struct Holiday {
    pub(super) name: Text,
    pub(super) month: i8,
    pub(super) day: i8,
    /// Whether it gives another day off when it falls on a weekend.
    pub(super) moves: bool,
    pub(super) from: i16,
    pub(super) until: i16,
}

impl Calendar {
    /// Reads `calendar.json`. Pure; at most 256 KiB, 64 holidays, 100 years, 60 moved days a year. Facts of
    /// low confidence are left out.
    ///
    /// # Errors
    /// `catalogue.damaged`: not this format, over a limit, or it contradicts itself.
    pub fn from_json(json: &[u8]) -> Result<Self> {
        calendar_data::parse(json)
    }

    /// Whether offices work on this day.
    pub fn is_working_day(&self, date: Date) -> bool {
        self.is_working(date, &self.substitutes(date.year()))
    }

    /// The working day that is `days` working days after `from`, which itself is not counted; with 0, `from`
    /// or the next working day. Where the calendar ends (31 December 9999), that day.
    pub fn add_working_days(&self, from: Date, days: u32) -> Date {
        let mut year = from.year();
        let mut substitutes = self.substitutes(year);
        let mut date = from;
        let mut left = days;
        loop {
            if left == 0 && self.is_working(date, &substitutes) {
                return date;
            }
            let Ok(next) = date.tomorrow() else {
                return date;
            };
            date = next;
            if date.year() != year {
                year = date.year();
                substitutes = self.substitutes(year);
            }
            if left > 0 && self.is_working(date, &substitutes) {
                left -= 1;
            }
        }
    }

    /// Whether the moved days of every year from one date to the other are known. Where not, an answer
    /// that spans them may still move.
    pub fn is_complete(&self, from: Date, to: Date) -> bool {
        (from.year()..=to.year()).all(|year| self.complete.contains(&year))
    }

    /// The name of the holiday or moved day off on this date; `None` on working days and plain weekends.
    pub fn day_off_name(&self, date: Date) -> Option<&Text> {
        if self.working.contains(&date) {
            return None;
        }
        let substitute = || {
            let of_year = self.substitutes(date.year());
            let holiday = of_year.into_iter().find(|s| s.day == date)?.holiday;
            self.holiday(holiday)
        };
        self.days_off.get(&date).or_else(|| Some(&self.holiday(date).or_else(substitute)?.name))
    }

    fn is_working(&self, date: Date, substitutes: &[Substitute]) -> bool {
        self.working.contains(&date) || !(self.is_off(date) || substitutes.iter().any(|s| s.day == date))
    }

    /// Off by itself, before substitutes are given.
    fn is_off(&self, date: Date) -> bool {
        self.is_weekend(date) || self.holiday(date).is_some() || self.days_off.contains_key(&date)
    }

    fn is_weekend(&self, date: Date) -> bool {
        self.weekend.contains(&date.weekday())
    }

    fn holiday(&self, date: Date) -> Option<&Holiday> {
        self.holidays.iter().find(|h| {
            (h.month, h.day) == (date.month(), date.day()) && (h.from..=h.until).contains(&date.year())
        })
    }

    /// The days off of this year that stand for holidays on a weekend. Each such holiday gives one, the
    /// next day that is not off already: two days of New Year on a weekend give Monday and Tuesday.
    fn substitutes(&self, year: i16) -> Vec<Substitute> {
        let mut given: Vec<Substitute> = Vec::new();
        // A holiday late in December may give a day in January.
        for year in [year.saturating_sub(1), year] {
            for holiday in self.holidays.iter().filter(|h| h.moves) {
                let Ok(date) = Date::new(year, holiday.month, holiday.day) else {
                    continue;
                };
                if year < self.moves_since
                    || !(holiday.from..=holiday.until).contains(&year)
                    || !self.is_weekend(date)
                {
                    continue;
                }
                let free = date
                    .series(jiff::Span::new().days(1))
                    .take(SEARCH_DAYS)
                    .find(|d| !self.is_off(*d) && given.iter().all(|s| s.day != *d));
                given.extend(free.map(|day| Substitute { day, holiday: date }));
            }
        }
        given
    }
}

/// A day off that stands for a holiday.
struct Substitute {
    day: Date,
    holiday: Date,
}
