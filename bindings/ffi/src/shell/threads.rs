//! The threads that calls to the gateway run on: two of them, started with the first such call.

use std::{
    pin::Pin,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use qyzmet_core::{Code, Error, Result};
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinHandle,
};

use super::{defect, gate::closed};

/// Threads at most for what blocks: the databases, key derivation, ports, looking up an address.
const BLOCKING: usize = 16;

/// A call on its way.
pub(super) type Call = Pin<Box<dyn Future<Output = ()> + Send>>;

#[derive(Default)]
pub(super) struct Threads(Mutex<State>);

#[derive(Default)]
enum State {
    #[default]
    Idle,
    Running(Runtime),
    Ended,
}

impl Threads {
    /// Errors: `conflict.closed`, `internal.defect` when the phone gives no threads.
    pub(super) fn spawn(&self, call: Call) -> Result<JoinHandle<()>> {
        let mut state = self.state();
        if let State::Idle = *state {
            *state = State::Running(start()?);
        }
        match &*state {
            State::Running(runtime) => Ok(runtime.spawn(call)),
            State::Idle | State::Ended => Err(closed()),
        }
    }

    /// Ends the threads and waits so long for what blocks.
    pub(super) fn end(&self, patience: Duration) {
        if let Some(runtime) = self.take() {
            runtime.shutdown_timeout(patience);
        }
    }

    /// Ends the threads and waits for nothing.
    pub(super) fn let_go(&self) {
        if let Some(runtime) = self.take() {
            runtime.shutdown_background();
        }
    }

    fn take(&self) -> Option<Runtime> {
        match std::mem::replace(&mut *self.state(), State::Ended) {
            State::Running(runtime) => Some(runtime),
            State::Idle | State::Ended => None,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn start() -> Result<Runtime> {
    Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(BLOCKING)
        .thread_name("qyzmet-net")
        .on_thread_start(defect::watch_this_thread)
        .enable_all()
        .build()
        .map_err(|e| Error::new(Code::Defect, "no threads to run on").caused_by(e))
}
