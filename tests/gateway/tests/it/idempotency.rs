//! Idempotency-Key: missing, other body, running, finished.

use serde_json::json;

use crate::sandbox::{IIN, PHONE, PIN, Sandbox};

fn ask() -> serde_json::Value {
    json!({ "iin": IIN, "phone": PHONE, "card_pin": PIN })
}

#[tokio::test]
async fn a_call_without_a_good_key_is_refused() {
    let sandbox = Sandbox::start().await;
    let missing = sandbox.post("/links", &ask()).send().await;
    missing.problem(400, "idempotency.missing");
    for bad in ["bare", "\"\"", "\"a b\"", &format!("\"{}\"", "x".repeat(129))] {
        let got = sandbox.post("/links", &ask()).header("idempotency-key", bad).send().await;
        got.problem(400, "idempotency.missing");
    }
    let two = sandbox.post("/links", &ask()).key("a").key("b").send().await;
    two.problem(400, "idempotency.missing");
}

#[tokio::test]
async fn the_same_call_gets_the_stored_answer_and_another_body_none() {
    let sandbox = Sandbox::start().await;
    let first = sandbox.post("/links", &ask()).key("k").send().await;
    let first_body = first.ok(201);
    assert_eq!(first.header("idempotency-replayed"), None);
    let sandbox = sandbox.restart().await;
    let second = sandbox.post("/links", &ask()).key("k").send().await;
    assert_eq!(second.ok(201), first_body);
    assert_eq!(second.header("idempotency-replayed"), Some("true"));
    // One effect: one SMS.
    let spool = sandbox.get("/sandbox/sms").send().await.ok(200);
    assert_eq!(spool["messages"].as_array().unwrap().len(), 1);
    let other = json!({ "iin": IIN, "phone": PHONE, "card_pin": "9999" });
    let mismatch = sandbox.post("/links", &other).key("k").send().await;
    mismatch.problem(422, "idempotency.mismatch");
}

#[tokio::test]
async fn a_refusal_that_counted_a_try_counts_it_once() {
    let sandbox = Sandbox::start().await;
    let wrong = json!({ "iin": IIN, "phone": PHONE, "card_pin": "9999" });
    for _ in 0..3 {
        let got = sandbox.post("/links", &wrong).key("k").send().await;
        assert_eq!(got.problem(403, "identity.card_pin_wrong")["tries_left"], 2);
    }
}

#[tokio::test]
async fn not_now_is_not_stored() {
    let sandbox = Sandbox::start().await;
    for _ in 0..5 {
        sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    }
    let late = || sandbox.post("/links", &ask()).key("late");
    late().send().await.problem(429, "identity.too_many_tries");
    sandbox.advance(3601).await;
    late().send().await.ok(201);
}

#[tokio::test]
async fn a_call_that_still_runs_is_told_so_and_ends_though_its_caller_left() {
    let sandbox = Sandbox::start().await;
    sandbox.fault(json!({ "path_prefix": "/links", "fault": "hold", "ms": 1000 })).await;
    let held = tokio::spawn(sandbox.post("/links", &ask()).key("k").send());
    // The order is gone once the call has come; from then on its key is taken.
    while sandbox.get("/sandbox/faults").send().await.ok(200)["faults"] != json!([]) {}
    let mut got = sandbox.post("/links", &ask()).key("k").send().await;
    assert_eq!(got.problem(409, "idempotency.running")["retry_after"], 1);
    held.abort();
    while got.status == 409 {
        got = sandbox.post("/links", &ask()).key("k").send().await;
    }
    got.ok(201);
    assert_eq!(got.header("idempotency-replayed"), Some("true"));
}
