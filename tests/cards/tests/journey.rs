//! The core with its key on a card, against the real gateway: made, certified at the level that the operator's
//! register says, used, and every way in which that fails.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;

use common::{
    PUK, card,
    citizen::{Citizen, PIN, WRONG, administrator, both, profile, refused},
};
use qyzmet_cards::{FACTORY_PIN, Fault, Faulty, Sim};
use qyzmet_core::{Code, Lang, Page, ports::SimCard, signature::CardKeyWish};
use qyzmet_journeys::Gate;

#[tokio::test(flavor = "multi_thread")]
async fn a_key_on_a_card_is_made_certified_and_signs_without_a_network() {
    let gate = Gate::start().await;
    for (seed, profile) in [40, 41].into_iter().zip(both()) {
        let citizen = Citizen::with(&gate, card(seed)).await;
        let signature = citizen.client.signature();
        let found = signature.cards(Vec::new()).await.unwrap();
        assert_eq!(
            found.iter().map(|f| f.profile.as_str()).collect::<Vec<_>>(),
            ["openpgp-signature", "piv-signature"]
        );
        assert!(found.iter().all(|f| f.slot == 0 && f.tries == Some(3)));
        assert_eq!(citizen.state(), "none");
        let key = citizen.prepare(profile).await.unwrap();
        assert!(!key.certified);
        assert_eq!(citizen.state(), "certificate-missing");
        refused(citizen.sign(PIN).await, Code::KeyMissing);
        gate.register_card(citizen.phone.person.phone, &key.public_key).await;
        let view = signature.certify_card_key(administrator(profile), Lang::En).await.unwrap();
        assert_eq!((view.state_id.as_str(), view.tries_left), ("ready", 3));
        assert_eq!(view.level.short, "Key on the SIM card");
        let key = signature.card_key().unwrap().unwrap();
        assert!(key.certified && key.on_card);
        citizen.phone.line.cut();
        let signed = citizen.sign(PIN).await.unwrap();
        assert!(citizen.verifies(&signed));
        refused(citizen.sign(WRONG).await, Code::PinWrong);
        assert_eq!(signature.state(Lang::Kk).unwrap().tries_left, 2);
        // One key a phone.
        citizen.phone.line.mend();
        refused(signature.create_key(PIN, Lang::Kk).await, Code::KeyExists);
        refused(citizen.prepare(profile).await, Code::KeyExists);
        signature.destroy_key().unwrap();
        assert_eq!(citizen.state(), "none");
        refused(citizen.sign(PIN).await, Code::KeyMissing);
        let audit = signature.audit(Page::first(20), Lang::En).unwrap();
        assert!(audit.whole);
        let told: Vec<_> =
            audit.lines.iter().rev().map(|line| (line.what_id.as_str(), line.outcome_id.as_str())).collect();
        for use_of_it in [
            ("key-made", "done"),
            ("certificate", "done"),
            ("sign", "done"),
            ("sign", "pin-wrong"),
            ("destroy", "done"),
        ] {
            assert!(told.contains(&use_of_it), "{use_of_it:?} in {told:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_level_is_the_register_s_word_and_can_come_later() {
    let gate = Gate::start().await;
    let profile = profile("piv-signature");
    let citizen = Citizen::with(&gate, card(42)).await;
    let key = citizen.prepare(profile).await.unwrap();
    let signature = citizen.client.signature();
    let certify = || signature.certify_card_key(None, Lang::En);
    let level = certify().await.unwrap().level.short;
    assert_eq!(level, "Key on a card, not confirmed", "the card alone proves nothing to the authority");
    gate.register_card(citizen.phone.person.phone, &key.public_key).await;
    assert_eq!(certify().await.unwrap().level.short, "Key on the SIM card");
    assert!(citizen.client.signature().card_key().unwrap().unwrap().on_card);
    assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_s_word_is_in_the_request_that_the_card_signs() {
    let words = [(Some(""), "proved"), (Some("+77010000101"), "number-only"), (None, "number-only")];
    for ((word, sim), seed) in words.into_iter().zip(60..) {
        let gate = Gate::start().await;
        for (profile, seed) in both().into_iter().zip([seed, seed + 10]) {
            let mut citizen = Citizen::with(&gate, card(seed)).await;
            let own = citizen.phone.person.phone;
            citizen.operator = word.map(|number| if number.is_empty() { own } else { number }.to_owned());
            citizen.insert(Some(Arc::new(card(seed))));
            citizen.key(&gate, profile).await;
            let level = citizen.client.signature().level().unwrap();
            assert_eq!((level.level_id, level.sim_id), ("sim-applet", sim), "{word:?}");
            assert_eq!(level.sim_proved_at.is_some(), sim == "proved");
            assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_card_s_pin_blocks_is_unblocked_and_changed() {
    let gate = Gate::start().await;
    for (seed, profile) in [43, 44].into_iter().zip(both()) {
        let citizen = Citizen::with(&gate, card(seed)).await;
        citizen.key(&gate, profile).await;
        let signature = citizen.client.signature();
        for left in ["2", "1"] {
            let wrong = citizen.sign(WRONG).await.err().unwrap();
            assert_eq!((wrong.code(), wrong.arg("tries")), (Code::PinWrong, Some(left)));
        }
        refused(citizen.sign(WRONG).await, Code::CardPinBlocked);
        refused(citizen.sign(PIN).await, Code::CardPinBlocked);
        assert_eq!(citizen.state(), "card-pin-blocked");
        refused(signature.unblock_card_pin("00000000", "730416").await, Code::CardPukWrong);
        refused(signature.unblock_card_pin(PUK, "123456").await, Code::PinWeak);
        signature.unblock_card_pin(PUK, "730416").await.unwrap();
        assert_eq!(citizen.state(), "ready");
        assert!(citizen.verifies(&citizen.sign("730416").await.unwrap()));
        refused(signature.change_card_pin(WRONG, "604173").await, Code::PinWrong);
        refused(signature.change_card_pin("730416", "111111").await, Code::PinWeak);
        signature.change_card_pin("730416", "604173").await.unwrap();
        assert!(citizen.sign("604173").await.is_ok());
        for _ in 0..3 {
            let _ = citizen.sign(WRONG).await;
        }
        for _ in 0..2 {
            refused(signature.unblock_card_pin("00000000", "730416").await, Code::CardPukWrong);
        }
        refused(signature.unblock_card_pin("00000000", "730416").await, Code::CardBlocked);
        refused(signature.unblock_card_pin(PUK, "730416").await, Code::CardBlocked);
        assert_eq!(citizen.state(), "card-blocked");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weak_pin_makes_no_key_and_a_wrong_one_neither() {
    let gate = Gate::start().await;
    let citizen = Citizen::with(&gate, card(45)).await;
    for profile in both() {
        refused(citizen.prepare_with(profile, FACTORY_PIN, None).await, Code::PinWeak);
        refused(citizen.prepare_with(profile, FACTORY_PIN, Some("654321")).await, Code::PinWeak);
        refused(citizen.prepare_with(profile, "12", Some(PIN)).await, Code::PinFormat);
        refused(citizen.prepare_with(profile, WRONG, Some(PIN)).await, Code::PinWrong);
        assert_eq!(citizen.state(), "none");
    }
    let code = Some("00000000");
    let wish = CardKeyWish {
        slot: 0,
        profile: both()[0].clone(),
        pin: FACTORY_PIN,
        new_pin: Some(PIN),
        administrator: code,
    };
    refused(citizen.client.signature().prepare_card_key(wish).await, Code::CardAdministrator);
    assert_eq!(citizen.state(), "none");
    // What was not opened for a key kept its PIN.
    citizen.prepare(both()[0]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn another_card_no_card_and_a_broken_one_each_have_their_outcome() {
    let gate = Gate::start().await;
    for (seed, profile) in [46, 48].into_iter().zip(both()) {
        let mine = card(seed);
        let mut citizen = Citizen::with(&gate, mine.clone()).await;
        citizen.key(&gate, profile).await;
        let theirs = card(seed + 1);
        let mut other = Citizen::with(&gate, theirs.clone()).await;
        other.key(&gate, profile).await;
        citizen.insert(Some(Arc::new(theirs)));
        refused(citizen.sign(PIN).await, Code::CardOther);
        other.insert(None);
        refused(other.sign(PIN).await, Code::CardMissing);
        other.insert(Some(Arc::new(Empty)));
        refused(other.sign(PIN).await, Code::CardMissing);
        refused(other.client.signature().cards(Vec::new()).await, Code::CardAccess);
        for fault in
            [Fault::PulledBefore(0), Fault::PulledAfter(2), Fault::Huge(1, 300 << 10), Fault::Endless(0, 0)]
        {
            citizen.insert(Some(Arc::new(Faulty::new(mine.clone(), fault))));
            refused(citizen.sign(PIN).await, Code::CardFailed);
        }
        citizen.insert(Some(Arc::new(mine)));
        assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
    }
}

/// A phone with an empty first slot, and a second whose card lets nobody in.
struct Empty;

impl SimCard for Empty {
    fn open(
        &self,
        slot: u8,
        _: &[u8],
    ) -> std::result::Result<Box<dyn qyzmet_core::ports::CardChannel>, qyzmet_core::ports::CardPortError>
    {
        use qyzmet_core::ports::CardPortError::{AccessRefused, NoSlot};
        Err(if slot == 1 { AccessRefused } else { NoSlot })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_making_that_is_broken_off_at_any_command_can_be_done_again() {
    let gate = Gate::start().await;
    let mut citizen = Citizen::with(&gate, card(50)).await;
    for profile in both() {
        for at in 0.. {
            let sim: Sim = card(50);
            citizen.client.signature().destroy_key().unwrap();
            citizen.insert(Some(Arc::new(Faulty::new(sim.clone(), Fault::PulledAfter(at)))));
            let prepared = citizen.prepare(profile).await;
            let done = match &prepared {
                Ok(_) => {
                    let certified =
                        citizen.client.signature().certify_card_key(administrator(profile), Lang::Kk).await;
                    certified.is_ok()
                }
                Err(e) => {
                    assert_eq!(e.code(), Code::CardFailed, "{at}");
                    assert_eq!(citizen.state(), "none", "{at}: what is not finished is no key");
                    assert!(citizen.client.signature().card_key().unwrap().is_none());
                    false
                }
            };
            // Another card is not needed, and the same is good again.
            citizen.insert(Some(Arc::new(sim)));
            if prepared.is_err() {
                let again = citizen.prepare(profile).await;
                // The PIN may have been changed before it was pulled out.
                if again.is_err() {
                    refused(again, Code::PinWrong);
                    citizen.prepare_with(profile, PIN, None).await.unwrap();
                }
            }
            citizen.client.signature().certify_card_key(administrator(profile), Lang::Kk).await.unwrap();
            assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()), "{at}");
            assert!(citizen.client.signature().card_key().unwrap().unwrap().on_card);
            if done {
                break;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_line_the_operator_is_not_asked_and_nothing_is_made() {
    let gate = Gate::start().await;
    let citizen = Citizen::with(&gate, card(51)).await;
    citizen.phone.line.cut();
    refused(citizen.prepare(profile("piv-signature")).await, Code::Offline);
    assert_eq!(citizen.state(), "none");
    citizen.phone.line.mend();
    // The card has its first PIN still.
    citizen.prepare(profile("piv-signature")).await.unwrap();
    citizen.phone.line.cut();
    let certified = citizen.client.signature().certify_card_key(None, Lang::Kk).await;
    refused(certified, Code::Offline);
    assert_eq!(citizen.state(), "certificate-missing");
}
