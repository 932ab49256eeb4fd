//! The gateway's parts, as every route sees them.

use std::{
    net::{IpAddr, SocketAddr},
    path::Path,
    sync::{Arc, OnceLock},
};

use axum::http::uri::Authority as Name;
use rusqlite::Transaction;

use crate::{
    Options, StartError,
    attestation::Settings,
    authority::Authority,
    catalogue::Catalogue,
    clock::Clock,
    faults::Faults,
    http::{AccessLog, Refusal},
    idempotency::Running,
    links, sandbox,
    secrets::Secrets,
    store::Store,
};

/// Shared by all calls.
pub(crate) type App = Arc<Gateway>;

/// The parts of a running gateway.
pub(crate) struct Gateway {
    pub(crate) options: Options,
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) secrets: Secrets,
    pub(crate) authority: Authority,
    pub(crate) attestation: Settings,
    pub(crate) catalogue: Catalogue,
    pub(crate) faults: Faults,
    pub(crate) running: Running,
    pub(crate) log: AccessLog,
    addr: OnceLock<SocketAddr>,
}

impl Gateway {
    /// Opens the folder, and makes in it what is missing. Does I/O, blocks.
    pub(crate) fn open(options: Options) -> Result<App, StartError> {
        let data: &Path = &options.data;
        let store = Store::open(&data.join("gateway.db"))?;
        let secrets = Secrets::open(data)?;
        let ahead = store
            .run(|tx| {
                links::seed(tx)?;
                crate::idempotency::prune(tx)?;
                sandbox::stored_offset(tx)
            })
            .map_err(|refusal| StartError::Defect(format!("{refusal:?}")))?;
        let clock = Clock::ahead_by(ahead);
        let authority = Authority::open(&data.join("authority"), clock.now())?;
        let catalogue = Catalogue::publish(data, &authority, clock.now())?;
        let attestation = match &options.attestation {
            Some(path) => Settings::open(path)?,
            None => Settings::sandbox(),
        };
        let log = AccessLog::open(data)?;
        Ok(Arc::new(Self {
            store,
            clock,
            secrets,
            authority,
            attestation,
            catalogue,
            faults: Faults::default(),
            running: Running::default(),
            log,
            addr: OnceLock::new(),
            options,
        }))
    }

    /// Tells where it listens, once that is known.
    pub(crate) fn listens_on(&self, addr: SocketAddr) {
        // Told once, before the first call.
        let _ = self.addr.set(addr);
    }

    /// The address that it listens on.
    pub(crate) fn addr(&self) -> SocketAddr {
        self.addr.get().copied().unwrap_or(self.options.addr)
    }

    /// Whether phones reach this gateway by this name (host, and port where it is not the scheme's own). On loopback
    /// every port is taken for ours: what listens there belongs to whoever runs the sandbox. The header `Host` says nothing
    /// of it, for the caller writes that.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        let Ok(parsed) = name.parse::<Name>() else { return false };
        let host = parsed.host();
        let loopback = || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        host == "localhost" || loopback() || self.options.names.iter().any(|own| own == name)
    }

    /// Runs `work` in one transaction, off the async threads, with the gateway's time. See [`Store::run`].
    pub(crate) async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Gateway, &Transaction<'_>, i64) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let app = Arc::clone(self);
        tokio::task::spawn_blocking(move || {
            let now = app.clock.now();
            app.store.run(|tx| work(&app, tx, now))
        })
        .await?
    }
}
