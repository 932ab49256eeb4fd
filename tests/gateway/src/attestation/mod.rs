//! What makers of phones say of keys, and operators of SIM cards, judged: the authority's duty. An app's own word
//! raises no level.
//!
//! Evidence comes with the request for a certificate, over a challenge of ours (one use, ten minutes, one session).
//! False evidence is refused (`signature.certificate_refused`). Evidence that is true and shows less, or for which
//! nobody we know stands, gives a certificate that says only what was proved. Either way the challenge tells what came
//! of it.

mod android;
mod apple;
mod chain;
mod judge;
mod maker;
mod operator;
mod phone;
mod reason;
mod settings;
mod settings_file;
mod status;
mod table;
#[cfg(test)]
mod tests;

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use qyzmet_core::{
    Code,
    net::Problem,
    signature::{
        oids,
        pkcs10::Csr,
        wire::{AttestationChallenge, AttestationOutcome},
    },
};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use judge::{Asked, judge};
pub use operator::SandboxSim;
pub use phone::{Flaw, SandboxPhone};
pub(crate) use reason::Reason;
pub(crate) use settings::Settings;
pub(crate) use status::{StatusDocument, StatusEntry, StatusList};
pub(crate) use table::forget_sims;

use crate::{
    cards,
    gateway::{App, Gateway},
    http::{Answer, Body, Refusal, Session},
    secrets::{random, sha256},
};

/// Seconds that a challenge waits for its evidence.
const CHALLENGE_SECONDS: u32 = 600;
/// Challenges of one session that wait at once.
const WAITING_LIMIT: u32 = 16;

/// Gives a challenge that evidence of one key is to be over.
#[utoipa::path(
    post,
    path = "/keys/attestation-challenge",
    tag = "signature",
    security(("session" = [])),
    responses(
        (status = 201, description = "Good for one key, for ten minutes, in this session", body = AttestationChallenge),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "`gateway.busy`: too many wait", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn challenge(session: Session, State(app): State<App>) -> Result<Answer, Refusal> {
    let challenge = random::<32>()?;
    app.run(move |_, tx, now| {
        if table::waiting(tx, &session.id, now)? >= WAITING_LIMIT {
            let why = "too many challenges of this session wait";
            return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, Code::GatewayBusy, why));
        }
        table::make(tx, &challenge, &session, now, now + i64::from(CHALLENGE_SECONDS))?;
        let given = AttestationChallenge {
            challenge: URL_SAFE_NO_PAD.encode(challenge),
            expires_in: CHALLENGE_SECONDS,
        };
        Ok(Answer::json(StatusCode::CREATED, &given))
    })
    .await
}

/// Tells the session that it was given to what came of the evidence over a challenge.
#[utoipa::path(
    get,
    path = "/keys/attestation-challenge/{challenge}",
    tag = "signature",
    params(("challenge" = String, Path, description = "As it was given")),
    security(("session" = [])),
    responses(
        (status = 200, description = "What came of it; empty while nothing did", body = AttestationOutcome),
        (status = 401, description = "`identity.session_expired`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`request.no_route`: never given to this session, or forgotten", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn outcome(
    session: Session,
    State(app): State<App>,
    Path(challenge): Path<String>,
) -> Result<Json<AttestationOutcome>, Refusal> {
    let unknown = || Refusal::own(StatusCode::NOT_FOUND, "request.no_route", "no such challenge");
    let challenge = URL_SAFE_NO_PAD.decode(challenge).ok().and_then(|bytes| bytes.try_into().ok());
    let challenge: [u8; 32] = challenge.ok_or_else(unknown)?;
    let row = app.run(move |_, tx, _| Ok(table::find(tx, &challenge)?)).await?;
    let row = row.filter(|row| row.session == session.id).ok_or_else(unknown)?;
    Ok(Json(AttestationOutcome { key: row.key_outcome, sim: row.sim_outcome }))
}

/// Hears the evidence of a request, and writes down what comes of it. False evidence of a key is an error.
pub(crate) fn hear(
    app: &Gateway,
    tx: &Transaction<'_>,
    session: &Session,
    csr: &Csr,
    now: i64,
) -> Result<(), Refusal> {
    let key_hash = sha256(&csr.spki_der);
    let (key, sim) = (csr.evidence.key.as_ref(), csr.evidence.sim.as_ref());
    let Some(challenge) = key.map(|key| key.challenge).or(sim.map(|sim| sim.challenge)) else {
        return Ok(());
    };
    let usable = match table::find(tx, &challenge)? {
        // The same request again: its answer was lost, or the citizen was identified meanwhile.
        Some(row) if row.key_hash.as_deref() == Some(&key_hash) => {
            let false_one =
                Reason::FALSE.iter().find(|reason| Some(reason.id()) == row.key_outcome.as_deref());
            return false_one.map_or(Ok(()), |reason| Err(refused(*reason)));
        }
        Some(row) if row.session != session.id => false,
        Some(row) => row.key_hash.is_none() && row.expires_at >= now,
        None => false,
    };
    if !usable {
        // A SIM alone was to be proved: the certificate says less then.
        return key.map_or(Ok(()), |_| Err(refused(Reason::WrongChallenge)));
    }
    let revoked = revoked_now(tx)?;
    let asked = Asked {
        challenge: &challenge,
        spki: &csr.spki_der,
        now,
        revoked: &revoked,
        settings: &app.attestation,
    };
    let judged = key.map(|key| judge(&key.statement, &asked));
    let sim = sim.map(|sim| match sim.challenge == challenge {
        true => operator::judge(&sim.token, &challenge, &session.phone, now),
        false => Err(operator::NoProof::WrongChallenge),
    });
    let key_outcome = judged.map(|judged| judged.map_or_else(Reason::id, |()| "proved"));
    let sim_outcome = sim.map(|sim| sim.map_or_else(operator::NoProof::id, |_| "proved"));
    let sim_at = sim.and_then(Result::ok);
    table::settle(tx, &challenge, &key_hash, key_outcome, (sim_outcome, sim_at))?;
    if let (Some(Ok(())), Some(key)) = (judged, key) {
        table::keep_chain(tx, &key_hash, &judge::serials(&key.statement))?;
    }
    match judged {
        Some(Err(reason)) if reason.is_false() => Err(refused(reason)),
        _ => Ok(()),
    }
}

fn refused(reason: Reason) -> Refusal {
    let why = format!("evidence of the key: {}", reason.id());
    Refusal::new(StatusCode::FORBIDDEN, Code::CertificateRefused, why)
}

/// What was proved of a key and of the SIM of this session.
pub(crate) struct Proved {
    /// The key's level, as a policy.
    pub(crate) level: &'static str,
    /// When the SIM was proved, Unix seconds.
    pub(crate) sim_at: Option<i64>,
}

/// The sandbox's list as it is now.
fn revoked_now(tx: &Transaction<'_>) -> Result<StatusList, Refusal> {
    let document =
        serde_json::to_vec(&table::status(tx)?).map_err(|e| Refusal::defect(format!("status list: {e}")))?;
    StatusList::read(&document).ok_or_else(|| Refusal::defect("status list"))
}

/// Whether a key was proved to be in hardware, by a chain that is still believed: keys of makers are stolen after they stood
/// for many phones.
fn is_in_hardware(app: &Gateway, tx: &Transaction<'_>, key_hash: &[u8; 32]) -> Result<bool, Refusal> {
    if !table::is_proved(tx, key_hash)? {
        return Ok(false);
    }
    let lists = [&revoked_now(tx)?, &app.attestation.revoked];
    let chain = table::chain(tx, key_hash)?;
    Ok(!chain.iter().any(|serial| lists.iter().any(|list| list.names(serial))))
}

/// What was proved so far.
pub(crate) fn proved(
    app: &Gateway,
    tx: &Transaction<'_>,
    session: &Session,
    key_hash: &[u8; 32],
) -> Result<Proved, Refusal> {
    let level = if cards::is_registered(tx, key_hash, &session.phone)? {
        oids::POLICY_SIM_APPLET
    } else if is_in_hardware(app, tx, key_hash)? {
        oids::POLICY_DEVICE_SE
    } else {
        oids::POLICY_SOFTWARE_SEALED
    };
    let sim_at = table::sim_at(tx, key_hash, &session.phone)?;
    Ok(Proved { level, sim_at })
}

/// The sandbox's list of attestation certificates that are not to be believed, in the form of Google's.
#[utoipa::path(get, path = "/attestation/status", tag = "sandbox", responses((status = 200, body = StatusDocument)))]
pub(crate) async fn status_list(State(app): State<App>) -> Result<Json<StatusDocument>, Refusal> {
    app.run(|_, tx, _| Ok(Json(table::status(tx)?))).await
}

/// `POST /sandbox/attestation-status`.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatusOrder {
    /// Serial number of a certificate, hex. The sandbox's phones are under `5ab00001`.
    pub serial: String,
    /// Why, as `KEY_COMPROMISE`.
    pub reason: Option<String>,
}

/// Puts a certificate onto the list.
#[utoipa::path(post, path = "/sandbox/attestation-status", tag = "sandbox", request_body = StatusOrder, responses((status = 200, body = StatusDocument)))]
pub(crate) async fn revoke(
    State(app): State<App>,
    body: Body<StatusOrder>,
) -> Result<Json<StatusDocument>, Refusal> {
    let StatusOrder { serial, reason } = body.value;
    let is_serial = (1..=40).contains(&serial.len()) && serial.bytes().all(|b| b.is_ascii_hexdigit());
    if !is_serial || reason.as_ref().is_some_and(|reason| reason.len() > 64) {
        return Err(Refusal::malformed("a serial number in hex, and a reason"));
    }
    app.run(move |_, tx, _| {
        if table::statuses(tx)? >= table::STATUS_LIMIT {
            return Err(Refusal::malformed("the list is full"));
        }
        table::set_status(tx, &status::normal(&serial), &StatusEntry { status: "REVOKED".into(), reason })?;
        Ok(Json(table::status(tx)?))
    })
    .await
}
