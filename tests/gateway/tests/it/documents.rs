//! Results: OpenSSL accepts the signature, and not with one byte changed; the paper can be checked.

use std::{path::Path, process::Command};

use qyzmet_core::signature::{cms, oids};
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

use crate::{
    pdf::sample::{have, read},
    phone::{Citizen, draft},
    sandbox::{Got, IIN, OTHER_PHONE, PHONE, Sandbox},
};

fn openssl_verifies(root: &Path, signature: &Path, content: &Path) -> bool {
    let out = Command::new("openssl")
        .args(["cms", "-verify", "-cades", "-binary", "-inform", "DER"])
        .arg("-in")
        .arg(signature)
        .arg("-content")
        .arg(content)
        .arg("-CAfile")
        .arg(root)
        .args(["-out", "/dev/null"])
        .output()
        .expect("openssl is installed");
    out.status.success()
}

async fn ready(sandbox: &Sandbox, citizen: &Citizen, draft: crate::phone::Draft) -> Value {
    let body = draft.signed(&citizen.phone);
    citizen.send(sandbox, &draft.id, &body).send().await.ok(201);
    citizen.look(sandbox, &draft.id).await.ok(200)
}

async fn fetch(sandbox: &Sandbox, token: &str, path: &str) -> Got {
    sandbox.get(path).token(token).send().await
}

#[tokio::test]
async fn openssl_accepts_the_document_and_not_an_altered_one() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let application = ready(&sandbox, &citizen, draft(IIN)).await;
    let reference = &application["documents"][0];
    let path = format!("/documents/{}", reference["id"].as_str().unwrap());
    let document = fetch(&sandbox, &citizen.token, &path).await;
    assert_eq!(document.header("content-type"), Some("application/pdf"));
    assert_eq!(reference["media_type"], "application/pdf");
    assert_eq!(reference["size"], document.bytes.len());
    let hash = digest(&SHA256, &document.bytes);
    let hash: String = hash.as_ref().iter().map(|b| format!("{b:02x}")).collect();
    assert_eq!(reference["sha256"], hash);
    for lang in ["kk", "ru", "en"] {
        assert!(!reference["title"][lang].as_str().unwrap().is_empty());
    }
    let signature = fetch(&sandbox, &citizen.token, &format!("{path}/signature")).await;
    assert_eq!(signature.header("content-type"), Some("application/pkcs7-signature"));
    let file = |name: &str, bytes: &[u8]| {
        let path = sandbox.folder().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let root = sandbox.folder().join("authority/root.crt");
    let p7s = file("document.p7s", &signature.bytes);
    let pdf = file("document.pdf", &document.bytes);
    assert!(openssl_verifies(&root, &p7s, &pdf));
    let mut altered = document.bytes.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    let altered = file("altered.pdf", &altered);
    assert!(!openssl_verifies(&root, &p7s, &altered));
    // Ours agrees, and finds the signer of documents, not of receipts.
    let roots = [sandbox.root()];
    let trust = cms::Trust { roots: &roots };
    let now = jiff::Timestamp::now().as_second();
    let verified = cms::verify(&signature.bytes, Some(&document.bytes), &trust, now).unwrap();
    assert_eq!(verified.verdict, cms::Verdict::Valid);
    assert_eq!(verified.content_type, oids::CONTENT_DOCUMENT);
    assert_eq!(verified.signer.policies, [oids::POLICY_DOCUMENT_SIGNER]);
}

#[tokio::test]
async fn a_document_speaks_the_language_that_was_asked_for() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    for (lang, words) in [
        ("kk", ["Мекенжай анықтамасы", "Банкке", "990101 500016"]),
        ("ru", ["Адресная справка", "Фамилия, имя, отчество", "ОБРАЗЕЦ"]),
        ("en", ["Address certificate", "Registered address", "SAMPLE"]),
    ] {
        let mut draft = draft(IIN);
        draft.sealed["answers"]["language"] = json!(lang);
        let application = ready(&sandbox, &citizen, draft).await;
        let path = format!("/documents/{}", application["documents"][0]["id"].as_str().unwrap());
        let document = fetch(&sandbox, &citizen.token, &path).await;
        if !have("pdftotext") {
            return;
        }
        let name = format!("gateway-{lang}");
        let text = String::from_utf8(read("pdftotext", &name, &document.bytes, &[])).unwrap();
        let text = crate::pdf::sample::one_line(&text);
        for word in words {
            assert!(text.contains(word), "{lang}: {word} in {text}");
        }
        assert!(text.contains("Үлгібаев Мысал Сынақұлы"), "{text}");
    }
}

#[tokio::test]
async fn a_document_is_its_citizens_alone_and_anybody_may_check_the_paper() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let application = ready(&sandbox, &citizen, draft(IIN)).await;
    let id = application["documents"][0]["id"].as_str().unwrap();
    let stranger = Citizen::of(&sandbox, "990101500708", OTHER_PHONE).await;
    for path in [format!("/documents/{id}"), format!("/documents/{id}/signature")] {
        let got = fetch(&sandbox, &stranger.token, &path).await;
        got.problem(404, "document.unknown");
        sandbox.get(&path).send().await.problem(401, "identity.session_expired");
    }
    let page = sandbox.get(&format!("/check/{id}")).send().await;
    assert_eq!(page.status, 200);
    let text = String::from_utf8(page.bytes).unwrap();
    assert!(text.contains("Мекенжай анықтамасы") && text.contains("no legal force"), "{text}");
    assert!(text.contains(application["documents"][0]["sha256"].as_str().unwrap()));
    for private in [IIN, "Үлгібаев", "Мысал"] {
        assert!(!text.contains(private), "{private}");
    }
    assert_eq!(sandbox.get("/check/none").send().await.status, 404);
}
