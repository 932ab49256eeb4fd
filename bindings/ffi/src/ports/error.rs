//! How a port of the app fails.

use qyzmet_core::ports::PortError;

/// A port of the app failed.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum NativePortError {
    /// It failed; the detail is for the developer's log and holds no secret.
    #[error("{detail}")]
    Failed {
        /// What failed.
        detail: String,
    },
}

/// It threw something of its own. What that says may name a citizen: only that it happened goes on.
impl From<uniffi::UnexpectedUniFFICallbackError> for NativePortError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { detail: "a port of the app threw an error of its own".into() }
    }
}

/// Characters of a port's detail that are kept.
const DETAIL: usize = 500;

impl From<NativePortError> for PortError {
    fn from(NativePortError::Failed { detail }: NativePortError) -> Self {
        Self { detail: detail.chars().take(DETAIL).collect() }
    }
}
