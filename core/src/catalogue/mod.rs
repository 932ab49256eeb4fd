//! catalogue.

pub(crate) mod table;
pub mod wire;
