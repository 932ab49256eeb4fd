//! The result document: what is read back out of it, what it looks like on paper to a scanner, what hostile text does to it.

mod hostile;
mod paper;
pub(crate) mod sample;
mod text;
