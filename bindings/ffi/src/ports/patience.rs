//! Waiting for the app's code, but not for ever: its calls run on a thread of their own, and whoever asked
//! waits so long and then goes on without an answer.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc::{RecvTimeoutError, Sender, channel, sync_channel},
    },
    thread,
    time::Duration,
};

use qyzmet_core::ports::PortError;

type Job = Box<dyn FnOnce() + Send>;

thread_local! {
    static IN_PORT: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is inside a port of the app. A call into the client from there could wait for itself.
pub(crate) fn inside_a_port() -> bool {
    IN_PORT.get()
}

/// Runs a port's code on this very thread, marked as such.
pub(super) fn marked<T>(f: impl FnOnce() -> T) -> T {
    let before = IN_PORT.replace(true);
    let done = f();
    IN_PORT.set(before);
    done
}

/// The thread of one port. Started with its first call; ends with its owner, or, where it hangs, when the
/// app's code lets go of it.
pub(super) struct PortThread {
    name: &'static str,
    patience: Duration,
    jobs: Mutex<Option<Sender<Job>>>,
    /// Number of the last call that was asked, of the last that was given up, of the last that ended.
    asked: AtomicU64,
    given_up: AtomicU64,
    ended: Arc<AtomicU64>,
}

impl PortThread {
    pub(super) fn new(name: &'static str, patience: Duration) -> Self {
        Self {
            name,
            patience,
            jobs: Mutex::new(None),
            asked: AtomicU64::new(0),
            given_up: AtomicU64::new(0),
            ended: Arc::new(AtomicU64::new(0)),
        }
    }

    /// What `call` answers, or that it did not in time. While it hangs, further calls fail at once.
    pub(super) fn ask<T: Send + 'static>(
        &self,
        call: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PortError> {
        if self.given_up.load(Ordering::Acquire) > self.ended.load(Ordering::Acquire) {
            return Err(self.failed("still does not answer an earlier call"));
        }
        let (answer, answered) = sync_channel(1);
        let number = self.asked.fetch_add(1, Ordering::AcqRel) + 1;
        let ended = self.ended.clone();
        self.send(Box::new(move || {
            // A panic ends here and drops the sender, which is how the asker hears of it.
            if let Ok(value) = catch_unwind(AssertUnwindSafe(call)) {
                let _ = answer.send(value);
            }
            ended.fetch_max(number, Ordering::AcqRel);
        }))?;
        answered.recv_timeout(self.patience).map_err(|e| match e {
            RecvTimeoutError::Disconnected => self.failed("panicked"),
            RecvTimeoutError::Timeout => {
                self.given_up.fetch_max(number, Ordering::AcqRel);
                self.failed(&format!("did not answer within {} ms", self.patience.as_millis()))
            }
        })
    }

    fn send(&self, job: Job) -> Result<(), PortError> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        if jobs.is_none() {
            let (sender, received) = channel::<Job>();
            let run = move || {
                IN_PORT.set(true);
                received.into_iter().for_each(|job| job());
            };
            let spawned = thread::Builder::new().name(self.name.into()).spawn(run);
            spawned.map_err(|_| self.failed("has no thread to run on"))?;
            *jobs = Some(sender);
        }
        match jobs.as_ref().map(|sender| sender.send(job)) {
            Some(Ok(())) => Ok(()),
            _ => Err(self.failed("lost its thread")),
        }
    }

    fn failed(&self, how: &str) -> PortError {
        PortError { detail: format!("{}: the port of the app {how}", self.name) }
    }
}
