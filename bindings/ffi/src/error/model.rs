//! What sort of trouble it is and what helps: the core's own words.

pub use qyzmet_core::{Code, Kind, Retry};

/// What sort of trouble it is; a shell draws by kind, acts by code.
#[uniffi::remote(Enum)]
pub enum Kind {
    /// What was typed can't be right; the citizen mends it.
    Input,
    /// Who the citizen is: linking, session.
    Identity,
    /// PIN, key or certificate.
    Signature,
    /// No line, or it broke.
    Offline,
    /// The gateway is busy, broken, refuses, or does not keep the protocol.
    Gateway,
    /// Something else is in the way: another process, a later state.
    Conflict,
    /// The phone's storage.
    Storage,
    /// The catalogue or a form.
    Catalogue,
    /// A request, a receipt or a document.
    Document,
    /// A defect of ours or of a port.
    Internal,
}

/// Whether the same call can help later.
#[uniffi::remote(Enum)]
pub enum Retry {
    /// The same call will fail again.
    Never,
    /// The same call may work after so many seconds.
    After {
        /// Seconds to wait.
        seconds: u32,
    },
    /// The same call may work once the phone has a line.
    WhenOnline,
    /// The citizen has to do something first; the citizen's text says what.
    AfterCitizenActs,
}

// Travels as its stable name, for example `signature.pin_wrong`; `core/ERRORS.md` lists all.
uniffi::custom_type!(Code, String, {
    remote,
    lower: |code| code.as_str().to_owned(),
    try_lift: |name| {
        Code::from_name(&name).ok_or_else(|| uniffi::deps::anyhow::anyhow!("no such code"))
    },
});
