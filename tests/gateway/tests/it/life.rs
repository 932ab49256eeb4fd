//! The life of a certificate: renewed, and revoked by the citizen with and without a line.

use std::sync::atomic::Ordering;

use qyzmet_core::{Code, Lang, Page, client::Client, signature::ocsp::RevocationReason};
use qyzmet_gateway::{IdentificationPolicy, Options};
use serde_json::json;

use crate::{
    home::{Home, link},
    sandbox::{PHONE, Sandbox},
};

pub(crate) const KEY_PIN: &str = "270491";
pub(crate) const NEW_PIN: &str = "805316";
pub(crate) const DAY: i64 = 86_400;
pub(crate) const LANG: Lang = Lang::Kk;

/// A phone with a key that signs.
pub(crate) async fn phone(sandbox: &Sandbox) -> (Home, Client) {
    let home = Home::new(sandbox);
    let client = home.start();
    client.catalogue().sync().await.unwrap();
    link(sandbox, &client, PHONE).await;
    let key = client.signature().create_key(KEY_PIN, LANG).await.unwrap();
    assert_eq!((key.state_id.as_str(), key.notice_id), ("ready", None));
    (home, client)
}

pub(crate) fn state(client: &Client) -> String {
    client.signature().state(LANG).unwrap().state_id
}

pub(crate) async fn sign(client: &Client) -> Result<(), Code> {
    client.signature().sign(b"paper".to_vec(), KEY_PIN).await.map(drop).map_err(|e| e.code())
}

/// What the responder's list says of the last certificate.
pub(crate) async fn reason(sandbox: &Sandbox) -> serde_json::Value {
    sandbox.get("/sandbox/certificates").send().await.ok(200)[0]["reason"].clone()
}

#[tokio::test]
async fn thirty_days_before_its_end_a_certificate_is_renewed_for_the_same_key_without_a_pin() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    let signature = client.signature();
    let first = signature.state(LANG).unwrap().certificate.unwrap();
    // Too early: the same one.
    let same = signature.renew_certificate(LANG).await.unwrap();
    assert_eq!(same.certificate.unwrap().serial, first.serial);
    home.pass(&sandbox, 336 * DAY).await;
    link(&sandbox, &client, PHONE).await;
    for lang in Lang::ALL {
        let key = signature.state(lang).unwrap();
        assert_eq!(key.notice_id.as_deref(), Some("certificate-ends-soon"));
        let (notice, until) = (key.notice.unwrap(), key.certificate.unwrap().until);
        assert!(notice.plain.contains(&until), "{} does not say {until}", notice.plain);
    }
    sign(&client).await.unwrap();
    // Whatever is lost on the way, the old one serves, and the next call brings the new one.
    for fault in ["drop_request", "drop_answer", "garbage"] {
        sandbox.fault(json!({ "path_prefix": "/.well-known/est/simplereenroll", "fault": fault })).await;
        signature.renew_certificate(LANG).await.unwrap_err();
        sign(&client).await.unwrap();
    }
    let renewed = signature.renew_certificate(LANG).await.unwrap();
    assert_eq!(renewed.notice_id, None);
    let second = renewed.certificate.unwrap();
    assert!(second.serial != first.serial && second.not_after > first.not_after + 300 * DAY);
    sign(&client).await.unwrap();
    // A key is not renewed for ever.
    for _ in 0..3 {
        home.pass(&sandbox, 340 * DAY).await;
        link(&sandbox, &client, PHONE).await;
        match signature.renew_certificate(LANG).await {
            Ok(_) => {}
            Err(e) => return assert_eq!(e.code(), Code::CertificateRefused),
        }
    }
    panic!("a key was renewed for ever");
}

#[tokio::test]
async fn what_is_over_or_revoked_is_not_renewed() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    let serial = client.signature().state(LANG).unwrap().certificate.unwrap().serial;
    let path = format!("/sandbox/certificates/{serial}/revoke");
    sandbox.post(&path, &json!({ "reason": "privilege-withdrawn" })).send().await.ok(200);
    // The phone does not know it yet; the authority says it, and the phone believes it.
    let refused = client.signature().renew_certificate(LANG).await.unwrap_err();
    assert_eq!((refused.code(), state(&client).as_str()), (Code::CertificateRevoked, "certificate-revoked"));
    client.signature().destroy_key().unwrap();
    client.signature().create_key(KEY_PIN, LANG).await.unwrap();
    home.pass(&sandbox, 400 * DAY).await;
    let late = client.signature().renew_certificate(LANG).await.unwrap_err();
    assert_eq!(late.code(), Code::CertificateExpired);
}

#[tokio::test]
async fn the_citizen_revokes_with_the_pin_and_makes_a_new_key() {
    let sandbox = Sandbox::start().await;
    let (_home, client) = phone(&sandbox).await;
    let signature = client.signature();
    let wrong = signature.revoke_certificate(RevocationReason::Superseded, NEW_PIN, LANG).await;
    assert_eq!((wrong.unwrap_err().code(), state(&client).as_str()), (Code::PinWrong, "ready"));
    let foreign = signature.revoke_certificate(RevocationReason::CaCompromise, KEY_PIN, LANG).await;
    assert_eq!(foreign.unwrap_err().code(), Code::AnswerInvalid);
    let key = signature.revoke_certificate(RevocationReason::Superseded, KEY_PIN, LANG).await.unwrap();
    assert_eq!((key.state_id.as_str(), reason(&sandbox).await), ("certificate-revoked", json!("superseded")));
    assert_eq!(key.revoked_by.as_deref(), Some("citizen"));
    assert_eq!(sign(&client).await, Err(Code::CertificateRevoked));
    let twice = signature.revoke_certificate(RevocationReason::Superseded, KEY_PIN, LANG).await;
    assert_eq!(twice.unwrap_err().code(), Code::CertificateRevoked);
    assert_eq!(signature.renew_certificate(LANG).await.unwrap_err().code(), Code::CertificateRevoked);
    let audit = signature.audit(Page::first(10), LANG).unwrap();
    assert!(audit.whole && audit.lines.iter().any(|line| line.what_id == "revocation"));
    // Nobody else had the key: the link is enough for another.
    let fresh = signature.create_key(NEW_PIN, LANG).await.unwrap();
    assert_eq!((fresh.state_id.as_str(), fresh.revoked_by), ("ready", None));
}

#[tokio::test]
async fn revoked_without_a_line_the_key_ends_at_once_and_the_order_goes_out_first() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    home.wire.0.store(true, Ordering::SeqCst);
    let reason_given = RevocationReason::CessationOfOperation;
    let key = client.signature().revoke_certificate(reason_given, KEY_PIN, Lang::En).await.unwrap();
    assert_eq!(
        (key.state_id.as_str(), key.state.short.as_str()),
        ("certificate-revoked", "Revoked, not sent yet")
    );
    assert_eq!(key.revoked_by.as_deref(), Some("citizen"));
    assert_eq!(sign(&client).await, Err(Code::CertificateRevoked));
    assert_eq!(reason(&sandbox).await, json!(null));
    // Another process, a line that breaks, then a line: a delivery brings it, though there is nothing to deliver.
    drop(client);
    home.wire.0.store(false, Ordering::SeqCst);
    let client = home.start();
    sandbox.fault(json!({ "path_prefix": "/certificates/revocation", "fault": "drop_request" })).await;
    client.requests().deliver_now().await.unwrap();
    assert_eq!(reason(&sandbox).await, json!(null));
    client.requests().deliver_now().await.unwrap();
    assert_eq!(reason(&sandbox).await, json!("cessation-of-operation"));
    let key = client.signature().state(Lang::En).unwrap();
    assert_eq!(key.state.short, "Certificate revoked");
}

/// A refusal by somebody who judged nothing: the citizen is not told that it is done.
#[tokio::test]
async fn an_order_that_nobody_judged_waits_and_holds_nothing_up() {
    let sandbox = Sandbox::start().await;
    let (_home, client) = phone(&sandbox).await;
    let signature = client.signature();
    for status in [400, 404] {
        let order = json!({ "path_prefix": "/certificates/revocation", "fault": "status", "status": status });
        sandbox.fault(order).await;
    }
    let key = signature.revoke_certificate(RevocationReason::KeyCompromise, KEY_PIN, Lang::En).await.unwrap();
    assert_eq!((key.state.short.as_str(), reason(&sandbox).await), ("Revoked, not sent yet", json!(null)));
    let key = signature.check_certificate(Lang::En).await.unwrap();
    assert_eq!((key.state.short.as_str(), reason(&sandbox).await), ("Revoked, not sent yet", json!(null)));
    let key = signature.check_certificate(Lang::En).await.unwrap();
    let done = ("Certificate revoked", json!("key-compromise"));
    assert_eq!((key.state.short.as_str(), reason(&sandbox).await), done);
}

/// Revocation only lowers what a key can do, so a SIM that isn't ours any more must not stand in its way.
#[tokio::test]
async fn another_sim_stops_signatures_and_no_revocation() {
    for heard in [true, false] {
        let sandbox = Sandbox::start().await;
        let (_home, client) = phone(&sandbox).await;
        let signature = client.signature();
        sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
        if heard {
            assert_eq!(sign(&client).await, Err(Code::SimChanged));
            assert_eq!(state(&client), "sim-changed");
        }
        let wrong = signature.revoke_certificate(RevocationReason::Superseded, NEW_PIN, LANG).await;
        assert_eq!(wrong.unwrap_err().code(), Code::PinWrong);
        let key = signature.revoke_certificate(RevocationReason::KeyCompromise, KEY_PIN, LANG).await.unwrap();
        assert_eq!(
            (key.state_id.as_str(), key.revoked_by.as_deref()),
            ("certificate-revoked", Some("citizen"))
        );
        assert_eq!(reason(&sandbox).await, json!("key-compromise"));
        assert_eq!(sign(&client).await, Err(Code::CertificateRevoked));
    }
}

/// What the phone alone can sign is counted, also for that.
#[tokio::test]
async fn with_another_sim_and_no_allowance_left_the_number_is_proved_first() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    home.wire.0.store(true, Ordering::SeqCst);
    while sign(&client).await.is_ok() {}
    assert_eq!(state(&client), "pepper-needed");
    home.wire.0.store(false, Ordering::SeqCst);
    sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
    let signature = client.signature();
    let revoke = || signature.revoke_certificate(RevocationReason::Superseded, KEY_PIN, LANG);
    let before = client.signature().state(LANG).unwrap().tries_left;
    assert_eq!(revoke().await.unwrap_err().code(), Code::SimChanged);
    assert_eq!(client.signature().state(LANG).unwrap().tries_left, before);
    link(&sandbox, &client, PHONE).await;
    assert_eq!(revoke().await.unwrap().state_id, "certificate-revoked");
}

#[tokio::test]
async fn an_order_is_taken_of_the_key_itself_alone() {
    let sandbox = Sandbox::start().await;
    let (_home, client) = phone(&sandbox).await;
    let serial = client.signature().state(LANG).unwrap().certificate.unwrap().serial;
    let token = sandbox.link("990101500708", "+77010000101", "2345").await;
    let thief = crate::phone::Phone::enrolled(&sandbox, &token, "990101500708").await;
    let statement =
        json!({ "spec": "qyzmet-revocation/1", "serial": serial, "reason": "superseded" }).to_string();
    let order = thief.attached(statement.as_bytes());
    let body = json!({ "order": order });
    let got = sandbox.post("/certificates/revocation", &body).send().await;
    got.problem(422, "signature.invalid");
    for bad in ["%", "AAAA"] {
        let status = sandbox.post("/certificates/revocation", &json!({ "order": bad })).send().await.status;
        assert!(status.is_client_error());
    }
    assert_eq!(client.signature().check_certificate(LANG).await.unwrap().state_id, "ready");
}

#[tokio::test]
async fn a_gateway_may_want_to_see_everybody() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = Options::new(folder.path(), ([127, 0, 0, 1], 0).into()).without_delays();
    options.identification = IdentificationPolicy::Video;
    let sandbox = Sandbox::with(folder, options).await;
    let home = Home::new(&sandbox);
    let client = home.start();
    client.catalogue().sync().await.unwrap();
    link(&sandbox, &client, PHONE).await;
    let made = client.signature().create_key_with_puk(KEY_PIN, LANG).await.unwrap();
    assert_eq!(made.key.state_id, "identification-needed", "and the PUK was shown all the same");
}
