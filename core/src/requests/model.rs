//! A request as it is kept and as a shell shows it.

use serde::{Deserialize, Serialize};

use super::wire::{Status, StatusLine};
use crate::{Lang, Text, text::StateText};

/// What is kept of a request beside its bytes; grows when the receipt and the statuses come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filing {
    /// Service code.
    pub service: String,
    /// The service's title when the request was sealed.
    pub title: Text,
    /// The draft it was sealed from.
    pub draft_id: String,
    /// The language the citizen signed in.
    pub lang: Lang,
    /// The text the citizen was shown.
    pub shown: String,
    /// Four digits that stand on every screen of this signature.
    pub verification_code: String,
    /// What the receipt says, once it is here.
    #[serde(default)]
    pub receipt: Option<Filed>,
    /// Where the gateway says it stands.
    #[serde(default)]
    pub status: Option<Status>,
    /// How it came there.
    #[serde(default)]
    pub history: Vec<StatusLine>,
    /// The gateway's reason for not taking it, for the developer.
    #[serde(default)]
    pub refusal: Option<String>,
}

/// What a good receipt says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// Registration number.
    pub number: String,
    /// Unix seconds; legal time starts here.
    pub received_at: i64,
    /// Day the term starts.
    pub registered_on: String,
    /// Answer due by, unix seconds.
    pub due_at: i64,
    /// Id of the rule that gives it.
    pub rule: String,
    /// The receipt's signer.
    pub signer: String,
    /// True from a sandbox: no legal force.
    pub sandbox: bool,
}

/// What the citizen checks and signs.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// When it is tried or looked at again, milliseconds since 1970; `None` when nothing is due.
    pub next_at: Option<i64>,
    /// Why it waits, as a stable code.
    pub problem: Option<crate::Code>,
    /// The gateway's reason for not taking it, for the developer; no citizen's data.
    pub refusal: Option<String>,
}

/// A deadline and its rule.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// What it became.
    pub state: String,
    /// When, as people write it.
    pub at: String,
    /// What the office says of it.
    pub note: Option<String>,
}

/// A page of requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestPage {
    /// The requests, newest first.
    pub requests: Vec<RequestView>,
    /// How many there are in all.
    pub total: u32,
}

/// What a delivery did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
    pub problem: Option<crate::Code>,
}
