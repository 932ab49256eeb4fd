//! A call that its app cancels midway: whoever watches hears of what it wrote, once that is written.

use std::{future::Future, pin::pin, sync::Arc, time::Duration};

use qyzmet_core::{
    Lang, Page,
    client::{Client, Ports},
    forms::Answer,
    ports::{Change, Observer},
};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::{
    home::{Home, link},
    sandbox::{PHONE, Sandbox},
};

const LANG: Lang = Lang::Kk;
const KEY_PIN: &str = "270491";
const NEW_PIN: &str = "604173";
const LOGIN_PIN: &str = "27049";

/// Hears what observers are told.
pub(crate) struct Told(UnboundedSender<Change>);

impl Observer for Told {
    fn changed(&self, change: Change) {
        let _ = self.0.send(change);
    }
}

/// What observers are told.
pub(crate) struct News(UnboundedReceiver<Change>);

impl News {
    /// An observer, and what it hears.
    pub(crate) fn watched() -> (Arc<Told>, Self) {
        let (told, changes) = unbounded_channel();
        (Arc::new(Told(told)), Self(changes))
    }

    /// Waits until observers are told of this.
    pub(crate) async fn of(&mut self, change: &Change) {
        let heard = async {
            while let Some(next) = self.0.recv().await {
                if next == *change {
                    return;
                }
            }
            panic!("nobody tells any more");
        };
        let heard = tokio::time::timeout(Duration::from_secs(60), heard).await;
        assert!(heard.is_ok(), "nobody was told of {change:?}");
    }

    /// Forgets what was heard so far.
    fn forget(&mut self) {
        while self.0.try_recv().is_ok() {}
    }
}

/// Begins a call, and cancels it as soon as this is seen.
pub(crate) async fn cut<T>(call: impl Future<Output = T>, seen: impl Fn() -> bool) {
    let mut call = pin!(call);
    let seen = async {
        while !seen() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        biased;
        () = seen => {}
        _ = &mut call => {}
    }
}

/// A linked phone with somebody who watches.
async fn watched(sandbox: &Sandbox) -> (Home, Client, News) {
    let home = Home::new(sandbox);
    let (told, news) = News::watched();
    let client = home.start_with(Ports { observer: Some(told), ..home.ports() });
    client.catalogue().sync().await.unwrap();
    link(sandbox, &client, PHONE).await;
    (home, client, news)
}

/// How often something is in the audit: what was done, and what came of it.
fn times(client: &Client, what: &str, outcome: &str) -> usize {
    let lines = client.signature().audit(Page::first(100), LANG).unwrap().lines;
    lines.iter().filter(|line| line.what_id == what && line.outcome_id == outcome).count()
}

fn tries(client: &Client) -> u32 {
    client.signature().state(LANG).unwrap().tries_left
}

/// Tries this call again and again, cancelled when a try is taken, and when it is all written.
macro_rules! twice_cut {
    ($client:ident, $news:ident, $what:literal, $call:expr) => {
        for at_the_end in [false, true] {
            $news.forget();
            let (before, done) = (tries(&$client), times(&$client, $what, "done"));
            let seen = || match at_the_end {
                true => times(&$client, $what, "done") > done,
                false => tries(&$client) < before,
            };
            cut($call, seen).await;
            $news.of(&Change::Signature).await;
        }
    };
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_made_is_told_of() {
    let sandbox = Sandbox::start().await;
    let (_home, client, mut news) = watched(&sandbox).await;
    let signature = client.signature();
    // When it is sealed, and when it has its certificate.
    for state in ["certificate-missing", "ready"] {
        signature.destroy_key().unwrap();
        news.forget();
        cut(signature.create_key_with_puk(KEY_PIN, LANG), || {
            signature.state(LANG).unwrap().state_id == state
        })
        .await;
        news.of(&Change::Signature).await;
    }
    signature.destroy_key().unwrap();
    cut(signature.create_key(KEY_PIN, LANG), || times(&client, "key-made", "done") > 2).await;
    news.forget();
    cut(signature.request_certificate(LANG), || signature.state(LANG).unwrap().state_id == "ready").await;
    news.of(&Change::Signature).await;
    for state in ["certificate-missing", "ready"] {
        signature.destroy_authentication_key().unwrap();
        news.forget();
        cut(signature.create_authentication_key(LOGIN_PIN, LANG), || {
            signature.authentication_state(LANG).unwrap().state_id == state
        })
        .await;
        news.of(&Change::Signature).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_becomes_of_a_pin_is_told_of() {
    let sandbox = Sandbox::start().await;
    let (_home, client, mut news) = watched(&sandbox).await;
    let signature = client.signature();
    let made = signature.create_key_with_puk(KEY_PIN, LANG).await.unwrap();
    let puk = made.puk.to_text();
    twice_cut!(client, news, "sign", signature.sign(b"paper".to_vec(), KEY_PIN));
    twice_cut!(client, news, "puk-made", signature.make_puk(KEY_PIN));
    twice_cut!(client, news, "pin-change", signature.change_pin(KEY_PIN, NEW_PIN, LANG));
    // The PUK is another by now: a wrong one is told of, too.
    let left = || signature.puk_tries_left().unwrap();
    let before = left();
    cut(signature.unlock(&puk, KEY_PIN, LANG), || left() < before).await;
    news.forget();
    cut(signature.unlock(&puk, KEY_PIN, LANG), || times(&client, "unlock", "pin-wrong") > 0).await;
    news.of(&Change::Signature).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unlocked_key_is_told_of() {
    let sandbox = Sandbox::start().await;
    let (_home, client, mut news) = watched(&sandbox).await;
    let signature = client.signature();
    let made = signature.create_key_with_puk(KEY_PIN, LANG).await.unwrap();
    let puk = made.puk.to_text();
    news.forget();
    cut(signature.unlock(&puk, NEW_PIN, LANG), || times(&client, "unlock", "done") > 0).await;
    news.of(&Change::Signature).await;
    assert!(signature.sign(b"paper".to_vec(), NEW_PIN).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_in_key_that_is_used_is_told_of() {
    let sandbox = Sandbox::start().await;
    let (_home, client, mut news) = watched(&sandbox).await;
    let signature = client.signature();
    signature.create_authentication_key(LOGIN_PIN, LANG).await.unwrap();
    let left = || signature.authentication_state(LANG).unwrap().tries_left;
    for _ in 0..2 {
        news.forget();
        let before = left();
        cut(client.identity().sign_in(LOGIN_PIN, LANG), || left() < before).await;
        news.of(&Change::Signature).await;
    }
    news.forget();
    cut(signature.change_authentication_pin(LOGIN_PIN, "60417", LANG), || {
        times(&client, "pin-change", "done") > 0
    })
    .await;
    news.of(&Change::Signature).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_is_signed_is_told_of() {
    let sandbox = Sandbox::start().await;
    let (_home, client, mut news) = watched(&sandbox).await;
    client.signature().create_key(KEY_PIN, LANG).await.unwrap();
    let forms = client.forms();
    let draft = forms.start(crate::phone::SERVICE, LANG).unwrap().draft_id;
    for (field, answer) in [("purpose", "bank"), ("language", "kk")] {
        forms.answer(&draft, field, Answer::Text(answer.into()), LANG).unwrap();
    }
    let id = client.requests().prepare(&draft, LANG).unwrap().request_id;
    news.forget();
    let requests = client.requests();
    cut(requests.sign(&id, KEY_PIN, LANG), || !requests.outbox(LANG).unwrap().is_empty()).await;
    news.of(&Change::Request { id }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_revoked_or_renewed_is_told_of() {
    let sandbox = Sandbox::start().await;
    let (home, client, mut news) = watched(&sandbox).await;
    let signature = client.signature();
    signature.create_key(KEY_PIN, LANG).await.unwrap();
    let serial = || signature.state(LANG).unwrap().certificate.unwrap().serial;
    let before = serial();
    home.pass(&sandbox, 340 * 86_400).await;
    link(&sandbox, &client, PHONE).await;
    news.forget();
    cut(signature.renew_certificate(LANG), || serial() != before).await;
    news.of(&Change::Signature).await;
    news.forget();
    let reason = qyzmet_core::signature::ocsp::RevocationReason::Unspecified;
    cut(signature.revoke_certificate(reason, KEY_PIN, LANG), || {
        signature.state(LANG).unwrap().state_id == "certificate-revoked"
    })
    .await;
    news.of(&Change::Signature).await;
}
