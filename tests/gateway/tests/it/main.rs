//! The gateway from outside: what its parts promise to those who call them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

mod attestation;
mod catalogue;
mod core_client;
mod cut;
mod documents;
mod enrol;
mod enrol_stolen;
mod envelope;
mod faults;
mod filing;
mod home;
mod idempotency;
mod identification;
mod identification_cut;
mod identification_false;
mod keys;
mod life;
mod life_killed;
mod life_lost;
mod links;
mod magic;
mod openapi;
mod pdf;
mod phone;
mod sandbox;
mod sign_in;
mod sign_in_refused;
mod sign_in_whose;
mod signing;
mod status;
mod trust;
