//! What the audit remembers of one use of the key, and how a citizen reads it.

use serde::{Deserialize, Serialize};

use crate::text::StateText;

/// What was done with the key, or tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// A key was made and sealed.
    KeyMade,
    /// Its certificate came.
    Certificate,
    /// A signature was asked for.
    Sign,
    /// The PIN was to be changed.
    PinChange,
    /// A PUK was made, or made anew.
    PukMade,
    /// The key was to be unlocked with the PUK.
    Unlock,
    /// The key was locked.
    Lock,
    /// The key was destroyed.
    Destroy,
    /// A signing session ended without a signature.
    Session,
    /// The certificate was revoked, here or from elsewhere.
    Revocation,
    /// An operator decided on a video identification.
    Identification,
    /// The authentication key was to show who the citizen is.
    SignIn,
}

impl What {
    /// All of them; each has a text `audit-{name}`.
    #[cfg(test)]
    pub(crate) const ALL: [What; 12] = [
        What::KeyMade,
        What::Certificate,
        What::Sign,
        What::PinChange,
        What::PukMade,
        What::Unlock,
        What::Lock,
        What::Destroy,
        What::Session,
        What::Revocation,
        What::Identification,
        What::SignIn,
    ];

    /// Its name in a row.
    pub(crate) fn name(self) -> &'static str {
        match self {
            What::KeyMade => "key-made",
            What::Certificate => "certificate",
            What::Sign => "sign",
            What::PinChange => "pin-change",
            What::PukMade => "puk-made",
            What::Unlock => "unlock",
            What::Lock => "lock",
            What::Destroy => "destroy",
            What::Session => "session",
            What::Revocation => "revocation",
            What::Identification => "identification",
            What::SignIn => "sign-in",
        }
    }
}

/// What came of it; each has a text `audit-outcome-{name}`. A session's own outcomes stand beside them,
/// under their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was done.
    Done,
    /// The PIN was wrong.
    PinWrong,
    /// The PUK was wrong.
    PukWrong,
    /// Nobody looked at the PIN: no line, or the gateway refused for another reason.
    NotJudged,
    /// A try was taken, and nothing more is known: the app was ended in between.
    BrokenOff,
    /// The PIN was right, and the phone's hardware did not sign: the citizen did not confirm, or it could not.
    NotConfirmed,
    /// The thing had moved on meanwhile; the signature was not kept.
    Discarded,
    /// It was refused before it began: nobody we know asked, or what was sent can't be shown.
    Refused,
    /// The operator did not recognise the citizen, or could not judge.
    NotIdentified,
    /// A session ended so.
    Session(crate::signature::session::Outcome),
}

impl Outcome {
    /// Its name in a row.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::PinWrong => "pin-wrong",
            Outcome::PukWrong => "puk-wrong",
            Outcome::NotJudged => "not-judged",
            Outcome::BrokenOff => "broken-off",
            Outcome::NotConfirmed => "not-confirmed",
            Outcome::Discarded => "discarded",
            Outcome::Refused => "refused",
            Outcome::NotIdentified => "not-identified",
            Outcome::Session(outcome) => outcome.id(),
        }
    }

    /// Those that are not a session's.
    #[cfg(test)]
    pub(crate) const OWN: [Outcome; 9] = [
        Outcome::Done,
        Outcome::PinWrong,
        Outcome::PukWrong,
        Outcome::NotJudged,
        Outcome::BrokenOff,
        Outcome::NotConfirmed,
        Outcome::Discarded,
        Outcome::Refused,
        Outcome::NotIdentified,
    ];
}

/// What a use was about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct About {
    /// The document's or request's title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    /// Who asked for the signature, as our registry names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) party: Option<String>,
    /// SHA-256 of the document, hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) document: Option<String>,
    /// The verification code that was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    /// SHA-256 of the finished signature, hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signature: Option<String>,
}

/// One row: its JSON is what the chain's hashes are over. Names stay text, so that a row of a newer
/// version is shown, and not taken for damage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// Unix seconds by the phone's clock.
    pub(crate) at: i64,
    /// [`What::name`].
    pub(crate) what: String,
    /// [`Outcome::name`].
    pub(crate) outcome: String,
    /// The level that the key's certificate proves: `sim-applet`, `device-se`, `software-sealed`, `split-key`,
    /// or `none` without a certificate.
    pub(crate) level: String,
    /// What the certificate proves of the SIM: `proved`, `number-only`, `unknown`.
    pub(crate) sim: String,
    /// The key's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
    /// Tries of the PIN that were left afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) tries: Option<u8>,
    /// Tries of the PUK, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) puk_tries: Option<u8>,
    /// Tries of the authentication key's PIN, likewise; such a row is about that key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) authentication_tries: Option<u8>,
    /// What it was about.
    #[serde(flatten)]
    pub(crate) about: About,
}

/// One use of the key, as a citizen reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditLine {
    /// Its number; the first use has 1.
    pub number: u64,
    /// Unix seconds by the phone's clock.
    pub at: i64,
    /// The same, as people write it.
    pub time: String,
    /// `key-made`, `certificate`, `sign`, `pin-change`, `puk-made`, `unlock`, `lock`, `destroy`, `session`,
    /// `revocation`, `identification`, `sign-in`, or `unreadable` for a row that does not open.
    pub what_id: String,
    /// What was done, in words.
    pub what: String,
    /// `done`, `pin-wrong`, `puk-wrong`, `not-judged`, `broken-off`, `discarded`, `refused`, `not-identified`, or how a session ended
    /// (`timeout`, `user-cancelled`, …).
    pub outcome_id: String,
    /// What came of it, in words.
    pub outcome: String,
    /// The level that was proved, in words.
    pub level: String,
    /// What was proved of the SIM, in words.
    pub sim: String,
    /// The document's or request's title.
    pub about: Option<String>,
    /// Who asked for the signature.
    pub party: Option<String>,
    /// The code that was shown.
    pub verification_code: Option<String>,
    /// Tries of the PIN, or of the PUK where it was about that, that were left afterwards.
    pub tries_left: Option<u32>,
    /// The row's place in the chain, hex: what stands in the next signature as the audit's head.
    pub hash: String,
}

/// A page of the audit, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditPage {
    /// The lines.
    pub lines: Vec<AuditLine>,
    /// How many rows there are.
    pub total: u32,
    /// Older rows that were folded into the chain's beginning, to keep it small.
    pub folded: u64,
    /// Every row is there and unchanged.
    pub whole: bool,
    /// The first row that is missing or was changed.
    pub broken_at: Option<u64>,
    /// That in words, and what to do.
    pub state: StateText,
    /// The chain's head, hex; the next signature carries it.
    pub head: String,
}
