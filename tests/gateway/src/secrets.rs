//! The gateway's own secret, and what is derived from it: short codes are stored only as keyed hashes,
//! and compared in constant time.

use std::{fs, io::Write, path::Path};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::{
    digest, hmac,
    rand::{SecureRandom, SystemRandom},
};

/// Randomness failed; the operating system gives none.
#[derive(Debug, thiserror::Error)]
#[error("no randomness")]
pub(crate) struct NoRandomness;

/// The secret of this gateway.
pub(crate) struct Secrets {
    key: hmac::Key,
}

impl Secrets {
    /// Reads the secret of this folder, or makes it (mode 0600). Does I/O.
    pub(crate) fn open(folder: &Path) -> std::io::Result<Self> {
        let path = folder.join("secret");
        let bytes = match fs::read(&path) {
            Ok(bytes) if bytes.len() == 32 => bytes,
            Ok(_) => return Err(std::io::Error::other("the secret file is damaged")),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                let made = random::<32>().map_err(std::io::Error::other)?.to_vec();
                write_private(&path, &made)?;
                made
            }
            Err(e) => return Err(e),
        };
        Ok(Self { key: hmac::Key::new(hmac::HMAC_SHA256, &bytes) })
    }

    /// Keyed hash of these parts, for this purpose.
    pub(crate) fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let tag = hmac::sign(&self.key, &frame(purpose, parts));
        let mut out = [0; 32];
        out.copy_from_slice(tag.as_ref());
        out
    }

    /// Whether `stored` is the keyed hash of these parts; in constant time.
    pub(crate) fn matches(&self, purpose: &str, parts: &[&[u8]], stored: &[u8]) -> bool {
        hmac::verify(&self.key, &frame(purpose, parts), stored).is_ok()
    }
}

/// Every part with its length before it, so that no two lists of parts give the same bytes.
fn frame(purpose: &str, parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
        out.extend_from_slice(&(part.len() as u64).to_be_bytes());
        out.extend_from_slice(part);
    }
    out
}

/// `N` random bytes.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut out = [0; N];
    SystemRandom::new().fill(&mut out).map_err(|_| NoRandomness)?;
    Ok(out)
}

/// A random token that fits in a header or a path: 32 bytes, 43 characters.
pub(crate) fn random_token() -> Result<String, NoRandomness> {
    Ok(URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// Six random digits, each value as likely as the other.
pub(crate) fn random_code() -> Result<String, NoRandomness> {
    // 4,294,000,000 is the last multiple of a million below 2^32: what is above it is drawn again.
    loop {
        let n = u32::from_be_bytes(random::<4>()?);
        if n < 4_294_000_000 {
            return Ok(format!("{:06}", n % 1_000_000));
        }
    }
}

/// SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// SHA-256 in lower-case hex.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    sha256(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

/// Writes a file that only its owner reads; durable when it returns.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let temporary = path.with_extension("new");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&temporary, path)
}
