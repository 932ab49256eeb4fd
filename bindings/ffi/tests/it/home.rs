//! A client on a folder of its own, and what a test needs around it.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use qyzmet_ffi::{
    Change, Failure, NativeClient, NativeConfig, NativeError, NativeObserver, NativePortError, NativePorts,
};
use tempfile::TempDir;
use tokio::net::TcpListener;

/// Longer than anything takes that works.
pub(crate) const LONG: Duration = Duration::from_secs(20);
/// A service with a form.
pub(crate) const SERVICE: &str = "90060001";

/// A folder for a client.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn config(&self, gateway: &str) -> NativeConfig {
        NativeConfig {
            home: self.path("home"),
            gateway: gateway.into(),
            publishers: None,
            tls_roots: Vec::new(),
            software_keys: Some(self.path("keys")),
            key_store_seconds: 60,
        }
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    /// A client of a gateway that is not there.
    pub(crate) fn client(&self) -> Arc<NativeClient> {
        self.client_with(NativePorts::default())
    }

    pub(crate) fn client_with(&self, ports: NativePorts) -> Arc<NativeClient> {
        NativeClient::new(self.config("http://127.0.0.1:9"), ports).unwrap()
    }

    /// A client of a gateway that takes calls and never answers.
    pub(crate) fn client_of(&self, gateway: &str) -> Arc<NativeClient> {
        NativeClient::new(self.config(gateway), NativePorts::default()).unwrap()
    }
}

/// The failure of a call that must fail.
pub(crate) fn failure<T>(result: Result<T, NativeError>) -> Failure {
    let Err(error) = result else { panic!("it worked") };
    let failure = error.failure().clone();
    for text in [&failure.citizen.kk, &failure.citizen.ru, &failure.citizen.en] {
        assert!(!text.is_empty() && !text.contains(['{', '}']), "{failure:?}");
    }
    failure
}

/// The code of a call that must fail.
pub(crate) fn code<T>(result: Result<T, NativeError>) -> String {
    failure(result).code
}

/// A gateway that takes a call and never answers.
pub(crate) struct Silent {
    listener: TcpListener,
    addr: SocketAddr,
}

impl Silent {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        Self { listener, addr }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// Waits until somebody calls; the call stays open as long as what is returned.
    pub(crate) async fn called(&self) -> tokio::net::TcpStream {
        tokio::time::timeout(LONG, self.listener.accept()).await.expect("a call").unwrap().0
    }
}

/// An observer that writes down what it is told, after doing what a test wants done.
pub(crate) struct Watcher<F> {
    heard: Mutex<Sender<Change>>,
    first: F,
}

impl<F: Fn(&Change) -> Result<(), NativePortError> + Send + Sync + 'static> Watcher<F> {
    pub(crate) fn hears(first: F) -> (Arc<dyn NativeObserver>, Receiver<Change>) {
        let (sender, receiver) = channel();
        (Arc::new(Self { heard: Mutex::new(sender), first }), receiver)
    }
}

impl<F: Fn(&Change) -> Result<(), NativePortError> + Send + Sync> NativeObserver for Watcher<F> {
    fn changed(&self, change: Change) -> Result<(), NativePortError> {
        let done = (self.first)(&change);
        let _ = self.heard.lock().unwrap().send(change);
        done
    }
}

/// Ports with nothing but this observer.
pub(crate) fn observed(observer: Arc<dyn NativeObserver>) -> NativePorts {
    NativePorts { observer: Some(observer), ..NativePorts::default() }
}
