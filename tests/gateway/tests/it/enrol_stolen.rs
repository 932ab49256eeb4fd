//! Certificates that a thief, or a card that is somebody else's by now, must not get; and a key that is revoked as a whole.

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::signature::{certificate, cms, oids};
use serde_json::{Value, json};

use crate::{
    phone::{Phone, subject},
    sandbox::{Got, IIN, OTHER_PHONE, PHONE, PIN, Sandbox, id},
};

const RENEWAL: &str = "/.well-known/est/simplereenroll";
const AUTHENTICATION: &str = "/.well-known/est/authentication/simpleenroll";

fn certified(got: &Got) -> Vec<u8> {
    assert_eq!(got.status, 200, "{}", String::from_utf8_lossy(&got.bytes));
    cms::parse_certs_only(&STANDARD.decode(&got.bytes).unwrap()).unwrap().remove(0)
}

async fn enrol(sandbox: &Sandbox, phone: &mut Phone, token: &str) -> certificate::CertificateInfo {
    phone.certificate = certified(&phone.enrol(sandbox, token, &subject(IIN)).await);
    certificate::info(&phone.certificate).unwrap()
}

async fn register_card(sandbox: &Sandbox, phone: &Phone) {
    let body = json!({ "phone": PHONE, "public_key": STANDARD.encode(phone.public_key()) });
    sandbox.post("/sandbox/cards", &body).send().await.ok(200);
}

async fn report_loss(sandbox: &Sandbox, phone: &str) {
    sandbox.post("/sandbox/losses", &json!({ "phone": phone })).send().await.ok(200);
}

async fn revoke(sandbox: &Sandbox, serial: &str, reason: &str) {
    let path = format!("/sandbox/certificates/{serial}/revoke");
    sandbox.post(&path, &json!({ "reason": reason })).send().await.ok(200);
}

/// Why each of these certificates is revoked.
async fn reasons(sandbox: &Sandbox, serials: &[&str]) -> Vec<Value> {
    let list = sandbox.get("/sandbox/certificates").send().await.ok(200);
    let reason = |serial: &&str| {
        let entry = list.as_array().unwrap().iter().find(|entry| entry["serial"] == **serial).unwrap();
        entry["reason"].clone()
    };
    serials.iter().map(reason).collect()
}

#[tokio::test]
async fn whoever_finds_a_lost_phone_gets_no_first_key_with_it() {
    let sandbox = Sandbox::start().await;
    let found = sandbox.link(IIN, PHONE, PIN).await;
    report_loss(&sandbox, PHONE).await;
    let key = Phone::new();
    for path in ["/.well-known/est/simpleenroll", AUTHENTICATION] {
        let got = key.enrol_at(path, &sandbox, &found, &subject(IIN)).await;
        got.problem(401, "identity.session_expired");
    }
    let challenge = json!({ "challenge": STANDARD.encode([0; 8]) });
    let opened = sandbox.post("/cards/challenge", &challenge).token(&found).send().await;
    opened.problem(401, "identity.session_expired");
    // Another phone of the citizen proves twice, and that makes the lost one no better.
    sandbox.advance(60).await;
    let own = sandbox.link(IIN, OTHER_PHONE, PIN).await;
    let mut other = Phone::new();
    assert_eq!(other.enrol(&sandbox, &own, &subject(IIN)).await.status, 202, "after a loss, a video too");
    identify(&sandbox, &own, &other).await;
    enrol(&sandbox, &mut other, &own).await;
    key.enrol(&sandbox, &found, &subject(IIN)).await.problem(401, "identity.session_expired");
    // Linked anew it is a phone like any other.
    sandbox.advance(60).await;
    let again = sandbox.link(IIN, PHONE, PIN).await;
    assert_eq!(key.enrol(&sandbox, &again, &subject(IIN)).await.status, 200);
}

/// The key was certified while the phone had another number.
#[tokio::test]
async fn whoever_finds_a_lost_phone_renews_no_key_with_it() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, OTHER_PHONE, PIN).await;
    let mut key = Phone::new();
    enrol(&sandbox, &mut key, &token).await;
    sandbox.advance(340 * 86_400).await;
    let found = sandbox.link(IIN, PHONE, PIN).await;
    report_loss(&sandbox, PHONE).await;
    let renewed = key.enrol_at(RENEWAL, &sandbox, &found, &subject(IIN)).await;
    renewed.problem(401, "identity.session_expired");
}

#[tokio::test]
async fn a_number_with_a_new_sim_gets_no_key_before_it_is_proved_again() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
    let key = Phone::new();
    key.enrol(&sandbox, &token, &subject(IIN)).await.problem(403, "signature.sim_changed");
    let token = sandbox.link(IIN, PHONE, PIN).await;
    assert_eq!(key.enrol(&sandbox, &token, &subject(IIN)).await.status, 200);
}

/// It was read where the number was, or by whoever has the phone now.
#[tokio::test]
async fn a_code_that_was_sent_before_a_new_sim_or_a_loss_links_nobody_after_it() {
    for report in ["/sandbox/sims", "/sandbox/losses"] {
        for linked in [false, true] {
            let sandbox = Sandbox::start().await;
            let started = sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
            let code = sandbox.code(PHONE).await.unwrap();
            if linked {
                sandbox.confirm(id(&started), &code).await.ok(200);
            }
            sandbox.post(report, &json!({ "phone": PHONE })).send().await.ok(200);
            sandbox.confirm(id(&started), &code).await.problem(410, "identity.code_expired");
        }
    }
}

#[tokio::test]
async fn a_key_on_the_sim_card_before_is_none_of_the_number_s_card() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let mut key = Phone::new();
    register_card(&sandbox, &key).await;
    assert_eq!(enrol(&sandbox, &mut key, &token).await.policies[0], oids::POLICY_SIM_APPLET);
    sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
    let token = sandbox.link(IIN, PHONE, PIN).await;
    assert_eq!(enrol(&sandbox, &mut key, &token).await.policies[0], oids::POLICY_SOFTWARE_SEALED);
}

/// Whoever has the key could go on with a certificate of it that nobody thought of.
#[tokio::test]
async fn a_citizen_s_order_revokes_every_certificate_of_the_key() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let mut key = Phone::new();
    let first = enrol(&sandbox, &mut key, &token).await.serial_hex;
    register_card(&sandbox, &key).await;
    let second = enrol(&sandbox, &mut key, &token).await.serial_hex;
    assert_ne!(first, second);
    let mut bystander = Phone::new();
    let third = enrol(&sandbox, &mut bystander, &token).await.serial_hex;
    let statement = json!({ "spec": "qyzmet-revocation/1", "serial": second, "reason": "superseded" });
    let order = json!({ "order": key.attached(statement.to_string().as_bytes()) });
    sandbox.post("/certificates/revocation", &order).send().await.ok(200);
    let all = reasons(&sandbox, &[&first, &second, &third]).await;
    assert_eq!(all, [json!("superseded"), json!("superseded"), Value::Null]);
}

#[tokio::test]
async fn a_key_that_is_ended_is_not_renewed_by_its_later_certificate() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let reasons_for = [("superseded", false), ("privilege-withdrawn", true), ("key-compromise", true)];
    for (reason, ends_the_key) in reasons_for {
        let mut key = Phone::new();
        let first = enrol(&sandbox, &mut key, &token).await.serial_hex;
        register_card(&sandbox, &key).await;
        let second = enrol(&sandbox, &mut key, &token).await.serial_hex;
        revoke(&sandbox, &first, reason).await;
        let renewed = key.enrol_at(RENEWAL, &sandbox, &token, &subject(IIN)).await;
        if ends_the_key {
            renewed.problem(403, "signature.certificate_revoked");
            assert_eq!(reasons(&sandbox, &[&second]).await, [json!(reason)]);
        } else {
            assert_eq!(certificate::info(&certified(&renewed)).unwrap().serial_hex, second);
        }
    }
}

async fn two_proofs_are_wanted_of_the_next_key(sandbox: &Sandbox) {
    sandbox.advance(60).await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    assert_eq!(Phone::new().enrol(sandbox, &token, &subject(IIN)).await.status, 202);
}

/// A video of before says nothing of what happened since.
#[tokio::test]
async fn an_approval_of_before_a_compromise_counts_for_nothing_after_it() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let (mut old, mut stolen) = (Phone::new(), Phone::new());
    enrol(&sandbox, &mut old, &token).await;
    identify(&sandbox, &token, &old).await;
    sandbox.advance(60).await;
    let serial = enrol(&sandbox, &mut stolen, &token).await.serial_hex;
    revoke(&sandbox, &serial, "key-compromise").await;
    sandbox.advance(60).await;
    // The key that was seen gets another certificate, by another level.
    register_card(&sandbox, &old).await;
    enrol(&sandbox, &mut old, &token).await;
    two_proofs_are_wanted_of_the_next_key(&sandbox).await;
}

/// An operator sees the citizen, for this key.
async fn identify(sandbox: &Sandbox, token: &str, key: &Phone) {
    let hash = ring::digest::digest(&ring::digest::SHA256, &key.public_key());
    let key_sha256: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let id = format!("seen-{}", crate::sandbox::next());
    let path = format!("/identifications/{id}");
    let wish = json!({ "key_sha256": key_sha256 });
    sandbox.call(reqwest::Method::PUT, &path).json(&wish).token(token).send().await.ok(200);
    let path = format!("/sandbox/identifications/{id}");
    sandbox.post(&path, &json!({ "command": "approve" })).send().await.ok(200);
}
