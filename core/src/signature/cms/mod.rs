//! Signatures as CMS (RFC 5652) of the profile CAdES-B-B (ETSI EN 319 122-1): made, judged, and certificates in bulk.

mod attributes;
mod certs_only;
mod chain;
mod extra;
mod prepare;
mod structures;
mod verdict;
mod verify;

pub use certs_only::{certs_only, parse_certs_only};
pub use extra::{EXTRA_LIMIT, SignedAttribute, signed_attribute};
pub use prepare::{Content, Prepared};
pub use verdict::{Reason, Verdict, Verified};
pub use verify::{Trust, issued_by_trusted, verify};

/// Largest message that is read, in bytes, attached content included.
pub const SIZE_LIMIT: usize = 16 * 1024 * 1024;

/// Most certificates in one message.
pub const CERTIFICATE_LIMIT: usize = 10;

/// Longest chain, from the signer's certificate to the trusted root, both counted.
pub const CHAIN_LIMIT: usize = 4;
