//! .
pub mod signature;
