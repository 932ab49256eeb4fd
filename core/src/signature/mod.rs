//! signature.

pub mod wire;
