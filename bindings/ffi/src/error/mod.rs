//! The one error of the border.

mod model;

use std::{collections::HashMap, fmt};

use qyzmet_core::{Error, Lang, text};

pub use model::{Code, Kind, Retry};

use crate::{
    shell::said_or,
    text::{Wording, pairs},
};

/// What went wrong: what the app does by it, what the citizen reads, what the developer reads.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Failure {
    /// One of ten kinds; a screen draws by it.
    pub kind: Kind,
    /// The stable code, for example `signature.pin_wrong`; an app acts by it.
    pub code: String,
    /// Whether, when and after what the call may be repeated.
    pub retry: Retry,
    /// What the citizen reads: what happened and what to do.
    pub citizen: Wording,
    /// What the developer reads in a log: code, detail and causes; no citizen's data.
    pub developer: String,
    /// Values that the citizen's text names, for example `tries`.
    pub args: HashMap<String, String>,
}

/// The one error of every call.
#[derive(Debug, uniffi::Error)]
pub enum NativeError {
    /// What went wrong.
    Failed {
        /// All of it.
        failure: Box<Failure>,
    },
}

impl NativeError {
    /// What went wrong.
    pub fn failure(&self) -> &Failure {
        let Self::Failed { failure } = self;
        failure
    }
}

impl fmt::Display for NativeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.failure().developer)
    }
}

impl std::error::Error for NativeError {}

/// A failure that is found on the app's side of the border, with the core's own words: a handle that is gone
/// already, a text that is no Unicode. A code that the core does not know is a defect.
#[uniffi::export]
pub fn failure(code: &str, developer: String, args: HashMap<String, String>) -> Failure {
    let code = Code::from_name(code).unwrap_or(Code::Defect);
    let named = pairs(&args);
    let say = |lang| said_or(String::new, || text::say(lang, &code.message_id(), &named));
    let [kk, ru, en] = Lang::ALL.map(say);
    Failure {
        kind: code.kind(),
        code: code.as_str().to_owned(),
        retry: code.retry(),
        citizen: Wording { kk, ru, en },
        developer: format!("{code}: {developer}"),
        args,
    }
}

impl From<Error> for NativeError {
    fn from(e: Error) -> Self {
        let [kk, ru, en] = Lang::ALL.map(|lang| e.citizen_text(lang));
        let args = e.args().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self::Failed {
            failure: Box::new(Failure {
                kind: e.kind(),
                code: e.code().as_str().to_owned(),
                retry: e.retry(),
                citizen: Wording { kk, ru, en },
                developer: e.developer_text(),
                args,
            }),
        }
    }
}
