//! What a signing session was about, inside the signed data: who asked, for which document, which text was
//! shown, the nonce, and until when.
//!
//! ```text
//! SigningContext ::= SEQUENCE {
//!     version       INTEGER (1),
//!     relyingParty  UTF8String (SIZE (1..253)),
//!     documentHash  OCTET STRING (SIZE (32)),     -- SHA-256
//!     textHash      OCTET STRING (SIZE (32)),     -- SHA-256 of the UTF-8 text that was shown, NFC
//!     nonce         OCTET STRING (SIZE (16..64)),
//!     expiry        GeneralizedTime }
//! ```

use std::time::Duration;

use der::{
    DateTime, Decode, Encode, Sequence,
    asn1::{GeneralizedTime, OctetString},
};

use crate::signature::{
    FormatError,
    cms::{SignedAttribute, signed_attribute},
    oids,
};

/// Bytes of a nonce.
pub(crate) const NONCE: std::ops::RangeInclusive<usize> = 16..=64;
/// Most characters of a relying party's name: a host's.
const PARTY_LIMIT: usize = 253;

/// What a signature was asked for. A relying party compares each field with what it asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningContext {
    /// The relying party's stable id in the registry, never a name that it gave itself.
    pub relying_party: String,
    /// SHA-256 of the document.
    pub document_sha256: [u8; 32],
    /// SHA-256 of the text that was shown, UTF-8 in NFC.
    pub text_sha256: [u8; 32],
    /// The session's nonce, 16 to 64 bytes.
    pub nonce: Vec<u8>,
    /// Unix seconds after which nobody should take the signature any more.
    pub expires_at: i64,
}

#[derive(Sequence)]
struct Der {
    version: u8,
    relying_party: String,
    document_hash: OctetString,
    text_hash: OctetString,
    nonce: OctetString,
    expiry: GeneralizedTime,
}

impl SigningContext {
    /// The structure in DER. Fails with [`FormatError::Malformed`] when a field is out of its bounds. Pure.
    pub fn to_der(&self) -> Result<Vec<u8>, FormatError> {
        let malformed = FormatError::malformed::<der::Error>("signing context");
        if !self.is_bounded() {
            return Err(FormatError::Malformed("signing context"));
        }
        let seconds = u64::try_from(self.expires_at).map_err(FormatError::malformed("expiry"))?;
        let expiry = DateTime::from_unix_duration(Duration::from_secs(seconds)).map_err(&malformed)?;
        let octets = |bytes: &[u8]| OctetString::new(bytes).map_err(&malformed);
        Der {
            version: 1,
            relying_party: self.relying_party.clone(),
            document_hash: octets(&self.document_sha256)?,
            text_hash: octets(&self.text_sha256)?,
            nonce: octets(&self.nonce)?,
            expiry: GeneralizedTime::from_date_time(expiry),
        }
        .to_der()
        .map_err(&malformed)
    }

    /// Reads the structure. Fails with [`FormatError::Malformed`], or [`FormatError::Unsupported`] for another
    /// version of it. Pure.
    pub fn from_der(der: &[u8]) -> Result<Self, FormatError> {
        FormatError::check_size("signing context", der, 1024)?;
        let malformed = || FormatError::Malformed("signing context");
        let read = Der::from_der(der).map_err(|_| malformed())?;
        if read.version != 1 {
            return Err(FormatError::Unsupported { what: "version of a signing context", oid: None });
        }
        let hash = |octets: &OctetString| octets.as_bytes().try_into().map_err(|_| malformed());
        let context = Self {
            relying_party: read.relying_party,
            document_sha256: hash(&read.document_hash)?,
            text_sha256: hash(&read.text_hash)?,
            nonce: read.nonce.as_bytes().to_vec(),
            expires_at: i64::try_from(read.expiry.to_unix_duration().as_secs()).map_err(|_| malformed())?,
        };
        if context.is_bounded() { Ok(context) } else { Err(malformed()) }
    }

    /// The context of each signer of a message, in the message's order; `None` where there is none that can be
    /// read. Believe it only of a signature that was found valid. Pure.
    pub fn of_message(message: &[u8]) -> Result<Vec<Option<Self>>, FormatError> {
        let values = signed_attribute(message, oids::ATTRIBUTE_SIGNING_CONTEXT)?;
        Ok(values.into_iter().map(|der| Self::from_der(&der?).ok()).collect())
    }

    pub(crate) fn attribute(&self) -> Result<SignedAttribute, FormatError> {
        Ok(SignedAttribute { oid: oids::ATTRIBUTE_SIGNING_CONTEXT, value: self.to_der()? })
    }

    fn is_bounded(&self) -> bool {
        let printable = self.relying_party.bytes().all(|b| b.is_ascii_graphic());
        (1..=PARTY_LIMIT).contains(&self.relying_party.len())
            && printable
            && NONCE.contains(&self.nonce.len())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn context(party: &str, nonce: Vec<u8>, expires_at: i64) -> SigningContext {
        SigningContext {
            relying_party: party.into(),
            document_sha256: [1; 32],
            text_sha256: [2; 32],
            nonce,
            expires_at,
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            party in "[a-z0-9.-]{1,253}",
            nonce in prop::collection::vec(any::<u8>(), 16..=64),
            expires_at in 0..253_402_300_799_i64,
        ) {
            let context = context(&party, nonce, expires_at);
            let der = context.to_der().unwrap();
            prop_assert_eq!(SigningContext::from_der(&der).unwrap(), context);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = SigningContext::from_der(&bytes);
        }
    }

    #[test]
    fn what_is_out_of_bounds_is_refused() {
        for bad in [
            context("", vec![0; 16], 1),
            context("қызмет.kz", vec![0; 16], 1),
            context("a b", vec![0; 16], 1),
            context(&"a".repeat(254), vec![0; 16], 1),
            context("egov.kz", vec![0; 15], 1),
            context("egov.kz", vec![0; 65], 1),
            context("egov.kz", vec![0; 16], -1),
        ] {
            assert!(bad.to_der().is_err(), "{bad:?}");
        }
        let mut later = context("egov.kz", vec![0; 16], 1).to_der().unwrap();
        later[4] = 2;
        assert!(matches!(SigningContext::from_der(&later), Err(FormatError::Unsupported { .. })));
    }
}
