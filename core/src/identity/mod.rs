//! identity.

pub(crate) mod table;
pub mod wire;
