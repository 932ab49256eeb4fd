//! Remote issue with a video identification: the core's client and the gateway, step by step, killed and cut off.

use std::sync::atomic::Ordering;

use qyzmet_core::{Code, Lang, client::Client, signature::IdentificationView};
use serde_json::{Value, json};

use crate::{
    home::{Home, link},
    sandbox::Sandbox,
};

pub(crate) const KEY_PIN: &str = "270491";
const BY_HAND: &str = "+77010000019";
pub(crate) const APPROVED: &str = "+77010000021";
const REFUSED: &str = "+77010000022";
const RETRIED: &str = "+77010000023";
pub(crate) const CLOSED: &str = "+77010000024";
const BUSY: &str = "+77010000025";
pub(crate) const LANG: Lang = Lang::Kk;

/// A phone that is linked and whose key waits for the citizen to be identified.
pub(crate) async fn waiting(sandbox: &Sandbox, number: &str) -> (Home, Client) {
    let home = Home::new(sandbox);
    let client = home.start();
    client.catalogue().sync().await.unwrap();
    link(sandbox, &client, number).await;
    let key = client.signature().create_key(KEY_PIN, LANG).await.unwrap();
    assert_eq!(key.state_id, "identification-needed");
    (home, client)
}

/// Agrees to whatever is shown.
pub(crate) async fn agreed(client: &Client) -> IdentificationView {
    let video = client.signature().identification();
    let view = video.begin(LANG).await.unwrap();
    assert_eq!(view.state_id, "consent");
    let consent = view.consent.unwrap();
    assert!(!consent.agreed && !consent.text.is_empty() && consent.sha256.len() == 64);
    video.agree(&consent.version, LANG).await.unwrap()
}

/// Goes on until it is the citizen's turn, or over; gives every state that was seen.
pub(crate) async fn follow(
    client: &Client,
    mut view: IdentificationView,
) -> (IdentificationView, Vec<String>) {
    let mut seen = vec![view.state_id.clone()];
    for _ in 0..40 {
        if view.poll_after.is_none() || view.hurdle_id.is_some() || view.state_id == "visit" {
            break;
        }
        view = client.signature().identification().advance(LANG).await.unwrap();
        seen.push(view.state_id.clone());
    }
    seen.dedup();
    (view, seen)
}

/// Plays the operator.
async fn operator(sandbox: &Sandbox, command: Value) {
    let listed = sandbox.get("/sandbox/identifications").send().await.ok(200);
    let id = listed[0]["id"].as_str().unwrap();
    sandbox.post(&format!("/sandbox/identifications/{id}"), &command).send().await.ok(200);
}

#[tokio::test]
async fn a_citizen_is_identified_and_gets_the_certificate() {
    let sandbox = Sandbox::start().await;
    let (_home, client) = waiting(&sandbox, APPROVED).await;
    // A key without a certificate signs nothing, and says what is missing.
    let health = client.health();
    let sign = health.operations.iter().find(|operation| operation.id == "sign").unwrap();
    assert_eq!(sign.reason, Some(Code::IdentificationNeeded));
    let view = agreed(&client).await;
    let (view, seen) = follow(&client, view).await;
    assert_eq!(seen, ["queue", "prompt", "done"], "what the authority does at once is not seen");
    assert!(view.envelope.is_none() && view.poll_after.is_none());
    assert_eq!(client.signature().state(LANG).unwrap().state_id, "ready");
    client.signature().sign(b"paper".to_vec(), KEY_PIN).await.unwrap();
    let audit = client.signature().audit(qyzmet_core::Page::first(10), LANG).unwrap();
    assert!(audit.lines.iter().any(|line| line.what_id == "identification" && line.outcome_id == "done"));
    // And no second one is begun for a key that has its certificate.
    let again = client.signature().identification().begin(LANG).await.unwrap_err();
    assert_eq!(again.code(), Code::KeyExists);
}

#[tokio::test]
async fn the_operator_s_every_word_is_shown() {
    let sandbox = Sandbox::start().await;
    let (_home, client) = waiting(&sandbox, BY_HAND).await;
    let view = agreed(&client).await;
    assert_eq!((view.state_id.as_str(), view.queue.as_ref().map(|q| q.ahead)), ("queue", Some(2)));
    let video = client.signature().identification();
    operator(&sandbox, json!({ "command": "queue", "ahead": 0 })).await;
    let view = video.advance(LANG).await.unwrap();
    assert_eq!(view.queue.unwrap().text, "Келесі кезек сіздікі.");
    operator(&sandbox, json!({ "command": "prompt", "prompt": "read-number", "number": "4821" })).await;
    let view = video.advance(LANG).await.unwrap();
    let prompt = view.prompt.unwrap();
    assert_eq!((prompt.id.as_str(), prompt.number.as_deref()), ("read-number", Some("4821")));
    assert!(prompt.text.ends_with("4821"), "{}", prompt.text);
    // What the core has no words for is "do what the operator says"; what is no number is not shown as one.
    operator(&sandbox, json!({ "command": "prompt", "prompt": "<b>", "number": "<b>" })).await;
    let prompt = video.advance(LANG).await.unwrap().prompt.unwrap();
    assert_eq!((prompt.id.as_str(), prompt.number), ("other", None));
    operator(&sandbox, json!({ "command": "capture" })).await;
    let view = video.advance(LANG).await.unwrap();
    assert_eq!(view.state_id, "judging");
    let listed = sandbox.get("/sandbox/identifications").send().await.ok(200);
    assert_eq!(listed[0]["envelope_sha256"].as_str().unwrap().len(), 64);
    assert_eq!(listed[0]["consent_version"], "2026-11-01");
    operator(&sandbox, json!({ "command": "refuse", "reason": "document-unreadable" })).await;
    let view = video.advance(LANG).await.unwrap();
    assert_eq!((view.state_id.as_str(), view.tries_left), ("try-again", 4));
    assert_eq!(view.reason_id.as_deref(), Some("document-unreadable"));
    let view = video.retry(LANG).await.unwrap();
    assert_eq!(view.state_id, "queue");
    operator(&sandbox, json!({ "command": "approve" })).await;
    let (view, _) = follow(&client, video.advance(LANG).await.unwrap()).await;
    assert_eq!(view.state_id, "done");
}

#[tokio::test]
async fn five_refusals_lead_to_a_service_centre_and_from_there_to_a_certificate() {
    let sandbox = Sandbox::start().await;
    let (home, client) = waiting(&sandbox, REFUSED).await;
    let mut view = agreed(&client).await;
    for left in [4, 3, 2, 1, 0] {
        (view, _) = follow(&client, view).await;
        assert_eq!(view.tries_left, left);
        assert_eq!(view.reason_id.as_deref(), Some("face-mismatch"));
        if left > 0 {
            assert_eq!(view.state_id, "try-again");
            view = client.signature().identification().retry(LANG).await.unwrap();
        }
    }
    assert_eq!(view.state_id, "visit");
    let retried = client.signature().identification().retry(LANG).await.unwrap_err();
    assert_eq!(retried.code(), Code::StateChanged);
    // The count is the authority's: another phone and another key have no more tries.
    let (_other_home, other) = waiting(&sandbox, BY_HAND).await;
    assert_eq!(other.signature().identification().begin(LANG).await.unwrap().state_id, "visit");
    // A service centre identifies the citizen, days later.
    home.pass(&sandbox, 5 * 86_400).await;
    operator(&sandbox, json!({ "command": "approve" })).await;
    // The other phone's clock was not moved; the authority's word is enough.
    assert_eq!(other.signature().identification().advance(LANG).await.unwrap().state_id, "done");
}

#[tokio::test]
async fn busy_closed_lost_and_offline_are_waited_for_and_cost_no_try() {
    let sandbox = Sandbox::start().await;
    let (home, client) = waiting(&sandbox, BUSY).await;
    let view = agreed(&client).await;
    assert_eq!((view.state_id.as_str(), view.hurdle_id.as_deref()), ("opening", Some("busy")));
    assert!(view.poll_after.is_some());
    home.pass(&sandbox, 2).await;
    let (view, _) = follow(&client, client.signature().identification().advance(LANG).await.unwrap()).await;
    assert_eq!((view.hurdle_id.as_deref(), view.tries_left), (Some("provider"), 5), "the session was lost");
    home.pass(&sandbox, 60).await;
    home.wire.0.store(true, Ordering::SeqCst);
    let view = client.signature().identification().state(LANG).unwrap();
    assert_eq!(view.state_id, "opening");
    home.wire.0.store(false, Ordering::SeqCst);
    let (view, _) = follow(&client, client.signature().identification().advance(LANG).await.unwrap()).await;
    assert_eq!((view.state_id.as_str(), view.tries_left), ("done", 5));

    let (home, client) = waiting(&sandbox, CLOSED).await;
    let view = agreed(&client).await;
    assert_eq!((view.state_id.as_str(), view.hurdle_id.as_deref()), ("opening", Some("closed")));
    assert!(view.poll_after.unwrap() > 3500);
    home.pass(&sandbox, 3700).await;
    let (view, _) = follow(&client, client.signature().identification().advance(LANG).await.unwrap()).await;
    assert_eq!(view.state_id, "done");
}

#[tokio::test]
async fn too_little_light_is_tried_once_more() {
    let sandbox = Sandbox::start().await;
    let (_home, client) = waiting(&sandbox, RETRIED).await;
    let (view, _) = follow(&client, agreed(&client).await).await;
    assert_eq!((view.state_id.as_str(), view.reason_id.as_deref()), ("try-again", Some("poor-light")));
    let (view, _) = follow(&client, client.signature().identification().retry(LANG).await.unwrap()).await;
    assert_eq!(view.state_id, "done");
}

#[tokio::test]
async fn it_is_broken_off_and_begun_anew_and_runs_out_of_time() {
    let sandbox = Sandbox::start().await;
    let (home, client) = waiting(&sandbox, BY_HAND).await;
    agreed(&client).await;
    let video = client.signature().identification();
    assert_eq!(video.cancel(LANG).await.unwrap().state_id, "cancelled");
    let listed = sandbox.get("/sandbox/identifications").send().await.ok(200);
    assert_eq!(listed[0]["state"], "over");
    assert_eq!(video.cancel(LANG).await.unwrap_err().code(), Code::StateChanged);
    agreed(&client).await;
    home.pass(&sandbox, 2 * 86_400).await;
    assert_eq!(video.state(LANG).unwrap().state_id, "expired");
    assert_eq!(video.advance(LANG).await.unwrap().state_id, "expired");
    assert_eq!(video.begin(LANG).await.unwrap().state_id, "consent");
    // Another version than the one that was read is not agreed to.
    let other = video.agree("2020-01-01", LANG).await.unwrap_err();
    assert_eq!((other.code(), other.arg("what")), (Code::StateChanged, Some("consent")));
    for (lang, says) in
        [(Lang::Kk, "Келісім мәтіні"), (Lang::Ru, "Текст согласия"), (Lang::En, "The consent text")]
    {
        assert!(other.citizen_text(lang).starts_with(says), "{}", other.citizen_text(lang));
    }
    let vague = video.retry(LANG).await.unwrap_err();
    assert!(vague.citizen_text(Lang::Kk).starts_with("Осы арада"), "{}", vague.citizen_text(Lang::Kk));
}
