//! A step as a profile writes it, and what it must not say.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Part, Slot, Step, hex, tlv, visit};

/// Parts of one command in a profile, objects inside objects counted.
pub(super) const PART_LIMIT: usize = 64;

/// A step as a profile writes it.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Written {
    apdu: String,
    #[serde(default)]
    data: Vec<WrittenPart>,
    #[serde(default)]
    take: Option<String>,
    #[serde(default)]
    skip: u8,
    #[serde(default)]
    repeat: Option<Repeat>,
}

/// What changes from one sending of a command to the next.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Repeat {
    /// P1 and P2, the place in a file.
    Offset,
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
        let step = Step {
            header,
            data: parts(written.data)?,
            take: written.take.as_deref().map(path).transpose()?,
            skip: usize::from(written.skip),
            along_file: matches!(written.repeat, Some(Repeat::Offset)),
        };
        // From its beginning, or by its short name (ISO 7816-4, 7.3.2), which chooses it.
        let begins = matches!(header[2..], [0 | 0x81..=0x9E, 0]);
        if step.along_file && (!begins || step.data.is_empty() != step.take.is_some()) {
            let begin = "begins at 00 00 or by a short name (81 00 to 9E 00)";
            return Err(format!("a command along a file {begin}, and either takes or has data"));
        }
        if step.skip > 0 && step.take.is_none() {
            return Err("a command that takes nothing has nothing to skip".into());
        }
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
