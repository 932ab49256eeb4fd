//! What is left of secrets in the memory of a process that made a key and signed: the process is a child
//! (`bin/phone.rs`), which tells of every secret as it comes into being, masked; its whole memory is read from outside
//! while it stands still, and searched for each.
//!
//! Linux alone tells a process' memory as a file (`/proc`), which needs no unsafe code.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod image;
mod mask;
mod phone;
mod secret;

pub use image::{Hit, Image};
pub use mask::{mask, unmask};
pub use phone::Phone;
pub use secret::{Form, Secret};
