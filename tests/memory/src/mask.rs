//! Secrets under way between the two processes: never as they are, so that no copy of ours is found.

use zeroize::Zeroizing;

/// Every byte is changed, so no part of a masked secret is found as the secret.
const MASK: u8 = 0xA5;

/// Masked, in hexadecimal.
pub fn mask(secret: &[u8]) -> String {
    let mut out = String::with_capacity(secret.len() * 2);
    for byte in secret {
        let masked = byte ^ MASK;
        out.push(char::from(b"0123456789abcdef"[usize::from(masked >> 4)]));
        out.push(char::from(b"0123456789abcdef"[usize::from(masked & 15)]));
    }
    out
}

/// What [`mask`] masked.
pub fn unmask(text: &str) -> Zeroizing<Vec<u8>> {
    // With room for all: a vector that grows leaves copies behind.
    let mut out = Zeroizing::new(Vec::with_capacity(text.len() / 2));
    for at in (0..text.len()).step_by(2) {
        out.push(u8::from_str_radix(&text[at..at + 2], 16).unwrap() ^ MASK);
    }
    out
}
