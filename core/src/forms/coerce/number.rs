//! Numbers as people write them: `38,5`, `2 000`, `-3`.

use serde_json::Number;

/// Enough for anything a form counts, and exact in an f64.
const DIGITS: usize = 15;

/// The number, when the text can only be that one. Comma and dot both stand before a fraction, so
/// `1,500` (one and a half, or fifteen hundred?) is not read.
pub(super) fn parse(text: &str) -> Option<Number> {
    if text.len() > 64 {
        return None;
    }
    let compact: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    let (minus, digits) = match compact.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest),
        None => ("", compact.as_str()),
    };
    let (whole, fraction) = digits.split_once([',', '.']).unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(fraction) || whole.len() + fraction.len() > DIGITS {
        return None;
    }
    if fraction.len() == 3 && whole.len() <= 3 && whole != "0" {
        return None;
    }
    if fraction.bytes().all(|b| b == b'0') {
        return format!("{minus}{whole}").parse::<i64>().ok().map(Number::from);
    }
    format!("{minus}{whole}.{fraction}").parse().ok().and_then(Number::from_f64)
}

/// A number of a shell; a whole one becomes whole. None for NaN and infinity.
pub(super) fn from_real(real: f64) -> Option<Number> {
    /// Up to here every whole f64 is one i64.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match real.fract() == 0.0 && real.abs() < EXACT {
        true => Some(Number::from(real as i64)),
        false => Number::from_f64(real),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn read(text: &str) -> Option<Value> {
        parse(text).map(Value::Number)
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, value) in [
            ("38,5", json!(38.5)),
            ("38.5", json!(38.5)),
            ("2 000", json!(2000)),
            ("2\u{a0}000", json!(2000)),
            ("-3", json!(-3)),
            ("\u{2212}3,5", json!(-3.5)),
            ("007", json!(7)),
            ("2027,0", json!(2027)),
            ("0,125", json!(0.125)),
            ("0", json!(0)),
            ("-0", json!(0)),
        ] {
            assert_eq!(read(text), Some(value), "{text}");
        }
    }

    #[test]
    fn what_is_not_one_number_is_not_read() {
        for text in [
            "",
            "-",
            "1,500",
            "1.500",
            "1,2,3",
            "1e5",
            "NaN",
            "inf",
            ",5",
            "5,",
            "٣",
            "+5",
            "0x10",
            "12345678901234567890",
            "--5",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_real_that_is_whole_becomes_whole() {
        assert_eq!(from_real(3.0).map(Value::Number), Some(json!(3)));
        assert_eq!(from_real(f64::NAN), None);
        assert_eq!(from_real(f64::NEG_INFINITY), None);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "\\PC{0,80}") {
            let _ = parse(&text);
        }

        #[test]
        fn a_whole_number_reads_back(n in -99_999_999_999_999i64..99_999_999_999_999) {
            prop_assert_eq!(read(&n.to_string()), Some(json!(n)));
        }
    }
}
