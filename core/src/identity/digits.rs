//! The twelve digits and the check digit that IIN and BIN share.

/// Twelve ASCII digits as numbers; nothing else is let in, not even digits of other scripts.
pub(super) fn twelve(text: &str) -> Option<[u8; 12]> {
    let bytes: &[u8; 12] = text.as_bytes().try_into().ok()?;
    bytes.iter().all(u8::is_ascii_digit).then(|| bytes.map(|b| b - b'0'))
}

/// The check digit for the first eleven digits; `None` where no such number is ever issued.
///
/// The first pass weighs 1..11. Only when it leaves 10 the second pass decides, with the weights moved
/// on by two; a validator without it rejects about one real person in twelve.
pub(super) fn check_digit(digits: &[u8; 12]) -> Option<u8> {
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    let weighed = |weight: &dyn Fn(usize) -> u32| -> u32 {
        (0..11).map(|i| u32::from(digits[i]) * weight(i)).sum::<u32>() % 11
    };
    let mut rest = weighed(&|i| i as u32 + 1);
    if rest == 10 {
        rest = weighed(&|i| SECOND[i]);
    }
    u8::try_from(rest).ok().filter(|r| *r < 10)
}

/// Whether the twelfth digit is the right one.
pub(super) fn check_holds(digits: &[u8; 12]) -> bool {
    check_digit(digits) == Some(digits[11])
}

/// The number that two digits write.
pub(super) fn pair(high: u8, low: u8) -> u8 {
    high * 10 + low
}
