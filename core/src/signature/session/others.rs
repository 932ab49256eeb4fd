//! Signing for somebody else: a QR code or an app link begins it, never the other side alone.
//!
//! ```text
//! link -> who is it (registry) -> description -> documents -> text, code -> session stored
//! PIN  -> signed; signatures stored with the counter -> PUT -> done
//! ```
//! What was shown is what is signed: the documents are in the vault from the beginning and fetched once.

use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::{Method, Url};
use zeroize::Zeroizing;

use super::{
    Sessions, link,
    model::{Announced, LinkWay, Party, Session, SessionView, Subject},
    offer::{self, FILES_LIMIT, Invitation, Offer},
    rules::{Event, Outcome, Progress, State},
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
    signature::{
        audit::{self, About, Entry, What},
        client,
        cms::Content,
        job::Signed,
    },
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
        let key = subject.key();
        if let Some(session) = ctx.blocking(move |ctx| before(ctx, &key)).await? {
            return Ok(view(&session, lang));
        }
        ctx.require_line()?;
        let begun = self.begin_link(&link, subject, lang).await;
        if let Err(e) = &begun
            && matches!(e.code(), Code::PartyUnknown | Code::SessionOver | Code::TextHostile)
        {
            let (outcome, host) = (refusal_of(e), link.host_str().unwrap_or_default().to_owned());
            ctx.blocking(move |ctx| ctx.store.write(|v| note_refused(v, ctx.now(), outcome, host))).await?;
        }
        let session = begun?;
        ctx.tell(Change::Signature);
        Ok(view(&session, lang))
    }

    /// Signs all documents of a link's session with one PIN, and brings the signatures to whoever asked. Where
    /// they can't be brought now the session stays `signed`, and [`Sessions::deliver`] brings them.
    ///
    /// Errors: `signature.session_over` with `outcome`, `signature.*`, `conflict.state_changed` (a second tap),
    /// storage.
    pub async fn sign_link(&self, session_id: &str, pin: &str, lang: Lang) -> Result<SessionView> {
        let ctx = &self.ctx;
        let id = session_id.to_owned();
        let (contents, hashes) = ctx.blocking(move |ctx| ctx.store.read(|v| stored(v, &id))).await?;
        let id = session_id.to_owned();
        let keep = move |v: &Vault<'_>, signed: &[Signed]| {
            for (place, signed) in signed.iter().enumerate() {
                table::put_signature(v, &id, place, &signed.cms)?;
            }
            Ok(Ok(()))
        };
        run::sign(ctx, session_id, contents, hashes, pin, Arc::new(keep)).await?;
        ctx.tell(Change::Signature);
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
        ctx.blocking(move |ctx| {
            let offer = offer::offer(&documents, party.name.get(lang), &invitation.description, lang)?;
            store(ctx, Begun { party, subject, invitation, documents, offer, lang })
        })
        .await
    }

    /// Who stands behind a host, by the signed registry; a party that is new is looked for in a fresh one.
    async fn party_of(&self, link: &Url) -> Result<RelyingParty> {
        let host = link.host_str().unwrap_or_default().to_owned();
        for fresh in [false, true] {
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
                    State::Signed => Some(ctx.store.read(|v| signed_body(v, &session))?),
                    _ => None,
                };
                Ok((session, body))
            })
            .await?;
        let (Some(body), Some(way)) = (body, &session.way) else { return Ok(true) };
        let url = link::address_of(&way.documents).ok_or_else(|| damaged("an address"))?;
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
        ctx.blocking(move |ctx| run::advance(ctx, &session_id, event)).await?;
        ctx.tell(Change::Signature);
        Ok(true)
    }
}

/// All that a session of a link begins with.
struct Begun {
    party: Party,
    subject: Subject,
    invitation: Invitation,
    documents: Documents,
    offer: Offer,
    lang: Lang,
}

fn store(ctx: &Ctx, begun: Begun) -> Result<Session> {
    let Begun { party, subject, invitation, mut documents, offer, lang } = begun;
    // The documents lie beside, each in its own row.
    for document in &mut documents.documents_to_sign {
        if let Some(body) = &mut document.document {
            body.file.data.clear();
        }
    }
    let now = ctx.now();
    let title = match (&offer.files[..], invitation.description.is_empty()) {
        ([one, ..], true) => one.title.clone(),
        _ => invitation.description.clone(),
    };
    let session = Session {
        id: ctx.new_id()?,
        party,
        subject,
        lang,
        title,
        text: offer.text,
        documents: offer
            .files
            .iter()
            .map(|file| Announced { title: file.title.clone(), sha256: file.sha256 })
            .collect(),
        nonce: invitation.nonce,
        code: offer.code,
        begun_at: now,
        progress: Progress::begin(now, invitation.expires_at, true),
        way: Some(LinkWay {
            documents: invitation.documents.to_string(),
            token: invitation.token,
            attached: offer.attached,
            shape: documents,
        }),
    };
    ctx.store.write(|v| {
        table::insert(v, &session)?;
        for (place, file) in offer.files.iter().enumerate() {
            table::put_document(v, &session.id, place, &file.bytes)?;
        }
        Ok(())
    })?;
    Ok(session)
}

/// The session that this link began before, if it is still open; one that is over is an error.
fn before(ctx: &Ctx, key: &str) -> Result<Option<Session>> {
    let found = ctx.store.read_if_any(|v| table::newest_of(v, key))?.flatten();
    let Some(session) = found else { return Ok(None) };
    let session = run::advance(ctx, &session.id, Event::Look)?;
    match session.progress.outcome() {
        Some(_) => Err(run::over(&session)),
        None => Ok(Some(session)),
    }
}

/// A session that never began, in the audit.
fn note_refused(v: &Vault<'_>, now: i64, outcome: audit::Outcome, host: String) -> Result<()> {
    let certificates = client::certificates(v)?;
    let entry = Entry::new(now, What::Session, outcome, &certificates);
    audit::append(v, &entry.about(About { party: Some(host), ..About::default() }))
}

fn refusal_of(e: &Error) -> audit::Outcome {
    let said = e.arg("outcome").unwrap_or_default();
    match Outcome::ALL.into_iter().find(|outcome| outcome.wire_name() == said) {
        Some(outcome) => audit::Outcome::Session(outcome),
        None => audit::Outcome::Refused,
    }
}

/// The documents of a session, as they are signed.
fn stored(v: &Vault<'_>, id: &str) -> Result<(Vec<Content>, Vec<[u8; 32]>)> {
    let session = table::get(v, id)?;
    let way = session.way.as_ref().ok_or_else(|| {
        Error::new(Code::StateChanged, "its documents are not here: it is no link's session")
    })?;
    let mut contents = Vec::new();
    let mut hashes = Vec::new();
    for place in 0..session.documents.len() {
        let bytes: Zeroizing<Vec<u8>> = table::document(v, id, place)?.ok_or_else(|| run::over(&session))?;
        hashes.push(crate::signature::ecdsa::sha256(&bytes));
        contents.push(if way.attached { Content::Attached(bytes.to_vec()) } else { Content::Detached });
    }
    Ok((contents, hashes))
}

/// What is brought: the documents' shape as it came, each file replaced by its signature.
fn signed_body(v: &Vault<'_>, session: &Session) -> Result<Vec<u8>> {
    let way = session.way.as_ref().ok_or_else(|| damaged("a way"))?;
    let mut shape = way.shape.clone();
    for (place, document) in shape.documents_to_sign.iter_mut().enumerate() {
        let signature = table::signature(v, &session.id, place)?.ok_or_else(|| damaged("a signature"))?;
        if let Some(body) = &mut document.document {
            body.file.data = BASE64.encode(&*signature);
            body.file.sha256 = None;
        }
    }
    serde_json::to_vec(&shape).map_err(|e| Error::new(Code::Defect, "documents have no JSON").caused_by(e))
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

fn damaged(what: &str) -> Error {
    Error::new(Code::VaultDamaged, format!("a session without {what}"))
}
