//! Judging a time-stamp token.

use super::CONTENT_TYPE;
use super::structures::TstInfo;
use crate::signature::certificate::{CertificateInfo, Parsed};
use crate::signature::cms::{self, Duty, Opened, Trust};
use crate::signature::{FormatError, verify::hash_as};
use const_oid::ObjectIdentifier;
use der::Decode;
use std::fmt::Write;

const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap(CONTENT_TYPE);

/// A token that holds: these bytes existed at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The moment, Unix seconds.
    pub time: i64,
    /// How far off the authority says its clock may be, in seconds, rounded up; 0 where it says nothing.
    pub accuracy: u32,
    /// The policy, dotted.
    pub policy: String,
    /// The stamp's number, lower-case hex.
    pub serial_hex: String,
    /// The authority.
    pub authority: CertificateInfo,
}

/// Why a token proves nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unproved {
    /// It can't be read as a token.
    Malformed,
    /// It is over other bytes.
    OtherBytes,
    /// It answers another query.
    OtherNonce,
    /// Its own signature, or its authority's certificate, does not hold.
    Invalid(cms::Reason),
    /// It can't be judged here: it uses something that this build does not know.
    Unsupported {
        /// The dotted object identifier of what is not known.
        oid: String,
    },
}

/// Judges a token over `stamped`: its imprint, its nonce if one was sent, its signature, the certificate that it names
/// and that certificate's chain and purpose.
///
/// The authority must have been in force at the moment it gives, and not expired now. A clock that is behind the
/// token's moment is no reason against it: phones' clocks are wrong more often than authorities'. Pure; bounded as
/// [`cms::verify`] is.
pub fn verify(
    token: &[u8],
    stamped: &[u8],
    nonce: Option<&[u8]>,
    trust: &Trust<'_>,
    now: i64,
) -> Result<Stamp, Unproved> {
    among(token, stamped, nonce, trust, &[], now)
}

/// As [`verify`], for a token that stands among others' certificates: its authority's issuers may be there.
pub(crate) fn among(
    token: &[u8],
    stamped: &[u8],
    nonce: Option<&[u8]>,
    trust: &Trust<'_>,
    others: &[Parsed],
    now: i64,
) -> Result<Stamp, Unproved> {
    let opened = Opened::read(token)?;
    if opened.signers() != 1 || opened.content_type() != TST_INFO {
        return Err(Unproved::Malformed);
    }
    let content = opened.content().ok_or(Unproved::Malformed)?;
    let info = TstInfo::from_der(content).map_err(|_| Unproved::Malformed)?;
    if info.version != 1 {
        return Err(Unproved::Malformed);
    }
    let hash = hash_as(&info.imprint.algorithm, stamped)
        .map_err(|oid| Unproved::Unsupported { oid: oid.to_string() })?;
    if hash.as_ref() != info.imprint.hash.as_bytes() {
        return Err(Unproved::OtherBytes);
    }
    if nonce.is_some_and(|sent| info.nonce.as_ref().is_none_or(|got| got.as_bytes() != sent)) {
        return Err(Unproved::OtherNonce);
    }
    // An extension that is critical must be known; we know none. Others (that the authority is a qualified one) add to it.
    if let Some(unknown) = info.extensions.iter().flatten().find(|extension| extension.critical) {
        return Err(Unproved::Unsupported { oid: unknown.extn_id.to_string() });
    }
    // A token that was asked for without certificates: nobody can be made out.
    if opened.signer(0).is_none() {
        return Err(Unproved::Invalid(cms::Reason::UntrustedChain));
    }
    let time = info.time.unix;
    let verified = cms::verify_for(token, None, trust, others, time, Duty::TimeStamps)?;
    match verified.verdict {
        cms::Verdict::Valid => {}
        cms::Verdict::Invalid(reason) => return Err(Unproved::Invalid(reason)),
        cms::Verdict::Unsupported { oid } => return Err(Unproved::Unsupported { oid }),
    }
    if now > verified.signer.not_after {
        return Err(Unproved::Invalid(cms::Reason::Expired));
    }
    let accuracy = info.accuracy.map_or(0, |accuracy| {
        let parts = accuracy.millis.is_some() || accuracy.micros.is_some();
        accuracy.seconds.unwrap_or(0).saturating_add(u32::from(parts))
    });
    Ok(Stamp {
        time,
        accuracy,
        policy: info.policy.to_string(),
        serial_hex: hex(info.serial.as_bytes()),
        authority: verified.signer,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl From<FormatError> for Unproved {
    fn from(e: FormatError) -> Self {
        match e {
            FormatError::Unsupported { oid: Some(oid), .. } => Self::Unsupported { oid },
            _ => Self::Malformed,
        }
    }
}
