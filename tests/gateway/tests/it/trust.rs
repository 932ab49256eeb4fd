//! Time stamps and revocation over HTTP. OpenSSL asks and judges.

use std::process::Command;

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::signature::{
    certificate,
    cms::{Trust, add_time_stamp, signature_values},
    ocsp::{self, CertificateId, RevocationReason, Status},
    tsp::{self, Stamp, Unproved},
};
use serde_json::json;

use crate::{
    phone::{Citizen, draft, submission},
    sandbox::{IIN, OTHER_PHONE, PHONE, Sandbox},
};

const NONCE: &[u8] = &[7; 12];

fn openssl(sandbox: &Sandbox, line: &str) -> (bool, String) {
    let mut command = Command::new("openssl");
    let out =
        command.args(line.split(' ')).current_dir(sandbox.folder()).output().expect("openssl is installed");
    let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    (out.status.success(), said)
}

async fn ask_stamp(sandbox: &Sandbox, query: Vec<u8>) -> Vec<u8> {
    let call = sandbox.call(reqwest::Method::POST, "/tsa").header("content-type", tsp::QUERY).body(query);
    let got = call.send().await;
    assert_eq!((got.status.as_u16(), got.header("content-type")), (200, Some(tsp::REPLY)));
    got.bytes
}

/// A token over these bytes.
async fn stamp(sandbox: &Sandbox, stamped: &[u8]) -> Vec<u8> {
    let query = tsp::Request::new(stamped, NONCE).unwrap().to_der().unwrap();
    tsp::token(&ask_stamp(sandbox, query).await).unwrap().unwrap()
}

fn judge(sandbox: &Sandbox, token: &[u8], stamped: &[u8]) -> Result<Stamp, Unproved> {
    let roots = [sandbox.root()];
    let nonce = tsp::Request::new(stamped, NONCE).unwrap().nonce;
    let now = jiff::Timestamp::now().as_second();
    tsp::verify(token, stamped, nonce.as_deref(), &Trust { roots: &roots }, now)
}

#[tokio::test]
async fn openssl_gets_a_stamp_and_accepts_it() {
    let sandbox = Sandbox::start().await;
    std::fs::write(sandbox.folder().join("data"), b"data").unwrap();
    for (options, granted) in [
        ("-sha256 -cert", true),
        ("-sha512 -cert -no_nonce", true),
        ("-sha256", true),
        ("-sha256 -tspolicy 2.25.2393939747.3.3 -cert", true),
        ("-sha1 -cert", false),
        ("-sha256 -tspolicy 1.2.3 -cert", false),
    ] {
        assert!(openssl(&sandbox, &format!("ts -query -data data {options} -out q.tsq")).0);
        let answer = ask_stamp(&sandbox, std::fs::read(sandbox.folder().join("q.tsq")).unwrap()).await;
        std::fs::write(sandbox.folder().join("r.tsr"), answer).unwrap();
        let verify = "ts -verify -in r.tsr -queryfile q.tsq -CAfile authority/root.crt -untrusted authority/stamps.crt";
        let (accepted, said) = openssl(&sandbox, verify);
        assert_eq!(accepted, granted, "{options}: {said}");
    }
    let (_, said) = openssl(&sandbox, "x509 -in authority/stamps.crt -noout -ext extendedKeyUsage");
    assert!(said.contains("critical") && said.contains("Time Stamping"), "{said}");
    // What is no query is answered too, with the reason.
    assert_eq!(tsp::token(&ask_stamp(&sandbox, b"nonsense".to_vec()).await), Ok(None));
}

#[tokio::test]
async fn a_stamp_has_the_gateways_time_and_a_strangers_is_not_believed() {
    let sandbox = Sandbox::start().await;
    sandbox.advance(1000).await;
    let token = stamp(&sandbox, b"bytes").await;
    let stamped = judge(&sandbox, &token, b"bytes").unwrap();
    assert!((stamped.time - jiff::Timestamp::now().as_second() - 1000).abs() < 60);
    let other = judge(&sandbox, &stamp(&sandbox, b"bytes").await, b"bytes").unwrap();
    assert_ne!(stamped.serial_hex, other.serial_hex);

    sandbox.fault(json!({ "path_prefix": "/tsa", "fault": "foreign_signature" })).await;
    let foreign = stamp(&sandbox, b"bytes").await;
    assert!(matches!(judge(&sandbox, &foreign, b"bytes"), Err(Unproved::Invalid(_))));
    sandbox.fault(json!({ "path_prefix": "/tsa", "fault": "garbage" })).await;
    assert!(tsp::token(&ask_stamp(&sandbox, vec![]).await).is_err());
    assert!(judge(&sandbox, &stamp(&sandbox, b"bytes").await, b"bytes").is_ok());
}

async fn standing(sandbox: &Sandbox, certificate: &[u8]) -> Result<Status, ocsp::Unproved> {
    let root = sandbox.root();
    let asked = vec![CertificateId::new(certificate, &root).unwrap()];
    let question = ocsp::Request { asked, nonce: Some(NONCE.to_vec()) }.to_der().unwrap();
    let call =
        sandbox.call(reqwest::Method::POST, "/ocsp").header("content-type", ocsp::REQUEST).body(question);
    let got = call.send().await;
    assert_eq!(got.header("content-type"), Some(ocsp::RESPONSE));
    let now = jiff::Timestamp::now().as_second();
    ocsp::verify(&got.bytes, certificate, &root, Some(NONCE), now).map(|finding| finding.status)
}

#[tokio::test]
async fn the_responder_says_good_revoked_and_unknown() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let certificate = citizen.phone.certificate.clone();
    let serial = certificate::info(&certificate).unwrap().serial_hex;
    assert_eq!(standing(&sandbox, &certificate).await, Ok(Status::Good));
    let listed = sandbox.get("/sandbox/certificates").send().await.ok(200);
    assert_eq!((&listed[0]["serial"], &listed[0]["iin"]), (&json!(serial), &json!(IIN)));
    // The authority's own signers are known too.
    let pem = std::fs::read_to_string(sandbox.folder().join("authority/receipts.crt")).unwrap();
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    assert_eq!(standing(&sandbox, &STANDARD.decode(body).unwrap()).await, Ok(Status::Good));

    let path = format!("/sandbox/certificates/{serial}/revoke");
    let order = json!({ "reason": "key-compromise" });
    sandbox.post(&path, &json!({ "reason": "boredom" })).send().await.problem(400, "request.malformed");
    sandbox
        .post("/sandbox/certificates/00/revoke", &order)
        .send()
        .await
        .problem(404, "signature.certificate_refused");
    let revoked = sandbox.post(&path, &order).send().await.ok(200);
    sandbox.advance(60).await;
    // A second order changes nothing; a restart neither.
    assert_eq!(sandbox.post(&path, &json!({})).send().await.ok(200), revoked);
    let sandbox = sandbox.restart().await;
    let at = revoked["revoked_at"].as_i64().unwrap();
    let status = Status::Revoked { at, reason: Some(RevocationReason::KeyCompromise) };
    assert_eq!(standing(&sandbox, &certificate).await, Ok(status));
    // The key gets no certificate again.
    let got = citizen.phone.enrol(&sandbox, &citizen.token, &crate::phone::subject(IIN)).await;
    got.problem(403, "signature.certificate_refused");

    // Another gateway's certificate of the same name.
    let elsewhere = Sandbox::start().await;
    let twin = Citizen::of(&elsewhere, IIN, PHONE).await;
    assert_eq!(standing(&sandbox, &twin.phone.certificate).await, Ok(Status::Unknown));

    sandbox.fault(json!({ "path_prefix": "/ocsp", "fault": "foreign_signature" })).await;
    assert_eq!(standing(&sandbox, &certificate).await, Err(ocsp::Unproved::Untrusted));
    sandbox.fault(json!({ "path_prefix": "/ocsp", "fault": "garbage" })).await;
    assert_eq!(standing(&sandbox, &certificate).await, Err(ocsp::Unproved::Malformed));
}

#[tokio::test]
async fn openssl_asks_the_responder_itself() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    std::fs::write(sandbox.folder().join("leaf.der"), &citizen.phone.certificate).unwrap();
    assert!(openssl(&sandbox, "x509 -inform DER -in leaf.der -out leaf.pem").0);
    let ask = |hash: &str| {
        format!(
            "ocsp {hash} -issuer authority/root.crt -cert leaf.pem -CAfile authority/root.crt -url {}",
            sandbox.url("/ocsp")
        )
    };
    for hash in ["-sha1", "-sha256"] {
        // OpenSSL's own client blocks, and the gateway runs in this process.
        let (line, folder) = (ask(hash), sandbox.folder().to_owned());
        let said = tokio::task::spawn_blocking(move || {
            let args: Vec<&str> = line.split(' ').collect();
            let out = Command::new("openssl").args(args).current_dir(folder).output().unwrap();
            String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr)
        })
        .await
        .unwrap();
        assert!(said.contains("Response verify OK") && said.contains("leaf.pem: good"), "{hash}: {said}");
    }
    // The question in the path.
    let asked = vec![CertificateId::new(&citizen.phone.certificate, &sandbox.root()).unwrap()];
    let question = STANDARD.encode(ocsp::Request { asked, nonce: None }.to_der().unwrap());
    let path: String = question.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    let got = sandbox.get(&format!("/ocsp/{path}")).send().await;
    let now = jiff::Timestamp::now().as_second();
    let found = ocsp::verify(&got.bytes, &citizen.phone.certificate, &sandbox.root(), None, now).unwrap();
    assert_eq!(found.status, Status::Good);
    let nonsense = sandbox.get("/ocsp/nonsense").send().await;
    let found = ocsp::verify(&nonsense.bytes, &citizen.phone.certificate, &sandbox.root(), None, now);
    assert_eq!(found, Err(ocsp::Unproved::Declined));
}

/// A signature with a stamp is filed; one stamped before the revocation too, one stamped after it not.
#[tokio::test]
async fn a_stamped_request_is_judged_at_its_stamp() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, OTHER_PHONE).await;
    let serial = certificate::info(&citizen.phone.certificate).unwrap().serial_hex;
    let before = draft(IIN);
    let bare = citizen.phone.cades(&before.bytes());
    let value = signature_values(&bare).unwrap().remove(0);
    let stamped = add_time_stamp(&bare, &value, &stamp(&sandbox, &value).await).unwrap();

    sandbox.advance(10).await;
    let path = format!("/sandbox/certificates/{serial}/revoke");
    sandbox.post(&path, &json!({})).send().await.ok(200);
    let refused = draft(IIN);
    let after = citizen.phone.cades(&refused.bytes());
    let body = submission(&refused.bytes(), &after);
    citizen.send(&sandbox, &refused.id, &body).send().await.problem(422, "signature.invalid");
    let value = signature_values(&after).unwrap().remove(0);
    let late = add_time_stamp(&after, &value, &stamp(&sandbox, &value).await).unwrap();
    let again = draft(IIN);
    let body = submission(&again.bytes(), &late);
    citizen.send(&sandbox, &again.id, &body).send().await.problem(422, "signature.invalid");

    let body = submission(&before.bytes(), &stamped);
    citizen.send(&sandbox, &before.id, &body).send().await.ok(201);
}

#[tokio::test]
async fn a_folder_of_an_earlier_gateway_gets_the_new_signers_under_its_root() {
    let sandbox = Sandbox::start().await;
    let root = sandbox.root();
    for name in ["stamps.crt", "stamps.key", "revocation.crt", "revocation.key"] {
        std::fs::remove_file(sandbox.folder().join("authority").join(name)).unwrap();
    }
    let sandbox = sandbox.restart().await;
    assert_eq!(sandbox.root(), root);
    assert!(judge(&sandbox, &stamp(&sandbox, b"bytes").await, b"bytes").is_ok());
}
