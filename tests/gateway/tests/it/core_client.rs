//! The core and the gateway understand each other: a citizen's whole way, by the core's own client.

use qyzmet_core::{
    Lang,
    client::{Client, Config, Ports},
    forms::Answer,
};
use serde_json::json;

use crate::sandbox::{IIN, PHONE, PIN, Sandbox};

const KEY_PIN: &str = "270491";

#[tokio::test]
async fn a_citizen_gets_a_document_though_the_first_answer_was_lost() {
    let sandbox = Sandbox::start().await;
    let home = tempfile::tempdir().unwrap();
    let config = Config::sandbox(home.path().join("home"), sandbox.url(""));
    let client = Client::new(config, Ports::software(home.path().join("keys")));
    let lang = Lang::Kk;

    client.catalogue().sync().await.unwrap();
    client.identity().start_link(IIN, PHONE, PIN, lang).await.unwrap();
    let code = sandbox.code(PHONE).await.unwrap();
    client.identity().confirm_code(&code, lang).await.unwrap();
    client.signature().create_key(KEY_PIN, lang).await.unwrap();

    let forms = client.forms();
    let draft = forms.start(crate::phone::SERVICE, lang).unwrap().draft_id;
    for (field, answer) in [("purpose", "bank"), ("language", "kk")] {
        forms.answer(&draft, field, Answer::Text(answer.into()), lang).unwrap();
    }
    let request = client.requests().prepare(&draft, lang).unwrap().request_id;
    client.requests().sign(&request, KEY_PIN, lang).await.unwrap();

    sandbox.fault(json!({ "method": "POST", "path_prefix": "/services/", "fault": "drop_answer" })).await;
    let first = client.requests().deliver_now().await.unwrap();
    assert_eq!((first.sent, first.filed), (1, 0), "{first:?}");
    let second = client.requests().deliver_now().await.unwrap();
    assert_eq!(
        (second.asked, second.sent, second.filed),
        (1, 0, 1),
        "it asks before it sends again: {second:?}"
    );
    client.requests().deliver_now().await.unwrap();

    let ledger = sandbox.get("/sandbox/ledger").send().await.ok(200);
    assert_eq!((&ledger["effects"], &ledger["rows"][0]["sendings"]), (&json!(1), &json!(1)));
    let documents = client.documents().list(lang, qyzmet_core::Page::first(10)).unwrap();
    assert_eq!(documents.documents.len(), 1);
    let report = client.documents().verify(&documents.documents[0].id, lang).unwrap();
    assert_eq!(report.reason_id, "valid");
}

/// A phone that is linked and has a key, and its folder.
async fn phone(sandbox: &Sandbox) -> (tempfile::TempDir, Client) {
    let home = tempfile::tempdir().unwrap();
    let config = Config::sandbox(home.path().join("home"), sandbox.url(""));
    let client = Client::new(config, Ports::software(home.path().join("keys")));
    client.catalogue().sync().await.unwrap();
    client.identity().start_link(IIN, PHONE, PIN, Lang::Kk).await.unwrap();
    let code = sandbox.code(PHONE).await.unwrap();
    client.identity().confirm_code(&code, Lang::Kk).await.unwrap();
    client.signature().create_key(KEY_PIN, Lang::Kk).await.unwrap();
    (home, client)
}

/// A request that is signed and waits in the outbox.
async fn queued(client: &Client) -> String {
    let (forms, lang) = (client.forms(), Lang::Kk);
    let draft = forms.start(crate::phone::SERVICE, lang).unwrap().draft_id;
    for (field, answer) in [("purpose", "bank"), ("language", "kk")] {
        forms.answer(&draft, field, Answer::Text(answer.into()), lang).unwrap();
    }
    let request = client.requests().prepare(&draft, lang).unwrap().request_id;
    client.requests().sign(&request, KEY_PIN, lang).await.unwrap();
    request
}

/// The sealed bytes and their signature, as the phone keeps them.
fn kept(home: &tempfile::TempDir, client: &Client, request: &str) -> (Vec<u8>, Vec<u8>) {
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let folder = home.path().join(format!("export-{number}"));
    let written = client.requests().export(request, &folder).unwrap();
    let read = |end: &str| {
        let path = written.iter().find(|path| path.to_string_lossy().ends_with(end)).unwrap();
        std::fs::read(path).unwrap()
    };
    (read("request.json"), read("request.p7s"))
}

#[tokio::test]
async fn a_request_goes_out_with_a_time_stamp() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    let request = queued(&client).await;
    let level = || {
        let (sealed, signature) = kept(&home, &client, &request);
        let report = client.signature().examine(&signature, Some(&sealed), Lang::Ru).unwrap();
        (report.signers[0].reason_id.clone(), report.signers[0].level.clone())
    };
    assert_eq!(level(), ("valid".into(), "B-B".into()));
    assert_eq!(client.requests().deliver_now().await.unwrap().filed, 1);
    assert_eq!(level(), ("valid".into(), "B-T".into()));
}

#[tokio::test]
async fn a_stamp_that_cant_be_had_never_blocks_filing_and_comes_never_after_the_first_sending() {
    let sandbox = Sandbox::start().await;
    let (home, client) = phone(&sandbox).await;
    for fault in ["status", "drop_answer", "garbage", "foreign_signature"] {
        let request = queued(&client).await;
        sandbox.fault(json!({ "path_prefix": "/tsa", "fault": fault })).await;
        // The request itself does not arrive, and is sent again later: the same bytes.
        sandbox.fault(json!({ "path_prefix": "/services/", "fault": "drop_request" })).await;
        assert_eq!(client.requests().deliver_now().await.unwrap().filed, 0);
        let sent = kept(&home, &client, &request).1;
        let again = client.requests().deliver_now().await.unwrap();
        assert_eq!((again.asked, again.sent, again.filed), (1, 1, 1), "{fault}: {again:?}");
        assert_eq!(kept(&home, &client, &request).1, sent, "{fault}");
        let (sealed, signature) = kept(&home, &client, &request);
        let report = client.signature().examine(&signature, Some(&sealed), Lang::En).unwrap();
        assert_eq!(report.signers[0].level, "B-B", "{fault}");
    }
}

#[tokio::test]
async fn the_authority_is_asked_about_revocation() {
    let sandbox = Sandbox::start().await;
    let (_home, client) = phone(&sandbox).await;
    let content = b"content".to_vec();
    let bare = client.signature().sign(content.clone(), KEY_PIN).await.unwrap().signature;
    let stamped = client.signature().stamp(&bare).await.unwrap();
    let ask = async |signature: &[u8]| {
        let ours = client.signature();
        let asked = ours.examine_online(signature.to_vec(), Some(content.clone()), Lang::Kk);
        let mut report = asked.await.unwrap();
        let signer = report.signers.remove(0);
        (signer.reason_id, signer.level, signer.revocation)
    };
    let found =
        |reason: &str, level: &str, revocation: &str| (reason.into(), level.into(), revocation.into());
    assert_eq!(ask(&bare).await, found("valid", "B-B", "good"));
    assert_eq!(ask(&stamped).await, found("valid", "B-T", "good"));
    for fault in ["status", "garbage", "foreign_signature"] {
        sandbox.fault(json!({ "path_prefix": "/ocsp", "fault": fault })).await;
        assert_eq!(ask(&stamped).await, found("valid", "B-T", "no-answer"), "{fault}");
    }
    // The phone's clock is behind the gateway's, and the nonce shows that the answer is new.
    sandbox.advance(3600).await;
    assert_eq!(ask(&stamped).await, found("valid", "B-T", "good"));
    let listed = sandbox.get("/sandbox/certificates").send().await.ok(200);
    let path = format!("/sandbox/certificates/{}/revoke", listed[0]["serial"].as_str().unwrap());
    sandbox.post(&path, &json!({ "reason": "superseded" })).send().await.ok(200);
    // Revoked after the stamp: it stays valid. Without a stamp nothing shows that it is older.
    assert_eq!(ask(&stamped).await, found("valid", "B-T", "revoked"));
    assert_eq!(ask(&bare).await, found("revoked", "B-B", "revoked"));
}

#[tokio::test]
async fn several_documents_are_signed_with_one_pin() {
    use qyzmet_core::signature::{Verdict, asic::File};
    let sandbox = Sandbox::start().await;
    let (_home, client) = phone(&sandbox).await;
    let document = |name: &str| File {
        name: name.into(),
        media_type: "text/plain".into(),
        content: name.as_bytes().to_vec(),
    };
    let documents = vec![document("бірінші.txt"), document("екінші.txt")];
    let container = client.signature().sign_container(documents, KEY_PIN).await.unwrap();
    let report = client.signature().examine_container(&container, Lang::Kk).unwrap();
    assert_eq!(report.verdict, Verdict::Valid);
    assert!(report.documents.iter().all(|document| document.state == "signed"));
    assert_eq!((report.documents.len(), report.signers.len()), (2, 1));
}
