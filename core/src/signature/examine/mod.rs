//! The whole judgement of a message: every signer, at the moment that a time stamp proves, with what is known of
//! revocation. Pure.

mod evidence;
mod model;
mod rules;

pub use model::{Evidence, Examination, Examined, JudgedBy, Revocation, StampState};
pub(crate) use rules::examine_exactly;
pub use rules::{examine, examine_any};
