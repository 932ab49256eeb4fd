//! The parts of CMS whose structures in the `cms` crate do not fit: those keep certificates as re-encoded values (their
//! hashes and signatures are over the bytes that came), lose whether attached content was in one piece or in several
//! (BER, as streaming signers write it), and put no bound on how many items a set holds.

use super::{OTHERS_CERTIFICATE_LIMIT, pieces::Pieces};
use crate::signature::FormatError;
use cms::content_info::CmsVersion;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::ID_SIGNED_DATA;
use der::asn1::{OctetString, SetOfVec};
use der::{
    Any, Decode, DecodeValue, DerOrd, Encode, EncodeValue, EncodingRules, ErrorKind, FixedTag, Header,
    Length, Reader, Sequence, SliceReader, Tag, Writer,
};
use x509_cert::AlgorithmIdentifier;
use x509_cert::ext::pkix::name::GeneralNames;
use x509_cert::serial_number::SerialNumber;

/// Most items of a set that we have no use for beyond reading on.
const OTHER_LIMIT: usize = 16;

/// `ContentInfo` around `SignedData`.
#[derive(Sequence)]
pub(super) struct Message {
    pub(super) content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub(super) signed: SignedData,
}

#[derive(Sequence)]
pub(super) struct SignedData {
    pub(super) version: CmsVersion,
    pub(super) digest_algorithms: AtMost<AlgorithmIdentifier, OTHER_LIMIT>,
    pub(super) encapsulated: Encapsulated,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    pub(super) certificates: Option<AtMost<Any, OTHERS_CERTIFICATE_LIMIT>>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    pub(super) revocations: Option<AtMost<Any, OTHER_LIMIT>>,
    pub(super) signers: AtMost<Any, OTHER_LIMIT>,
}

#[derive(Sequence)]
pub(super) struct Encapsulated {
    pub(super) content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    pub(super) content: Option<Pieces>,
}

/// `SigningCertificateV2` (RFC 5035).
#[derive(Sequence)]
pub(super) struct SigningCertificateV2 {
    pub(super) certificates: Vec<EssCertIdV2>,
    #[asn1(optional = "true")]
    pub(super) policies: Option<Any>,
}

/// `ESSCertIDv2` (RFC 5035); no algorithm means SHA-256, the default, which DER leaves out.
#[derive(Sequence)]
pub(super) struct EssCertIdV2 {
    #[asn1(optional = "true")]
    pub(super) hash_algorithm: Option<AlgorithmIdentifier>,
    pub(super) hash: OctetString,
    #[asn1(optional = "true")]
    pub(super) issuer_serial: Option<IssuerSerial>,
}

#[derive(Sequence)]
pub(super) struct IssuerSerial {
    pub(super) issuer: GeneralNames,
    pub(super) serial: SerialNumber,
}

/// A `SET OF` that stops reading beyond `N` items.
pub(super) struct AtMost<T: DerOrd, const N: usize>(SetOfVec<T>);

impl<T: DerOrd, const N: usize> AtMost<T, N> {
    pub(super) fn new(items: Vec<T>) -> der::Result<Self> {
        if items.len() > N {
            return Err(ErrorKind::Overlength.into());
        }
        SetOfVec::try_from(items).map(Self)
    }

    pub(super) fn as_slice(&self) -> &[T] {
        self.0.as_slice()
    }
}

impl<T: DerOrd, const N: usize> FixedTag for AtMost<T, N> {
    const TAG: Tag = Tag::Set;
}

impl<'a, T, const N: usize> DecodeValue<'a> for AtMost<T, N>
where
    T: Decode<'a, Error = der::Error> + DerOrd,
{
    type Error = der::Error;

    fn decode_value<R: Reader<'a>>(reader: &mut R, _header: Header) -> der::Result<Self> {
        let mut items = Vec::new();
        while !reader.is_finished() {
            if items.len() == N {
                return Err(reader.error(ErrorKind::Overlength));
            }
            items.push(T::decode(reader)?);
        }
        SetOfVec::try_from(items).map(Self)
    }
}

impl<T: DerOrd + Encode, const N: usize> EncodeValue for AtMost<T, N> {
    fn value_len(&self) -> der::Result<Length> {
        self.0.value_len()
    }

    fn encode_value(&self, writer: &mut impl Writer) -> der::Result<()> {
        self.0.encode_value(writer)
    }
}

/// What is no signed data, or no signed data of CMS, by its kind.
fn named(bytes: &[u8], error: &der::Error) -> FormatError {
    const KINDS: [&str; 2] = ["1.2.840.113549.1.7.", "1.2.840.113549.1.9.16.1."];
    let kind = || {
        let mut reader = SliceReader::new_with_encoding_rules(bytes, EncodingRules::Ber)?;
        Header::decode(&mut reader)?.tag().assert_eq(Tag::Sequence)?;
        ObjectIdentifier::decode(&mut reader)
    };
    let unsupported = |oid| FormatError::Unsupported { what: "CMS content", oid };
    match (kind(), error.kind()) {
        // PKCS #7 lets content be anything (of code, for example), and signs it without its header.
        (
            Ok(ID_SIGNED_DATA),
            ErrorKind::TagUnexpected { expected: Some(Tag::OctetString), actual: Tag::Sequence },
        ) => unsupported(None),
        (Ok(kind), _)
            if kind != ID_SIGNED_DATA && KINDS.iter().any(|begin| kind.to_string().starts_with(begin)) =>
        {
            unsupported(Some(kind.to_string()))
        }
        _ => FormatError::Malformed("CMS message"),
    }
}

impl Message {
    pub(super) fn new(signed: SignedData) -> Self {
        Self { content_type: ID_SIGNED_DATA, signed }
    }

    /// Reads DER, or BER with indefinite lengths and content in pieces. Depth is bounded by the types and by the reader.
    pub(super) fn read(bytes: &[u8]) -> Result<SignedData, FormatError> {
        FormatError::check_size("CMS message", bytes, super::SIZE_LIMIT)?;
        let message = Message::from_ber(bytes).map_err(|e| named(bytes, &e))?;
        if message.content_type != ID_SIGNED_DATA {
            return Err(FormatError::Unsupported {
                what: "CMS content",
                oid: Some(message.content_type.to_string()),
            });
        }
        Ok(message.signed)
    }

    pub(super) fn write(&self) -> Result<Vec<u8>, FormatError> {
        self.to_der().map_err(FormatError::malformed("CMS message"))
    }
}
