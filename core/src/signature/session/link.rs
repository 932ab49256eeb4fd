//! What a QR code or an app link holds: one address of somebody who asks for a signature. Pure.

use reqwest::Url;

use crate::{
    Code, Error, Result,
    net::{is_allowed, is_loopback},
};

/// Longest text of a code or link, in bytes.
const LENGTH_LIMIT: usize = 2048;
/// How the incumbent's codes begin.
const QR: &str = "mobilesign:";
/// How a link to the app begins; the address follows, percent-encoded.
const APP: &str = "qyzmet://sign?link=";

/// Reads the address. Only https, or plain HTTP on loopback; the usual port, or any on loopback; no user, no
/// fragment.
///
/// # Errors
/// `signature.link_invalid`.
pub(crate) fn parse(text: &str) -> Result<Url> {
    let invalid = |why: &str| Error::new(Code::LinkInvalid, why);
    let text = text.trim();
    if text.len() > LENGTH_LIMIT || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(invalid("too long, or not one word"));
    }
    let begins = |with: &str| text.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with));
    let address = if begins(QR) {
        text[QR.len()..].to_owned()
    } else if begins(APP) {
        let query = Url::parse(text).map_err(|_| invalid("no address"))?;
        let link = query.query_pairs().find(|(name, _)| name == "link");
        link.map(|(_, address)| address.into_owned()).ok_or_else(|| invalid("no address in it"))?
    } else {
        return Err(invalid("another kind of code"));
    };
    address_of(&address).ok_or_else(|| invalid("an address that is not called"))
}

/// An address that may be called for a signature.
pub(super) fn address_of(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let usual = url.port().is_none() || is_loopback(&url);
    (text.len() <= LENGTH_LIMIT && is_allowed(&url) && plain && usual && url.host_str().is_some())
        .then_some(url)
}

/// Whether two addresses are of one origin.
pub(super) fn same_origin(a: &Url, b: &Url) -> bool {
    a.origin() == b.origin()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_and_links_are_read() {
        for (text, address) in [
            ("mobileSign:https://bank.example/s/1?a=b", "https://bank.example/s/1?a=b"),
            ("MOBILESIGN:https://BANK.example/s", "https://bank.example/s"),
            (" mobileSign:http://127.0.0.1:8414/rp/1\n", "http://127.0.0.1:8414/rp/1"),
            ("qyzmet://sign?link=https%3A%2F%2Fbank.example%2Fs%3Fa%3Db", "https://bank.example/s?a=b"),
        ] {
            assert_eq!(parse(text).unwrap().as_str(), address);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "https://bank.example/s",
            "mobileSign:",
            "mobileSign:http://bank.example/s",
            "mobileSign:ftp://bank.example/s",
            "mobileSign:file:///etc/passwd",
            "mobileSign:javascript:alert(1)",
            "mobileSign:https://user@bank.example/s",
            "mobileSign:https://bank.example:8443/s",
            "mobileSign:https://bank.example/s#x",
            "mobileSign:https://bank.example/a b",
            "mobileSign:https://bank.example/\u{202e}a b",
            "qyzmet://sign?url=https%3A%2F%2Fbank.example",
            "қызмет",
            &format!("mobileSign:https://bank.example/{}", "a".repeat(2048)),
        ] {
            assert_eq!(parse(text).unwrap_err().code(), Code::LinkInvalid, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,80}", tail in "\\PC{0,60}") {
            let _ = parse(&text);
            let _ = parse(&format!("mobileSign:{tail}"));
            let _ = parse(&format!("qyzmet://sign?link={tail}"));
        }
    }
}
