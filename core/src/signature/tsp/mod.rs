//! Time stamps (RFC 3161): an authority's word that bytes existed at a moment.
//!
//! A phone asks with a [`Request`], the authority answers with [`issue`] or [`refuse`], [`token`] takes the token out of the
//! answer, and [`verify`] judges it. All of it is pure: bytes in, bytes or a judgement out.

mod issue;
mod judge;
mod request;
mod response;
mod structures;

pub use issue::{Terms, issue};
pub(crate) use judge::among;
pub use judge::{Stamp, Unproved, verify};
pub use request::{Request, SIZE_LIMIT};
pub use response::{Refusal, refuse, token};

/// id-ct-TSTInfo: the type of what an authority signs.
pub const CONTENT_TYPE: &str = "1.2.840.113549.1.9.16.1.4";

/// Media type of a query, over HTTP (RFC 3161, 3.4).
pub const QUERY: &str = "application/timestamp-query";

/// Media type of an answer.
pub const REPLY: &str = "application/timestamp-reply";
