//! The individual identification number of a person.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::digits;
use crate::{Code, Error, Result, text};

/// A well-formed IIN. That it is well formed does not mean that somebody has it: only the gateway knows.
///
/// Neither `Display` (which hides the middle) nor `Debug` prints the whole number; [`Iin::as_str`] does.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iin(String);

/// The sex that the seventh digit of an IIN tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// Odd digit.
    Male,
    /// Even digit.
    Female,
}

impl Iin {
    /// Twelve ASCII digits, a birth date that existed, a known century and the right check digit, with
    /// nothing around them. A seventh digit 0 is accepted: what it means the server has to say, so date
    /// and sex stay unknown. Pure.
    ///
    /// # Errors
    /// [`Code::IinInvalid`]; the detail says what is wrong and holds no digit.
    pub fn parse(text: &str) -> Result<Self> {
        let wrong = |why: &str| Error::new(Code::IinInvalid, why);
        let d = digits::twelve(text).ok_or_else(|| wrong("not twelve ASCII digits"))?;
        match d[6] {
            0 if !day_in_some_century(&d) => return Err(wrong("no such day")),
            1..=6 if birth_date(&d).is_none() => return Err(wrong("no such day")),
            7..=9 => return Err(wrong("unknown century")),
            _ => {}
        }
        if !digits::check_holds(&d) {
            return Err(wrong("check digit"));
        }
        Ok(Self(text.to_owned()))
    }

    /// All twelve digits, for the wire and for a screen the citizen asked to see it on.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Day of birth; `None` where the seventh digit is 0.
    pub fn birth_date(&self) -> Option<Date> {
        birth_date(&self.digits())
    }

    /// Sex; `None` where the seventh digit is 0.
    pub fn sex(&self) -> Option<Sex> {
        match self.digits()[6] {
            1 | 3 | 5 => Some(Sex::Male),
            2 | 4 | 6 => Some(Sex::Female),
            _ => None,
        }
    }

    fn digits(&self) -> [u8; 12] {
        digits::twelve(&self.0).expect("parse let only twelve digits in")
    }
}

fn birth_date(d: &[u8; 12]) -> Option<Date> {
    let century = match d[6] {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => return None,
    };
    day_in(century, d)
}

/// With an unknown century the day must at least have existed in one of them (29 February).
fn day_in_some_century(d: &[u8; 12]) -> bool {
    [1800, 1900, 2000].into_iter().any(|century| day_in(century, d).is_some())
}

fn day_in(century: i16, d: &[u8; 12]) -> Option<Date> {
    let year = century + i16::from(digits::pair(d[0], d[1]));
    let (month, day) = (digits::pair(d[2], d[3]), digits::pair(d[4], d[5]));
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

impl fmt::Display for Iin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::iin_hidden(&self.0))
    }
}

impl fmt::Debug for Iin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iin(hidden)")
    }
}

impl FromStr for Iin {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Iin {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<Iin> for String {
    fn from(iin: Iin) -> Self {
        iin.0
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// Digits without a right check digit: whole numbers of other years could belong to somebody.
    fn born(prefix: &str) -> Option<Date> {
        birth_date(&unchecked(prefix))
    }

    fn unchecked(prefix: &str) -> [u8; 12] {
        digits::twelve(&format!("{prefix}00000")).expect("seven digits")
    }

    #[test]
    fn the_century_is_in_the_seventh_digit() {
        for (prefix, year) in [
            ("9901011", 1899),
            ("9901012", 1899),
            ("9901013", 1999),
            ("9901014", 1999),
            ("9901015", 2099),
            ("9901016", 2099),
        ] {
            assert_eq!(born(prefix), Some(date(year, 1, 1)));
        }
        for prefix in ["9901010", "9901017", "9901018", "9901019"] {
            assert_eq!(born(prefix), None);
        }
    }

    #[test]
    fn the_29th_of_february_exists_in_leap_years_only() {
        for (prefix, exists) in [
            ("0002295", true),
            ("0002293", false),
            ("0002291", false),
            ("9602293", true),
            ("9902293", false),
            ("9902283", true),
        ] {
            assert_eq!(born(prefix).is_some(), exists, "{prefix}");
        }
        assert!(day_in_some_century(&unchecked("0002290")));
        assert!(!day_in_some_century(&unchecked("0102290")));
    }
}
