//! The calls as they go over a line, against a peer that speaks plain HTTP.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use super::{super::pepper::Answer, *};
use crate::{
    net::{Failure, Net},
    signature::{
        certificate::{Terms, issue_citizen, issue_root},
        cms::certs_only,
        names::Subject,
        wire::{KeyRegistration, PepperRequest},
    },
};

/// Answers one call with this status, type and body; what was asked comes back.
async fn once(
    status: &str,
    media_type: &str,
    body: String,
) -> (Net, tokio::task::JoinHandle<(String, Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let net = Net::new(format!("http://{}", listener.local_addr().unwrap()), Vec::new());
    let answer = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    let asked = tokio::spawn(async move {
        let (mut line, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        let (head, mut rest) = loop {
            line.read_buf(&mut bytes).await.unwrap();
            if let Some(at) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
                break (String::from_utf8(bytes[..at].to_vec()).unwrap(), bytes.split_off(at + 4));
            }
        };
        let head = head.to_lowercase();
        let length = head.split("content-length: ").nth(1).unwrap().lines().next().unwrap().parse().unwrap();
        while rest.len() < length {
            line.read_buf(&mut rest).await.unwrap();
        }
        line.write_all(answer.as_bytes()).await.unwrap();
        (head, rest)
    });
    (net, asked)
}

fn peppers(epoch: u64) -> String {
    let [now, next] = [1, 2].map(|n| BASE64.encode([n; 32]));
    format!(r#"{{"epoch":{epoch},"pepper":"{now}","next_pepper":"{next}"}}"#)
}

fn asked_for(epoch: u64) -> PepperRequest {
    PepperRequest { epoch, proof: "cA==".into(), next_verifier: "bg==".into() }
}

const KEY: &str = "00010203-0405-4607-8809-0a0b0c0d0e0f";

#[tokio::test]
async fn a_registration_and_a_proof_go_where_the_protocol_says() {
    let key = KeyId::parse(KEY).unwrap();
    let (net, asked) = once("201 Created", "application/json", peppers(1)).await;
    let body = KeyRegistration { verifier: "dg==".into(), puk: false, authentication: false };
    let answer = Gateway::new(&net, "the-token").register(key, body).await.unwrap();
    assert_eq!(answer.epoch, 1);
    let (head, body) = asked.await.unwrap();
    assert!(head.starts_with(&format!("put /keys/{KEY} ")), "{head}");
    assert!(head.contains("authorization: bearer the-token"));
    assert_eq!(body, br#"{"verifier":"dg=="}"#);

    let (net, asked) = once("200 OK", "application/json", peppers(7)).await;
    let answer = Gateway::new(&net, "the-token").pepper(key, asked_for(7)).await;
    assert!(matches!(Answer::of(answer, 7), Answer::Given(p) if *p.now == [1; 32] && *p.next == [2; 32]));
    let (head, body) = asked.await.unwrap();
    assert!(head.starts_with(&format!("post /keys/{KEY}/pepper ")), "{head}");
    assert_eq!(body, br#"{"epoch":7,"proof":"cA==","next_verifier":"bg=="}"#);
}

/// A root of its own, and a message with a certificate by it.
fn issued() -> (Vec<u8>, Vec<u8>) {
    let key = p256::ecdsa::SigningKey::from_slice(&[3; 32]).unwrap();
    let sign = |m: &[u8]| {
        let signature: p256::ecdsa::DerSignature = p256::ecdsa::signature::Signer::sign(&key, m);
        Ok(signature.as_bytes().to_vec())
    };
    let spki = p256::pkcs8::EncodePublicKey::to_public_key_der(key.verifying_key()).unwrap();
    let terms = Terms { spki_der: spki.as_bytes(), serial: &[1], not_before: 0, not_after: 4_000_000_000 };
    let root = issue_root("Test root", &terms, &sign).unwrap();
    let terms = Terms { serial: &[2], ..terms };
    let citizen = issue_citizen(&root, &subject(), &[], &terms, &sign).unwrap();
    (root, certs_only(&[&citizen]).unwrap())
}

fn subject() -> Subject {
    Subject {
        common_name: "Сынақ Үлгі".into(),
        surname: "Сынақ".into(),
        given_name: "Үлгі".into(),
        iin: "990101500016".into(),
    }
}

/// Base64 in lines, as MIME and RFC 7030 have it.
fn in_lines(bytes: &[u8]) -> String {
    BASE64.encode(bytes).as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line) + "\r\n").collect()
}

#[tokio::test]
async fn an_enrolment_is_est() {
    let (root, message) = issued();
    let (net, asked) = once("200 OK", "application/pkcs7-mime", in_lines(&message)).await;
    let roots = [root];
    let gateway = Gateway::new(&net, "t").with_authorities(&roots);
    assert_eq!(gateway.enrol(b"request").await.unwrap(), message);
    let (head, body) = asked.await.unwrap();
    assert!(head.starts_with("post /.well-known/est/simpleenroll "), "{head}");
    assert!(head.contains("content-type: application/pkcs10"));
    assert_eq!(body, BASE64.encode("request").as_bytes());
}

#[tokio::test]
async fn a_certificate_of_an_authority_that_nobody_named_is_a_lie() {
    let (_, message) = issued();
    for body in [in_lines(&message), in_lines(b"no certificates")] {
        let (net, _asked) = once("200 OK", "application/pkcs7-mime", body).await;
        let refused = Gateway::new(&net, "t").enrol(b"request").await.unwrap_err();
        assert!(matches!(refused, Failure::Unknown(e) if e.code() == Code::GatewayLied));
    }
}

#[tokio::test]
async fn answers_are_believed_only_as_far_as_they_go() {
    let problem = |code: &str| {
        format!(
            r#"{{"type":"urn:x","title":"","status":403,"code":"{code}","retry":"after_citizen_acts","tries_left":3}}"#
        )
    };
    let short = format!(r#"{{"epoch":7,"pepper":"AQ==","next_pepper":"{}"}}"#, BASE64.encode([2; 32]));
    for (status, media_type, body, expected) in [
        ("403 Forbidden", "application/problem+json", problem("signature.pin_wrong"), "wrong 3"),
        ("423 Locked", "application/problem+json", problem("signature.pin_locked"), "locked"),
        ("401 Unauthorized", "application/problem+json", problem("identity.session_expired"), "refused"),
        ("503 Service Unavailable", "text/plain", "later".into(), "unreachable"),
        ("500 Internal Server Error", "text/html", "<html>".into(), "unreachable"),
        ("200 OK", "application/json", peppers(8), "unreachable"),
        ("200 OK", "application/json", short, "unreachable"),
        ("200 OK", "application/json", "[]".into(), "unreachable"),
        ("200 OK", "application/json", String::new(), "unreachable"),
    ] {
        let (net, asked) = once(status, media_type, body).await;
        let answer = Gateway::new(&net, "t").pepper(KeyId::parse(KEY).unwrap(), asked_for(7)).await;
        let found = match Answer::of(answer, 7) {
            Answer::NotAsked => "not asked".into(),
            Answer::Given(_) => "given".into(),
            Answer::Wrong(left) => format!("wrong {}", left.unwrap()),
            Answer::Locked => "locked".into(),
            Answer::Unreachable(_) => "unreachable".into(),
            Answer::Refused(_) => "refused".to_string(),
        };
        assert_eq!(found, expected, "{status}");
        asked.await.unwrap();
    }
}
