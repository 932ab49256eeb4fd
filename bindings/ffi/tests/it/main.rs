//! The border as an app meets it: everything an app may do wrong, and everything that may happen while a
//! call is on its way, against the real core and the real gateway.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod authentication;
mod cancel;
mod card;
mod current;
mod home;
mod input;
mod journey;
mod life;
mod observer;
mod ports;
mod signing_keys;
mod video;
