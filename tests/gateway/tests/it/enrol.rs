//! Enrolment: the authority certifies the session's citizen and nobody else. OpenSSL judges.

use std::process::Command;

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::signature::{certificate, oids};
use serde_json::json;

use crate::{
    phone::{Phone, subject},
    sandbox::{IIN, OTHER_PHONE, PHONE, PIN, Sandbox},
};

#[tokio::test]
async fn openssl_accepts_the_certificate_and_finds_the_citizen_in_it() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let mut phone = Phone::new();
    let got = phone.enrol(&sandbox, &token, &subject(IIN)).await;
    assert_eq!(got.header("content-type"), Some("application/pkcs7-mime; smime-type=certs-only"));
    assert_eq!(got.header("content-transfer-encoding"), Some("base64"));
    let message = sandbox.folder().join("enrolled.p7");
    std::fs::write(&message, STANDARD.decode(&got.bytes).unwrap()).unwrap();
    let leaf = sandbox.folder().join("leaf.pem");
    let openssl = |args: &[&str]| {
        let out = Command::new("openssl").args(args).output().expect("openssl is installed");
        let text = String::from_utf8(out.stdout).unwrap();
        assert!(out.status.success(), "{args:?}: {text}{}", String::from_utf8_lossy(&out.stderr));
        text
    };
    let (message, leaf_path) = (message.to_str().unwrap(), leaf.to_str().unwrap());
    openssl(&["pkcs7", "-inform", "DER", "-in", message, "-print_certs", "-out", leaf_path]);
    let root = sandbox.folder().join("authority/root.crt");
    let root = root.to_str().unwrap();
    openssl(&["verify", "-x509_strict", "-purpose", "smimesign", "-CAfile", root, leaf_path]);
    let told = openssl(&["x509", "-in", leaf_path, "-noout", "-subject", "-nameopt", "utf8,sep_comma_plus"]);
    assert!(told.contains(&format!("IIN{IIN}")), "{told}");
    assert!(told.contains("Үлгібаев"), "{told}");
    let root_name = openssl(&["x509", "-in", root, "-noout", "-subject"]);
    assert!(root_name.contains("no legal force"), "{root_name}");
    phone = Phone::enrolled(&sandbox, &token, IIN).await;
    let info = certificate::info(&phone.certificate).unwrap();
    assert_eq!(info.policies, [oids::POLICY_SOFTWARE_SEALED, oids::POLICY_SIM_NUMBER_ONLY]);
    assert!(!info.is_ca);
}

/// The addresses in a certificate, followed by somebody who knows nothing but the certificate and whom to trust.
#[tokio::test(flavor = "multi_thread")]
async fn openssl_asks_where_the_certificate_says_and_hears_of_a_revocation() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let phone = Phone::enrolled(&sandbox, &token, IIN).await;
    let file = |name: &str, bytes: &[u8]| {
        let path = sandbox.folder().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let run = |args: &[&str]| {
        let out = Command::new("openssl").args(args).output().expect("openssl is installed");
        let text =
            format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
        (out.status.success(), text)
    };
    let leaf = file("leaf.der", &phone.certificate);
    let root = sandbox.folder().join("authority/root.crt");
    let root = root.to_str().unwrap();
    let (_, told) =
        run(&["x509", "-in", &leaf, "-noout", "-ext", "authorityInfoAccess,crlDistributionPoints"]);
    let address = |before: &str| {
        let (_, rest) = told.split_once(before).unwrap_or_else(|| panic!("{before} in {told}"));
        rest.split_whitespace().next().unwrap().to_owned()
    };
    let responder = address("OCSP - URI:");
    let (_, lists) = told.split_once("CRL Distribution Points").unwrap();
    let list = lists.split_once("URI:").unwrap().1.split_whitespace().next().unwrap().to_owned();
    assert_eq!(
        (responder.as_str(), list.as_str()),
        (&*sandbox.url("/ocsp"), &*sandbox.url("/authority/revoked.crl"))
    );
    let issuer = address("CA Issuers - URI:");
    assert_eq!(issuer, sandbox.url("/authority/root.cer"));
    let issuer = file("issuer.der", &sandbox.get("/authority/root.cer").send().await.bytes);
    let (good, told) = run(&["verify", "-x509_strict", "-CAfile", root, &issuer]);
    assert!(good, "{told}");

    let serial = certificate::info(&phone.certificate).unwrap().serial_hex;
    for revoked in [false, true] {
        if revoked {
            let path = format!("/sandbox/certificates/{serial}/revoke");
            sandbox.post(&path, &json!({ "reason": "key-compromise" })).send().await.ok(200);
        }
        let got = sandbox.get("/authority/revoked.crl").send().await;
        assert_eq!(got.header("content-type"), Some("application/pkix-crl"));
        let list = file("revoked.crl", &got.bytes);
        let (good, told) = run(&["crl", "-in", &list, "-noout", "-text", "-CAfile", root]);
        assert!(good && told.contains("verify OK"), "{told}");
        assert_eq!(told.contains("Key Compromise"), revoked, "{told}");
        let (good, told) =
            run(&["verify", "-x509_strict", "-crl_check", "-CAfile", root, "-CRLfile", &list, &leaf]);
        assert_eq!(good, !revoked, "{told}");
        let asked = ["ocsp", "-issuer", &issuer, "-cert", &leaf, "-url", &responder, "-CAfile", root];
        let (good, told) = run(&asked);
        let said = if revoked { ": revoked" } else { ": good" };
        assert!(good && told.contains("Response verify OK") && told.contains(said), "{told}");
    }
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_and_gives_the_same_certificate() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let phone = Phone::new();
    let first = phone.enrol(&sandbox, &token, &subject(IIN)).await;
    let second = phone.enrol(&sandbox, &token, &subject(IIN)).await;
    assert_eq!(first.status, 200);
    assert_eq!(first.bytes, second.bytes);
    // A year on the certificate is over: the same key gets a new one, in force.
    sandbox.advance(29 * 86_400).await;
    assert_eq!(phone.enrol(&sandbox, &token, &subject(IIN)).await.bytes, first.bytes);
    sandbox.advance(340 * 86_400).await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let later = phone.enrol(&sandbox, &token, &subject(IIN)).await;
    assert_eq!(later.status, 200);
    assert_ne!(later.bytes, first.bytes);
}

#[tokio::test]
async fn only_the_sessions_citizen_is_certified() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let phone = Phone::new();
    let refused = "signature.certificate_refused";
    let stranger = subject("990101500708");
    phone.enrol(&sandbox, &token, &stranger).await.problem(403, refused);
    let mut renamed = subject(IIN);
    renamed.surname = "Басқа".into();
    phone.enrol(&sandbox, &token, &renamed).await.problem(403, refused);
    phone.enrol(&sandbox, "nobody", &subject(IIN)).await.problem(401, "identity.session_expired");
    // A key that is certified for one citizen is not for another.
    phone.enrol(&sandbox, &token, &subject(IIN)).await;
    let other = sandbox.link("990101500708", OTHER_PHONE, "2345").await;
    phone.enrol(&sandbox, &other, &stranger).await.problem(403, refused);
}

#[tokio::test]
async fn what_is_no_request_is_refused() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let good = Phone::new().request(&subject(IIN));
    let mut altered = STANDARD.decode(&good).unwrap();
    let last = altered.len() - 1;
    altered[last] ^= 1;
    for bad in ["", "%%%", "AAAA", &good[..good.len() / 2], &STANDARD.encode(altered)] {
        let got = sandbox
            .call(reqwest::Method::POST, "/.well-known/est/simpleenroll")
            .body(bad.to_owned())
            .token(&token)
            .send()
            .await;
        got.problem(400, "request.malformed");
    }
}

#[tokio::test]
async fn the_level_is_what_the_operator_s_register_says_and_nothing_else_raises_it() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let phone = Phone::new();
    let level = async |phone: &Phone| {
        let got = phone.enrol(&sandbox, &token, &subject(IIN)).await;
        let message = STANDARD.decode(&got.bytes).unwrap();
        let certificate = qyzmet_core::signature::cms::parse_certs_only(&message).unwrap().remove(0);
        certificate::info(&certificate).unwrap().policies.remove(0)
    };
    let register = async |number: &str, key: &[u8]| {
        let body = serde_json::json!({ "phone": number, "public_key": STANDARD.encode(key) });
        sandbox.post("/sandbox/cards", &body).send().await.ok(200);
    };
    assert_eq!(level(&phone).await, oids::POLICY_SOFTWARE_SEALED);
    // Another key, and this key on somebody else's card, say nothing of this one.
    register(PHONE, &Phone::new().public_key()).await;
    register(OTHER_PHONE, &phone.public_key()).await;
    assert_eq!(level(&phone).await, oids::POLICY_SOFTWARE_SEALED);
    register(PHONE, &phone.public_key()).await;
    assert_eq!(level(&phone).await, oids::POLICY_SIM_APPLET);
    // And no other key rises with it.
    assert_eq!(level(&Phone::new()).await, oids::POLICY_SOFTWARE_SEALED);
    for bad in [
        serde_json::json!({ "phone": "nobody", "public_key": "AAAA" }),
        serde_json::json!({ "phone": PHONE, "public_key": "%" }),
        serde_json::json!({ "phone": PHONE, "public_key": "A".repeat(400) }),
    ] {
        sandbox.post("/sandbox/cards", &bad).send().await.problem(400, "request.malformed");
    }
}

#[tokio::test]
async fn the_operator_answers_a_linked_citizen_s_card_only() {
    let sandbox = Sandbox::start().await;
    let ask = |challenge: &[u8]| {
        sandbox.post("/cards/challenge", &serde_json::json!({ "challenge": STANDARD.encode(challenge) }))
    };
    ask(&[0; 8]).token("nobody").send().await.problem(401, "identity.session_expired");
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let answered = ask(&[0; 8]).token(&token).send().await.ok(200);
    // Triple DES of eight zero bytes under the factory's key, by OpenSSL.
    assert_eq!(answered["response"], "sHPcP7IJU20=");
    ask(&[0; 16]).token(&token).send().await.problem(403, "signature.card_administrator");
    ask(&[]).token(&token).send().await.problem(403, "signature.card_administrator");
}
