//! The three stores. The catalogue is a file of its own (see [`crate::catalogue`]); here are the two
//! databases: `cache.db`, which may be deleted and fetched again, and `vault.db`, which never deletes
//! itself.
//!
//! Values in the vault are sealed (AES-256-GCM under a data key that the phone's key store wraps);
//! look-up columns are keyed hashes. A transaction of the vault is durable when it returns
//! (WAL, `synchronous=FULL`); one of the cache may be lost on power loss.

pub(crate) mod cache;
mod damaged;
mod database;
mod erase;
mod files;
mod home;
mod in_use;
mod locks;
mod opening;
mod seal;
mod vault;

pub(crate) use database::Migration;
pub(crate) use files::write_atomically;
pub use files::write_new;
pub(crate) use home::Store;
pub use home::{Health, VaultHealth};
pub(crate) use locks::{Lock, take_turn};
pub(crate) use vault::Vault;

#[cfg(test)]
mod tests;
