//! Faults on order.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::sandbox::{IIN, PHONE, PIN, Sandbox};

async fn messages(sandbox: &Sandbox) -> usize {
    let page = sandbox.get("/sandbox/sms").send().await.ok(200);
    page["messages"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_dropped_answer_has_done_the_work_and_a_dropped_request_has_not() {
    let sandbox = Sandbox::start().await;
    let ask = json!({ "iin": IIN, "phone": PHONE, "card_pin": PIN });
    for (fault, sent) in [("drop_request", 0), ("drop_answer", 1)] {
        sandbox.fault(json!({ "method": "POST", "path_prefix": "/links", "fault": fault })).await;
        let lost = sandbox.post("/links", &ask).key("k").try_send().await;
        assert!(lost.is_err(), "{fault}");
        assert_eq!(messages(&sandbox).await, sent, "{fault}");
    }
    // Sent again with the same key: the stored answer, no second effect.
    let got = sandbox.post("/links", &ask).key("k").send().await;
    got.ok(201);
    assert_eq!(got.header("idempotency-replayed"), Some("true"));
    assert_eq!(messages(&sandbox).await, 1);
}

#[tokio::test]
async fn statuses_count_down_and_say_when_to_come_again() {
    let sandbox = Sandbox::start().await;
    let order = |status: u16, retry_after: Option<u32>| {
        json!({ "path_prefix": "/health", "fault": "status", "status": status,
                "retry_after": retry_after, "times": 2 })
    };
    for (status, wait, code) in [
        (500, None, "gateway.broken"),
        (503, Some(7), "gateway.busy"),
        (429, Some(3), "gateway.busy"),
        (404, None, "gateway.refused"),
    ] {
        sandbox.fault(order(status, wait)).await;
        for _ in 0..2 {
            let problem = sandbox.get("/health").send().await.problem(status, code);
            if let Some(wait) = wait {
                assert_eq!(problem["retry_after"], wait);
            }
        }
        sandbox.get("/health").send().await.ok(200);
    }
}

#[tokio::test]
async fn orders_can_be_read_and_forgotten_and_spare_the_controls() {
    let sandbox = Sandbox::start().await;
    sandbox.fault(json!({ "path_prefix": "/", "fault": "drop_request", "times": 5 })).await;
    assert!(sandbox.get("/health").try_send().await.is_err());
    let list = sandbox.get("/sandbox/faults").send().await.ok(200);
    assert_eq!(list["faults"][0]["times"], 4);
    let cleared = sandbox.call(reqwest::Method::DELETE, "/sandbox/faults").send().await;
    assert_eq!(cleared.status, 204);
    sandbox.get("/health").send().await.ok(200);
}

#[tokio::test]
async fn a_delay_delays() {
    let sandbox = Sandbox::start().await;
    sandbox.fault(json!({ "path_prefix": "/health", "fault": "delay", "ms": 300 })).await;
    let begun = Instant::now();
    sandbox.get("/health").send().await.ok(200);
    assert!(begun.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn garbage_is_no_json() {
    let sandbox = Sandbox::start().await;
    sandbox.fault(json!({ "path_prefix": "/health", "fault": "garbage" })).await;
    let got = sandbox.get("/health").send().await;
    assert_eq!(got.status, 200);
    assert!(serde_json::from_slice::<serde_json::Value>(&got.bytes).is_err());
}

#[tokio::test]
async fn a_huge_body_streams_its_bytes_and_tells_no_length() {
    let sandbox = Sandbox::start().await;
    let bytes = 30_000_001_u64;
    sandbox.fault(json!({ "path_prefix": "/health", "fault": "huge", "bytes": bytes })).await;
    let mut response = sandbox.get("/health").stream().await;
    assert_eq!(response.content_length(), None);
    let mut read = 0;
    while let Some(chunk) = response.chunk().await.unwrap() {
        read += chunk.len() as u64;
    }
    assert_eq!(read, bytes);
    // Two gigabytes that nobody reads to the end hold up nobody.
    sandbox.fault(json!({ "path_prefix": "/health", "fault": "huge" })).await;
    let mut response = sandbox.get("/health").stream().await;
    assert!(response.chunk().await.unwrap().is_some());
    drop(response);
    sandbox.get("/health").send().await.ok(200);
}

#[tokio::test]
async fn an_order_that_makes_no_sense_is_refused() {
    let sandbox = Sandbox::start().await;
    for bad in [
        json!({ "path_prefix": "/", "fault": "nonsense" }),
        json!({ "path_prefix": "health", "fault": "garbage" }),
        json!({ "path_prefix": "/", "fault": "garbage", "times": 0 }),
        json!({ "path_prefix": "/", "fault": "delay", "ms": 10_000_000 }),
        json!({ "path_prefix": "/", "fault": "status", "status": 200 }),
        json!({ "path_prefix": "/", "fault": "huge", "bytes": 1_u64 << 40 }),
        json!({ "path_prefix": "/", "fault": "garbage", "colour": "red" }),
    ] {
        let got = sandbox.post("/sandbox/faults", &bad).send().await;
        got.problem(400, "request.malformed");
    }
}
