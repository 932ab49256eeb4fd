//! One command of an applet's profile: a header, a template of its data, and where the answer stands.
//!
//! ```json
//! { "apdu": "00 87 11 9C", "data": [{ "7C": ["82 00", { "81": ["$digest"] }] }], "take": "7C/82" }
//! ```
//! A part of the data is bytes in hex, a value (`$pin`, `$new-pin`, `$puk`, `$administrator`, `$response`,
//! `$digest`, `$certificate`) or a data object of parts. `take` is the path of tags to what is wanted of the
//! answer; empty for the whole of it.

use std::collections::BTreeMap;

use serde::Deserialize;
use zeroize::Zeroizing;

use super::{CardFault, tlv};

/// Parts of one command in a profile, objects inside objects counted.
const PART_LIMIT: usize = 64;

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
#[serde(try_from = "Written")]
pub(super) struct Step {
    /// Class, instruction, P1, P2.
    pub(super) header: [u8; 4],
    data: Vec<Part>,
    /// The path to what is wanted of the answer; none when nothing is.
    pub(super) take: Option<Vec<u32>>,
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

/// A step as a profile writes it.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Written {
    apdu: String,
    #[serde(default)]
    data: Vec<WrittenPart>,
    #[serde(default)]
    take: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenPart {
    Text(String),
    Object(BTreeMap<String, Vec<WrittenPart>>),
}

impl TryFrom<Written> for Step {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let header = hex(&written.apdu)
            .and_then(|bytes| <[u8; 4]>::try_from(bytes).ok())
            .ok_or_else(|| format!("not four bytes: {:?}", written.apdu))?;
        let step =
            Step { header, data: parts(written.data)?, take: written.take.as_deref().map(path).transpose()? };
        let mut count = 0;
        visit(&step.data, &mut |_| count += 1);
        if count > PART_LIMIT {
            return Err(format!("more than {PART_LIMIT} parts"));
        }
        match step.is_allowed() {
            true => Ok(step),
            false => Err(format!("a command that is not the applet's: {:?}", written.apdu)),
        }
    }
}

fn parts(written: Vec<WrittenPart>) -> Result<Vec<Part>, String> {
    let mut out = Vec::new();
    for part in written {
        match part {
            WrittenPart::Text(text) => out.push(match text.strip_prefix('$') {
                Some(name) => Part::Value(slot(name)?),
                None => Part::Bytes(hex(&text).ok_or_else(|| format!("not hex: {text:?}"))?),
            }),
            // One tag each, for a map has no order.
            WrittenPart::Object(object) if object.len() == 1 => {
                for (tag, inner) in object {
                    out.push(Part::Object(tag_of(&tag)?, parts(inner)?));
                }
            }
            WrittenPart::Object(_) => return Err("a data object has one tag".into()),
        }
    }
    Ok(out)
}

fn slot(name: &str) -> Result<Slot, String> {
    Ok(match name {
        "pin" => Slot::Pin,
        "new-pin" => Slot::NewPin,
        "puk" => Slot::Puk,
        "administrator" => Slot::Administrator,
        "response" => Slot::Response,
        "digest" => Slot::Digest,
        "certificate" => Slot::Certificate,
        _ => return Err(format!("no value ${name}")),
    })
}

fn path(text: &str) -> Result<Vec<u32>, String> {
    text.split('/').filter(|tag| !tag.is_empty()).map(tag_of).collect()
}

fn tag_of(text: &str) -> Result<u32, String> {
    let bytes = hex(text).ok_or_else(|| format!("not hex: {text:?}"))?;
    match tlv::tag(&bytes) {
        Some((tag, [])) => Ok(tag),
        _ => Err(format!("not a tag of at most {} bytes: {text:?}", tlv::TAG_LIMIT)),
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
        let many = vec!["\"00\""; PART_LIMIT + 1].join(",");
        assert!(step(&format!(r#"{{ "apdu": "00 20 00 80", "data": [{many}] }}"#)).is_err());
    }
}
