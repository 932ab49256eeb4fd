//! The server part of a sealed key's PIN: released against a proof, counted, one epoch after the other.
//!
//! The gateway never sees the PIN, only SHA-256 of a proof that the phone makes from it. A copy of the
//! phone's files that is older than the last use asks for an epoch that is over, and gets nothing.
//!
//! A copy of a key under a PUK is registered like any other, with ten tries. A PIN is changed by telling the
//! proof of the next epoch from the new PIN; a key that is unlocked is registered anew for its new PIN, and
//! what was locked stays locked.
//!
//! An authentication key is there for when the session is over: its proofs are heard without one. It is tied to the
//! number and the link that it was registered by, and again by every right proof under a session whose SIM is the same.

mod rules;
mod table;

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code,
    net::Problem,
    signature::wire::{KeyRegistration, Pepper, PepperRequest},
};
use rusqlite::Transaction;

use self::{
    rules::{Judgement, PUK_TRIES, TRIES},
    table::Key,
};
use crate::{
    authority,
    gateway::{App, Gateway},
    http::{Answer, Body, PerhapsSession, Refusal, Session},
    links::{phones, sign_in, ties},
    secrets::sha256,
};

/// Longest id of a key.
const ID_LIMIT: usize = 64;

/// Registers a sealed key, so that its PIN is counted here too.
#[utoipa::path(
    put,
    path = "/keys/{key_id}",
    tag = "signature",
    params(("key_id" = String, Path, description = "1 to 64 characters of A-Z a-z 0-9 - _")),
    request_body = KeyRegistration,
    security(("session" = [])),
    responses(
        (status = 201, description = "Registered, now or before with the same verifier; the server part of epoch 1", body = Pepper),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.sim_changed`", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`signature.key_exists`: another verifier than the first time, which counts as a wrong proof, or a key that was used", body = Problem, content_type = "application/problem+json"),
        (status = 423, description = "`signature.pin_locked`, for ever", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn register(
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<KeyRegistration>,
) -> Result<Answer, Refusal> {
    check_id(&id)?;
    let verifier = bytes32(&body.value.verifier)?;
    let authentication = body.value.authentication;
    if authentication && session.sim_changed {
        return Err(sim_changed());
    }
    let tries = if body.value.puk { PUK_TRIES } else { TRIES };
    app.run(move |app, tx, _| {
        if let Some(mut key) = table::find(tx, &id)? {
            let exists =
                || Refusal::new(StatusCode::CONFLICT, Code::KeyExists, "this id belongs to another key");
            let same_use = ties::tie_of(tx, &id)?.is_some() == authentication;
            if key.iin != session.iin || key.tries != tries || !same_use {
                return Err(exists());
            }
            authority::refuse_stranger(tx, &session)?;
            // The same call again, because its answer was lost; not after the key was used.
            match rules::judge_again(&key, &verifier) {
                Judgement::Right => {}
                Judgement::Locked => return Err(locked()),
                Judgement::OtherEpoch => return Err(exists()),
                // A verifier that is not the key's is a guess like any other.
                Judgement::Wrong => {
                    key.tries_left = key.tries_left.saturating_sub(1);
                    table::save(tx, &key)?;
                    return Err(exists());
                }
            }
        } else {
            table::save(tx, &Key::new(&id, &session.iin, verifier, tries))?;
            if authentication {
                ties::tie(tx, &id, &session)?;
            }
        }
        phones::registered(tx, &session, &id)?;
        Ok(Answer::json(StatusCode::CREATED, &peppers(app, &id, 1)))
    })
    .await
}

/// Shows that the PIN is right and asks for the server part of an epoch. An authentication key needs no session.
#[utoipa::path(
    post,
    path = "/keys/{key_id}/pepper",
    tag = "signature",
    params(("key_id" = String, Path)),
    request_body = PepperRequest,
    security(("session" = [])),
    responses(
        (status = 200, description = "The server parts of this epoch and the next", body = Pepper),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.pin_wrong`; `signature.sim_changed`: no try is counted", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`signature.key_missing`", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`conflict.state_changed`: the epoch is over, or has not come", body = Problem, content_type = "application/problem+json"),
        (status = 423, description = "`signature.pin_locked`, for ever", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn pepper(
    PerhapsSession(session): PerhapsSession,
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<PepperRequest>,
) -> Result<Answer, Refusal> {
    let asked = body.value;
    app.run(move |app, tx, _| {
        // First who asks: whoever may not is told nothing of what was wrong in the body.
        let iin = owner(tx, &id, session.as_ref())?;
        let (proof, next) = (bytes32(&asked.proof)?, bytes32(&asked.next_verifier)?);
        let mut key = table::find(tx, &id)?.filter(|key| key.iin == iin).ok_or_else(missing)?;
        let given = sha256(&proof);
        let same = |stored: [u8; 32]| {
            // Two keyed hashes are compared, so that time tells nothing of the stored one.
            let stored = app.secrets.mac("proof", &[&stored]);
            app.secrets.matches("proof", &[&given], &stored)
        };
        match rules::judge(&key, asked.epoch, same) {
            Judgement::Right => {
                rules::accept(&mut key, asked.epoch, next);
                table::save(tx, &key)?;
                if let Some(session) = &session {
                    phones::registered(tx, session, &id)?;
                    if ties::tie_of(tx, &id)?.is_some() {
                        ties::tie(tx, &id, session)?;
                    }
                }
                Ok(Answer::json(StatusCode::OK, &peppers(app, &id, asked.epoch)))
            }
            Judgement::Wrong => {
                key.tries_left = key.tries_left.saturating_sub(1);
                table::save(tx, &key)?;
                match key.tries_left {
                    0 => Err(locked()),
                    left => {
                        Err(Refusal::new(StatusCode::FORBIDDEN, Code::PinWrong, "another proof")
                            .tries_left(left))
                    }
                }
            }
            Judgement::Locked => Err(locked()),
            Judgement::OtherEpoch => Err(Refusal::new(
                StatusCode::CONFLICT,
                Code::StateChanged,
                "this epoch is over, or has not come",
            )),
        }
    })
    .await
}

/// Whose key may be asked about: that of the session, or of an authentication key's tie. No try is counted before.
fn owner(tx: &Transaction<'_>, id: &str, session: Option<&Session>) -> Result<String, Refusal> {
    let tie = ties::tie_of(tx, id)?;
    match (session, tie) {
        // Whoever is asked for by somebody else's session has no such key.
        (Some(session), Some(tie)) if session.iin != tie.iin => Err(missing()),
        (Some(session), _) if session.sim_changed => Err(sim_changed()),
        (Some(session), _) if authority::is_lost(tx, &session.phone, session.linked_at)? => {
            let why = "the phone was reported lost: its keys are of no use any more";
            Err(Refusal::new(StatusCode::FORBIDDEN, Code::CertificateRevoked, why))
        }
        (Some(session), _) => Ok(session.iin.clone()),
        (None, Some(tie)) => {
            sign_in::refuse_lost(tx, &tie)?;
            Ok(tie.iin)
        }
        (None, None) => {
            let why = "no bearer token of a live session";
            Err(Refusal::new(StatusCode::UNAUTHORIZED, Code::SessionExpired, why))
        }
    }
}

fn missing() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, Code::KeyMissing, "no such key of this citizen")
}

fn sim_changed() -> Refusal {
    let why = "the number has a new SIM card: it has to be linked again first";
    Refusal::new(StatusCode::FORBIDDEN, Code::SimChanged, why)
}

/// The server parts of an epoch and of the next: derived, so that nothing of them is stored.
fn peppers(app: &Gateway, id: &str, epoch: u64) -> Pepper {
    let of = |epoch: u64| {
        let parts: [&[u8]; 2] = [id.as_bytes(), &epoch.to_be_bytes()];
        STANDARD.encode(app.secrets.mac("pepper", &parts))
    };
    Pepper { epoch, pepper: of(epoch), next_pepper: of(epoch + 1) }
}

fn locked() -> Refusal {
    Refusal::new(StatusCode::LOCKED, Code::PinLocked, "too many wrong proofs: this key is locked for ever")
        .tries_left(0)
}

fn check_id(id: &str) -> Result<(), Refusal> {
    let good = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if (1..=ID_LIMIT).contains(&id.len()) && id.chars().all(good) {
        Ok(())
    } else {
        Err(Refusal::malformed("key id"))
    }
}

fn bytes32(text: &str) -> Result<[u8; 32], Refusal> {
    STANDARD
        .decode(text)
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| Refusal::malformed("a value must be base64 of 32 bytes"))
}
