//! How a home is opened, and made where there is none.

use std::{
    fs::{self, File},
    io::ErrorKind,
    sync::atomic::Ordering,
};

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::{
    damaged,
    database::{Durability, make_file, open_file},
    erase,
    files::write_atomically,
    home::{Databases, Store, VAULT, VAULT_ALIAS, VAULT_KEY, VAULT_SCHEMA},
    in_use::InUse,
    seal::{DATA_KEY_LEN, Sealer},
};
use crate::{Code, Error, Result, witness};

impl Store {
    pub(super) fn open(&self) -> Result<Databases> {
        fs::create_dir_all(&self.home)?;
        let in_use = self.in_use()?;
        // Two processes that start together must not each make a data key.
        let guard =
            File::options().create(true).truncate(false).write(true).open(self.home.join("vault.lock"))?;
        guard.lock()?;
        let data_key = self.data_key()?;
        match self.vault() {
            Ok(vault) => {
                Ok(Databases { vault, sealer: Sealer::new(&data_key), cache: None, _in_use: in_use })
            }
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

    /// Takes the home together with others; before that it ends an erasing that was killed.
    fn in_use(&self) -> Result<Option<InUse>> {
        if self.erasing.load(Ordering::SeqCst) {
            return Ok(None);
        }
        if erase::is_begun(&self.home) {
            let _alone = InUse::alone(&self.home)?;
            erase::run(&self.home, &*self.device)?;
        }
        InUse::together(&self.home).map(Some)
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
            witness::saw("data key", key);
            return Ok(Zeroizing::new(*key));
        }
        if self.home.join(VAULT).exists() {
            return Err(lost("vault.key is missing beside the vault".into()));
        }
        let mut key = Zeroizing::new([0; DATA_KEY_LEN]);
        self.entropy.fill(&mut *key)?;
        witness::saw("data key", &*key);
        self.device.create(VAULT_ALIAS)?;
        let wrapped = self.device.wrap(VAULT_ALIAS, &*key)?;
        // A key store that can't give back what it took would lose the vault at the next start.
        if self.device.unwrap(VAULT_ALIAS, &wrapped)?.as_slice() != key.as_slice() {
            return Err(Error::new(Code::PortFailed, "the key store gives back another data key"));
        }
        write_atomically(&path, &wrapped)?;
        Ok(key)
    }
}
