//! A key on a card, and the calls that a shell makes for a key in the phone; and the log-in key, which lies in the phone
//! all the same.
#![allow(clippy::unwrap_used)]

mod common;

use common::{
    PUK, card,
    citizen::{Citizen, PIN, WRONG, administrator, both, profile, refused},
};
use qyzmet_cards::{Fault, Faulty};
use qyzmet_core::{Code, Lang, signature::AuthenticationView};
use qyzmet_journeys::Gate;

const LOGIN_PIN: &str = "40719";
const NEW: &str = "730416";
/// A session is over by then.
const SESSION: u32 = 31 * 86_400;

fn log_in(citizen: &Citizen) -> AuthenticationView {
    citizen.client.signature().authentication_state(Lang::Kk).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shell_that_knows_no_card_changes_its_pin_and_unlocks_it_all_the_same() {
    let gate = Gate::start().await;
    for (seed, profile) in [80, 81].into_iter().zip(both()) {
        let citizen = Citizen::with(&gate, card(seed)).await;
        citizen.key(&gate, profile).await;
        let signature = citizen.client.signature();
        signature.create_authentication_key(LOGIN_PIN, Lang::Kk).await.unwrap();
        let before = log_in(&citizen);
        // The card needs no line.
        citizen.phone.line.cut();
        refused(signature.change_pin(WRONG, NEW, Lang::Kk).await, Code::PinWrong);
        refused(signature.change_pin(PIN, "111111", Lang::Kk).await, Code::PinWeak);
        let view = signature.change_pin(PIN, NEW, Lang::Kk).await.unwrap();
        assert_eq!((view.state_id.as_str(), view.tries_left), ("ready", 3));
        for _ in 0..2 {
            refused(citizen.sign(PIN).await, Code::PinWrong);
        }
        refused(citizen.sign(PIN).await, Code::CardPinBlocked);
        refused(signature.unlock("00000000", PIN, Lang::Kk).await, Code::CardPukWrong);
        // As the letter may print it.
        let puk = format!("{} {}", &PUK[..4], &PUK[4..]);
        assert_eq!(signature.unlock(&puk, PIN, Lang::Kk).await.unwrap().state_id, "ready");
        assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
        assert_eq!(log_in(&citizen), before, "the log-in key has no part in it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_puk_is_made_for_a_card_and_the_answer_says_whose_it_is() {
    let gate = Gate::start().await;
    for (seed, profile) in [82, 83].into_iter().zip(both()) {
        let mut citizen = Citizen::with(&gate, card(seed)).await;
        citizen.key(&gate, profile).await;
        citizen.client.signature().create_authentication_key(LOGIN_PIN, Lang::Kk).await.unwrap();
        let before = log_in(&citizen);
        // It does not even look at the card, nor asks the gateway.
        citizen.insert(None);
        citizen.phone.line.cut();
        for pin in [PIN, WRONG, "1"] {
            let why = citizen.client.signature().make_puk(pin).await.unwrap_err();
            assert_eq!(why.code(), Code::PukOfCard);
            assert!(why.developer_text().contains("unblock_card_pin"), "{}", why.developer_text());
        }
        assert_eq!(citizen.client.signature().puk_tries_left().unwrap(), None);
        citizen.insert(Some(std::sync::Arc::new(card(seed))));
        citizen.phone.line.mend();
        assert_eq!(citizen.client.signature().puk_tries_left().unwrap(), None);
        refused(citizen.client.signature().create_key_with_puk(NEW, Lang::Kk).await, Code::KeyExists);
        assert_eq!((log_in(&citizen), citizen.state().as_str()), (before, "ready"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_at_the_card_leaves_the_log_in_key_as_it_was() {
    let gate = Gate::start().await;
    let profile = profile("openpgp-signature");
    let mine = card(84);
    let mut citizen = Citizen::with(&gate, mine.clone()).await;
    citizen.key(&gate, profile).await;
    citizen.client.signature().create_authentication_key(LOGIN_PIN, Lang::Kk).await.unwrap();
    let before = log_in(&citizen);
    for fault in [Fault::PulledBefore(0), Fault::Endless(0, 0)] {
        citizen.insert(Some(std::sync::Arc::new(Faulty::new(mine.clone(), fault))));
        let signature = citizen.client.signature();
        refused(signature.change_pin(PIN, NEW, Lang::Kk).await, Code::CardFailed);
        refused(signature.unlock(PUK, NEW, Lang::Kk).await, Code::CardFailed);
    }
    citizen.insert(None);
    refused(citizen.client.signature().change_pin(PIN, NEW, Lang::Kk).await, Code::CardMissing);
    refused(citizen.client.signature().unlock(PUK, NEW, Lang::Kk).await, Code::CardMissing);
    citizen.insert(Some(std::sync::Arc::new(mine)));
    assert_eq!(log_in(&citizen), before);
    assert!(citizen.sign(PIN).await.is_ok(), "the PIN is the one before");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_in_key_lies_beside_the_card_s_and_neither_touches_the_other() {
    let gate = Gate::start().await;
    for (seed, profile) in [85, 86].into_iter().zip(both()) {
        let citizen = Citizen::with(&gate, card(seed)).await;
        citizen.key(&gate, profile).await;
        let signature = citizen.client.signature();
        let made = signature.create_authentication_key(LOGIN_PIN, Lang::Kk).await.unwrap();
        assert_eq!(made.state_id, "ready");
        refused(signature.create_authentication_key(LOGIN_PIN, Lang::Kk).await, Code::KeyExists);

        // The session is over: the log-in key brings it back, with its own PIN and nothing of the card's.
        gate.advance(SESSION).await;
        refused(signature.certify_card_key(administrator(profile), Lang::Kk).await, Code::SessionExpired);
        let sign_in = |pin: &'static str| {
            let identity = citizen.client.identity();
            async move { identity.sign_in(pin, Lang::Kk).await }
        };
        refused(sign_in("40718").await, Code::PinWrong);
        assert_eq!(signature.state(Lang::Kk).unwrap().tries_left, 3, "the card's tries are its own");
        sign_in(LOGIN_PIN).await.unwrap();
        signature.certify_card_key(administrator(profile), Lang::Kk).await.unwrap();
        refused(citizen.sign(WRONG).await, Code::PinWrong);
        assert_eq!((log_in(&citizen).tries_left, citizen.state().as_str()), (5, "ready"));

        // Its PIN changes, it is locked, it is removed: the card signs on.
        signature.change_authentication_pin(LOGIN_PIN, "73041", Lang::Kk).await.unwrap();
        for _ in 0..5 {
            let _ = sign_in(LOGIN_PIN).await;
        }
        assert_eq!(log_in(&citizen).state_id, "locked");
        assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
        signature.destroy_authentication_key().unwrap();
        assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));

        // And the other way round.
        signature.create_authentication_key("73041", Lang::Kk).await.unwrap();
        signature.destroy_key().unwrap();
        assert_eq!((citizen.state().as_str(), log_in(&citizen).state_id.as_str()), ("none", "ready"));
    }
}
