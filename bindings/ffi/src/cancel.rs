//! Cancelling a call: explicit, because only Kotlin tells Rust that nobody waits any more.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::task::AbortHandle;

/// Handed in with a call and used to end it: the call then fails with `conflict.cancelled` once it has let
/// go. What it had stored stays, and nothing is half-stored. Fit for one call or for several.
#[derive(Default, uniffi::Object)]
pub struct NativeCancel(Mutex<State>);

#[derive(Default)]
struct State {
    cancelled: bool,
    calls: Vec<AbortHandle>,
}

#[uniffi::export]
impl NativeCancel {
    /// One that has not cancelled anything yet.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Ends the calls that it was handed in with, and those that it will be. Never blocks.
    pub fn cancel(&self) {
        let mut state = self.state();
        state.cancelled = true;
        state.calls.drain(..).for_each(|call| call.abort());
    }
}

impl NativeCancel {
    pub(crate) fn is_cancelled(&self) -> bool {
        self.state().cancelled
    }

    /// Takes a call to end, at once when it is cancelled already.
    pub(crate) fn ends(&self, call: AbortHandle) {
        let mut state = self.state();
        if state.cancelled {
            return call.abort();
        }
        state.calls.retain(|c| !c.is_finished());
        state.calls.push(call);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
