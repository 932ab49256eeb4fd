//! Settings as an operator writes them down.

use std::{
    fs,
    path::{Path, PathBuf},
};

use der::Encode;
use serde::Deserialize;
use x509_cert::Certificate;

use super::{Settings, StatusList};
use crate::StartError;

/// Settings as a file has them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    android: Android,
    apple: Apple,
    /// A list in the form of Google's, fetched beforehand; its path from this file's folder.
    status_list: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Android {
    /// Certificates in PEM, one after the other.
    roots: String,
    packages: Vec<String>,
    /// SHA-256, hex.
    signers: Vec<String>,
    /// Keys that sign without finger, face or screen lock don't count, unless this says so.
    #[serde(default)]
    without_screen_lock: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Apple {
    /// Certificates in PEM, one after the other.
    roots: String,
    app_id: String,
    #[serde(default)]
    development: bool,
}

impl Settings {
    /// Those of a file. Does I/O.
    pub(crate) fn open(path: &Path) -> Result<Self, StartError> {
        let bad = || StartError::Defect(format!("attestation settings: {}", path.display()));
        let file: File = serde_json::from_slice(&fs::read(path)?)
            .map_err(|e| StartError::Defect(format!("attestation settings: {e}")))?;
        let roots = |pem: &str| {
            let all = Certificate::load_pem_chain(pem.as_bytes()).ok()?;
            all.iter().map(|one| one.to_der().ok()).collect::<Option<Vec<_>>>()
        };
        let revoked = match &file.status_list {
            Some(list) => {
                let list = path.parent().unwrap_or(Path::new("")).join(list);
                StatusList::read(&fs::read(list)?).ok_or_else(bad)?
            }
            None => StatusList::default(),
        };
        let signers = file.android.signers.iter().map(|hex| hash(hex)).collect::<Option<Vec<_>>>();
        Ok(Self {
            android_roots: roots(&file.android.roots).ok_or_else(bad)?,
            packages: file.android.packages,
            signers: signers.ok_or_else(bad)?,
            screen_lock: !file.android.without_screen_lock,
            apple_roots: roots(&file.apple.roots).ok_or_else(bad)?,
            app_id: file.apple.app_id,
            development: file.apple.development,
            revoked,
        })
    }
}

/// 32 bytes in hex.
fn hash(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut out = [0; 32];
    for (byte, at) in out.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(&text[at..at + 2], 16).ok()?;
    }
    Some(out)
}
