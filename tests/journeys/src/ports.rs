//! Ports of a phone that a test can adjust.

use std::{
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicI64, AtomicU8, Ordering},
    },
};

use qyzmet_core::ports::{
    Change, Clock, Connectivity, DeviceKey, KeyHome, Line, Observer, PortError, Sim, SimWatch,
    software::{SoftwareDeviceKey, SystemClock},
};
use zeroize::Zeroizing;

use crate::{bytes_under, copy_tree};

/// The machine's clock, moved.
#[derive(Debug, Default)]
pub struct TestClock(AtomicI64);

impl TestClock {
    /// Moves it by so many seconds, back too.
    pub fn shift(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1000, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now_ms(&self) -> i64 {
        SystemClock.now_ms() + self.0.load(Ordering::SeqCst)
    }
}

/// The phone's SIM cards: it does not tell, until a test puts some in.
#[derive(Default)]
pub struct TestSims(Mutex<Slots>);

#[derive(Default)]
enum Slots {
    #[default]
    Untold,
    Broken,
    Hold(Vec<Sim>),
}

impl TestSims {
    /// These are in the phone now, and no others.
    pub fn put(&self, sims: &[Sim]) {
        *self.0.lock().unwrap() = Slots::Hold(sims.to_vec());
    }

    /// Asking for them fails.
    pub fn break_down(&self) {
        *self.0.lock().unwrap() = Slots::Broken;
    }
}

impl SimWatch for TestSims {
    fn sims(&self) -> Result<Option<Vec<Sim>>, PortError> {
        match &*self.0.lock().unwrap() {
            Slots::Untold => Ok(None),
            Slots::Broken => Err(PortError { detail: "no telephony".into() }),
            Slots::Hold(sims) => Ok(Some(sims.clone())),
        }
    }
}

/// A SIM card, by the phone's number for it and its operator.
pub fn sim_card(subscription: i64, carrier: &str) -> Sim {
    Sim { subscription: Some(subscription), carrier: Some(carrier.into()), iccid: None }
}

/// What the phone believes of its line: not known, until a test says otherwise.
#[derive(Debug, Default)]
pub struct TestLine(AtomicU8);

impl TestLine {
    /// The phone sees no network.
    pub fn cut(&self) {
        self.0.store(1, Ordering::SeqCst);
    }

    /// The phone does not know again.
    pub fn mend(&self) {
        self.0.store(0, Ordering::SeqCst);
    }
}

impl Connectivity for TestLine {
    fn line(&self) -> Line {
        match self.0.load(Ordering::SeqCst) {
            1 => Line::Offline,
            _ => Line::Unknown,
        }
    }
}

/// Writes down what the core told its observer.
#[derive(Debug, Default)]
pub struct Seen(Mutex<Vec<Change>>);

impl Seen {
    /// What it was told since the last look.
    pub fn take(&self) -> Vec<Change> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Observer for Seen {
    fn changed(&self, change: Change) {
        self.0.lock().unwrap().push(change);
    }
}

/// A key store that photographs the phone's disk before and after each of its calls: what a kill at that
/// moment would have left. Between two pictures of one signature lies one write at most. Where nothing
/// changed, there is one picture.
pub struct Camera {
    store: SoftwareDeviceKey,
    phone: PathBuf,
    album: PathBuf,
    taken: Mutex<Vec<Picture>>,
}

/// The disk at one moment.
#[derive(Debug, Clone)]
struct Picture {
    folder: PathBuf,
    /// The PIN had been looked at.
    looked: bool,
    disk: Vec<(PathBuf, Vec<u8>)>,
}

impl Camera {
    /// Photographs `phone` (the folder that holds home and keys) into `album`.
    pub fn new(phone: PathBuf, album: PathBuf) -> Self {
        let store = SoftwareDeviceKey::new(phone.join("keys"));
        Self { store, phone, album, taken: Mutex::default() }
    }

    /// The folders of the pictures in order, each with whether the PIN had been looked at by then.
    pub fn pictures(&self) -> Vec<(PathBuf, bool)> {
        self.taken.lock().unwrap().iter().map(|p| (p.folder.clone(), p.looked)).collect()
    }

    fn click(&self, looks: bool) {
        let mut taken = self.taken.lock().unwrap();
        let looked = looks || taken.last().is_some_and(|p| p.looked);
        let disk = bytes_under(&self.phone);
        if taken.last().is_some_and(|last| last.looked == looked && last.disk == disk) {
            return;
        }
        let folder = self.album.join(taken.len().to_string());
        copy_tree(&self.phone, &folder);
        taken.push(Picture { folder, looked, disk });
    }

    fn around<T>(&self, looks: bool, call: impl FnOnce() -> T) -> T {
        self.click(false);
        let out = call();
        self.click(looks);
        out
    }
}

impl DeviceKey for Camera {
    fn home(&self) -> KeyHome {
        self.store.home()
    }

    fn create(&self, alias: &str) -> Result<(), PortError> {
        self.around(false, || self.store.create(alias))
    }

    fn delete(&self, alias: &str) -> Result<(), PortError> {
        self.around(false, || self.store.delete(alias))
    }

    fn exists(&self, alias: &str) -> Result<bool, PortError> {
        self.store.exists(alias)
    }

    fn bind(&self, alias: &str, input: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>, PortError> {
        self.around(true, || self.store.bind(alias, input))
    }

    fn wrap(&self, alias: &str, secret: &[u8]) -> Result<Vec<u8>, PortError> {
        self.around(false, || self.store.wrap(alias, secret))
    }

    fn unwrap(&self, alias: &str, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, PortError> {
        self.store.unwrap(alias, wrapped)
    }
}
