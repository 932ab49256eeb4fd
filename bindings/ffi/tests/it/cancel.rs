//! Ending a call early, by an explicit cancel and by letting go of it.

use std::sync::{Arc, Mutex, mpsc::channel};

use qyzmet_ffi::{Answer, Change, Lang, NativeCancel, NativeClient, NativeError};
use qyzmet_journeys::{Gate, PIN, Person, Wire};

use crate::home::{Home, LONG, SERVICE, Silent, Watcher, code, observed};

#[tokio::test]
async fn a_cancelled_call_says_so_and_leaves_the_phone_fit() {
    let (home, gateway) = (Home::new(), Silent::start().await);
    let client = home.client_of(&gateway.url());
    let cancel = NativeCancel::new();
    let (identity, own) = (client.identity(), cancel.clone());
    let Person { iin, phone, card_pin } = Person::FIRST;
    let call = tokio::spawn(async move {
        identity.start_link(iin.into(), phone.into(), card_pin.into(), Lang::Kk, Some(own)).await
    });
    let _line = gateway.called().await;
    cancel.cancel();
    assert_eq!(code(call.await.unwrap()), "conflict.cancelled");

    // Nothing holds the place of the linking, and another gateway finds the phone as new.
    let gate = Gate::start().await;
    let again = home.client_of(&gate.url());
    let identity = again.identity();
    identity.start_link(iin.into(), phone.into(), card_pin.into(), Lang::Kk, None).await.unwrap();
    let sms = gate.code(phone).await;
    assert_eq!(identity.confirm_code(sms, Lang::Kk, None).await.unwrap().state, "linked");
    assert_eq!(client.identity().link_state(Lang::Kk).unwrap().state, "linked");
}

#[tokio::test]
async fn what_is_cancelled_beforehand_never_begins() {
    let home = Home::new();
    let client = home.client();
    let cancel = NativeCancel::new();
    cancel.cancel();
    cancel.cancel();
    assert_eq!(code(client.catalogue().sync(Some(cancel.clone())).await), "conflict.cancelled");
    assert_eq!(code(client.requests().deliver(Some(cancel)).await), "conflict.cancelled");
    // The gateway is not there: without the cancel that would have been the answer.
    assert_eq!(code(client.catalogue().sync(None).await), "net.offline");
}

#[tokio::test]
async fn one_cancel_ends_all_calls_it_was_handed_in_with() {
    let (home, gateway) = (Home::new(), Silent::start().await);
    let client = home.client_of(&gateway.url());
    let cancel = NativeCancel::new();
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let (catalogue, cancel) = (client.catalogue(), cancel.clone());
            tokio::spawn(async move { catalogue.sync(Some(cancel)).await })
        })
        .collect();
    let _line = gateway.called().await;
    cancel.cancel();
    for call in calls {
        assert_eq!(code(call.await.unwrap()), "conflict.cancelled");
    }
    // A call that is over does not mind.
    cancel.cancel();
    client.forms().start(SERVICE, Lang::Kk).unwrap();
}

/// What Kotlin does when a coroutine is cancelled: the future is dropped, and the citizen is linked all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_is_let_go_of_runs_to_its_end() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let (observer, heard) = Watcher::hears(|_| Ok(()));
    let home = Home::new();
    let client = NativeClient::new(home.config(&wire.url()), observed(observer)).unwrap();
    let identity = client.identity();
    let Person { iin, phone, card_pin } = Person::FIRST;
    identity.start_link(iin.into(), phone.into(), card_pin.into(), Lang::Kk, None).await.unwrap();
    let sms = gate.code(phone).await;

    // The answer waits until the call was let go of.
    let (answered, arrived) = channel();
    let (go_on, wait) = channel::<()>();
    let wait = Mutex::new(wait);
    wire.bend("POST", "/code", move |_| {
        answered.send(()).unwrap();
        wait.lock().unwrap().recv_timeout(LONG).unwrap();
    });
    let call = tokio::spawn(async move { identity.confirm_code(sms, Lang::Kk, None).await });
    tokio::task::spawn_blocking(move || arrived.recv_timeout(LONG).unwrap()).await.unwrap();
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    go_on.send(()).unwrap();

    tokio::task::spawn_blocking(move || {
        while client.identity().link_state(Lang::Kk).unwrap().state != "linked" {
            assert_eq!(heard.recv_timeout(LONG).expect("an event"), Change::Identity);
        }
    })
    .await
    .unwrap();
}

/// Cancels a call at its n-th answer: the answer is on its way, and nobody takes it any more.
#[derive(Default)]
struct Cut {
    answers: u32,
    at: u32,
    cancel: Option<Arc<NativeCancel>>,
}

/// Makes a call again and again, cut off at its first, second, … answer, until it is through uncut.
async fn cut_everywhere<T, F>(cut: &Mutex<Cut>, call: impl Fn(Arc<NativeCancel>) -> F) -> (u32, T)
where
    F: Future<Output = Result<T, NativeError>>,
{
    for at in 1..40 {
        let cancel = NativeCancel::new();
        *cut.lock().unwrap() = Cut { answers: 0, at, cancel: Some(cancel.clone()) };
        match call(cancel).await {
            Ok(done) => {
                *cut.lock().unwrap() = Cut::default();
                return (at - 1, done);
            }
            Err(e) => assert_eq!(e.failure().code, "conflict.cancelled", "{e}"),
        }
    }
    panic!("it never got through");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_call_is_finished_by_the_next_wherever_it_was_cut_off() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let cut: Arc<Mutex<Cut>> = Arc::default();
    for method in ["GET", "POST", "PUT", "DELETE"] {
        let cut = cut.clone();
        wire.bend_times(u32::MAX, method, "", move |_| {
            let mut cut = cut.lock().unwrap();
            cut.answers += 1;
            if let Some(cancel) = cut.cancel.as_ref().filter(|_| cut.answers == cut.at) {
                cancel.cancel();
            }
        });
    }
    let home = Home::new();
    let client = home.client_of(&wire.url());
    let (catalogue, identity) = (client.catalogue(), client.identity());
    let (signature, requests) = (client.signature(), client.requests());
    let Person { iin, phone, card_pin } = Person::FIRST;
    let start =
        |cancel| identity.start_link(iin.into(), phone.into(), card_pin.into(), Lang::Kk, Some(cancel));
    let (cuts, _) = cut_everywhere(&cut, start).await;
    assert!(cuts > 0);
    let sms = gate.code(phone).await;
    identity.confirm_code(sms, Lang::Kk, None).await.unwrap();

    let (cuts, _) = cut_everywhere(&cut, |c| catalogue.sync(Some(c))).await;
    assert!(cuts > 0);
    let (cuts, key) = cut_everywhere(&cut, |c| signature.create_key(PIN.into(), Lang::Kk, Some(c))).await;
    assert!(cuts > 1);
    assert_eq!(key.state_id, "ready");

    let forms = client.forms();
    let draft = forms.start(SERVICE, Lang::Kk).unwrap().draft_id;
    for (question, answer) in [("purpose", "bank"), ("language", "kk")] {
        forms.answer(&draft, question, Answer::Text(answer.into()), Lang::Kk).unwrap();
    }
    let id = requests.prepare(&draft, Lang::Kk).unwrap().request_id;
    let (cuts, _) = cut_everywhere(&cut, |c| requests.sign(id.clone(), PIN.into(), Lang::Kk, Some(c))).await;
    assert!(cuts > 0);
    let (cuts, _) = cut_everywhere(&cut, |c| requests.deliver_now(Some(c))).await;
    assert!(cuts > 0);
    gate.filed_exactly(&[&id]).await;
    assert!(requests.get(&id, Lang::Kk).unwrap().number.is_some());
}
