//! PINs and PUKs of a card: digits that are wiped when dropped.

use std::fmt;

use serde::Deserialize;
use zeroize::Zeroizing;

use super::{CardFault, SecretKind};

/// Longest secret in any profile, in digits.
pub(super) const SECRET_LIMIT: usize = 16;

/// ASCII digits, 4 to 16. Neither `Debug` nor an error prints any of them.
pub struct CardSecret(Zeroizing<Vec<u8>>);

impl CardSecret {
    /// Takes 4 to 16 ASCII digits with nothing around them; which lengths an applet takes its profile says.
    /// `None` for anything else. Pure. The caller wipes its own copy.
    pub fn parse(text: &str) -> Option<Self> {
        let good = (4..=SECRET_LIMIT).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        good.then(|| Self(Zeroizing::new(text.as_bytes().to_vec())))
    }
}

impl fmt::Debug for CardSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardSecret(hidden)")
    }
}

/// How an applet wants a secret.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SecretFormat {
    /// Fewest digits.
    pub min: usize,
    /// Most digits.
    pub max: usize,
    /// Filled up to so many bytes; not filled when absent.
    #[serde(default)]
    pub width: Option<usize>,
    /// With this byte: `FF` (the default) or `00`, in hex.
    #[serde(default)]
    pub pad: Pad,
    /// How digits become bytes.
    #[serde(default)]
    pub coding: Coding,
}

/// What a secret is filled up with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum Pad {
    /// Bytes of ones.
    #[default]
    #[serde(rename = "FF")]
    Ones,
    /// Zero bytes.
    #[serde(rename = "00")]
    Zeros,
}

/// How digits become bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coding {
    /// A byte a digit.
    #[default]
    Ascii,
    /// ISO 9564 format 2: `2` and the number of digits, two digits a byte, filled with `F` to 8 bytes.
    Iso9564,
}

impl SecretFormat {
    /// Whether the numbers make sense.
    pub(super) fn is_sound(&self) -> bool {
        let fits = |width: usize| self.max <= width && width <= SECRET_LIMIT;
        let coding = match self.coding {
            Coding::Ascii => self.width.is_none_or(fits),
            Coding::Iso9564 => self.width.is_none() && self.max <= 14,
        };
        4 <= self.min && self.min <= self.max && self.max <= SECRET_LIMIT && coding
    }

    /// Whether so many digits are a secret of this applet.
    pub fn takes(&self, digits: usize) -> bool {
        (self.min..=self.max).contains(&digits)
    }

    /// The bytes that go to the card.
    pub(super) fn encode(
        &self,
        kind: SecretKind,
        secret: &CardSecret,
    ) -> Result<Zeroizing<Vec<u8>>, CardFault> {
        let digits = &secret.0;
        if !self.takes(digits.len()) {
            return Err(CardFault::SecretFormat(kind));
        }
        // With room for all: a vector that grows leaves copies behind.
        let mut out = Zeroizing::new(Vec::with_capacity(SECRET_LIMIT));
        match self.coding {
            Coding::Ascii => {
                out.extend_from_slice(digits);
                let fill = if self.pad == Pad::Ones { 0xFF } else { 0 };
                out.resize(self.width.unwrap_or(digits.len()), fill);
            }
            Coding::Iso9564 => {
                // At most 14 digits, by `is_sound`.
                out.push(0x20 | digits.len() as u8);
                out.extend(digits.chunks(2).map(|pair| {
                    let low = pair.get(1).map_or(0x0F, |d| d & 0x0F);
                    pair[0] << 4 | low
                }));
                out.resize(8, 0xFF);
            }
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn format(width: Option<usize>, pad: Pad, coding: Coding) -> SecretFormat {
        SecretFormat { min: 6, max: 8, width, pad, coding }
    }

    fn encoded(format: &SecretFormat, digits: &str) -> Vec<u8> {
        format.encode(SecretKind::Pin, &CardSecret::parse(digits).unwrap()).unwrap().to_vec()
    }

    #[test]
    fn a_secret_is_filled_as_the_profile_says() {
        assert_eq!(encoded(&format(None, Pad::Ones, Coding::Ascii), "940173"), b"940173");
        assert_eq!(encoded(&format(Some(8), Pad::Ones, Coding::Ascii), "940173"), b"940173\xff\xff");
        assert_eq!(encoded(&format(Some(8), Pad::Zeros, Coding::Ascii), "9401735"), b"9401735\0");
        let blocks = format(None, Pad::Ones, Coding::Iso9564);
        assert_eq!(encoded(&blocks, "940173"), [0x26, 0x94, 0x01, 0x73, 0xFF, 0xFF, 0xFF, 0xFF]);
        assert_eq!(encoded(&blocks, "9401735"), [0x27, 0x94, 0x01, 0x73, 0x5F, 0xFF, 0xFF, 0xFF]);
    }

    #[test]
    fn a_length_that_the_applet_does_not_take_goes_nowhere() {
        let format = format(Some(8), Pad::Ones, Coding::Ascii);
        for digits in ["9401", "94017", "940173940"] {
            let refused = format.encode(SecretKind::Puk, &CardSecret::parse(digits).unwrap());
            assert_eq!(refused.unwrap_err(), CardFault::SecretFormat(SecretKind::Puk));
        }
    }

    #[test]
    fn only_digits_are_a_secret_and_none_is_printed() {
        for text in ["", "940", "94 0173", "94017a", "١٢٣٤", "94017394017394017"] {
            assert!(CardSecret::parse(text).is_none(), "{text:?}");
        }
        assert_eq!(format!("{:?}", CardSecret::parse("940173").unwrap()), "CardSecret(hidden)");
    }

    #[test]
    fn formats_that_make_no_sense_are_known() {
        assert!(format(Some(8), Pad::Ones, Coding::Ascii).is_sound());
        assert!(!format(Some(7), Pad::Ones, Coding::Ascii).is_sound());
        assert!(!format(Some(17), Pad::Ones, Coding::Ascii).is_sound());
        assert!(!format(Some(8), Pad::Ones, Coding::Iso9564).is_sound());
        assert!(!SecretFormat { min: 3, ..format(None, Pad::Ones, Coding::Ascii) }.is_sound());
        assert!(!SecretFormat { min: 9, ..format(None, Pad::Ones, Coding::Ascii) }.is_sound());
    }
}
