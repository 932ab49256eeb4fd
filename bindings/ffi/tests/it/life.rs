//! From the constructor to after the end.

use std::{path::Path, sync::Arc, thread};

use qyzmet_ffi::{Answer, Kind, Lang, NativeClient, NativePorts, Page, Retry};

use crate::home::{Home, LONG, SERVICE, Silent, code, failure, observed};

const PAGE: Page = Page { offset: 0, limit: 30 };

#[test]
fn a_constructor_touches_nothing() {
    let home = Home::new();
    let client = home.client();
    let _parts = (client.catalogue(), client.identity(), client.forms(), client.requests());
    assert!(!Path::new(&home.path("home")).exists());
    assert!(!Path::new(&home.path("keys")).exists());
}

#[tokio::test]
async fn after_a_shutdown_every_call_says_so() {
    let home = Home::new();
    let client = home.client();
    let draft = client.forms().start(SERVICE, Lang::Kk).unwrap().draft_id;
    let (catalogue, identity, forms) = (client.catalogue(), client.identity(), client.forms());
    let (requests, documents, signature) = (client.requests(), client.documents(), client.signature());
    let sessions = client.sessions();
    client.shutdown();
    client.shutdown();

    let kk = Lang::Kk;
    let text = || String::from("1");
    let codes = [
        code(client.health()),
        code(client.suspend()),
        code(client.resume()),
        code(client.erase()),
        code(catalogue.status(kk)),
        code(catalogue.categories(kk)),
        code(catalogue.cards(kk, PAGE)),
        code(catalogue.by_category(kk, "x", PAGE)),
        code(catalogue.search(kk, "x", PAGE)),
        code(catalogue.service(kk, SERVICE)),
        code(catalogue.sync(None).await),
        code(identity.link_state(kk)),
        code(identity.citizen(kk)),
        code(identity.start_link(text(), text(), text(), kk, None).await),
        code(identity.resend_code(kk, None).await),
        code(identity.confirm_code(text(), kk, None).await),
        code(identity.sign_in(text(), kk, None).await),
        code(forms.start(SERVICE, kk)),
        code(forms.open(&draft, kk)),
        code(forms.answer(&draft, "purpose", Answer::Empty, kk)),
        code(forms.pass_step(&draft, "x", kk)),
        code(forms.drafts(kk)),
        code(forms.discard(&draft)),
        code(requests.prepare(&draft, kk)),
        code(requests.sign(text(), text(), kk, None).await),
        code(requests.deliver(None).await),
        code(requests.deliver_now(None).await),
        code(requests.outbox(kk)),
        code(requests.list(kk, PAGE)),
        code(requests.get("x", kk)),
        code(requests.session("x", kk)),
        code(sessions.begin_file("x", Vec::new(), kk)),
        code(sessions.sign_file(text(), Vec::new(), text(), None).await),
        code(sessions.open_link(text(), kk, None).await),
        code(sessions.sign_link(text(), text(), kk, None).await),
        code(sessions.deliver(None).await),
        code(sessions.get("x", kk)),
        code(sessions.list(kk, PAGE)),
        code(sessions.cancel("x", kk)),
        code(signature.create_key_with_puk(text(), kk, None).await),
        code(signature.make_puk(text(), None).await),
        code(signature.change_pin(text(), text(), kk, None).await),
        code(signature.unlock(text(), text(), kk, None).await),
        code(signature.puk_tries_left()),
        code(signature.authentication_state(kk)),
        code(signature.create_authentication_key(text(), kk, None).await),
        code(signature.change_authentication_pin(text(), text(), kk, None).await),
        code(signature.destroy_authentication_key()),
        code(signature.audit(kk, PAGE)),
        code(signature.examine(Vec::new(), None, kk)),
        code(signature.examine_online(Vec::new(), None, kk, None).await),
        code(signature.examine_file(Vec::new(), None, kk, None).await),
        code(signature.sign_container(Vec::new(), text(), None).await),
        code(signature.cards(Vec::new(), None).await),
        code(signature.card_key()),
        code(requests.mend("x", kk)),
        code(requests.signed_text("x")),
        code(requests.export("x", "y")),
        code(documents.list(kk, PAGE)),
        code(documents.open("x")),
        code(documents.verify("x", kk)),
        code(documents.export("x", "y")),
        code(signature.state(kk)),
        code(signature.create_key(text(), kk, None).await),
        code(signature.request_certificate(kk, None).await),
        code(signature.destroy_key()),
        code(signature.sign_content(Vec::new(), text(), None).await),
        code(signature.verify(Vec::new(), None, kk)),
        code(client.forms().drafts(kk)),
    ];
    for code in codes {
        assert_eq!(code, "conflict.closed");
    }
    let failure = failure(client.health());
    assert_eq!((failure.kind, failure.retry), (Kind::Conflict, Retry::Never));

    // What was stored is there for the next client.
    let drafts = home.client().forms().drafts(kk).unwrap();
    assert_eq!(drafts.iter().map(|d| &d.id).collect::<Vec<_>>(), [&draft]);
}

#[tokio::test]
async fn a_shutdown_cuts_off_what_waits_for_the_network() {
    let (home, gateway) = (Home::new(), Silent::start().await);
    let client = home.client_of(&gateway.url());
    let catalogue = client.catalogue();
    let call = tokio::spawn(async move { catalogue.sync(None).await });
    let _line = gateway.called().await;
    tokio::task::spawn_blocking(move || client.shutdown()).await.unwrap();
    assert_eq!(code(call.await.unwrap()), "conflict.closed");
}

#[test]
fn two_shutdowns_at_once_both_return() {
    let home = Home::new();
    let client = home.client();
    client.forms().start(SERVICE, Lang::Kk).unwrap();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| client.shutdown());
        }
    });
    assert_eq!(code(client.health()), "conflict.closed");
}

#[test]
fn ten_clients_live_side_by_side() {
    let homes: Vec<Home> = (0..10).map(|_| Home::new()).collect();
    let clients: Vec<Arc<NativeClient>> = homes.iter().map(Home::client).collect();
    thread::scope(|scope| {
        for client in &clients {
            scope.spawn(move || {
                let draft = client.forms().start(SERVICE, Lang::Kk).unwrap().draft_id;
                assert_eq!(client.forms().drafts(Lang::Ru).unwrap()[0].id, draft);
                assert_eq!(client.catalogue().cards(Lang::En, PAGE).unwrap().cards.len(), 30);
            });
        }
    });
    // One that ends takes nothing from the others.
    clients[0].shutdown();
    for client in &clients[1..] {
        assert_eq!(client.forms().drafts(Lang::Kk).unwrap().len(), 1);
    }
}

#[test]
fn two_clients_share_one_folder() {
    let home = Home::new();
    let (one, other) = (home.client(), home.client());
    thread::scope(|scope| {
        for client in [&one, &other] {
            scope.spawn(move || {
                for _ in 0..5 {
                    client.forms().start(SERVICE, Lang::Kk).unwrap();
                }
            });
        }
    });
    assert_eq!(one.forms().drafts(Lang::Kk).unwrap().len(), 10);
    one.shutdown();
    assert_eq!(other.forms().drafts(Lang::Kk).unwrap().len(), 10);
    other.forms().start(SERVICE, Lang::Kk).unwrap();
}

#[test]
fn a_suspended_client_says_so_and_comes_back() {
    let home = Home::new();
    let client = home.client();
    let draft = client.forms().start(SERVICE, Lang::Kk).unwrap().draft_id;
    client.suspend().unwrap();
    assert_eq!(code(client.forms().open(&draft, Lang::Kk)), "conflict.suspended");
    client.resume().unwrap();
    assert_eq!(client.forms().open(&draft, Lang::Kk).unwrap().draft_id, draft);
}

#[test]
fn an_erased_client_goes_on_empty() {
    let home = Home::new();
    let client = home.client();
    client.forms().start(SERVICE, Lang::Kk).unwrap();
    client.erase().unwrap();
    assert!(client.forms().drafts(Lang::Kk).unwrap().is_empty());
    client.forms().start(SERVICE, Lang::Kk).unwrap();
}

#[tokio::test]
async fn handles_may_be_dropped_in_an_async_context() {
    let (home, gateway) = (Home::new(), Silent::start().await);
    let client = home.client_of(&gateway.url());
    let catalogue = client.catalogue();
    let mut call = Box::pin(catalogue.sync(None));
    tokio::select! {
        _ = &mut call => panic!("nobody answers"),
        _line = gateway.called() => {}
    }
    drop(call);
    drop(catalogue);
    // The last handle, and with it the threads, on a thread that must not block.
    drop(client);
}

#[test]
fn the_last_handle_may_be_dropped_by_the_observer() {
    let home = Home::new();
    let (give, take) = std::sync::mpsc::channel::<Arc<NativeClient>>();
    let take = std::sync::Mutex::new(take);
    let (observer, heard) = crate::home::Watcher::hears(move |_| {
        drop(take.lock().unwrap().recv_timeout(LONG).unwrap());
        Ok(())
    });
    let client = home.client_with(observed(observer));
    client.forms().start(SERVICE, Lang::Kk).unwrap();
    give.send(client).unwrap();
    heard.recv_timeout(LONG).unwrap();
}

#[test]
fn without_any_place_for_keys_there_is_no_client() {
    let home = Home::new();
    let config = qyzmet_ffi::NativeConfig { software_keys: None, ..home.config("http://127.0.0.1:9") };
    let refused = NativeClient::new(config, NativePorts::default()).map(drop);
    assert_eq!(code(refused), "internal.port");
}
