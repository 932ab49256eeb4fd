//! The catalogue: every service a citizen can ask for, read and searched offline.
//!
//! What travels is a canonical source under a signed [`manifest`]; what is read is one immutable [`mod@file`]
//! that is built from it, here on the phone ([`install`]) or beforehand for the one in the binary
//! ([`embedded`]).

mod client;
mod detail;
mod embedded;
pub mod file;
mod hash;
pub mod install;
pub mod manifest;
pub mod model;
pub mod rules;
pub mod search;
mod shelf;
pub mod source;
mod sync;
pub(crate) mod table;
mod trust;
pub mod wire;
mod words;

pub use client::{Catalogue, CatalogueStatus, SyncReport};
pub(crate) use client::{authorities, ensure_authorities, is_stale, relying_party};
pub use embedded::{EMBEDDED_MANIFEST, embedded, embedded_manifest};
pub use file::{Reader, build};
pub(crate) use shelf::Shelf;
pub(crate) use sync::sync;
pub use trust::Trust;

use crate::{Code, Error};

/// The bytes can't be right; `what` is for the developer.
fn damaged(what: impl Into<String>) -> Error {
    Error::new(Code::CatalogueDamaged, what)
}
