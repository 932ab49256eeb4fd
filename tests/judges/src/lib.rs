//! What the judges are asked about: an authority with everything that belongs to it, and what it and two citizens sign;
//! and the judges themselves, each a process that answers a list of cases.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod judge;
mod world;

pub use judge::{Case, Judge};
pub use world::{AT, CONTENT, World};
