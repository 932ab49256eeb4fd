//! What works right now and how the stores are.

use qyzmet_core::client;
pub use qyzmet_core::{client::Mode, store::VaultHealth};

use crate::{
    error::Code,
    ports::{KeyHome, Line},
};

/// How the stores are.
pub type StoreHealth = qyzmet_core::store::Health;

/// How an operation behaves at this moment.
#[uniffi::remote(Enum)]
pub enum Mode {
    /// It works, with or without a network.
    Works,
    /// It is taken now and carried out when there is a line.
    Queued,
    /// It needs something first; the code says what.
    Refused,
}

/// One operation and how it behaves.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Operation {
    /// `catalogue`, `search`, `sync`, `link`, `form`, `sign`, `submit`, `documents`, `verify`.
    pub id: String,
    /// How it behaves without a line.
    pub offline: Mode,
    /// How it behaves right now.
    pub now: Mode,
    /// Why it is refused right now.
    pub reason: Option<Code>,
}

/// What works, and how the stores are.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Health {
    /// Version of the core.
    pub version: String,
    /// The gateway's address.
    pub gateway: String,
    /// What the phone says of its line.
    pub line: Line,
    /// Every operation.
    pub operations: Vec<Operation>,
    /// The vault and the cache.
    pub store: StoreHealth,
    /// Where the device keys live.
    pub key_home: KeyHome,
}

/// How the stores are.
#[uniffi::remote(Record)]
pub struct StoreHealth {
    /// The vault opens.
    pub vault: VaultHealth,
    /// Vaults that were damaged and set aside, by file name in the home.
    pub set_aside: Vec<String>,
    /// Bytes of the vault and its log.
    pub vault_bytes: u64,
    /// Bytes of the cache and its log.
    pub cache_bytes: u64,
}

/// How the vault is.
#[uniffi::remote(Enum)]
pub enum VaultHealth {
    /// It opens and is sound.
    Good,
    /// Not made yet: nothing private is stored.
    Absent,
    /// It does not open; the code says why.
    Closed {
        /// Why.
        code: Code,
    },
}

impl From<client::Operation> for Operation {
    fn from(o: client::Operation) -> Self {
        Self { id: o.id.to_owned(), offline: o.offline, now: o.now, reason: o.reason }
    }
}

impl From<client::Health> for Health {
    fn from(h: client::Health) -> Self {
        Self {
            version: h.version.to_owned(),
            gateway: h.gateway,
            line: h.line,
            operations: h.operations.into_iter().map(Operation::from).collect(),
            store: h.store,
            key_home: h.key_home,
        }
    }
}
