//! Log-ins that are none, made by hand: what the gateway is asked with, by whom, and when.

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::signature::cms::{self, Reason, Verdict};
use reqwest::Method;
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

use crate::{
    phone::{Citizen, Phone, draft},
    sandbox::{Got, IIN, OTHER_PHONE, PHONE, PIN, Sandbox, next},
};

pub(crate) const OTHER_IIN: &str = "990101500708";
const CHALLENGE_SECONDS: i64 = 300;
const DAY: i64 = 86_400;
pub(crate) const PROOF: [u8; 32] = [7; 32];

/// A linked citizen whose authentication key is registered and certified.
pub(crate) struct Login {
    pub(crate) citizen: Citizen,
    /// The key's name at the gateway.
    pub(crate) key: String,
}

impl Login {
    pub(crate) async fn of(sandbox: &Sandbox, iin: &str, number: &str, card_pin: &str) -> Self {
        let token = sandbox.link(iin, number, card_pin).await;
        let key = format!("login-{}", next());
        let body = json!({ "verifier": STANDARD.encode(digest(&SHA256, &PROOF)), "authentication": true });
        sandbox.call(Method::PUT, &format!("/keys/{key}")).json(&body).token(&token).send().await.ok(201);
        let phone = Phone::enrolled_for_authentication(sandbox, &token, iin).await;
        Self { citizen: Citizen { token, phone, iin: iin.into() }, key }
    }

    /// What a phone signs that asks this sandbox with this nonce.
    fn statement(&self, sandbox: &Sandbox, nonce: &str) -> Value {
        json!({
            "spec": "qyzmet-sign-in/1",
            "key": self.key,
            "nonce": nonce,
            "gateway": sandbox.url("").trim_start_matches("http://"),
            "time": jiff::Timestamp::now().as_second(),
        })
    }

    /// What is sent of it.
    fn signed(&self, statement: &Value) -> Value {
        json!({ "statement": self.citizen.phone.attached(statement.to_string().as_bytes()) })
    }

    /// Asks for a session with a statement that was changed.
    pub(crate) async fn changed(&self, sandbox: &Sandbox, change: impl FnOnce(&mut Value)) -> Got {
        let mut statement = self.statement(sandbox, &challenge(sandbox).await);
        change(&mut statement);
        sandbox.post("/sessions", &self.signed(&statement)).send().await
    }

    /// Asks for a session as a phone does.
    pub(crate) async fn sign_in(&self, sandbox: &Sandbox) -> Got {
        self.changed(sandbox, |_| {}).await
    }

    async fn revoke(&self, sandbox: &Sandbox) {
        let issued = sandbox.get("/sandbox/certificates").send().await.ok(200);
        let path = format!("/sandbox/certificates/{}/revoke", issued[0]["serial"].as_str().unwrap());
        sandbox.post(&path, &json!({ "reason": "superseded" })).send().await.ok(200);
    }
}

async fn challenge(sandbox: &Sandbox) -> String {
    let got = sandbox.call(Method::POST, "/sessions/challenge").send().await.ok(201);
    assert_eq!(got["expires_in"], CHALLENGE_SECONDS);
    got["nonce"].as_str().unwrap().to_owned()
}

/// Whether this token is of a session.
async fn is_live(sandbox: &Sandbox, token: &str) -> bool {
    let path = format!("/applications/{}", uuid::Uuid::now_v7());
    sandbox.get(&path).token(token).send().await.status == 404
}

#[tokio::test]
async fn a_challenge_is_good_for_one_log_in_and_five_minutes() {
    let sandbox = Sandbox::start().await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    let nonce = challenge(&sandbox).await;
    let body = login.signed(&login.statement(&sandbox, &nonce));
    let first = sandbox.post("/sessions", &body).send().await.ok(201);
    assert!(is_live(&sandbox, first["token"].as_str().unwrap()).await);
    // The very bytes again, and another statement over the same nonce; also after a restart.
    sandbox.post("/sessions", &body).send().await.problem(409, "conflict.state_changed");
    let other = login.signed(&login.statement(&sandbox, &nonce));
    sandbox.post("/sessions", &other).send().await.problem(409, "conflict.state_changed");
    let sandbox = sandbox.restart().await;
    sandbox.post("/sessions", &body).send().await.problem(409, "conflict.state_changed");
    assert!(is_live(&sandbox, first["token"].as_str().unwrap()).await, "a refused log-in ends no session");
    // In its last second, and when it is over.
    let nonce = challenge(&sandbox).await;
    sandbox.advance(CHALLENGE_SECONDS).await;
    let late = login.signed(&login.statement(&sandbox, &nonce));
    sandbox.post("/sessions", &late).send().await.problem(409, "conflict.state_changed");
    let second = login.sign_in(&sandbox).await.ok(201);
    assert!(is_live(&sandbox, second["token"].as_str().unwrap()).await);
    assert!(!is_live(&sandbox, first["token"].as_str().unwrap()).await, "one session a key");
}

#[tokio::test]
async fn many_at_once_with_one_challenge_are_one_log_in() {
    let sandbox = Sandbox::start().await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    let body = login.signed(&login.statement(&sandbox, &challenge(&sandbox).await));
    let calls: Vec<_> = (0..8).map(|_| tokio::spawn(sandbox.post("/sessions", &body).send())).collect();
    let mut signed_in = 0;
    for call in calls {
        let got = call.await.unwrap();
        match got.status.as_u16() {
            201 => signed_in += 1,
            _ => drop(got.problem(409, "conflict.state_changed")),
        }
    }
    assert_eq!(signed_in, 1);
}

#[tokio::test]
async fn a_refused_statement_uses_no_challenge_up() {
    let sandbox = Sandbox::start().await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    let nonce = challenge(&sandbox).await;
    let mut elsewhere = login.statement(&sandbox, &nonce);
    elsewhere["gateway"] = json!("gov.example");
    sandbox.post("/sessions", &login.signed(&elsewhere)).send().await.problem(422, "signature.invalid");
    let right = login.signed(&login.statement(&sandbox, &nonce));
    sandbox.post("/sessions", &right).send().await.ok(201);
}

#[tokio::test]
async fn a_statement_for_another_gateway_is_none_whatever_the_caller_calls_us() {
    let folder = tempfile::tempdir().unwrap();
    let mut options =
        qyzmet_gateway::Options::new(folder.path(), ([127, 0, 0, 1], 0).into()).without_delays();
    options.names = vec!["gov.example".into()];
    let sandbox = Sandbox::with(folder, options).await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    for name in ["evil.example", "gov.example:8443", "127.0.0.1.evil.example", "a@gov.example", "", "::1"] {
        let mut statement = login.statement(&sandbox, &challenge(&sandbox).await);
        statement["gateway"] = json!(name);
        // Whoever was signed in to passes it on, under their own name, which the caller may write.
        let call = sandbox.post("/sessions", &login.signed(&statement)).header("host", "evil.example");
        call.send().await.problem(422, "signature.invalid");
    }
    for name in ["gov.example", "localhost:8414", "[::1]:8414"] {
        login.changed(&sandbox, |s| s["gateway"] = json!(name)).await.ok(201);
    }
    // The nonce of one sandbox is none of another's.
    let other = Sandbox::start().await;
    let there = login.signed(&login.statement(&sandbox, &challenge(&other).await));
    sandbox.post("/sessions", &there).send().await.problem(409, "conflict.state_changed");
    other.post("/sessions", &there).send().await.problem(403, "signature.certificate_refused");
}

#[tokio::test]
async fn each_thing_wrong_in_a_statement_has_its_refusal() {
    let sandbox = Sandbox::start().await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    let now = jiff::Timestamp::now().as_second();
    macro_rules! refused {
        ($status:literal, $code:literal, $field:literal, $value:expr) => {
            login.changed(&sandbox, |s| s[$field] = json!($value)).await.problem($status, $code)
        };
    }
    refused!(400, "request.malformed", "spec", "qyzmet-sign-in/2");
    refused!(400, "request.malformed", "colour", "red");
    refused!(400, "request.malformed", "nonce", "%");
    refused!(400, "request.malformed", "time", "now");
    refused!(409, "conflict.state_changed", "nonce", "");
    refused!(409, "conflict.state_changed", "nonce", "A".repeat(43));
    for time in [now - DAY - 60, now + DAY + 60, i64::MIN, i64::MAX] {
        refused!(422, "signature.invalid", "time", time);
    }
    refused!(403, "signature.certificate_refused", "key", "login-0");
    refused!(403, "signature.certificate_refused", "key", "");
    login.sign_in(&sandbox).await.ok(201);
}

#[tokio::test]
async fn a_body_that_is_cut_off_or_too_large_is_refused() {
    let sandbox = Sandbox::start().await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    let nonce = challenge(&sandbox).await;
    let body = login.signed(&login.statement(&sandbox, &nonce));
    let text = body.to_string();
    for part in ["", "{", "{}", "null", &text[..text.len() / 2]] {
        let call = sandbox.call(Method::POST, "/sessions").body(part.to_owned());
        call.send().await.problem(400, "request.malformed");
    }
    let message = STANDARD.decode(body["statement"].as_str().unwrap()).unwrap();
    for cut in [0, 1, message.len() / 3, message.len() - 1] {
        let body = json!({ "statement": STANDARD.encode(&message[..cut]) });
        sandbox.post("/sessions", &body).send().await.problem(422, "signature.invalid");
    }
    let mut changed = message.clone();
    *changed.last_mut().unwrap() ^= 1;
    let body_changed = json!({ "statement": STANDARD.encode(&changed) });
    sandbox.post("/sessions", &body_changed).send().await.problem(422, "signature.invalid");
    sandbox.post("/sessions", &json!({ "statement": "%" })).send().await.problem(400, "request.malformed");
    let large = json!({ "statement": "A".repeat(65 << 10) });
    sandbox.post("/sessions", &large).send().await.problem(413, "input.too_large");
    // Without its content there is nothing that was said.
    let statement = login.statement(&sandbox, &nonce).to_string();
    let detached = json!({ "statement": STANDARD.encode(login.citizen.phone.cades(statement.as_bytes())) });
    sandbox.post("/sessions", &detached).send().await.problem(422, "signature.invalid");
    sandbox.post("/sessions", &body).send().await.ok(201);
}

#[tokio::test]
async fn no_certificate_does_the_work_of_the_other() {
    let sandbox = Sandbox::start().await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    // The signature key's, for a log-in.
    let phone = Phone::enrolled(&sandbox, &login.citizen.token, IIN).await;
    let statement = login.statement(&sandbox, &challenge(&sandbox).await);
    let by_signature = json!({ "statement": phone.attached(statement.to_string().as_bytes()) });
    let refused = sandbox.post("/sessions", &by_signature).send().await;
    refused.problem(403, "signature.certificate_refused");
    // The authentication key's, for a request.
    let refused = draft(IIN);
    let body = refused.signed(&login.citizen.phone);
    let got = login.citizen.send(&sandbox, &refused.id, &body).send().await;
    got.problem(422, "signature.invalid");
    assert_eq!(sandbox.get("/sandbox/ledger").send().await.ok(200)["effects"], 0);
    // And by the core's own verify, whoever sent it.
    let roots = [sandbox.root()];
    let now = jiff::Timestamp::now().as_second();
    let signature = login.citizen.phone.cades(b"a document");
    let verified = cms::verify(&signature, Some(b"a document"), &cms::Trust { roots: &roots }, now).unwrap();
    assert_eq!(verified.verdict, Verdict::Invalid(Reason::WrongUsage));
    let request = draft(IIN);
    let good = request.signed(&phone);
    let citizen = Citizen { phone, ..login.citizen };
    citizen.send(&sandbox, &request.id, &good).send().await.ok(201);
}

#[tokio::test]
async fn a_revoked_or_expired_certificate_signs_nobody_in() {
    let sandbox = Sandbox::start().await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    login.sign_in(&sandbox).await.ok(201);
    login.revoke(&sandbox).await;
    login.sign_in(&sandbox).await.problem(403, "signature.certificate_revoked");
    let other = Login::of(&sandbox, OTHER_IIN, OTHER_PHONE, card_pin(OTHER_IIN)).await;
    sandbox.advance(366 * DAY).await;
    other.sign_in(&sandbox).await.problem(403, "signature.certificate_expired");
    login.sign_in(&sandbox).await.problem(403, "signature.certificate_expired");
}

#[tokio::test]
async fn a_key_whose_number_has_a_new_sim_is_suspended_until_its_pin_is_typed_under_a_new_link() {
    let sandbox = Sandbox::start().await;
    let login = Login::of(&sandbox, IIN, PHONE, PIN).await;
    sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
    login.sign_in(&sandbox).await.problem(403, "signature.sim_changed");
    // The number is linked again; the key is tied anew by a right PIN alone.
    let token = sandbox.link(IIN, PHONE, PIN).await;
    login.sign_in(&sandbox).await.problem(403, "signature.sim_changed");
    let proof = json!({
        "epoch": 1,
        "proof": STANDARD.encode(PROOF),
        "next_verifier": STANDARD.encode(digest(&SHA256, &[8; 32])),
    });
    let path = format!("/keys/{}/pepper", login.key);
    sandbox.post(&path, &proof).send().await.problem(403, "signature.sim_changed");
    sandbox.post(&path, &proof).token(&token).send().await.ok(200);
    login.sign_in(&sandbox).await.ok(201);
    sandbox.post("/sandbox/losses", &json!({ "phone": PHONE })).send().await.ok(200);
    login.sign_in(&sandbox).await.problem(403, "signature.certificate_revoked");
}

pub(crate) fn card_pin(iin: &str) -> &'static str {
    qyzmet_gateway::magic::citizen(iin).unwrap().card_pin
}
