//! An identification whose calls are lost and whose phone loses its power, at every step.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use qyzmet_core::{
    client::{Client, Ports},
    ports::Change,
};
use serde_json::json;

use crate::{
    cut::{News, cut},
    home::{Fuse, Home, link},
    identification::{APPROVED, CLOSED, KEY_PIN, LANG, waiting},
    sandbox::Sandbox,
};

/// Drops every answer in turn, and every call in turn: each identification ends with a certificate, and not one more try
/// is counted than was made.
#[tokio::test]
async fn whatever_call_is_lost_it_goes_on() {
    for fault in ["drop_answer", "drop_request"] {
        for (method, path) in [
            ("PUT", "/identifications/"),
            ("POST", "/identifications/"),
            ("GET", "/identifications/"),
            ("POST", "/video/"),
            ("GET", "/video/"),
            ("POST", "/.well-known/"),
        ] {
            let sandbox = Sandbox::start().await;
            let (home, client) = waiting(&sandbox, APPROVED).await;
            sandbox.fault(json!({ "method": method, "path_prefix": path, "fault": fault })).await;
            let video = client.signature().identification();
            let mut view = video.begin(LANG).await.unwrap();
            for _ in 0..40 {
                if view.state_id == "done" {
                    break;
                }
                // Whatever stood in the way is over by then.
                home.pass(&sandbox, 31).await;
                view = match view.consent.as_ref().filter(|_| view.state_id == "consent") {
                    Some(consent) => video.agree(&consent.version, LANG).await.unwrap(),
                    None => video.advance(LANG).await.unwrap(),
                };
            }
            assert_eq!((view.state_id.as_str(), view.tries_left), ("done", 5), "{fault} {method} {path}");
        }
    }
}

/// The power goes at every write of the phone's, one after the other.
#[tokio::test]
async fn whatever_write_is_the_last_the_next_process_goes_on() {
    let sandbox = Sandbox::start().await;
    for calls in 0..200 {
        let home = Home::new(&sandbox);
        let client = home.start();
        client.catalogue().sync().await.unwrap();
        sandbox.advance(3600).await;
        link(&sandbox, &client, APPROVED).await;
        client.signature().create_key(KEY_PIN, LANG).await.unwrap();
        drop(client);
        let fuse = Arc::new(Fuse(AtomicI64::new(calls)));
        let killed = home.start_with(Ports { entropy: fuse.clone(), ..home.ports() });
        let lasted = through(&killed).await;
        drop(killed);
        let (view, _) = finish(&home.start()).await;
        assert_eq!((view.as_str(), lasted || fuse.0.load(Ordering::SeqCst) < 0), ("done", true), "{calls}");
        if lasted {
            assert!(calls > 8, "every step is a write");
            return;
        }
    }
    panic!("the power never lasted");
}

/// Goes the whole way, as far as the power lasts.
async fn through(client: &Client) -> bool {
    let video = client.signature().identification();
    let Ok(mut view) = video.begin(LANG).await else { return false };
    for _ in 0..40 {
        let next = match view.consent.as_ref().filter(|_| view.state_id == "consent") {
            Some(consent) => video.agree(&consent.version, LANG).await,
            None => video.advance(LANG).await,
        };
        match next {
            Ok(next) if next.state_id == "done" => return true,
            Ok(next) => view = next,
            Err(_) => return false,
        }
    }
    false
}

async fn finish(client: &Client) -> (String, bool) {
    let video = client.signature().identification();
    if client.signature().state(LANG).unwrap().state_id == "ready" {
        // The certificate was stored; that it was fetched is told by the next look.
        let view = video.advance(LANG).await.unwrap();
        return (view.state_id, true);
    }
    let done = through(client).await;
    (if done { "done".into() } else { video.state(LANG).unwrap().state_id }, done)
}

/// An app that cancels a call when its step is being stored hears of the change all the same: nobody would look again.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_is_cancelled_leaves_nobody_in_ignorance() {
    let sandbox = Sandbox::start().await;
    let (home, client) = waiting(&sandbox, APPROVED).await;
    let view = client.signature().identification().begin(LANG).await.unwrap();
    drop(client);

    let (told, mut news) = News::watched();
    let client = home.start_with(Ports { observer: Some(told), ..home.ports() });
    let video = client.signature().identification();
    let version = view.consent.unwrap().version;
    cut(video.agree(&version, LANG), || video.state(LANG).unwrap().state_id != "consent").await;
    news.of(&Change::Signature).await;
}

/// A screen and the app's own courier go on with it at once: neither takes the other's ticket away.
#[tokio::test(flavor = "multi_thread")]
async fn two_who_go_on_at_once_do_not_stand_in_each_others_way() {
    for (number, state, hurdle) in [(APPROVED, "queue", None), (CLOSED, "opening", Some("closed"))] {
        let sandbox = Sandbox::start().await;
        let (_home, client) = waiting(&sandbox, number).await;
        let video = client.signature().identification();
        let version = video.begin(LANG).await.unwrap().consent.unwrap().version;
        let other = async {
            while video.state(LANG).unwrap().state_id == "consent" {
                tokio::task::yield_now().await;
            }
            video.advance(LANG).await
        };
        let (agreed, advanced) = tokio::join!(video.agree(&version, LANG), other);
        agreed.unwrap();
        advanced.unwrap();
        let view = video.state(LANG).unwrap();
        assert_eq!((view.state_id.as_str(), view.hurdle_id.as_deref()), (state, hurdle), "{number}");
    }
}
