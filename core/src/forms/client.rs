//! What a shell can do with forms and drafts.

use std::sync::Arc;

use super::{Answer, Draft, Form, FormView, Known, SealedAnswers, render, sealed_answers, table, upgrade};
use crate::{
    Code, Error, Lang, Result, Text,
    client::Ctx,
    identity::{self, Citizen},
    ports::Change,
    requests::wire::SealedRequest,
    store::Vault,
    text::{self, StateText},
};

/// Forms and drafts. All of it works offline; every answer is durable when the call returns.
#[derive(Clone)]
pub struct Forms {
    ctx: Arc<Ctx>,
}

/// A draft in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftView {
    /// Draft id.
    pub id: String,
    /// Service code.
    pub service: String,
    /// What the citizen is asking for.
    pub title: String,
    /// Last touched, as people write it.
    pub updated: String,
    /// Whether it is complete, and what comes next.
    pub state: StateText,
    /// All questions are answered.
    pub complete: bool,
}

impl Forms {
    pub(crate) fn new(ctx: Arc<Ctx>) -> Self {
        Self { ctx }
    }

    /// Begins a draft for this service, filled in with what the register knows of a linked citizen. Durable
    /// when it returns. Works before the phone is linked; the citizen links before signing. Blocks.
    ///
    /// Errors: `catalogue.service_unknown`, `catalogue.form_missing`, storage.
    pub fn start(&self, service: &str, lang: Lang) -> Result<FormView> {
        let ctx = &self.ctx;
        let (form, title, version) = form_of(ctx, service)?;
        let citizen = identity_of(ctx)?;
        let known = citizen.as_ref().map(|c| known(c, lang));
        let now = ctx.now_ms();
        let draft = Draft::start(&form, ctx.new_id()?, version, known.as_ref(), now);
        ctx.store.write(|v| table::put(v, &draft.id, now, &draft))?;
        ctx.tell(Change::Draft { id: draft.id.clone() });
        Ok(render(&form, &draft, &title, lang))
    }

    /// A draft as it stands. One that was begun with another version of the form is brought to this one,
    /// and the view says what to look at again. Blocks.
    ///
    /// Errors: `document.draft_unknown`, `catalogue.form_missing` when the service no longer has a form.
    pub fn open(&self, draft_id: &str, lang: Lang) -> Result<FormView> {
        let draft: Draft = self.ctx.store.read(|v| table::get(v, draft_id))?;
        let before = draft.form_version;
        let opened = open(&self.ctx, draft, lang)?;
        if opened.draft.form_version == before {
            return Ok(opened.view);
        }
        self.write(draft_id, lang, |_, _| Ok(())).map(|brought| brought.view)
    }

    /// Takes an answer as it was typed; what can't be right stays and is named in the view. Durable when it
    /// returns. Blocks.
    ///
    /// Errors: `document.draft_unknown`, `input.answer` (no such question), `input.too_large`, storage.
    pub fn answer(&self, draft_id: &str, field: &str, answer: Answer, lang: Lang) -> Result<FormView> {
        self.change(draft_id, lang, |draft, form, now| draft.answer(form, field, answer, now))
    }

    /// The citizen leaves a step: what is missing in it is named from now on. Durable when it returns. Blocks.
    pub fn pass_step(&self, draft_id: &str, step: &str, lang: Lang) -> Result<FormView> {
        self.change(draft_id, lang, |draft, form, now| {
            draft.pass_step(form, step, now);
            Ok(())
        })
    }

    /// The drafts, the last touched first. Blocks.
    pub fn drafts(&self, lang: Lang) -> Result<Vec<DraftView>> {
        let drafts: Vec<Draft> = self.ctx.store.read_if_any(table::all)?.unwrap_or_default();
        drafts
            .into_iter()
            .map(|draft| {
                let updated = text::date_time(lang, draft.updated_ms.div_euclid(1000));
                let (id, service) = (draft.id.clone(), draft.service.clone());
                // A service that is gone from the catalogue leaves its draft readable in the list.
                let view = open(&self.ctx, draft, lang).ok().map(|o| o.view);
                let complete = view.as_ref().is_some_and(|v| v.complete);
                let state = text::state(lang, if complete { "draft-ready" } else { "draft-incomplete" }, &[]);
                let title = view.map_or_else(|| service.clone(), |v| v.title);
                Ok(DraftView { id, service, title, updated, state, complete })
            })
            .collect()
    }

    /// Removes a draft for good. Durable when it returns. Blocks.
    pub fn discard(&self, draft_id: &str) -> Result<()> {
        self.ctx.store.write(|v| {
            if let Some(request) = table::request_of(v, draft_id)? {
                crate::requests::table::remove_unsigned(v, &request)?;
            }
            table::remove(v, draft_id)
        })?;
        self.ctx.tell(Change::Draft { id: draft_id.to_owned() });
        Ok(())
    }

    fn change(
        &self,
        draft_id: &str,
        lang: Lang,
        f: impl FnOnce(&mut Draft, &Form, i64) -> Result<()>,
    ) -> Result<FormView> {
        let now = self.ctx.now_ms();
        let Opened { form, draft, title, .. } =
            self.write(draft_id, lang, |draft, form| f(draft, form, now))?;
        self.ctx.tell(Change::Draft { id: draft_id.to_owned() });
        Ok(render(&form, &draft, &title, lang))
    }

    /// Reads and writes a draft in one transaction: of two answers at once none is lost.
    fn write(
        &self,
        draft_id: &str,
        lang: Lang,
        f: impl FnOnce(&mut Draft, &Form) -> Result<()>,
    ) -> Result<Opened> {
        self.ctx.store.write(|v| {
            let mut opened = open(&self.ctx, table::get(v, draft_id)?, lang)?;
            f(&mut opened.draft, &opened.form)?;
            if let Some(request) = table::request_of(v, draft_id)? {
                crate::requests::table::outdate_unsigned(v, &request)?;
            }
            table::put(v, draft_id, opened.draft.updated_ms, &opened.draft)?;
            Ok(opened)
        })
    }
}

/// A draft with its form, ready to be shown or sealed.
pub(crate) struct Opened {
    pub(crate) form: Form,
    pub(crate) draft: Draft,
    pub(crate) title: Text,
    pub(crate) view: FormView,
}

impl Opened {
    /// The answers to sign, or `input.answer` with the first thing to mend.
    pub(crate) fn sealed_answers(&self, lang: Lang) -> Result<SealedAnswers> {
        sealed_answers(&self.form, &self.draft, lang).map_err(|problems| {
            let first = problems.iter().find_map(|p| p.field.clone()).unwrap_or_default();
            Error::new(Code::AnswerInvalid, format!("{} questions to mend, first {first}", problems.len()))
                .with("field", first)
        })
    }
}

/// Opens a draft with the form of the current catalogue. Writes nothing.
pub(crate) fn open(ctx: &Ctx, mut draft: Draft, lang: Lang) -> Result<Opened> {
    let (form, title, version) = form_of(ctx, &draft.service)?;
    upgrade(&form, &mut draft, version, ctx.now_ms());
    let view = render(&form, &draft, &title, lang);
    Ok(Opened { form, draft, title, view })
}

/// A draft with the answers of a request that the gateway did not take: the one that was begun for it, or a new
/// one. Durable when it returns.
pub(crate) fn draft_of(ctx: &Ctx, request_id: &str, sealed: SealedRequest, lang: Lang) -> Result<FormView> {
    let (form, _, version) = form_of(ctx, &sealed.service)?;
    let now = ctx.now_ms();
    let mut draft = Draft::start(&form, ctx.new_id()?, version, None, now);
    draft.form_version = sealed.form_version;
    draft.answers = sealed.answers;
    draft.prefilled = sealed.prefilled;
    draft.mends = Some(request_id.to_owned());
    // In one transaction, so that two taps begin one draft.
    let opened = ctx.store.write(|v| {
        let begun = table::all::<Draft>(v)?.into_iter().find(|d| d.mends == draft.mends);
        let opened = open(ctx, begun.unwrap_or(draft), lang)?;
        table::put(v, &opened.draft.id, opened.draft.updated_ms, &opened.draft)?;
        Ok(opened)
    })?;
    ctx.tell(Change::Draft { id: opened.draft.id.clone() });
    Ok(opened.view)
}

/// Marks every question as looked at, so that the view names what is missing. Durable with the transaction.
pub(crate) fn pass_all(v: &Vault<'_>, opened: &mut Opened, now_ms: i64) -> Result<()> {
    opened.draft.pass_all(&opened.form, now_ms);
    table::put(v, &opened.draft.id, opened.draft.updated_ms, &opened.draft)
}

fn form_of(ctx: &Ctx, service: &str) -> Result<(Form, Text, u64)> {
    let reader = ctx.shelf.current()?;
    let title = |lang| reader.service(lang, service).map(|s| s.title);
    let title = Text { kk: title(Lang::Kk)?, ru: title(Lang::Ru)?, en: title(Lang::En)? };
    let id = reader.service(Lang::Kk, service)?.form;
    let id = id.ok_or_else(|| Error::new(Code::FormMissing, "the service has no form"))?;
    let form = Form::from_json(reader.form(&id)?.json)?;
    Ok((form, title, reader.version()))
}

/// The linked citizen, if there is one; a client that never stored anything has none.
fn identity_of(ctx: &Ctx) -> Result<Option<Citizen>> {
    match ctx.store.exists() {
        true => ctx.store.read(identity::citizen),
        false => Ok(None),
    }
}

fn known(citizen: &Citizen, lang: Lang) -> Known {
    Known::of(&citizen.record, &citizen.phone, lang)
}
