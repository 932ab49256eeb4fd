//! One tap: the state is stored, the key signs, what came of it is stored with the signature.

use std::{fs, path::PathBuf, sync::Arc};

use zeroize::Zeroizing;

use super::{
    context::SigningContext,
    model::{Session, Subject},
    rules::{Effect, Event, Progress, Refusal},
    table,
};
use crate::{
    Code, Error, Result,
    client::{Ctx, News},
    ports::Change,
    requests::hex,
    signature::{
        audit::{self, About, Entry, Outcome, What},
        client::{self, Aim},
        cms::Content,
        ecdsa::sha256,
        job::{Document, Job, Signed},
        signer,
    },
    store::{Lock, Vault, take_turn},
};

/// Keeps what belongs to the session's subject, in the same transaction; the inner error: it is not wanted
/// any more, and nothing was written.
pub(crate) type KeepSubject = dyn Fn(&Vault<'_>, &[Signed]) -> Result<Result<()>> + Send + Sync;

/// Signs the documents of a session with the citizen's PIN: each as it was announced, in that order.
///
/// A second tap while the first is at work is refused before it costs a try. An app that was ended in the
/// middle left nothing behind but, at most, a try: the session is open again.
///
/// # Errors
/// `signature.*`, `signature.session_over` (with `outcome`), `conflict.state_changed` (a second tap), what the
/// subject refuses with, storage, `internal.port`.
pub(crate) async fn sign(
    ctx: &Arc<Ctx>,
    id: &str,
    documents: Vec<Content>,
    hashes: Vec<[u8; 32]>,
    pin: &str,
    keep: Arc<KeepSubject>,
) -> Result<Vec<Signed>> {
    sign_to(Aim::Use, ctx, id, documents, hashes, pin, keep).await
}

/// The same, for a key that is used or ended by it.
///
/// # Errors
/// As [`sign`].
pub(crate) async fn sign_to(
    aim: Aim,
    ctx: &Arc<Ctx>,
    id: &str,
    documents: Vec<Content>,
    hashes: Vec<[u8; 32]>,
    pin: &str,
    keep: Arc<KeepSubject>,
) -> Result<Vec<Signed>> {
    // A PIN that can't be one costs the session nothing.
    let typed = Zeroizing::new(pin.to_owned());
    ctx.blocking(move |ctx| signer::check_pin(ctx, &typed)).await?;
    let id = id.to_owned();
    // Also a wrong PIN changes the counter.
    let news = ctx.news(Change::Signature);
    let (turn, job) = {
        let (id, news) = (id.clone(), news.clone());
        ctx.blocking(move |ctx| {
            let turn = Turn::take(ctx, &id)?;
            let session = tap(ctx, &id)?;
            let job = job(ctx, &news, &session, documents, &hashes, keep)?;
            Ok((turn, job))
        })
        .await?
    };
    let result = {
        // Two sessions may be open at once; the key works for one after the other.
        let _one = ctx.signing.lock().await;
        client::sign(ctx, &news, pin, job, aim).await
    };
    ctx.writing(&news, move |ctx| {
        if let Err(e) = &result {
            let event = Event::Refused { code: e.code(), unlockable: client::is_unlockable(ctx) };
            // A session that ended in between has said so already.
            match advance(ctx, &id, event) {
                Err(e) if e.code() == Code::SessionOver || e.code() == Code::StateChanged => {}
                other => drop(other?),
            }
        }
        turn.end();
        result
    })
    .await
}

/// Takes an event into a session and stores what it makes of it; a refusal is an error.
pub(super) fn advance(ctx: &Ctx, id: &str, event: Event) -> Result<Session> {
    let now = ctx.now();
    ctx.store.write(|v| advance_in(v, table::get(v, id)?, event, now))?
}

/// The same within a transaction. The inner error is the refusal; nothing was written then.
fn advance_in(v: &Vault<'_>, mut session: Session, event: Event, now: i64) -> Result<Result<Session>> {
    match session.progress.after(event, now) {
        Ok((next, effects)) => {
            if is_worth_storing(&session.progress, &next) {
                session.progress = next;
                table::put(v, &session)?;
            }
            if effects.contains(&Effect::Record) {
                record(v, &session, now)?;
            }
            Ok(Ok(session))
        }
        Err(refusal) => Ok(Err(refused(refusal))),
    }
}

/// A look alone need not be written down each time; time is remembered by the minute.
fn is_worth_storing(before: &Progress, next: &Progress) -> bool {
    let same = Progress { seen_at: before.seen_at, ..*next } == *before;
    !same || next.seen_at - before.seen_at >= 60
}

/// The end of a session that made no signature, in the audit.
fn record(v: &Vault<'_>, session: &Session, now: i64) -> Result<()> {
    let Some(outcome) = session.progress.outcome() else { return Ok(()) };
    let certificates = client::certificates(v)?;
    let entry = Entry::new(now, What::Session, Outcome::Session(outcome), &certificates);
    audit::append(v, &entry.about(about(session, 0)))
}

/// The PIN was typed: from here on the session belongs to this tap.
fn tap(ctx: &Ctx, id: &str) -> Result<Session> {
    // Whoever was signing held the turn that we have now: it is gone.
    advance(ctx, id, Event::Abandoned)?;
    let session = advance(ctx, id, Event::Pin)?;
    match session.progress.outcome() {
        Some(_) => Err(over(&session)),
        None => Ok(session),
    }
}

fn job(
    ctx: &Ctx,
    news: &News,
    session: &Session,
    contents: Vec<Content>,
    hashes: &[[u8; 32]],
    keep: Arc<KeepSubject>,
) -> Result<Job> {
    let announced: Vec<[u8; 32]> = session.documents.iter().map(|d| d.sha256).collect();
    if announced != hashes || contents.len() != hashes.len() {
        advance(ctx, &session.id, Event::OtherDocument)?;
        return Err(Error::new(Code::SessionOver, "another document than the one announced")
            .with("outcome", super::Outcome::HashMismatch.wire_name()));
    }
    let documents = contents
        .into_iter()
        .enumerate()
        .map(|(place, content)| {
            Ok(Document {
                sha256: hashes[place],
                content,
                attributes: vec![context(session, place).attribute()?],
                about: about(session, place),
            })
        })
        .collect::<Result<_>>()?;
    let (id, clock, news) = (session.id.clone(), ctx.ports.clock.clone(), news.clone());
    let keep = move |v: &Vault<'_>, signed: &[Signed]| {
        let now = clock.now_ms().div_euclid(1000);
        let session = table::get(v, &id)?;
        // Looked at before the subject is touched, written after it: it may not want the signature any more.
        match session.progress.after(Event::Signed, now) {
            Ok((_, effects)) if effects.contains(&Effect::Keep) => match keep(v, signed)? {
                Ok(()) => {
                    Ok(advance_in(v, session, Event::Signed, now)?.map(|session| tell_of(&news, session)))
                }
                refused => Ok(refused),
            },
            _ => Ok(advance_in(v, session, Event::Signed, now)?.and_then(|session| Err(over(&session)))),
        }
    };
    Ok(Job { documents, keep: Arc::new(keep) })
}

/// Whose signature was kept: that of a request moves it on.
fn tell_of(news: &News, session: Session) {
    if let Subject::Request { id } = session.subject {
        news.add(Change::Request { id });
    }
}

/// What a document of the session is signed with.
pub(crate) fn context(session: &Session, place: usize) -> SigningContext {
    SigningContext {
        relying_party: session.party.id.clone(),
        document_sha256: session.documents.get(place).map_or([0; 32], |d| d.sha256),
        text_sha256: sha256(session.text.as_bytes()),
        nonce: session.nonce.clone(),
        expires_at: session.progress.expires_at,
    }
}

fn about(session: &Session, place: usize) -> About {
    let document = session.documents.get(place);
    About {
        title: Some(document.map_or(&session.title, |d| &d.title).clone()),
        party: Some(session.party.name.get(session.lang).to_owned()),
        document: document.map(|d| hex(&d.sha256)),
        code: Some(session.code.clone()),
        signature: None,
    }
}

fn refused(refusal: Refusal) -> Error {
    match refusal {
        Refusal::Busy => Error::new(Code::StateChanged, "it is being signed already"),
        Refusal::Over(outcome) => Error::new(Code::SessionOver, format!("it ended: {}", outcome.wire_name()))
            .with("outcome", outcome.wire_name()),
        Refusal::OutOfTurn => Error::new(Code::StateChanged, "nothing was signed in it"),
    }
}

pub(super) fn over(session: &Session) -> Error {
    match session.progress.outcome() {
        Some(outcome) => refused(Refusal::Over(outcome)),
        None => refused(Refusal::OutOfTurn),
    }
}

/// Folder of the turns, in the home.
pub(crate) const TURNS: &str = "signing";

/// The right to sign a session, for one tap. It is a lock of a file, so it ends with the process.
struct Turn {
    _held: Lock,
    path: PathBuf,
}

impl Turn {
    fn take(ctx: &Ctx, id: &str) -> Result<Self> {
        let folder = ctx.store.home().join(TURNS);
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{id}.lock"));
        match take_turn(&path)? {
            Some(held) => Ok(Self { _held: held, path }),
            None => Err(refused(Refusal::Busy)),
        }
    }

    /// Gives it back. Whoever waits for the very file finds the session as it is stored.
    fn end(self) {
        let _ = fs::remove_file(&self.path);
    }
}
