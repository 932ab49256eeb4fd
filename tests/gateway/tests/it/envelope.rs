//! What holds for every answer, and how the gateway starts and stops.

use qyzmet_gateway::{Options, StartError, serve};
use reqwest::Method;
use serde_json::json;

use crate::sandbox::Sandbox;

#[tokio::test]
async fn every_answer_says_that_it_is_a_sandbox_and_which_catalogue_it_has() {
    let sandbox = Sandbox::start().await;
    let health = sandbox.get("/health").send().await;
    let version = health.ok(200)["catalogue_version"].to_string();
    for path in ["/health", "/nowhere", "/links", "/openapi.yaml", "/sandbox/sms"] {
        let got = sandbox.get(path).send().await;
        assert_eq!(got.header("qyzmet-sandbox"), Some("true"), "{path}");
        assert_eq!(got.header("catalogue-version"), Some(version.as_str()), "{path}");
    }
}

#[tokio::test]
async fn what_is_not_of_the_protocol_gets_a_problem_document() {
    let sandbox = Sandbox::start().await;
    sandbox.get("/nowhere").send().await.problem(404, "request.no_route");
    let delete = sandbox.call(Method::DELETE, "/links").send().await;
    delete.problem(405, "request.no_method");
    let post = || sandbox.call(Method::POST, "/links").key("k");
    post().body("{").send().await.problem(400, "request.malformed");
    post().body("{}").send().await.problem(400, "request.malformed");
    post().body("[".repeat(60_000)).send().await.problem(400, "request.malformed");
    post().body("x".repeat(65 << 10)).send().await.problem(413, "input.too_large");
    let query = sandbox.get("/sandbox/sms?after=x").send().await;
    query.problem(400, "request.malformed");
}

#[tokio::test]
async fn the_clock_moves_on_and_stays_so() {
    let sandbox = Sandbox::start().await;
    let before = sandbox.get("/sandbox/clock").send().await.ok(200);
    assert_eq!(before["ahead"], 0);
    sandbox.advance(1000).await;
    sandbox.advance(500).await;
    let sandbox = sandbox.restart().await;
    let after = sandbox.get("/sandbox/clock").send().await.ok(200);
    assert_eq!(after["ahead"], 1500);
    let passed = after["now"].as_i64().unwrap() - before["now"].as_i64().unwrap();
    assert!((1500..1560).contains(&passed), "{passed}");
    let far = json!({ "advance_seconds": u32::MAX });
    sandbox.post("/sandbox/clock", &far).send().await.problem(400, "request.malformed");
}

#[tokio::test]
async fn a_folder_has_one_gateway_and_its_port_is_free_after_it_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options::new(folder.path(), ([127, 0, 0, 1], 0).into());
    let first = serve(options.clone()).await.unwrap();
    let second = serve(options.clone()).await;
    assert!(matches!(second, Err(StartError::Busy(_))));
    let addr = first.addr();
    first.stop().await;
    let again = serve(Options { addr, ..options }).await.unwrap();
    assert_eq!(again.addr(), addr);
    again.stop().await;
}

#[tokio::test]
async fn it_listens_on_loopback_unless_told_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = Options::new(folder.path(), ([0, 0, 0, 0], 0).into());
    let refused = serve(options.clone()).await;
    assert!(matches!(refused, Err(StartError::NotLoopback(_))));
    options.open_to_network = true;
    serve(options).await.unwrap().stop().await;
}

#[tokio::test]
async fn keys_of_the_authority_are_for_their_owner_only_and_survive() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::start().await;
    let keys = |sandbox: &Sandbox| {
        ["root", "receipts", "documents"].map(|name| {
            let path = sandbox.folder().join(format!("authority/{name}.key"));
            let mode = std::fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
            std::fs::read(path).unwrap()
        })
    };
    let before = keys(&sandbox);
    let sandbox = sandbox.restart().await;
    assert_eq!(keys(&sandbox), before);
}
