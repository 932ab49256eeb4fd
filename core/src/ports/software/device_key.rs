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
/// Hexadecimal digits that end the name of a key that is still being written.
const UNFINISHED_LEN: usize = 16;

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
            _ => remove_unfinished(&path).map_err(|e| io("what is left of a key can't be deleted", &e)),
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

/// Removes what a kill left of making this key: another name for it, or bytes that were never one.
fn remove_unfinished(path: &Path) -> std::io::Result<()> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_stem().and_then(|n| n.to_str())) else {
        return Ok(());
    };
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let found = entry.file_name();
        let rest = found.to_str().and_then(|n| n.strip_prefix(name)?.strip_prefix('.'));
        if rest
            .is_some_and(|rest| rest.len() == UNFINISHED_LEN && rest.bytes().all(|b| b.is_ascii_hexdigit()))
        {
            match fs::remove_file(entry.path()) {
                Err(e) if e.kind() != ErrorKind::NotFound => return Err(e),
                _ => {}
            }
        }
    }
    Ok(())
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
mod tests;
