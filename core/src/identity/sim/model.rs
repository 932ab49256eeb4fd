//! What the tie between the linked number and the SIM cards of this phone is about.

use serde::{Deserialize, Serialize};

/// A SIM card as it is remembered. The card's own number is here as a keyed hash.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimMark {
    /// The phone's own number for it.
    pub subscription: Option<i64>,
    /// The operator.
    pub carrier: Option<String>,
    /// Keyed hash of the ICCID.
    pub card: Option<[u8; 16]>,
}

/// All that is kept of the SIM between two looks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimTie {
    /// Where it stands.
    pub state: SimState,
    /// The SIM cards that were in the phone when the number was proved.
    pub proved: Vec<SimMark>,
    /// Unix seconds when the change was noticed, by this phone's clock.
    pub changed_at: Option<i64>,
}

/// Where the tie stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SimState {
    /// The phone does not tell which SIM is in it.
    #[default]
    Unknown,
    /// The SIM is the one that was there when the number was proved.
    Same,
    /// No SIM answers: flight mode, or it was taken out. Not a change.
    Away,
    /// Another SIM took its place, or the operator says that the number has a new one. Until the number is
    /// proved again nothing can be signed.
    Changed,
}

impl SimState {
    /// Every state, in the order of the table in `core/SIM.md`.
    pub const ALL: &[SimState] = &[SimState::Unknown, SimState::Same, SimState::Away, SimState::Changed];

    /// Its stable name; the texts of each are `state-sim-{name}`.
    pub fn as_str(self) -> &'static str {
        match self {
            SimState::Unknown => "unknown",
            SimState::Same => "same",
            SimState::Away => "away",
            SimState::Changed => "changed",
        }
    }
}

/// Something that happened to the SIM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SimEvent {
    /// The phone was asked for its SIM cards; `None` where it did not tell.
    Seen(Option<Vec<SimMark>>),
    /// The gateway says that the operator gave the number a new SIM.
    Told,
    /// The citizen proved the number by an SMS code and the PIN of the identity card; these SIM cards were in
    /// the phone then.
    Proved(Option<Vec<SimMark>>),
}
