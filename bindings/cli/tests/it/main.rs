//! The real binary against a real gateway: arguments, exit codes, what stands on which stream, JSON.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod drawing;
mod needed;
mod offline;
mod phone;
mod usage;
mod way;
