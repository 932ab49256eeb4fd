//! What a shell can do about who the citizen is.

use std::sync::Arc;

use reqwest::Method;
use zeroize::Zeroizing;

use super::{
    Iin, LinkView, Phone,
    citizen::{Citizen, CitizenView, Token},
    model::{Effect, Event, Failure, Granted, Link, SmsCode},
    rules::step,
    session::{citizen, token},
    sim::{self, SimView, model::SimState},
    table::{self, What},
    wire::{CodeRequest, LinkRequest, LinkStarted, Linked},
};
use crate::{
    Code, Error, Lang, Result,
    client::Ctx,
    net::{Answer, Call},
    ports::Change,
    requests,
    store::{Lock, Store, Vault, take_turn},
    text,
};

/// Linking the phone to a person. The state survives a kill between any two writes; tries and waits are
/// counted here and by the gateway, and the lower count wins.
#[derive(Clone)]
pub struct Identity {
    ctx: Arc<Ctx>,
}

impl Identity {
    pub(crate) fn new(ctx: Arc<Ctx>) -> Self {
        Self { ctx }
    }

    /// Where the linking stands. What a killed process left half-done is ended first. Works offline; blocks.
    pub fn link_state(&self, lang: Lang) -> Result<LinkView> {
        let now = self.ctx.now();
        let link = match self.ctx.store.exists() {
            true => self.standing()?,
            false => Link::new(now),
        };
        Ok(LinkView::of(&link, now, lang))
    }

    pub(super) fn ctx(&self) -> &Arc<Ctx> {
        &self.ctx
    }

    fn standing(&self) -> Result<Link> {
        let store = &self.ctx.store;
        let link = store.read(|v| load(v, self.ctx.now()))?;
        if !link.waits_for_an_answer() {
            return Ok(link);
        }
        match lock(store) {
            // Nobody holds the turn: whoever asked is dead, and its answer will never come.
            Ok(_turn) => {
                happen(&self.ctx, Event::Abandoned, None)?;
                store.read(|v| load(v, self.ctx.now()))
            }
            // Somebody is at it right now, or nothing can be written: it stands as it stands.
            Err(_) => Ok(link),
        }
    }

    /// The linked citizen, if there is one. Works offline; blocks.
    pub fn citizen(&self, lang: Lang) -> Result<Option<CitizenView>> {
        if !self.ctx.store.exists() {
            return Ok(None);
        }
        let citizen = self.ctx.store.read(citizen)?;
        Ok(citizen.map(|c| CitizenView {
            full_name: c.full_name(),
            iin_hidden: text::iin_hidden(c.iin()),
            birth_date: c.record.birth_date.parse().map_or_else(|_| String::new(), |d| text::date(lang, d)),
            phone: text::phone_grouped(&c.phone),
            address: c.record.address.get(lang).to_owned(),
        }))
    }

    /// How the SIM card stands to the number that was linked. Looks at the SIM cards and stores a change: a shell
    /// calls it when the platform says that a SIM came or went. Works offline; blocks.
    ///
    /// Errors: storage.
    pub fn sim(&self, lang: Lang) -> Result<SimView> {
        Ok(SimView::of(&sim::look(&self.ctx)?, lang))
    }

    /// Asks the gateway to link this number to this person; it sends an SMS code. `card_pin` is the PIN of
    /// the identity card; it is sent once and never kept.
    ///
    /// Errors: `input.iin`, `input.phone`, `identity.*`, `conflict.home_busy` (a linking is under way),
    /// `conflict.state_changed` (linked already, and the SIM is the same), `identity.other_person`, network, gateway, storage.
    pub async fn start_link(&self, iin: &str, phone: &str, card_pin: &str, lang: Lang) -> Result<LinkView> {
        let (iin, phone) = (Iin::parse(iin)?, Phone::parse(phone)?);
        let card_pin = Zeroizing::new(card_pin.trim().to_owned());
        if !(4..=12).contains(&card_pin.len()) || !card_pin.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Error::new(Code::CardPinWrong, "not the digits of a PIN"));
        }
        self.ctx.require_line()?;
        let _turn = self.turn().await?;
        let attempt = self.ctx.new_id()?;
        let again = self.ctx.blocking(sim::look).await?.state == SimState::Changed;
        for effect in self.wish(Event::Start { attempt, iin, phone, again }).await? {
            if let Effect::AskStart { attempt, iin, phone } = effect {
                let body = LinkRequest {
                    iin: iin.as_str().into(),
                    phone: phone.e164().into(),
                    card_pin: card_pin.to_string(),
                };
                let mut call = Call::json(Method::POST, "/links", &body)?;
                call.idempotency_key = Some(&attempt);
                let answer = self.ctx.net.send(call).await.map_err(Error::from);
                let answer = answer.and_then(|a| a.json::<LinkStarted>());
                self.answered(answer, |answer| Event::StartAnswered { attempt: attempt.clone(), answer })
                    .await?;
            }
        }
        self.link_state(lang)
    }

    /// Asks for another SMS code.
    ///
    /// Errors: `identity.link_not_started`, `gateway.busy` (too early, says when), `identity.too_many_tries`,
    /// network, gateway, storage.
    pub async fn resend_code(&self, lang: Lang) -> Result<LinkView> {
        self.ctx.require_line()?;
        let _turn = self.turn().await?;
        for effect in self.wish(Event::Resend).await? {
            if let Effect::AskResend { link_id } = effect {
                let path = format!("/links/{link_id}/resend");
                let call = Call { method: Method::POST, ..Call::get(&path) };
                let answer = self.ctx.net.send(call).await.map_err(Error::from);
                let answer = answer.and_then(|a| a.json::<LinkStarted>());
                self.answered(answer, |answer| Event::ResendAnswered { link_id: link_id.clone(), answer })
                    .await?;
            }
        }
        self.link_state(lang)
    }

    /// Hands in the code of the SMS. When it returns `Ok` the phone is linked and that is durable; requests
    /// that waited for it go on.
    ///
    /// Errors: `identity.code_wrong` (with the tries that are left), `identity.code_expired`,
    /// `identity.too_many_tries`, `identity.link_not_started`, network, gateway, storage.
    pub async fn confirm_code(&self, code: &str, lang: Lang) -> Result<LinkView> {
        let code = SmsCode::parse(code)?;
        self.ctx.require_line()?;
        let _turn = self.turn().await?;
        // The session before, if there is one yet, tells the gateway that it is the same phone.
        let before = self.ctx.blocking(|ctx| ctx.store.read_if_any(|v| Ok(token(v).ok()))).await?.flatten();
        for effect in self.wish(Event::CodeTyped(code)).await? {
            if let Effect::AskCheck { link_id, code } = effect {
                let path = format!("/links/{link_id}/code");
                let body = CodeRequest { code: code.as_str().into() };
                let mut call = Call::json(Method::POST, &path, &body)?;
                call.token = before.as_ref().map(Token::as_str);
                let answer = self.ctx.net.send(call).await;
                let answer = answer.map_err(Error::from).and_then(|a| granted(&a));
                let (granted, session) = match answer {
                    Ok((granted, linked)) => (Ok(granted), Some(linked)),
                    Err(e) => (Err(e), None),
                };
                let event = Event::CodeAnswered { link_id, answer: failure_of(&granted) };
                refused(&self.happen(event, session).await?, granted.err())?;
            }
        }
        self.link_state(lang)
    }

    /// One linking at a time on one folder; the lock ends with the process. What a killed process left
    /// half-done is ended first.
    pub(super) async fn turn(&self) -> Result<Lock> {
        let turn = self.ctx.blocking(|ctx| lock(&ctx.store)).await?;
        self.happen(Event::Abandoned, None).await?;
        Ok(turn)
    }

    async fn answered(
        &self,
        answer: Result<LinkStarted>,
        event: impl FnOnce(std::result::Result<LinkStarted, Failure>) -> Event,
    ) -> Result<()> {
        let effects = self.happen(event(failure_of(&answer)), None).await?;
        refused(&effects, answer.err())
    }

    /// One step of the machine: read, decide, store; then tell.
    pub(super) async fn happen(&self, event: Event, session: Option<Linked>) -> Result<Vec<Effect>> {
        let step = move |ctx: &Ctx| {
            let effects = happen(ctx, event, session)?;
            // Here, since who asked may be cancelled meanwhile.
            if effects.contains(&Effect::Tell) {
                ctx.tell(Change::Identity);
            }
            Ok(effects)
        };
        self.ctx.blocking(step).await
    }

    /// What the citizen wants: refused at once, or what to ask the gateway.
    async fn wish(&self, event: Event) -> Result<Vec<Effect>> {
        let effects = self.happen(event, None).await?;
        refused(&effects, None)?;
        Ok(effects)
    }
}

/// One step, stored in one transaction together with what it says to keep or to forget.
fn happen(ctx: &Ctx, event: Event, session: Option<Linked>) -> Result<Vec<Effect>> {
    let now = ctx.now();
    // A port is asked before the transaction, never in it.
    let sims = session.as_ref().and_then(|_| sim::seen(ctx));
    // A log-in proves nothing of the number.
    let proves_number = matches!(event, Event::CodeAnswered { .. });
    ctx.store.write(|v| {
        let link = load(v, now)?;
        let step = step(&link, event, now);
        if step.next != link {
            table::put(v, What::Link, &step.next)?;
        }
        for effect in &step.effects {
            match (effect, &session) {
                (Effect::KeepSession, Some(linked)) => {
                    keep_session(v, &step.next, linked, ctx.now_ms())?;
                    if proves_number {
                        sim::proved(v, sims.as_deref(), now)?;
                    }
                }
                (Effect::DropSession, _) => table::remove(v, What::Session)?,
                _ => {}
            }
        }
        Ok(step.effects)
    })
}

fn keep_session(v: &Vault<'_>, link: &Link, linked: &Linked, now_ms: i64) -> Result<()> {
    let owner = link.owner().ok_or_else(|| Error::new(Code::Defect, "linked without an owner"))?;
    let citizen = Citizen { record: linked.citizen.clone(), phone: owner.phone.e164().to_owned() };
    table::put(v, What::Session, &linked.token)?;
    table::put(v, What::Citizen, &citizen)?;
    requests::linked_again(v, now_ms)
}

/// What the gateway granted, within its limits.
pub(super) fn granted(answer: &Answer) -> Result<(Granted, Linked)> {
    let linked: Linked = answer.json()?;
    let c = &linked.citizen;
    let texts = [&c.surname, &c.given_name, &c.birth_date, &c.address.kk, &c.address.ru, &c.address.en];
    let hostile = |s: &str| s.len() > 1000 || s.chars().any(char::is_control);
    if linked.token.is_empty() || linked.token.len() > 4096 || texts.iter().any(|s| hostile(s)) {
        return Err(Error::new(Code::GatewayLied, "a session or a citizen out of bounds"));
    }
    let iin = Iin::parse(&c.iin).map_err(|e| Error::new(Code::GatewayLied, "no IIN").caused_by(e))?;
    Ok((Granted { iin, expires_at: linked.expires_at }, linked))
}

fn failure_of<T: Clone>(answer: &Result<T>) -> std::result::Result<T, Failure> {
    match answer {
        Ok(answer) => Ok(answer.clone()),
        Err(e) => Err(Failure::of(e)),
    }
}

/// The machine's refusal, else nothing. The cause of the call goes along for the developer.
pub(super) fn refused(effects: &[Effect], cause: Option<Error>) -> Result<()> {
    for effect in effects {
        if let Effect::Refuse(refusal) = effect {
            let error = refusal.into_error();
            return Err(match cause {
                // The gateway's own wait or text is richer than the machine's, where the code is the same.
                Some(cause) if cause.code() == error.code() && error.arg("tries").is_none() => cause,
                Some(cause) => error.caused_by(cause),
                None => error,
            });
        }
    }
    Ok(())
}

pub(super) fn load(v: &Vault<'_>, now: i64) -> Result<Link> {
    Ok(table::get(v, What::Link)?.unwrap_or_else(|| Link::new(now)))
}

fn lock(store: &Store) -> Result<Lock> {
    std::fs::create_dir_all(store.home())?;
    let turn = take_turn(&store.home().join("link.lock"))?;
    turn.ok_or_else(|| Error::new(Code::HomeBusy, "another linking is under way"))
}
