//! X.509 certificates: what one says, and how the sandbox's authority issues one.

mod crl;
mod info;
mod issue;
mod listed;
mod parsed;
mod profile;

pub use crl::{Entry, ListTerms, issue_list};
pub use info::{CertificateInfo, info};
pub(crate) use issue::time;
pub use issue::{
    Access, Citizen, Purpose, Sign, Terms, issue_authority, issue_citizen, issue_for, issue_responder,
    issue_root, issue_time_stamper, issue_with_access,
};
pub(crate) use listed::List;
pub use parsed::SIZE_LIMIT;
pub(crate) use parsed::{Parsed, signed_part};
