//! One error for everyone outside: ten kinds, a stable code, what to do next, and two texts, one for
//! the citizen and one for the developer.
//!
//! Inside, a capability may keep a richer error of its own; it becomes an [`Error`] where it leaves
//! the capability's folder. `core/ERRORS.md` is the glossary of all codes, generated from
//! [`code::Code::ALL`] and checked by a test.

mod code;
mod from;

use std::fmt;

pub use code::{Code, Kind, Retry};

use crate::text::{self, Lang};

/// Result of every call of the core.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong, for the citizen (in kk/ru/en, with what to do) and for the developer.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    code: Code,
    detail: String,
    retry: Retry,
    args: Vec<(&'static str, String)>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error of this code; `detail` is for the developer and never holds a citizen's data.
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            code,
            detail: detail.into(),
            retry: code.retry(),
            args: Vec::new(),
            source: None,
        }))
    }

    /// Adds a value that the citizen's text names, for example the tries that are left.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.0.args.push((name, value.to_string()));
        self
    }

    /// Keeps the cause for the developer's log.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Says that the call may be repeated after so many seconds (the gateway's `Retry-After`).
    #[must_use]
    pub fn retry_after(mut self, seconds: u32) -> Self {
        self.0.retry = Retry::After { seconds };
        self
    }

    /// One of ten kinds, for a shell that decides how to draw it.
    pub fn kind(&self) -> Kind {
        self.0.code.kind()
    }

    /// The stable code, for example `signature.pin_wrong`.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// Whether, when and after what the call may be repeated.
    pub fn retry(&self) -> Retry {
        self.0.retry
    }

    /// A value that the citizen's text names (`tries`, `field`, ...), if this error carries it.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.0.args.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str())
    }

    /// Every value that the citizen's text names.
    pub fn args(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.args.iter().map(|(n, v)| (*n, v.as_str()))
    }

    /// What the citizen reads: what happened and what to do, in this language.
    pub fn citizen_text(&self, lang: Lang) -> String {
        let args: Vec<(&str, &str)> = self.0.args.iter().map(|(n, v)| (*n, v.as_str())).collect();
        text::say(lang, &self.0.code.message_id(), &args)
    }

    /// What the developer reads in a log: code, detail and causes; no citizen's data.
    pub fn developer_text(&self) -> String {
        let mut out = self.to_string();
        let mut cause = std::error::Error::source(self);
        while let Some(c) = cause {
            out.push_str(": ");
            out.push_str(&c.to_string());
            cause = c.source();
        }
        out
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.code, self.0.detail)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|e| e as _)
    }
}
