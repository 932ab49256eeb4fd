//! Linking a phone number to a person: IIN, number, the PIN of the identity card, and a code by SMS.

pub(crate) mod operator;
pub(crate) mod phones;
mod rules;
pub(crate) mod sign_in;
mod table;
pub(crate) mod ties;

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use qyzmet_core::{
    Code,
    identity::{
        Iin, Phone,
        wire::{CodeRequest, LinkRequest, LinkStarted, Linked},
    },
    net::Problem,
};
use rusqlite::Transaction;

pub(crate) use table::{live_session, seed, void_codes};

use self::{
    rules::{Judgement, Resend},
    table::Link,
};
use crate::{
    faults::Hold,
    gateway::{App, Gateway},
    http::{Answer, Body, PerhapsSession, Refusal, Session},
    idempotency::{Key, Once},
    magic::{self, Citizen, Outcome},
    secrets::{random_code, random_token, sha256},
    sms,
};

/// Asks for a phone to be bound to a person; a code goes there by SMS.
#[utoipa::path(
    post,
    path = "/links",
    tag = "identity",
    params(("Idempotency-Key" = String, Header, description = "Quoted string, one for each try")),
    request_body = LinkRequest,
    responses(
        (status = 201, description = "The code is on its way", body = LinkStarted),
        (status = 400, description = "`input.iin`, `input.phone`, `idempotency.missing`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`identity.card_pin_wrong`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`identity.person_unknown`", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`identity.number_taken`, `idempotency.running`", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "`idempotency.mismatch`", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "`identity.too_many_tries`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn start(
    State(app): State<App>,
    key: Key,
    hold: Hold,
    body: Body<LinkRequest>,
) -> Result<Answer, Refusal> {
    let once = Once { scope: "links".into(), key, fingerprint: sha256(&body.bytes), hold: hold.0 };
    let asked = body.value;
    once.run(&app, move |app, tx, now| {
        begin(app, tx, &asked, now).map(|started| Answer::json(StatusCode::CREATED, &started))
    })
    .await
}

/// Asks for another code.
#[utoipa::path(
    post,
    path = "/links/{id}/resend",
    tag = "identity",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "Another code is on its way; the one before it is void", body = LinkStarted),
        (status = 404, description = "`identity.link_not_started`", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "`gateway.busy`: too soon; `identity.too_many_tries`: too often", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn resend(State(app): State<App>, Path(id): Path<String>) -> Result<Answer, Refusal> {
    app.run(move |app, tx, now| {
        let mut link = open_link(tx, &id, now)?;
        if link.linked {
            return Err(not_started("this link is done"));
        }
        match rules::resend(&link, now) {
            Resend::Send => {}
            Resend::Wait(seconds) => {
                let why = "another code too soon";
                return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, Code::GatewayBusy, why).wait(seconds));
            }
            Resend::NoMore => {
                return Err(Refusal::too_many(rules::NUMBER_LOCK_SECONDS, "too many codes of one link"));
            }
        }
        link.resends += 1;
        let started = send_code(app, tx, link, now)?;
        Ok(Answer::json(StatusCode::OK, &started))
    })
    .await
}

/// Shows that the SMS was read. The session of the link before, where the phone still has its token, tells that it is the
/// same phone: should it be lost, all its certificates are revoked.
#[utoipa::path(
    post,
    path = "/links/{id}/code",
    tag = "identity",
    params(("id" = String, Path)),
    request_body = CodeRequest,
    security((), ("session" = [])),
    responses(
        (status = 200, description = "Linked. The right code gives a new token until it expires, so a lost answer can be asked for again", body = Linked),
        (status = 403, description = "`identity.code_wrong`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`identity.link_not_started`", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`identity.number_taken` meanwhile", body = Problem, content_type = "application/problem+json"),
        (status = 410, description = "`identity.code_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "`identity.too_many_tries`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn confirm(
    PerhapsSession(before): PerhapsSession,
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<CodeRequest>,
) -> Result<Answer, Refusal> {
    app.run(move |app, tx, now| {
        let mut link = open_link(tx, &id, now)?;
        let parts: [&[u8]; 2] = [link.id.as_bytes(), body.value.code.as_bytes()];
        let right = app.secrets.matches("sms code", &parts, &link.code);
        match rules::judge(&link, right, now) {
            Judgement::Right => finish(tx, &mut link, before.as_ref(), now),
            Judgement::Wrong { left } => {
                link.wrong += 1;
                table::save(tx, &link)?;
                Err(Refusal::new(StatusCode::FORBIDDEN, Code::CodeWrong, "another code").tries_left(left))
            }
            Judgement::Locked => {
                link.wrong += 1;
                table::save(tx, &link)?;
                table::lock(tx, &number(&link.phone), 0, now + rules::NUMBER_LOCK_SECONDS)?;
                Err(Refusal::too_many(rules::NUMBER_LOCK_SECONDS, "too many wrong codes"))
            }
            Judgement::Expired => {
                Err(Refusal::new(StatusCode::GONE, Code::CodeExpired, "the code's time is over"))
            }
        }
    })
    .await
}

/// Subject of a number's lock.
fn number(phone: &str) -> String {
    format!("number:{phone}")
}

fn begin(app: &Gateway, tx: &Transaction<'_>, asked: &LinkRequest, now: i64) -> Result<LinkStarted, Refusal> {
    let bad = |code, detail| Refusal::new(StatusCode::BAD_REQUEST, code, detail);
    Iin::parse(&asked.iin).map_err(|_| bad(Code::IinInvalid, "not an IIN"))?;
    let phone = Phone::parse(&asked.phone).map_err(|_| bad(Code::PhoneInvalid, "not a phone"))?;
    if phone.e164() != asked.phone {
        return Err(bad(Code::PhoneInvalid, "the phone must be in E.164"));
    }
    locked(tx, &number(&asked.phone), now)?;
    let starts = table::starts_since(tx, &asked.phone, now - rules::HOUR)?;
    if let Some(seconds) = rules::start_wait(&starts, now) {
        return Err(Refusal::too_many(seconds, "too many links of this number"));
    }
    table::count_start(tx, &asked.phone, now)?;
    let citizen = know(app, tx, asked, now)?;
    if let Some(holder) = table::holder(tx, &asked.phone)?
        && holder != citizen.iin
    {
        return Err(taken());
    }
    let link = Link {
        id: random_token()?,
        iin: citizen.iin.into(),
        phone: asked.phone.clone(),
        code: Vec::new(),
        sent_at: now,
        expires_at: now,
        wrong: 0,
        resends: 0,
        linked: false,
    };
    send_code(app, tx, link, now)
}

/// Finds the person in the register, by IIN and the PIN of the card.
fn know(
    app: &Gateway,
    tx: &Transaction<'_>,
    asked: &LinkRequest,
    now: i64,
) -> Result<&'static Citizen, Refusal> {
    let card = format!("card:{}", asked.iin);
    if magic::outcome(&asked.iin) == Outcome::CardPinLocked {
        return Err(Refusal::too_many(rules::CARD_LOCK_SECONDS, "the card's PIN is locked"));
    }
    locked(tx, &card, now)?;
    let citizen = magic::citizen(&asked.iin)
        .ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, Code::PersonUnknown, "nobody in the register"))?;
    let stored = app.secrets.mac("card pin", &[asked.iin.as_bytes(), citizen.card_pin.as_bytes()]);
    let given: [&[u8]; 2] = [asked.iin.as_bytes(), asked.card_pin.as_bytes()];
    if app.secrets.matches("card pin", &given, &stored) {
        table::unlock(tx, &card)?;
        return Ok(citizen);
    }
    let wrong = table::wrong_tries(tx, &card, now)? + 1;
    let left = rules::CARD_PIN_TRIES.saturating_sub(wrong);
    if left == 0 {
        table::lock(tx, &card, 0, now + rules::CARD_LOCK_SECONDS)?;
        return Err(Refusal::too_many(rules::CARD_LOCK_SECONDS, "too many wrong PINs of the card"));
    }
    table::lock(tx, &card, wrong, 0)?;
    Err(Refusal::new(StatusCode::FORBIDDEN, Code::CardPinWrong, "another PIN").tries_left(left))
}

/// Makes a code, stores its keyed hash, and sends it, as far as the magic number lets it.
fn send_code(app: &Gateway, tx: &Transaction<'_>, mut link: Link, now: i64) -> Result<LinkStarted, Refusal> {
    let code = random_code()?;
    let outcome = magic::outcome(&link.phone);
    let accepted = match outcome {
        // What is stored is the hash of something that cannot be typed.
        Outcome::CodeWrong => random_token()?,
        _ => code.clone(),
    };
    link.code = app.secrets.mac("sms code", &[link.id.as_bytes(), accepted.as_bytes()]).to_vec();
    link.sent_at = now;
    link.expires_at = match outcome {
        Outcome::CodeExpired => now,
        _ => now + rules::CODE_SECONDS,
    };
    table::save(tx, &link)?;
    if outcome != Outcome::SmsLost {
        sms::send(tx, &link.phone, &sms::code_text(&code), now)?;
    }
    Ok(LinkStarted {
        link_id: link.id,
        code_length: rules::CODE_LENGTH,
        expires_in: rules::CODE_SECONDS.unsigned_abs() as u32,
        resend_in: rules::RESEND_SECONDS.unsigned_abs() as u32,
        tries_left: rules::WRONG_CODES - link.wrong,
    })
}

/// The right code: the number is the person's, and there is a session.
fn finish(
    tx: &Transaction<'_>,
    link: &mut Link,
    before: Option<&Session>,
    now: i64,
) -> Result<Answer, Refusal> {
    if table::holder(tx, &link.phone)?.is_some_and(|holder| holder != link.iin) {
        return Err(taken());
    }
    let citizen = magic::citizen(&link.iin)
        .ok_or_else(|| Refusal::defect("a link of somebody who is not in the register"))?;
    link.linked = true;
    table::save(tx, link)?;
    table::hold(tx, &link.phone, &link.iin)?;
    if let Some(before) = before.filter(|before| before.iin == link.iin) {
        phones::linked_again(tx, before, &link.phone, now)?;
    }
    let token = random_token()?;
    let expires_at = now + rules::SESSION_SECONDS;
    table::open_session(tx, &sha256(token.as_bytes()), link, expires_at)?;
    let linked = Linked { token, expires_at, citizen: citizen.record() };
    Ok(Answer::json(StatusCode::OK, &linked))
}

/// The link of this id, unless there is none or its tries are used up.
fn open_link(tx: &Transaction<'_>, id: &str, now: i64) -> Result<Link, Refusal> {
    let link = table::find(tx, id)?.ok_or_else(|| not_started("no such link"))?;
    locked(tx, &number(&link.phone), now)?;
    if link.wrong >= rules::WRONG_CODES {
        return Err(not_started("this link is used up"));
    }
    Ok(link)
}

fn not_started(detail: &'static str) -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, Code::LinkNotStarted, detail)
}

fn locked(tx: &Transaction<'_>, subject: &str, now: i64) -> Result<(), Refusal> {
    match table::locked_until(tx, subject)? - now {
        left if left > 0 => Err(Refusal::too_many(left, "locked for a while")),
        _ => Ok(()),
    }
}

fn taken() -> Refusal {
    Refusal::new(StatusCode::CONFLICT, Code::NumberTaken, "the number is linked to another person")
}
