//! One command of an applet's profile: a header, a template of its data, and where the answer stands.
//!
//! ```json
//! { "apdu": "00 87 11 9C", "data": [{ "7C": ["82 00", { "81": ["$digest"] }] }], "take": "7C/82" }
//! ```
//! A part of the data is bytes in hex, a value (`$pin`, `$new-pin`, `$puk`, `$administrator`, `$response`,
//! `$digest`, `$certificate`) or a data object of parts. `take` is the path of tags to what is wanted of the
//! answer; empty for the whole of it; `"skip"` so many bytes of that. `"repeat": "offset"` sends a command again and again
//! along a file.

mod written;

use serde::Deserialize;
use zeroize::Zeroizing;

use super::{CardFault, tlv};

/// What a profile may put into a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Slot {
    Pin,
    NewPin,
    Puk,
    Administrator,
    Response,
    Digest,
    Certificate,
}

/// The values of one operation.
pub(super) type Values<'a> = &'a [(Slot, &'a [u8])];

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Bytes(Vec<u8>),
    Value(Slot),
    Object(u32, Vec<Part>),
}

/// One command, waiting for its values.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "written::Written")]
pub(super) struct Step {
    /// Class, instruction, P1, P2.
    pub(super) header: [u8; 4],
    data: Vec<Part>,
    /// The path to what is wanted of the answer; none when nothing is.
    pub(super) take: Option<Vec<u32>>,
    /// So many bytes before what is wanted, at the end of the path.
    skip: usize,
    /// Whether the command goes along a file, P1 and P2 being the place in it.
    pub(super) along_file: bool,
}

impl Step {
    /// The command's data. Fails when the operation has no such value, which a sound profile rules out.
    pub(super) fn fill(&self, values: Values<'_>) -> Result<Zeroizing<Vec<u8>>, CardFault> {
        fill(&self.data, values)
    }

    /// Every value that the step names.
    pub(super) fn slots(&self) -> Vec<Slot> {
        let mut out = Vec::new();
        visit(&self.data, &mut |part| {
            if let Part::Value(slot) = part {
                out.push(*slot);
            }
        });
        out
    }

    /// What is wanted of an answer, if anything is.
    pub(super) fn taken<'a>(&self, answer: &'a [u8]) -> Result<&'a [u8], CardFault> {
        let Some(path) = &self.take else { return Ok(&[]) };
        let found = tlv::find(answer, path)?;
        // Nothing at all is an empty object or file; whoever asked says what that means.
        found
            .get(self.skip..)
            .or(found.is_empty().then_some(found))
            .ok_or(CardFault::Malformed("an answer that is too short"))
    }

    /// Bytes before the first data object of the file that the command goes along.
    pub(super) fn ahead(&self) -> usize {
        if self.take.as_ref().is_some_and(Vec::is_empty) { self.skip } else { 0 }
    }

    /// Whether the platforms let an app send it, and whether it leaves to the driver what is the driver's:
    /// channels, chaining, GET RESPONSE.
    fn is_allowed(&self) -> bool {
        let [class, instruction, p1, _] = self.header;
        let plain_class = class == 0x00 || class & 0x8F == 0x80;
        let selects = instruction == 0xA4 && p1 == 0x04;
        let driver = matches!(instruction, 0x70 | 0xC0) || matches!(instruction & 0xF0, 0x60 | 0x90);
        plain_class && !selects && !driver
    }
}

fn fill(parts: &[Part], values: Values<'_>) -> Result<Zeroizing<Vec<u8>>, CardFault> {
    // With room for all: a vector that grows leaves copies of a PIN behind.
    let mut out = Zeroizing::new(Vec::with_capacity(room(parts, values)));
    for part in parts {
        match part {
            Part::Bytes(bytes) => out.extend_from_slice(bytes),
            Part::Value(slot) => out.extend_from_slice(value(*slot, values)?),
            Part::Object(tag, inner) => tlv::write(&mut out, *tag, &fill(inner, values)?),
        }
    }
    Ok(out)
}

fn value<'a>(slot: Slot, values: Values<'a>) -> Result<&'a [u8], CardFault> {
    let found = values.iter().find(|(name, _)| *name == slot);
    found.map(|(_, value)| *value).ok_or(CardFault::Unsupported("name a value that this operation lacks"))
}

fn room(parts: &[Part], values: Values<'_>) -> usize {
    let header = tlv::TAG_LIMIT + 4;
    let of = |part: &Part| match part {
        Part::Bytes(bytes) => bytes.len(),
        Part::Value(slot) => value(*slot, values).map_or(0, <[u8]>::len),
        Part::Object(_, inner) => header + room(inner, values),
    };
    parts.iter().map(of).sum()
}

fn visit(parts: &[Part], f: &mut impl FnMut(&Part)) {
    for part in parts {
        f(part);
        if let Part::Object(_, inner) = part {
            visit(inner, f);
        }
    }
}

/// Bytes in hex, spaces between them allowed.
pub(super) fn hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u32> =
        text.chars().filter(|c| *c != ' ').map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    digits
        .chunks(2)
        .map(|pair| match pair {
            // Two digits of 16 fit a byte.
            [high, low] => Some((high << 4 | low) as u8),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn step(json: &str) -> Result<Step, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn a_template_becomes_the_command_s_data() {
        let sign = r#"{ "apdu": "00 87 11 9C", "data": [{ "7C": ["82 00", { "81": ["$digest"] }] }], "take": "7C/82" }"#;
        let sign = step(sign).unwrap();
        assert_eq!(sign.header, [0x00, 0x87, 0x11, 0x9C]);
        assert_eq!(sign.take, Some(vec![0x7C, 0x82]));
        assert_eq!(sign.slots(), [Slot::Digest]);
        let data = sign.fill(&[(Slot::Digest, &[1, 2, 3])]).unwrap();
        assert_eq!(*data, [0x7C, 0x07, 0x82, 0x00, 0x81, 0x03, 1, 2, 3]);
        assert!(sign.fill(&[(Slot::Pin, &[1])]).is_err());
    }

    #[test]
    fn the_data_never_grows_beyond_its_room() {
        let write = r#"{ "apdu": "00 DB 3F FF", "data": ["5C 03 5F C1 0A", { "53": [{ "70": ["$certificate"] }, "71 01 00"] }] }"#;
        let write = step(write).unwrap();
        for length in [0, 1, 127, 128, 255, 256, 4000] {
            let certificate = vec![7; length];
            let values = [(Slot::Certificate, &certificate[..])];
            assert!(write.fill(&values).unwrap().len() <= room(&write.data, &values));
        }
    }

    #[test]
    fn what_the_platform_or_the_driver_does_is_no_step() {
        for header in [
            "00 A4 04 00",
            "80 A4 04 0C",
            "00 70 00 00",
            "00 C0 00 00",
            "10 20 00 80",
            "01 20 00 80",
            "0C 20 00 80",
            "60 20 00 80",
            "FF 20 00 80",
            "00 60 00 00",
            "00 90 00 00",
        ] {
            assert!(step(&format!(r#"{{ "apdu": "{header}" }}"#)).is_err(), "{header}");
        }
        // Selecting a file below the applet is the applet's own affair.
        for header in ["00 A4 00 0C", "00 A4 02 0C", "00 A5 02 04", "80 CA 00 00", "00 22 41 B6"] {
            assert!(step(&format!(r#"{{ "apdu": "{header}" }}"#)).is_ok(), "{header}");
        }
    }

    #[test]
    fn mistakes_of_a_profile_are_named() {
        for bad in [
            r#"{ "apdu": "00 20 00" }"#,
            r#"{ "apdu": "00 20 00 8" }"#,
            r#"{ "apdu": "00 20 00 80", "data": ["$password"] }"#,
            r#"{ "apdu": "00 20 00 80", "data": ["xy"] }"#,
            r#"{ "apdu": "00 20 00 80", "data": [{ "7F": [] }] }"#,
            r#"{ "apdu": "00 20 00 80", "data": [{ "82": [], "81": [] }] }"#,
            r#"{ "apdu": "00 20 00 80", "take": "7C/8" }"#,
            r#"{ "apdu": "00 20 00 80", "expect": "9000" }"#,
        ] {
            assert!(step(bad).is_err(), "{bad}");
        }
        let many = vec!["\"00\""; written::PART_LIMIT + 1].join(",");
        assert!(step(&format!(r#"{{ "apdu": "00 20 00 80", "data": [{many}] }}"#)).is_err());
    }
}
