//! X.509 certificates: what one says, and how the sandbox's authority issues one.

mod info;
mod issue;
mod parsed;

pub use info::{CertificateInfo, info};
pub(crate) use issue::time;
pub use issue::{
    Sign, Terms, issue_authority, issue_citizen, issue_responder, issue_root, issue_time_stamper,
};
pub use parsed::SIZE_LIMIT;
pub(crate) use parsed::{Parsed, signed_part};
