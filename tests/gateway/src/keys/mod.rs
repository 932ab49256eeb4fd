//! The server part of a sealed key's PIN: released against a proof, counted, one epoch after the other.
//!
//! The gateway never sees the PIN, only SHA-256 of a proof that the phone makes from it. A copy of the
//! phone's files that is older than the last use asks for an epoch that is over, and gets nothing.

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

use self::{
    rules::{Judgement, TRIES},
    table::Key,
};
use crate::{
    gateway::{App, Gateway},
    http::{Answer, Body, Refusal, Session},
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
        (status = 409, description = "`signature.key_exists`", body = Problem, content_type = "application/problem+json"),
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
    app.run(move |app, tx, _| {
        if let Some(key) = table::find(tx, &id)? {
            // The same call again, because its answer was lost; not after the key was used.
            if key.iin != session.iin || key.epoch != 1 || key.first != verifier {
                return Err(Refusal::new(
                    StatusCode::CONFLICT,
                    Code::KeyExists,
                    "this id belongs to another key",
                ));
            }
        } else {
            table::save(tx, &Key::new(&id, &session.iin, verifier))?;
        }
        Ok(Answer::json(StatusCode::CREATED, &peppers(app, &id, 1)))
    })
    .await
}

/// Shows that the PIN is right and asks for the server part of an epoch.
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
    session: Session,
    State(app): State<App>,
    Path(id): Path<String>,
    body: Body<PepperRequest>,
) -> Result<Answer, Refusal> {
    let asked = body.value;
    let proof = bytes32(&asked.proof)?;
    let next = bytes32(&asked.next_verifier)?;
    if session.sim_changed {
        return Err(Refusal::new(
            StatusCode::FORBIDDEN,
            Code::SimChanged,
            "the number has a new SIM card: it has to be linked again first",
        ));
    }
    app.run(move |app, tx, _| {
        let mut key = table::find(tx, &id)?.filter(|key| key.iin == session.iin).ok_or_else(|| {
            Refusal::new(StatusCode::NOT_FOUND, Code::KeyMissing, "no such key of this citizen")
        })?;
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

/// The server parts of an epoch and of the next: derived, so that nothing of them is stored.
fn peppers(app: &Gateway, id: &str, epoch: u64) -> Pepper {
    let of = |epoch: u64| {
        let parts: [&[u8]; 2] = [id.as_bytes(), &epoch.to_be_bytes()];
        STANDARD.encode(app.secrets.mac("pepper", &parts))
    };
    Pepper { epoch, pepper: of(epoch), next_pepper: of(epoch + 1) }
}

fn locked() -> Refusal {
    Refusal::new(
        StatusCode::LOCKED,
        Code::PinLocked,
        format!("{TRIES} wrong proofs: this key is locked for ever"),
    )
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
