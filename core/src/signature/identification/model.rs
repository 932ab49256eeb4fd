//! An identification as it is kept and as a shell shows it.

use serde::{Deserialize, Serialize};

use super::{
    rules::{Progress, State},
    wire::ConsentText,
};
use crate::{Lang, text, text::StateText};

/// An identification as it is kept.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Identification {
    /// Made here, so that a call whose answer was lost can be repeated.
    pub(crate) id: String,
    /// SHA-256 of the key that it is for, hex.
    pub(crate) key_sha256: String,
    /// Unix seconds when it was begun.
    pub(crate) begun_at: i64,
    pub(crate) progress: Progress,
    /// What the citizen reads or agreed to.
    pub(crate) consent: Option<Consent>,
    /// For the provider.
    pub(crate) ticket: Option<String>,
    /// The provider's name of the session.
    pub(crate) session: Option<String>,
    pub(crate) envelope: Option<Envelope>,
    /// Why the last try came to nothing.
    pub(crate) reason: Option<String>,
    /// Seconds after which it is worth asking again.
    pub(crate) poll_after: u32,
}

/// The text, and what the citizen said to it.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Consent {
    pub(crate) text: ConsentText,
    pub(crate) agreed: Option<Agreed>,
}

/// The citizen agreed.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Agreed {
    /// Unix seconds by the phone's clock.
    pub(crate) at: i64,
    pub(crate) lang: Lang,
    /// SHA-256 of what was read, hex.
    pub(crate) sha256: String,
}

/// What the provider recorded; its bytes lie beside.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Envelope {
    /// Hex.
    pub(crate) sha256: String,
    pub(crate) bytes: u32,
    /// Unix seconds by the phone's clock.
    pub(crate) came_at: i64,
    pub(crate) expires_at: i64,
}

/// How a video identification stands, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentificationView {
    /// `none`, `asking`, `consent`, `opening`, `queue`, `prompt`, `captured`, `judging`, `approved`, `done`, `try-again`,
    /// `visit`, `cancelled`, `expired`.
    pub state_id: String,
    /// What that means and what comes next.
    pub state: StateText,
    /// What the citizen has to agree to, or agreed to.
    pub consent: Option<ConsentView>,
    /// The place in the queue.
    pub queue: Option<QueueView>,
    /// What the operator asks for.
    pub prompt: Option<PromptView>,
    /// What was recorded and goes to the authority.
    pub envelope: Option<EnvelopeView>,
    /// Why the last try came to nothing, by its stable name.
    pub reason_id: Option<String>,
    /// The same in words.
    pub reason: Option<String>,
    /// Tries that are left.
    pub tries_left: u32,
    /// What stands in the way: `line`, `busy`, `closed`, `provider`.
    pub hurdle_id: Option<String>,
    /// The same in words, with the time from which on it is worth trying.
    pub hurdle: Option<String>,
    /// Seconds after which [`super::Identifications::advance`] is to be called; none while it is the citizen's turn, or over.
    pub poll_after: Option<u32>,
}

/// The text that the citizen has to agree to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentView {
    /// Its version; to be given back with the citizen's yes.
    pub version: String,
    /// In the language asked for, or in the one it was agreed to in.
    pub text: String,
    /// SHA-256 of the text, lower-case hex.
    pub sha256: String,
    /// Whether the citizen agreed.
    pub agreed: bool,
}

/// The place in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueView {
    /// People ahead.
    pub ahead: u32,
    /// Seconds that it will probably take.
    pub seconds: u32,
    /// Both in words.
    pub text: String,
}

/// What the operator asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromptView {
    /// `look-straight`, `turn-left`, `turn-right`, `come-closer`, `more-light`, `show-document`, `show-document-back`,
    /// `read-number`, `other`.
    pub id: String,
    /// In words.
    pub text: String,
    /// What is to be read out.
    pub number: Option<String>,
}

/// What was recorded; the core carries it and looks not into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvelopeView {
    /// SHA-256, lower-case hex.
    pub sha256: String,
    /// How long it is.
    pub bytes: u32,
    /// Unix seconds until which it holds.
    pub expires_at: i64,
}

/// Prompts that have words of their own.
const PROMPTS: [&str; 8] = [
    "look-straight",
    "turn-left",
    "turn-right",
    "come-closer",
    "more-light",
    "show-document",
    "show-document-back",
    "read-number",
];
/// Reasons that have words of their own.
const REASONS: [&str; 7] = [
    "document-unreadable",
    "document-expired",
    "face-mismatch",
    "poor-light",
    "connection",
    "not-alone",
    "envelope-invalid",
];

/// One of the prompts that have words, else `other`.
pub(super) fn prompt_id(id: &str) -> &'static str {
    PROMPTS.into_iter().find(|known| *known == id).unwrap_or("other")
}

/// One of the reasons that have words, else `other`.
pub(super) fn reason_id(id: &str) -> &'static str {
    REASONS.into_iter().find(|known| *known == id).unwrap_or("other")
}

/// Why a try came to nothing, in words.
pub(super) fn reason_text(id: &str, lang: Lang) -> String {
    text::say(lang, &format!("identification-reason-{}", reason_id(id)), &[])
}

/// How it stands; with none, that there is none.
pub(super) fn view(kept: Option<&Identification>, lang: Lang, now: i64) -> IdentificationView {
    let Some(kept) = kept else {
        return IdentificationView {
            state_id: "none".into(),
            state: text::state(lang, "identification-none", &[]),
            consent: None,
            queue: None,
            prompt: None,
            envelope: None,
            reason_id: None,
            reason: None,
            tries_left: u32::from(super::rules::TRIES),
            hurdle_id: None,
            hurdle: None,
            poll_after: None,
        };
    };
    let p = &kept.progress;
    let id = p.state.id();
    let tries = p.tries_left.to_string();
    let hurdle = p.hurdle.filter(|h| (h.since..h.until).contains(&now));
    let waits = hurdle.map_or(kept.poll_after, |h| u32::try_from(h.until - now).unwrap_or(u32::MAX));
    IdentificationView {
        state_id: id.to_owned(),
        state: text::state(lang, &format!("identification-{id}"), &[("tries", &tries)]),
        consent: kept.consent.as_ref().map(|consent| consent.view(lang)),
        queue: queue(&p.state, lang),
        prompt: prompt(&p.state, lang),
        envelope: kept.envelope.as_ref().map(|e| EnvelopeView {
            sha256: e.sha256.clone(),
            bytes: e.bytes,
            expires_at: e.expires_at,
        }),
        reason_id: kept.reason.as_deref().map(|reason| reason_id(reason).to_owned()),
        reason: kept.reason.as_deref().map(|reason| reason_text(reason, lang)),
        tries_left: u32::from(p.tries_left),
        hurdle_id: hurdle.map(|h| h.kind.id().to_owned()),
        hurdle: hurdle.map(|h| {
            let time = text::date_time(lang, h.until);
            text::say(lang, &format!("identification-hurdle-{}", h.kind.id()), &[("time", &time)])
        }),
        poll_after: (p.due(i64::MAX).is_some()).then_some(waits),
    }
}

impl Consent {
    fn view(&self, lang: Lang) -> ConsentView {
        let lang = self.agreed.as_ref().map_or(lang, |agreed| agreed.lang);
        let read = self.text.text.get(lang);
        ConsentView {
            version: self.text.version.clone(),
            text: read.to_owned(),
            sha256: super::calls::text_sha256(read),
            agreed: self.agreed.is_some(),
        }
    }
}

fn queue(state: &State, lang: Lang) -> Option<QueueView> {
    let State::Queue { ahead: Some(ahead), seconds: Some(seconds) } = state else { return None };
    let minutes = seconds.div_ceil(60).to_string();
    let text = text::say(lang, "identification-queue", &[("n", &ahead.to_string()), ("minutes", &minutes)]);
    Some(QueueView { ahead: *ahead, seconds: *seconds, text })
}

fn prompt(state: &State, lang: Lang) -> Option<PromptView> {
    let State::Prompt { id, number } = state else { return None };
    let shown = number.as_deref().unwrap_or_default();
    let text = text::say(lang, &format!("identification-prompt-{}", prompt_id(id)), &[("number", shown)]);
    Some(PromptView { id: prompt_id(id).to_owned(), text, number: number.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_its_words_in_every_language() {
        for lang in Lang::ALL {
            let known = |id: String| assert!(text::has(lang, &id, None), "{lang}: {id}");
            PROMPTS.iter().chain(&["other"]).for_each(|id| known(format!("identification-prompt-{id}")));
            REASONS.iter().chain(&["other"]).for_each(|id| known(format!("identification-reason-{id}")));
            ["line", "busy", "closed", "provider"]
                .iter()
                .for_each(|id| known(format!("identification-hurdle-{id}")));
        }
    }
}
