//! The mobile signature: its cryptographic formats.
//!
//! The formats are pure: bytes in, bytes or a verdict out, no I/O, no clock, no randomness of its own. Private keys
//! never come there: what must be signed goes out, the signature comes back and is verified before it is used.

pub mod certificate;
pub mod cms;
pub mod code;
pub mod ecdsa;
mod format_error;
pub mod names;
pub mod oids;
pub mod pkcs10;
pub(crate) mod table;
pub mod wire;

pub use format_error::FormatError;
