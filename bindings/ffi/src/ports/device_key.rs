//! The phone's key store.

use std::{sync::Arc, time::Duration};

use qyzmet_core::ports::{DeviceKey, HardwareKey, PortError, SigningKeyError};
use zeroize::Zeroizing;

use super::{
    KeyHome, NativePortError, NativeSigningKeys, patience::PortThread, signing_keys::ForeignSigningKeys,
};

/// Bytes that a wrapped secret may take at most.
const WRAPPED: usize = 4096;
/// Bytes that a secret may have at most, by the core's rule.
const SECRET: usize = 64;

/// The key store of the phone. Each alias is a key that never leaves it; an alias is at most 80 characters
/// of `[a-z0-9/-]`. Called one call at a time, from a thread of its own; it may not call the client.
///
/// Secrets that go through here are wiped on this side; the app's side wipes its own copies.
#[uniffi::export(foreign)]
pub trait NativeDeviceKey: Send + Sync {
    /// Where the keys live. What fails counts as software.
    fn home(&self) -> Result<KeyHome, NativePortError>;

    /// Makes the key of this alias; does nothing when it is there. Durable when it returns.
    fn create(&self, alias: String) -> Result<(), NativePortError>;

    /// Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
    fn delete(&self, alias: String) -> Result<(), NativePortError>;

    /// Whether the key of this alias is there.
    fn exists(&self, alias: String) -> Result<bool, NativePortError>;

    /// 32 bytes that only this phone can derive from the 32 of `input` (HMAC in a key store).
    fn bind(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, NativePortError>;

    /// Encrypts a secret of at most 64 bytes under the alias's key, authenticated; at most 4096 bytes out.
    fn wrap(&self, alias: String, secret: Vec<u8>) -> Result<Vec<u8>, NativePortError>;

    /// Opens what `wrap` made; an altered value or another key is an error.
    fn unwrap(&self, alias: String, wrapped: Vec<u8>) -> Result<Vec<u8>, NativePortError>;
}

/// The app's key store for the core: waited for with patience, its answers measured.
pub(crate) struct ForeignDeviceKey {
    port: Arc<dyn NativeDeviceKey>,
    thread: PortThread,
    signing: Option<ForeignSigningKeys>,
}

impl ForeignDeviceKey {
    pub(crate) fn new(
        port: Arc<dyn NativeDeviceKey>,
        signing: Option<Arc<dyn NativeSigningKeys>>,
        patience: Duration,
    ) -> Self {
        let signing = signing.map(|port| ForeignSigningKeys::new(port, patience));
        Self { port, thread: PortThread::new("qyzmet-keys", patience), signing }
    }

    fn ask<T: Send + 'static>(
        &self,
        alias: &str,
        call: impl FnOnce(&dyn NativeDeviceKey, String) -> Result<T, NativePortError> + Send + 'static,
    ) -> Result<T, PortError> {
        let (port, alias) = (self.port.clone(), alias.to_owned());
        self.thread.ask(move || call(&*port, alias))?.map_err(PortError::from)
    }

    fn signing(&self) -> Result<&ForeignSigningKeys, SigningKeyError> {
        self.signing.as_ref().ok_or(SigningKeyError::Unsupported)
    }
}

impl DeviceKey for ForeignDeviceKey {
    fn home(&self) -> KeyHome {
        self.ask("", |port, _| port.home()).unwrap_or(KeyHome::Software)
    }

    fn create(&self, alias: &str) -> Result<(), PortError> {
        self.ask(alias, |port, alias| port.create(alias))
    }

    fn delete(&self, alias: &str) -> Result<(), PortError> {
        self.ask(alias, |port, alias| port.delete(alias))
    }

    fn exists(&self, alias: &str) -> Result<bool, PortError> {
        self.ask(alias, |port, alias| port.exists(alias))
    }

    fn bind(&self, alias: &str, input: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>, PortError> {
        let input = input.to_vec();
        let bound = Zeroizing::new(self.ask(alias, move |port, alias| port.bind(alias, input))?);
        let bound: [u8; 32] = bound.as_slice().try_into().map_err(|_| lied("bind", bound.len()))?;
        Ok(Zeroizing::new(bound))
    }

    fn wrap(&self, alias: &str, secret: &[u8]) -> Result<Vec<u8>, PortError> {
        let secret = secret.to_vec();
        let wrapped = self.ask(alias, move |port, alias| port.wrap(alias, secret))?;
        match wrapped.len() {
            1..=WRAPPED => Ok(wrapped),
            length => Err(lied("wrap", length)),
        }
    }

    fn unwrap(&self, alias: &str, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, PortError> {
        let wrapped = wrapped.to_vec();
        let secret = Zeroizing::new(self.ask(alias, move |port, alias| port.unwrap(alias, wrapped))?);
        match secret.len() {
            0..=SECRET => Ok(secret),
            length => Err(lied("unwrap", length)),
        }
    }

    fn makes_signing_keys(&self) -> bool {
        self.signing.as_ref().is_some_and(ForeignSigningKeys::available)
    }

    fn create_signing(&self, alias: &str, challenge: &[u8; 32]) -> Result<HardwareKey, SigningKeyError> {
        self.signing()?.create(alias, challenge)
    }

    fn sign_digest(&self, alias: &str, digest: &[u8; 32]) -> Result<Vec<u8>, SigningKeyError> {
        self.signing()?.sign(alias, digest)
    }

    fn delete_signing(&self, alias: &str) -> Result<(), SigningKeyError> {
        self.signing()?.delete(alias)
    }
}

fn lied(what: &str, length: usize) -> PortError {
    PortError { detail: format!("{what} of the app's key store answered {length} bytes") }
}
