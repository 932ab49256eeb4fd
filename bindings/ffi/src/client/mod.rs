//! The object an app's library holds, and its parts.

mod config;
mod health;

use std::sync::Arc;

use qyzmet_core::client::Client;

pub use config::{NativeConfig, NativePublishers};
pub use health::{Health, Mode, Operation, StoreHealth, VaultHealth};

use crate::{
    NativeCatalogue, NativeDocuments, NativeForms, NativeIdentity, NativeRequests, NativeSessions,
    NativeSignature,
    error::NativeError,
    ports::{NativePorts, Pump},
    shell::Shell,
};

/// The core for one folder. Several live side by side, on one folder too.
///
/// Calls that are not async answer from the phone itself: they may read and write files, so they are made
/// beside the app's main thread. After `shutdown` every call fails with `conflict.closed`.
#[derive(uniffi::Object)]
pub struct NativeClient {
    shell: Arc<Shell>,
}

#[uniffi::export]
impl NativeClient {
    /// Makes a client. Does no I/O and starts no thread.
    ///
    /// Errors: `input.too_large`, `internal.port` (neither a key store nor a folder for keys),
    /// `internal.defect` (a publisher's key or threshold that is none).
    #[uniffi::constructor]
    pub fn new(config: NativeConfig, ports: NativePorts) -> Result<Arc<Self>, NativeError> {
        let pump = ports.observer.clone().map(Pump::new);
        let (config, ports) = config.into_core(ports, pump.clone())?;
        Ok(Arc::new(Self { shell: Shell::new(Client::new(config, ports), pump) }))
    }

    /// The services: browse, search, read; all of it offline.
    pub fn catalogue(&self) -> Arc<NativeCatalogue> {
        Arc::new(NativeCatalogue::new(self.shell.clone()))
    }

    /// Who the citizen is: linking the phone to a person.
    pub fn identity(&self) -> Arc<NativeIdentity> {
        Arc::new(NativeIdentity::new(self.shell.clone()))
    }

    /// Forms and drafts.
    pub fn forms(&self) -> Arc<NativeForms> {
        Arc::new(NativeForms::new(self.shell.clone()))
    }

    /// Requests: sealing, signing, the outbox, receipts and statuses.
    pub fn requests(&self) -> Arc<NativeRequests> {
        Arc::new(NativeRequests::new(self.shell.clone()))
    }

    /// Result documents.
    pub fn documents(&self) -> Arc<NativeDocuments> {
        Arc::new(NativeDocuments::new(self.shell.clone()))
    }

    /// The signature key of this phone.
    pub fn signature(&self) -> Arc<NativeSignature> {
        Arc::new(NativeSignature::new(self.shell.clone()))
    }

    /// Signing sessions: what is signed, shown before the PIN is asked for.
    pub fn sessions(&self) -> Arc<NativeSessions> {
        Arc::new(NativeSessions::new(self.shell.clone()))
    }

    /// What works right now, and how the stores are. Opens the vault if there is one.
    pub fn health(&self) -> Result<Health, NativeError> {
        self.shell.now(&[], |client| Ok(client.health().into()))
    }

    /// Closes the databases and drops the vault's key from memory; calls that need them fail with
    /// `conflict.suspended` until `resume`. For an app that goes to the background.
    pub fn suspend(&self) -> Result<(), NativeError> {
        self.shell.now(&[], |client| {
            client.suspend();
            Ok(())
        })
    }

    /// Allows the databases to be opened again.
    pub fn resume(&self) -> Result<(), NativeError> {
        self.shell.now(&[], |client| {
            client.resume();
            Ok(())
        })
    }

    /// Removes everything of this client from the phone: keys first, so that nothing left anywhere can be
    /// read, then drafts, requests, documents, cache and the fetched catalogue. What the gateway has filed
    /// stays filed. Done when it returns; killed in between, the next call finds all as it was, or nothing.
    ///
    /// Errors: `conflict.home_busy` (another process has the vault open; nothing is erased),
    /// `storage.read_only`, `internal.port`.
    pub fn erase(&self) -> Result<(), NativeError> {
        self.shell.now(&[], Client::erase)
    }

    /// Ends the client for good: cuts off the calls that wait for the network, waits for the others (five
    /// seconds at most: an app's port may hang), closes the databases. No event is told after it returns.
    /// Again, it does nothing.
    pub fn shutdown(&self) {
        self.shell.shutdown();
    }
}
