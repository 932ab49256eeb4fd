//! The core's integration tests: one binary, a module for each part of the core.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod signature_formats;
