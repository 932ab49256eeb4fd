//! Certificates that a card keeps packed: a PIV card says so in a byte beside them, others in nothing.

use flate2::read::{GzDecoder, ZlibDecoder};
use std::io::Read;

use super::{CardFault, session::CERTIFICATE_LIMIT};

/// A certificate, unpacked where these are the first bytes of gzip (RFC 1952) or zlib (RFC 1950), which none in DER has.
pub(super) fn unpack(kept: Vec<u8>) -> Result<Vec<u8>, CardFault> {
    match kept.as_slice() {
        [0x1F, 0x8B, ..] => whole(GzDecoder::new(&kept[..])),
        [0x78, 0x01 | 0x5E | 0x9C | 0xDA, ..] => whole(ZlibDecoder::new(&kept[..])),
        _ => Ok(kept),
    }
}

fn whole(packed: impl Read) -> Result<Vec<u8>, CardFault> {
    let mut der = Vec::new();
    // One byte more than may be: a few bytes of a card never become many.
    packed
        .take(CERTIFICATE_LIMIT as u64 + 1)
        .read_to_end(&mut der)
        .map_err(|_| CardFault::Malformed("the packed certificate"))?;
    match der.len() > CERTIFICATE_LIMIT {
        true => Err(CardFault::TooLarge { what: "a certificate", limit: CERTIFICATE_LIMIT }),
        false => Ok(der),
    }
}
