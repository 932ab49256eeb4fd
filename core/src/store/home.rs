//! The folder of one client, its two databases and its data key.

use std::{
    fs::{self, File},
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use rusqlite::{Connection, TransactionBehavior};
use zeroize::Zeroizing;

use super::{
    Migration, Vault, damaged,
    database::{Durability, make_file, open_file},
    files::{database_size, remove, remove_database, write_atomically},
    seal::{DATA_KEY_LEN, Sealer},
};
use crate::{
    Code, Error, Result,
    ports::{Clock, DeviceKey, Entropy},
};

/// Alias of the device key that wraps the vault's data key.
const VAULT_ALIAS: &str = "vault/1";
const VAULT: &str = "vault.db";
const VAULT_KEY: &str = "vault.key";
const CACHE: &str = "cache.db";
/// What a kill may leave of a beginning.
const UNFINISHED_VAULT: &str = "vault.db.new";
const UNFINISHED_KEY: &str = "vault.new";

/// The schema of both databases, step by step. A capability's tables stand in its `table.rs`.
const VAULT_SCHEMA: &[Migration] = &[
    crate::identity::table::V1,
    crate::forms::table::V1,
    crate::requests::table::V1,
    crate::documents::table::V1,
    crate::signature::table::V1,
    crate::catalogue::table::V1,
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

struct Databases {
    vault: Connection,
    sealer: Sealer,
    /// Opened when first asked for: a first screen needs none of it.
    cache: Option<Connection>,
}

enum State {
    Closed,
    Open(Box<Databases>),
    Suspended,
}

/// The two databases behind one lock. Opens them when first used; a constructor does no I/O.
pub(crate) struct Store {
    home: PathBuf,
    device: Arc<dyn DeviceKey>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    state: Mutex<State>,
}

impl Store {
    pub(crate) fn new(
        home: PathBuf,
        device: Arc<dyn DeviceKey>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Self {
        Self { home, device, clock, entropy, state: Mutex::new(State::Closed) }
    }

    pub(crate) fn home(&self) -> &Path {
        &self.home
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

    /// Deletes the data key (so that nothing that is left anywhere can be read), then every file of ours.
    pub(crate) fn erase(&self) -> Result<()> {
        let mut state = self.lock();
        *state = State::Closed;
        self.device.delete(VAULT_ALIAS)?;
        if !self.home.exists() {
            return Ok(());
        }
        for name in damaged::list(&self.home) {
            remove_database(&self.home.join(name))?;
        }
        remove(&self.home.join(VAULT_KEY))?;
        remove(&self.home.join(UNFINISHED_KEY))?;
        damaged::clear(&self.home)?;
        remove_database(&self.home.join(VAULT))?;
        remove_database(&self.home.join(UNFINISHED_VAULT))?;
        remove_database(&self.home.join(CACHE))?;
        ["vault.lock", "outbox.lock", "link.lock"].iter().try_for_each(|name| remove(&self.home.join(name)))
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
            *state = State::Open(Box::new(self.open()?));
        }
        let State::Open(dbs) = &mut *state else {
            return Err(Error::new(Code::ClosedClient, "resume() opens the databases again"));
        };
        let out = f(dbs, &*self.entropy);
        if out.as_ref().is_err_and(|e| e.code() == Code::VaultDamaged) {
            damaged::suspect(&self.home);
            *state = State::Closed;
        }
        out
    }

    fn open(&self) -> Result<Databases> {
        fs::create_dir_all(&self.home)?;
        // Two processes that start together must not each make a data key.
        let guard =
            File::options().create(true).truncate(false).write(true).open(self.home.join("vault.lock"))?;
        guard.lock()?;
        let data_key = self.data_key()?;
        match self.vault() {
            Ok(vault) => Ok(Databases { vault, sealer: Sealer::new(&data_key), cache: None }),
            Err(e) if e.code() == Code::VaultDamaged => {
                let aside = damaged::set_aside(&self.home, self.clock.now_ms())?;
                let name = aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
                Err(Error::new(Code::VaultDamaged, format!("set aside as {name}"))
                    .with("file", name)
                    .caused_by(e))
            }
            Err(e) => Err(e),
        }
    }

    /// Opens the vault, or makes it where there is none.
    fn vault(&self) -> Result<Connection> {
        let path = self.home.join(VAULT);
        let damage = |what: &str| Error::new(Code::VaultDamaged, what);
        match fs::metadata(&path) {
            Ok(file) if file.len() == 0 => return Err(damage("the file is empty")),
            Err(e) if e.kind() == ErrorKind::NotFound => make_file(&path, Durability::Full, VAULT_SCHEMA)?,
            Err(e) => return Err(e.into()),
            Ok(_) => {}
        }
        let vault = open_file(&path, Durability::Full, VAULT_SCHEMA)?;
        if damaged::is_suspect(&self.home) {
            if !damaged::is_sound(&vault) {
                return Err(damage("quick_check found damage"));
            }
            damaged::clear(&self.home)?;
        }
        Ok(vault)
    }

    /// Reads the data key, or makes it where there is no vault yet.
    fn data_key(&self) -> Result<Zeroizing<[u8; DATA_KEY_LEN]>> {
        let path = self.home.join(VAULT_KEY);
        let lost = |e: String| Error::new(Code::VaultKeyLost, e);
        if path.exists() {
            let wrapped = fs::read(&path)?;
            let key = self.device.unwrap(VAULT_ALIAS, &wrapped).map_err(|e| lost(e.detail))?;
            let key: &[u8; DATA_KEY_LEN] =
                key.as_slice().try_into().map_err(|_| lost("the data key has another length".into()))?;
            return Ok(Zeroizing::new(*key));
        }
        if self.home.join(VAULT).exists() {
            return Err(lost("vault.key is missing beside the vault".into()));
        }
        let mut key = Zeroizing::new([0; DATA_KEY_LEN]);
        self.entropy.fill(&mut *key)?;
        self.device.create(VAULT_ALIAS)?;
        let wrapped = self.device.wrap(VAULT_ALIAS, &*key)?;
        write_atomically(&path, &wrapped)?;
        Ok(key)
    }
}

fn throw_away(e: &Error) -> bool {
    matches!(e.code(), Code::VaultDamaged | Code::VaultNewer)
}
