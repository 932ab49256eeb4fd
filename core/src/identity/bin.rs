//! The business identification number of an organisation.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::digits;
use crate::{Code, Error, Result, text};

/// A well-formed BIN. Printed hidden, as an IIN is: a sole trader's number leads to a person.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Bin(String);

/// Who is registered: the fifth digit of a BIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BinKind {
    /// 4: a resident legal person.
    Resident,
    /// 5: a non-resident legal person.
    NonResident,
    /// 6: a sole trader.
    SoleTrader,
}

/// Which part of it: the sixth digit of a BIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BinUnit {
    /// 0: the head.
    Head,
    /// 1: a branch.
    Branch,
    /// 2: a representative office.
    Office,
    /// 3: a peasant farm.
    Farm,
}

impl Bin {
    /// Twelve ASCII digits with a real month, a known kind and unit and the right check digit. Pure.
    ///
    /// # Errors
    /// [`Code::BinInvalid`]; the detail says what is wrong and holds no digit.
    pub fn parse(text: &str) -> Result<Self> {
        let wrong = |why: &str| Error::new(Code::BinInvalid, why);
        let d = digits::twelve(text).ok_or_else(|| wrong("not twelve ASCII digits"))?;
        if !(1..=12).contains(&digits::pair(d[2], d[3])) {
            return Err(wrong("no such month"));
        }
        kind(d[4]).ok_or_else(|| wrong("unknown kind"))?;
        unit(d[5]).ok_or_else(|| wrong("unknown unit"))?;
        if !digits::check_holds(&d) {
            return Err(wrong("check digit"));
        }
        Ok(Self(text.to_owned()))
    }

    /// All twelve digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Who is registered.
    pub fn kind(&self) -> BinKind {
        kind(self.digits()[4]).expect("parse let only known kinds in")
    }

    /// Which part of it.
    pub fn unit(&self) -> BinUnit {
        unit(self.digits()[5]).expect("parse let only known units in")
    }

    /// Last two digits of the year and the month (1..=12) of registration.
    pub fn registered(&self) -> (u8, u8) {
        let d = self.digits();
        (digits::pair(d[0], d[1]), digits::pair(d[2], d[3]))
    }

    fn digits(&self) -> [u8; 12] {
        digits::twelve(&self.0).expect("parse let only twelve digits in")
    }
}

fn kind(digit: u8) -> Option<BinKind> {
    match digit {
        4 => Some(BinKind::Resident),
        5 => Some(BinKind::NonResident),
        6 => Some(BinKind::SoleTrader),
        _ => None,
    }
}

fn unit(digit: u8) -> Option<BinUnit> {
    match digit {
        0 => Some(BinUnit::Head),
        1 => Some(BinUnit::Branch),
        2 => Some(BinUnit::Office),
        3 => Some(BinUnit::Farm),
        _ => None,
    }
}

impl fmt::Display for Bin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::iin_hidden(&self.0))
    }
}

impl fmt::Debug for Bin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bin(hidden)")
    }
}

impl FromStr for Bin {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Bin {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<Bin> for String {
    fn from(bin: Bin) -> Self {
        bin.0
    }
}
