//! The gateway from outside: what its parts promise to those who call them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

mod pdf;
