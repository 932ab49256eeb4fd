//! A phone that is lost hears of it.

use std::sync::atomic::Ordering;

use qyzmet_core::{Code, Lang, Page, client::Client};
use serde_json::{Value, json};

use crate::{
    home::link,
    life::{DAY, KEY_PIN, LANG, NEW_PIN, phone, sign, state},
    sandbox::{OTHER_PHONE, PHONE, Sandbox},
};

#[tokio::test]
async fn a_lost_phone_hears_of_it_keeps_all_to_read_and_needs_two_proofs_for_another_key() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    let signature = client.signature();
    // Whoever finds the phone knows nothing yet without a line.
    let lost = sandbox.post("/sandbox/losses", &json!({ "phone": PHONE })).send().await.ok(200);
    assert_eq!(lost["revoked"], 1);
    assert_eq!(state(&client), "ready");
    // The first signature with a line finds out, and is none.
    assert_eq!(sign(&client).await, Err(Code::CertificateRevoked));
    assert_eq!(state(&client), "certificate-revoked");
    for lang in Lang::ALL {
        let key = signature.state(lang).unwrap();
        assert!(!key.state.plain.is_empty() && key.state.next.contains("1414"));
        assert_eq!(key.revoked_by.as_deref(), Some("elsewhere"));
    }
    // Reading goes on.
    assert!(client.identity().citizen(LANG).unwrap().is_some());
    client.documents().list(LANG, Page::first(10)).unwrap();
    client.requests().deliver_now().await.unwrap();
    // Another key: the old session is not enough, the link alone neither.
    let old = signature.create_key(NEW_PIN, LANG).await.unwrap_err();
    assert_eq!(old.code(), Code::SessionExpired);
    home.pass(&sandbox, 60).await;
    link(&sandbox, &client, PHONE).await;
    assert_eq!(signature.request_certificate(LANG).await.unwrap().state_id, "identification-needed");
    let video = signature.identification();
    let consent = video.begin(LANG).await.unwrap().consent.unwrap();
    let mut view = video.agree(&consent.version, LANG).await.unwrap();
    while view.state_id != "done" {
        view = video.advance(LANG).await.unwrap();
    }
    assert_eq!(state(&client), "ready");
    signature.sign(b"paper".to_vec(), NEW_PIN).await.unwrap();
}

#[tokio::test]
async fn a_phone_that_only_delivers_or_looks_hears_of_it_too() {
    for looks in [true, false] {
        let sandbox = Sandbox::start().await;
        let (home, client) = phone(&sandbox).await;
        sandbox.post("/sandbox/losses", &json!({ "phone": PHONE })).send().await.ok(200);
        // An answer that a stranger signed is believed by nobody.
        sandbox.fault(json!({ "path_prefix": "/ocsp", "fault": "foreign_signature" })).await;
        assert_eq!(client.signature().check_certificate(LANG).await.unwrap().state_id, "ready");
        match looks {
            true => {
                client.signature().check_certificate(LANG).await.unwrap();
            }
            false => {
                client.requests().deliver_now().await.unwrap();
                assert_eq!(state(&client), "ready", "once an hour is enough");
                home.clock.0.fetch_add(3601, Ordering::SeqCst);
                client.requests().deliver_now().await.unwrap();
            }
        }
        assert_eq!(state(&client), "certificate-revoked");
        assert_eq!(sign(&client).await, Err(Code::CertificateRevoked));
    }
}

/// How many certificates a report of the loss of this number revoked.
async fn lose(sandbox: &Sandbox, phone: &str) -> Value {
    sandbox.post("/sandbox/losses", &json!({ "phone": phone })).send().await.ok(200)["revoked"].clone()
}

/// The phone gets another SIM, and with it another number.
async fn change_number(sandbox: &Sandbox, client: &Client) {
    sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
    assert_eq!(sign(client).await, Err(Code::SimChanged));
    link(sandbox, client, OTHER_PHONE).await;
}

#[tokio::test]
async fn a_loss_revokes_what_was_issued_to_the_phone_under_an_earlier_number() {
    // The link under the new number shows the session before; where that is over, the next PIN shows the key.
    for over in [false, true] {
        let sandbox = Sandbox::start().await;
        let (home, client) = phone(&sandbox).await;
        client.signature().create_authentication_key("27049", LANG).await.unwrap();
        home.pass(&sandbox, 1).await;
        let (_other_home, other) = phone(&sandbox).await;
        if over {
            home.pass(&sandbox, 31 * DAY).await;
            assert_eq!(client.signature().make_puk(KEY_PIN).await.unwrap_err().code(), Code::SessionExpired);
            link(&sandbox, &client, OTHER_PHONE).await;
            sign(&client).await.unwrap();
            client.signature().change_authentication_pin("27049", "91384", LANG).await.unwrap();
        } else {
            change_number(&sandbox, &client).await;
        }
        assert_eq!(lose(&sandbox, OTHER_PHONE).await, 2, "over: {over}");
        assert_eq!(sign(&client).await, Err(Code::CertificateRevoked));
        // The citizen's other phone has the number that was this one's, and is not lost.
        if over {
            other.signature().make_puk(KEY_PIN).await.unwrap_err();
        } else {
            assert_eq!(sign(&other).await, Err(Code::SimChanged));
        }
        link(&sandbox, &other, PHONE).await;
        assert_eq!(other.signature().check_certificate(LANG).await.unwrap().state_id, "ready");
        sign(&other).await.unwrap();
        assert_eq!(lose(&sandbox, OTHER_PHONE).await, 0);
    }
}

#[tokio::test]
async fn a_loss_revokes_the_certificate_before_a_renewal_under_another_number_too() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    home.pass(&sandbox, 340 * DAY).await;
    link(&sandbox, &client, OTHER_PHONE).await;
    client.signature().renew_certificate(LANG).await.unwrap();
    assert_eq!(lose(&sandbox, OTHER_PHONE).await, 2);
    // The number that it had before is somebody's who lost nothing.
    assert_eq!(lose(&sandbox, PHONE).await, 0);
}

#[tokio::test]
async fn the_loss_of_a_phone_that_took_over_a_number_leaves_the_phone_that_had_it_before() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    home.pass(&sandbox, 1).await;
    change_number(&sandbox, &client).await;
    client.signature().create_authentication_key("27049", LANG).await.unwrap();
    let (_next_home, _next) = phone(&sandbox).await;
    // The signature keys of both, which were certified under that number; not what the first got under its own.
    assert_eq!(lose(&sandbox, PHONE).await, 2);
    assert_eq!(lose(&sandbox, OTHER_PHONE).await, 1);
}
