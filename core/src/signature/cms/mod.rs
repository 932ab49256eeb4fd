//! Signatures as CMS (RFC 5652) of the profile CAdES-B-B (ETSI EN 319 122-1): made, judged, and certificates in bulk.

mod amend;
mod armour;
mod attributes;
mod certs_only;
mod chain;
mod contents;
mod ess;
mod extra;
mod line_ends;
mod mail;
mod opened;
mod pieces;
mod prepare;
mod structures;
mod verdict;
mod verify;

pub(crate) use amend::{TIME_STAMP_TOKEN, unstamped_signature_values, without_certificates};
pub use amend::{add_time_stamp, join, signature_values};
pub(crate) use armour::bare;
pub use certs_only::{certs_only, parse_certs_only};
pub(crate) use chain::{Duty, judge as judge_chain};
pub(crate) use contents::{Contents, contents, quoted};
pub use extra::{EXTRA_LIMIT, SignedAttribute, signed_attribute};
pub(crate) use line_ends::of_mail;
pub(crate) use mail::{is_of_openpgp, read as read_mail, with_line_ends};
pub(crate) use opened::{Form, Opened, Profile};
pub use prepare::{Content, Prepared};
pub(crate) use verdict::Fault;
pub use verdict::{Reason, Verdict, Verified};
pub(crate) use verify::verify_for;
pub use verify::{Trust, issued_by_trusted, verify, verify_authentication};

/// Largest message that is read, in bytes, attached content included.
pub const SIZE_LIMIT: usize = 16 * 1024 * 1024;

/// Most certificates in one message of ours, and in bulk.
pub const CERTIFICATE_LIMIT: usize = 10;

/// Most certificates in a message that is read: others send those of stamps and responders along.
pub const OTHERS_CERTIFICATE_LIMIT: usize = 32;

/// Most signers of one message.
pub const SIGNER_LIMIT: usize = 8;

/// Longest chain, from the signer's certificate to the trusted root, both counted.
pub const CHAIN_LIMIT: usize = 4;
