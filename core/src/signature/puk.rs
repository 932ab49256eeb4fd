//! The PUK: eight digits that give a locked key a new PIN. Made by the core, shown once, wiped when dropped.

use std::fmt;

use zeroize::Zeroizing;

use crate::{Code, Error, Result, held::Held, ports::Entropy, witness};

/// Digits of a PUK.
pub const PUK_LENGTH: usize = 8;

/// Eight ASCII digits. Neither `Debug` nor an error prints any of them.
pub struct Puk(Held<PUK_LENGTH>);

impl Puk {
    /// Takes eight ASCII digits; spaces between them, as they are shown, are passed over. Pure. The caller wipes
    /// its own copy.
    ///
    /// # Errors
    /// [`Code::PukFormat`].
    pub fn parse(text: &str) -> Result<Self> {
        let mut digits = Held::empty();
        let mut count = 0;
        for byte in text.bytes().filter(|b| *b != b' ') {
            match digits.get_mut(count) {
                Some(place) if byte.is_ascii_digit() => *place = byte,
                _ => return Err(Error::new(Code::PukFormat, "not eight ASCII digits")),
            }
            count += 1;
        }
        if count != PUK_LENGTH {
            return Err(Error::new(Code::PukFormat, "not eight ASCII digits"));
        }
        Ok(Self(digits))
    }

    /// Makes one, every one as likely as the others.
    pub(crate) fn random(entropy: &dyn Entropy) -> Result<Self> {
        let mut digits = Held::empty();
        for digit in digits.iter_mut() {
            // 250 is the last multiple of ten in a byte; what lies above would favour small digits.
            for _ in 0..64 {
                entropy.fill(std::slice::from_mut(digit))?;
                if *digit < 250 {
                    break;
                }
            }
            *digit = b'0' + *digit % 10;
        }
        witness::saw("PUK", &*digits);
        Ok(Self(digits))
    }

    /// The digits in two groups, to be shown once and written down. Whoever takes it wipes it.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(PUK_LENGTH + 1));
        for (place, digit) in self.0.iter().enumerate() {
            if place == PUK_LENGTH / 2 {
                text.push(' ');
            }
            text.push(char::from(*digit));
        }
        text
    }

    /// The digits as ASCII, for the key schedule alone.
    pub(crate) fn digits(&self) -> &[u8; PUK_LENGTH] {
        &self.0
    }
}

impl fmt::Debug for Puk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Puk(hidden)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ports::software::SystemEntropy;

    #[test]
    fn what_is_shown_is_read_again() {
        for _ in 0..50 {
            let puk = Puk::random(&SystemEntropy).unwrap();
            let text = puk.to_text();
            assert_eq!((text.len(), text.as_bytes()[4]), (9, b' '));
            assert_eq!(Puk::parse(&text).unwrap().digits(), puk.digits());
            assert_eq!(format!("{puk:?}"), "Puk(hidden)");
        }
    }

    #[test]
    fn only_eight_ascii_digits_are_a_puk() {
        for text in ["", "1234567", "123456789", "1234 567", "1234567a", "1234-5678", "١٢٣٤٥٦٧٨"] {
            assert_eq!(Puk::parse(text).unwrap_err().code(), Code::PukFormat, "{text:?}");
        }
        assert!(Puk::parse("1234 5678").is_ok() && Puk::parse("12345678").is_ok());
    }
}
