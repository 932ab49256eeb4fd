//! The linking as a shell shows it.

use super::model::{Link, LinkState};
use crate::{
    Lang,
    text::{self, StateText},
};

/// Where the linking stands, in one language. Plain data for a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkView {
    /// One of [`LinkView::STATES`].
    pub state: String,
    /// The person's IIN with its middle hidden.
    pub iin_hidden: Option<String>,
    /// The number, grouped: `+7 701 000 00 01`.
    pub phone: Option<String>,
    /// Digits of the SMS code, while one is awaited.
    pub code_length: Option<u32>,
    /// Seconds until the code expires.
    pub expires_in_s: Option<u32>,
    /// Seconds until another code may be asked for; 0 when it may be now.
    pub resend_in_s: Option<u32>,
    /// Wrong codes that are still allowed.
    pub tries_left: Option<u32>,
    /// Seconds that linking waits.
    pub locked_for_s: Option<u32>,
    /// The three texts of the state.
    pub text: StateText,
}

impl LinkView {
    /// Every state a shell may have to draw; the text of each is `state-link-{id}`.
    pub const STATES: &[&str] =
        &["unlinked", "starting", "code-sent", "code-expired", "linked", "session-expired", "locked"];

    /// The view at `now` (Unix seconds). Pure; changes nothing.
    pub fn of(link: &Link, now: i64, lang: Lang) -> Self {
        let link = link.at(now);
        let state = link.shape().0;
        let owner = link.owner.as_ref();
        let (person, number) = match &link.state {
            LinkState::Starting { iin, phone, .. } => (Some(iin), Some(phone)),
            LinkState::CodeSent(sent) => (Some(&sent.iin), Some(&sent.phone)),
            _ => (owner.map(|o| &o.iin), owner.map(|o| &o.phone)),
        };
        let sent = match &link.state {
            LinkState::CodeSent(sent) => Some(sent),
            _ => None,
        };
        let locked_for_s = match link.state {
            LinkState::Locked { left } => Some(left),
            _ => None,
        };
        let phone = number.map(|p| p.grouped());
        let tries_left = sent.map(|s| s.tries_left);
        let named = [
            ("phone", phone.clone()),
            ("tries", tries_left.map(|t| t.to_string())),
            ("minutes", locked_for_s.map(|s| s.div_ceil(60).to_string())),
        ];
        let args: Vec<(&str, &str)> =
            named.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
        Self {
            text: text::state(lang, &format!("link-{state}"), &args),
            state: state.to_owned(),
            iin_hidden: person.map(ToString::to_string),
            code_length: sent.map(|s| s.code_length),
            expires_in_s: sent.map(|s| s.expires_left),
            resend_in_s: sent.map(|s| s.resend_left),
            phone,
            tries_left,
            locked_for_s,
        }
    }
}

impl Link {
    /// What an observer can see change: the state's id and the tries.
    pub(super) fn shape(&self) -> (&'static str, Option<u32>) {
        match &self.state {
            LinkState::Unlinked => ("unlinked", None),
            LinkState::Starting { .. } => ("starting", None),
            LinkState::CodeSent(s) if s.expires_left == 0 => ("code-expired", Some(s.tries_left)),
            LinkState::CodeSent(s) => ("code-sent", Some(s.tries_left)),
            LinkState::Linked { .. } => ("linked", None),
            LinkState::SessionExpired => ("session-expired", None),
            LinkState::Locked { .. } => ("locked", None),
        }
    }
}
