//! By when an answer is due, and the rule that says so.
//!
//! The rules are data with a validity (`core/catalogue/deadlines.json`) and travel in the signed catalogue.
//! A term is counted by the wall clock of Kazakhstan ([`text::ZONE`], one zone since 1 March 2024; earlier
//! dates are counted in it too).

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
};
use serde::{Deserialize, Serialize};

use super::{
    calendar::Calendar,
    dated::{Confidence, Validity, damaged, ensure},
    deadline_data,
};
use crate::{Result, Text, text};

/// Longest term that is counted, in days of either kind; also in hours and minutes.
const LONGEST: u32 = 3_660;

/// A day's term ends with the day.
const END_OF_DAY: Time = Time::constant(23, 59, 59, 0);

/// How long something takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// How many, 1 to 3660.
    pub amount: u32,
    /// Of what.
    pub unit: TermUnit,
}

/// Unit of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermUnit {
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days on which offices work.
    WorkingDays,
    /// Days.
    CalendarDays,
}

/// What the answer is to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A request for a service; its term stands with the service.
    Service,
    /// An appeal to an official.
    Appeal,
    /// A recorded appeal.
    VideoAppeal,
}

/// When an answer is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The day the term starts from, in Kazakhstan; after hours or on a day off the next working day,
    /// where the rule says so.
    pub registered_on: Date,
    /// The last day for the answer, in Kazakhstan.
    pub due_on: Date,
    /// The last second for the answer, Unix seconds: the end of `due_on`, or for minutes and hours the
    /// very second.
    pub due_unix: i64,
    /// The same as RFC 3339 with the zone of Kazakhstan.
    pub due_rfc3339: String,
    /// Id of the rule; [`RuleTable::text`] has its words.
    pub rule: String,
    /// False where a year's moved days off are not known yet: say that the date may move.
    pub calendar_complete: bool,
}

/// The rules of deadlines. Immutable.
#[derive(Debug, Clone)]
pub struct RuleTable {
    pub(super) rules: Vec<Rule>,
    pub(super) closing: Vec<Closing>,
}

/// One rule, as the data file gives it.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) subjects: Vec<Subject>,
    /// Units of the service's term it is for; for appeals empty, with a term of its own.
    pub(super) units: Vec<TermUnit>,
    pub(super) term: Option<Term>,
    pub(super) next_working_day_after_hours: bool,
    pub(super) last_day_moves: bool,
    pub(super) text: Text,
    pub(super) source: String,
    pub(super) confidence: Confidence,
    pub(super) validity: Validity,
}

/// When offices close.
#[derive(Debug, Clone)]
pub(super) struct Closing {
    pub(super) at: Time,
    pub(super) validity: Validity,
}

impl RuleTable {
    /// Reads `deadlines.json`. Pure; at most 256 KiB and 100 rules. Rules of low confidence are left out.
    ///
    /// # Errors
    /// `catalogue.damaged`: not this format, over a limit, or two rules hold for one thing on one day.
    pub fn from_json(json: &[u8]) -> Result<Self> {
        deadline_data::parse(json)
    }

    /// The words of a rule for the citizen, in three languages.
    pub fn text(&self, rule: &str) -> Option<&Text> {
        self.rule(rule).map(|r| &r.text)
    }

    /// Where a rule is from, for those who check (English), and how sure it is.
    pub fn source(&self, rule: &str) -> Option<(&str, Confidence)> {
        self.rule(rule).map(|r| (r.source.as_str(), r.confidence))
    }

    fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|r| r.id == id)
    }

    fn in_force(&self, subject: Subject, unit: Option<TermUnit>, on: Date) -> Result<&Rule> {
        self.rules
            .iter()
            .find(|r| {
                r.subjects.contains(&subject)
                    && unit.is_none_or(|u| r.units.contains(&u))
                    && r.validity.holds_on(on)
            })
            .ok_or_else(|| damaged("no rule for this day"))
    }

    fn after_hours(&self, at: DateTime) -> bool {
        self.closing.iter().any(|c| c.validity.holds_on(at.date()) && c.at <= at.time())
    }
}

/// When a service of this term is due that was received at `received_at` (Unix seconds). The rule is the one
/// in force on the day of receipt. Pure.
///
/// # Errors
/// `catalogue.damaged`: the term is 0 or over 3660, or the table has no rule for it on that day.
pub fn due(calendar: &Calendar, rules: &RuleTable, term: Term, received_at: i64) -> Result<Due> {
    let received = text::local(received_at);
    let rule = rules.in_force(Subject::Service, Some(term.unit), received.date())?;
    count(calendar, rules, rule, term, received)
}

/// When an appeal is to be answered that was received at `received_at` (Unix seconds); the term is the
/// rule's own. Pure.
///
/// # Errors
/// `catalogue.damaged`: the table has no rule for that day; so for [`Subject::Service`], which has no term
/// of its own.
pub fn due_for(calendar: &Calendar, rules: &RuleTable, subject: Subject, received_at: i64) -> Result<Due> {
    let received = text::local(received_at);
    let rule = rules.in_force(subject, None, received.date())?;
    let term = rule.term.ok_or_else(|| damaged("a rule without a term"))?;
    count(calendar, rules, rule, term, received)
}

fn count(calendar: &Calendar, rules: &RuleTable, rule: &Rule, term: Term, received: DateTime) -> Result<Due> {
    ensure((1..=LONGEST).contains(&term.amount), "term over its limit")?;
    let day = received.date();
    let late = rule.next_working_day_after_hours && rules.after_hours(received);
    let registered_on = match (rule.next_working_day_after_hours, late) {
        (false, _) => day,
        (true, false) => calendar.add_working_days(day, 0),
        // On a day off this is the next working day too, whatever the hour.
        (true, true) => calendar.add_working_days(day, 1),
    };
    let amount = i64::from(term.amount);
    let (due, counted) = match term.unit {
        TermUnit::Minutes => (later(received, jiff::Span::new().minutes(amount)), false),
        TermUnit::Hours => (later(received, jiff::Span::new().hours(amount)), false),
        TermUnit::WorkingDays => {
            let last = calendar.add_working_days(registered_on, term.amount);
            (last.to_datetime(END_OF_DAY), true)
        }
        TermUnit::CalendarDays => {
            let last = registered_on.saturating_add(jiff::Span::new().days(amount));
            let last = match rule.last_day_moves {
                true => calendar.add_working_days(last, 0),
                false => last,
            };
            (last.to_datetime(END_OF_DAY), rule.last_day_moves || registered_on != day)
        }
    };
    Ok(Due {
        registered_on,
        due_on: due.date(),
        due_unix: unix(due),
        due_rfc3339: format!("{}{}", due.strftime("%Y-%m-%dT%H:%M:%S"), "+05:00"),
        rule: rule.id.clone(),
        calendar_complete: !counted || calendar.is_complete(day, due.date()),
    })
}

fn later(at: DateTime, by: jiff::Span) -> DateTime {
    at.saturating_add(by)
}

/// Unix seconds of a wall time in Kazakhstan; the ends of time stand for what lies beyond them.
fn unix(at: DateTime) -> i64 {
    match text::ZONE.to_timestamp(at) {
        Ok(stamp) => stamp.as_second(),
        Err(_) if at.year() < 0 => Timestamp::MIN.as_second(),
        Err(_) => Timestamp::MAX.as_second(),
    }
}
