//! A card that its maker finished: the key is on it already, and nobody writes to it. Its profile says so by what it leaves out.
#![allow(clippy::unwrap_used)]

mod common;

use std::{collections::BTreeMap, sync::Arc};

use common::citizen::{Citizen, PIN, WRONG, refused};
use qyzmet_cards::{MadeCard, Make, Wire};
use qyzmet_core::{Code, Lang, signature::card::Profile};
use qyzmet_journeys::Gate;

fn card(profile: &Profile, seed: u8) -> MadeCard {
    let make = Make {
        aid: profile.aid().to_vec(),
        reference: 0x81,
        pin: [PIN.as_bytes(), &[0xFF, 0xFF]].concat(),
        tries: 3,
        der: false,
        modulus: None,
        objects: BTreeMap::new(),
        files: BTreeMap::new(),
        guarded: false,
        wire: Wire::PLAIN,
    };
    MadeCard::new(make, seed)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finished_card_is_certified_and_signs() {
    let gate = Gate::start().await;
    let profile = Profile::parse(include_str!("../makes/personalised.json")).unwrap();
    let made = card(&profile, 12);
    let mut citizen = Citizen::with(&gate, made.clone()).await;
    let found = citizen.client.signature().cards(vec![profile.clone()]).await.unwrap();
    assert_eq!(found.iter().map(|card| card.tries).collect::<Vec<_>>(), [Some(3)]);
    let key = citizen.prepare_with(&profile, PIN, None).await.unwrap();
    assert_eq!(common::point(&key.public_key), made.point(), "the key that was there");
    gate.register_card(citizen.phone.person.phone, &key.public_key).await;
    let view = citizen.client.signature().certify_card_key(None, Lang::Kk).await.unwrap();
    assert_eq!(view.state_id, "ready");
    let key = citizen.client.signature().card_key().unwrap().unwrap();
    assert_eq!(
        (key.certified, key.on_card, key.takes_certificate, &*key.level_id),
        (true, false, false, "sim-applet")
    );
    let signed = citizen.sign(PIN).await.unwrap();
    assert!(citizen.verifies(&signed));
    refused(citizen.sign(WRONG).await, Code::PinWrong);
    // What the card can't do is said when it is asked for.
    refused(citizen.client.signature().change_card_pin(PIN, "204817").await, Code::CardUnsupported);
    citizen.insert(Some(Arc::new(card(&profile, 13))));
    refused(citizen.sign(PIN).await, Code::CardOther);
}
