//! Whom the authority believes about keys in hardware, and of which app.

use super::{StatusList, maker};
use crate::secrets::sha256;

/// Package of our app; the sandbox's phone plays it.
pub(super) const PACKAGE: &str = "org.qyzmet.app";

/// What evidence has to fit.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// Roots of Android's key attestation, DER.
    pub(super) android_roots: Vec<Vec<u8>>,
    /// Packages of the app.
    pub(super) packages: Vec<String>,
    /// SHA-256 of the certificates that may sign the app.
    pub(super) signers: Vec<[u8; 32]>,
    /// Whether the key must ask for finger, face or screen lock.
    pub(super) screen_lock: bool,
    /// Roots of App Attest, DER.
    pub(super) apple_roots: Vec<Vec<u8>>,
    /// Team and bundle of the app, `TEAM.bundle`.
    pub(super) app_id: String,
    /// Whether statements of Apple's development environment count.
    pub(super) development: bool,
    /// Certificates that are not believed, beside those of the sandbox's own list.
    pub(super) revoked: StatusList,
}

impl Settings {
    /// The sandbox's: believes the sandbox's phone, whose root's key anybody can read, and nobody else.
    pub(crate) fn sandbox() -> Self {
        Self {
            android_roots: vec![maker::root_certificate()],
            packages: vec![PACKAGE.into()],
            signers: vec![sha256(maker::APP_SIGNER)],
            screen_lock: true,
            apple_roots: vec![maker::root_certificate()],
            app_id: format!("SANDBOX000.{PACKAGE}"),
            development: true,
            revoked: StatusList::default(),
        }
    }

    /// What App Attest names the app by.
    pub(super) fn rp_id_hash(&self) -> [u8; 32] {
        sha256(self.app_id.as_bytes())
    }
}
