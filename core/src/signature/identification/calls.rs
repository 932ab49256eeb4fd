//! One call each: to the authority, or to the provider, and what comes of its answer.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Method;

use super::{
    model::{Envelope, Identification, prompt_id, reason_id},
    provider,
    rules::{Event, HurdleKind},
    steps::{Keep, Met, POLL},
    table,
    wire::{
        ConsentGiven, ConsentText, Decision, EnvelopeDelivery, IdentificationOffer, IdentificationStatus,
        IdentificationWish, VideoTicket,
    },
};
use crate::{
    Code, Error, Result,
    client::Ctx,
    identity,
    net::{Answer, Call, Failure},
    ports::{VideoNews, VideoOpening},
    requests::hex,
    signature::{ecdsa::sha256, enrolment, session::text::ShownText},
};

/// Longest text to agree to, in bytes of one language.
const CONSENT_LIMIT: usize = 16 << 10;
/// Longest ticket.
const TICKET_LIMIT: usize = 500;
/// Seconds until the line is tried again.
const LINE: u32 = 5;

pub(super) async fn ask(ctx: &Arc<Ctx>, kept: &Identification) -> Result<Met> {
    let body = IdentificationWish { key_sha256: kept.key_sha256.clone() };
    let answer = match call(ctx, Call::json(Method::PUT, &path(kept, ""), &body)?).await? {
        Ok(answer) => answer,
        Err(event) => return Ok(event.into()),
    };
    let offer: IdentificationOffer = answer.json()?;
    let consent = checked(offer.consent)?;
    Ok(Met {
        event: Event::Offered { tries_left: offer.tries_left, expires_in: offer.expires_in },
        keep: Keep::Consent(consent),
    })
}

pub(super) async fn agree(ctx: &Arc<Ctx>, kept: &Identification) -> Result<Met> {
    let Some((consent, agreed)) = kept.consent.as_ref().and_then(|c| Some((c, c.agreed.as_ref()?))) else {
        return Ok(Event::TextChanged.into());
    };
    let body = ConsentGiven {
        version: consent.text.version.clone(),
        sha256: agreed.sha256.clone(),
        lang: agreed.lang,
    };
    match call(ctx, Call::json(Method::POST, &path(kept, "/consent"), &body)?).await? {
        Ok(answer) => {
            let ticket = answer.json::<VideoTicket>()?.ticket;
            if ticket.is_empty() || ticket.len() > TICKET_LIMIT {
                return Err(Error::new(Code::GatewayLied, "no ticket"));
            }
            Ok(Met { event: Event::Ticket, keep: Keep::Ticket(ticket) })
        }
        Err(event) => Ok(event.into()),
    }
}

pub(super) async fn open(ctx: &Arc<Ctx>, kept: &Identification) -> Result<Met> {
    let Some(ticket) = kept.ticket.clone() else { return Ok(Event::TicketOver.into()) };
    Ok(match provider::open(ctx, ticket).await {
        Ok(VideoOpening::Open { session }) => Met { event: Event::Opened, keep: Keep::Session(session) },
        Ok(VideoOpening::Busy { seconds }) => hindered(HurdleKind::Busy, seconds).into(),
        Ok(VideoOpening::Closed { seconds }) => hindered(HurdleKind::Closed, seconds).into(),
        Ok(VideoOpening::TicketOver) => Event::TicketOver.into(),
        Ok(VideoOpening::NoLine) => hindered(HurdleKind::Line, LINE).into(),
        Err(e) => provider_failed(e)?.into(),
    })
}

pub(super) async fn poll(ctx: &Arc<Ctx>, kept: &Identification) -> Result<Met> {
    let Some(session) = kept.session.clone() else { return Ok(Event::Gone.into()) };
    Ok(match provider::poll(ctx, session).await {
        Ok(VideoNews::Queue { ahead, seconds }) => Event::Queue { ahead, seconds }.into(),
        Ok(VideoNews::Prompt { id, number }) => {
            let digits = |n: &String| (1..=12).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit());
            Event::Prompt { id: prompt_id(&id).to_owned(), number: number.filter(digits) }.into()
        }
        Ok(VideoNews::Captured { envelope, seconds }) => {
            Met { event: Event::Captured, keep: Keep::Envelope { bytes: envelope, seconds } }
        }
        Ok(VideoNews::Ended) => Event::Ended.into(),
        Ok(VideoNews::Gone) => Event::Gone.into(),
        Ok(VideoNews::NoLine) => hindered(HurdleKind::Line, LINE).into(),
        Err(e) => provider_failed(e)?.into(),
    })
}

pub(super) async fn carry(ctx: &Arc<Ctx>, kept: &Identification) -> Result<Met> {
    let (id, now) = (kept.id.clone(), ctx.now());
    let bytes = ctx.blocking(move |ctx| ctx.store.read(|v| table::envelope(v, &id))).await?;
    let holds = |e: &Envelope| (e.came_at..=e.expires_at).contains(&now);
    let (Some(bytes), Some(envelope)) = (bytes, kept.envelope.as_ref().filter(|e| holds(e))) else {
        return Ok(Event::EnvelopeOver.into());
    };
    let body = EnvelopeDelivery { envelope: BASE64.encode(&*bytes), sha256: envelope.sha256.clone() };
    let met = match call(ctx, Call::json(Method::PUT, &path(kept, "/envelope"), &body)?).await? {
        Ok(_) => Event::Carried,
        Err(event) => event,
    };
    if let (Event::Carried, Some(session)) = (&met, kept.session.clone()) {
        provider::close(ctx, session).await;
    }
    Ok(met.into())
}

pub(super) async fn decision(ctx: &Arc<Ctx>, kept: &Identification) -> Result<Met> {
    let answer = match call(ctx, Call::get(&path(kept, ""))).await? {
        Ok(answer) => answer,
        Err(event) => return Ok(event.into()),
    };
    let status: IdentificationStatus = answer.json()?;
    let reason = || reason_id(status.reason.as_deref().unwrap_or_default()).to_owned();
    Ok(match status.state {
        Decision::Open => Event::NoEnvelope.into(),
        Decision::Judging => {
            let seconds = status.poll_after.unwrap_or(POLL).clamp(1, 600);
            Met { event: Event::Pending, keep: Keep::Poll(seconds) }
        }
        Decision::Approved => Event::Approved.into(),
        Decision::Refused | Decision::Retry => {
            Event::Refused { reason: reason(), tries_left: status.tries_left }.into()
        }
        // The last refusal and its reason count as such.
        Decision::Visit if status.reason.is_some() => {
            Event::Refused { reason: reason(), tries_left: 0 }.into()
        }
        Decision::Visit => Event::NoTries.into(),
        Decision::Over => Event::Over.into(),
    })
}

pub(super) async fn enrol(ctx: &Arc<Ctx>) -> Result<Met> {
    match enrolment::enrol(ctx).await {
        Ok(true) => Ok(Event::Certified.into()),
        // The approval was used, or is too old.
        Ok(false) => Ok(Event::Over.into()),
        Err(e) => match hindrance(&e) {
            Some(event) => Ok(event.into()),
            None => Err(e),
        },
    }
}

/// Breaks it off at the provider and the authority, as far as they can be reached.
pub(super) async fn tell_of_end(ctx: &Arc<Ctx>, kept: &Identification) {
    if let Some(session) = kept.session.clone() {
        provider::close(ctx, session).await;
    }
    let path = path(kept, "");
    // It ends there by itself, too.
    let _ = call(ctx, Call { method: Method::DELETE, ..Call::get(&path) }).await;
}

/// A call to the authority; the inner error is what its refusal, or the lack of a line, makes of the identification.
async fn call(ctx: &Arc<Ctx>, call: Call<'_>) -> Result<std::result::Result<Answer, Event>> {
    let token = ctx.blocking(|ctx| ctx.store.read(identity::token)).await?;
    let failure = match ctx.net.send(call.token(token.as_str())).await {
        Ok(answer) => return Ok(Ok(answer)),
        Err(failure) => failure,
    };
    let status = match &failure {
        Failure::Answered { status, problem: Some(_), .. } => *status,
        _ => 0,
    };
    let error = failure.into_error();
    if let Some(event) = hindrance(&error) {
        return Ok(Err(event));
    }
    match (status, error.code()) {
        (_, Code::VisitNeeded) => Ok(Err(Event::NoTries)),
        (404 | 410, _) => Ok(Err(Event::Over)),
        (409, Code::StateChanged) => Ok(Err(Event::TextChanged)),
        _ => identity::heard(ctx, &token, Err(error)).await,
    }
}

/// What only takes time.
fn hindrance(e: &Error) -> Option<Event> {
    match e.code() {
        Code::Offline | Code::TimedOut => Some(hindered(HurdleKind::Line, LINE)),
        Code::GatewayBusy | Code::GatewayBroken => Some(hindered(HurdleKind::Busy, provider::wait_of(e))),
        _ => None,
    }
}

fn provider_failed(e: Error) -> Result<Event> {
    match e.code() {
        Code::PortFailed | Code::GatewayLied => Ok(hindered(HurdleKind::Provider, 30)),
        _ => hindrance(&e).ok_or(e),
    }
}

fn hindered(kind: HurdleKind, seconds: u32) -> Event {
    Event::Hindered { kind, seconds }
}

fn path(kept: &Identification, end: &str) -> String {
    format!("/identifications/{}{end}", kept.id)
}

/// A text is shown only where nothing in it hides what it says.
fn checked(mut consent: ConsentText) -> Result<ConsentText> {
    let lied = |what: &str| Error::new(Code::GatewayLied, what.to_owned());
    let version = &consent.version;
    if version.is_empty() || version.len() > 40 || !version.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(lied("the consent has no version"));
    }
    for text in [&mut consent.text.kk, &mut consent.text.ru, &mut consent.text.en] {
        if text.trim().is_empty() || text.len() > CONSENT_LIMIT {
            return Err(lied("the consent lacks a language, or is too long"));
        }
        let shown = ShownText::new(text).map_err(|e| lied("the consent hides something").caused_by(e))?;
        *text = shown.into_string();
    }
    Ok(consent)
}

/// SHA-256 of a text, lower-case hex.
pub(super) fn text_sha256(text: &str) -> String {
    hex(&sha256(text.as_bytes()))
}
