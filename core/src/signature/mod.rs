//! The mobile signature: a key of this phone, sealed under a PIN, its certificate, and the signatures
//! made and judged with it.
//!
//! The formats ([`cms`], [`pkcs10`], [`certificate`], [`ecdsa`]) are pure: bytes in, bytes or a verdict
//! out. Private keys never come there: what must be signed goes out, the signature comes back and is
//! verified before it is used.

pub mod certificate;
pub mod cms;
pub mod code;
pub mod ecdsa;
mod client;
mod format_error;
mod pin;
pub(crate) mod sealed;
mod judge;
pub mod names;
pub mod oids;
pub mod pkcs10;
pub(crate) mod table;
pub mod wire;

pub use client::{CONTENT_LIMIT, CertificateView, KeyView, Signature, SignedFile};
pub(crate) use client::{destroy_for_erase, level_text, obstacle, sign};
pub use format_error::FormatError;
pub use pin::{PIN_LENGTH, Pin};
pub(crate) use judge::{Judged, judge_trusted, report};
pub use judge::{Report, Verdict};
