//! A wish of the citizen that was not met, and why.

use super::model::Effect;
use crate::{Code, Error};

/// Why the citizen's wish was not met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// The code.
    pub code: Code,
    /// Tries that are left, where the code counts them.
    pub tries: Option<u32>,
    /// Seconds to wait, where there is a wait.
    pub wait: Option<u32>,
}

impl Refusal {
    /// The error for the caller, with the values its text names (`tries`, `minutes`).
    pub fn into_error(self) -> Error {
        let mut error = Error::new(self.code, "linking");
        if let Some(tries) = self.tries {
            error = error.with("tries", tries);
        }
        if let Some(wait) = self.wait {
            error = error.with("minutes", wait.div_ceil(60)).retry_after(wait);
        }
        error
    }
}

pub(super) fn refuse(code: Code) -> Effect {
    Effect::Refuse(Refusal { code, tries: None, wait: None })
}

pub(super) fn tries(code: Code, left: u32) -> Effect {
    Effect::Refuse(Refusal { code, tries: Some(left), wait: None })
}

pub(super) fn wait(code: Code, left: u32) -> Effect {
    Effect::Refuse(Refusal { code, tries: None, wait: Some(left) })
}
