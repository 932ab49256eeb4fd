//! An authority's answer: a token, or why there is none.

use super::structures::{PkiStatusInfo, TimeStampResp};
use crate::signature::FormatError;
use der::asn1::BitString;
use der::{Any, Decode, Encode};

/// Largest answer that is read, in bytes.
const ANSWER_LIMIT: usize = 256 * 1024;

const GRANTED: u8 = 0;
const GRANTED_WITH_MODS: u8 = 1;
const REJECTION: u8 = 2;

/// Why an authority gives no stamp (PKIFailureInfo; the number is that of its bit).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The hash is not one that the authority takes.
    BadAlgorithm = 0,
    /// The query makes no sense.
    BadRequest = 2,
    /// The query can't be read.
    BadDataFormat = 5,
    /// The authority's clock can't be had.
    TimeNotAvailable = 14,
    /// The policy is not one of the authority's.
    UnacceptedPolicy = 15,
    /// The query has an extension that the authority does not know.
    UnacceptedExtension = 16,
    /// Something within the authority.
    SystemFailure = 25,
}

/// The answer of an authority that gives no stamp, in DER.
pub fn refuse(why: Refusal) -> Result<Vec<u8>, FormatError> {
    let malformed = FormatError::malformed::<der::Error>("time-stamp answer");
    let bit = why as u8;
    // Named bits: trailing zeros are left out.
    let mut bytes = vec![0; usize::from(bit / 8) + 1];
    if let Some(last) = bytes.last_mut() {
        *last = 0x80 >> (bit % 8);
    }
    let failure = BitString::new(7 - bit % 8, bytes).map_err(&malformed)?;
    let status = PkiStatusInfo { status: REJECTION, text: None, failure: Some(failure) };
    TimeStampResp { status, token: None }.to_der().map_err(&malformed)
}

/// The answer with a token.
pub(super) fn grant(token: &[u8]) -> Result<Vec<u8>, FormatError> {
    let malformed = FormatError::malformed::<der::Error>("time-stamp answer");
    let token = Any::from_der(token).map_err(&malformed)?;
    let status = PkiStatusInfo { status: GRANTED, text: None, failure: None };
    TimeStampResp { status, token: Some(token) }.to_der().map_err(&malformed)
}

/// The token of an answer, not judged yet; `None` when the authority gave none.
///
/// Fails with [`FormatError::TooLarge`] beyond 256 KiB, [`FormatError::Malformed`]. Pure.
pub fn token(answer: &[u8]) -> Result<Option<Vec<u8>>, FormatError> {
    FormatError::check_size("time-stamp answer", answer, ANSWER_LIMIT)?;
    let malformed = FormatError::malformed::<der::Error>("time-stamp answer");
    let answer = TimeStampResp::from_ber(answer).map_err(&malformed)?;
    match (answer.status.status, answer.token) {
        (GRANTED | GRANTED_WITH_MODS, Some(token)) => token.to_der().map(Some).map_err(&malformed),
        (GRANTED | GRANTED_WITH_MODS, None) => Err(FormatError::Malformed("time-stamp answer")),
        _ => Ok(None),
    }
}
