//! Cards that are not ready for a key of ours: of another kind, or with a blocked PIN.
#![allow(clippy::unwrap_used)]

mod common;

use std::{collections::BTreeMap, sync::Arc};

use common::{
    PUK, card,
    citizen::{Citizen, PIN, WRONG, administrator, both, refused},
};
use qyzmet_cards::{FACTORY_PIN, MadeCard, Make, Wire};
use qyzmet_core::{
    Code, Lang,
    ports::{CardChannel, CardPortError, SimCard},
    signature::card::Profile,
};
use qyzmet_journeys::Gate;

/// A port that refuses to make keys, as a card does that knows no such algorithm.
struct Old<P>(P, u16);

struct OldChannel(Box<dyn CardChannel>, u16);

impl<P: SimCard> SimCard for Old<P> {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        Ok(Box::new(OldChannel(self.0.open(slot, aid)?, self.1)))
    }
}

impl CardChannel for OldChannel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        // GENERATE ASYMMETRIC KEY PAIR, but for reading a public key; and an OpenPGP card's algorithms.
        match command {
            [_, 0x47, p1, ..] if *p1 != 0x81 => Ok(self.1.to_be_bytes().to_vec()),
            [_, 0xDA, 0x00, 0xC1, ..] => Ok(self.1.to_be_bytes().to_vec()),
            _ => self.0.transmit(command),
        }
    }

    fn close(&mut self) {
        self.0.close();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_can_have_no_such_key_keeps_its_pin() {
    let gate = Gate::start().await;
    for (seed, profile) in [120, 121].into_iter().zip(both()) {
        let mut citizen = Citizen::with(&gate, card(seed)).await;
        for word in [0x6A80, 0x6A81, 0x6A86, 0x6D00] {
            citizen.insert(Some(Arc::new(Old(card(seed), word))));
            refused(citizen.prepare(profile).await, Code::CardUnsupported);
        }
        let mine = card(seed);
        citizen.insert(Some(Arc::new(Old(mine.clone(), 0x6A80))));
        refused(citizen.prepare(profile).await, Code::CardUnsupported);
        // The same card, had it only known how.
        citizen.insert(Some(Arc::new(mine)));
        citizen.prepare_with(profile, FACTORY_PIN, Some(PIN)).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_makes_rsa_keys_alone_keeps_its_pin() {
    let gate = Gate::start().await;
    let json = include_str!("../makes/file-system.json").replace(
        r#""public-key":"#,
        r#""generate": [{ "apdu": "00 47 80 00", "data": ["B600"], "take": "7F49/86" }],
           "change-pin": [{ "apdu": "00 24 00 81", "data": ["$pin", "$new-pin"] }],
           "public-key":"#,
    );
    let profile = Profile::parse(&json).unwrap();
    let make = Make {
        aid: profile.aid().to_vec(),
        reference: 0x81,
        pin: b"940173\xff\xff".to_vec(),
        tries: 3,
        der: false,
        modulus: Some(vec![0xC1; 256]),
        objects: BTreeMap::new(),
        files: BTreeMap::new(),
        guarded: false,
        wire: Wire::PLAIN,
    };
    let rsa = MadeCard::new(make.clone(), 12);
    let mut citizen = Citizen::with(&gate, rsa.clone()).await;
    refused(citizen.prepare_with(&profile, "940173", Some(PIN)).await, Code::CardUnsupported);
    // Still the PIN that its citizen knows.
    refused(citizen.prepare_with(&profile, "940173", Some(PIN)).await, Code::CardUnsupported);
    let good = MadeCard::new(Make { modulus: None, ..make }, 12);
    let key = good.point();
    citizen.insert(Some(Arc::new(good)));
    // A PIN that the card can't have is known before anything is sent.
    let longer = Profile::parse(&json.replace(r#""min": 4, "max": 8"#, r#""min": 7, "max": 8"#)).unwrap();
    refused(citizen.prepare_with(&longer, "940173", Some(PIN)).await, Code::PinFormat);
    let made = citizen.prepare_with(&profile, "940173", Some(PIN)).await.unwrap();
    assert!(made.public_key.ends_with(&key));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_was_blocked_before_it_had_a_key_is_unblocked() {
    let gate = Gate::start().await;
    for (seed, profile) in [122, 123].into_iter().zip(both()) {
        let citizen = Citizen::with(&gate, card(seed)).await;
        let signature = citizen.client.signature();
        let unblock =
            |puk: &'static str, new: &'static str| signature.unblock_new_card(0, profile.clone(), puk, new);
        for _ in 0..2 {
            refused(citizen.prepare_with(profile, WRONG, Some(PIN)).await, Code::PinWrong);
        }
        refused(citizen.prepare_with(profile, WRONG, Some(PIN)).await, Code::CardPinBlocked);
        let found = signature.cards(vec![profile.clone()]).await.unwrap();
        assert_eq!(found[0].tries, Some(0));
        // Nobody is asked for a card that takes no PIN.
        citizen.phone.line.cut();
        refused(citizen.prepare(profile).await, Code::CardPinBlocked);
        refused(signature.unblock_card_pin(PUK, PIN).await, Code::KeyMissing);
        refused(unblock(PUK, "123456").await, Code::PinWeak);
        refused(unblock("12", PIN).await, Code::CardPukWrong);
        let wrong = unblock("00000000", PIN).await.unwrap_err();
        assert_eq!(wrong.code(), Code::CardPukWrong);
        let grouped = format!("{} {}", &PUK[..4], &PUK[4..]);
        signature.unblock_new_card(0, profile.clone(), &grouped, PIN).await.unwrap();
        citizen.phone.line.mend();
        let key = citizen.prepare_with(profile, PIN, None).await.unwrap();
        // A key without a certificate may be on a card that was blocked meanwhile; one with a certificate has its own way.
        unblock(PUK, "730416").await.unwrap();
        gate.register_card(citizen.phone.person.phone, &key.public_key).await;
        signature.certify_card_key(administrator(profile), Lang::Kk).await.unwrap();
        assert!(citizen.verifies(&citizen.sign("730416").await.unwrap()));
        refused(unblock(PUK, PIN).await, Code::KeyExists);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_whose_puk_is_wrong_too_often_is_blocked_for_good() {
    let gate = Gate::start().await;
    for (seed, profile) in [124, 125].into_iter().zip(both()) {
        let citizen = Citizen::with(&gate, card(seed)).await;
        let signature = citizen.client.signature();
        for _ in 0..2 {
            let wrong = signature.unblock_new_card(0, profile.clone(), "00000000", PIN).await;
            refused(wrong, Code::CardPukWrong);
        }
        for puk in ["00000000", PUK] {
            refused(signature.unblock_new_card(0, profile.clone(), puk, PIN).await, Code::CardBlocked);
        }
        assert_eq!(citizen.state(), "none");
    }
}
