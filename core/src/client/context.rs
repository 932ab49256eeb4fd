//! What the sub-clients of one client share.

use std::sync::Arc;

use super::{Config, News, Ports};
use crate::{
    Code, Error, Result,
    catalogue::{Shelf, Trust},
    held::{DEEP, wiping},
    net::Net,
    ports::{Change, Line},
    store::Store,
};

pub(crate) struct Ctx {
    pub(crate) store: Arc<Store>,
    pub(crate) net: Arc<Net>,
    pub(crate) shelf: Shelf,
    pub(crate) publishers: Trust,
    pub(crate) ports: Ports,
    /// One signature after the other.
    pub(crate) signing: tokio::sync::Mutex<()>,
    /// One step of an identification at a time: a second one would ask for a ticket that ends the first.
    pub(crate) identifying: tokio::sync::Mutex<()>,
}

impl Ctx {
    pub(crate) fn new(config: Config, ports: Ports) -> Self {
        let Config { home, gateway, publishers, tls_roots } = config;
        let store =
            Store::new(home.clone(), ports.device_key.clone(), ports.clock.clone(), ports.entropy.clone());
        Self {
            store: Arc::new(store),
            net: Arc::new(Net::new(gateway, tls_roots)),
            shelf: Shelf::new(home.join("catalogue")),
            publishers,
            ports,
            signing: tokio::sync::Mutex::new(()),
            identifying: tokio::sync::Mutex::new(()),
        }
    }

    /// Milliseconds since 1970 by the phone's clock.
    pub(crate) fn now_ms(&self) -> i64 {
        self.ports.clock.now_ms()
    }

    /// Seconds since 1970 by the phone's clock.
    pub(crate) fn now(&self) -> i64 {
        self.now_ms().div_euclid(1000)
    }

    /// A random number for jitter.
    pub(crate) fn jitter(&self) -> Result<u64> {
        let mut bytes = [0; 8];
        self.ports.entropy.fill(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    /// A UUIDv7: sorts by time, never repeats.
    pub(crate) fn new_id(&self) -> Result<String> {
        let mut random = [0; 10];
        self.ports.entropy.fill(&mut random)?;
        let ms = u64::try_from(self.now_ms()).unwrap_or(0);
        Ok(uuid::Builder::from_unix_timestamp_millis(ms, &random).into_uuid().to_string())
    }

    /// Tells the observer of something that is stored already.
    pub(crate) fn tell(&self, change: Change) {
        if let Some(observer) = &self.ports.observer {
            observer.changed(change);
        }
    }

    /// Fails at once when the phone says that there is no line.
    pub(crate) fn require_line(&self) -> Result<()> {
        match self.ports.connectivity.line() {
            Line::Offline => Err(Error::new(Code::Offline, "the phone has no line")),
            Line::Online | Line::Unknown => Ok(()),
        }
    }

    /// As [`Self::blocking`], and tells of the change from there: who asked may be gone by then, cancelled by its app, and what
    /// was written is news all the same.
    pub(crate) async fn changing<T: Send + 'static>(
        self: &Arc<Self>,
        change: Change,
        f: impl FnOnce(&Ctx) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.blocking(move |ctx| {
            let done = f(ctx)?;
            ctx.tell(change);
            Ok(done)
        })
        .await
    }

    /// What a call of several steps will tell of this change: hold it to the end of the call.
    pub(crate) fn news(&self, change: Change) -> News {
        News::new(self, change)
    }

    /// As [`Self::blocking`], for a step of a call: its news is not told before the step is over.
    pub(crate) async fn writing<T: Send + 'static>(
        self: &Arc<Self>,
        news: &News,
        f: impl FnOnce(&Ctx) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let news = news.clone();
        self.blocking(move |ctx| {
            let done = f(ctx);
            drop(news);
            done
        })
        .await
    }

    /// Runs what blocks (SQLite, ports, key derivation) beside the async threads.
    pub(crate) async fn blocking<T: Send + 'static>(
        self: &Arc<Self>,
        f: impl FnOnce(&Ctx) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let ctx = self.clone();
        tokio::task::spawn_blocking(move || wiping::<DEEP, _>(|| f(&ctx)))
            .await
            // Not with the panic's words: they may hold a citizen's data.
            .map_err(|_| Error::new(Code::Defect, "a task of the core ended early"))?
    }
}
