//! The core of a mobile government: a citizen finds a public service, applies for it with a
//! signature bound to the phone's number, and gets the answer; offline, in Kazakh, Russian or English.
//!
//! Start at [`client::Client`]. Each capability is one folder with the same rooms: `mod.rs` (what a
//! shell can do), `model.rs` (plain data), `rules.rs` (pure decisions), `table.rs` (its rows in
//! SQLite), `wire.rs` (its calls to the gateway).

pub mod catalogue;
pub mod client;
pub mod documents;
pub mod error;
pub mod forms;
mod held;
pub mod identity;
pub mod net;
mod page;
pub mod ports;
pub mod requests;
pub mod signature;
pub mod store;
pub mod text;
#[cfg(feature = "witness")]
pub mod witness;
#[cfg(not(feature = "witness"))]
mod witness;

pub use error::{Code, Error, Kind, Result, Retry};
pub use page::Page;
pub use text::{Lang, Text};
