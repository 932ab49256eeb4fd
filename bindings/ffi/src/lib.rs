//! The core for Kotlin and Swift, by uniffi: it converts types, keeps what happens at the border in order
//! (threads, cancellation, panics, ports that misbehave) and decides nothing.
//!
//! Records and enums reach an app developer as they are. What begins with `Native` does not: the libraries
//! in `android/` and `ios/` wrap it, and `bindings/ffi/bindgen` hides it there.
// What uniffi writes for an export is the one thing here that is not safe Rust.
#![allow(unsafe_code)]

#[cfg(feature = "bench")]
mod bench;
mod cancel;
mod catalogue;
mod client;
mod documents;
mod error;
mod forms;
mod identity;
mod limits;
mod page;
mod ports;
mod requests;
mod shell;
mod signature;
mod text;

pub use cancel::NativeCancel;
pub use catalogue::*;
pub use client::*;
pub use documents::*;
pub use error::*;
pub use forms::*;
pub use identity::*;
pub use page::Page;
pub use ports::*;
pub use requests::*;
pub use signature::*;
pub use text::*;

uniffi::setup_scaffolding!();

/// Version of the core.
#[uniffi::export]
pub fn core_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
