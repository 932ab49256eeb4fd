//! Signatures as mail programs write them (S/MIME, RFC 8551): a message behind headers, or beside its text.

use super::armour;
use base64::{Engine, engine::general_purpose::STANDARD};

/// Most bytes of the headers of a mail or of a part of it.
const HEADERS_LIMIT: usize = 64 * 1024;

/// A mail that is signed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mail<'a> {
    /// The message, DER or BER if it is one.
    pub(crate) signature: Vec<u8>,
    /// What it is over, as it stands here; none where that is in the message.
    pub(crate) text: Option<&'a [u8]>,
}

/// The signature of a mail and its text; none of anything else. Pure; allocates no more than the mail has.
pub(crate) fn read(bytes: &[u8]) -> Option<Mail<'_>> {
    let (headers, body) = headers(bytes)?;
    if is_of(&headers, &["application/pkcs7-mime", "application/x-pkcs7-mime"]) {
        return Some(Mail { signature: decoded(&headers, body)?, text: None });
    }
    if !is_of(&headers, &["multipart/signed"]) {
        return None;
    }
    let boundary = format!("--{}", parameter(value(&headers, "content-type")?, "boundary")?);
    let (_, begin) = delimiter(body, &boundary, 0)?;
    let (end, next) = delimiter(body, &boundary, begin)?;
    // The line's end before a delimiter belongs to the delimiter (RFC 2046, 5.1.1).
    let text = body.get(begin..end)?;
    let text = text.strip_suffix(b"\n").map_or(text, |text| text.strip_suffix(b"\r").unwrap_or(text));
    let last = delimiter(body, &boundary, next).map_or(body.len(), |(start, _)| start);
    let (headers, coded) = self::headers(body.get(next..last)?)?;
    if !is_of(&headers, &["application/pkcs7-signature", "application/x-pkcs7-signature"]) {
        return None;
    }
    Some(Mail { signature: decoded(&headers, coded)?, text: Some(text) })
}

/// Whether it is a mail that OpenPGP signs (RFC 3156, 5).
pub(crate) fn is_of_openpgp(bytes: &[u8]) -> bool {
    let protocol = |headers: &Headers| {
        let protocol = parameter(value(headers, "content-type")?, "protocol")?;
        Some(protocol.eq_ignore_ascii_case("application/pgp-signature"))
    };
    headers(bytes).is_some_and(|(headers, _)| {
        is_of(&headers, &["multipart/signed"]) && protocol(&headers) == Some(true)
    })
}

/// The text with the line ends that are signed (RFC 8551, 3.1.1), whatever became of them on the way.
pub(crate) fn with_line_ends(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + text.len() / 32);
    for byte in text {
        if *byte == b'\n' && out.last() != Some(&b'\r') {
            out.push(b'\r');
        }
        out.push(*byte);
    }
    out
}

/// Names in lower case, and values put together of their lines.
type Headers = Vec<(String, String)>;

/// The headers, and what is behind the empty line; none where the first lines are no headers.
fn headers(bytes: &[u8]) -> Option<(Headers, &[u8])> {
    let mut headers = Headers::new();
    let mut at = 0;
    loop {
        let rest = bytes.get(at..)?;
        let length = rest.iter().take(HEADERS_LIMIT.checked_sub(at)?).position(|byte| *byte == b'\n')?;
        // Names of people are often in an older encoding, and nothing here asks for them.
        let line = String::from_utf8_lossy(rest.get(..length)?);
        let line = line.trim_end_matches('\r');
        at += length + 1;
        if line.is_empty() {
            return Some((headers, bytes.get(at..)?));
        }
        if line.starts_with([' ', '\t']) {
            headers.last_mut()?.1.push_str(line);
            continue;
        }
        let (name, value) = line.split_once(':')?;
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
}

fn value<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim())
}

fn is_of(headers: &Headers, kinds: &[&str]) -> bool {
    let kind = value(headers, "content-type").and_then(|value| value.split(';').next());
    kind.is_some_and(|kind| kinds.iter().any(|known| kind.trim().eq_ignore_ascii_case(known)))
}

/// A parameter of a header's value, quoted or not.
fn parameter<'a>(value: &'a str, name: &str) -> Option<&'a str> {
    let found = |part: &'a str| {
        let (known, value) = part.split_once('=')?;
        known.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    };
    value.split(';').find_map(found).filter(|value| !value.is_empty())
}

/// The next line from there on that divides the parts: where it begins, and where the one after it does.
fn delimiter(body: &[u8], boundary: &str, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    for line in body.get(from..)?.split_inclusive(|byte| *byte == b'\n') {
        let rest = line.strip_prefix(boundary.as_bytes()).map(<[u8]>::trim_ascii);
        if matches!(rest, Some(b"" | b"--")) {
            return Some((at, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn decoded(headers: &Headers, body: &[u8]) -> Option<Vec<u8>> {
    match value(headers, "content-transfer-encoding") {
        Some(coding) if coding.eq_ignore_ascii_case("base64") => {
            let digits: Vec<u8> = body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
            STANDARD.decode(digits).ok()
        }
        Some(coding) if coding.eq_ignore_ascii_case("quoted-printable") => None,
        _ => Some(armour::without_tail(body).to_vec()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_text_ends_before_the_line_s_end_of_its_delimiter() {
        for end in ["\n", "\r\n"] {
            let mail = "Subject: x\nContent-Type: Multipart/Signed;\n boundary=\"a b\"; micalg=x\n\n--a b\n\nhi\n\n--a b  \nContent-Type: application/pkcs7-signature\nContent-Transfer-Encoding: Base64\n\nMA\n==\n\n--a b--\n";
            let mail = mail.replace('\n', end);
            let text = format!("{end}hi{end}");
            assert_eq!(
                read(mail.as_bytes()),
                Some(Mail { signature: vec![0x30], text: Some(text.as_bytes()) })
            );
        }
    }

    #[test]
    fn what_is_no_signed_mail_is_none() {
        for text in [
            "",
            "\n",
            "x",
            "x\n\n",
            ": x\n\n",
            "Content-Type: multipart/signed\n\n",
            "Content-Type: text/plain\n\nx",
        ] {
            assert_eq!(read(text.as_bytes()), None, "{text:?}");
        }
        let long = format!("a: {}\n\n", "x".repeat(HEADERS_LIMIT));
        assert_eq!(read(long.as_bytes()), None);
        assert_eq!(with_line_ends(b"a\nb\r\n\nc\r"), b"a\r\nb\r\n\r\nc\r");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(
            lines in prop::collection::vec(
                prop_oneof![
                    Just("--b"), Just("--b--"), Just(""), Just("MA=="), Just("\t x"), Just("x: y"),
                    Just("Content-Type: multipart/signed; boundary=b"), Just("Content-Type: application/pkcs7-signature"),
                    Just("content-transfer-encoding: base64"), Just("Content-Type: application/pkcs7-mime"),
                ],
                0..24,
            ),
            bytes in prop::collection::vec(any::<u8>(), 0..40),
        ) {
            let mail = [lines.join("\n").as_bytes(), &bytes].concat();
            let text = read(&mail).and_then(|mail| mail.text.map(<[u8]>::len));
            prop_assert!(text.unwrap_or_default() <= mail.len());
        }
    }
}
