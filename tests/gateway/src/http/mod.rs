//! What all routes share: problem documents, bodies, sessions, and what is put around every call.

mod answer;
mod body;
pub(crate) mod envelope;
mod log;
mod problem;
mod session;

pub(crate) use answer::{Answer, PROBLEM_TYPE};
pub(crate) use body::{Body, Params, whole};
pub(crate) use log::AccessLog;
pub(crate) use problem::{OWN_CODES, Refusal};
pub(crate) use session::{PerhapsSession, Session};
