//! Checked reads from an image that may hold anything.

use crate::{Result, catalogue::damaged};

/// `len` bytes from `at`.
pub(super) fn slice(bytes: &[u8], at: usize, len: usize) -> Result<&[u8]> {
    at.checked_add(len)
        .and_then(|end| bytes.get(at..end))
        .ok_or_else(|| damaged("offset outside its section"))
}

/// The `N` bytes from `at`.
pub(super) fn array<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N]> {
    let mut out = [0; N];
    out.copy_from_slice(slice(bytes, at, N)?);
    Ok(out)
}

/// The number at `at`.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Result<u32> {
    Ok(u32::from_le_bytes(array(bytes, at)?))
}

/// The number at `at`.
pub(super) fn u64_at(bytes: &[u8], at: usize) -> Result<u64> {
    Ok(u64::from_le_bytes(array(bytes, at)?))
}

/// The number at `at`.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Result<u16> {
    Ok(u16::from_le_bytes(array(bytes, at)?))
}

/// The bytes that the reference (offset, length) at `at` of `table` names in `heap`.
pub(super) fn referred<'a>(table: &[u8], at: usize, heap: &'a [u8]) -> Result<&'a [u8]> {
    let (offset, len) = (u32_at(table, at)?, u32_at(table, at + 4)?);
    slice(heap, offset as usize, len as usize)
}

/// The text that the reference at `at` of `table` names in `heap`.
pub(super) fn text<'a>(table: &[u8], at: usize, heap: &'a [u8]) -> Result<&'a str> {
    std::str::from_utf8(referred(table, at, heap)?).map_err(|_| damaged("text is not UTF-8"))
}
