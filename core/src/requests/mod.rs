//! Requests: what the citizen submits. Sealed and signed offline, kept in an outbox, filed exactly once,
//! followed to the answer.
//!
//! A request is *filed* only when the gateway's signed receipt is here; until then every text says so.
//! Its bytes and its id (also the `Idempotency-Key`) are in the vault before the network hears of it.

#[cfg(feature = "bench")]
mod bench;
pub mod calendar;
mod calendar_data;
mod dated;
pub mod deadline;
mod deadline_data;
mod delivery;
mod due;
mod filing;
mod model;
pub mod rules;
mod seal;
mod settle;
mod signing;
mod stamps;
pub(crate) mod table;
mod view;
pub mod wire;

use std::sync::Arc;

pub use dated::Confidence;
pub use model::{
    DeadlineView, DeliveryReport, Filed, Filing, HistoryLine, RequestPage, RequestView, SigningView,
};
pub(crate) use seal::hex;

use self::signing::{enqueue, open_session, order};
use crate::{
    Code, Error, Lang, Page, Result,
    client::Ctx,
    forms, identity,
    ports::Change,
    signature::{
        self,
        cms::Content,
        job::Signed,
        session::{self, SessionView},
    },
    store::Vault,
};

/// What a shell can do with requests.
#[derive(Clone)]
pub struct Requests {
    ctx: Arc<Ctx>,
}

impl Requests {
    pub(crate) fn new(ctx: Arc<Ctx>) -> Self {
        Self { ctx }
    }

    /// Makes of a complete draft the bytes that will be signed, and the text the citizen checks. Durable
    /// when it returns; the draft can still be changed, and is then sealed anew. Works offline; blocks.
    ///
    /// Errors: `input.answer` (questions to mend, see the form view), `identity.link_required`,
    /// `document.draft_unknown`, `catalogue.service_unknown`, storage.
    pub fn prepare(&self, draft_id: &str, lang: Lang) -> Result<SigningView> {
        let ctx = &self.ctx;
        let now = ctx.now_ms();
        let session_id = ctx.new_id()?;
        // In one transaction with the draft that it reads: an answer that comes later outdates what was sealed.
        let sealed = ctx.store.write(|v| {
            let sealing = match seal::seal(ctx, v, draft_id, lang)? {
                Ok(sealing) => sealing,
                Err(e) => return Ok(Err(e)),
            };
            if let Some(before) = forms::table::request_of(v, draft_id)? {
                table::remove_unsigned(v, &before)?;
                session::forget_request(v, &before)?;
            }
            table::insert(v, &sealing.id, &sealing.lane, now, &sealing.filing, &sealing.bytes)?;
            let order = order(&sealing.id, &sealing.filing, sealing.sha256);
            session::begin_request(v, order, now.div_euclid(1000), session_id)?;
            forms::table::set_request(v, draft_id, Some(&sealing.id))?;
            Ok(Ok(sealing))
        })?;
        let sealing = sealed.inspect_err(|_| ctx.tell(Change::Draft { id: draft_id.to_owned() }))?;
        ctx.tell(Change::Request { id: sealing.id.clone() });
        Ok(SigningView {
            request_id: sealing.id,
            title: sealing.filing.title.get(lang).to_owned(),
            text: sealing.filing.shown,
            verification_code: sealing.filing.verification_code,
            level: signature::level_text(ctx, lang),
        })
    }

    /// The session in which a prepared request is signed: its text and verification code, to be shown before the PIN
    /// is asked for. An app that was ended comes back here; where time ran out, another session begins with the same
    /// text, bytes and code. Durable when it returns; works offline; blocks.
    ///
    /// Errors: `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was changed
    /// after it was sealed, storage.
    pub fn session(&self, request_id: &str, lang: Lang) -> Result<SessionView> {
        let ctx = &self.ctx;
        let fresh_id = ctx.new_id()?;
        let session = ctx.store.write(|v| Ok(open_session(v, request_id, ctx.now(), fresh_id)?.0))?;
        Ok(session::view(&session, lang))
    }

    /// Signs a prepared request with the citizen's PIN (CAdES-B-B, detached) and puts it into the outbox.
    /// Durable when it returns; the draft is gone with the same transaction. Works offline within the
    /// key's allowance. Takes about 0.2 s on purpose (Argon2id).
    ///
    /// Errors: `signature.*` (each wrong PIN costs a try, a kill gives none back),
    /// `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was changed
    /// after it was sealed, storage.
    pub async fn sign(&self, request_id: &str, pin: &str, lang: Lang) -> Result<RequestView> {
        let (id, fresh_id) = (request_id.to_owned(), self.ctx.new_id()?);
        let (session, hash) = self
            .ctx
            .blocking(move |ctx| {
                let now = ctx.now();
                ctx.store.write(|v| {
                    let (session, hash) = open_session(v, &id, now, fresh_id)?;
                    Ok((session.id, hash))
                })
            })
            .await?;
        let (id, clock) = (request_id.to_owned(), self.ctx.ports.clock.clone());
        let keep = move |v: &Vault<'_>, signed: &[Signed]| match signed {
            [one] => enqueue(v, &id, &one.cms, clock.now_ms()),
            _ => Err(Error::new(Code::Defect, "a request has one signature")),
        };
        let detached = vec![Content::Detached];
        let signed = session::sign(&self.ctx, &session, detached, vec![hash], pin, Arc::new(keep)).await;
        signed.map_err(|e| match e.code() {
            // Another process sealed the draft anew, and the session of what was sealed before is gone.
            Code::SessionOver if e.arg("outcome").is_none() => {
                Error::new(Code::StateChanged, "it was sealed anew meanwhile").caused_by(e)
            }
            _ => e,
        })?;
        self.get(request_id, lang)
    }

    /// Sends what is due, asks about what may have arrived, looks at what is filed, fetches results. Does
    /// no more than one try each; [`DeliveryReport::next_at`] says when to call again. Persists before and
    /// after each call, so it may be dropped or killed anywhere.
    ///
    /// What goes wrong with a request stands in its row and in the report; an error is returned only when
    /// nothing could be done at all (`storage.*`, `conflict.suspended`).
    pub async fn deliver(&self) -> Result<DeliveryReport> {
        delivery::deliver(&self.ctx, false).await
    }

    /// The same, for a line that came back or a citizen who asks to try now: waits of our own choosing are
    /// ended, waits the gateway asked for are kept.
    pub async fn deliver_now(&self) -> Result<DeliveryReport> {
        delivery::deliver(&self.ctx, true).await
    }

    /// What is signed and not filed yet, oldest first. Blocks.
    pub fn outbox(&self, lang: Lang) -> Result<Vec<RequestView>> {
        let rows = self.ctx.store.read_if_any(table::active)?.unwrap_or_default();
        let unfiled = rows.iter().filter(|r| r.filing.receipt.is_none());
        let deadlines = due::Deadlines::load(&self.ctx)?;
        unfiled.map(|row| view::view(&self.ctx, &deadlines, row, lang)).collect()
    }

    /// All signed requests, newest first. Blocks.
    pub fn list(&self, lang: Lang, page: Page) -> Result<RequestPage> {
        let listed = |v: &Vault<'_>| Ok((table::page(v, page.offset, page.size())?, table::count(v)?));
        let (rows, total) = self.ctx.store.read_if_any(listed)?.unwrap_or_default();
        let deadlines = due::Deadlines::load(&self.ctx)?;
        let requests =
            rows.iter().map(|row| view::view(&self.ctx, &deadlines, row, lang)).collect::<Result<_>>()?;
        Ok(RequestPage { requests, total })
    }

    /// One request. Blocks.
    ///
    /// Errors: `document.request_unknown`.
    pub fn get(&self, request_id: &str, lang: Lang) -> Result<RequestView> {
        let row = self.ctx.store.read(|v| table::get(v, request_id))?;
        view::view(&self.ctx, &due::Deadlines::load(&self.ctx)?, &row, lang)
    }

    /// Begins a draft with the answers of a request that the gateway did not take, so that the citizen
    /// mends only what is wrong; one that was begun for it before goes on. Durable when it returns; the old request stays in the
    /// list. Blocks.
    ///
    /// Errors: `document.request_unknown`, `conflict.state_changed` when it was not rejected,
    /// `catalogue.service_unknown`, `catalogue.form_missing`, storage.
    pub fn mend(&self, request_id: &str, lang: Lang) -> Result<forms::FormView> {
        let sealed = self.ctx.store.read(|v| {
            let row = table::get(v, request_id)?;
            if row.state != rules::State::Rejected.name() {
                return Err(Error::new(Code::StateChanged, "only a request that was not taken is mended"));
            }
            table::sealed_bytes(v, request_id)
        })?;
        let sealed = serde_json::from_slice(&sealed)
            .map_err(|e| Error::new(Code::VaultDamaged, "the sealed bytes are no request").caused_by(e))?;
        forms::draft_of(&self.ctx, request_id, sealed, lang)
    }

    /// The text that was signed, in the language it was signed in. Blocks.
    pub fn signed_text(&self, request_id: &str) -> Result<String> {
        Ok(self.ctx.store.read(|v| table::get(v, request_id))?.filing.shown)
    }

    /// Writes the sealed bytes, their signature and (once filed) the receipt into a folder (made if it is not
    /// there), as `request.json`, `request.p7s` and `receipt.p7m`. Files that are there are not touched. Blocks.
    ///
    /// Errors: `document.request_unknown`, `input.output_exists`, storage.
    pub fn export(&self, request_id: &str, folder: &std::path::Path) -> Result<Vec<std::path::PathBuf>> {
        let (sealed, signature, receipt) = self.ctx.store.read(|v| {
            Ok((
                table::sealed_bytes(v, request_id)?,
                table::signature(v, request_id)?,
                table::receipt(v, request_id)?,
            ))
        })?;
        let mut files = vec![("request.json", sealed)];
        files.extend(signature.map(|s| ("request.p7s", s)));
        files.extend(receipt.map(|r| ("receipt.p7m", r)));
        std::fs::create_dir_all(folder)?;
        files
            .iter()
            .map(|(name, bytes)| {
                let path = folder.join(name);
                crate::store::write_new(&path, bytes)?;
                Ok(path)
            })
            .collect()
    }
}

/// The citizen linked the phone again: what was parked for that goes on. Part of the caller's transaction.
pub(crate) fn linked_again(v: &Vault<'_>, now: i64) -> Result<()> {
    for row in table::active_readable(v)? {
        if let Some(p) = row.progress() {
            let next = rules::linked_again(&p, now);
            if next != p {
                table::move_on(v, &row.id, &next)?;
            }
        }
    }
    Ok(())
}

/// The session token, or `identity.link_required` / `identity.session_expired`.
fn token(ctx: &Ctx) -> Result<identity::Token> {
    ctx.store.read(identity::token)
}
