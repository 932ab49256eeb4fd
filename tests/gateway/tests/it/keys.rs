//! The server part of a key's PIN: epochs go one way, tries are counted.

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::Method;
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

use crate::sandbox::{Got, IIN, OTHER_PHONE, PHONE, PIN, Sandbox};

fn proof(epoch: u64) -> [u8; 32] {
    [u8::try_from(epoch).unwrap(); 32]
}

fn verifier(proof: &[u8; 32]) -> String {
    STANDARD.encode(digest(&SHA256, proof))
}

async fn register(sandbox: &Sandbox, token: &str, id: &str, first: u64) -> Got {
    let body = json!({ "verifier": verifier(&proof(first)) });
    let path = format!("/keys/{id}");
    sandbox.call(Method::PUT, &path).json(&body).token(token).send().await
}

async fn ask(sandbox: &Sandbox, token: &str, epoch: u64, shown: u64) -> Got {
    let body = json!({
        "epoch": epoch,
        "proof": STANDARD.encode(proof(shown)),
        "next_verifier": verifier(&proof(epoch + 1)),
    });
    sandbox.post("/keys/k/pepper", &body).token(token).send().await
}

#[tokio::test]
async fn an_epoch_is_refused_for_ever_once_the_next_was_used() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let first = register(&sandbox, &token, "k", 1).await.ok(201);
    assert_eq!(first["epoch"], 1);
    // The answer was lost: the same registration gives the same.
    assert_eq!(register(&sandbox, &token, "k", 1).await.ok(201), first);
    let one = ask(&sandbox, &token, 1, 1).await.ok(200);
    assert_eq!(one, first);
    let two = ask(&sandbox, &token, 2, 2).await.ok(200);
    assert_eq!(two["pepper"], one["next_pepper"]);
    assert_ne!(two["next_pepper"], one["next_pepper"]);
    // A copy of the phone's files from before.
    ask(&sandbox, &token, 1, 1).await.problem(409, "conflict.state_changed");
    ask(&sandbox, &token, 4, 4).await.problem(409, "conflict.state_changed");
    register(&sandbox, &token, "k", 1).await.problem(409, "signature.key_exists");
    let sandbox = sandbox.restart().await;
    ask(&sandbox, &token, 1, 1).await.problem(409, "conflict.state_changed");
    assert_eq!(ask(&sandbox, &token, 2, 2).await.ok(200), two);
}

#[tokio::test]
async fn five_wrong_proofs_lock_the_key_for_ever_and_a_right_one_gives_the_tries_back() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    register(&sandbox, &token, "k", 1).await.ok(201);
    for left in [4, 3, 2, 1] {
        let wrong = ask(&sandbox, &token, 1, 9).await.problem(403, "signature.pin_wrong");
        assert_eq!(wrong["tries_left"], left);
    }
    ask(&sandbox, &token, 1, 1).await.ok(200);
    for left in [4, 3, 2, 1] {
        let wrong = ask(&sandbox, &token, 1, 9).await.problem(403, "signature.pin_wrong");
        assert_eq!(wrong["tries_left"], left);
    }
    ask(&sandbox, &token, 1, 9).await.problem(423, "signature.pin_locked");
    ask(&sandbox, &token, 1, 1).await.problem(423, "signature.pin_locked");
    sandbox.advance(20 * 86_400).await;
    let sandbox = sandbox.restart().await;
    ask(&sandbox, &token, 1, 1).await.problem(423, "signature.pin_locked");
}

/// Whoever has the phone makes a verifier of each PIN that he guesses.
#[tokio::test]
async fn a_registration_is_no_way_around_the_tries() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    register(&sandbox, &token, "k", 1).await.ok(201);
    for guess in [5, 6, 7, 8, 9] {
        register(&sandbox, &token, "k", guess).await.problem(409, "signature.key_exists");
    }
    register(&sandbox, &token, "k", 1).await.problem(423, "signature.pin_locked");
    ask(&sandbox, &token, 1, 1).await.problem(423, "signature.pin_locked");
}

#[tokio::test]
async fn a_key_that_was_locked_or_used_or_is_suspended_is_not_registered_again() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    register(&sandbox, &token, "k", 1).await.ok(201);
    ask(&sandbox, &token, 1, 1).await.ok(200);
    register(&sandbox, &token, "k", 1).await.problem(409, "signature.key_exists");
    for _ in 0..5 {
        ask(&sandbox, &token, 1, 9).await;
    }
    register(&sandbox, &token, "k", 1).await.problem(423, "signature.pin_locked");
    register(&sandbox, &token, "other", 1).await.ok(201);
    sandbox.post("/sandbox/sims", &json!({ "phone": PHONE })).send().await.ok(200);
    register(&sandbox, &token, "other", 1).await.problem(403, "signature.sim_changed");
}

#[tokio::test]
async fn a_wrong_proof_of_the_next_epoch_counts_too() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    register(&sandbox, &token, "k", 1).await.ok(201);
    ask(&sandbox, &token, 1, 1).await.ok(200);
    let wrong = ask(&sandbox, &token, 2, 9).await.problem(403, "signature.pin_wrong");
    assert_eq!(wrong["tries_left"], 4);
}

#[tokio::test]
async fn a_key_is_its_citizens_alone() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let other = sandbox.link("990101500708", OTHER_PHONE, "2345").await;
    let mine = register(&sandbox, &token, "k", 1).await.ok(201);
    register(&sandbox, &other, "k", 1).await.problem(409, "signature.key_exists");
    ask(&sandbox, &other, 1, 1).await.problem(404, "signature.key_missing");
    // Another key has other server parts.
    let second = register(&sandbox, &other, "k2", 1).await.ok(201);
    assert_ne!(second["pepper"], mine["pepper"]);
}

#[tokio::test]
async fn bad_values_are_refused() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    register(&sandbox, &token, "a.b", 1).await.problem(400, "request.malformed");
    register(&sandbox, &token, &"x".repeat(65), 1).await.problem(400, "request.malformed");
    register(&sandbox, "nobody", "k", 1).await.problem(401, "identity.session_expired");
    let put = |body: Value| sandbox.call(Method::PUT, "/keys/k").json(&body).token(&token);
    for bad in ["", "AAAA", "not base64"] {
        put(json!({ "verifier": bad })).send().await.problem(400, "request.malformed");
    }
}

#[tokio::test]
async fn a_puk_has_ten_tries() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let body = json!({ "verifier": verifier(&proof(1)), "puk": true });
    let register = || sandbox.call(Method::PUT, "/keys/k").json(&body).token(&token).send();
    register().await.ok(201);
    for left in (1..=9).rev() {
        let wrong = ask(&sandbox, &token, 1, 9).await.problem(403, "signature.pin_wrong");
        assert_eq!(wrong["tries_left"], left);
        if left == 5 {
            ask(&sandbox, &token, 1, 1).await.ok(200);
            let again = ask(&sandbox, &token, 1, 9).await.problem(403, "signature.pin_wrong");
            assert_eq!(again["tries_left"], 9, "a right one gives them all back");
            break;
        }
    }
    for _ in 0..8 {
        ask(&sandbox, &token, 1, 9).await.problem(403, "signature.pin_wrong");
    }
    ask(&sandbox, &token, 1, 9).await.problem(423, "signature.pin_locked");
}

#[tokio::test]
async fn a_new_sim_card_suspends_the_keys_of_its_number_until_it_is_linked_again() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    register(&sandbox, &token, "k", 1).await.ok(201);
    let notice = |phone: &str| json!({ "phone": phone });
    let of_nobody = sandbox.post("/sandbox/sims", &notice(OTHER_PHONE)).send().await.ok(200);
    assert_eq!(of_nobody["suspended"], 0);
    ask(&sandbox, &token, 1, 1).await.ok(200);

    assert_eq!(sandbox.post("/sandbox/sims", &notice(PHONE)).send().await.ok(200)["suspended"], 1);
    // Neither a right proof nor a wrong one is judged, and reading goes on.
    for shown in [2, 9, 9, 9, 9, 9, 9] {
        ask(&sandbox, &token, 2, shown).await.problem(403, "signature.sim_changed");
    }
    sandbox.get("/applications/none").token(&token).send().await.problem(404, "document.request_unknown");
    let again = sandbox.link(IIN, PHONE, PIN).await;
    ask(&sandbox, &again, 2, 2).await.ok(200);
    ask(&sandbox, &token, 2, 2).await.problem(403, "signature.sim_changed");
    sandbox.post("/sandbox/sims", &notice("not a number")).send().await.problem(400, "request.malformed");
}
