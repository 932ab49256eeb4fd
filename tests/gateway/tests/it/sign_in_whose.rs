//! Whose key signs in: the certificate's key must be the one that the phone registered which the session is for.

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::Method;
use ring::digest::{SHA256, digest};
use serde_json::json;

use crate::{
    phone::{Phone, subject},
    sandbox::{IIN, OTHER_PHONE, PHONE, PIN, Sandbox},
    sign_in_refused::{Login, OTHER_IIN, PROOF, card_pin},
};

#[tokio::test]
async fn nobody_signs_in_with_somebody_elses_key_or_certificate() {
    let sandbox = Sandbox::start().await;
    let mine = Login::of(&sandbox, IIN, PHONE, PIN).await;
    let theirs = Login::of(&sandbox, OTHER_IIN, OTHER_PHONE, card_pin(OTHER_IIN)).await;
    let refused = mine.changed(&sandbox, |s| s["key"] = json!(theirs.key)).await;
    refused.problem(403, "signature.certificate_refused");
    // A signature key has a name, too; it is tied to no phone.
    let body = json!({ "verifier": STANDARD.encode(digest(&SHA256, &PROOF)) });
    sandbox.call(Method::PUT, "/keys/signs").json(&body).token(&mine.citizen.token).send().await.ok(201);
    let refused = mine.changed(&sandbox, |s| s["key"] = json!("signs")).await;
    refused.problem(403, "signature.certificate_refused");
    // The certificate of a namesake in another sandbox.
    let elsewhere = Sandbox::start().await;
    let twin = Login::of(&elsewhere, IIN, PHONE, PIN).await;
    let refused = twin.changed(&sandbox, |s| s["key"] = json!(mine.key)).await;
    refused.problem(403, "signature.certificate_refused");
    // Whose session it is, the certificate says.
    let granted = theirs.sign_in(&sandbox).await.ok(201);
    assert_eq!(granted["citizen"]["iin"], OTHER_IIN);
}

/// The same citizen's second phone, with a number, a link and a key of its own.
#[tokio::test]
async fn another_phone_of_the_same_citizen_renews_no_session_but_its_own() {
    let sandbox = Sandbox::start().await;
    let first = Login::of(&sandbox, IIN, PHONE, PIN).await;
    let second = Login::of(&sandbox, IIN, OTHER_PHONE, PIN).await;
    for (mine, theirs) in [(&first, &second), (&second, &first)] {
        let refused = mine.changed(&sandbox, |s| s["key"] = json!(theirs.key)).await;
        refused.problem(403, "signature.certificate_refused");
        mine.sign_in(&sandbox).await.ok(201);
    }
    // Also after a restart, and where the phone is linked again and has the same key.
    let sandbox = sandbox.restart().await;
    let refused = second.changed(&sandbox, |s| s["key"] = json!(first.key)).await;
    refused.problem(403, "signature.certificate_refused");
    second.sign_in(&sandbox).await.ok(201);
}

#[tokio::test]
async fn a_key_that_no_phone_registered_gets_no_certificate_and_a_registered_one_gets_one_key() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let path = "/.well-known/est/authentication/simpleenroll";
    let stray = Phone::new();
    let refused = stray.enrol_at(path, &sandbox, &token, &subject(IIN)).await;
    refused.problem(403, "signature.certificate_refused");
    // Once it is registered: the same key as often as its answer is lost, and no other.
    let body = json!({ "verifier": STANDARD.encode(digest(&SHA256, &PROOF)), "authentication": true });
    let register =
        |id: &str| sandbox.call(Method::PUT, &format!("/keys/{id}")).json(&body).token(&token).send();
    register("login-one").await.ok(201);
    for _ in 0..2 {
        assert_eq!(stray.enrol_at(path, &sandbox, &token, &subject(IIN)).await.status, 200);
    }
    let other = Phone::new();
    let refused = other.enrol_at(path, &sandbox, &token, &subject(IIN)).await;
    refused.problem(403, "signature.certificate_refused");
    // Another key of the phone is registered under a name of its own first.
    register("login-two").await.ok(201);
    assert_eq!(other.enrol_at(path, &sandbox, &token, &subject(IIN)).await.status, 200);
}
