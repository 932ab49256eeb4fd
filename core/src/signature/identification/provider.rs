//! The provider of the video: the shell's, or the gateway's own.
//!
//! The gateway's is no implementation of the port. A port is synchronous and stands for what a shell brings along; a call
//! through the gateway is a call like all others, and holds no thread while it waits for the line.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Method;

use super::wire::{VideoOpened, VideoStatus, VideoTicket};
use crate::{
    Code, Error, Result, Retry,
    client::Ctx,
    net::{Call, Failure},
    ports::{ENVELOPE_LIMIT, PortError, VideoNews, VideoOpening, VideoProvider},
};

const SESSIONS: &str = "/video/sessions";
/// Longest name of a session.
const NAME_LIMIT: usize = 200;
/// Most bytes of an answer with an envelope in it.
const ANSWER_LIMIT: usize = ENVELOPE_LIMIT / 3 * 4 + (4 << 10);

/// Opens the session of a ticket.
pub(super) async fn open(ctx: &Arc<Ctx>, ticket: String) -> Result<VideoOpening> {
    let opened = match shell(ctx) {
        Some(port) => ctx.blocking(move |_| port.open(&ticket).map_err(failed)).await?,
        None => open_at_gateway(ctx, ticket).await?,
    };
    match opened {
        VideoOpening::Open { session } if !is_name(&session) => {
            Err(Error::new(Code::PortFailed, "the provider's session has no name that could be kept"))
        }
        opened => Ok(opened),
    }
}

/// How a session stands.
pub(super) async fn poll(ctx: &Arc<Ctx>, session: String) -> Result<VideoNews> {
    let news = match shell(ctx) {
        Some(port) => ctx.blocking(move |_| port.poll(&session).map_err(failed)).await?,
        None => poll_at_gateway(ctx, &session).await?,
    };
    match news {
        VideoNews::Captured { envelope, .. } if envelope.is_empty() || envelope.len() > ENVELOPE_LIMIT => {
            Err(Error::new(Code::PortFailed, "the provider's envelope is empty, or too long"))
        }
        news => Ok(news),
    }
}

/// Says that a session is needed no more. Whoever does not hear it finds out by himself.
pub(super) async fn close(ctx: &Arc<Ctx>, session: String) {
    let closed = match shell(ctx) {
        Some(port) => ctx.blocking(move |_| port.close(&session).map_err(failed)).await,
        None => {
            let path = format!("{SESSIONS}/{session}");
            let call = Call { method: Method::DELETE, ..Call::get(&path) };
            ctx.net.send(call).await.map(drop).map_err(Error::from)
        }
    };
    drop(closed);
}

fn shell(ctx: &Ctx) -> Option<Arc<dyn VideoProvider>> {
    ctx.ports.video.clone()
}

async fn open_at_gateway(ctx: &Ctx, ticket: String) -> Result<VideoOpening> {
    let body = VideoTicket { ticket };
    match ctx.net.send(Call::json(Method::POST, SESSIONS, &body)?).await {
        Ok(answer) => match answer.json()? {
            VideoOpened { session: Some(session), .. } => Ok(VideoOpening::Open { session }),
            VideoOpened { opens_in: Some(seconds), .. } => Ok(VideoOpening::Closed { seconds }),
            _ => Err(Error::new(Code::GatewayLied, "neither a session nor an hour")),
        },
        Err(Failure::Answered { status: 403 | 404 | 410, .. }) => Ok(VideoOpening::TicketOver),
        Err(Failure::Answered { error, .. }) if error.code() == Code::GatewayBusy => {
            Ok(VideoOpening::Busy { seconds: wait_of(&error) })
        }
        Err(Failure::NotSent(_) | Failure::Unknown(_)) => Ok(VideoOpening::NoLine),
        Err(failure) => Err(failure.into_error()),
    }
}

async fn poll_at_gateway(ctx: &Ctx, session: &str) -> Result<VideoNews> {
    let path = format!("{SESSIONS}/{session}");
    let answer = match ctx.net.send(Call { limit: ANSWER_LIMIT, ..Call::get(&path) }).await {
        Ok(answer) => answer,
        Err(Failure::Answered { status: 404 | 410, .. }) => return Ok(VideoNews::Gone),
        Err(Failure::NotSent(_) | Failure::Unknown(_)) => return Ok(VideoNews::NoLine),
        Err(failure) => return Err(failure.into_error()),
    };
    Ok(match answer.json()? {
        VideoStatus::Queue { ahead, seconds } => VideoNews::Queue { ahead, seconds },
        VideoStatus::Prompt { prompt, number } => VideoNews::Prompt { id: prompt, number },
        VideoStatus::Captured { envelope, seconds } => {
            let lied = |e| Error::new(Code::GatewayLied, "an envelope that is not base64").caused_by(e);
            VideoNews::Captured { envelope: BASE64.decode(envelope).map_err(lied)?, seconds }
        }
        VideoStatus::Ended => VideoNews::Ended,
    })
}

/// It becomes part of an address.
fn is_name(session: &str) -> bool {
    (1..=NAME_LIMIT).contains(&session.len())
        && session.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}

fn failed(e: PortError) -> Error {
    Error::new(Code::PortFailed, "the provider of the video").caused_by(e)
}

/// Seconds that an error asks to wait.
pub(super) fn wait_of(e: &Error) -> u32 {
    match e.retry() {
        Retry::After { seconds } => seconds,
        _ => 30,
    }
}
