//! Content in one piece or in several (BER): of known or unknown length, and pieces of pieces, as streaming signers write it.

use der::asn1::OctetString;
use der::{Decode, DecodeValue, EncodeValue, ErrorKind, FixedTag, Header, Length, Reader, Tag, Writer};

/// An `OCTET STRING`, put together. What is written is one piece.
pub(super) struct Pieces(OctetString);

impl Pieces {
    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl From<OctetString> for Pieces {
    fn from(octets: OctetString) -> Self {
        Self(octets)
    }
}

impl FixedTag for Pieces {
    const TAG: Tag = Tag::OctetString;
}

impl<'a> DecodeValue<'a> for Pieces {
    type Error = der::Error;

    /// The reader bounds how deep pieces of pieces go.
    fn decode_value<R: Reader<'a>>(reader: &mut R, header: Header) -> der::Result<Self> {
        if !header.is_constructed() {
            return OctetString::decode_value(reader, header).map(Self);
        }
        if !reader.encoding_rules().is_ber() {
            return Err(reader.error(ErrorKind::Noncanonical { tag: Self::TAG }));
        }
        let mut whole = Vec::new();
        while !reader.is_finished() {
            whole.extend_from_slice(Self::decode(reader)?.as_bytes());
        }
        OctetString::new(whole).map(Self)
    }
}

impl EncodeValue for Pieces {
    fn value_len(&self) -> der::Result<Length> {
        self.0.value_len()
    }

    fn encode_value(&self, writer: &mut impl Writer) -> der::Result<()> {
        self.0.encode_value(writer)
    }
}
