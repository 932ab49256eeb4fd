//! BER-TLV as cards write it (ISO 7816-4, 5.2.2): read within limits, written in the shortest form.

use zeroize::Zeroizing;

use super::CardFault;

/// Data objects that are looked at on one level; a card that sends more is not answering a question of ours.
const OBJECT_LIMIT: usize = 256;

/// Longest tag, in bytes.
pub(super) const TAG_LIMIT: usize = 3;

/// One data object: its tag as a number (`7F49` is 0x7F49) and its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Object<'a> {
    /// The tag, all of its bytes.
    pub tag: u32,
    /// The value.
    pub value: &'a [u8],
}

/// The objects of one level, in order. Zero bytes between objects are skipped, as the standard allows.
///
/// An indefinite length, a length over 3 bytes, a tag over 3 bytes, a value that ends after the data and more
/// than 256 objects are errors; after one nothing more comes. Pure, allocates nothing.
#[derive(Debug, Clone)]
pub struct Objects<'a> {
    rest: &'a [u8],
    left: usize,
}

impl<'a> Objects<'a> {
    /// Reads `data`, which is not copied.
    pub fn of(data: &'a [u8]) -> Self {
        Self { rest: data, left: OBJECT_LIMIT }
    }

    fn read(&mut self) -> Option<Object<'a>> {
        let (tag, rest) = tag(self.rest)?;
        let (length, rest) = length(rest)?;
        let value = rest.get(..length)?;
        self.rest = &rest[length..];
        self.left = self.left.checked_sub(1)?;
        Some(Object { tag, value })
    }
}

impl<'a> Iterator for Objects<'a> {
    type Item = Result<Object<'a>, CardFault>;

    fn next(&mut self) -> Option<Self::Item> {
        while let [0, rest @ ..] = self.rest {
            self.rest = rest;
        }
        if self.rest.is_empty() {
            return None;
        }
        let object = self.read();
        if object.is_none() {
            self.rest = &[];
        }
        Some(object.ok_or(CardFault::Malformed("a data object")))
    }
}

/// The value at the end of a path of tags; the first object of a tag counts. An empty path is all of `data`.
///
/// Fails with [`CardFault::Malformed`] when an object on the way can't be read or none has the tag. Pure.
pub fn find<'a>(data: &'a [u8], path: &[u32]) -> Result<&'a [u8], CardFault> {
    let mut value = data;
    for tag in path {
        value = 'level: {
            for object in Objects::of(value) {
                let object = object?;
                if object.tag == *tag {
                    break 'level object.value;
                }
            }
            return Err(CardFault::Malformed("an answer without the object it should hold"));
        };
    }
    Ok(value)
}

/// Writes one object. The value is wiped with the result, for it may hold a PIN.
pub(super) fn write(out: &mut Zeroizing<Vec<u8>>, tag: u32, value: &[u8]) {
    out.extend_from_slice(significant(&tag.to_be_bytes()));
    let length = value.len().to_be_bytes();
    let length = significant(&length);
    match length {
        [short @ 0..=0x7F] => out.push(*short),
        long => {
            // A value of ours is within `COMMAND_LIMIT`: its length takes two bytes at most.
            out.push(0x80 | long.len() as u8);
            out.extend_from_slice(long);
        }
    }
    out.extend_from_slice(value);
}

/// Without leading zeros; one byte at least.
fn significant(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take(bytes.len() - 1).take_while(|b| **b == 0).count();
    &bytes[zeros..]
}

/// Reads a tag of one to three bytes.
pub(super) fn tag(data: &[u8]) -> Option<(u32, &[u8])> {
    let (first, mut rest) = data.split_first()?;
    let mut tag = u32::from(*first);
    if first & 0x1F == 0x1F {
        for taken in 2.. {
            let (next, after) = rest.split_first()?;
            if taken > TAG_LIMIT {
                return None;
            }
            tag = tag << 8 | u32::from(*next);
            rest = after;
            if next & 0x80 == 0 {
                break;
            }
        }
    }
    Some((tag, rest))
}

/// How long the first object is, its tag and length counted; none while that can't be told.
pub(super) fn extent(data: &[u8]) -> Option<usize> {
    let (_, rest) = tag(data)?;
    let (length, value) = length(rest)?;
    Some(data.len() - value.len() + length)
}

fn length(data: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = data.split_first()?;
    match first {
        0..=0x7F => Some((usize::from(*first), rest)),
        0x81..=0x83 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first - 0x80))?;
            Some((bytes.iter().fold(0, |n, b| n << 8 | usize::from(*b)), rest))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_path_leads_to_the_value() {
        let data = [0x7F, 0x49, 0x06, 0x80, 0x01, 0x01, 0x86, 0x01, 0x04];
        assert_eq!(find(&data, &[0x7F49, 0x86]).unwrap(), [0x04]);
        assert_eq!(find(&data, &[0x7F49, 0x80]).unwrap(), [0x01]);
        assert_eq!(find(&data, &[]).unwrap(), data);
        assert!(find(&data, &[0x7F49, 0x81]).is_err());
        assert!(find(&data, &[0x86]).is_err());
        assert!(find(&[], &[0x86]).is_err());
    }

    #[test]
    fn zero_bytes_between_objects_are_skipped() {
        let data = [0, 0, 0x80, 0x01, 0x07, 0, 0x81, 0x00, 0];
        let objects: Vec<_> = Objects::of(&data).map(Result::unwrap).collect();
        assert_eq!(objects, [Object { tag: 0x80, value: &[7] }, Object { tag: 0x81, value: &[] }]);
    }

    #[test]
    fn what_a_card_must_not_send_is_refused_and_ends_the_reading() {
        for bad in [
            &[0x80][..],                              // no length
            &[0x80, 0x02, 0x01],                      // shorter than it says
            &[0x80, 0x80, 0x01, 0x00, 0x00],          // indefinite length
            &[0x80, 0x84, 0x00, 0x00, 0x00, 0x01, 0], // length of four bytes
            &[0x80, 0x82, 0x01],                      // length cut off
            &[0x80, 0x83, 0xFF, 0xFF, 0xFF],          // 16 MB announced
            &[0x7F],                                  // tag cut off
            &[0x7F, 0x81, 0x82, 0x03, 0x00],          // tag of four bytes
        ] {
            let mut objects = Objects::of(bad);
            assert!(objects.next().unwrap().is_err(), "{bad:02x?}");
            assert!(objects.next().is_none(), "{bad:02x?}");
        }
        let many = [0x80, 0x00].repeat(OBJECT_LIMIT + 1);
        assert_eq!(Objects::of(&many).filter(Result::is_ok).count(), OBJECT_LIMIT);
        assert!(Objects::of(&many).last().unwrap().is_err());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            tag in prop_oneof![0x40u32..0x5F, Just(0x5F2F), Just(0x7F49), Just(0x5FC10A)],
            value in proptest::collection::vec(any::<u8>(), 0..700),
        ) {
            let mut out = Zeroizing::new(Vec::new());
            write(&mut out, tag, &value);
            prop_assert_eq!(find(&out, &[tag]).unwrap(), &value[..]);
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(
            data in proptest::collection::vec(any::<u8>(), 0..600),
            path in proptest::collection::vec(any::<u32>(), 0..4),
        ) {
            let total: usize = Objects::of(&data).flatten().map(|o| o.value.len()).sum();
            prop_assert!(total <= data.len());
            let _ = find(&data, &path);
        }
    }
}
