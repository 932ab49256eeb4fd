//! What stands between the app and the core: every call of either kind goes through here, so that whatever
//! happens is an error with a code.

mod defect;
mod gate;
mod threads;

use std::{
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use qyzmet_core::{Code, Error, Result, client::Client};

pub(crate) use defect::said_or;

use self::{gate::Gate, threads::Threads};
use crate::{
    NativeCancel,
    error::NativeError,
    limits,
    ports::{Pump, inside_a_port},
};

/// How long a shutdown waits for what is still running.
const PATIENCE: Duration = Duration::from_secs(5);

/// A client of the core with the threads of its calls.
pub(crate) struct Shell {
    client: Client,
    gate: Arc<Gate>,
    threads: Threads,
    pump: Option<Arc<Pump>>,
}

impl Shell {
    /// Does no I/O and starts no thread.
    pub(crate) fn new(client: Client, pump: Option<Arc<Pump>>) -> Arc<Self> {
        defect::watch();
        Arc::new(Self { client, gate: Arc::default(), threads: Threads::default(), pump })
    }

    /// A call that answers from the phone itself, on the thread that makes it. `texts` is what came in with
    /// it.
    pub(crate) fn now<T>(
        &self,
        texts: &[&str],
        call: impl FnOnce(&Client) -> Result<T>,
    ) -> std::result::Result<T, NativeError> {
        let _turn = self.gate.enter()?;
        limits::texts(texts)?;
        Ok(defect::caught(|| call(&self.client))?)
    }

    /// A call that waits for the network: it runs on threads of this library, whoever polls it. One that is
    /// let go of runs on to its end; what ends it early is `cancel` or a shutdown.
    pub(crate) async fn later<T, F, const N: usize>(
        &self,
        cancel: Option<Arc<NativeCancel>>,
        texts: [String; N],
        call: impl FnOnce(Client, [String; N]) -> F,
    ) -> std::result::Result<T, NativeError>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let turn = self.gate.enter()?;
        limits::texts(&texts.each_ref().map(String::as_str))?;
        if cancel.as_ref().is_some_and(|c| c.is_cancelled()) {
            return Err(cancelled().into());
        }
        let call = defect::caught_future(call(self.client.clone(), texts));
        let answer = Arc::new(Mutex::new(None));
        let own = answer.clone();
        // One kind of task for all calls, whatever they answer: each kind would bring its own copy of tokio's.
        let task = self.threads.spawn(Box::pin(async move {
            let _turn = turn;
            let done = call.await;
            *own.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
        }))?;
        self.gate.runs(task.abort_handle());
        if let Some(cancel) = cancel {
            cancel.ends(task.abort_handle());
        }
        let ended = task.await;
        match answer.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(done) => Ok(done.map_err(defect::placed)?),
            None => Err(match ended {
                Err(e) if e.is_cancelled() && self.gate.is_closed() => gate::closed(),
                Err(e) if e.is_cancelled() => cancelled(),
                _ => Error::new(Code::Defect, "a call ended early"),
            }
            .into()),
        }
    }

    /// Ends everything: no call begins after this, those that wait for the network are cut off, those that
    /// work on the phone are waited for, then the databases are closed. Waits for five seconds at most; what
    /// hangs longer in the app's own code is closed behind it when it lets go. A second shutdown waits for
    /// the first.
    pub(crate) fn shutdown(self: &Arc<Self>) {
        if let Some(pump) = &self.pump {
            pump.stop();
        }
        if self.gate.close() {
            let shell = self.clone();
            let close = move || {
                shell.gate.wait_for_all();
                shell.threads.end(PATIENCE);
                let _ = defect::caught(|| {
                    shell.client.suspend();
                    Ok(())
                });
                shell.gate.finish();
            };
            if thread::Builder::new().name("qyzmet-close".into()).spawn(close).is_err() {
                // A phone without a thread to spare closes what it can: nothing new begins.
                self.gate.finish();
            }
        }
        // A port that shuts the client down would wait for itself.
        if inside_a_port() {
            return;
        }
        let began = Instant::now();
        if let Some(pump) = &self.pump {
            pump.wait(PATIENCE);
        }
        self.gate.wait_for_finish(PATIENCE.saturating_sub(began.elapsed()));
    }
}

impl Drop for Shell {
    /// An app that lets go of its handles without a shutdown: the calls that still run have let go of them,
    /// too, so nobody waits for anything. Never blocks, wherever it happens.
    fn drop(&mut self) {
        if let Some(pump) = &self.pump {
            pump.stop();
        }
        self.threads.let_go();
    }
}

fn cancelled() -> Error {
    Error::new(Code::Cancelled, "the app cancelled the call")
}
