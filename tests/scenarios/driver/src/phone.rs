//! A phone: clients on one folder, with ports that a scenario moves.

use std::{
    collections::HashMap,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
    thread::JoinHandle,
    time::{SystemTime, UNIX_EPOCH},
};

use qyzmet_ffi::{
    Change, Lang, Line, NativeCancel, NativeClient, NativeClock, NativeConfig, NativeConnectivity,
    NativeObserver, NativePortError, NativePorts, NativeSimWatch, Sim,
};
use serde_json::{Map, Value};
use tempfile::TempDir;

use crate::{
    calls::{Asked, Ended, perform},
    gate::{LOOKS, MOMENT, said},
    names::Args,
    view::View,
};

/// Its ports: the machine's clock, moved; the line it believes in; what its observer was told.
pub(crate) struct Ports {
    shift_ms: AtomicI64,
    line: Mutex<Line>,
    sims: Mutex<Option<Vec<Sim>>>,
    seen: Mutex<Vec<Change>>,
}

type PortResult<T> = Result<T, NativePortError>;

impl NativeClock for Ports {
    fn now_ms(&self) -> PortResult<i64> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        Ok(i64::try_from(now).unwrap_or(i64::MAX / 2) + self.shift_ms.load(Ordering::SeqCst))
    }
}

impl NativeConnectivity for Ports {
    fn line(&self) -> PortResult<Line> {
        Ok(*self.line.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl NativeSimWatch for Ports {
    fn sims(&self) -> PortResult<Option<Vec<Sim>>> {
        Ok(self.sims.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn operator_token(&self, _: Vec<u8>) -> PortResult<Option<Vec<u8>>> {
        Ok(None)
    }
}

impl NativeObserver for Ports {
    fn changed(&self, change: Change) -> PortResult<()> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(change);
        Ok(())
    }
}

/// A call that was begun.
struct Begun {
    ended: JoinHandle<Result<Ended, String>>,
    cancel: Arc<NativeCancel>,
}

/// A phone with its folder.
pub(crate) struct Phone {
    folder: TempDir,
    gateway: String,
    lang: Lang,
    ports: Arc<Ports>,
    clients: HashMap<String, Arc<NativeClient>>,
    begun: HashMap<String, Begun>,
}

impl Phone {
    /// A phone with nothing on its disk.
    pub(crate) fn new(gateway: &str, lang: &str) -> Result<Self, String> {
        let ports = Ports {
            shift_ms: AtomicI64::new(0),
            line: Line::Unknown.into(),
            sims: Mutex::default(),
            seen: Mutex::default(),
        };
        Ok(Self {
            folder: tempfile::tempdir().map_err(said)?,
            gateway: gateway.to_owned(),
            lang: language(lang)?,
            ports: Arc::new(ports),
            clients: HashMap::new(),
            begun: HashMap::new(),
        })
    }

    /// An empty folder to export into.
    pub(crate) fn exports(&self) -> String {
        path(&self.folder.path().join("exports"))
    }

    /// The client of this name: `first`, or `second` on the same folders. Made when first used.
    fn client(&mut self, name: &str) -> Result<Arc<NativeClient>, String> {
        if let Some(client) = self.clients.get(name) {
            return Ok(client.clone());
        }
        let config = NativeConfig {
            home: path(&self.folder.path().join("home")),
            gateway: self.gateway.clone(),
            publishers: None,
            tls_roots: Vec::new(),
            software_keys: Some(path(&self.folder.path().join("keys"))),
            key_store_seconds: 60,
        };
        let ports = NativePorts {
            device_key: None,
            signing_keys: None,
            clock: Some(self.ports.clone()),
            connectivity: Some(self.ports.clone()),
            sim_watch: Some(self.ports.clone()),
            sim_card: None,
            video: None,
            observer: (name == "first").then(|| self.ports.clone() as _),
        };
        let client = NativeClient::new(config, ports).map_err(|e| format!("{e:?}"))?;
        self.clients.insert(name.to_owned(), client.clone());
        Ok(client)
    }

    fn asked(&mut self, call: &str, step: &Map<String, Value>) -> Result<Asked, String> {
        let text = |name: &str| step.get(name).and_then(Value::as_str);
        Ok(Asked {
            client: self.client(text("client").unwrap_or("first"))?,
            call: call.to_owned(),
            args: Args::new(step.get("args").and_then(Value::as_object).cloned().unwrap_or_default()),
            lang: text("lang").map_or(Ok(self.lang), language)?,
            cancel: NativeCancel::new(),
        })
    }

    /// Calls the client and waits. Errors: the step can't be played.
    pub(crate) fn call(&mut self, call: &str, step: &Map<String, Value>) -> Result<Ended, String> {
        perform(self.asked(call, step)?)
    }

    /// Begins a call, under the name in `begin`.
    pub(crate) fn begin(&mut self, call: &str, step: &Map<String, Value>) -> Result<(), String> {
        let name = step.get("begin").and_then(Value::as_str).unwrap_or_default().to_owned();
        let asked = self.asked(call, step)?;
        let cancel = asked.cancel.clone();
        let begun = Begun { ended: std::thread::spawn(move || perform(asked)), cancel };
        match self.begun.insert(name, begun) {
            Some(_) => Err("a call of this name is under way".into()),
            None => Ok(()),
        }
    }

    /// Waits for the end of a call that was begun.
    pub(crate) fn end(&mut self, name: &str) -> Result<Ended, String> {
        let begun = self.begun.remove(name).ok_or("no call of this name was begun")?;
        begun.ended.join().map_err(|_| "the call panicked".to_owned())?
    }

    /// What the observer was told since the last look, as soon as it is enough; all there is after five
    /// seconds.
    pub(crate) fn changes(&self, enough: impl Fn(&Value) -> bool) -> Value {
        let seen = || self.ports.seen.lock().unwrap_or_else(PoisonError::into_inner);
        for _ in 0..LOOKS {
            if enough(&seen().view()) {
                break;
            }
            std::thread::sleep(MOMENT);
        }
        std::mem::take(&mut *seen()).view()
    }

    /// One step of the phone's.
    pub(crate) fn step(&mut self, word: &str, step: &Map<String, Value>) -> Result<Value, String> {
        let is = step.get("is").and_then(Value::as_str).unwrap_or_default();
        match word {
            "restart" => {
                if !self.begun.is_empty() {
                    return Err("a call is under way".into());
                }
                self.clients.drain().for_each(|(_, client)| client.shutdown());
            }
            "kill" => {
                self.begun.values().for_each(|begun| begun.cancel.cancel());
                // Its answer is nobody's any more.
                self.begun.drain().for_each(|(_, begun)| drop(begun.ended.join()));
                self.clients.clear();
            }
            "line" => *self.ports.line.lock().unwrap_or_else(PoisonError::into_inner) = line(is)?,
            "clock" => {
                let seconds = step.get("advance").and_then(Value::as_i64).ok_or("advance is no number")?;
                self.ports.shift_ms.fetch_add(seconds * 1000, Ordering::SeqCst);
            }
            "sims" => {
                *self.ports.sims.lock().unwrap_or_else(PoisonError::into_inner) = sims(step.get("is"))?;
            }
            "language" => self.lang = language(is)?,
            _ => return Err(format!("no such phone step: {word}")),
        }
        Ok(Value::Null)
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        self.begun.values().for_each(|begun| begun.cancel.cancel());
        self.clients.drain().for_each(|(_, client)| client.shutdown());
    }
}

fn path(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn language(tag: &str) -> Result<Lang, String> {
    tag.parse()
}

fn line(name: &str) -> Result<Line, String> {
    match name {
        "online" => Ok(Line::Online),
        "offline" => Ok(Line::Offline),
        "unknown" => Ok(Line::Unknown),
        _ => Err(format!("no such line: {name}")),
    }
}

fn sims(told: Option<&Value>) -> Result<Option<Vec<Sim>>, String> {
    let sim = |sim: &Value| Sim {
        subscription: sim["subscription"].as_i64(),
        carrier: sim["carrier"].as_str().map(str::to_owned),
        iccid: None,
    };
    match told {
        Some(Value::Null) => Ok(None),
        Some(Value::Array(sims)) => Ok(Some(sims.iter().map(sim).collect())),
        _ => Err("sims are a list or null".into()),
    }
}
