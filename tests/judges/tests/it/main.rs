//! Judges nobody here wrote accept what we make, refuse it with one byte changed, and we read what they make.
//!
//! `tests/run judges` installs them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod odd;
mod ours;
mod theirs;
