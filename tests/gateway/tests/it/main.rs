//! The gateway from outside: what its parts promise to those who call them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

mod catalogue;
mod core_client;
mod documents;
mod enrol;
mod envelope;
mod faults;
mod filing;
mod idempotency;
mod keys;
mod links;
mod magic;
mod openapi;
mod pdf;
mod phone;
mod sandbox;
mod status;
mod trust;
