//! A key store of files: one random key a file, in a folder of its own.

use std::{
    fs::{self, File},
    io::{ErrorKind, Read, Write},
    path::{Path, PathBuf},
};

use ring::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hkdf, hmac,
};
use zeroize::Zeroizing;

use super::SystemEntropy;
use crate::ports::{DeviceKey, Entropy, KeyHome, PortError};

const KEY_LEN: usize = 32;
const MAX_SECRET: usize = 64;
const MAX_ALIAS: usize = 80;

type Result<T> = std::result::Result<T, PortError>;

/// Keys in files under one folder. Whoever copies the folder has the keys: the level is `software`, and
/// the shell keeps the folder private and out of backups.
#[derive(Debug, Clone)]
pub struct SoftwareDeviceKey {
    folder: PathBuf,
}

impl SoftwareDeviceKey {
    /// Keys in this folder; made when first needed. Does no I/O.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    fn path(&self, alias: &str) -> Result<PathBuf> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'/' || b == b'-';
        if alias.is_empty() || alias.len() > MAX_ALIAS || !alias.bytes().all(plain) {
            return Err(failed("an alias is 1 to 80 characters of [a-z0-9/-]"));
        }
        // No folders in folders: an alias is one file, and none leads out of here.
        Ok(self.folder.join(format!("{}.key", alias.replace('/', "_"))))
    }

    fn read(&self, alias: &str) -> Result<Zeroizing<[u8; KEY_LEN]>> {
        let mut key = Zeroizing::new([0; KEY_LEN]);
        let mut file = File::open(self.path(alias)?).map_err(|e| io("no such key", &e))?;
        file.read_exact(&mut *key).map_err(|e| io("a key file is cut off", &e))?;
        // One byte more is as little this key as one byte less.
        match file.read(&mut [0]) {
            Ok(0) => Ok(key),
            Ok(_) => Err(failed("a key file is too long")),
            Err(e) => Err(io("a key can't be read", &e)),
        }
    }
}

impl DeviceKey for SoftwareDeviceKey {
    fn home(&self) -> KeyHome {
        KeyHome::Software
    }

    fn create(&self, alias: &str) -> Result<()> {
        let path = self.path(alias)?;
        private_folder(&self.folder).map_err(|e| io("the key folder can't be made", &e))?;
        if path.exists() {
            return Ok(());
        }
        let mut key = Zeroizing::new([0; KEY_LEN]);
        SystemEntropy.fill(&mut *key)?;
        // Whole or not at all, and the first of two that race wins.
        let mut unique = [0; 8];
        SystemEntropy.fill(&mut unique)?;
        let fresh = path.with_extension(format!("{:016x}", u64::from_le_bytes(unique)));
        let made = write(&fresh, &*key).and_then(|()| match fs::hard_link(&fresh, &path) {
            Err(e) if e.kind() != ErrorKind::AlreadyExists => Err(e),
            _ => Ok(()),
        });
        let _ = fs::remove_file(&fresh);
        made.and_then(|()| sync(&self.folder)).map_err(|e| io("a key can't be written", &e))
    }

    fn delete(&self, alias: &str) -> Result<()> {
        let path = self.path(alias)?;
        // Overwritten first, so that an undeleted file holds nothing.
        let gone = File::options()
            .write(true)
            .open(&path)
            .and_then(|mut f| f.write_all(&[0; KEY_LEN]).and_then(|()| f.sync_all()))
            .and_then(|()| fs::remove_file(&path))
            .and_then(|()| sync(&self.folder));
        match gone {
            Err(e) if e.kind() != ErrorKind::NotFound => Err(io("a key can't be deleted", &e)),
            _ => Ok(()),
        }
    }

    fn exists(&self, alias: &str) -> Result<bool> {
        self.path(alias)?.try_exists().map_err(|e| io("the key folder can't be read", &e))
    }

    fn bind(&self, alias: &str, input: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>> {
        let key = derive(&*self.read(alias)?, b"qyzmet/device/bind/v1");
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &*key), input);
        let mut out = Zeroizing::new([0; 32]);
        out.copy_from_slice(tag.as_ref());
        Ok(out)
    }

    fn wrap(&self, alias: &str, secret: &[u8]) -> Result<Vec<u8>> {
        if secret.len() > MAX_SECRET {
            return Err(failed("a wrapped secret is at most 64 bytes"));
        }
        let mut nonce = [0; NONCE_LEN];
        SystemEntropy.fill(&mut nonce)?;
        let mut body = secret.to_vec();
        self.aead(alias)?
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(alias.as_bytes()),
                &mut body,
            )
            .map_err(|_| failed("a secret can't be wrapped"))?;
        Ok([nonce.as_slice(), &body].concat())
    }

    fn unwrap(&self, alias: &str, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let altered = || failed("a wrapped secret was altered or is another key's");
        if wrapped.len() < NONCE_LEN || wrapped.len() > NONCE_LEN + MAX_SECRET + AES_256_GCM.tag_len() {
            return Err(altered());
        }
        let (nonce, body) = wrapped.split_at(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| altered())?;
        let mut body = Zeroizing::new(body.to_vec());
        let len = self
            .aead(alias)?
            .open_in_place(nonce, Aad::from(alias.as_bytes()), &mut body)
            .map_err(|_| altered())?
            .len();
        body.truncate(len);
        Ok(body)
    }
}

impl SoftwareDeviceKey {
    fn aead(&self, alias: &str) -> Result<LessSafeKey> {
        let key = derive(&*self.read(alias)?, b"qyzmet/device/wrap/v1");
        Ok(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &*key).map_err(|_| failed("not an AES key"))?))
    }
}

/// One key a purpose, so that binding tells nothing about wrapping.
fn derive(key: &[u8; KEY_LEN], info: &'static [u8]) -> Zeroizing<[u8; KEY_LEN]> {
    let mut out = Zeroizing::new([0; KEY_LEN]);
    hkdf::Salt::new(hkdf::HKDF_SHA256, b"qyzmet")
        .extract(key)
        .expand(&[info], hkdf::HKDF_SHA256)
        .and_then(|okm| okm.fill(&mut *out))
        .expect("32 bytes are within HKDF's limit");
    out
}

/// Makes the folder, for its owner alone.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Writes a new file, for its owner alone. The mode is what the standard library has no word for that
/// serves all systems; where there is none, the folder of the user has to protect it.
fn write(path: &Path, key: &[u8]) -> std::io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(key)?;
    file.sync_all()
}

fn sync(folder: &Path) -> std::io::Result<()> {
    match File::open(folder) {
        Ok(dir) => dir.sync_all(),
        // Where folders can't be opened as files, the system does it.
        Err(_) => Ok(()),
    }
}

fn failed(detail: &str) -> PortError {
    PortError { detail: detail.into() }
}

fn io(what: &str, e: &std::io::Error) -> PortError {
    PortError { detail: format!("{what}: {}", e.kind()) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn keys_outlive_the_process_and_differ_by_alias() {
        let folder = tempfile::tempdir().unwrap();
        let key = SoftwareDeviceKey::new(folder.path().join("keys"));
        key.create("vault/1").unwrap();
        key.create("sign/a/1").unwrap();
        let bound = key.bind("vault/1", &[1; 32]).unwrap();
        let wrapped = key.wrap("vault/1", b"secret").unwrap();
        let again = SoftwareDeviceKey::new(folder.path().join("keys"));
        again.create("vault/1").unwrap();
        assert_eq!(*again.bind("vault/1", &[1; 32]).unwrap(), *bound);
        assert_ne!(*again.bind("sign/a/1", &[1; 32]).unwrap(), *bound);
        assert_eq!(again.unwrap("vault/1", &wrapped).unwrap().as_slice(), b"secret");
        assert!(again.unwrap("sign/a/1", &wrapped).is_err());
    }

    #[test]
    fn an_altered_or_cut_wrapping_does_not_open() {
        let folder = tempfile::tempdir().unwrap();
        let key = SoftwareDeviceKey::new(folder.path());
        key.create("v").unwrap();
        let wrapped = key.wrap("v", &[9; 64]).unwrap();
        for at in 0..wrapped.len() {
            let mut altered = wrapped.clone();
            altered[at] ^= 1;
            assert!(key.unwrap("v", &altered).is_err());
            assert!(key.unwrap("v", &wrapped[..at]).is_err());
        }
        assert!(key.wrap("v", &[0; 65]).is_err());
    }

    #[test]
    fn a_deleted_key_is_gone_and_deleting_it_again_is_fine() {
        let folder = tempfile::tempdir().unwrap();
        let key = SoftwareDeviceKey::new(folder.path());
        key.create("v").unwrap();
        assert!(key.exists("v").unwrap());
        key.delete("v").unwrap();
        key.delete("v").unwrap();
        assert!(!key.exists("v").unwrap());
        assert!(key.bind("v", &[0; 32]).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn an_alias_leads_nowhere_else() {
        let key = SoftwareDeviceKey::new("/nowhere");
        for bad in ["", "..", "a b", "A", "a\\b", "ключ", &"a".repeat(81)] {
            assert!(key.path(bad).is_err(), "{bad}");
        }
        assert_eq!(key.path("/etc/passwd").unwrap(), Path::new("/nowhere/_etc_passwd.key"));
    }

    #[cfg(unix)]
    #[test]
    fn keys_are_their_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let key = SoftwareDeviceKey::new(folder.path().join("keys"));
        key.create("v").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&key.path("v").unwrap()), 0o600);
        assert_eq!(mode(&folder.path().join("keys")), 0o700);
    }

    #[test]
    fn a_torn_or_swollen_key_file_is_no_key() {
        let folder = tempfile::tempdir().unwrap();
        let key = SoftwareDeviceKey::new(folder.path());
        key.create("v").unwrap();
        for len in [0, 31, 33] {
            fs::write(key.path("v").unwrap(), vec![7; len]).unwrap();
            assert!(key.bind("v", &[0; 32]).is_err(), "{len}");
            // It is not made anew either: what it sealed would be lost without a word.
            key.create("v").unwrap();
            assert_eq!(fs::metadata(key.path("v").unwrap()).unwrap().len(), len as u64);
        }
    }

    #[test]
    fn a_folder_that_cant_be_written_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, b"").unwrap();
        let key = SoftwareDeviceKey::new(file.join("keys"));
        assert!(key.create("v").is_err());
        assert!(key.wrap("v", b"secret").is_err());
        // The folder's path holds a citizen's name as often as not.
        let detail = key.create("v").unwrap_err().detail;
        assert!(!detail.contains(folder.path().to_str().unwrap()));
    }

    #[test]
    fn of_two_that_race_both_get_the_same_key() {
        let folder = tempfile::tempdir().unwrap();
        let bound = std::thread::scope(|scope| {
            let race = || {
                let key = SoftwareDeviceKey::new(folder.path().join("keys"));
                key.create("v").unwrap();
                *key.bind("v", &[1; 32]).unwrap()
            };
            let racers: Vec<_> = (0..8).map(|_| scope.spawn(race)).collect();
            racers.into_iter().map(|r| r.join().unwrap()).collect::<Vec<_>>()
        });
        assert!(bound.iter().all(|b| *b == bound[0]));
        assert_eq!(fs::read_dir(folder.path().join("keys")).unwrap().count(), 1);
    }
}
