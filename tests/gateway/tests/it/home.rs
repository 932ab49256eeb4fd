//! A citizen's phone with the core's client in it, whose clock, line and power a test holds.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicI64, Ordering},
};

use qyzmet_core::{
    Lang,
    client::{Client, Config, Ports},
    ports::{
        Clock, Connectivity, Entropy, Line, PortError,
        software::{SystemClock, SystemEntropy},
    },
};

use crate::sandbox::{IIN, PIN, Sandbox};

const LANG: Lang = Lang::Kk;

/// The phone's clock, moved on as far as a test likes.
#[derive(Default)]
pub(crate) struct Moved(pub(crate) AtomicI64);

impl Clock for Moved {
    fn now_ms(&self) -> i64 {
        SystemClock.now_ms() + self.0.load(Ordering::SeqCst) * 1000
    }
}

/// A line that can be cut.
#[derive(Default)]
pub(crate) struct Wire(pub(crate) AtomicBool);

impl Connectivity for Wire {
    fn line(&self) -> Line {
        if self.0.load(Ordering::SeqCst) { Line::Offline } else { Line::Unknown }
    }
}

/// A power cut: after so many calls no more randomness, so nothing more is sealed and nothing written.
pub(crate) struct Fuse(pub(crate) AtomicI64);

impl Entropy for Fuse {
    fn fill(&self, out: &mut [u8]) -> Result<(), PortError> {
        match self.0.fetch_sub(1, Ordering::SeqCst) {
            left if left > 0 => SystemEntropy.fill(out),
            _ => Err(PortError { detail: "the power is gone".into() }),
        }
    }
}

/// A citizen's phone: its folder outlives its processes.
pub(crate) struct Home {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) clock: Arc<Moved>,
    pub(crate) wire: Arc<Wire>,
    url: String,
}

impl Home {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            clock: Arc::default(),
            wire: Arc::default(),
            url: sandbox.url(""),
        }
    }

    pub(crate) fn ports(&self) -> Ports {
        let mut ports = Ports::software(self.folder.path().join("keys"));
        ports.clock = self.clock.clone();
        ports.connectivity = self.wire.clone();
        ports
    }

    /// A process of it.
    pub(crate) fn start(&self) -> Client {
        self.start_with(self.ports())
    }

    pub(crate) fn start_with(&self, ports: Ports) -> Client {
        Client::new(Config::sandbox(self.folder.path().join("home"), self.url.clone()), ports)
    }

    /// Moves the phone's clock on together with the gateway's.
    pub(crate) async fn pass(&self, sandbox: &Sandbox, seconds: i64) {
        sandbox.advance(seconds).await;
        self.clock.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

/// Links the phone.
pub(crate) async fn link(sandbox: &Sandbox, client: &Client, number: &str) {
    client.identity().start_link(IIN, number, PIN, LANG).await.unwrap();
    let code = sandbox.code(number).await.unwrap();
    client.identity().confirm_code(&code, LANG).await.unwrap();
}
