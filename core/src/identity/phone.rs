//! A mobile number of Kazakhstan. A number is not a person: it can be ported, re-issued and changed.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::phone_codes::MOBILE;
use crate::{Code, Error, Result, text};

/// Longer than anything a person writes for eleven digits.
const LONGEST: usize = 64;

/// A well-formed mobile number, kept as E.164. `Display` hides the middle, `Debug` all of it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

impl Phone {
    /// Reads a number as people write it: `+7`, trunk `8` or a bare `7` before the ten digits, or the ten
    /// alone, with spaces, dashes and brackets anywhere between. Digits are ASCII only. Pure.
    ///
    /// # Errors
    /// [`Code::PhoneInvalid`]; the detail says what is wrong and holds no digit.
    pub fn parse(text: &str) -> Result<Self> {
        let wrong = |why: &str| Error::new(Code::PhoneInvalid, why);
        if text.len() > LONGEST {
            return Err(wrong("too long"));
        }
        let text = text.trim();
        let (plus, rest) = match text.strip_prefix('+') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut digits = String::with_capacity(11);
        for c in rest.chars() {
            match c {
                '0'..='9' => digits.push(c),
                _ if separates(c) => {}
                _ => return Err(wrong("a character that is no part of a number")),
            }
        }
        let national = match (digits.len(), plus, digits.as_bytes().first()) {
            (11, true, Some(b'7')) | (11, false, Some(b'7' | b'8')) => &digits[1..],
            (10, false, _) => digits.as_str(),
            _ => return Err(wrong("not ten digits after +7 or 8")),
        };
        let code: u16 = national[..3].parse().expect("three ASCII digits");
        if !MOBILE.iter().any(|(from, to)| (*from..=*to).contains(&code)) {
            return Err(wrong("not a mobile code"));
        }
        Ok(Self(format!("+7{national}")))
    }

    /// `+77XXXXXXXXX`, for the wire.
    pub fn e164(&self) -> &str {
        &self.0
    }

    /// `+7 7XX XXX XX XX`, for the citizen's own screen.
    pub fn grouped(&self) -> String {
        text::phone_grouped(&self.0)
    }
}

/// What people put between digits: spaces (also the unbreakable ones), dashes, brackets.
fn separates(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}'..='\u{2014}' | '(' | ')')
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+7 {} ••• •• {}", &self.0[2..5], &self.0[10..])
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(hidden)")
    }
}

impl FromStr for Phone {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Phone {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}
