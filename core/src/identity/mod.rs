//! identity.

pub mod wire;
