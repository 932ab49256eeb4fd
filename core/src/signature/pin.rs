//! The PINs of the keys: six digits for the signature key, five for the authentication key, wiped when dropped.
//!
//! The two PINs are never the same, and nobody has to compare them: a comparison would tell whoever holds the phone
//! whether a guess of the other key's PIN is right, without a try being counted.

use std::fmt;

use jiff::civil::Date;

use crate::{Code, Error, Result, held::Held, witness};

/// Digits of the PIN of the signature key.
pub const PIN_LENGTH: usize = 6;

/// Digits of the PIN of the authentication key: fewer, so that it is never the PIN that signs.
pub const AUTHENTICATION_PIN_LENGTH: usize = 5;

/// Six ASCII digits, or five. Neither `Debug` nor an error prints any of them.
pub struct Pin {
    digits: Held<PIN_LENGTH>,
    length: usize,
}

impl Pin {
    /// Takes six ASCII digits with nothing around them. Pure. The caller wipes its own copy.
    ///
    /// Weak ones pass, for they may be the PIN of a key that is there already; a new key asks
    /// [`Pin::refuse_weak`] too.
    ///
    /// # Errors
    /// [`Code::PinFormat`].
    pub fn parse(text: &str) -> Result<Self> {
        Self::of_length(text, PIN_LENGTH)
    }

    /// The same for the authentication key: five ASCII digits.
    ///
    /// # Errors
    /// [`Code::AuthenticationPinFormat`].
    pub fn parse_authentication(text: &str) -> Result<Self> {
        Self::of_length(text, AUTHENTICATION_PIN_LENGTH)
    }

    fn of_length(text: &str, length: usize) -> Result<Self> {
        let mut digits = Held::<PIN_LENGTH>::empty();
        if text.len() != length || !text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong_length(length));
        }
        digits[..length].copy_from_slice(text.as_bytes());
        witness::saw("PIN", &digits[..length]);
        Ok(Self { digits, length })
    }

    /// Refuses the PIN of another key.
    pub(crate) fn refuse_other_than(&self, length: usize) -> Result<()> {
        if self.length == length { Ok(()) } else { Err(wrong_length(length)) }
    }

    /// Refuses what is guessed first: runs (`123456`, `890123`, `654321`), repeats (`111111`, `121212`,
    /// `123123`) and the day of birth in any usual order of its digits. Pure.
    ///
    /// # Errors
    /// [`Code::PinWeak`].
    pub fn refuse_weak(&self, birth: Option<Date>) -> Result<()> {
        let weak = |why: &str| Err(Error::new(Code::PinWeak, why));
        let digits = self.digits();
        if is_run(digits) {
            return weak("a run");
        }
        if (1..=3).any(|period| digits.windows(period + 1).all(|w| w[0] == w[period])) {
            return weak("a repeat");
        }
        if birth.is_some_and(|day| is_birthday(digits, day)) {
            return weak("the birth date");
        }
        Ok(())
    }

    /// The digits as ASCII, for the key schedule alone.
    pub(crate) fn digits(&self) -> &[u8] {
        &self.digits[..self.length]
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(hidden)")
    }
}

fn wrong_length(length: usize) -> Error {
    let code = if length == PIN_LENGTH { Code::PinFormat } else { Code::AuthenticationPinFormat };
    Error::new(code, "not as many ASCII digits as this key's PIN has")
}

/// Every digit one more, or every digit one less, than the one before; 0 follows 9.
fn is_run(digits: &[u8]) -> bool {
    let by = |step: u8| digits.windows(2).all(|w| (w[0] - b'0' + step) % 10 == w[1] - b'0');
    by(1) || by(9)
}

fn is_birthday(digits: &[u8], day: Date) -> bool {
    let (y, m, d) = (day.year(), day.month(), day.day());
    let short = y.rem_euclid(100);
    [
        format!("{d:02}{m:02}{short:02}"),
        format!("{m:02}{d:02}{short:02}"),
        format!("{short:02}{m:02}{d:02}"),
        format!("{short:02}{d:02}{m:02}"),
        format!("{m:02}{y:04}"),
        format!("{d:02}{y:04}"),
        format!("{y:04}{m:02}"),
        format!("{y:04}{d:02}"),
    ]
    .iter()
    // A shorter PIN is a part of one.
    .any(|order| order.as_bytes().windows(digits.len()).any(|part| part == digits))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn weak(text: &str) -> bool {
        let birth = Some(date(2099, 1, 23));
        match Pin::parse(text).unwrap().refuse_weak(birth) {
            Ok(()) => false,
            Err(e) => {
                assert_eq!(e.code(), Code::PinWeak);
                true
            }
        }
    }

    #[test]
    fn what_is_guessed_first_is_refused() {
        for pin in [
            "123456", "012345", "456789", "654321", "987654", "098765", "890123", "210987", "000000",
            "111111", "999999", "121212", "909090", "123123", "787878", "007007",
        ] {
            assert!(weak(pin), "{pin}");
        }
    }

    #[test]
    fn the_birth_date_is_refused_in_any_order() {
        for pin in ["230199", "012399", "990123", "992301", "012099", "232099", "209901", "209923"] {
            assert!(weak(pin), "{pin}");
            assert!(Pin::parse(pin).unwrap().refuse_weak(None).is_ok(), "{pin}");
        }
    }

    #[test]
    fn other_pins_pass() {
        for pin in ["102938", "123457", "112211", "135791", "940173", "122222", "123124"] {
            assert!(!weak(pin), "{pin}");
        }
    }

    #[test]
    fn only_six_ascii_digits_are_a_pin() {
        for text in ["", "12345", "1234567", "12345a", " 12345", "12345\n", "+12345", "١٢٣", "１２"] {
            assert_eq!(Pin::parse(text).unwrap_err().code(), Code::PinFormat, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn parse_takes_exactly_the_six_digits(text in "\\PC{0,8}|[0-9]{5,7}") {
            let good = text.chars().count() == 6 && text.chars().all(|c| c.is_ascii_digit());
            match Pin::parse(&text) {
                Ok(pin) => {
                    prop_assert!(good);
                    prop_assert_eq!(pin.digits(), text.as_bytes());
                    prop_assert_eq!(format!("{pin:?}"), "Pin(hidden)");
                    let _ = pin.refuse_weak(Some(date(2000, 2, 29)));
                }
                Err(e) => {
                    prop_assert!(!good);
                    prop_assert_eq!(e.code(), Code::PinFormat);
                }
            }
        }
    }
}
