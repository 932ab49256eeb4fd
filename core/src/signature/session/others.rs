//! Signing for somebody else: a QR code or an app link begins it, never the other side alone.
//!
//! ```text
//! link -> who is it (registry) -> description -> documents -> text, code -> session stored
//! PIN  -> signed; signatures stored with the counter -> PUT -> done
//! ```
//! What was shown is what is signed: the documents are in the vault from the beginning and fetched once.

use std::sync::Arc;

use reqwest::{Method, Url};

use super::{
    Sessions, kept, link,
    model::{Party, Session, SessionView, Subject},
    offer::{self, FILES_LIMIT},
    rules::{Event, State},
    run, table, view,
    wire::{Description, Documents},
};
use crate::{
    Code, Error, Lang, Result, catalogue,
    catalogue::wire::RelyingParty,
    client::Ctx,
    net::{Answer, Call, Failure},
    ports::Change,
    requests::hex,
    signature::job::Signed,
    store::Vault,
};

/// Most bytes of a description.
const DESCRIPTION_LIMIT: usize = 64 << 10;
/// Most bytes of the documents as they travel.
const DOCUMENTS_LIMIT: usize = FILES_LIMIT / 3 * 4 + (1 << 20);

impl Sessions {
    /// Begins a session from a QR code or an app link: asks who it is, fetches the documents, makes the text. The
    /// name shown is the signed registry's. A link whose session is open gives that session again. Nothing is
    /// signed yet. Needs the network; durable when it returns.
    ///
    /// Errors: `signature.link_invalid`, `signature.party_unknown` with `host`, `signature.method_unsupported` with
    /// `method`, `signature.session_over` (used or too late; `outcome` where there is one), `input.hostile_text`,
    /// `input.too_large`, network, `gateway.*` (whoever asks does not answer as it should), storage.
    pub async fn open_link(&self, text: &str, lang: Lang) -> Result<SessionView> {
        let ctx = &self.ctx;
        let link = link::parse(text)?;
        let subject = Subject::Link { sha256: hex(&offer::link_hash(&link)) };
        let before = {
            let key = subject.key();
            move |ctx: &Ctx| kept::before(ctx, &key)
        };
        if let Some(session) = ctx.blocking(before.clone()).await? {
            return Ok(view(&session, lang));
        }
        ctx.require_line()?;
        let mut begun = self.begin_link(&link, subject, lang).await;
        // A code that was read twice at once: the other reading began it.
        if begun.as_ref().is_err_and(|e| e.code() == Code::SessionOver)
            && let Ok(Some(session)) = ctx.blocking(before).await
        {
            begun = Ok(session);
        }
        if let Err(e) = &begun
            && matches!(e.code(), Code::PartyUnknown | Code::SessionOver | Code::TextHostile)
        {
            let (outcome, host) = (kept::refusal_of(e), link.host_str().unwrap_or_default().to_owned());
            ctx.blocking(move |ctx| ctx.store.write(|v| kept::note_refused(v, ctx.now(), outcome, host)))
                .await?;
        }
        Ok(view(&begun?, lang))
    }

    /// Signs all documents of a link's session with one PIN, and brings the signatures to whoever asked. Where
    /// they can't be brought now the session stays `signed`, and [`Sessions::deliver`] brings them.
    ///
    /// Errors: `signature.session_over` with `outcome`, `signature.*`, `conflict.state_changed` (a second tap),
    /// storage.
    pub async fn sign_link(&self, session_id: &str, pin: &str, lang: Lang) -> Result<SessionView> {
        let ctx = &self.ctx;
        let id = session_id.to_owned();
        let (contents, hashes) = ctx.blocking(move |ctx| ctx.store.read(|v| kept::stored(v, &id))).await?;
        let id = session_id.to_owned();
        let keep = move |v: &Vault<'_>, signed: &[Signed]| {
            for (place, signed) in signed.iter().enumerate() {
                table::put_signature(v, &id, place, &signed.cms)?;
            }
            Ok(Ok(()))
        };
        run::sign(ctx, session_id, contents, hashes, pin, Arc::new(keep)).await?;
        self.deliver_one(session_id).await?;
        self.get(session_id, lang)
    }

    /// Brings signatures that were made and are not with those who asked. Gives how many sessions still wait; call
    /// again when the line is back. May be dropped or killed anywhere.
    pub async fn deliver(&self) -> Result<u32> {
        let open =
            self.ctx.blocking(|ctx| Ok(ctx.store.read_if_any(table::open)?.unwrap_or_default())).await?;
        let mut waiting = 0;
        for session in open.into_iter().filter(|s| s.progress.state == State::Signed) {
            waiting += u32::from(!self.deliver_one(&session.id).await?);
        }
        Ok(waiting)
    }

    async fn begin_link(&self, link: &Url, subject: Subject, lang: Lang) -> Result<Session> {
        let ctx = &self.ctx;
        let party = self.party_of(link).await?;
        let answer = fetch(ctx, link.clone(), None, DESCRIPTION_LIMIT).await?;
        let description: Description = read(&answer)?;
        let invitation = offer::invitation(link, &description, ctx.now())?;
        let token = invitation.token.as_deref();
        let answer = fetch(ctx, invitation.documents.clone(), token, DOCUMENTS_LIMIT).await?;
        let documents: Documents = read(&answer)?;
        let party = Party { id: party.host, name: party.name };
        ctx.changing(Change::Signature, move |ctx| {
            let offer = offer::offer(&documents, party.name.get(lang), &invitation.description, lang)?;
            kept::store(ctx, kept::Begun { party, subject, invitation, documents, offer, lang })
        })
        .await
    }

    /// Who stands behind a host, by the signed registry; a party that is new is looked for in a fresh one, and every party
    /// where the time of the registry is over.
    async fn party_of(&self, link: &Url) -> Result<RelyingParty> {
        let host = link.host_str().unwrap_or_default().to_owned();
        let stale = self.ctx.blocking(catalogue::is_stale).await?;
        for fresh in [stale, true] {
            if fresh {
                // Without a newer list the answer is the same.
                let _ = catalogue::Catalogue::new(self.ctx.clone()).sync().await;
            }
            let asked = host.clone();
            if let Some(party) = self.ctx.blocking(move |ctx| catalogue::relying_party(ctx, &asked)).await? {
                return Ok(party);
            }
        }
        Err(Error::new(Code::PartyUnknown, "not in the registry").with("host", host))
    }

    /// Brings the signatures of one session; whether nothing more is to be done for it.
    async fn deliver_one(&self, id: &str) -> Result<bool> {
        let ctx = &self.ctx;
        let session_id = id.to_owned();
        let (session, body) = ctx
            .blocking(move |ctx| {
                let session = run::advance(ctx, &session_id, Event::Look)?;
                let body = match session.progress.state {
                    State::Signed => Some(ctx.store.read(|v| kept::signed_body(v, &session))?),
                    _ => None,
                };
                Ok((session, body))
            })
            .await?;
        let (Some(body), Some(way)) = (body, &session.way) else { return Ok(true) };
        let url = link::address_of(&way.documents).ok_or_else(|| kept::damaged("an address"))?;
        let call = Call {
            method: Method::PUT,
            token: way.token.as_deref(),
            body: Some(("application/json", body)),
            limit: DESCRIPTION_LIMIT,
            ..Call::get("")
        };
        let event = match ctx.net.send_to(url, call).await {
            Ok(_) => Event::Delivered,
            Err(Failure::Answered { status: 408 | 425 | 429 | 500..=599, .. }) => return Ok(false),
            Err(Failure::Answered { .. }) => Event::DeliveryRefused,
            Err(Failure::NotSent(_) | Failure::Unknown(_)) => return Ok(false),
        };
        let session_id = id.to_owned();
        ctx.changing(Change::Signature, move |ctx| run::advance(ctx, &session_id, event)).await?;
        Ok(true)
    }
}

async fn fetch(ctx: &Ctx, url: Url, token: Option<&str>, limit: usize) -> Result<Answer> {
    let call = Call { token, limit, ..Call::get("") };
    ctx.net.send_to(url, call).await.map_err(foreign)
}

/// What somebody else answered: by its status alone, for the codes of our gateway are not theirs to use.
fn foreign(failure: Failure) -> Error {
    match failure {
        Failure::NotSent(e) | Failure::Unknown(e) => e,
        Failure::Answered { status, .. } => {
            let code = match status {
                401 | 403 | 404 | 410 => Code::SessionOver,
                408 | 425 | 429 | 503 => Code::GatewayBusy,
                500..=599 => Code::GatewayBroken,
                _ => Code::LinkInvalid,
            };
            Error::new(code, format!("whoever asks answered {status}"))
        }
    }
}

fn read<T: serde::de::DeserializeOwned>(answer: &Answer) -> Result<T> {
    serde_json::from_slice(&answer.body)
        .map_err(|e| Error::new(Code::LinkInvalid, "not the shape of a signing").caused_by(e))
}
