//! A call about a key on a card that its app cancels midway: whoever watches hears of what it wrote.
#![allow(clippy::unwrap_used)]

mod common;

use std::{future::Future, pin::pin, sync::Arc, time::Duration};

use common::{
    PUK, card,
    citizen::{Citizen, PIN, administrator, both},
};
use qyzmet_core::{Lang, Page, ports::Change, signature::CardKeyView};
use qyzmet_journeys::{Gate, Seen};

/// Begins a call, and cancels it as soon as this is seen; then waits until observers are told.
async fn cut<T>(watching: &Seen, call: impl Future<Output = T>, seen: impl Fn() -> bool) {
    watching.take();
    {
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
    let told = async {
        while !watching.take().contains(&Change::Signature) {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), told).await.expect("nobody was told");
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_done_with_a_card_s_key_is_told_of() {
    let gate = Gate::start().await;
    for (seed, profile) in [90, 91].into_iter().zip(both()) {
        let watching = Arc::new(Seen::default());
        let citizen = Citizen::watched(&gate, card(seed), watching.clone()).await;
        let signature = citizen.client.signature();
        let key = || signature.card_key().unwrap();
        let is = |f: fn(&CardKeyView) -> bool| key().as_ref().is_some_and(f);
        cut(&watching, citizen.prepare(profile), || key().is_some()).await;
        signature.destroy_key().unwrap();
        // The PIN was changed with the first one.
        citizen.prepare_with(profile, PIN, None).await.unwrap();
        let certify = || signature.certify_card_key(administrator(profile), Lang::Kk);
        cut(&watching, certify(), || is(|key| key.certified)).await;
        cut(&watching, certify(), || is(|key| key.on_card)).await;
        let times = |what: &str| {
            let lines = signature.audit(Page::first(100), Lang::Kk).unwrap().lines;
            lines.iter().filter(|line| line.what_id == what).count()
        };
        cut(&watching, citizen.sign(PIN), || times("sign") > 0).await;
        cut(&watching, signature.change_card_pin(PIN, "730416"), || times("pin-change") > 0).await;
        cut(&watching, signature.unblock_card_pin(PUK, PIN), || times("pin-change") > 1).await;
        assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
    }
}
