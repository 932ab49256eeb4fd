//! The real binary against a real gateway: arguments, exit codes, what stands on which stream, JSON.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[cfg(feature = "sim-applets")]
mod card;
mod drawing;
mod identify;
mod needed;
mod offline;
mod phone;
mod sign_in;
mod usage;
mod way;
