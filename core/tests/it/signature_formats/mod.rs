//! Signature formats against an independent judge, OpenSSL, in both directions.

mod container;
mod examined;
mod hostile;
mod lists;
mod ours;
mod papers;
mod revocation;
mod sandbox;
mod stamps;
mod theirs;
mod tool;
