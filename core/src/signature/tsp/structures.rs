//! The ASN.1 of RFC 3161.

use const_oid::ObjectIdentifier;
use der::asn1::{BitString, GeneralizedTime, Int, OctetString};
use der::{
    Any, Decode, DecodeValue, EncodeValue, ErrorKind, FixedTag, Header, Length, Reader, Sequence, Tag, Writer,
};
use std::time::Duration;
use x509_cert::AlgorithmIdentifier;
use x509_cert::ext::Extension;

/// Longest text of a moment: seconds and as many digits of their fraction as anybody writes.
const MOMENT_LIMIT: usize = 32;

#[derive(Sequence)]
pub(super) struct TimeStampReq {
    pub(super) version: u8,
    pub(super) imprint: MessageImprint,
    #[asn1(optional = "true")]
    pub(super) policy: Option<ObjectIdentifier>,
    #[asn1(optional = "true")]
    pub(super) nonce: Option<Int>,
    #[asn1(default = "Default::default")]
    pub(super) certificates: bool,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    pub(super) extensions: Option<Vec<Any>>,
}

#[derive(Sequence, Clone, PartialEq, Eq)]
pub(super) struct MessageImprint {
    pub(super) algorithm: AlgorithmIdentifier,
    pub(super) hash: OctetString,
}

#[derive(Sequence)]
pub(super) struct TimeStampResp {
    pub(super) status: PkiStatusInfo,
    #[asn1(optional = "true")]
    pub(super) token: Option<Any>,
}

#[derive(Sequence)]
pub(super) struct PkiStatusInfo {
    pub(super) status: u8,
    #[asn1(optional = "true")]
    pub(super) text: Option<Vec<String>>,
    #[asn1(optional = "true")]
    pub(super) failure: Option<BitString>,
}

#[derive(Sequence)]
pub(super) struct TstInfo {
    pub(super) version: u8,
    pub(super) policy: ObjectIdentifier,
    pub(super) imprint: MessageImprint,
    pub(super) serial: Int,
    pub(super) time: Moment,
    #[asn1(optional = "true")]
    pub(super) accuracy: Option<Accuracy>,
    #[asn1(default = "Default::default")]
    pub(super) ordering: bool,
    #[asn1(optional = "true")]
    pub(super) nonce: Option<Int>,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    pub(super) authority: Option<Any>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    pub(super) extensions: Option<Vec<Extension>>,
}

#[derive(Sequence)]
pub(super) struct Accuracy {
    #[asn1(optional = "true")]
    pub(super) seconds: Option<u32>,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) millis: Option<u16>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    pub(super) micros: Option<u16>,
}

/// A `GeneralizedTime` that may have a fraction of a second, which X.509 forbids and time stamps allow. The fraction
/// is dropped: a second is what signatures are judged by.
pub(super) struct Moment {
    pub(super) unix: i64,
}

impl FixedTag for Moment {
    const TAG: Tag = Tag::GeneralizedTime;
}

impl<'a> DecodeValue<'a> for Moment {
    type Error = der::Error;

    fn decode_value<R: Reader<'a>>(reader: &mut R, header: Header) -> der::Result<Self> {
        let wrong = || der::Error::from(ErrorKind::Value { tag: Tag::GeneralizedTime });
        if usize::try_from(header.length())? > MOMENT_LIMIT {
            return Err(wrong());
        }
        let text = reader.read_slice(header.length())?;
        let body = text.strip_suffix(b"Z").ok_or_else(wrong)?;
        let (whole, fraction) = body.split_at_checked(14).ok_or_else(wrong)?;
        let sound = match fraction {
            [] => true,
            [b'.', digits @ ..] => !digits.is_empty() && digits.iter().all(u8::is_ascii_digit),
            _ => false,
        };
        if !sound {
            return Err(wrong());
        }
        let mut plain = [0; 17];
        plain[..2].copy_from_slice(&[0x18, 15]);
        plain[2..16].copy_from_slice(whole);
        plain[16] = b'Z';
        let time = GeneralizedTime::from_der(&plain)?;
        Ok(Self { unix: time.to_unix_duration().as_secs().cast_signed() })
    }
}

impl Moment {
    fn plain(&self) -> der::Result<GeneralizedTime> {
        let seconds = u64::try_from(self.unix).map_err(|_| ErrorKind::DateTime)?;
        GeneralizedTime::from_unix_duration(Duration::from_secs(seconds))
    }
}

impl EncodeValue for Moment {
    fn value_len(&self) -> der::Result<Length> {
        self.plain()?.value_len()
    }

    fn encode_value(&self, writer: &mut impl Writer) -> der::Result<()> {
        self.plain()?.encode_value(writer)
    }
}
