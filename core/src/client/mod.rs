//! The object a shell holds: one client for one folder, and its sub-clients.
//!
//! ```no_run
//! use qyzmet_core::{Lang, client::{Client, Config, Ports}, Page};
//!
//! # async fn run() -> qyzmet_core::Result<()> {
//! let client = Client::new(Config::sandbox("/data/qyzmet", "http://127.0.0.1:8414"), Ports::software("/data/keys"));
//! let found = client.catalogue().search(Lang::Kk, "мекенжай аныктамасы", Page::first(10))?;
//! let draft = client.forms().start(&found.hits[0].card.code, Lang::Kk)?;
//! # Ok(()) }
//! ```

mod context;
mod health;
mod news;

use std::{path::PathBuf, sync::Arc};

pub(crate) use context::Ctx;
pub use health::{Health, Mode, Operation};
pub(crate) use news::News;

use crate::{
    Result,
    catalogue::{Catalogue, Trust},
    documents::Documents,
    forms::Forms,
    identity::Identity,
    ports::{Clock, Connectivity, DeviceKey, Entropy, Observer, SimCard, SimWatch, VideoProvider, software},
    requests::Requests,
    signature::{self, Signature},
};

/// Where a client keeps its data, whom it talks to and whom it trusts.
#[derive(Debug, Clone)]
pub struct Config {
    /// Folder of this client; made when first needed. The shell keeps it private to the app and out of
    /// backups.
    pub home: PathBuf,
    /// Address of the gateway: `https://…`, or `http://` on loopback.
    pub gateway: String,
    /// Keys that sign the catalogue, and with it the authorities behind receipts and documents.
    pub publishers: Trust,
    /// DER certificates trusted for TLS; no others are.
    pub tls_roots: Vec<Vec<u8>>,
}

impl Config {
    /// A client of a sandbox gateway. Its publisher keys are public knowledge: nothing it shows has legal
    /// force.
    pub fn sandbox(home: impl Into<PathBuf>, gateway: impl Into<String>) -> Self {
        Self {
            home: home.into(),
            gateway: gateway.into(),
            publishers: Trust::sandbox(),
            tls_roots: Vec::new(),
        }
    }
}

/// What the shell supplies.
#[derive(Clone)]
pub struct Ports {
    /// The phone's key store.
    pub device_key: Arc<dyn DeviceKey>,
    /// The wall clock.
    pub clock: Arc<dyn Clock>,
    /// Randomness fit for keys.
    pub entropy: Arc<dyn Entropy>,
    /// The phone's network.
    pub connectivity: Arc<dyn Connectivity>,
    /// The phone's SIM cards; `None` where the platform tells nothing of them (iOS).
    pub sim_watch: Option<Arc<dyn SimWatch>>,
    /// The phone's SIM cards as cards; `None` where the platform lets no app to them (iOS).
    pub sim_card: Option<Arc<dyn SimCard>>,
    /// The provider of video identification; `None` where the citizen is led through the gateway to its own.
    pub video: Option<Arc<dyn VideoProvider>>,
    /// Told of changes after they are stored.
    pub observer: Option<Arc<dyn Observer>>,
}

impl Ports {
    /// Software adapters for a terminal or a test; the device keys are files in `keys`.
    pub fn software(keys: impl Into<PathBuf>) -> Self {
        Self {
            device_key: Arc::new(software::SoftwareDeviceKey::new(keys)),
            clock: Arc::new(software::SystemClock),
            entropy: Arc::new(software::SystemEntropy),
            connectivity: Arc::new(software::FixedLine(crate::ports::Line::Unknown)),
            sim_watch: None,
            sim_card: None,
            video: None,
            observer: None,
        }
    }
}

/// The core, for one folder. Cheap to clone; two clients on different folders live side by side.
#[derive(Clone)]
pub struct Client {
    ctx: Arc<Ctx>,
}

impl Client {
    /// Makes a client. Does no I/O: folders, databases and lines are opened when first used.
    pub fn new(config: Config, ports: Ports) -> Self {
        Self { ctx: Arc::new(Ctx::new(config, ports)) }
    }

    /// Who the citizen is: linking the phone to a person.
    pub fn identity(&self) -> Identity {
        Identity::new(self.ctx.clone())
    }

    /// The services: browse, search, read; all of it offline.
    pub fn catalogue(&self) -> Catalogue {
        Catalogue::new(self.ctx.clone())
    }

    /// Forms and drafts.
    pub fn forms(&self) -> Forms {
        Forms::new(self.ctx.clone())
    }

    /// Requests: sealing, signing, the outbox, receipts and statuses.
    pub fn requests(&self) -> Requests {
        Requests::new(self.ctx.clone())
    }

    /// Result documents.
    pub fn documents(&self) -> Documents {
        Documents::new(self.ctx.clone())
    }

    /// The signature key of this phone.
    pub fn signature(&self) -> Signature {
        Signature::new(self.ctx.clone())
    }

    /// What works right now, and how the stores are. Opens the vault if there is one; blocks.
    pub fn health(&self) -> Health {
        health::health(&self.ctx)
    }

    /// Closes the databases and drops the vault's key from memory; calls that need them fail with
    /// `conflict.suspended` until [`Client::resume`]. For an app that goes to the background.
    pub fn suspend(&self) {
        self.ctx.store.suspend();
    }

    /// Allows the databases to be opened again.
    pub fn resume(&self) {
        self.ctx.store.resume();
    }

    /// Removes everything of this client from the phone: keys first, so that nothing left anywhere can be
    /// read, then drafts, requests, documents, cache and the fetched catalogue. What the gateway has
    /// filed stays filed. Blocks; done when it returns. Killed in between, the next call of any client on
    /// this folder finds all as it was, or nothing.
    ///
    /// Errors: `conflict.home_busy` (another process has the vault open; nothing is erased),
    /// `storage.read_only`, `internal.port`.
    pub fn erase(&self) -> Result<()> {
        self.ctx.store.erase(|| {
            signature::destroy_for_erase(&self.ctx)?;
            self.ctx.shelf.erase()
        })
    }
}
