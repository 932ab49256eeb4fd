//! The object that a shell would hold, and the error it would get.

use std::{fmt, sync::Arc};

use qyzmet_core::{
    Error, Lang, Retry,
    client::{Client, Config, Ports},
    ports::{Change, Observer},
};
use tokio::runtime::Runtime;

/// A client and the threads that its calls to the gateway run on.
#[derive(uniffi::Object)]
pub struct Shell {
    pub(crate) client: Client,
    pub(crate) runtime: Runtime,
}

/// What goes wrong, as a shell sees it.
#[derive(Debug, uniffi::Error)]
pub enum Failure {
    /// The core's one error.
    Core {
        /// `signature.pin_wrong`.
        code: String,
        /// What the citizen reads.
        citizen: String,
        /// What the developer reads.
        developer: String,
        /// Seconds to wait, where it is for the shell to try again.
        wait: Option<u32>,
    },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure::Core { developer, .. } = self;
        f.write_str(developer)
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(e: Error) -> Self {
        Failure::Core {
            code: e.code().as_str().to_owned(),
            citizen: e.citizen_text(Lang::Kk),
            developer: e.developer_text(),
            wait: match e.retry() {
                Retry::After { seconds } => Some(seconds),
                _ => None,
            },
        }
    }
}

/// Told of changes, on the other side.
#[uniffi::export(with_foreign)]
pub trait Watcher: Send + Sync {
    /// Something changed.
    fn changed(&self, what: String);
}

struct Observing(Arc<dyn Watcher>);

impl Observer for Observing {
    fn changed(&self, change: Change) {
        self.0.changed(text(change));
    }
}

#[uniffi::export]
impl Shell {
    #[uniffi::constructor]
    pub fn new(home: String, gateway: String, keys: String, watcher: Arc<dyn Watcher>) -> Arc<Self> {
        let ports = Ports { observer: Some(Arc::new(Observing(watcher))), ..Ports::software(keys) };
        let client = Client::new(Config::sandbox(home, gateway), ports);
        let threads = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        Arc::new(Self { client, runtime: threads.expect("a phone has two threads to spare") })
    }

    pub fn health(&self) -> String {
        text(self.client.health())
    }

    pub fn suspend(&self) {
        self.client.suspend();
    }

    pub fn resume(&self) {
        self.client.resume();
    }

    pub fn erase(&self) -> Result<(), Failure> {
        Ok(self.client.erase()?)
    }
}

/// A record on its way out.
pub(crate) fn text(record: impl fmt::Debug) -> String {
    format!("{record:?}")
}

/// A language on its way in.
pub(crate) fn lang(tag: &str) -> Lang {
    match tag {
        "ru" => Lang::Ru,
        "en" => Lang::En,
        _ => Lang::Kk,
    }
}
