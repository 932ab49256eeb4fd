//! An observer that is slow, talks back, throws, or is told too late.

use std::{
    sync::{
        Arc, Mutex, OnceLock, Weak,
        atomic::{AtomicU32, Ordering},
        mpsc::channel,
    },
    thread,
};

use qyzmet_ffi::{Change, Lang, NativeClient, NativePortError};

use crate::home::{Home, LONG, SERVICE, Watcher, observed};

fn draft(client: &NativeClient) -> String {
    client.forms().start(SERVICE, Lang::Kk).unwrap().draft_id
}

#[test]
fn a_slow_observer_delays_no_call_and_hears_all_in_order() {
    let (go_on, wait) = channel::<()>();
    let wait = Mutex::new(wait);
    let (observer, heard) = Watcher::hears(move |_| {
        // Ends at once when the other side is dropped.
        let _ = wait.lock().unwrap().recv_timeout(LONG);
        Ok(())
    });
    let home = Home::new();
    let client = home.client_with(observed(observer));
    let made: Vec<String> = (0..20).map(|_| draft(&client)).collect();
    assert!(heard.try_recv().is_err(), "the first is still being told");
    drop(go_on);
    for id in made {
        assert_eq!(heard.recv_timeout(LONG).unwrap(), Change::Draft { id });
    }
}

#[test]
fn an_observer_may_call_back() {
    let client: Arc<OnceLock<Weak<NativeClient>>> = Arc::default();
    let own = client.clone();
    let (observer, heard) = Watcher::hears(move |change| {
        let Change::Draft { id } = change else { panic!("{change:?}") };
        let client = own.get().unwrap().upgrade().unwrap();
        assert_eq!(&client.forms().open(id, Lang::Kk).unwrap().draft_id, id);
        client.health().unwrap();
        if client.forms().drafts(Lang::Kk).unwrap().len() == 1 {
            // Even what is told of in its turn.
            draft(&client);
        }
        Ok(())
    });
    let home = Home::new();
    let made = home.client_with(observed(observer));
    client.set(Arc::downgrade(&made)).unwrap();
    draft(&made);
    heard.recv_timeout(LONG).unwrap();
    heard.recv_timeout(LONG).unwrap();
}

#[test]
fn what_an_observer_throws_is_its_own_loss() {
    let told = AtomicU32::new(0);
    let (observer, heard) = Watcher::hears(move |_| match told.fetch_add(1, Ordering::SeqCst) {
        0 => Err(NativePortError::Failed { detail: "no".into() }),
        1 => panic!("an observer of a test panics"),
        _ => Ok(()),
    });
    let home = Home::new();
    let client = home.client_with(observed(observer));
    let made: Vec<String> = (0..3).map(|_| draft(&client)).collect();
    assert_eq!(heard.recv_timeout(LONG).unwrap(), Change::Draft { id: made[0].clone() });
    assert_eq!(heard.recv_timeout(LONG).unwrap(), Change::Draft { id: made[2].clone() });
}

#[test]
fn nothing_is_told_after_a_shutdown() {
    let (begun, begins) = channel::<()>();
    let (go_on, wait) = channel::<()>();
    let (begun, wait) = (Mutex::new(begun), Mutex::new(wait));
    let (observer, heard) = Watcher::hears(move |_| {
        begun.lock().unwrap().send(()).unwrap();
        let _ = wait.lock().unwrap().recv_timeout(LONG);
        Ok(())
    });
    let home = Home::new();
    let client = home.client_with(observed(observer));
    let first = draft(&client);
    draft(&client);
    draft(&client);
    begins.recv_timeout(LONG).unwrap();
    thread::scope(|scope| {
        let closing = scope.spawn(|| client.shutdown());
        // From here on nothing new begins; the first is still being told.
        while client.health().is_ok() {
            thread::yield_now();
        }
        drop(go_on);
        closing.join().unwrap();
    });
    // The one that was being told has ended, the two that waited never begin.
    assert_eq!(heard.try_recv().unwrap(), Change::Draft { id: first });
    drop(client);
    assert!(heard.recv_timeout(LONG).is_err(), "the observer is let go of, and told nothing before that");
}

#[test]
fn an_observer_may_shut_the_client_down() {
    let client: Arc<OnceLock<Weak<NativeClient>>> = Arc::default();
    let own = client.clone();
    let (observer, heard) = Watcher::hears(move |_| {
        own.get().unwrap().upgrade().unwrap().shutdown();
        Ok(())
    });
    let home = Home::new();
    let made = home.client_with(observed(observer));
    client.set(Arc::downgrade(&made)).unwrap();
    draft(&made);
    heard.recv_timeout(LONG).unwrap();
    assert_eq!(crate::home::code(made.health()), "conflict.closed");
}
