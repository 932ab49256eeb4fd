//! catalogue.

pub mod wire;
