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
