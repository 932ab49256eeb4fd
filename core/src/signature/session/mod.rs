//! Signing sessions: the one way to a signature.
//!
//! A session says who asks, for which documents, with which text, until when; the core makes the text from
//! the documents' own data, in the citizen's language. The citizen sees it and the verification code before
//! the PIN is asked for, and all of it is in the signed data ([`SigningContext`]). A session lies in the
//! vault from its beginning: an app that is ended finds it again.
//!
//! Every decision is in [`rules`]; what is kept of a signature is stored in the transaction that gives the
//! PIN's try back.

pub(crate) mod context;
#[cfg(feature = "fuzz")]
pub mod fuzz;
mod kept;
mod link;
mod model;
mod offer;
mod others;
pub mod rules;
mod run;
pub(crate) mod table;
#[cfg(test)]
mod tests;
pub(crate) mod text;
pub mod wire;

use std::sync::Arc;

pub use context::SigningContext;
pub(crate) use model::{Announced, Party, Session, Subject};
pub use model::{SessionPage, SessionView};
pub use offer::session_code;
pub use rules::Outcome;
pub(crate) use run::{TURNS, sign, sign_to};

use self::{
    model::state_id,
    rules::{Event, Progress},
    text::ShownText,
};
use super::{
    client::{CONTENT_LIMIT, Signature, SignedFile},
    cms::Content,
    code::verification_code,
    ecdsa::sha256,
    names::TEXT_LIMIT,
};
use crate::{
    Code, Error, Lang, Page, Result, Text, client::Ctx, ports::Change, requests::hex, store::Vault,
    text as words,
};

/// Seconds that a request sealed here may wait for its PIN; after that it gets a new session by itself.
const REQUEST_SECONDS: i64 = 3600;
/// Seconds that a file may wait for its PIN.
const FILE_SECONDS: i64 = 600;

/// What a shell can do with signing sessions.
#[derive(Clone)]
pub struct Sessions {
    ctx: Arc<Ctx>,
}

impl Signature {
    /// Signing sessions.
    pub fn sessions(&self) -> Sessions {
        Sessions { ctx: self.ctx.clone() }
    }
}

impl Sessions {
    /// Begins a session for a file: its text and verification code are shown before the PIN is asked for. The
    /// file stays with the shell. Durable when it returns; works offline; blocks.
    ///
    /// Errors: `input.too_large` (over 64 MiB), `input.hostile_text` (the name), storage.
    pub fn begin_file(&self, name: &str, content: &[u8], lang: Lang) -> Result<SessionView> {
        let session = begin_content(&self.ctx, name, content, lang)?;
        Ok(view(&session, lang))
    }

    /// Signs the file of a session: detached CAdES-B-B. Other content than the session's ends it with
    /// `hash-mismatch`.
    ///
    /// Errors: `signature.session_over` with `outcome`, `signature.*`, `conflict.state_changed` (a second tap),
    /// storage.
    pub async fn sign_file(&self, session_id: &str, content: Vec<u8>, pin: &str) -> Result<SignedFile> {
        sign_content(&self.ctx, session_id, &content, pin).await
    }

    /// One session; one whose time is over has ended when it is looked at. Blocks.
    ///
    /// Errors: `signature.session_over` when it is not kept any more.
    pub fn get(&self, session_id: &str, lang: Lang) -> Result<SessionView> {
        let session = run::advance(&self.ctx, session_id, Event::Look)?;
        Ok(view(&session, lang))
    }

    /// The sessions that are kept, newest first: those that are open and the last 200 that are over. Blocks.
    pub fn list(&self, lang: Lang, page: Page) -> Result<SessionPage> {
        let read = |v: &Vault<'_>| Ok((table::page(v, page.offset, page.size())?, table::count(v)?));
        let (sessions, total) = self.ctx.store.read_if_any(read)?.unwrap_or_default();
        let now = self.ctx.now();
        let views = sessions.into_iter().map(|mut session| {
            // What time has done to it, without writing it down.
            if let Ok((next, _)) = session.progress.after(Event::Look, now) {
                session.progress = next;
            }
            view(&session, lang)
        });
        Ok(SessionPage { sessions: views.collect(), total })
    }

    /// The citizen says no: the session ends, and so does a signature that is being made for it. Durable when
    /// it returns; blocks.
    ///
    /// Errors: `signature.session_over` with `outcome`, `conflict.state_changed` (signed already), storage.
    pub fn cancel(&self, session_id: &str, lang: Lang) -> Result<SessionView> {
        let session = run::advance(&self.ctx, session_id, Event::Cancel)?;
        self.ctx.tell(Change::Signature);
        Ok(view(&session, lang))
    }
}

/// Begins the session of a request, in the transaction that stores it. Earlier ones of it are gone.
pub(crate) fn begin_request(v: &Vault<'_>, order: RequestOrder<'_>, now: i64, id: String) -> Result<Session> {
    let subject = Subject::Request { id: order.request_id.to_owned() };
    table::remove_of(v, &subject.key())?;
    let session = Session {
        id,
        party: own_party("gateway"),
        subject,
        lang: order.lang,
        title: order.title.to_owned(),
        text: order.text.to_owned(),
        documents: vec![Announced { title: order.title.to_owned(), sha256: order.sha256 }],
        nonce: v.random::<16>()?.to_vec(),
        code: verification_code(&order.sha256),
        begun_at: now,
        progress: Progress::begin(now, now.saturating_add(REQUEST_SECONDS), false),
        way: None,
    };
    table::insert(v, &session)?;
    Ok(session)
}

/// A sealed request that is to be signed.
pub(crate) struct RequestOrder<'a> {
    pub(crate) request_id: &'a str,
    pub(crate) lang: Lang,
    pub(crate) title: &'a str,
    /// The text shown, checked when it was sealed.
    pub(crate) text: &'a str,
    pub(crate) sha256: [u8; 32],
}

/// The open session of a request; a new one where time ran out, the citizen had said no, or an older version
/// sealed it: text, bytes and code are still the same.
pub(crate) fn of_request(
    v: &Vault<'_>,
    order: RequestOrder<'_>,
    now: i64,
    fresh_id: String,
) -> Result<Session> {
    let key = Subject::Request { id: order.request_id.to_owned() }.key();
    if let Some(session) = table::newest_of(v, &key)? {
        let progress = session.progress.after(Event::Look, now).map_or(session.progress, |(p, _)| p);
        if progress.outcome().is_none() && session.documents.iter().all(|d| d.sha256 == order.sha256) {
            return Ok(session);
        }
    }
    begin_request(v, order, now, fresh_id)
}

/// A request was removed before it was signed: its session goes with it.
pub(crate) fn forget_request(v: &Vault<'_>, request_id: &str) -> Result<()> {
    table::remove_of(v, &Subject::Request { id: request_id.to_owned() }.key())
}

/// Begins a session for content that the shell holds.
pub(super) fn begin_content(ctx: &Ctx, name: &str, content: &[u8], lang: Lang) -> Result<Session> {
    if content.len() > CONTENT_LIMIT {
        return Err(Error::new(Code::TooLarge, "content over 64 MiB"));
    }
    // A name has one line.
    let name = ShownText::new(name.trim())?.into_string().replace('\n', " ");
    let title: String = name.chars().take(TEXT_LIMIT).collect();
    let title = match title.is_empty() {
        true => words::say(lang, "sign-file-unnamed", &[]),
        false => title,
    };
    let sha256 = sha256(content);
    let text = words::say(
        lang,
        "sign-file-text",
        &[("name", &title), ("size", &content.len().to_string()), ("hash", &hex(&sha256))],
    );
    begin_shown(ctx, own_party("own-file"), title, &text, sha256, lang)
}

/// Begins a session for a statement of the citizen's to the authority, with the core's own text of it.
pub(super) fn begin_statement(
    ctx: &Ctx,
    title: &str,
    text: &str,
    content: &[u8],
    lang: Lang,
) -> Result<Session> {
    begin_shown(ctx, own_party("gateway"), title.to_owned(), text, sha256(content), lang)
}

fn begin_shown(
    ctx: &Ctx,
    party: Party,
    title: String,
    text: &str,
    sha256: [u8; 32],
    lang: Lang,
) -> Result<Session> {
    let now = ctx.now();
    let id = ctx.new_id()?;
    let text = ShownText::new(text)?.into_string();
    let session = ctx.store.write(|v| {
        let session = Session {
            id,
            party,
            subject: Subject::Content,
            lang,
            documents: vec![Announced { title: title.clone(), sha256 }],
            title,
            text,
            nonce: v.random::<16>()?.to_vec(),
            code: verification_code(&sha256),
            begun_at: now,
            progress: Progress::begin(now, now.saturating_add(FILE_SECONDS), false),
            way: None,
        };
        table::insert(v, &session)?;
        Ok(session)
    })?;
    Ok(session)
}

/// Signs the content of a session.
pub(super) async fn sign_content(
    ctx: &Arc<Ctx>,
    session_id: &str,
    content: &[u8],
    pin: &str,
) -> Result<SignedFile> {
    let hashes = vec![sha256(content)];
    let keep = Arc::new(|_: &Vault<'_>, _: &[super::job::Signed]| Ok(Ok(())));
    let mut signed = sign(ctx, session_id, vec![Content::Detached], hashes, pin, keep).await?;
    let signed = signed.pop().ok_or_else(|| Error::new(Code::Defect, "no signature of one document"))?;
    Ok(SignedFile {
        signature: signed.cms,
        verification_code: signed.verification_code,
        signer: signed.certificate.subject_cn,
    })
}

/// Ourselves, by a name of the core's own.
fn own_party(id: &str) -> Party {
    let name = |lang| words::say(lang, &format!("party-{id}"), &[]);
    Party { id: id.to_owned(), name: Text { kk: name(Lang::Kk), ru: name(Lang::Ru), en: name(Lang::En) } }
}

/// A session on a screen.
pub(crate) fn view(session: &Session, lang: Lang) -> SessionView {
    let progress = &session.progress;
    let id = state_id(progress.state);
    SessionView {
        id: session.id.clone(),
        subject_id: session.subject.id().to_owned(),
        request_id: match &session.subject {
            Subject::Request { id } => Some(id.clone()),
            _ => None,
        },
        party: session.party.name.get(lang).to_owned(),
        title: session.title.clone(),
        text: session.text.clone(),
        documents: session.documents.iter().map(|d| d.title.clone()).collect(),
        verification_code: session.code.clone(),
        expires_at: progress.expires_at,
        expires: words::date_time(lang, progress.expires_at),
        state_id: id.to_owned(),
        state: words::state(lang, &format!("session-{id}"), &[]),
        outcome: progress.outcome(),
    }
}
