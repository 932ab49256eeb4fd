//! .

pub mod pdf;
