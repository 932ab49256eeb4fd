//! The file `core/catalogue/deadlines.json` as it is written, and what makes it fit to be used.

use jiff::civil::Time;
use serde::Deserialize;

use super::{
    dated::{Confidence, Validity, damaged, ensure, read},
    deadline::{Closing, Rule, RuleTable, Subject, Term, TermUnit},
};
use crate::{Result, Text};

const SPEC: &str = "qyzmet-deadlines/1";
const MAX_RULES: usize = 100;
const MAX_ID: usize = 80;

#[derive(Deserialize)]
struct File {
    spec: String,
    office_hours: Vec<Hours>,
    rules: Vec<Row>,
}

#[derive(Deserialize)]
struct Hours {
    closes: String,
    confidence: Confidence,
    valid_from: Option<String>,
    valid_until: Option<String>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    subjects: Vec<Subject>,
    units: Vec<TermUnit>,
    term: Option<Term>,
    registration: Registration,
    last_day: LastDay,
    text: Text,
    source: String,
    confidence: Confidence,
    valid_from: Option<String>,
    valid_until: Option<String>,
}

/// The day that what comes after hours or on a day off is registered on.
#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Registration {
    SameDay,
    NextWorkingDay,
}

/// What happens to a last day that is off.
#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum LastDay {
    AsIs,
    NextWorkingDay,
}

pub(super) fn parse(json: &[u8]) -> Result<RuleTable> {
    let file: File = read(json, "not a table of deadlines")?;
    ensure(file.spec == SPEC, "deadlines of another spec")?;
    ensure(file.rules.len() <= MAX_RULES && file.office_hours.len() <= MAX_RULES, "too many rules")?;
    let mut table = RuleTable { rules: Vec::new(), closing: Vec::new() };
    for hours in file.office_hours {
        let closing = closing(&hours)?;
        if hours.confidence == Confidence::Low {
            continue;
        }
        let free = |c: &Closing| !c.validity.overlaps(&closing.validity);
        ensure(table.closing.iter().all(free), "two closing times on one day")?;
        table.closing.push(closing);
    }
    for row in file.rules {
        let rule = rule(row)?;
        ensure(table.rules.iter().all(|r| r.id != rule.id), "a rule stands twice")?;
        if rule.confidence != Confidence::Low {
            ensure(!table.rules.iter().any(|r| rivals(r, &rule)), "two rules on one day")?;
            table.rules.push(rule);
        }
    }
    Ok(table)
}

fn closing(hours: &Hours) -> Result<Closing> {
    let at = Time::strptime("%H:%M", &hours.closes).map_err(|_| damaged("not a time of day"))?;
    let validity = Validity::parse(hours.valid_from.as_deref(), hours.valid_until.as_deref())?;
    Ok(Closing { at, validity })
}

fn rule(row: Row) -> Result<Rule> {
    ensure(!row.id.is_empty() && row.id.len() <= MAX_ID, "rule without an id")?;
    let service = row.subjects.contains(&Subject::Service);
    // A service brings its term along; an appeal has the rule's.
    ensure(
        !row.subjects.is_empty()
            && service != row.term.is_some()
            && service != row.units.is_empty()
            && (!service || row.subjects.len() == 1),
        "a rule that does not say what it is for",
    )?;
    Ok(Rule {
        validity: Validity::parse(row.valid_from.as_deref(), row.valid_until.as_deref())?,
        id: row.id,
        subjects: row.subjects,
        units: row.units,
        term: row.term,
        next_working_day_after_hours: row.registration == Registration::NextWorkingDay,
        last_day_moves: row.last_day == LastDay::NextWorkingDay,
        text: row.text,
        source: row.source,
        confidence: row.confidence,
    })
}

/// Whether both could be meant for one thing on one day.
fn rivals(a: &Rule, b: &Rule) -> bool {
    a.subjects.iter().any(|s| b.subjects.contains(s))
        && (a.units.is_empty() || a.units.iter().any(|u| b.units.contains(u)))
        && a.validity.overlaps(&b.validity)
}
