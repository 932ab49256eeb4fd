//! The outbox: whatever breaks on the way, one tap is one request.

use std::time::{Duration, Instant};

use qyzmet_core::{Code, Lang, requests::DeliveryReport};
use qyzmet_gateway::faults::{Fault, FaultOrder};
use qyzmet_journeys::{Gate, Person, Phone, Wire, in_three_languages};

/// Asserts the state of a request, and that the citizen can read it in three languages.
#[track_caller]
pub(super) fn stands(phone: &Phone, id: &str, state: &str) {
    let view = phone.request(id);
    assert_eq!(view.state_id, state, "problem: {:?}", view.problem);
    in_three_languages(|lang| phone.client().requests().get(id, lang).unwrap().state.plain);
}

/// Asserts what a delivery did: sent, asked, filed.
#[track_caller]
pub(super) fn did(report: &DeliveryReport, sent: u32, asked: u32, filed: u32) {
    assert_eq!((report.sent, report.asked, report.filed), (sent, asked, filed), "{report:?}");
}

#[tokio::test]
async fn without_a_line_it_waits_and_says_that_it_is_not_filed() {
    let gate = Gate::start().await;
    let mut phone = Phone::linked_with_key(&gate).await;
    phone.line.cut();
    let id = phone.apply().await;
    let report = phone.deliver().await;
    did(&report, 0, 0, 0);
    assert_eq!((report.problem, report.waiting), (Some(Code::Offline), 1));
    stands(&phone, &id, "queued");
    assert!(phone.client().forms().drafts(Lang::Kk).unwrap().is_empty(), "the draft became the request");
    gate.filed_exactly(&[]).await;
    phone.reborn();
    assert_eq!(phone.client().requests().outbox(Lang::Kk).unwrap()[0].id, id);
    phone.line.mend();
    did(&phone.deliver().await, 1, 0, 1);
    gate.filed_exactly(&[&id]).await;
    assert!(phone.client().requests().outbox(Lang::Kk).unwrap().is_empty());
}

#[tokio::test]
async fn a_gateway_that_is_gone_takes_it_when_it_is_back() {
    let mut gate = Gate::start().await;
    let mut phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    gate.stop().await;
    for _ in 0..3 {
        let report = phone.deliver_now().await;
        assert_eq!((report.sent, report.filed, report.problem), (1, 0, Some(Code::Offline)));
        stands(&phone, &id, "queued");
        phone.reborn();
    }
    gate.start_again().await;
    let report = phone.deliver_now().await;
    did(&report, 1, 0, 1);
    gate.filed_exactly(&[&id]).await;
    assert!(phone.request(&id).number.is_some());
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_before_anything_is_sent_again() {
    let gate = Gate::start().await;
    let mut phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    gate.once("POST", "/services/", Fault::DropAnswer).await;
    let report = phone.deliver().await;
    did(&report, 1, 0, 0);
    stands(&phone, &id, "unknown");
    phone.reborn();
    did(&phone.deliver_now().await, 0, 1, 1);
    gate.filed_exactly(&[&id]).await;
    assert_eq!(gate.ledger().await.rows[0].sendings, 1);
}

#[tokio::test]
async fn a_request_that_never_arrived_is_asked_about_and_sent_again() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    let id = phone.apply().await;
    wire.passed();
    gate.once("POST", "/services/", Fault::DropRequest).await;
    did(&phone.deliver().await, 1, 0, 0);
    stands(&phone, &id, "unknown");
    did(&phone.deliver_now().await, 1, 1, 1);
    gate.filed_exactly(&[&id]).await;
    let calls = wire.passed();
    let beside = |path: &str| path.starts_with("/documents") || path.starts_with("/tsa");
    let calls: Vec<_> = calls.iter().filter(|c| !beside(&c.path)).collect();
    assert_eq!(calls[0].method, "GET", "it asks first");
    assert_eq!(calls[1].method, "POST");
    assert_eq!(calls[1].key.as_deref(), Some(format!("\"{id}\"").as_str()));
}

#[tokio::test]
async fn killed_while_sending_it_asks_first() {
    let gate = Gate::start().await;
    let mut phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    for fault in [Fault::Delay, Fault::Hold] {
        gate.fault(FaultOrder {
            method: Some("POST".into()),
            ms: Some(700),
            ..FaultOrder::new("/services/", fault)
        })
        .await;
        let requests = phone.client().requests();
        assert!(tokio::time::timeout(Duration::from_millis(250), requests.deliver_now()).await.is_err());
        phone.reborn();
        stands(&phone, &id, "sending");
        // The gateway may still be at it: asked about too early, it does not know the request yet.
        phone.deliver_now().await;
        if phone.state_of(&id) != "unknown" {
            break;
        }
    }
    // What was held back ends by itself; then the gateway knows the request, or takes it.
    let deadline = Instant::now() + Duration::from_secs(10);
    while phone.request(&id).number.is_none() && Instant::now() < deadline {
        tokio::time::sleep(Duration::from_millis(20)).await;
        phone.clock.shift(60);
        phone.deliver_now().await;
    }
    assert!(phone.request(&id).number.is_some());
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_failing_gateway_is_asked_and_tried_again() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    for status in [500, 502, 503] {
        gate.status("POST", "/services/", status, None).await;
        let report = phone.deliver().await;
        assert_eq!((report.sent, report.filed), (1, 0));
        stands(&phone, &id, "unknown");
        let code = if status == 503 { Code::GatewayBusy } else { Code::GatewayBroken };
        assert_eq!(phone.request(&id).problem, Some(code));
        gate.filed_exactly(&[]).await;
        phone.clock.shift(20 * 60);
    }
    did(&phone.deliver().await, 1, 1, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_wait_that_the_gateway_asks_for_is_kept() {
    let gate = Gate::start().await;
    let mut phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    gate.status("POST", "/services/", 429, Some(600)).await;
    let report = phone.deliver().await;
    assert_eq!((report.sent, report.problem), (1, Some(Code::GatewayBusy)));
    stands(&phone, &id, "queued");
    for seconds in [0, 300, 290] {
        phone.clock.shift(seconds);
        phone.reborn();
        // Nor by the citizen's wish.
        did(&phone.deliver_now().await, 0, 0, 0);
        assert!(phone.deliver().await.next_at.is_some());
    }
    gate.filed_exactly(&[]).await;
    phone.clock.shift(15);
    did(&phone.deliver().await, 1, 0, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_clock_set_back_makes_no_wait_a_year_long() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    gate.status("POST", "/services/", 429, Some(3600)).await;
    phone.deliver().await;
    phone.clock.shift(-365 * 86_400);
    did(&phone.deliver().await, 1, 0, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn an_expired_session_parks_it_until_the_citizen_links_again() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let (first, second) = (phone.apply().await, phone.apply().await);
    let other = phone.sign_draft(&phone.other_draft()).await;
    gate.advance(31 * 86_400).await;
    let report = phone.deliver().await;
    assert_eq!((report.filed, report.problem, report.waiting), (0, Some(Code::SessionExpired), 3));
    let mut states = [&first, &second, &other].map(|id| phone.state_of(id));
    states.sort();
    assert!(states.contains(&"parked".to_owned()), "{states:?}");
    // Nothing more is tried.
    did(&phone.deliver_now().await, 0, 0, 0);
    gate.filed_exactly(&[]).await;
    phone.link(&gate).await;
    assert_eq!(phone.deliver().await.filed, 3);
    gate.filed_exactly(&[&first, &second, &other]).await;
}

#[tokio::test]
async fn what_the_gateway_judged_and_refused_is_not_sent_again() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let (id, next) = (phone.apply().await, phone.apply().await);
    gate.status("POST", "/services/", 422, None).await;
    let report = phone.deliver().await;
    assert_eq!((report.sent, report.filed), (2, 1));
    stands(&phone, &id, "rejected");
    for _ in 0..2 {
        phone.clock.shift(86_400);
        did(&phone.deliver_now().await, 0, 0, 0);
    }
    gate.filed_exactly(&[&next]).await;
    // Nothing has to be typed again: the answers stand in a new draft.
    let draft = phone.client().requests().mend(&id, Lang::Kk).unwrap();
    assert!(draft.complete, "{:?}", draft.error_summary);
    // Who asks again, after a double tap or another day, goes on with it.
    let answered = phone.client().forms().pass_step(&draft.draft_id, &draft.steps[0].id, Lang::Kk).unwrap();
    let same = phone.client().requests().mend(&id, Lang::Kk).unwrap();
    assert_eq!((&same.draft_id, same.revision), (&draft.draft_id, answered.revision));
    assert_eq!(phone.client().forms().drafts(Lang::Kk).unwrap().len(), 1);
    let mended = phone.sign_draft(&draft.draft_id).await;
    assert_eq!(phone.deliver().await.filed, 1);
    gate.filed_exactly(&[&next, &mended]).await;
    stands(&phone, &id, "rejected");
    let again = phone.client().requests().mend(&mended, Lang::Kk).unwrap_err();
    assert_eq!(again.code(), Code::StateChanged);
}
