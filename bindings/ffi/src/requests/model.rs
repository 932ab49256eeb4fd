//! Requests as a screen shows them: the core's own records.

pub use qyzmet_core::requests::{
    DeadlineView, DeliveryReport, HistoryLine, RequestPage, RequestView, SigningView,
};

use crate::{error::Code, text::StateText};

/// What the citizen checks and signs.
#[uniffi::remote(Record)]
pub struct SigningView {
    /// The request's id.
    pub request_id: String,
    /// The service's title.
    pub title: String,
    /// The text that is signed, as it stands; its hash is in what is signed.
    pub text: String,
    /// Four digits, the same on every screen of this signature.
    pub verification_code: String,
    /// The level of the key, in plain words.
    pub level: StateText,
}

/// A request as a shell shows it, in one language.
#[uniffi::remote(Record)]
pub struct RequestView {
    /// The request's id.
    pub id: String,
    /// Service code.
    pub service: String,
    /// The service's title.
    pub title: String,
    /// `queued`, `filed`, `ready`, …: the id of its state.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// Registration number, once it is filed.
    pub number: Option<String>,
    /// When it was filed, as people write it.
    pub filed_at: Option<String>,
    /// The deadline and the rule that gives it.
    pub deadline: Option<DeadlineView>,
    /// Four digits of its signature.
    pub verification_code: String,
    /// How it came where it stands, oldest first.
    pub history: Vec<HistoryLine>,
    /// Its results.
    pub documents: Vec<String>,
    /// When it is tried or looked at again, milliseconds since 1970; nothing when nothing is due.
    pub next_at: Option<i64>,
    /// Why it waits, as a stable code.
    pub problem: Option<Code>,
    /// The gateway's reason for not taking it, for the developer; no citizen's data.
    pub refusal: Option<String>,
}

/// A deadline and its rule.
#[uniffi::remote(Record)]
pub struct DeadlineView {
    /// When the gateway received the request, Unix seconds; legal time starts here.
    pub received_at: i64,
    /// Unix seconds.
    pub due_at: i64,
    /// As people write it.
    pub due: String,
    /// The rule in words.
    pub rule: String,
    /// The rule's id.
    pub rule_id: String,
    /// Whether the core's own calendar gives the same day.
    pub confirmed: bool,
    /// A year's moved days off are not known yet: the date may move.
    pub may_move: bool,
    /// It has passed and there is no answer.
    pub overdue: bool,
}

/// One line of a request's history.
#[uniffi::remote(Record)]
pub struct HistoryLine {
    /// What it became.
    pub state: String,
    /// When, as people write it.
    pub at: String,
    /// What the office says of it.
    pub note: Option<String>,
}

/// A page of requests.
#[uniffi::remote(Record)]
pub struct RequestPage {
    /// The requests, newest first.
    pub requests: Vec<RequestView>,
    /// How many there are in all.
    pub total: u32,
}

/// What a delivery did.
#[uniffi::remote(Record)]
pub struct DeliveryReport {
    /// Requests that were sent.
    pub sent: u32,
    /// Requests that the gateway was asked about before sending again.
    pub asked: u32,
    /// Requests that were filed.
    pub filed: u32,
    /// Filed requests that were looked at.
    pub polled: u32,
    /// Documents that came.
    pub documents: u32,
    /// Requests that still wait.
    pub waiting: u32,
    /// When the next of them is due, milliseconds since 1970.
    pub next_at: Option<i64>,
    /// Another process is delivering; nothing was done.
    pub busy: bool,
    /// The last thing that went wrong.
    pub problem: Option<Code>,
}
