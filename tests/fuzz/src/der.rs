//! DER, as far as a seed is put together by hand.

use der::{
    Decode, Encode, Header, Reader, SliceReader, Tag, TagNumber,
    asn1::{AnyRef, BitStringRef},
};

/// ecdsa-with-SHA256, the only algorithm that the core signs with.
const ALGORITHM: [u8; 12] = [0x30, 10, 6, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 2];

/// What is signed, the algorithm, the signature: how X.509, PKCS#10 and OCSP put a signature on anything.
pub(crate) fn signed(part: &[u8], signature: &[u8], more: &[u8]) -> Vec<u8> {
    let bits = BitStringRef::from_bytes(signature).and_then(|bits| bits.to_der()).expect("short enough");
    sequence(&[part, &ALGORITHM, &bits, more].concat())
}

/// A sequence of these bytes.
pub(crate) fn sequence(inside: &[u8]) -> Vec<u8> {
    value(Tag::Sequence, inside)
}

/// An explicit tag of the context.
pub(crate) fn explicit(number: u32, inside: &[u8]) -> Vec<u8> {
    value(Tag::ContextSpecific { constructed: true, number: TagNumber(number) }, inside)
}

/// One value with its tag and length.
pub(crate) fn value(tag: Tag, inside: &[u8]) -> Vec<u8> {
    AnyRef::new(tag, inside).and_then(|any| any.to_der()).expect("short enough")
}

/// The values inside of a value, each with its tag.
pub(crate) fn inside(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut reader = SliceReader::new(bytes).ok()?;
    Header::decode(&mut reader).ok()?;
    let mut values = Vec::new();
    while !reader.is_finished() {
        values.push(reader.tlv_bytes().ok()?);
    }
    Some(values)
}

/// The first value inside of a sequence, with its tag: what was signed of something that [`signed`] made.
pub(crate) fn first(bytes: &[u8]) -> Option<&[u8]> {
    let mut reader = SliceReader::new(bytes).ok()?;
    Header::decode(&mut reader).ok()?;
    reader.tlv_bytes().ok()
}
