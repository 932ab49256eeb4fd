//! Messages as people get them from others: in PEM or base64, or with a line's end after them.

use crate::signature::FormatError;
use base64::{Engine, engine::general_purpose::STANDARD};
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

/// The message without spaces, line ends and zeros after it, where its length says where it ends.
fn without_tail(bytes: &[u8]) -> &[u8] {
    let length = match bytes {
        [_, short @ 0..=0x7f, ..] => Some(2 + usize::from(*short)),
        [_, long @ 0x81..=0x84, rest @ ..] => {
            let size = usize::from(long - 0x80);
            rest.get(..size)
                .map(|octets| octets.iter().fold(0, |sum, octet| sum << 8 | usize::from(*octet)) + 2 + size)
        }
        _ => None,
    };
    let blank = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    match length.and_then(|length| bytes.split_at_checked(length)) {
        Some((message, tail)) if tail.iter().all(blank) => message,
        _ => bytes,
    }
}
