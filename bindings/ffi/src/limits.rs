//! How much comes in at most. The core has closer limits of its own; these keep one call from filling the
//! phone's memory.

use qyzmet_core::{Code, Error, Result};

/// Bytes of one text: 1 MiB.
pub(crate) const TEXT: usize = 1 << 20;
/// Bytes of one content: 64 MiB.
pub(crate) const BYTES: usize = 64 << 20;

/// `input.too_large` when one of these is over [`TEXT`].
pub(crate) fn texts(all: &[&str]) -> Result<()> {
    measure(all.iter().map(|text| text.len()), TEXT)
}

/// `input.too_large` when a text of so many bytes is over [`TEXT`].
pub(crate) fn length(bytes: usize) -> Result<()> {
    measure(std::iter::once(bytes), TEXT)
}

/// `input.too_large` when one of these is over [`BYTES`].
pub(crate) fn bytes(all: &[&[u8]]) -> Result<()> {
    measure(all.iter().map(|bytes| bytes.len()), BYTES)
}

fn measure(mut lengths: impl Iterator<Item = usize>, most: usize) -> Result<()> {
    match lengths.find(|length| *length > most) {
        Some(length) => Err(Error::new(Code::TooLarge, format!("{length} bytes, at most {most}"))),
        None => Ok(()),
    }
}
