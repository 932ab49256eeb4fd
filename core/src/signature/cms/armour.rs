//! Messages as people get them from others: in PEM or base64, or with a line's end after them.

use crate::signature::FormatError;
use base64::{Engine, engine::general_purpose::STANDARD};
use der::{AnyRef, Decode, EncodingRules, Reader, SliceReader};
use std::borrow::Cow;

/// Largest text that is read, in bytes: a message of the greatest size, in lines.
const TEXT_LIMIT: usize = super::SIZE_LIMIT / 2 * 3;

/// First byte of every message (DER or BER).
pub(super) const SEQUENCE: u8 = 0x30;

/// How base64 of every message begins: its first byte and that of its length, which takes more than one.
const BEGINS: &[u8] = b"MI";

/// The message's own bytes, out of PEM (`CMS`, `PKCS7`, `PKCS #7 SIGNED DATA`), base64 in one piece or in lines, or what stands after
/// it of spaces and line ends. Anything else comes back as it is: whoever reads it says what is wrong with it. Pure.
///
/// Fails with [`FormatError::TooLarge`] where the text is more than a message can have.
pub(crate) fn bare(bytes: &[u8]) -> Result<Cow<'_, [u8]>, FormatError> {
    if bytes.first() == Some(&SEQUENCE) {
        return Ok(Cow::Borrowed(without_tail(bytes)));
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    let body = match label(text) {
        Some(body) => body,
        None if text.starts_with(BEGINS) => text,
        None => return Ok(Cow::Borrowed(bytes)),
    };
    FormatError::check_size("CMS message", body, TEXT_LIMIT)?;
    let digits: Vec<u8> = body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    Ok(STANDARD.decode(&digits).map_or(Cow::Borrowed(bytes), Cow::Owned))
}

/// What is between the lines of PEM of a message.
fn label(text: &[u8]) -> Option<&[u8]> {
    ["CMS", "PKCS7", "PKCS #7 SIGNED DATA"].iter().find_map(|name| {
        let body = text.strip_prefix(format!("-----BEGIN {name}-----").as_bytes())?;
        body.strip_suffix(format!("-----END {name}-----").as_bytes())
    })
}

/// The one block of PEM in a text, of whatever it is, with its first and its last line; none where there are more.
pub(super) fn block(text: &[u8]) -> Option<&[u8]> {
    let (mut begin, mut end, mut at) = (None, None, 0);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(b"-----BEGIN ") && begin.replace(at).is_some() {
            return None;
        }
        at += line.len();
        if line.starts_with(b"-----END ") && end.replace(at).is_some() {
            return None;
        }
    }
    text.get(begin?..end?)
}

/// The message without spaces, line ends and zeros after it, whether its length is written before it or it ends in a mark (BER).
pub(super) fn without_tail(bytes: &[u8]) -> &[u8] {
    // What is larger is refused by whoever reads it.
    if bytes.len() > super::SIZE_LIMIT {
        return bytes;
    }
    let end = || {
        let mut reader = SliceReader::new_with_encoding_rules(bytes, EncodingRules::Ber)?;
        AnyRef::decode(&mut reader)?;
        usize::try_from(reader.position())
    };
    let blank = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    match end().ok().and_then(|end| bytes.split_at_checked(end)) {
        Some((message, tail)) if tail.iter().all(blank) => message,
        _ => bytes,
    }
}
