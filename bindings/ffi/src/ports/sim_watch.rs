//! What the app knows of the SIM cards.

use std::{sync::Arc, time::Duration};

use qyzmet_core::ports::{PortError, SimWatch};

pub use qyzmet_core::ports::Sim;

use super::{NativePortError, patience::PortThread};

/// How long the SIM cards are waited for. It stands in the way of a screen.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long the operator is waited for: it answers over the mobile network.
const OPERATOR_PATIENCE: Duration = Duration::from_secs(20);

/// One SIM card or eSIM profile that is in use. What the phone doesn't tell is left out. It tells one SIM from another
/// and is never key material; the number of the card is kept as a keyed hash only.
#[uniffi::remote(Record)]
pub struct Sim {
    /// The number that this phone gave to the SIM when it first saw it.
    pub subscription: Option<i64>,
    /// The operator: country and network code, `40101`.
    pub carrier: Option<String>,
    /// What is printed on the card, where the app may read it.
    pub iccid: Option<String>,
}

/// Watches the SIM cards.
#[uniffi::export(foreign)]
pub trait NativeSimWatch: Send + Sync {
    /// The SIM cards in use now, at most 8; empty where there is none, nothing where the phone doesn't tell. What
    /// throws or takes longer than a second counts as not told.
    fn sims(&self) -> Result<Option<Vec<Sim>>, NativePortError>;

    /// The operator's word that this phone's SIM has the number, over this `nonce` of 32 bytes (a token in the manner of
    /// GSMA TS.43), at most 8 KiB; nothing where the operator gives none. The authority judges it. What throws or takes
    /// longer than 20 seconds counts as none.
    fn operator_token(&self, nonce: Vec<u8>) -> Result<Option<Vec<u8>>, NativePortError>;
}

/// The app's SIM cards for the core.
pub(crate) struct ForeignSimWatch {
    port: Arc<dyn NativeSimWatch>,
    thread: PortThread,
    /// An operator that takes its time holds up no look at the SIM cards.
    operator: PortThread,
}

impl ForeignSimWatch {
    pub(crate) fn new(port: Arc<dyn NativeSimWatch>) -> Self {
        let operator = PortThread::new("qyzmet-operator", OPERATOR_PATIENCE);
        Self { port, thread: PortThread::new("qyzmet-sim", PATIENCE), operator }
    }
}

impl SimWatch for ForeignSimWatch {
    fn sims(&self) -> Result<Option<Vec<Sim>>, PortError> {
        let port = self.port.clone();
        match self.thread.ask(move || port.sims()) {
            Ok(Ok(sims)) => Ok(sims),
            _ => Ok(None),
        }
    }

    fn operator_token(&self, nonce: &[u8; 32]) -> Result<Option<Vec<u8>>, PortError> {
        let (port, nonce) = (self.port.clone(), nonce.to_vec());
        self.operator.ask(move || port.operator_token(nonce))?.map_err(PortError::from)
    }
}
