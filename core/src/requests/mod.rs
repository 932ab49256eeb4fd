//! requests.

mod model;
pub mod rules;
pub(crate) mod table;
pub mod wire;

pub use model::*;
