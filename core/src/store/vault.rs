//! The vault inside a transaction: what a capability's `table.rs` works on.

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::seal::Sealer;
use crate::{Code, Error, Result, ports::Entropy};

/// One open transaction of the vault (or of the cache, which is sealed with the same keys).
pub(crate) struct Vault<'a> {
    conn: &'a Connection,
    sealer: &'a Sealer,
    entropy: &'a dyn Entropy,
}

impl<'a> Vault<'a> {
    pub(super) fn new(conn: &'a Connection, sealer: &'a Sealer, entropy: &'a dyn Entropy) -> Self {
        Self { conn, sealer, entropy }
    }

    /// The connection, for prepared statements.
    pub(crate) fn conn(&self) -> &Connection {
        self.conn
    }

    /// Seals a value for a place: table and row, as `drafts/0190…`.
    pub(crate) fn seal(&self, place: &str, value: &[u8]) -> Result<Vec<u8>> {
        self.sealer.seal(self.entropy, place, value)
    }

    /// Opens a value of a place; `storage.vault_damaged` when it was altered or moved.
    pub(crate) fn open(&self, place: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        self.sealer.open(place, sealed)
    }

    /// Seals the JSON of a value.
    pub(crate) fn seal_json<T: serde::Serialize>(&self, place: &str, value: &T) -> Result<Vec<u8>> {
        let json = Zeroizing::new(
            serde_json::to_vec(value)
                .map_err(|e| Error::new(Code::Defect, "value has no JSON").caused_by(e))?,
        );
        self.seal(place, &json)
    }

    /// Opens a value that [`Vault::seal_json`] sealed.
    pub(crate) fn open_json<T: serde::de::DeserializeOwned>(&self, place: &str, sealed: &[u8]) -> Result<T> {
        let json = self.open(place, sealed)?;
        serde_json::from_slice(&json).map_err(|e| {
            Error::new(Code::VaultDamaged, "a sealed value is not what its table holds").caused_by(e)
        })
    }

    /// Fresh random bytes.
    pub(crate) fn random<const N: usize>(&self) -> Result<[u8; N]> {
        let mut out = [0; N];
        self.entropy.fill(&mut out)?;
        Ok(out)
    }

    /// Keyed hash for a look-up column.
    pub(crate) fn lookup(&self, column: &str, value: &str) -> [u8; 16] {
        self.sealer.lookup(column, value)
    }
}
