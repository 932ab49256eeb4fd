//! Carrying out what the rules say is due: one call at a time, what came of it stored in one transaction.

use std::sync::Arc;

use super::{
    calls,
    model::{Consent, Envelope, Identification, reason_text},
    rules::{Effect, Event, State},
    table,
    wire::ConsentText,
};
use crate::{
    Lang, Result,
    client::Ctx,
    requests::hex,
    signature::{
        audit::{self, About, Entry, Outcome, What},
        client,
        ecdsa::sha256,
    },
    store::Vault,
};

/// Seconds between two questions to somebody who works.
pub(super) const POLL: u32 = 3;

/// What came of a call, and what is kept of it.
pub(super) struct Met {
    pub(super) event: Event,
    pub(super) keep: Keep,
}

pub(super) enum Keep {
    Nothing,
    Consent(ConsentText),
    Ticket(String),
    Session(String),
    Envelope { bytes: Vec<u8>, seconds: u32 },
    Poll(u32),
}

impl From<Event> for Met {
    fn from(event: Event) -> Self {
        Self { event, keep: Keep::Nothing }
    }
}

/// Does what is due.
pub(super) async fn carry_out(ctx: &Arc<Ctx>, kept: &Identification, effect: Effect) -> Result<Met> {
    match effect {
        Effect::Ask => calls::ask(ctx, kept).await,
        Effect::Agree => calls::agree(ctx, kept).await,
        Effect::Open => calls::open(ctx, kept).await,
        Effect::Poll => calls::poll(ctx, kept).await,
        Effect::Carry => calls::carry(ctx, kept).await,
        Effect::Decision => calls::decision(ctx, kept).await,
        Effect::Enrol => calls::enrol(ctx).await,
    }
}

/// Takes what came into the vault, unless somebody else moved it on meanwhile; gives it as it is then.
pub(super) fn store(ctx: &Ctx, id: &str, from: &State, met: Met) -> Result<Option<Identification>> {
    let now = ctx.now();
    ctx.store.write(|v| {
        let Some(mut kept) = table::get(v)? else { return Ok(None) };
        if kept.id != id || kept.progress.state != *from {
            return Ok(Some(kept));
        }
        let Ok(progress) = kept.progress.after(met.event.clone(), now) else { return Ok(Some(kept)) };
        kept.progress = progress;
        take(&mut kept, &met, now);
        record(v, &kept, from, &met.event, now)?;
        table::put(v, &kept)?;
        if let Keep::Envelope { bytes, .. } = &met.keep {
            table::put_envelope(v, &kept.id, bytes)?;
        }
        if kept.progress.state == State::Done {
            table::want_none(v)?;
        }
        Ok(Some(kept))
    })
}

fn take(kept: &mut Identification, met: &Met, now: i64) {
    kept.poll_after = POLL;
    match &met.keep {
        Keep::Nothing => {}
        Keep::Consent(text) => kept.consent = Some(Consent { text: text.clone(), agreed: None }),
        Keep::Ticket(ticket) => kept.ticket = Some(ticket.clone()),
        Keep::Session(session) => kept.session = Some(session.clone()),
        Keep::Poll(seconds) => kept.poll_after = *seconds,
        Keep::Envelope { bytes, seconds } => {
            kept.envelope = Some(Envelope {
                sha256: hex(&sha256(bytes)),
                bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
                came_at: now,
                expires_at: now.saturating_add(i64::from(*seconds)),
            });
        }
    }
    match &kept.progress.state {
        State::TryAgain { reason } => kept.reason = Some(reason.clone()),
        State::Visit => {
            if let Event::Refused { reason, .. } = &met.event {
                kept.reason = Some(reason.clone());
            }
        }
        _ => {}
    }
    // What was recorded is kept no longer than it is needed.
    if kept.progress.state != State::Captured {
        kept.envelope = None;
    }
    if matches!(kept.progress.state, State::Agreed) {
        kept.ticket = None;
        kept.session = None;
    }
}

/// An operator's decision, in the audit.
fn record(v: &Vault<'_>, kept: &Identification, from: &State, event: &Event, now: i64) -> Result<()> {
    let (outcome, why) = match event {
        Event::Approved => (Outcome::Done, None),
        Event::Refused { reason, .. } if *from != State::Visit => (Outcome::NotIdentified, Some(reason)),
        _ => return Ok(()),
    };
    let lang = kept.consent.as_ref().and_then(|c| c.agreed.as_ref()).map_or(Lang::Kk, |a| a.lang);
    let entry = Entry::new(now, What::Identification, outcome, &client::certificates(v)?);
    audit::append(v, &entry.about(About { title: why.map(|id| reason_text(id, lang)), ..About::default() }))
}
