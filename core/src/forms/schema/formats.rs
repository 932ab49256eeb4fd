//! The formats of the profile: `date` of JSON Schema, `iin` and `phone-kz` of ours.

use jiff::civil::Date;

use crate::identity::{Iin, Phone};

/// A format the profile knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Date,
    Iin,
    PhoneKz,
}

impl Format {
    pub(crate) const ALL: [Format; 3] = [Format::Date, Format::Iin, Format::PhoneKz];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Format::Date => "date",
            Format::Iin => "iin",
            Format::PhoneKz => "phone-kz",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|f| f.name() == name)
    }

    pub(crate) fn accepts(self, text: &str) -> bool {
        match self {
            Format::Date => date(text).is_some(),
            Format::Iin => Iin::parse(text).is_ok(),
            // Only the form that travels: `+77XXXXXXXXX`.
            Format::PhoneKz => Phone::parse(text).is_ok_and(|phone| phone.e164() == text),
        }
    }
}

/// RFC 3339 `full-date`: `YYYY-MM-DD`, and a day that exists.
pub(crate) fn date(text: &str) -> Option<Date> {
    let b = text.as_bytes();
    let shape = b.len() == 10 && b[4] == b'-' && b[7] == b'-';
    let digits = |range: std::ops::Range<usize>| -> Option<i16> {
        let part = b.get(range)?;
        part.iter().all(u8::is_ascii_digit).then_some(())?;
        Some(part.iter().fold(0, |n, d| n * 10 + i16::from(d - b'0')))
    };
    let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
    shape.then_some(())?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
