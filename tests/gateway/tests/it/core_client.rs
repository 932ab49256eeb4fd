//! The core and the gateway understand each other: a citizen's whole way, by the core's own client.

use qyzmet_core::{
    Code, Lang,
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

/// The beginning of a message whose signer is named by a serial number of 30 bytes.
fn long_serial() -> Vec<u8> {
    let object = |tag: u8, parts: &[&[u8]]| {
        let value = parts.concat();
        [&[tag, u8::try_from(value.len()).unwrap()], &value[..]].concat()
    };
    let version = [2, 1, 1];
    let name = object(0x30, &[&object(0x30, &[]), &object(2, &[&[1; 30]])]);
    let signers = object(0x31, &[&object(0x30, &[&version, &name])]);
    let data = object(0x30, &[b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"]);
    let signed = object(0x30, &[&version, &object(0x31, &[]), &data, &signers]);
    object(0x30, &[b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", &object(0xA0, &[&signed])])
}

/// Nobody has to know which of two files is the signature, nor of what kind a file is.
#[tokio::test]
async fn what_a_person_has_in_hand_is_judged_whatever_it_is() {
    use qyzmet_core::signature::{Verdict, tsp};
    let sandbox = Sandbox::start().await;
    let (_home, client) = phone(&sandbox).await;
    let document = "Шарт: әр айдың 5-і".as_bytes().to_vec();
    let signed = client.signature().sign(document.clone(), KEY_PIN).await.unwrap();
    let ask = async |file: &[u8], beside: Option<&[u8]>| {
        client.signature().examine_file(file.to_vec(), beside.map(<[u8]>::to_vec), true, Lang::Kk).await
    };
    for (file, beside) in [(&document, &signed.signature), (&signed.signature, &document)] {
        let report = ask(file, Some(beside)).await.unwrap();
        assert_eq!((report.verdict, &*report.signers[0].revocation), (Verdict::Valid, "good"));
    }
    let other = ask("Шарт: әр айдың 6-сы".as_bytes(), Some(&signed.signature)).await.unwrap();
    assert_eq!(other.verdict, Verdict::Invalid);
    let code = async |file: &[u8], beside: Option<&[u8]>| ask(file, beside).await.unwrap_err().code();
    assert_eq!(code(&signed.signature, None).await, Code::DocumentMissing);
    assert_eq!(code(&document, None).await, Code::SignatureMissing);
    assert_eq!(code(&document, Some(&document)).await, Code::SignatureMissing);
    assert_eq!(code(&signed.signature[..signed.signature.len() / 2], None).await, Code::SignatureMissing);
    assert_eq!(
        code(&vec![b'%'; 20 << 20], None).await,
        Code::SignatureMissing,
        "a large document is no large signature"
    );
    assert_eq!(code(b"", None).await, Code::SignatureMissing);
    // A signature that is there and of another kind is not missing.
    let pdf = b"%PDF-1.7\n/Type /Sig /ByteRange [0 10 20 30] /Contents <30>";
    let xml =
        b"<?xml version=\"1.0\"?><a><ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/></a>";
    assert_eq!(code(pdf, None).await, Code::AlgorithmUnsupported);
    assert_eq!(code(xml, None).await, Code::AlgorithmUnsupported);
    for (file, beside) in [(document.as_slice(), &xml[..]), (xml, &document)] {
        assert_eq!(code(file, Some(beside)).await, Code::AlgorithmUnsupported);
    }
    // Enough of a signature to see why it can't be read, in either order: its signer's number is longer than certificates have.
    let long = long_serial();
    for (file, beside) in [(&document, &long), (&long, &document)] {
        assert_eq!(code(file, Some(beside)).await, Code::AlgorithmUnsupported);
    }
    for plain in [&b"%PDF-1.7\n/Type /Page"[..], b"<a/>"] {
        assert_eq!(code(plain, None).await, Code::SignatureMissing);
    }
    // As others hand it on: text, with or without its lines and frame.
    let text = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &signed.signature);
    let framed = format!("-----BEGIN CMS-----\r\n{text}\r\n-----END CMS-----\r\n");
    for armoured in [text.as_bytes(), framed.as_bytes()] {
        assert_eq!(code(armoured, None).await, Code::DocumentMissing);
        for (file, beside) in [(document.as_slice(), armoured), (armoured, document.as_slice())] {
            assert_eq!(ask(file, Some(beside)).await.unwrap().verdict, Verdict::Valid);
        }
    }

    // As a program prints it, what is in it before it. A text that quotes a signature is not signed by it, and is no signature.
    let printed = format!("CMS_ContentInfo:\n  contentType: pkcs7-signedData\n{framed}sent from a phone\n");
    assert_eq!(code(printed.as_bytes(), None).await, Code::SignatureMissing);
    for (file, beside) in [(document.as_slice(), printed.as_bytes()), (printed.as_bytes(), &document)] {
        assert_eq!(ask(file, Some(beside)).await.unwrap().verdict, Verdict::Valid);
    }
    let of_printed = client.signature().sign(printed.clone().into_bytes(), KEY_PIN).await.unwrap().signature;
    let two = format!("{printed}{framed}");
    for (file, beside, verdict) in [
        (printed.as_bytes(), of_printed.as_slice(), Some(Verdict::Valid)),
        (&of_printed, printed.as_bytes(), Some(Verdict::Valid)),
        (printed.as_bytes(), b"another", Some(Verdict::Invalid)),
        (printed.as_bytes(), printed.as_bytes(), None),
        (two.as_bytes(), &document, None),
    ] {
        let found = ask(file, Some(beside)).await;
        assert_eq!(
            found.map(|report| report.verdict).map_err(|e| e.code()),
            verdict.ok_or(Code::SignatureMissing)
        );
    }
    // A time stamp over the document is no signature that the document fails.
    let query = tsp::Request::new(&document, &[7; 12]).unwrap().to_der().unwrap();
    let call = sandbox.call(reqwest::Method::POST, "/tsa").header("content-type", tsp::QUERY).body(query);
    let answer = call.send().await.bytes;
    let token = tsp::token(&answer).unwrap().unwrap();
    for stamp in [&answer, &token] {
        assert_eq!(code(stamp, None).await, Code::AlgorithmUnsupported);
        for (file, beside) in [(&document, stamp), (stamp, &document)] {
            assert_eq!(code(file, Some(beside)).await, Code::AlgorithmUnsupported);
        }
    }

    // A phone that was opened for the first time knows nobody yet: it asks who the authorities are.
    let home = tempfile::tempdir().unwrap();
    let config = Config::sandbox(home.path().join("home"), sandbox.url(""));
    let stranger = Client::new(config, Ports::software(home.path().join("keys"))).signature();
    let (file, beside) = (signed.signature, Some(document));
    let alone = stranger.examine_file(file.clone(), beside.clone(), false, Lang::Kk).await.unwrap();
    assert_eq!(alone.verdict, Verdict::Untrusted);
    let report = stranger.examine_file(file, beside, true, Lang::Kk).await.unwrap();
    assert_eq!((report.verdict, &*report.signers[0].revocation), (Verdict::Valid, "good"));
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
    let report = client.signature().examine_file(container, None, true, Lang::Kk).await.unwrap();
    assert_eq!(report.signers[0].revocation, "good");
    assert_eq!(report.verdict, Verdict::Valid);
    assert!(report.documents.iter().all(|document| document.state == "signed"));
    assert_eq!((report.documents.len(), report.signers.len()), (2, 1));
}
