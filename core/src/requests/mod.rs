//! requests.

pub mod wire;
