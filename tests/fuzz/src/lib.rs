//! What the fuzz targets share. Each target is a function of bytes in [`targets`], so that a test can run it on
//! every seed without a fuzzer; [`seeds`] are made by the core itself from the papers of an authority of its own.
//! See `../README.md`.

mod attestation;
mod der;
pub mod papers;
mod secrets;
pub mod seeds;
pub mod targets;
// In the library: beside it, each run would link all targets anew first.
#[cfg(test)]
mod tests;
