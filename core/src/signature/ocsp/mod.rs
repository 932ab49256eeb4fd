//! Revocation by OCSP (RFC 6960): whether a certificate still held, in three answers: good, revoked, unknown.
//!
//! A phone asks with a [`Request`], the responder answers with [`answer`] or [`decline`], and [`verify`] judges what came.
//! All of it is pure: bytes in, bytes or a judgement out.

mod answer;
mod id;
mod judge;
mod request;
mod status;
mod structures;

pub use answer::{Decline, Terms, answer, decline};
pub use id::CertificateId;
pub use judge::{Finding, Unproved, verify};
pub(crate) use judge::{SKEW, judge, out_of_other_revocation_info};
pub use request::{ASKED_LIMIT, Request, SIZE_LIMIT};
pub use status::{RevocationReason, Status};

/// Media type of a question, over HTTP (RFC 6960, appendix A).
pub const REQUEST: &str = "application/ocsp-request";

/// Media type of an answer.
pub const RESPONSE: &str = "application/ocsp-response";
