//! What the app knows of the line.

use std::{sync::Arc, time::Duration};

use qyzmet_core::ports::Connectivity;

use super::{Line, NativePortError, patience::PortThread};

/// How long the line is waited for. It stands in the way of a screen.
const PATIENCE: Duration = Duration::from_secs(1);

/// The phone's network.
#[uniffi::export(foreign)]
pub trait NativeConnectivity: Send + Sync {
    /// The line now. What throws or takes longer than a second counts as not known, and the core tries.
    fn line(&self) -> Result<Line, NativePortError>;
}

/// The app's network for the core.
pub(crate) struct ForeignConnectivity {
    port: Arc<dyn NativeConnectivity>,
    thread: PortThread,
}

impl ForeignConnectivity {
    pub(crate) fn new(port: Arc<dyn NativeConnectivity>) -> Self {
        Self { port, thread: PortThread::new("qyzmet-line", PATIENCE) }
    }
}

impl Connectivity for ForeignConnectivity {
    fn line(&self) -> Line {
        let port = self.port.clone();
        match self.thread.ask(move || port.line()) {
            Ok(Ok(line)) => line,
            _ => Line::Unknown,
        }
    }
}
