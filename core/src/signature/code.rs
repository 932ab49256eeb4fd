//! The verification code that two screens show so that a person can compare them.

/// The four digits ("0000" to "8191") of a hash, by the rule of Mobile-ID: its first 6 bits and its last 7 bits.
///
/// The relying party's screen and the phone both show it; a person signs only if they agree. It is a comparison aid
/// against a mix-up of sessions and proves nothing by itself: 13 bits are easy to match on purpose.
/// Pure: no I/O, no failure.
pub fn verification_code(hash: &[u8; 32]) -> String {
    let first = u16::from(hash[0] >> 2);
    let last = u16::from(hash[31] & 0x7f);
    format!("{:04}", (first << 7) | last)
}

#[cfg(test)]
mod tests {
    use super::verification_code;
    use ring::digest::{SHA256, digest};

    #[test]
    fn follows_the_published_example() {
        // SK-EID/MID documents 2f665f6a…f59d8cb6 (SHA-1) -> 1462; only the first and the last byte count.
        let mut hash = [0x5a; 32];
        hash[0] = 0x2f;
        hash[31] = 0xb6;
        assert_eq!(verification_code(&hash), "1462");
    }

    #[test]
    fn follows_the_published_sha256_vector() {
        // The vector of SK's own Java client: SHA-256 of this text -> 6008.
        let mut hash = [0; 32];
        hash.copy_from_slice(digest(&SHA256, b"HACKERMAN_SHA256").as_ref());
        assert_eq!(verification_code(&hash), "6008");
    }

    #[test]
    fn always_has_four_digits() {
        assert_eq!(verification_code(&[0; 32]), "0000");
        assert_eq!(verification_code(&[0xff; 32]), "8191");
    }
}
