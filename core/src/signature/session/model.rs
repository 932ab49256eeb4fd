//! A signing session as it is kept and as a shell shows it.

use serde::{Deserialize, Serialize};

use super::{
    rules::{Outcome, Progress, State},
    wire::Documents,
};
use crate::{Lang, Text, text::StateText};

/// Who asks for a signature, by our registry and never by its own word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Party {
    /// Stable id; what is signed. A host for those of the registry.
    pub(crate) id: String,
    /// Its name on a screen.
    pub(crate) name: Text,
}

/// What a session is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Subject {
    /// A request that was sealed here; its bytes lie in its own row.
    Request {
        /// Its id.
        id: String,
    },
    /// Bytes that the shell holds and gives again.
    Content,
    /// What a QR code or an app link led to; one link, one session.
    Link {
        /// Of the link, hex.
        sha256: String,
    },
}

impl Subject {
    /// By what open sessions of it are found.
    pub(crate) fn key(&self) -> String {
        match self {
            Subject::Request { id } => format!("request/{id}"),
            Subject::Content => "content".into(),
            Subject::Link { sha256 } => format!("link/{sha256}"),
        }
    }

    /// Its stable name on a screen.
    pub(crate) fn id(&self) -> &'static str {
        match self {
            Subject::Request { .. } => "request",
            Subject::Content => "file",
            Subject::Link { .. } => "link",
        }
    }
}

/// One document as it was announced; another one is not signed in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Announced {
    pub(crate) title: String,
    pub(crate) sha256: [u8; 32],
}

/// A session as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) party: Party,
    pub(crate) subject: Subject,
    /// The language of the text.
    pub(crate) lang: Lang,
    pub(crate) title: String,
    /// The text that is shown, checked and in its one form.
    pub(crate) text: String,
    pub(crate) documents: Vec<Announced>,
    pub(crate) nonce: Vec<u8>,
    /// Shown before the PIN is asked for.
    pub(crate) code: String,
    pub(crate) begun_at: i64,
    pub(crate) progress: Progress,
    /// How the signatures get to whoever asked.
    #[serde(default)]
    pub(crate) way: Option<LinkWay>,
}

/// How the signatures of a link's session get to whoever asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LinkWay {
    /// Where the documents came from and the signatures go.
    pub(crate) documents: String,
    pub(crate) token: Option<String>,
    /// Whether the document is inside of its signature.
    pub(crate) attached: bool,
    /// The documents as they came, without their bytes.
    pub(crate) shape: Documents,
}

/// A session on a screen, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionView {
    /// The session's id.
    pub id: String,
    /// What it is about: `request`, `file`, `link`.
    pub subject_id: String,
    /// The request that is signed in it.
    pub request_id: Option<String>,
    /// Who asks, as our registry names it.
    pub party: String,
    /// What is signed, in a few words.
    pub title: String,
    /// The text that is signed, in the language the session was begun in; its hash is in what is signed.
    pub text: String,
    /// The documents' titles.
    pub documents: Vec<String>,
    /// Four digits, the same on the screen of whoever asks; shown before the PIN is asked for.
    pub verification_code: String,
    /// Unix seconds after which nothing is signed any more.
    pub expires_at: i64,
    /// The same, as people write it.
    pub expires: String,
    /// `begun`, `signing`, `signed`, or how it ended: `ok`, `timeout`, `not-registered`, `user-cancelled`,
    /// `hash-mismatch`, `phone-absent`, `delivery-error`, `sim-error`, `pin-blocked`, `card-blocked`.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// How it ended, if it did.
    pub outcome: Option<Outcome>,
}

/// A page of sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionPage {
    /// The sessions, newest first.
    pub sessions: Vec<SessionView>,
    /// How many are kept in all.
    pub total: u32,
}

/// The stable name of a state on a screen.
pub(crate) fn state_id(state: State) -> &'static str {
    match state {
        State::Begun => "begun",
        State::Signing => "signing",
        State::Signed => "signed",
        State::Done(outcome) => outcome.id(),
    }
}
