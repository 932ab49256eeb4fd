//! Every call of the core behind uniffi, so that a linker that drops what nobody calls drops nothing: the
//! library that is weighed (bar 9 of the benchmarks). It is no binding and nobody loads it.
//!
//! Calls, errors, objects and futures cross as they do in a binding. Records go out as the text of their
//! `Debug`, which stands in for the code that packs each of them, and keeps them from being left out.
// What uniffi writes for an export is the one thing here that is not safe Rust.
#![allow(unsafe_code)]
// A call that is only weighed is documented where it is made: in the core.
#![allow(missing_docs)]

mod calls;
mod object;
mod waits;

pub use object::{Failure, Shell, Watcher};

uniffi::setup_scaffolding!();
