//! The one integration binary of the journeys.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod embedding;
mod faults;
mod kills;
mod languages;
mod readme;
