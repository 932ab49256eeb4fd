//! Erasing the home: begun once, it is brought to its end, whatever is killed in between.

use std::{fs::File, path::Path};

use super::{
    damaged,
    files::{remove, remove_database, sync_folder},
    home::{CACHE, VAULT, VAULT_ALIAS, VAULT_KEY},
    in_use,
};
use crate::{Result, ports::DeviceKey};

/// Stands in the home from before the first key goes until the last file is gone.
const ERASING: &str = "home.erasing";
/// What a kill may leave of a beginning.
const UNFINISHED_VAULT: &str = "vault.db.new";
const UNFINISHED_KEY: &str = "vault.new";

/// Whether somebody died while erasing this home.
pub(super) fn is_begun(home: &Path) -> bool {
    home.join(ERASING).exists()
}

/// Deletes the data key (so that nothing that is left anywhere can be read), then every file of ours. The
/// caller has the home alone.
pub(super) fn run(home: &Path, device: &dyn DeviceKey) -> Result<()> {
    let there = home.exists();
    if there {
        // Where it can't be written the key goes all the same.
        let _ = File::create(home.join(ERASING)).and_then(|mark| mark.sync_all());
    }
    device.delete(VAULT_ALIAS)?;
    if !there {
        return Ok(());
    }
    for name in damaged::list(home) {
        remove_database(&home.join(name))?;
    }
    remove(&home.join(VAULT_KEY))?;
    remove(&home.join(UNFINISHED_KEY))?;
    damaged::clear(home)?;
    remove_database(&home.join(VAULT))?;
    remove_database(&home.join(UNFINISHED_VAULT))?;
    remove_database(&home.join(CACHE))?;
    match std::fs::remove_dir_all(home.join(crate::signature::session::TURNS)) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
        _ => {}
    }
    for lock in ["vault.lock", "outbox.lock", "link.lock", in_use::LOCK] {
        remove(&home.join(lock))?;
    }
    // The last one: until here the next opening would go on with this.
    sync_folder(home)?;
    remove(&home.join(ERASING))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::Arc;

    use zeroize::Zeroizing;

    use super::*;
    use crate::{
        Code,
        ports::{
            KeyHome, PortError,
            software::{SoftwareDeviceKey, SystemClock, SystemEntropy},
        },
        store::{Store, VaultHealth},
    };

    type Result<T> = std::result::Result<T, PortError>;

    /// A key store whose process dies right after it deleted a key.
    struct Dying(SoftwareDeviceKey);

    impl DeviceKey for Dying {
        fn home(&self) -> KeyHome {
            self.0.home()
        }
        fn create(&self, alias: &str) -> Result<()> {
            self.0.create(alias)
        }
        fn delete(&self, alias: &str) -> Result<()> {
            self.0.delete(alias)?;
            Err(PortError { detail: "killed".into() })
        }
        fn exists(&self, alias: &str) -> Result<bool> {
            self.0.exists(alias)
        }
        fn bind(&self, alias: &str, input: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>> {
            self.0.bind(alias, input)
        }
        fn wrap(&self, alias: &str, secret: &[u8]) -> Result<Vec<u8>> {
            self.0.wrap(alias, secret)
        }
        fn unwrap(&self, alias: &str, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
            self.0.unwrap(alias, wrapped)
        }
    }

    fn store(folder: &Path, device: Arc<dyn DeviceKey>) -> Store {
        Store::new(folder.join("home"), device, Arc::new(SystemClock), Arc::new(SystemEntropy))
    }

    fn keys(folder: &Path) -> SoftwareDeviceKey {
        SoftwareDeviceKey::new(folder.join("keys"))
    }

    #[test]
    fn an_erasing_that_was_killed_is_ended_by_the_next_opening() {
        let folder = tempfile::tempdir().unwrap();
        let dying = store(folder.path(), Arc::new(Dying(keys(folder.path()))));
        dying.write(|_| Ok(())).unwrap();
        assert_eq!(dying.erase(|| Ok(())).unwrap_err().code(), Code::PortFailed);
        let next = store(folder.path(), Arc::new(keys(folder.path())));
        assert!(next.exists(), "nothing was left to end");
        next.read(|_| Ok(())).unwrap();
        assert_eq!(next.health().vault, VaultHealth::Good);
        assert!(!is_begun(next.home()));
        next.erase(|| Ok(())).unwrap();
        assert_eq!(std::fs::read_dir(next.home()).unwrap().count(), 0);
    }

    #[test]
    fn whoever_has_the_vault_open_keeps_it() {
        let folder = tempfile::tempdir().unwrap();
        let [first, second] = [(); 2].map(|()| store(folder.path(), Arc::new(keys(folder.path()))));
        first.write(|_| Ok(())).unwrap();
        let busy = second.erase(|| panic!("nothing may be touched")).unwrap_err();
        assert_eq!(busy.code(), Code::HomeBusy);
        first.read(|_| Ok(())).unwrap();
        first.suspend();
        second
            .erase(|| {
                assert_eq!(third(folder.path()), Code::HomeBusy, "a home is opened while it is erased");
                second.read(|_| Ok(()))
            })
            .unwrap();
        assert!(!second.exists());
        first.resume();
        first.read(|_| Ok(())).unwrap();
    }

    fn third(folder: &Path) -> Code {
        store(folder, Arc::new(keys(folder))).read(|_| Ok(())).unwrap_err().code()
    }
}
