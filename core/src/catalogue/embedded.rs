//! The catalogue that comes with the binary, so that the first start needs no network.
//!
//! `core/catalogue/embedded` is made from `core/catalogue` by the publisher
//! (`cargo run -p qyzmet-gateway --bin publish`); a test compares the two.

use super::{Reader, Trust, wire::Manifest};
use crate::Result;

/// The signed manifest of the embedded catalogue. The version in it is where a new phone starts from, so
/// that an older catalogue is refused from the first sync on.
pub const EMBEDDED_MANIFEST: &[u8] = include_bytes!("../../catalogue/embedded/manifest.json");

static IMAGE: &[u8] = include_bytes!("../../catalogue/embedded/catalogue.qzc");

/// Opens the embedded catalogue where it lies. No I/O, no copy.
pub fn embedded() -> Result<Reader> {
    Reader::open_static(IMAGE)
}

/// The embedded manifest, its signatures checked against [`Trust::sandbox`].
pub fn embedded_manifest() -> Result<Manifest> {
    Trust::sandbox().verify(EMBEDDED_MANIFEST, None)
}
