//! The folder of one client, its two databases and its data key.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use rusqlite::{Connection, TransactionBehavior};

use super::{
    Migration, Vault, damaged,
    database::{Durability, open_file},
    erase,
    files::{database_size, remove_database},
    in_use::InUse,
    seal::Sealer,
};
use crate::{
    Code, Error, Result,
    held::{DEEP, wiping},
    ports::{Clock, DeviceKey, Entropy},
};

/// Alias of the device key that wraps the vault's data key.
pub(super) const VAULT_ALIAS: &str = "vault/1";
pub(super) const VAULT: &str = "vault.db";
pub(super) const VAULT_KEY: &str = "vault.key";
pub(super) const CACHE: &str = "cache.db";

/// The schema of both databases, step by step. A capability's tables stand in its `table.rs`.
pub(super) const VAULT_SCHEMA: &[Migration] = &[
    crate::identity::table::V1,
    crate::forms::table::V1,
    crate::requests::table::V1,
    crate::documents::table::V1,
    crate::signature::table::V1,
    crate::catalogue::table::V1,
    crate::signature::audit::table::V1,
    crate::signature::session::table::V1,
    crate::signature::on_card::V1,
    crate::signature::table::V2,
    crate::signature::session::table::V2,
    crate::signature::identification::table::V1,
    crate::signature::life::V1,
    crate::signature::table::V3,
];
const CACHE_SCHEMA: &[Migration] = &[super::cache::V1];

/// How the stores are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

pub(super) struct Databases {
    pub(super) vault: Connection,
    pub(super) sealer: Sealer,
    /// Opened when first asked for: a first screen needs none of it.
    pub(super) cache: Option<Connection>,
    /// Keeps an erasing process away; none while we are the one.
    pub(super) _in_use: Option<InUse>,
}

enum State {
    Closed,
    Open(Box<Databases>),
    Suspended,
}

/// The two databases behind one lock. Opens them when first used; a constructor does no I/O.
pub(crate) struct Store {
    pub(super) home: PathBuf,
    pub(super) device: Arc<dyn DeviceKey>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) entropy: Arc<dyn Entropy>,
    state: Mutex<State>,
    /// This very store has the home alone, to erase it.
    pub(super) erasing: AtomicBool,
}

impl Store {
    pub(crate) fn new(
        home: PathBuf,
        device: Arc<dyn DeviceKey>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Self {
        Self {
            home,
            device,
            clock,
            entropy,
            state: Mutex::new(State::Closed),
            erasing: AtomicBool::new(false),
        }
    }

    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    /// Seconds since 1970 by the phone's clock.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now_ms().div_euclid(1000)
    }

    /// Whether anything was ever stored: a first screen asks before it opens a database.
    pub(crate) fn exists(&self) -> bool {
        self.home.join(VAULT).exists()
    }

    /// Reads the vault in one transaction, so that what is read belongs together.
    pub(crate) fn read<T>(&self, f: impl FnOnce(&Vault<'_>) -> Result<T>) -> Result<T> {
        self.with(|dbs, entropy| {
            let tx = dbs.vault.transaction_with_behavior(TransactionBehavior::Deferred)?;
            f(&Vault::new(&tx, &dbs.sealer, entropy))
        })
    }

    /// Reads the vault; `None` when nothing was ever stored, and then none is made for it.
    pub(crate) fn read_if_any<T>(&self, f: impl FnOnce(&Vault<'_>) -> Result<T>) -> Result<Option<T>> {
        if self.exists() { self.read(f).map(Some) } else { Ok(None) }
    }

    /// Changes the vault in one transaction: all of it is durable when this returns `Ok`, none of it
    /// when it returns an error.
    pub(crate) fn write<T>(&self, f: impl FnOnce(&Vault<'_>) -> Result<T>) -> Result<T> {
        self.with(|dbs, entropy| {
            let tx = dbs.vault.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let out = f(&Vault::new(&tx, &dbs.sealer, entropy))?;
            tx.commit()?;
            Ok(out)
        })
    }

    /// Reads or changes the cache. A cache that is damaged is deleted and begun again.
    pub(crate) fn cache<T>(&self, f: impl Fn(&Vault<'_>) -> Result<T>) -> Result<T> {
        let path = self.home.join(CACHE);
        self.with(|dbs, entropy| {
            for attempt in 0..2 {
                if dbs.cache.is_none() {
                    dbs.cache = Some(match open_file(&path, Durability::Normal, CACHE_SCHEMA) {
                        Err(e) if attempt == 0 && throw_away(&e) => {
                            remove_database(&path)?;
                            continue;
                        }
                        opened => opened?,
                    });
                }
                let conn = dbs.cache.as_mut().expect("opened above");
                let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
                match f(&Vault::new(&tx, &dbs.sealer, entropy)) {
                    Err(e) if attempt == 0 && throw_away(&e) => {
                        drop(tx);
                        dbs.cache = None;
                        remove_database(&path)?;
                    }
                    Err(e) => return Err(e),
                    Ok(out) => {
                        tx.commit()?;
                        return Ok(out);
                    }
                }
            }
            Err(Error::new(Code::Defect, "the cache is damaged again right after it was made"))
        })
    }

    /// Closes both databases and drops the keys from memory; calls fail until [`Store::resume`].
    pub(crate) fn suspend(&self) {
        *self.lock() = State::Suspended;
    }

    /// Allows the databases to be opened again.
    pub(crate) fn resume(&self) {
        let mut state = self.lock();
        if matches!(*state, State::Suspended) {
            *state = State::Closed;
        }
    }

    /// Runs `first` (what has to go while the vault can still be read) and deletes the data key and every file
    /// of ours. Nothing is touched while another process has the vault open: `conflict.home_busy`.
    pub(crate) fn erase(&self, first: impl FnOnce() -> Result<()>) -> Result<()> {
        let alone = {
            let mut state = self.lock();
            if matches!(*state, State::Suspended) {
                return Err(closed());
            }
            *state = State::Closed;
            let alone = InUse::alone(&self.home)?;
            self.erasing.store(true, Ordering::SeqCst);
            alone
        };
        let erased = first().and_then(|()| {
            let mut state = self.lock();
            *state = State::Closed;
            erase::run(&self.home, &*self.device)
        });
        self.erasing.store(false, Ordering::SeqCst);
        drop(alone);
        erased
    }

    /// Looks at the stores without changing them, but for opening the vault.
    pub(crate) fn health(&self) -> Health {
        let vault = if !self.exists() {
            VaultHealth::Absent
        } else {
            match self.with(|dbs, _| Ok(damaged::is_sound(&dbs.vault))) {
                Ok(true) => VaultHealth::Good,
                Ok(false) => VaultHealth::Closed { code: Code::VaultDamaged },
                Err(e) => VaultHealth::Closed { code: e.code() },
            }
        };
        Health {
            vault,
            set_aside: damaged::list(&self.home),
            vault_bytes: database_size(&self.home.join(VAULT)),
            cache_bytes: database_size(&self.home.join(CACHE)),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A panic while the lock was held rolled its transaction back: the databases are whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, f: impl FnOnce(&mut Databases, &dyn Entropy) -> Result<T>) -> Result<T> {
        let mut state = self.lock();
        if matches!(*state, State::Closed) {
            *state = State::Open(wiping::<DEEP, _>(|| self.open().map(Box::new))?);
        }
        let State::Open(dbs) = &mut *state else {
            return Err(closed());
        };
        let out = f(dbs, &*self.entropy);
        if out.as_ref().is_err_and(|e| e.code() == Code::VaultDamaged) {
            damaged::suspect(&self.home);
            *state = State::Closed;
        }
        out
    }
}

fn closed() -> Error {
    Error::new(Code::ClosedClient, "resume() opens the databases again")
}

fn throw_away(e: &Error) -> bool {
    matches!(e.code(), Code::VaultDamaged | Code::VaultNewer)
}
