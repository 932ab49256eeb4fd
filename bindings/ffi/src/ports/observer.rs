//! Telling the app of changes, from a thread of its own: a slow observer delays no call, one that calls
//! back into the client finds nothing locked, and one that throws loses that one event.

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::{self, ThreadId},
    time::Duration,
};

use qyzmet_core::ports;

use super::NativePortError;

/// What changed. It is stored already; read it from the client.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum Change {
    /// The catalogue was replaced.
    Catalogue,
    /// The link or its session changed.
    Identity,
    /// A draft was made, changed or removed.
    Draft {
        /// Draft id.
        id: String,
    },
    /// A request moved on.
    Request {
        /// Request id.
        id: String,
    },
    /// A document was stored.
    Document {
        /// Document id.
        id: String,
    },
    /// The signature key, its counter or certificate changed.
    Signature,
}

impl Change {
    /// The core's change; nothing for one that this version has no name for.
    fn of(change: ports::Change) -> Option<Self> {
        match change {
            ports::Change::Catalogue => Some(Self::Catalogue),
            ports::Change::Identity => Some(Self::Identity),
            ports::Change::Draft { id } => Some(Self::Draft { id }),
            ports::Change::Request { id } => Some(Self::Request { id }),
            ports::Change::Document { id } => Some(Self::Document { id }),
            ports::Change::Signature => Some(Self::Signature),
            _ => None,
        }
    }
}

/// Told of changes, one after the other, in the order in which they were stored, on a thread of its own.
/// It may call back into the client. What it throws is dropped.
#[uniffi::export(foreign)]
pub trait NativeObserver: Send + Sync {
    /// Something changed.
    fn changed(&self, change: Change) -> Result<(), NativePortError>;
}

/// The queue between the core and an observer. It has no limit: an event is some tens of bytes, and an
/// app that never takes any has stopped living.
pub(crate) struct Pump {
    state: Mutex<State>,
    bell: Condvar,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Change>,
    observer: Option<Arc<dyn NativeObserver>>,
    thread: Option<ThreadId>,
    delivering: bool,
}

impl Pump {
    pub(crate) fn new(observer: Arc<dyn NativeObserver>) -> Arc<Self> {
        let state = State { observer: Some(observer), ..State::default() };
        Arc::new(Self { state: Mutex::new(state), bell: Condvar::new() })
    }

    /// Ends the deliveries: nothing waits in the queue any more, and none begins after this.
    pub(crate) fn stop(&self) {
        let mut state = self.state();
        state.observer = None;
        state.queue.clear();
        self.bell.notify_all();
    }

    /// Waits so long for the delivery that is under way, unless it is the one that asks.
    pub(crate) fn wait(&self, patience: Duration) {
        let state = self.state();
        if state.thread != Some(thread::current().id()) {
            drop(self.bell.wait_timeout_while(state, patience, |s| s.delivering));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        let mut state = self.state();
        state.thread = Some(thread::current().id());
        while let Some(observer) = state.observer.clone() {
            let Some(change) = state.queue.pop_front() else {
                // The clone would keep the observer alive while nothing happens.
                drop(observer);
                state = self.bell.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            state.delivering = true;
            drop(state);
            // Nobody is there to be told of a failure: the observer reads everything from the client anyway.
            let _ = catch_unwind(AssertUnwindSafe(|| observer.changed(change)));
            drop(observer);
            state = self.state();
            state.delivering = false;
            self.bell.notify_all();
        }
    }
}

/// The core's side of the queue.
pub(crate) struct ToPump(pub(crate) Arc<Pump>);

impl ports::Observer for ToPump {
    fn changed(&self, change: ports::Change) {
        let pump = &self.0;
        let mut state = pump.state();
        let (Some(change), true) = (Change::of(change), state.observer.is_some()) else { return };
        state.queue.push_back(change);
        if state.thread.is_none() {
            let own = pump.clone();
            let spawned = thread::Builder::new().name("qyzmet-observer".into()).spawn(move || own.run());
            // Without a thread the events wait; the next change tries again.
            state.thread = spawned.ok().map(|handle| handle.thread().id());
        }
        pump.bell.notify_all();
    }
}
