//! Linking: each outcome and each limit.

use serde_json::json;

use crate::sandbox::{IIN, OTHER_PHONE, PHONE, PIN, Sandbox, id};

#[tokio::test]
async fn a_phone_is_linked_and_the_session_ends_after_thirty_days() {
    let sandbox = Sandbox::start().await;
    let started = sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    assert_eq!(started["code_length"], 6);
    assert_eq!(started["expires_in"], 120);
    assert_eq!(started["resend_in"], 30);
    assert_eq!(started["tries_left"], 3);
    let code = sandbox.code(PHONE).await.unwrap();
    let linked = sandbox.confirm(id(&started), &code).await.ok(200);
    assert_eq!(linked["citizen"]["iin"], IIN);
    assert_eq!(linked["citizen"]["birth_date"], "2099-01-01");
    for lang in ["kk", "ru", "en"] {
        assert!(!linked["citizen"]["address"][lang].as_str().unwrap().is_empty());
    }
    let token = linked["token"].as_str().unwrap();
    let pepper = json!({ "epoch": 1, "proof": "", "next_verifier": "" });
    let path = "/keys/none/pepper";
    // A live session gets as far as the body; a dead one does not.
    let call = || sandbox.post(path, &pepper).token(token);
    call().send().await.problem(400, "request.malformed");
    sandbox.advance(30 * 86_400 - 60).await;
    call().send().await.problem(400, "request.malformed");
    sandbox.advance(60).await;
    let dead = call().send().await;
    dead.problem(401, "identity.session_expired");
    assert_eq!(dead.header("www-authenticate"), Some("Bearer"));
}

#[tokio::test]
async fn a_lost_answer_to_the_code_can_be_asked_for_again() {
    let sandbox = Sandbox::start().await;
    let started = sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    let code = sandbox.code(PHONE).await.unwrap();
    let path = format!("/links/{}/code", id(&started));
    sandbox.fault(json!({ "path_prefix": path, "fault": "drop_answer" })).await;
    let lost = sandbox.post(&path, &json!({ "code": code })).try_send().await;
    assert!(lost.is_err());
    let first = sandbox.confirm(id(&started), &code).await.ok(200);
    let second = sandbox.confirm(id(&started), &code).await.ok(200);
    let probe = |token: String| {
        let body = json!({ "verifier": "" });
        sandbox.call(reqwest::Method::PUT, "/keys/k").json(&body).token(&token)
    };
    let token = |linked: &serde_json::Value| linked["token"].as_str().unwrap().to_owned();
    // The link has one session: the newest.
    probe(token(&first)).send().await.problem(401, "identity.session_expired");
    probe(token(&second)).send().await.problem(400, "request.malformed");
    // A link that is done sends no more codes.
    let path = format!("/links/{}/resend", id(&started));
    sandbox.advance(31).await;
    sandbox.post(&path, &json!({})).send().await.problem(404, "identity.link_not_started");
}

#[tokio::test]
async fn the_third_wrong_code_locks_the_number_for_ten_minutes() {
    let sandbox = Sandbox::start().await;
    let started = sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    let code = sandbox.code(PHONE).await.unwrap();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for left in [2, 1] {
        let problem = sandbox.confirm(id(&started), wrong).await.problem(403, "identity.code_wrong");
        assert_eq!(problem["tries_left"], left);
        assert_eq!(problem["retry"], "after_citizen_acts");
    }
    let locked = sandbox.confirm(id(&started), wrong).await;
    assert_eq!(locked.problem(429, "identity.too_many_tries")["retry_after"], 600);
    // Not even the right code, and no new link.
    sandbox.confirm(id(&started), &code).await.problem(429, "identity.too_many_tries");
    sandbox.start_link(IIN, PHONE, PIN).await.problem(429, "identity.too_many_tries");
    // Another number of the same person is not locked.
    sandbox.start_link(IIN, OTHER_PHONE, PIN).await.ok(201);
    sandbox.advance(600).await;
    sandbox.confirm(id(&started), &code).await.problem(404, "identity.link_not_started");
    sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
}

#[tokio::test]
async fn a_code_is_good_for_two_minutes_and_the_next_voids_it() {
    let sandbox = Sandbox::start().await;
    let started = sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    let first = sandbox.code(PHONE).await.unwrap();
    let resend = format!("/links/{}/resend", id(&started));
    let soon = sandbox.post(&resend, &json!({})).send().await;
    let wait = soon.problem(429, "gateway.busy")["retry_after"].as_u64().unwrap();
    assert!((28..=30).contains(&wait), "{wait}");
    sandbox.advance(121).await;
    sandbox.confirm(id(&started), &first).await.problem(410, "identity.code_expired");
    let again = sandbox.post(&resend, &json!({})).send().await.ok(200);
    assert_eq!(again["link_id"], started["link_id"]);
    let second = sandbox.code(PHONE).await.unwrap();
    if first != second {
        sandbox.confirm(id(&started), &first).await.problem(403, "identity.code_wrong");
    }
    sandbox.confirm(id(&started), &second).await.ok(200);
}

#[tokio::test]
async fn a_link_sends_three_more_codes_at_most() {
    let sandbox = Sandbox::start().await;
    let started = sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    let resend = format!("/links/{}/resend", id(&started));
    for _ in 0..3 {
        sandbox.advance(31).await;
        sandbox.post(&resend, &json!({})).send().await.ok(200);
    }
    sandbox.advance(31).await;
    sandbox.post(&resend, &json!({})).send().await.problem(429, "identity.too_many_tries");
}

#[tokio::test]
async fn a_number_starts_five_links_an_hour() {
    let sandbox = Sandbox::start().await;
    for _ in 0..5 {
        sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    }
    let problem = sandbox.start_link(IIN, PHONE, PIN).await;
    let wait = problem.problem(429, "identity.too_many_tries")["retry_after"].as_i64().unwrap();
    assert!((3590..=3600).contains(&wait), "{wait}");
    sandbox.start_link(IIN, OTHER_PHONE, PIN).await.ok(201);
    sandbox.advance(wait).await;
    sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
}

#[tokio::test]
async fn the_third_wrong_card_pin_locks_the_card_for_an_hour() {
    let sandbox = Sandbox::start().await;
    for left in [2, 1] {
        let problem = sandbox.start_link(IIN, PHONE, "0000").await;
        assert_eq!(problem.problem(403, "identity.card_pin_wrong")["tries_left"], left);
    }
    sandbox.start_link(IIN, PHONE, "0000").await.problem(429, "identity.too_many_tries");
    // The card is locked, whatever the number, and after a restart too.
    let sandbox = sandbox.restart().await;
    let locked = sandbox.start_link(IIN, OTHER_PHONE, PIN).await;
    let wait = locked.problem(429, "identity.too_many_tries")["retry_after"].as_i64().unwrap();
    assert!((3590..=3600).contains(&wait), "{wait}");
    sandbox.advance(3600).await;
    sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    // The right PIN gave the tries back.
    let problem = sandbox.start_link(IIN, PHONE, "0000").await;
    assert_eq!(problem.problem(403, "identity.card_pin_wrong")["tries_left"], 2);
}

#[tokio::test]
async fn a_number_belongs_to_whom_it_was_linked_to() {
    let sandbox = Sandbox::start().await;
    sandbox.link(IIN, PHONE, PIN).await;
    let other = sandbox.start_link("990101500708", PHONE, "2345").await;
    other.problem(409, "identity.number_taken");
    // Its own person links it again.
    sandbox.link(IIN, PHONE, PIN).await;
}

#[tokio::test]
async fn two_links_of_one_number_are_decided_by_the_first_code() {
    let sandbox = Sandbox::start().await;
    let mine = sandbox.start_link(IIN, PHONE, PIN).await.ok(201);
    let my_code = sandbox.code(PHONE).await.unwrap();
    let other = sandbox.start_link("990101500708", PHONE, "2345").await.ok(201);
    let other_code = sandbox.code(PHONE).await.unwrap();
    sandbox.confirm(id(&mine), &my_code).await.ok(200);
    sandbox.confirm(id(&other), &other_code).await.problem(409, "identity.number_taken");
}

#[tokio::test]
async fn what_is_no_iin_or_phone_is_refused() {
    let sandbox = Sandbox::start().await;
    for iin in ["", "990101500017", "99010150001", "٩٩٠١٠١٥٠٠٠١٦", "abc"] {
        sandbox.start_link(iin, PHONE, PIN).await.problem(400, "input.iin");
    }
    for phone in ["", "+77010000", "87010000001", "+7 701 000 00 01", "+19995550100"] {
        sandbox.start_link(IIN, phone, PIN).await.problem(400, "input.phone");
    }
    sandbox.confirm("no-such-link", "123456").await.problem(404, "identity.link_not_started");
}

#[tokio::test]
async fn nothing_secret_lies_in_the_database_or_the_log() {
    let sandbox = Sandbox::start().await;
    let token = sandbox.link(IIN, PHONE, PIN).await;
    let folder = sandbox.folder().to_owned();
    let mut log = String::new();
    let mut everything = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            everything.extend(std::fs::read(&path).unwrap());
        }
        if path.ends_with("access.log") {
            log = std::fs::read_to_string(&path).unwrap();
        }
    }
    let find = |needle: &str| everything.windows(needle.len()).any(|w| w == needle.as_bytes());
    assert!(!find(&token), "the token is stored as its hash");
    assert!(find("/links/{id}/code"), "the log is written");
    for private in [IIN, "7010000001", &token] {
        assert!(!log.contains(private), "{private}");
    }
}
