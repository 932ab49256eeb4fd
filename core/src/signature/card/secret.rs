//! PINs and PUKs of a card: digits that are wiped when dropped.

use std::fmt;

use serde::Deserialize;
use zeroize::Zeroizing;

use super::{CardFault, SecretKind, step};

/// Longest secret in any profile, in digits.
pub(super) const SECRET_LIMIT: usize = 16;

/// ASCII digits, 4 to 16. Neither `Debug` nor an error prints any of them.
pub struct CardSecret(Zeroizing<Vec<u8>>);

impl CardSecret {
    /// Takes 4 to 16 ASCII digits with nothing around them; which lengths an applet takes its profile says.
    /// `None` for anything else. Pure. The caller wipes its own copy.
    pub fn parse(text: &str) -> Option<Self> {
        let good = (4..=SECRET_LIMIT).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        crate::witness::saw("card PIN", text.as_bytes());
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
    /// With this byte, in hex; `FF` if absent.
    #[serde(default)]
    pub pad: Pad,
    /// How digits become bytes.
    #[serde(default)]
    pub coding: Coding,
}

/// The byte that a secret is filled up with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Pad(pub u8);

impl Default for Pad {
    fn default() -> Self {
        Self(0xFF)
    }
}

impl TryFrom<String> for Pad {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match step::hex(&text).as_deref() {
            Some([byte]) => Ok(Self(*byte)),
            _ => Err(format!("not one byte in hex: {text:?}")),
        }
    }
}

/// How digits become bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coding {
    /// A byte a digit.
    #[default]
    Ascii,
    /// A byte that says how many digits there are, then a byte a digit.
    Counted,
    /// Two digits a byte; a last one alone has `F` behind it.
    Bcd,
    /// ISO 9564 format 2: `2` and the number of digits, two digits a byte, filled with `F` to 8 bytes.
    Iso9564,
}

impl SecretFormat {
    /// Whether the numbers make sense.
    pub(super) fn is_sound(&self) -> bool {
        let coding = match self.coding {
            Coding::Ascii => self.width.is_none_or(|width| self.max <= width && width <= SECRET_LIMIT),
            Coding::Counted => self.width.is_none_or(|width| self.max < width && width <= SECRET_LIMIT),
            Coding::Bcd => self.width.is_none_or(|width| self.max <= 2 * width && width <= SECRET_LIMIT),
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
        let mut out = Zeroizing::new(Vec::with_capacity(1 + SECRET_LIMIT));
        match self.coding {
            Coding::Ascii => {
                out.extend_from_slice(digits);
                out.resize(self.width.unwrap_or(digits.len()), self.pad.0);
            }
            Coding::Counted => {
                out.push(digits.len() as u8);
                out.extend_from_slice(digits);
                out.resize(self.width.unwrap_or(1 + digits.len()), self.pad.0);
            }
            Coding::Bcd => {
                out.extend(in_pairs(digits));
                out.resize(self.width.unwrap_or(digits.len().div_ceil(2)), self.pad.0);
            }
            Coding::Iso9564 => {
                // At most 14 digits, by `is_sound`.
                out.push(0x20 | digits.len() as u8);
                out.extend(in_pairs(digits));
                out.resize(8, 0xFF);
            }
        }
        Ok(out)
    }
}

/// ASCII digits, two a byte; `F` behind a last one alone.
fn in_pairs(digits: &[u8]) -> impl Iterator<Item = u8> {
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).map_or(0x0F, |digit| digit & 0x0F))
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
        assert_eq!(encoded(&format(None, Pad(0xFF), Coding::Ascii), "940173"), b"940173");
        assert_eq!(encoded(&format(Some(8), Pad(0xFF), Coding::Ascii), "940173"), b"940173\xff\xff");
        assert_eq!(encoded(&format(Some(8), Pad(0), Coding::Ascii), "9401735"), b"9401735\0");
        assert_eq!(encoded(&format(Some(12), Pad(0x2F), Coding::Ascii), "940173"), b"940173//////");
        assert_eq!(encoded(&format(None, Pad(0xFF), Coding::Bcd), "9401735"), [0x94, 0x01, 0x73, 0x5F]);
        assert_eq!(encoded(&format(Some(5), Pad(0), Coding::Bcd), "940173"), [0x94, 0x01, 0x73, 0, 0]);
        assert_eq!(encoded(&format(None, Pad(0xFF), Coding::Counted), "940173"), b"\x06940173");
        assert_eq!(encoded(&format(Some(9), Pad(0), Coding::Counted), "9401735"), b"\x079401735\0");
        let blocks = format(None, Pad(0xFF), Coding::Iso9564);
        assert_eq!(encoded(&blocks, "940173"), [0x26, 0x94, 0x01, 0x73, 0xFF, 0xFF, 0xFF, 0xFF]);
        assert_eq!(encoded(&blocks, "9401735"), [0x27, 0x94, 0x01, 0x73, 0x5F, 0xFF, 0xFF, 0xFF]);
    }

    #[test]
    fn a_length_that_the_applet_does_not_take_goes_nowhere() {
        let format = format(Some(8), Pad(0xFF), Coding::Ascii);
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
        assert!(format(Some(8), Pad(0xFF), Coding::Ascii).is_sound());
        assert!(!format(Some(7), Pad(0xFF), Coding::Ascii).is_sound());
        assert!(!format(Some(17), Pad(0xFF), Coding::Ascii).is_sound());
        assert!(!format(Some(8), Pad(0xFF), Coding::Iso9564).is_sound());
        assert!(format(Some(9), Pad(0xFF), Coding::Counted).is_sound());
        assert!(!format(Some(8), Pad(0xFF), Coding::Counted).is_sound(), "no room for the byte before");
        assert!(format(Some(4), Pad(0xFF), Coding::Bcd).is_sound());
        assert!(!format(Some(3), Pad(0xFF), Coding::Bcd).is_sound());
        assert!(!SecretFormat { min: 3, ..format(None, Pad(0xFF), Coding::Ascii) }.is_sound());
        assert!(!SecretFormat { min: 9, ..format(None, Pad(0xFF), Coding::Ascii) }.is_sound());
    }
}
