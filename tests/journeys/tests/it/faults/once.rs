//! One tap, one request: what is signed, in which order it goes, and by whom it is sent.

use qyzmet_core::{Code, Lang};
use qyzmet_gateway::faults::{Fault, FaultOrder};
use qyzmet_journeys::{Gate, PIN, Phone, Refused};

use super::outbox::{did, stands};

#[tokio::test]
async fn two_deliveries_of_one_home_send_it_once() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    let second = phone.another();
    gate.fault(FaultOrder {
        method: Some("POST".into()),
        ms: Some(300),
        ..FaultOrder::new("/services/", Fault::Delay)
    })
    .await;
    let (requests, others) = (phone.client().requests(), second.requests());
    let (one, two) = tokio::join!(requests.deliver(), others.deliver());
    let (one, two) = (one.unwrap(), two.unwrap());
    assert!(one.busy != two.busy, "{one:?} {two:?}");
    assert_eq!(one.sent + two.sent, 1);
    did(&second.requests().deliver().await.unwrap(), 0, 0, 0);
    gate.filed_exactly(&[&id]).await;
    assert_eq!(gate.ledger().await.rows[0].sendings, 1);
}

#[tokio::test]
async fn a_lane_keeps_its_order_and_holds_no_other() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let first = phone.apply().await;
    let second = phone.apply().await;
    let other = phone.sign_draft(&phone.other_draft()).await;
    gate.status("POST", "/services/90060001", 500, None).await;
    phone.deliver().await;
    stands(&phone, &first, "unknown");
    stands(&phone, &second, "queued");
    gate.filed_exactly(&[&other]).await;
    phone.deliver_now().await;
    let filed: Vec<String> = gate.ledger().await.rows.into_iter().map(|r| r.request_id).collect();
    assert_eq!(filed, [other, first, second]);
}

#[tokio::test]
async fn two_signatures_make_one_request() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let requests = phone.client().requests();
    let draft = phone.draft();
    let id = requests.prepare(&draft, Lang::Kk).unwrap().request_id;
    let second = phone.another().requests();
    let (one, two) = tokio::join!(requests.sign(&id, PIN, Lang::Kk), second.sign(&id, PIN, Lang::Kk));
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    one.and(two).refused(Code::StateChanged);
    requests.sign(&id, PIN, Lang::Kk).await.refused(Code::StateChanged);
    requests.prepare(&draft, Lang::Kk).refused(Code::DraftUnknown);
    assert_eq!(phone.client().signature().state(Lang::Kk).unwrap().tries_left, 5);
    phone.deliver().await;
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_draft_that_changed_after_it_was_sealed_is_not_signed_away() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let (forms, requests) = (phone.client().forms(), phone.client().requests());
    let draft = phone.draft();
    let old = requests.prepare(&draft, Lang::Kk).unwrap().request_id;
    forms.answer(&draft, "purpose", "school".into(), Lang::Kk).unwrap();
    requests.sign(&old, PIN, Lang::Kk).await.refused(Code::StateChanged);
    let kept = forms.open(&draft, Lang::Kk).unwrap();
    let purpose = kept.fields.iter().find(|f| f.id == "purpose").unwrap();
    assert_eq!(purpose.value, Some("school".into()), "the citizen's last word");
    let new = requests.prepare(&draft, Lang::Kk).unwrap();
    requests.sign(&old, PIN, Lang::Kk).await.refused(Code::RequestUnknown);
    requests.sign(&new.request_id, PIN, Lang::Kk).await.unwrap();
    phone.deliver().await;
    gate.filed_exactly(&[&new.request_id]).await;
}

#[tokio::test]
async fn a_wrong_pin_keeps_the_request_and_its_draft() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let draft = phone.draft();
    let id = phone.client().requests().prepare(&draft, Lang::Kk).unwrap().request_id;
    let requests = phone.client().requests();
    requests.sign(&id, qyzmet_journeys::WRONG_PIN, Lang::Kk).await.refused(Code::PinWrong);
    assert_eq!(phone.client().forms().drafts(Lang::Kk).unwrap()[0].id, draft);
    did(&phone.deliver().await, 0, 0, 0);
    requests.sign(&id, PIN, Lang::Kk).await.unwrap();
    did(&phone.deliver().await, 1, 0, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_row_of_a_newer_version_is_left_alone() {
    let gate = Gate::start().await;
    let mut phone = Phone::linked_with_key(&gate).await;
    let (newer, mine) = (phone.apply().await, phone.apply().await);
    let vault = rusqlite::Connection::open(phone.home().join("vault.db")).unwrap();
    vault.execute("UPDATE requests SET state = 'teleported' WHERE id = ?1", [&newer]).unwrap();
    drop(vault);
    phone.reborn();
    phone.deliver().await;
    stands(&phone, &newer, "unknown-kind");
    gate.filed_exactly(&[&mine]).await;
    assert_eq!(phone.client().requests().list(Lang::Kk, qyzmet_core::Page::first(10)).unwrap().total, 2);
    let vault = rusqlite::Connection::open(phone.home().join("vault.db")).unwrap();
    let state: String =
        vault.query_row("SELECT state FROM requests WHERE id = ?1", [&newer], |r| r.get(0)).unwrap();
    assert_eq!(state, "teleported");
}

#[tokio::test]
async fn an_old_copy_of_the_vault_files_nothing_twice() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    let backup = tempfile::tempdir().unwrap();
    phone.client().suspend();
    qyzmet_journeys::copy_tree(&phone.home(), backup.path());
    phone.client().resume();
    did(&phone.deliver().await, 1, 0, 1);
    let number = phone.request(&id).number;
    phone.client().suspend();
    std::fs::remove_dir_all(phone.home()).unwrap();
    qyzmet_journeys::copy_tree(backup.path(), &phone.home());
    phone.client().resume();
    stands(&phone, &id, "queued");
    assert_eq!(phone.deliver().await.filed, 1);
    assert_eq!(phone.request(&id).number, number);
    gate.filed_exactly(&[&id]).await;
}
