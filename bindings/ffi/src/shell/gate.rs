//! Who is inside, and whether anyone may still come in.

use std::{
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use qyzmet_core::{Code, Error, Result};
use tokio::task::AbortHandle;

use crate::ports::inside_a_port;

/// Counts the calls that are under way and lets no more in once it is closed.
#[derive(Default)]
pub(super) struct Gate {
    state: Mutex<State>,
    bell: Condvar,
}

#[derive(Default)]
struct State {
    inside: usize,
    tasks: Vec<AbortHandle>,
    closed: bool,
    finished: bool,
}

/// A call that is under way.
pub(super) struct Turn(Arc<Gate>);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.state().inside -= 1;
        self.0.bell.notify_all();
    }
}

impl Gate {
    /// A call begins.
    ///
    /// Errors: `conflict.closed`; `internal.port` from inside a port, which could wait for itself.
    pub(super) fn enter(self: &Arc<Self>) -> Result<Turn> {
        if inside_a_port() {
            return Err(Error::new(Code::PortFailed, "a port of the app called back into the client"));
        }
        let mut state = self.state();
        if state.closed {
            return Err(closed());
        }
        state.inside += 1;
        Ok(Turn(self.clone()))
    }

    /// A call that a shutdown cuts off.
    pub(super) fn runs(&self, task: AbortHandle) {
        let mut state = self.state();
        if state.closed {
            return task.abort();
        }
        state.tasks.retain(|t| !t.is_finished());
        state.tasks.push(task);
    }

    pub(super) fn is_closed(&self) -> bool {
        self.state().closed
    }

    /// Closes and cuts off; whether it was open.
    pub(super) fn close(&self) -> bool {
        let mut state = self.state();
        let was_open = !state.closed;
        state.closed = true;
        state.tasks.drain(..).for_each(|task| task.abort());
        was_open
    }

    /// Until the last call has ended.
    pub(super) fn wait_for_all(&self) {
        drop(self.bell.wait_while(self.state(), |s| s.inside > 0));
    }

    /// Everything is closed.
    pub(super) fn finish(&self) {
        self.state().finished = true;
        self.bell.notify_all();
    }

    /// Until everything is closed, but no longer than this.
    pub(super) fn wait_for_finish(&self, patience: Duration) {
        drop(self.bell.wait_timeout_while(self.state(), patience, |s| !s.finished));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn closed() -> Error {
    Error::new(Code::ShutDown, "the client was shut down")
}
