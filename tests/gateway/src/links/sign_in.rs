//! A log-in by the authentication key, without an SMS: a challenge, a statement that the key signed, a session.

use axum::{extract::State, http::StatusCode};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use qyzmet_core::{
    Code,
    identity::wire::{Linked, SIGN_IN_STATEMENT, SessionChallenge, SignIn, SignInStatement},
    net::Problem,
    signature::{
        certificate::CertificateInfo,
        cms::{self, Reason, Trust, Verdict},
    },
};
use rusqlite::Transaction;

use super::{
    rules, table,
    ties::{self, Tie},
};
use crate::{
    authority,
    gateway::{App, Gateway},
    http::{Answer, Body, Refusal},
    magic,
    secrets::{random, random_token, sha256},
};

/// A challenge is good for so long.
const CHALLENGE_SECONDS: u32 = 300;
/// Challenges that may be open at a time.
const CHALLENGE_LIMIT: u32 = 10_000;
/// How far the phone's clock may be off. The challenge is what tells a log-in from an old one.
const CLOCK_SECONDS: u64 = 86_400;

/// What a log-in has to be over, once.
#[utoipa::path(
    post,
    path = "/sessions/challenge",
    tag = "identity",
    responses(
        (status = 201, description = "Good for one log-in within five minutes", body = SessionChallenge),
        (status = 429, description = "`gateway.busy`: too many are open", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn challenge(State(app): State<App>) -> Result<Answer, Refusal> {
    app.run(|_, tx, now| {
        let nonce = random::<32>()?;
        if ties::keep_challenge(tx, &nonce, now, now + i64::from(CHALLENGE_SECONDS))? > CHALLENGE_LIMIT {
            let why = "too many challenges are open";
            return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, Code::GatewayBusy, why)
                .wait(i64::from(CHALLENGE_SECONDS)));
        }
        let challenge =
            SessionChallenge { nonce: URL_SAFE_NO_PAD.encode(nonce), expires_in: CHALLENGE_SECONDS };
        Ok(Answer::json(StatusCode::CREATED, &challenge))
    })
    .await
}

/// Gives a session for a statement that the authentication key signed. The session counts as old as the link that the
/// key is tied by: a log-in is no proof of the number.
#[utoipa::path(
    post,
    path = "/sessions",
    tag = "identity",
    request_body = SignIn,
    responses(
        (status = 201, description = "A new token; the session of the same key before is over", body = Linked),
        (status = 400, description = "`request.malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`signature.certificate_revoked`: also of a phone that was reported lost; `signature.certificate_expired`; `signature.certificate_refused`: one for signatures, of another authority, or of another phone's key; `signature.sim_changed`: it takes an SMS", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`conflict.state_changed`: the challenge is used or over; `identity.number_taken` meanwhile", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "`signature.invalid`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn sign_in(State(app): State<App>, body: Body<SignIn>) -> Result<Answer, Refusal> {
    let message = STANDARD.decode(&body.value.statement).map_err(|_| Refusal::malformed("statement"))?;
    app.run(move |app, tx, now| {
        let (statement, signer) = judge(app, tx, &message, now)?;
        let iin = signer.iin.ok_or_else(|| invalid("the certificate names no citizen"))?;
        let nonce = URL_SAFE_NO_PAD
            .decode(&statement.nonce)
            .map_err(|_| Refusal::malformed("the statement's nonce"))?;
        if !app.is_named(&statement.gateway) {
            return Err(invalid("the statement is for another gateway"));
        }
        if statement.time.abs_diff(now - app.clock.ahead()) > CLOCK_SECONDS {
            return Err(invalid("the statement is of another day"));
        }
        if !ties::is_challenge(tx, &nonce, now)? {
            let why = "the challenge is used, over, or none of ours";
            return Err(Refusal::new(StatusCode::CONFLICT, Code::StateChanged, why));
        }
        let tie = ties::tie_of(tx, &statement.key)?
            .filter(|tie| tie.iin == iin)
            .ok_or_else(|| refused("no such authentication key of this citizen"))?;
        if !ties::is_bound(tx, &statement.key, &signer.spki_sha256)? {
            return Err(refused("the certificate is of another phone's key"));
        }
        refuse_lost(tx, &tie)?;
        ties::use_challenge(tx, &nonce)?;
        open(tx, &statement.key, &tie, now)
    })
    .await
}

/// What stands against a log-in by a phone that is tied so: a new SIM, a loss, a number that is somebody else's now.
pub(crate) fn refuse_lost(tx: &Transaction<'_>, tie: &Tie) -> Result<(), Refusal> {
    let no = |code, why: &str| Err(Refusal::new(StatusCode::FORBIDDEN, code, why));
    if authority::is_lost(tx, &tie.phone, tie.linked_at)? {
        return no(Code::CertificateRevoked, "the phone was reported lost: its keys are of no use any more");
    }
    if tie.sim_changed {
        return no(Code::SimChanged, "the number has a new SIM card: it has to be linked again first");
    }
    match table::holder(tx, &tie.phone)? {
        Some(holder) if holder == tie.iin => Ok(()),
        _ => Err(super::taken()),
    }
}

/// The statement and who signed it, if an authentication key signed it that is certified and not revoked.
fn judge(
    app: &Gateway,
    tx: &Transaction<'_>,
    message: &[u8],
    now: i64,
) -> Result<(SignInStatement, CertificateInfo), Refusal> {
    let roots = [app.authority.root().to_vec()];
    let verified = cms::verify_authentication(message, &Trust { roots: &roots }, now)
        .map_err(|e| invalid(e.to_string()))?;
    let no = |code, why: &str| Err(Refusal::new(StatusCode::FORBIDDEN, code, why));
    match verified.verdict {
        Verdict::Valid => {}
        Verdict::Invalid(Reason::WrongUsage) => return Err(refused("it is no certificate for a log-in")),
        Verdict::Invalid(Reason::UntrustedChain) => return Err(refused("it is of another authority")),
        Verdict::Invalid(Reason::Expired) => return no(Code::CertificateExpired, "the certificate is over"),
        other => return Err(invalid(format!("{other:?}"))),
    }
    let signer = verified.signer;
    if authority::is_certificate_revoked(tx, &signer.serial_hex, now)? {
        return no(Code::CertificateRevoked, "it was revoked: make a new key");
    }
    let content = verified.content.unwrap_or_default();
    let statement: SignInStatement =
        serde_json::from_slice(&content).map_err(|_| Refusal::malformed("no statement in the message"))?;
    if statement.spec != SIGN_IN_STATEMENT {
        return Err(Refusal::malformed("another version"));
    }
    Ok((statement, signer))
}

fn open(tx: &Transaction<'_>, key: &str, tie: &Tie, now: i64) -> Result<Answer, Refusal> {
    let citizen = magic::citizen(&tie.iin)
        .ok_or_else(|| Refusal::defect("a key of somebody who is not in the register"))?;
    let token = random_token()?;
    let expires_at = now + rules::SESSION_SECONDS;
    table::open_session_of_key(tx, &sha256(token.as_bytes()), key, tie, expires_at)?;
    Ok(Answer::json(StatusCode::CREATED, &Linked { token, expires_at, citizen: citizen.record() }))
}

fn refused(why: &str) -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, Code::CertificateRefused, why)
}

fn invalid(why: impl Into<String>) -> Refusal {
    Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, Code::SignatureInvalid, why)
}
