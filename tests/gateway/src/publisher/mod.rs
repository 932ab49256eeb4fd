//! The publisher: from the files of `core/catalogue` to what clients fetch, linted and signed.
//!
//! `cargo run -p qyzmet-gateway --bin publish` makes `core/catalogue/embedded`, which goes into the core's
//! binary. A running gateway signs a manifest of its own over the same source, with the certificates of
//! its own authority in it: [`publish_embedded`].

pub mod files;
pub mod keys;
pub mod lint;
mod out;

pub use files::{Files, LoadError};
pub use out::{Artefacts, Published, artefacts, embedded_source, publish, publish_embedded};
