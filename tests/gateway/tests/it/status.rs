//! Following a request: what moves by itself, what an operator moves, ETag and Retry-After.

use qyzmet_gateway::Options;
use serde_json::json;

use crate::{
    phone::{Citizen, draft},
    sandbox::{IIN, PHONE, Sandbox},
};

async fn order(sandbox: &Sandbox, id: &str, body: serde_json::Value) -> crate::sandbox::Got {
    let path = format!("/sandbox/applications/{id}/status");
    sandbox.post(&path, &body).send().await
}

#[tokio::test]
async fn it_moves_by_itself_as_time_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = Options::new(folder.path(), ([127, 0, 0, 1], 0).into());
    options.in_progress_after = 600;
    options.outcome_after = 3600;
    let sandbox = Sandbox::with(folder, options).await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let id = citizen.file(&sandbox).await;
    let got = citizen.look(&sandbox, &id).await;
    let filed = got.ok(200);
    assert_eq!(filed["status"], "filed");
    let wait: i64 = got.header("retry-after").unwrap().parse().unwrap();
    // Half of the way: an operator may be quicker than the plan.
    assert!((290..=300).contains(&wait), "{wait}");
    sandbox.advance(600).await;
    let got = citizen.look(&sandbox, &id).await;
    assert_eq!(got.ok(200)["status"], "in_progress");
    assert!(got.header("retry-after").is_some());
    sandbox.advance(3000).await;
    let got = citizen.look(&sandbox, &id).await;
    let ready = got.ok(200);
    assert_eq!(ready["status"], "ready");
    assert_eq!(got.header("retry-after"), None);
    let begun = filed["history"][0]["at"].as_i64().unwrap();
    let at: Vec<i64> = ready["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["at"].as_i64().unwrap() - begun)
        .collect();
    assert_eq!(at, [0, 600, 3600]);
    assert_eq!(ready["documents"].as_array().unwrap().len(), 1);
    assert_eq!(ready["receipt"], filed["receipt"]);
}

#[tokio::test]
async fn what_did_not_change_is_not_sent_again() {
    let sandbox = Sandbox::start().await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let id = citizen.file(&sandbox).await;
    let got = citizen.look(&sandbox, &id).await;
    let tag = got.header("etag").unwrap().to_owned();
    let path = format!("/applications/{id}");
    let known = |tag: &str| {
        let call = sandbox.get(&path).token(&citizen.token);
        call.header("if-none-match", tag).send()
    };
    for same in [tag.clone(), format!("\"other\", {tag}"), format!("W/{tag}"), "*".into()] {
        let got = known(&same).await;
        assert_eq!(got.status, 304, "{same}");
        assert!(got.bytes.is_empty());
        assert_eq!(got.header("etag"), Some(tag.as_str()));
    }
    known("\"other\"").await.ok(200);
    // Another citizen's eyes see nothing, tag or not.
    let nobody = sandbox.get(&path).header("if-none-match", &tag).send().await;
    nobody.problem(401, "identity.session_expired");
    let unknown = citizen.look(&sandbox, &draft(IIN).id).await;
    unknown.problem(404, "document.request_unknown");
}

#[tokio::test]
async fn an_operator_moves_it_and_then_it_moves_no_more_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = Options::new(folder.path(), ([127, 0, 0, 1], 0).into());
    options.in_progress_after = 1000;
    options.outcome_after = 1000;
    let sandbox = Sandbox::with(folder, options).await;
    let citizen = Citizen::of(&sandbox, IIN, PHONE).await;
    let id = citizen.file(&sandbox).await;
    let note = json!({ "kk": "Құжат керек", "ru": "Нужен документ", "en": "A document, please" });
    let moved = order(&sandbox, &id, json!({ "status": "needs_more", "note": note })).await;
    assert_eq!(moved.ok(200)["status"], "needs_more");
    sandbox.advance(5000).await;
    let got = citizen.look(&sandbox, &id).await;
    assert_eq!(got.ok(200)["status"], "needs_more");
    assert_eq!(got.json()["history"][1]["note"], note);
    assert_eq!(got.header("retry-after"), None);
    for bad in ["needs_more", "filed"] {
        let refused = order(&sandbox, &id, json!({ "status": bad })).await;
        refused.problem(409, "conflict.state_changed");
    }
    order(&sandbox, &id, json!({ "status": "ready" })).await.ok(200);
    let ready = citizen.look(&sandbox, &id).await.ok(200);
    assert_eq!(ready["documents"].as_array().unwrap().len(), 1);
    let refused = order(&sandbox, &id, json!({ "status": "refused" })).await;
    refused.problem(409, "conflict.state_changed");
    let half = json!({ "status": "ready", "note": { "kk": "бір тіл" } });
    order(&sandbox, &id, half).await.problem(400, "request.malformed");
    let unknown = order(&sandbox, "none", json!({ "status": "ready" })).await;
    unknown.problem(404, "document.request_unknown");
}
