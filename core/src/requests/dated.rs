//! What the data files of legal facts share: how sure a fact is, and from when until when it holds.

use jiff::civil::Date;
use serde::Deserialize;

use crate::{Code, Error, Result};

/// Bytes of one data file at most.
pub(super) const MAX_BYTES: usize = 256 * 1024;

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Confidence {
    /// Read in law or three independent sources.
    #[serde(rename = "H")]
    High,
    /// One good source.
    #[serde(rename = "M")]
    Medium,
    /// Weak or inferred: kept in the file for its readers, never used.
    #[serde(rename = "L")]
    Low,
    /// Not a fact of law: a rule of the catalogue that carries it.
    #[serde(rename = "own")]
    Own,
}

/// From when until when something holds, both days included; an open end has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Validity {
    from: Option<Date>,
    until: Option<Date>,
}

impl Validity {
    pub(super) fn parse(from: Option<&str>, until: Option<&str>) -> Result<Self> {
        let (from, until) = (from.map(day).transpose()?, until.map(day).transpose()?);
        match (from, until) {
            (Some(from), Some(until)) if from > until => Err(damaged("validity ends before it begins")),
            _ => Ok(Self { from, until }),
        }
    }

    pub(super) fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let begins_in_time = |a: &Self, b: &Self| match (a.from, b.until) {
            (Some(from), Some(until)) => from <= until,
            _ => true,
        };
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}

/// A day, written `YYYY-MM-DD` and in no other way.
pub(super) fn day(text: &str) -> Result<Date> {
    text.parse::<Date>().ok().filter(|date| date.to_string() == text).ok_or_else(|| damaged("not a day"))
}

/// Reads a data file of this spec.
pub(super) fn read<'a, T: Deserialize<'a>>(json: &'a [u8], what: &str) -> Result<T> {
    if json.len() > MAX_BYTES {
        return Err(damaged("too large"));
    }
    serde_json::from_slice(json).map_err(|e| damaged(what).caused_by(e))
}

pub(super) fn damaged(why: &str) -> Error {
    Error::new(Code::CatalogueDamaged, format!("legal data: {why}"))
}

pub(super) fn ensure(holds: bool, why: &str) -> Result<()> {
    if holds { Ok(()) } else { Err(damaged(why)) }
}
