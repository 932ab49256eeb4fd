//! The sandbox gateway: the other side of the open protocol, for everyone who embeds the core.
//!
//! It runs in one process with its own data folder: linking with an SMS spool, the server part of
//! signature keys, a certificate authority, requests with a ledger, results with a signature. Magic
//! numbers choose outcomes ([`magic`]), faults make it slow, broken, lying or gone ([`faults`]), and
//! its clock can be moved on. Nothing that it says has legal force, and every answer says so.
//!
//! ```no_run
//! # async fn run() -> Result<(), qyzmet_gateway::StartError> {
//! let options = qyzmet_gateway::Options::new("gateway-data", ([127, 0, 0, 1], 0).into());
//! let running = qyzmet_gateway::serve(options).await?;
//! println!("http://{}", running.addr());
//! running.stop().await;
//! # Ok(())
//! # }
//! ```

pub mod applications;
pub mod attestation;
mod authority;
mod cards;
mod catalogue;
mod clock;
mod documents;
pub mod faults;
mod gateway;
mod http;
mod idempotency;
mod identification;
mod keys;
mod links;
pub mod magic;
mod openapi;
mod options;
pub mod pdf;
pub mod publisher;
mod routes;
pub mod sandbox;
mod secrets;
mod serve;
pub mod signing;
pub mod sms;
mod store;

pub use openapi::openapi_yaml;
pub use options::{IdentificationPolicy, Options};
pub use serve::{Running, StartError, serve};
